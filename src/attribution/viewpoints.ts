/** Whose view or verdict quoted words are, where no verb of saying tells: "To Cole, it is “a mess”". */
import { documentNouns } from '../lexicon/people.ts'
import { pastInsertion } from './asides.ts'
import { type Chunk, isFiniteVerb, opensClause } from './chunks.ts'
import type { SentenceReader } from './clauses.ts'
import { endOfContent } from './ending.ts'
import { isProperName, phraseFrom, possessor, type Subject } from './phrases.ts'
import { saysSo } from './reactions.ts'
import { subjectBefore } from './subjects.ts'
import { hasVoice, isSpeaker } from './voices.ts'

const isOpen = (reader: SentenceReader, at: number) =>
  reader.clause.chunks[at]?.kind === 'QUOTE' && !reader.taken.has(reader.clause.chunks[at]!.from)

/** "To Cole, that is “a mess”", "For her, who saw it, it is “a matter of pride”": in whose eyes it is. */
export function readInEyes(reader: SentenceReader): void {
  const { chunks, nodes } = reader.clause
  if (chunks[0]?.kind !== 'PP' || !/^(?:to|for)$/.test(reader.word(0)) || chunks[1]?.kind !== 'NP') return
  const source = phraseFrom(reader.clause, 1)!
  const { tag, lower } = nodes[chunks[1].head]!
  const isSomebody =
    isProperName(reader.clause, 1) || /^(?:him|her|them)$/.test(lower) || (tag === 'NNS' && isSpeaker(lower))
  const comma = closingComma(chunks, source.lastChunk + 1)
  if (!isSomebody || comma < 0) return
  const verb = chunks.findIndex((chunk, i) => i > comma && isFiniteVerb(chunk))
  if (verb < 0 || !/^(?:is|are|was|were|'s)$/.test(nodes[chunks[verb]!.head]!.lower)) return
  // "For them, dinner was “fish fingers”", "For drivers, there is “a new normal”" tell no view of theirs
  const judged = nodes[chunks[comma + 1]!.from]!
  if (!/^(?:PRP\$?|DT|NNP)$/.test(judged.tag)) return
  // "it is a “mess”"; not "it is a way of “two hours”", "the snag was that “nobody” came", "it was the “board” that fell"
  const said = reader.holdsOpenQuote(verb + 1, verb + 2) ? verb + 1 : verb + 2
  if (said === verb + 2 && !/^(?:ADV|ADJ|NP)$/.test(chunks[verb + 1]?.kind ?? '')) return
  const to = endOfContent(reader.clause, comma + 1)
  const isCleft = judged.lower === 'it' && /^(?:SUB|WH)$/.test(chunks[said + 1]?.kind ?? '')
  if (reader.holdsOpenQuote(said, said + 1) && !isCleft)
    reader.emitComplement({ kind: 'clause', from: comma + 1, to }, 0, source, 'according-to')
}

/** "Based on the letter, they “lost count”": the document that quoted words are from. */
export function readBasedOn(reader: SentenceReader): void {
  const { chunks, nodes } = reader.clause
  if (nodes[0]!.lower !== 'based' || nodes[1]?.lower !== 'on' || chunks[1]?.kind !== 'PP') return
  const source = chunks[2]?.kind === 'NP' ? phraseFrom(reader.clause, 2) : null
  if (source === null || !documentNouns.has(nodes[chunks[2]!.head]!.lower)) return
  const comma = chunks.findIndex(({ kind }, i) => i > source.lastChunk && kind === 'COMMA')
  const to = comma < 0 ? -1 : endOfContent(reader.clause, comma + 1)
  if (to > comma + 1 && reader.holdsOpenQuote(comma + 1, to))
    reader.emitComplement({ kind: 'clause', from: comma + 1, to }, 0, source, 'according-to')
}

/** The comma at chunk `at`, or the one that closes what stands beside the name before it; -1 without one. */
function closingComma(chunks: readonly Chunk[], at: number): number {
  if (chunks[at]?.kind !== 'COMMA') return -1
  const beside = chunks[at + 1]?.kind === 'WH' || (chunks[at + 1]?.kind === 'NP' && !isFiniteVerb(chunks[at + 2]))
  return beside ? chunks.findIndex(({ kind }, i) => i > at && i < at + 12 && kind === 'COMMA') : at
}

/** "The way Cole tells it, she “ran”", "To hear Cole tell it, she “ran”": what is told stands behind the comma. */
export function readTelling(reader: SentenceReader): void {
  const { chunks, nodes } = reader.clause
  const cue = chunks.slice(0, 4).findIndex(({ kind, head }) => kind === 'VG' && /^tells?$/.test(nodes[head]!.lower))
  if (cue < 2 || chunks[cue + 1]?.kind !== 'NP' || reader.word(cue + 1) !== 'it') return
  const opens = /^(?:the way|to hear)$/.test(`${nodes[0]!.lower} ${nodes[1]?.lower}`)
  const source = opens ? phraseFrom(reader.clause, cue - 1) : null
  if (source?.lastChunk !== cue - 1 || chunks[cue + 2]?.kind !== 'COMMA') return
  reader.emit([{ from: cue + 3, to: endOfContent(reader.clause, cue + 3) }], cue, source, 'subject-verb', 'clause')
}

/** What words are called that somebody spoke. */
const VERDICTS =
  /^(?:verdict|reaction|view|message|response|answer|reply|assessment|words?|phrase|term|description|advice|conclusion|warning|judge?ment|comment|explanation|motto|mantra)$/

/** "“Go,” was all he would say", "“A mess” was the word Cole used", "“A mess” – that was the verdict of Cole", "“A mess”: so says Cole" */
export function readVerdict(reader: SentenceReader): void {
  const { chunks, nodes } = reader.clause
  if (!isOpen(reader, 0)) return
  let at = /^(?:COMMA|DASH|COLON)$/.test(chunks[1]?.kind ?? '') ? 2 : 1
  if (chunks[at] === undefined) return
  const teller = saysSo(reader.clause, at)
  if (teller !== null) {
    reader.emit([{ from: 0, to: 1 }], at + 1, teller, 'verb-subject', 'tail')
    return
  }
  if (/^(?:that|this|such)$/.test(reader.word(at))) at = pastInsertion(reader.clause, at + 1)
  const noun = at + 1
  const how = isFiniteVerb(chunks[at]) && chunks[noun]?.kind === 'SUB' && reader.word(noun) === 'how'
  if (how) {
    const verb = chunks.findIndex((chunk, i) => i > noun && isFiniteVerb(chunk))
    const greeter = verb > 0 ? subjectBefore(reader.clause, verb) : null
    if (greeter !== null && greeter.firstChunk > noun)
      reader.emit([{ from: 0, to: 1 }], verb, greeter, 'subject-verb', 'tail')
    return
  }
  if (!isFiniteVerb(chunks[at]) || !/^(?:is|was|were)$/.test(nodes[chunks[at]!.head]!.lower) || !chunks[noun]) return
  const found = whoseVerdict(reader, noun)
  if (found !== null) reader.emit([{ from: 0, to: 1 }], found.cue, found.source, 'subject-verb', 'tail')
}

function whoseVerdict(reader: SentenceReader, noun: number): { source: Subject; cue: number } | null {
  const { chunks, nodes } = reader.clause
  const all = /^(?:all|what|everything)$/.test(reader.word(noun))
  const head = nodes[chunks[noun]!.head]!.lower
  if (!all && !VERDICTS.test(head)) return null
  // "was all Cole would say": the tagger takes "all" for a part of the name
  const { from: first, to, kind } = chunks[noun]!
  const isSplit = all && kind === 'NP' && to - first > 1 && isFiniteVerb(chunks[noun + 1])
  if (isSplit && opensClause(chunks, noun + 2)) return null
  if (isSplit)
    return {
      source: { from: first + 1, to, firstChunk: noun, lastChunk: noun, antecedent: null, apposition: null },
      cue: noun + 1,
    }
  const verbs = all ? /^(?:say|said|says|calls?|called)$/ : /^(?:used?|uses|chose|gave)$/
  const cue = chunks.findIndex(({ kind, head }, i) => i > noun && kind === 'VG' && verbs.test(nodes[head]!.lower))
  const speaker = cue > noun ? subjectBefore(reader.clause, cue) : null
  // "was all that the police said they found"
  const says = all && opensClause(chunks, cue + 1)
  if (speaker !== null && speaker.firstChunk > noun) return says ? null : { source: speaker, cue }
  // "“We shall see” was Cole's only response"
  const holder = possessor(reader.clause, noun)
  if (!all && holder !== null) return { source: holder, cue: noun }
  const from = chunks[noun + 1]?.kind === 'PP' && /^(?:of|from)$/.test(reader.word(noun + 1))
  const owner = from ? phraseFrom(reader.clause, noun + 2) : null
  // "the word of the year", "a message from the pulpit"
  const speaks = owner !== null && (isProperName(reader.clause, owner.firstChunk) || hasVoice(reader.clause, owner))
  return all || !speaks ? null : { source: owner, cue: noun }
}
