/** What stands between two commas or dashes inside a clause, and where the clause goes on. */
import { isFiniteVerb, opensClause } from './chunks.ts'
import { type Clause, REACH } from './phrases.ts'

/** Past ", which is old," behind a noun; `at` where no such clause begins there. */
export function pastRelative({ chunks }: Clause, at: number): number {
  if (chunks[at]?.kind !== 'COMMA' || chunks[at + 1]?.kind !== 'WH') return at
  for (let i = at + 2; i < Math.min(chunks.length, at + 16); i++) if (chunks[i]!.kind === 'COMMA') return i + 1
  return at
}

/** "none of | which", "at | which", "who": where the relative clause begins whose pronoun is chunk `at`. */
export function relativeStart({ nodes, chunks }: Clause, at: number): number {
  const preposition = chunks[at - 1]
  if (preposition?.kind !== 'PP') return at
  return chunks[at - 2]?.kind === 'NP' && nodes[preposition.from]!.lower === 'of' ? at - 2 : at - 1
}

/** Whether a relative clause that begins before the sentence's first verb is still open at chunk `at`: "Cole, who says that it rained | , left". */
export function isInRelative({ chunks }: Clause, at: number): boolean {
  const open = chunks.findIndex(({ kind }) => kind === 'WH')
  if (open < 1 || open > at || chunks.slice(0, open).some(isFiniteVerb)) return false
  return !chunks.slice(open, at).some(({ kind }, i) => kind === 'COMMA' && isFiniteVerb(chunks[open + i + 1]))
}

/** Past ", a bit less vividly," behind a cue, ", in a footnote," behind "and"; `at` where no such aside stands there. */
export function pastInsertion({ chunks }: Clause, at: number): number {
  const mark = chunks[at]?.kind
  if (mark !== 'COMMA' && mark !== 'DASH') return at
  let i = at + 1
  // "without raising her voice"
  const isGerund = (k: number) => chunks[k]?.verb?.form === 'VBG' && chunks[k - 1]!.kind === 'PP'
  while (i < at + 6 && (/^(?:ADV|ADJ|NP|PP|TIME)$/.test(chunks[i]?.kind ?? '') || isGerund(i))) i++
  return i > at + 1 && chunks[i]?.kind === mark ? i + 1 : at
}

/**
 * Past ", as he has since May," or ", in a speech that ran to two hours," behind a cue, where "that" follows; `at` where no
 * such aside stands there.
 */
export function pastAside({ nodes, chunks }: Clause, at: number): number {
  const is = (i: number, kind: string, word: string) =>
    chunks[i]?.kind === kind && nodes[chunks[i].from]!.lower === word
  if (
    chunks[at]?.kind !== 'COMMA' ||
    !(is(at + 1, 'SUB', 'as') || is(at + 1, 'SUB', 'when') || /^(?:PP|ACCORDING)$/.test(chunks[at + 1]?.kind ?? ''))
  )
    return at
  for (let i = at + 2; i < Math.min(chunks.length, at + REACH); i++) {
    if (/^(?:QUOTE|SEMICOLON|COLON|END)$/.test(chunks[i]!.kind)) return at
    if (chunks[i]!.kind === 'COMMA' && is(i + 1, 'SUB', 'that')) return i + 1
  }
  return at
}

/** The chunk before "…, on a call on Friday," whose last comma is at `close`; -1 where no such aside stands there. */
export function beforeAside({ chunks }: Clause, close: number): number {
  if (chunks[close]?.kind !== 'COMMA') return -1
  let open = close - 1
  while (open > 0 && close - open < REACH && /^(?:PP|NP|TIME|ADV)$/.test(chunks[open]!.kind)) open--
  // "one of whom, Ana Ruiz, has argued" names her
  return open < close - 1 && chunks[open]!.kind === 'COMMA' && chunks[open + 1]!.kind !== 'NP' ? open - 1 : -1
}

/** The dash that closes an aside in content, with the clause going on behind it; -1 where there is none. */
export function asideCloses({ chunks }: Clause, open: number): number {
  for (let i = open + 2; i < Math.min(chunks.length, open + 16); i++) {
    const { kind } = chunks[i]!
    if (/^(?:SEMICOLON|COLON|END)$/.test(kind)) return -1
    if (kind !== 'DASH') continue
    const next = chunks[i + 1]
    // "“We will build it” – the crowd cheered – “and keep it dry”"
    const quotesOn = next?.kind === 'QUOTE' && chunks[open - 1]!.kind === 'QUOTE'
    return isFiniteVerb(next) || quotesOn || (next?.kind === 'CC' && opensClause(chunks, i + 2)) ? i : -1
  }
  return -1
}

/** "Cole — a fact he mentions a lot — likes to say": where the aside between dashes ends that the cue stands in. */
export function asideEnd(clause: Clause, at: number): number {
  const { chunks } = clause
  const isDash = ({ kind }: { kind: string }) => kind === 'DASH'
  const close = chunks.findIndex((chunk, i) => i > at && isDash(chunk))
  const before = close < 0 ? -1 : chunks.findLastIndex((chunk, i) => i < at && isDash(chunk))
  if (before > 0 && asideCloses(clause, before) === close && chunks[close + 1]!.kind === 'QUOTE') return close
  // "Cole – who called it “mad” – said"
  if (before > 0 && chunks[before + 1]?.kind === 'WH' && isFiniteVerb(chunks[close + 1])) return close
  const inside = close > 0 && isFiniteVerb(chunks[close + 1]) && chunks.slice(0, at).filter(isDash).length === 1
  const open = chunks.findIndex(isDash)
  return inside && !chunks.slice(0, open).some(isFiniteVerb) ? close : chunks.length
}

/** "“no meeting of minds,” by which she meant the valley": a quotation with what the writer tells of it. */
export function withoutGloss({ chunks }: Clause, part: { from: number; to: number }): { from: number; to: number } {
  const gloss = chunks.findIndex(
    ({ kind }, i) =>
      i > part.from && i < part.to && kind === 'PP' && chunks[i - 1]!.kind === 'QUOTE' && chunks[i + 1]?.kind === 'WH',
  )
  return gloss > 0 ? { from: part.from, to: gloss } : part
}
