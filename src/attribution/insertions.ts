/** Attributions inserted into what they attribute: "Back then, Cole said, the dam was new". */
import type { CueVerb } from '../lexicon/cues.ts'
import { relativeStart } from './asides.ts'
import { isFiniteVerb, opensClause } from './chunks.ts'
import type { SentenceReader } from './clauses.ts'
import type { Complement } from './complements.ts'
import { ASKING, trimmed } from './content.ts'
import { endOfContent } from './ending.ts'
import type { Subject } from './phrases.ts'
import { isQuoteMark } from './quotations.ts'

/** "Back then, Cole said, the dam was new": the clause after the commas, with the adverbial before them. */
export function readParenthetical(reader: SentenceReader, at: number, verb: CueVerb, found: Subject): void {
  const { chunks } = reader.clause
  const before = chunks[found.firstChunk - 1]
  // "the clerk told the Echo, Lund would"
  let close = verb.frames.has('r') && chunks[at + 1]?.kind === 'NP' ? at + 2 : at + 1
  // "If it rains, Cole adds in a footnote, the road will go"
  while (/^(?:PP|NP|TIME|ADV)$/.test(chunks[close]?.kind ?? '') && close < at + 8) close++
  // "Smith, who has told neither side, believes", "Responding to it in May, Cole wrote"
  if (found.antecedent !== null || found.firstChunk > at) return
  if (!verb.frames.has('t') || before?.kind !== 'COMMA' || chunks[close]?.kind !== 'COMMA') return
  // "If it rains, Cole warned, the road will go": a clause before the attribution hangs on the one behind it.
  const opener = chunks[reader.settled]
  // "How it began, Cole said, is unknown"
  const asks = opener !== undefined && ASKING.test(reader.word(reader.settled))
  const hangs = opener?.kind === 'SUB' || (opener?.kind === 'PP' && chunks[reader.settled + 1]?.verb?.finite === false)
  let resumption = close + 1
  while (chunks[resumption]?.kind === 'ADV') resumption++
  // "so, he said, while it rained, they left"; "Nor, he said, did it rain"; "Next year, the town, he said, will pay"
  const resumes =
    opensClause(chunks, close + 1) ||
    // "If so, he said, the drums “will split”"
    (chunks[close + 1]?.kind === 'NP' && chunks[close + 2]?.kind === 'QUOTE') ||
    (chunks[close + 1]?.kind === 'SUB' && opensClause(chunks, close + 2)) ||
    ((!hangs || asks) && isFiniteVerb(chunks[resumption]))
  if (!resumes || (!hangs && !asks && chunks.slice(0, found.firstChunk).some(isFiniteVerb))) return
  const parts = [{ from: close + 1, to: endOfContent(reader.clause, close + 1) }]
  if (found.firstChunk > 1 && reader.settled === 0) parts.unshift({ from: 0, to: found.firstChunk - 1 })
  reader.emit(parts, at, found, 'subject-verb', 'insertion')
}

/** "If it rains, Cole said, “the road will go”": a quotation in small letters goes on with what stands before its cue. */
export function readSplit(
  reader: SentenceReader,
  complement: Complement,
  at: number,
  found: Subject,
  verb: CueVerb,
): boolean {
  const { chunks, nodes } = reader.clause
  const { quote } = nodes[chunks[complement.from]!.from]!
  const comma = found.firstChunk - 1
  if (quote === null || comma < 1 || chunks[comma]!.kind !== 'COMMA' || chunks[complement.from - 1]?.kind !== 'COMMA')
    return false
  const semicolon = chunks.findLastIndex(({ kind }, i) => kind === 'SEMICOLON' && i < comma)
  // "It had failed, he said; and the count would go on, he promised, “in time”"
  if (reader.settled > semicolon + 1 || !verb.frames.has('t') || !goesOnQuoted(reader, complement.from)) return false
  let from = /^(?:CC|COMMA)$/.test(chunks[0]!.kind) ? 1 : 0
  // "his deputy, who, one of them said, “must have walked”"
  if (comma > 1 && chunks[comma - 1]!.kind === 'WH') from = Math.max(from, relativeStart(reader.clause, comma - 1))
  if (hangsOnConnective(reader, comma)) return false
  if (semicolon >= from) from = chunks[semicolon + 1]!.kind === 'CC' ? semicolon + 2 : semicolon + 1
  if (isReportedBefore(reader, from, comma))
    for (let i = comma - 1; i > from; i--) if (/^(?:WH|SUB)$/.test(chunks[i]!.kind)) from = i
  if (from >= comma) return false
  reader.emit([{ from, to: comma }, trimmed(reader, complement)], at, found, 'subject-verb', 'insertion')
  return true
}

/** Whether the quotation at chunk `at` begins with a small letter, as one does that goes on with a sentence. */
export function goesOnQuoted(reader: SentenceReader, at: number): boolean {
  const chunk = reader.clause.chunks[at]
  const quote = chunk?.kind === 'QUOTE' ? reader.clause.nodes[chunk.from]!.quote : null
  if (quote == null) return false
  const first = reader.tokens.slice(quote.start, quote.end).find((token) => !isQuoteMark(token))
  return /^\p{Ll}/u.test(first?.text ?? '')
}

/** "The fee was small and, Cole said, “fair”": only the quotation hangs on the word before the comma at chunk `comma`. */
export function hangsOnConnective(reader: SentenceReader, comma: number): boolean {
  const { chunks } = reader.clause
  const before = chunks[comma - 1]
  if (before === undefined) return false
  const joins = /^(?:and|but|or|including)$/
  return (
    joins.test(reader.word(comma - 1)) ||
    // "argued that it failed because, she said, “nobody came”"
    (before.kind === 'SUB' && comma > 1) ||
    (before.kind === 'ADV' && comma > 1 && /^(?:and|but)$/.test(reader.word(comma - 2)))
  )
}

/** "Cole said it failed, which was, she said, “a pity”": what stands before the last clause has a cue of its own. */
export function isReportedBefore(reader: SentenceReader, from: number, comma: number): boolean {
  const { start: end } = reader.range(comma - 1, comma)
  const { start } = reader.range(reader.clause.chunks[from]!.from, reader.clause.chunks[from]!.to)
  return reader.attributions.some(({ content }) => content[0]!.start < end && start < content.at(-1)!.end)
}
