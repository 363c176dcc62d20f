import type { Span } from '../model.ts'
import { type Cell, cellsOf, widthOf } from './cells.ts'
import { type Line, linesIn } from './lines.ts'
import type { Measure } from './measure.ts'

/** What an excerpt shows: its span, marked with `^`, or a place that belongs to it, marked with `-` and told in words. */
export interface Mark {
  readonly span: Span
  readonly sign: '^' | '-'
  readonly label?: string
}

/** A row of an excerpt: a piece of one line, the signs to print below it, and what is said of them. */
export interface Row {
  readonly number: number
  readonly text: string
  readonly signs: string
  readonly labels: readonly { readonly column: number; readonly text: string }[]
}

export interface ExcerptOptions {
  readonly width: number
  readonly measure: Measure
}

/** A row left out between two others. */
export const gap = 'gap'

const ellipsis: Cell = { text: '…', width: 1, start: -1, end: -1 }

/** The part of a mark that stands on one line; `opens` where the mark begins in it, `closes` where it ends in it. */
interface Piece extends Span {
  readonly line: Line
  readonly mark: Mark
  readonly opens: boolean
  readonly closes: boolean
}

/**
 * The lines of the marks in their order, cut to `width` columns around them. Marks that fit into a row share it. One that
 * does not fit is shown by its first and last row; a gap stands where lines or parts of a mark are left out.
 */
export function excerpt(
  source: string,
  lines: readonly Line[],
  marks: readonly Mark[],
  { width, measure }: ExcerptOptions,
): readonly (Row | typeof gap)[] {
  const pieces = marks.flatMap((mark) => piecesOf(mark, lines)).sort((a, b) => a.start - b.start)
  const rows: (Row | typeof gap)[] = []
  let last: Line | undefined
  for (let from = 0; from < pieces.length; ) {
    const { line } = pieces[from]!
    let to = from + 1
    while (pieces[to]?.line === line) to++
    if (last && line.number > last.number + 1) rows.push(gap)
    rows.push(...rowsOf(source, pieces.slice(from, to), { width, measure }))
    last = line
    from = to
  }
  return rows
}

function piecesOf(mark: Mark, lines: readonly Line[]): readonly Piece[] {
  const { start, end } = mark.span
  const touched = linesIn(lines, mark.span)
  const [first] = touched
  const last = touched.at(-1)!
  if (first === last) return [{ line: last, mark, start, end, opens: true, closes: true }]
  return [
    { line: first!, mark, start, end: Math.min(end, first!.end), opens: true, closes: false },
    { line: last, mark, start: Math.max(last.start, start), end, opens: false, closes: true },
  ]
}

/** One row for all pieces of a line if it can show them all; else each has its own. */
function rowsOf(source: string, pieces: readonly Piece[], options: ExcerptOptions): readonly (Row | typeof gap)[] {
  const { line } = pieces[0]!
  if (pieces.length > 1) {
    const cells = cut(source, line, pieces[0]!.start, Math.max(...pieces.map(({ end }) => end)), options)
    if (pieces.every((piece) => isShownWhole(cells, piece))) return [rowOf(cells, pieces)]
    return pieces.flatMap((piece) => rowsOf(source, [piece], options))
  }
  const [piece] = pieces as [Piece]
  const { start, end, opens, closes } = piece
  if (!opens) return [rowOf(cut(source, line, start, end, options, true), pieces)]
  const head = cut(source, line, start, end, options)
  if (!closes || isShownWhole(head, piece)) return [rowOf(head, pieces)]
  return [rowOf(head, pieces), gap, rowOf(cut(source, line, start, end, options, true), pieces)]
}

function rowOf(cells: readonly Cell[], pieces: readonly Piece[]): Row {
  const labels = pieces.flatMap(({ start, mark: { label }, closes }) => {
    const before = cells.findIndex((cell) => cell !== ellipsis && cell.end > start)
    return label !== undefined && closes ? [{ column: widthOf(cells.slice(0, Math.max(0, before))), text: label }] : []
  })
  return {
    number: pieces[0]!.line.number,
    text: cells.map((cell) => cell.text).join(''),
    signs: signsBelow(cells, pieces),
    labels,
  }
}

/** The part of a line, at most `width` columns, that shows the characters from `start` or, `fromEnd`, those up to `end`. */
function cut(
  source: string,
  line: Line,
  start: number,
  end: number,
  { width, measure }: ExcerptOptions,
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
    const before = marked > room ? Math.floor(room / 4) : Math.floor(((room - marked) * 2) / 3)
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

/** Where marks lie over each other, the excerpt's own shows. An empty one marks the character at its place. */
function signsBelow(cells: readonly Cell[], pieces: readonly Piece[]): string {
  const touches = (cell: Cell, { start, end }: Span) =>
    cell !== ellipsis && cell.end > start && cell.start < Math.max(end, start + 1)
  const signAt = (cell: Cell) => {
    const signs = pieces.flatMap((piece) => (touches(cell, piece) ? [piece.mark.sign] : []))
    return signs.includes('^') ? '^' : (signs[0] ?? ' ')
  }
  const signs = cells
    .map((cell) => signAt(cell).repeat(cell.width))
    .join('')
    .trimEnd()
  return signs || `${' '.repeat(widthOf(cells))}${pieces[0]!.mark.sign}`
}
