import type { Block } from '../model.ts'
import { unitsOf } from './units.ts'

/** The paragraphs of `source` between two offsets, parted by blank lines; nothing in it is syntax. */
export function plainText(source: string, from: number, to: number): Block[] {
  const blocks: Block[] = []
  const units = unitsOf(source, [])
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
      units.raw(start, start + content.length)
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
