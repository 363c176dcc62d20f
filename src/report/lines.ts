import type { Span } from '../model.ts'
import { leading } from '../sorted.ts'

/** A line of a file: from its first character to before its line ending. */
export interface Line extends Span {
  /** From 1. */
  readonly number: number
}

/** The lines of a file; they end at LF, CRLF or CR. A byte order mark belongs to none. */
export function linesOf(source: string): readonly Line[] {
  const lines: Line[] = []
  let start = source.startsWith('\ufeff') ? 1 : 0
  for (const { 0: ending, index } of source.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ number: lines.length + 1, start, end: index })
    start = index + ending.length
  }
  lines.push({ number: lines.length + 1, start, end: source.length })
  return lines
}

/** The lines that a span touches, at least one. */
export function linesIn(lines: readonly Line[], { start, end }: Span): readonly Line[] {
  const first = lineAt(lines, start)
  const last = lineAt(lines, Math.max(start, end - 1))
  return lines.slice(first, last + 1)
}

/** Line and column of an offset, both from 1. */
export function positionIn(lines: readonly Line[], offset: number): { readonly line: number; readonly column: number } {
  const { number, start } = lines[lineAt(lines, offset)]!
  return { line: number, column: Math.max(0, offset - start) + 1 }
}

export function lineAt(lines: readonly Line[], offset: number): number {
  return Math.max(0, leading(lines, ({ start }) => start <= offset) - 1)
}
