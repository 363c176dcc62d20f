import type { Span } from '../model.ts'
import { type Cell, cellsOf, widthOf } from './cells.ts'
import { type Line, linesIn } from './lines.ts'
import type { Measure } from './measure.ts'

/** A row of an excerpt: a piece of one line and the marks to print below it. */
export interface Row {
  readonly number: number
  readonly text: string
  readonly marks: string
}

export interface ExcerptOptions {
  readonly width: number
  readonly mark: string
  readonly measure: Measure
}

/** A row left out between two others. */
export const gap = 'gap'

const ellipsis: Cell = { text: '…', width: 1, start: -1, end: -1 }

/**
 * The lines of a span, cut to `width` columns around it. A span that does not fit is shown by its first and last row,
 * with a gap between them if anything is left out.
 */
export function excerpt(
  source: string,
  lines: readonly Line[],
  span: Span,
  { width, mark, measure }: ExcerptOptions,
): readonly (Row | typeof gap)[] {
  const touched = linesIn(lines, span)
  const first = touched[0]!
  const last = touched.at(-1)!
  const row = (line: Line, cells: readonly Cell[]): Row => ({
    number: line.number,
    text: cells.map((cell) => cell.text).join(''),
    marks: marksBelow(cells, span, mark),
  })
  const head = cut(source, first, span.start, Math.min(span.end, first.end), { width, measure })
  if (first !== last) {
    const tail = cut(source, last, Math.max(last.start, span.start), span.end, { width, measure }, true)
    return [row(first, head), ...(last.number > first.number + 1 ? ([gap] as const) : []), row(last, tail)]
  }
  if (isShownWhole(head, span)) return [row(first, head)]
  const tail = cut(source, first, span.start, span.end, { width, measure }, true)
  return [row(first, head), gap, row(first, tail)]
}

/** The part of a line, at most `width` columns, that shows the characters from `start` or, `fromEnd`, those up to `end`. */
function cut(
  source: string,
  line: Line,
  start: number,
  end: number,
  { width, measure }: Omit<ExcerptOptions, 'mark'>,
  fromEnd = false,
): readonly Cell[] {
  // A line may be megabytes long: no more of it is looked at than could be shown.
  const reach = width * 4
  const near = fromEnd
    ? { start: Math.max(line.start, end - reach), end: Math.min(line.end, end + reach) }
    : { start: Math.max(line.start, start - reach), end: Math.min(line.end, start + reach) }
  const whole = safely(source, near, line)
  const cells = cellsOf(source, whole, measure)
  const complete = whole.start === line.start && whole.end === line.end
  if (complete && widthOf(cells) <= width) return cells

  const from = Math.max(
    0,
    cells.findIndex((cell) => cell.end > start),
  )
  const until = cells.findIndex((cell) => cell.start >= end)
  const to = until < 0 ? cells.length : until
  const room = width - 2
  const marked = widthOf(cells.slice(from, to))
  let left: number
  if (fromEnd) {
    const after = Math.min(widthOf(cells.slice(to)), Math.floor(room / 4))
    left = backFrom(cells, to, room - after)
  } else {
    // Shows the span whole if it can, with more of what comes before it than after: that is how sentences are read.
    const before = Math.max(Math.floor(room / 4), Math.floor(((room - marked) * 2) / 3))
    left = backFrom(cells, from, before)
    const unused = room - widthOf(cells.slice(left))
    if (unused > 0) left = backFrom(cells, left, unused)
  }
  left = left > 0 || whole.start > line.start ? nextWord(cells, left, fromEnd ? to : from) : left
  const startsCut = left > 0 || whole.start > line.start
  let right = forwardFrom(cells, left, startsCut ? room : room + 1)
  const endsCut = right < cells.length || whole.end < line.end
  if (endsCut) right = previousWord(cells, right, to > right ? from + 1 : to)
  return [...(startsCut ? [ellipsis] : []), ...cells.slice(left, right), ...(endsCut ? [ellipsis] : [])]
}

/** Keeps a cut from splitting a surrogate pair. */
function safely(source: string, { start, end }: Span, line: Line): Span {
  const splits = (at: number) => /[\udc00-\udfff]/.test(source[at] ?? '')
  return {
    start: start > line.start && splits(start) ? start + 1 : start,
    end: end < line.end && splits(end) ? end - 1 : end,
  }
}

function backFrom(cells: readonly Cell[], index: number, room: number): number {
  let left = index
  for (let used = 0; left > 0 && used + cells[left - 1]!.width <= room; left--) used += cells[left - 1]!.width
  return left
}

function forwardFrom(cells: readonly Cell[], index: number, room: number): number {
  let right = index
  for (let used = 0; right < cells.length && used + cells[right]!.width <= room; right++) used += cells[right]!.width
  return right
}

const longestWord = 14

function nextWord(cells: readonly Cell[], from: number, atMost: number): number {
  for (let i = from; i < Math.min(from + longestWord, atMost); i++) if (cells[i]!.text === ' ') return i + 1
  return from
}

function previousWord(cells: readonly Cell[], from: number, atLeast: number): number {
  for (let i = from - 1; i >= Math.max(from - longestWord, atLeast); i--) if (cells[i]!.text === ' ') return i
  return from
}

function isShownWhole(cells: readonly Cell[], span: Span): boolean {
  const shown = cells.filter((cell) => cell !== ellipsis)
  return shown.length > 0 && shown[0]!.start <= span.start && shown.at(-1)!.end >= span.end
}

/** An empty span marks the character at its place. */
function marksBelow(cells: readonly Cell[], { start, end }: Span, mark: string): string {
  const until = Math.max(end, start + 1)
  const touches = (cell: Cell) => cell !== ellipsis && cell.end > start && cell.start < until
  const marks = cells
    .map((cell) => (touches(cell) ? mark : ' ').repeat(cell.width))
    .join('')
    .trimEnd()
  return marks || `${' '.repeat(widthOf(cells))}${mark}`
}
