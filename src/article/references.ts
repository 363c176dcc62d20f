import type { Block, BrokenReference, Span } from '../model.ts'

const OPEN = '['.charCodeAt(0)
const CLOSE = ']'.charCodeAt(0)

/**
 * References in a block's text that the parser left as text, because nothing in the file defines them. Only the full
 * forms count, `[text][label]` and `[^label]`: `[sic]` or `[the deputy]` in a quotation are an editor's brackets.
 *
 * @param opaque stretches of the text to leave alone (inline code)
 */
export function brokenReferencesIn(
  source: string,
  { text, starts, ends }: Pick<Block, 'text' | 'starts' | 'ends'>,
  opaque: readonly Span[],
): BrokenReference[] {
  const found: BrokenReference[] = []
  if (!text.includes('[')) return found
  /** Where the brackets stand that are still open. */
  const open: number[] = []
  let code = 0
  /** The pair that closed last. */
  let last: Span = { start: -1, end: -1 }
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit !== OPEN && unit !== CLOSE) continue
    while (code < opaque.length && opaque[code]!.end <= i) code++
    const inCode = code < opaque.length && opaque[code]!.start <= i
    if (inCode || source.charCodeAt(starts[i]!) !== unit) continue
    if (unit === OPEN) {
      open.push(i)
      continue
    }
    const from = open.pop()
    if (from === undefined) continue
    const label = text.slice(from + 1, Math.min(i, from + 1001))
    const span = (start: number) => ({ start: starts[start]!, end: ends[i]! })
    if (/^\^[^\s[\]^]+$/.test(label)) {
      found.push({ span: span(from), kind: 'footnote', label: label.slice(1) })
    } else if (last.end === from && isReference(text, last, label)) {
      found.push({ span: span(last.start), kind: 'link-reference', label })
    }
    last = { start: from, end: i + 1 }
  }
  return found
}

/** Whether the brackets `pair` and the `label` after them are a link, not `array[i][j]` or the notes `[1][2]`. */
function isReference(text: string, pair: Span, label: string): boolean {
  if (label.trim() === '' || label.length > 999 || /[[\]]/.test(label)) return false
  const before = text[pair.start - 1]
  if (before !== undefined && /[\p{L}\p{N}]/u.test(before)) return false
  const inner = text.slice(pair.start + 1, pair.end - 1)
  return /\p{L}/u.test(inner) && !inner.startsWith('^')
}
