import type { Finding, Span, Statement } from '../../model.ts'

/** What lies over a stretch of the text. */
export type Mark = Span &
  (
    | { readonly is: 'content' | 'cue' | 'source'; readonly statement: Statement }
    | { readonly is: 'finding'; readonly finding: Finding }
    | { readonly is: 'address' }
  )

/** A stretch over all of which the same marks lie. */
export interface Piece extends Span {
  /** The shortest first: of statements in statements, the innermost. */
  readonly marks: readonly Mark[]
}

/** Cuts `span` where marks begin or end, and at the places in `cuts`. */
export function piecesOf({ start, end }: Span, marks: readonly Mark[], cuts: Iterable<number> = []): readonly Piece[] {
  const within = (at: number) => Math.min(Math.max(at, start), end)
  const edges = new Set([start, end])
  for (const mark of marks) edges.add(within(mark.start)).add(within(mark.end))
  for (const cut of cuts) edges.add(within(cut))
  const sorted = [...edges].sort((a, b) => a - b)
  const waiting = [...marks].sort((a, b) => b.start - a.start)
  let over: Mark[] = []
  return sorted.slice(0, -1).map((from, i) => {
    over = over.filter((mark) => mark.end > from)
    while (waiting.length > 0 && waiting.at(-1)!.start <= from) {
      const mark = waiting.pop()!
      if (mark.end > from) over.push(mark)
    }
    return { start: from, end: sorted[i + 1]!, marks: [...over].sort((a, b) => a.end - a.start - (b.end - b.start)) }
  })
}
