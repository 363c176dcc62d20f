export interface Position {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units; a byte order mark is no column. */
  readonly column: number
}

export interface LineIndex {
  position(offset: number): Position
}

/** Where offsets of a file stand in lines, which end at LF, CRLF or CR. */
export function lineIndex(source: string): LineIndex {
  const lineStarts = [0]
  const bom = source.startsWith('\ufeff') ? 1 : 0
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i)
    if (unit === 10 || (unit === 13 && source.charCodeAt(i + 1) !== 10)) lineStarts.push(i + 1)
  }
  return {
    position(offset) {
      let low = 0
      let high = lineStarts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (lineStarts[middle]! <= offset) low = middle
        else high = middle - 1
      }
      const start = low === 0 ? bom : lineStarts[low]!
      return { line: low + 1, column: Math.max(0, offset - start) + 1 }
    },
  }
}
