import type { Comment, Document, Span } from '../model.ts'

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
  return parsed.map((suppression, i) => ({ ...suppression, covers: covered(suppression, parsed.slice(i + 1), doc) }))
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

function covered({ kind, rules, span }: Parsed, after: readonly Parsed[], doc: Document): Span {
  const { source } = doc
  switch (kind) {
    case 'file':
      return { start: 0, end: source.length }
    case 'line':
      return lineAround(source, span)
    case 'next-line': {
      const next = doc.blocks.find((block) => block.starts[0]! >= span.end)
      return next ? next.span : { start: span.end, end: span.end }
    }
    case 'disable':
      return { start: span.end, end: after.find((other) => ends(other, rules))?.span.start ?? source.length }
    case 'enable':
      return { start: span.start, end: span.start }
  }
}

/** Whether `other` takes back a `disable` of `rules`: all of them, or without naming any. */
function ends({ kind, rules }: Parsed, disabled: readonly string[]): boolean {
  return (
    kind === 'enable' && (rules.length === 0 || (disabled.length > 0 && disabled.every((rule) => rules.includes(rule))))
  )
}

/** The lines on which a span starts and ends. */
function lineAround(source: string, { start, end }: Span): Span {
  let from = start
  while (from > 0 && !/[\r\n]/.test(source[from - 1]!)) from--
  const ending = /[\r\n]/g
  ending.lastIndex = end
  return { start: from, end: ending.exec(source)?.index ?? source.length }
}
