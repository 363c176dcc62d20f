import type { Attribution, Range, Token } from '../model.ts'
import { casualtyCount } from './casualties.ts'
import { isStatistic } from './checkable.ts'

export type ClaimKind = 'casualties' | 'statistic'

/** A checkable sentence in the writer's own voice. */
export interface Claim {
  readonly kind: ClaimKind
  /** The sentence, without the mark that ends it. */
  readonly range: Range
  /** Index of the attribution in its paragraph that it leans on; null where there is none. */
  readonly leansOn: number | null
}

/**
 * Sentences that state a count of casualties or a share, outside of what somebody is reported to say. The attribution
 * nearest in the same paragraph is the one they lean on, the ones behind them first.
 */
export function findClaims(
  sentences: readonly Range[],
  tokens: readonly (readonly Token[])[],
  attributions: readonly Attribution[],
): Claim[] {
  const byBlock = new Map<number, { content: Range; index: number }[]>()
  for (const [index, { content }] of attributions.entries())
    for (const part of content) {
      const list = byBlock.get(part.block)
      if (list === undefined) byBlock.set(part.block, [{ content: part, index }])
      else list.push({ content: part, index })
    }
  const claims: Claim[] = []
  for (const { block, start, end } of sentences) {
    const words = tokens[block]!
    const kind = kindOf(words, start, end)
    if (kind === null) continue
    const told = byBlock.get(block) ?? []
    if (told.some(({ content }) => content.start < end && start < content.end)) continue
    const sourced = told.filter(({ index }) => attributions[index]!.source !== null)
    const leansOn = sourced.find(({ content }) => content.start >= end) ?? sourced.at(-1)
    claims.push({ kind, range: { block, start, end: withoutEnd(words, start, end) }, leansOn: leansOn?.index ?? null })
  }
  return claims
}

function kindOf(words: readonly Token[], start: number, end: number): ClaimKind | null {
  if (casualtyCount(words, { start, end }) !== null) return 'casualties'
  return isStatistic(words, { start, end }) ? 'statistic' : null
}

function withoutEnd(words: readonly Token[], start: number, end: number): number {
  let last = end
  while (last > start + 1 && /^[.!?…]+$/.test(words[last - 1]!.text)) last--
  return last
}
