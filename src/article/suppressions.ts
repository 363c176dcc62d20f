import type { Block, Comment, Document, Span } from '../model.ts'
import { lowest } from './lowest.ts'

export type SuppressionKind = 'next-line' | 'line' | 'disable' | 'enable' | 'file'

/** A directive in a comment: `<!-- cite-check-disable-next-line rule-a, rule-b -- reason -->`. */
export interface Suppression {
  readonly kind: SuppressionKind
  /** The rules named, all of them if none is. */
  readonly rules: readonly string[]
  readonly reason: string | null
  /** Where the comment stands. */
  readonly span: Span
  /** The stretch of the file it is about; empty for `enable`, which only ends others. */
  readonly covers: Span
}

const directive = /^\s*cite-check-(disable-next-line|disable-line|disable-file|disable|enable)(?=\s|$)([\s\S]*)$/

const kinds: Record<string, SuppressionKind> = {
  'disable-next-line': 'next-line',
  'disable-line': 'line',
  'disable-file': 'file',
  disable: 'disable',
  enable: 'enable',
}

/** The suppressions in a document's comments, in the order of the file. */
export function suppressions(doc: Document): Suppression[] {
  const parsed = doc.comments.map(parse).filter((suppression) => suppression !== null)
  const enabling = parsed.filter(({ kind }) => kind === 'enable')
  let next = 0
  return parsed.map((suppression) => {
    while (next < enabling.length && enabling[next]!.span.start < suppression.span.end) next++
    return { ...suppression, covers: covered(suppression, enabling, next, doc) }
  })
}

type Parsed = Omit<Suppression, 'covers'>

function parse({ text, span }: Comment): Parsed | null {
  const match = directive.exec(text)
  if (!match) return null
  const named = match[2]!
  const mark = /(?:^|\s)--+(?=\s|$)/.exec(named)
  const reason = mark ? named.slice(mark.index + mark[0].length).trim() : ''
  const rules = named
    .slice(0, mark?.index)
    .split(/[\s,]+/)
    .filter((rule) => rule !== '')
  return { kind: kinds[match[1]!]!, rules, reason: reason || null, span }
}

/** `enabling` are the directives that take others back, of which those from `next` on stand behind this one. */
function covered({ kind, rules, span }: Parsed, enabling: readonly Parsed[], next: number, doc: Document): Span {
  const { source } = doc
  switch (kind) {
    case 'file':
      return { start: 0, end: source.length }
    case 'line':
      return lineAround(source, span)
    case 'next-line': {
      const block = blockBehind(doc, span.end)
      return block ? block.span : { start: span.end, end: span.end }
    }
    case 'disable': {
      let at = next
      while (at < enabling.length && !ends(enabling[at]!, rules)) at++
      return { start: span.end, end: enabling[at]?.span.start ?? source.length }
    }
    case 'enable':
      return { start: span.start, end: span.start }
  }
}

/** Whether `other` takes back a `disable` of `rules`: all of them, or without naming any. */
function ends({ rules }: Parsed, disabled: readonly string[]): boolean {
  return rules.length === 0 || (disabled.length > 0 && disabled.every((rule) => rules.includes(rule)))
}

/** The first block that begins at `offset` or behind it; blocks stand in the order of the file. */
function blockBehind({ blocks }: Document, offset: number): Block | undefined {
  return blocks[lowest(blocks.length, (i) => blocks[i]!.starts[0]! >= offset)]
}

/** The lines on which a span starts and ends. */
function lineAround(source: string, { start, end }: Span): Span {
  let from = start
  while (from > 0 && !/[\r\n]/.test(source[from - 1]!)) from--
  const ending = /[\r\n]/g
  ending.lastIndex = end
  return { start: from, end: ending.exec(source)?.index ?? source.length }
}
