import type { Span } from '../model.ts'
import { isPlain, type Measure } from './measure.ts'
import { visible } from './visible.ts'

/** What a reader sees as one character: where it stands in the file, and how it looks on a terminal. */
export interface Cell extends Span {
  readonly text: string
  readonly width: number
}

const tabStop = 4

/** A stretch of one line, character by character. */
export function cellsOf(source: string, { start, end }: Span, measure: Measure): readonly Cell[] {
  const text = source.slice(start, end)
  const cells: Cell[] = []
  let column = 0
  const add = (shown: string, width: number, from: number, length: number) => {
    cells.push({ text: shown, width, start: start + from, end: start + from + length })
    column += width
  }
  const characters = isPlain(text)
    ? Array.from(text, (segment, index) => ({ segment, index }))
    : graphemes().segment(text)
  for (const { segment, index } of characters) {
    if (segment === '\t') {
      const width = tabStop - (column % tabStop)
      add(' '.repeat(width), width, index, 1)
    } else {
      const shown = visible(segment)
      add(shown, measure(shown), index, segment.length)
    }
  }
  return cells
}

export function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0)
}

// Made on first need: its data takes 20 ms to load.
let segmenter: Intl.Segmenter | undefined
function graphemes(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return segmenter
}
