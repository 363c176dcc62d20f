import type { Block, Token } from '../model.ts'
import type { Quotation } from './quotations.ts'

/** A crosshead is a few words; longer ones are pull quotes, which their own rules know. */
const LONGEST_CROSSHEAD = 8

const wordsOf = (tokens: readonly Token[]) =>
  tokens.flatMap(({ lower, text }) => (/[\p{L}\p{N}]/u.test(text) ? [lower] : []))

/**
 * Blocks that hold nothing but a few quoted words which the running text has, too: crossheads, which break a long article
 * into parts. They repeat what somebody says elsewhere and say nothing themselves.
 */
export function crossheads(
  blocks: readonly Block[],
  tokens: readonly (readonly Token[])[],
  quotations: readonly (readonly Quotation[])[],
): ReadonlySet<number> {
  const candidates = new Map<string, number[]>()
  const lengths = new Set<number>()
  for (const [index, { kind, quote }] of blocks.entries()) {
    const words = tokens[index]!
    const only = quotations[index]![0]
    if (kind !== 'paragraph' || quote > 0 || only?.start !== 0 || only.end < words.length - 1 || only.damaged) continue
    const spoken = wordsOf(words)
    if (spoken.length === 0 || spoken.length > LONGEST_CROSSHEAD) continue
    lengths.add(spoken.length)
    const key = spoken.join(' ')
    const alike = candidates.get(key)
    if (alike === undefined) candidates.set(key, [index])
    else alike.push(index)
  }
  const found = new Set<number>()
  if (candidates.size === 0) return found
  for (const block of tokens) {
    const words = wordsOf(block)
    for (const length of lengths) {
      if (words.length <= length) continue
      for (let at = 0; at + length <= words.length; at++) {
        const key = words.slice(at, at + length).join(' ')
        for (const candidate of candidates.get(key) ?? []) found.add(candidate)
        candidates.delete(key)
      }
    }
  }
  return found
}
