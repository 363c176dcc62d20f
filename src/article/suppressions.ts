import type { Block, Comment, Document, Span } from '../model.ts'
import { leading } from '../sorted.ts'
import { type LineIndex, lineIndex } from './lines.ts'

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
  if (parsed.length === 0) return []
  const lines = lineIndex(doc.source)
  // From the last to the first, so that the next one to take a `disable` back is known.
  const enabled = enabledBehind()
  const covered = parsed.toReversed().map((suppression): Suppression => {
    if (suppression.kind === 'enable') enabled.add(suppression)
    return { ...suppression, covers: coverOf(suppression, doc, lines, enabled) }
  })
  return covered.reverse()
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

function coverOf({ kind, rules, span }: Parsed, doc: Document, lines: LineIndex, enabled: Enabled): Span {
  switch (kind) {
    case 'file':
      return { start: 0, end: doc.source.length }
    case 'line':
      return { start: lines.line(span.start).start, end: lines.line(span.end).end }
    case 'next-line':
      return blockAfter(doc, span.end)?.span ?? { start: span.end, end: span.end }
    case 'disable':
      return { start: span.end, end: enabled.next(rules) ?? doc.source.length }
    case 'enable':
      return { start: span.start, end: span.start }
  }
}

/** The first block whose words begin at an offset or behind it. */
function blockAfter({ blocks }: Document, offset: number): Block | undefined {
  return blocks[leading(blocks, ({ starts }) => starts[0]! < offset)]
}

interface Enabled {
  add(enable: Parsed): void
  /** The next place that takes a `disable` of these rules back: all of them, or without naming any. */
  next(disabled: readonly string[]): number | null
}

/** Where rules are enabled again, as far as is known when an article is gone through from its end. */
function enabledBehind(): Enabled {
  let all: number | null = null
  const some: Parsed[] = []
  /** By the rules asked for, the place found among the first `seen` of `some`. */
  const known = new Map<string, { readonly at: number | null; readonly seen: number }>()

  function naming(disabled: readonly string[]): number | null {
    const key = disabled.join()
    let { at, seen } = known.get(key) ?? { at: null, seen: 0 }
    for (; seen < some.length; seen++)
      if (disabled.every((rule) => some[seen]!.rules.includes(rule))) at = some[seen]!.span.start
    known.set(key, { at, seen })
    return at
  }

  return {
    add(enable) {
      if (enable.rules.length === 0) all = enable.span.start
      else some.push(enable)
    },
    next(disabled) {
      const named = disabled.length === 0 ? null : naming(disabled)
      return named === null || all === null ? (named ?? all) : Math.min(named, all)
    },
  }
}
