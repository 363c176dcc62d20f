import type { Span } from '../model.ts'
import { leading } from '../sorted.ts'

export interface Position {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units; a byte order mark is no column. */
  readonly column: number
}

export interface LineIndex {
  position(offset: number): Position
  /** The line that an offset stands in, without what ends it. */
  line(offset: number): Span
}

/** Where offsets of a file stand in lines, which end at LF, CRLF or CR. */
export function lineIndex(source: string): LineIndex {
  const lineStarts = [0]
  const bom = source.startsWith('\ufeff') ? 1 : 0
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i)
    if (unit === 10 || (unit === 13 && source.charCodeAt(i + 1) !== 10)) lineStarts.push(i + 1)
  }
  const lineOf = (offset: number) => Math.max(0, leading(lineStarts, (start) => start <= offset) - 1)
  return {
    position(offset) {
      const line = lineOf(offset)
      const start = line === 0 ? bom : lineStarts[line]!
      return { line: line + 1, column: Math.max(0, offset - start) + 1 }
    },
    line(offset) {
      const line = lineOf(offset)
      const start = lineStarts[line]!
      let end = lineStarts[line + 1] ?? source.length
      while (end > start && isLineEnd(source.charCodeAt(end - 1))) end--
      return { start, end }
    },
  }
}

const isLineEnd = (unit: number) => unit === 10 || unit === 13
