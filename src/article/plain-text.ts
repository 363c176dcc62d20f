import type { Block } from '../model.ts'
import { unitsOf } from './units.ts'

/** In characters. A longer paragraph is no paragraph, and is read in pieces so that the time stays linear. */
const LONGEST = 20_000

/** The paragraphs of `source` between two offsets, parted by blank lines; nothing in it is syntax. */
export function plainText(source: string, from: number, to: number): Block[] {
  const blocks: Block[] = []
  const units = unitsOf(source, [], to - from)
  const lineEnding = /\r\n|\n|\r/g
  lineEnding.lastIndex = from
  let at = from === 0 && source.startsWith('\ufeff') ? 1 : from
  while (at < to) {
    const match = lineEnding.exec(source)
    const lineEnd = Math.min(match?.index ?? to, to)
    const line = source.slice(at, lineEnd)
    const content = line.trim()
    if (content === '') {
      finish()
    } else {
      const start = at + line.length - line.trimStart().length
      const end = start + content.length
      for (let from = start; from < end; ) {
        const to = end - from > LONGEST ? pieceEnd(source, from) : end
        units.raw(from, to)
        if (to < end || units.length > LONGEST) finish()
        from = to
      }
      if (match) units.lineBreak(lineEnd, lineEnd + match[0].length)
    }
    at = match ? match.index + match[0].length : to
  }
  finish()
  return blocks

  function finish(): void {
    const { text, starts, ends } = units.take()
    if (text === '') return
    const span = { start: starts[0]!, end: ends[text.length - 1]! }
    blocks.push({ kind: 'paragraph', role: 'body', span, text, starts, ends, links: [], quote: 0 })
  }
}

/** The last blank before a piece grows too long, or its longest end where there is none. */
function pieceEnd(source: string, from: number): number {
  for (let at = from + LONGEST; at > from + LONGEST / 2; at--) if (source[at] === ' ') return at
  const unit = source.charCodeAt(from + LONGEST)
  // Never between the halves of a surrogate pair.
  return from + LONGEST + (unit >= 0xdc00 && unit <= 0xdfff ? 1 : 0)
}
