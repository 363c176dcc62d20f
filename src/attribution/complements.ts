import { type CueVerb, channels, statementNouns, summaryNouns } from '../lexicon/cues.ts'
import { vagueNouns } from '../lexicon/people.ts'
import type { Frame } from '../model.ts'
import { pastAside, pastInsertion, pastRelative } from './asides.ts'
import { type Chunk, isFiniteVerb, opensClause, pastPhrase } from './chunks.ts'
import { cueAt, endOfContent, holdsQuotation, tailAt, word } from './ending.ts'
import { type Clause, phraseFrom } from './phrases.ts'
import { isSpeaker } from './voices.ts'

/** What follows a cue as its content: chunks `from` to `to` (exclusive). */
export interface Complement {
  readonly kind: Frame
  readonly from: number
  readonly to: number
}

/** Subordinators that open a question clause; the others open an adverbial. */
const QUESTION = new Set(['whether', 'if', 'why', 'how', 'where', 'when', 'what', 'who', 'which', 'whom', 'whose'])
const ADVERBIAL = new Set([
  'as',
  'when',
  'while',
  'after',
  'before',
  'because',
  'since',
  'until',
  'though',
  'although',
  'once',
  'where',
  'during',
  'if',
  'unless',
  'than',
  'whereas',
])

/** Past "reporters", "a crowd of supporters in Ohio": the person addressed. */
function afterPhrase(chunks: readonly Chunk[], at: number): number {
  let i = at + 1
  while (
    (chunks[i]?.kind === 'PP' && chunks[i + 1]?.kind === 'NP') ||
    (chunks[i]?.kind === 'CC' && chunks[i + 1]?.kind === 'NP' && chunks[i + 2]?.kind !== 'VG')
  )
    i += 2
  return i
}

const opensContent = ({ chunks }: Clause, at: number) => {
  const kind = chunks[at]?.kind
  return kind === 'QUOTE' || kind === 'COLON' || (kind === 'COMMA' && chunks[at + 1]?.kind === 'QUOTE')
}

/** "that" before what is said; not the relative of "a threat that resulted in deaths". */
function isThat(clause: Clause, at: number): boolean {
  const { nodes, chunks } = clause
  const kind = chunks[at]?.kind
  if ((kind !== 'SUB' && kind !== 'WH') || word(clause, at) !== 'that') return false
  const before = chunks[at - 1]
  return !(isFiniteVerb(chunks[at + 1]) && before?.kind === 'NP' && nodes[before.head]!.tag.startsWith('NN'))
}

/** Where time, place and manner after the cue end: at "that", a quotation, a colon or a clause; `at` if none follows. */
function pastAdverbials(clause: Clause, at: number, prepositions: ReadonlySet<string>): number {
  const { chunks } = clause
  let i = at
  for (let steps = 0; steps < 14; steps++) {
    const chunk = chunks[i]
    if (chunk === undefined) return at
    // "in a letter sent to the council that", "in a letter to staff seen by it that"
    const sent = chunk.kind === 'VG' && chunk.verb!.infinitive ? chunks[i + 1] : chunk
    if (i > at && sent?.verb?.form === 'VBN' && !sent.verb.auxiliary && chunks[i - 1]!.kind === 'NP')
      return thatAhead(clause, i) ?? at
    // "promised on Tuesday to “bring it back”"
    if (i > at && chunk.kind === 'PP' && word(clause, i) === 'to' && chunks[i + 1]?.kind === 'QUOTE') return i
    if (opensContent(clause, i) || isThat(clause, i) || (i > at && chunk.kind === 'VG' && chunk.verb!.infinitive))
      return i
    if (chunk.kind === 'TIME' || chunk.kind === 'ADV') i++
    // "warned a fortnight ago that"
    else if (
      chunk.kind === 'NP' &&
      chunks[i + 1]?.kind === 'ADV' &&
      word(clause, i + 1) === 'ago' &&
      isThat(clause, i + 2)
    )
      return i + 2
    // "said in French that"
    else if (chunk.kind === 'PP' && chunks[i + 1]?.kind === 'ADJ' && isThat(clause, i + 2)) return i + 2
    else if (chunk.kind === 'PP') {
      if (i === at && prepositions.has(word(clause, i))) {
        const quoted = afterPhrase(chunks, i + 1)
        // "insisted on Instagram that", "argued for the second debate that", but "marvelled at the idea that"
        const place = chunks[i + 1]?.kind === 'NP' ? clause.nodes[chunks[i + 1]!.head]! : null
        const isHearer = place !== null && isSpeaker(place.lower) && word(clause, i) !== 'about'
        const isPlace =
          place !== null && (place.tag === 'NNP' || channels.has(place.lower) || AIRED.test(place.lower) || isHearer)
        const opens = opensContent(clause, quoted) || (isPlace && isThat(clause, quoted))
        return chunks[i + 1]?.kind === 'NP' && opens ? quoted : at
      }
      if (chunks[i + 1]?.kind === 'NP' || chunks[i + 1]?.kind === 'TIME') {
        i += 2
        i = pastRegion(clause, i)
      } else if (
        chunks[i + 1]?.kind === 'VG' &&
        chunks[i + 1]!.verb!.form === 'VBG' &&
        cueAt(clause, i + 1).length === 0
      )
        i += 2
      else return at
    } else if (chunk.kind === 'SUB' && i > at - 1 && ADVERBIAL.has(word(clause, i))) {
      // "said when asked about it that", "said as the camp was cleared, one …"
      // "told reporters as he left the summit that"
      const that = chunks.findIndex((_, k) => k > i + 2 && k < i + 10 && isThat(clause, k))
      const passing = chunks.findIndex((chunk, k) => k > i && k < that && isFiniteVerb(chunk))
      // "apologised after a report found that": what others found is no word of theirs
      const brings = cueAt(clause, passing).some(({ lemma }) => !SPEAKING.test(lemma))
      const isOwn = passing > 0 && word(clause, i + 1) !== 'it' && !brings
      const isTime = /^(?:as|when|after|before|while)$/.test(word(clause, i))
      if (isTime && isOwn && chunks.slice(i, that).filter(isFiniteVerb).length === 1) return that
      const end = clauseEnd(chunks, i + 1)
      // "said if it failed it would be a “mess”": the quoted words belong to the clause.
      if (end < 0 || (chunks[end]!.kind === 'QUOTE' && runsInto(clause, end))) return at
      i = end
    } else if (chunk.kind === 'COMMA') {
      if (i === at) {
        // "He added, that it rains": the comma is the writer's slip
        if (isThat(clause, i + 1)) return i + 1
        // ", in a statement on Monday, that"
        const close = chunks.findIndex((c, k) => k > i && c.kind === 'COMMA')
        // "said, if elected, she would"
        if (close > i + 1 && word(clause, i + 1) === 'if' && close - i < 8 && opensClause(chunks, close + 1))
          return i + 1
        // "asked, in a low voice, whether"
        const asks = /^(?:whether|why|how|what)$/.test(chunks[close + 1] === undefined ? '' : word(clause, close + 1))
        if (
          close > 0 &&
          close - i < 12 &&
          (isThat(clause, close + 1) || asks || chunks[close + 1]?.kind === 'QUOTE') &&
          // ", who spoke on condition of anonymity, said of her, “…”" quotes by another verb, ", and I quote, “…”" by none
          !chunks.slice(i, close).some((chunk) => isFiniteVerb(chunk) && clause.nodes[chunk.head]!.lower !== 'quote')
        )
          return isThat(clause, close + 1) || asks ? close + 1 : close
      }
      const that = chunks.findIndex((c, k) => k > i + 1 && k < i + 16 && c.kind === 'SUB' && isThat(clause, k))
      if (i > at && that > 0 && chunks[that - 1]!.kind === 'COMMA' && !chunks.slice(i, that).some(isFiniteVerb))
        return that
      return i > at && opensClause(chunks, i + 1) && !tailAt(clause, i) ? i + 1 : at
    } else if (chunk.kind === 'DASH') {
      // "has always said – even to her own lawyers – that it was a gift"
      const close = chunks.findIndex((c, k) => k > i && k < i + 12 && c.kind === 'DASH')
      // "said — and I quote — “…”"
      const quotes = close > 0 && close - i < 6 && clause.nodes[chunks[close - 1]!.head]!.lower === 'quote'
      if (quotes && chunks[close + 1]?.kind === 'QUOTE') return close + 1
      return close > 0 && isThat(clause, close + 1) && !chunks.slice(i, close).some(isFiniteVerb) ? close + 1 : at
    } else if (chunk.kind === 'NP' && i > at && opensClause(chunks, i)) return i
    else return at
  }
  return at
}

/** "warned the public Monday | not to speculate", "asked them | to “wait”": where the infinitive begins at or behind chunk `at`, or -1. */
function infinitiveAt(clause: Clause, at: number): number {
  const { chunks } = clause
  const from = chunks[at]?.kind === 'TIME' ? at + 1 : at
  const verb = chunks[from]?.kind === 'ADV' && word(clause, from) === 'not' ? from + 1 : from
  const quoted = chunks[verb]?.kind === 'PP' && word(clause, verb) === 'to' && chunks[verb + 1]?.kind === 'QUOTE'
  return quoted || chunks[verb]?.verb?.infinitive === true ? from : -1
}

/** "urged anyone who had wanted to stay in the hall | to leave": the infinitive behind a relative clause at chunk `at`, or -1. */
function behindRelative({ chunks }: Clause, at: number): number {
  if (chunks[at]?.kind !== 'WH' || !isFiniteVerb(chunks[at + 1])) return -1
  let last = -1
  for (let i = at + 2; /^(?:VG|NP|PP|TIME|ADV|ADJ)$/.test(chunks[i]?.kind ?? '') && !isFiniteVerb(chunks[i]); i++)
    if (chunks[i]!.verb?.infinitive && chunks[i - 1]!.kind !== 'VG') last = i
  return last
}

/** Past ", New Hampshire," behind the town it lies in. */
function pastRegion({ nodes, chunks }: Clause, at: number): number {
  const region = chunks[at + 1]
  if (chunks[at]?.kind !== 'COMMA' || region?.kind !== 'NP' || !nodes[region.head]!.tag.startsWith('NNP')) return at
  if (!nodes[chunks[at - 1]!.head]!.tag.startsWith('NNP') || isFiniteVerb(chunks[at + 2])) return at
  return chunks[at + 2]?.kind === 'COMMA' ? at + 3 : at + 2
}

/** Whether the words before a quotation lead into it: "was “safe”", "a “mess”". */
function runsInto({ nodes, chunks }: Clause, at: number): boolean {
  const before = chunks[at - 1]!
  return /^(?:VG|PP|ADV)$/.test(before.kind) || /^(?:DT|PRP\$?|POS|JJ.*)$/.test(nodes[before.to - 1]!.tag)
}

function clauseEnd(chunks: readonly Chunk[], from: number): number {
  for (let i = from; i < Math.min(chunks.length, from + 16); i++) {
    if (chunks[i]!.kind === 'COMMA' || chunks[i]!.kind === 'QUOTE') return i
    if (chunks[i]!.kind === 'END' || chunks[i]!.kind === 'SEMICOLON') return -1
  }
  return -1
}

/** "told diners at a Leeds, Maine, café that": where "that" opens what they were told, past where they were. */
function thatAhead(clause: Clause, at: number): number | null {
  const { chunks } = clause
  const that = chunks.findIndex((_, k) => k > at && k < at + 14 && isThat(clause, k))
  const opens =
    that > 0 &&
    chunks[that - 1]!.kind !== 'CC' &&
    !isFiniteVerb(chunks[that + 1]) &&
    !chunks.slice(at, that).some((chunk) => isFiniteVerb(chunk) || chunk.kind === 'QUOTE')
  return opens ? that : null
}

/** "told voters who wonder why he left that": the "that" behind a relative clause of those addressed, or null. */
function relativeThat(clause: Clause, at: number): number | null {
  const { chunks } = clause
  if (chunks[at]?.kind !== 'WH' || word(clause, at) !== 'who' || !isFiniteVerb(chunks[at + 1])) return null
  const that = chunks.findIndex((_, k) => k > at + 1 && k < at + 14 && isThat(clause, k))
  return that > 0 && !chunks.slice(at, that).some(({ kind }) => kind === 'QUOTE') ? that : null
}

/** Verbs that no clause with "that" follows. */
const SPEAKING = /^(?:speak|talk)$/

/** What is called back or counted again, and not told. */
const RECALLED =
  /^(?:ambassadors?|envoys?|diplomats?|products?|vehicles?|cars?|models?|toys?|batch(?:es)?|troops|parliament|lawmakers|ballots?|votes?)$/

/** Where something is said aloud: "insisted on television that". */
const AIRED = /^(?:television|tv|radio|air|camera|stage)$/

/** What quoted words are said to be like. */
const LIKENED = /^(?:something|things|words?|stuff)$/

/** The content that follows the cue at chunk `at`, read by the frames its verb allows. */
export function complementOf(
  clause: Clause,
  at: number,
  verb: CueVerb,
  afterSubject: number | null = null,
): Complement | null {
  const { chunks, nodes } = clause
  const { frames } = verb
  let i = afterSubject ?? at + 1
  if (verb.particle !== null && afterSubject === null)
    for (let behind = i; behind < Math.min(chunks.length, at + 4); behind++)
      if (nodes[chunks[behind]!.from - 1]!.lower === verb.particle) i = behind
  while (chunks[i]?.kind === 'ADV' && word(clause, i) !== 'not') i++
  const to = (from: number) => endOfContent(clause, from)
  const speaks = frames.has('t') || frames.has('q') || frames.has('w') || frames.has('r')

  // "told a joke", "said goodbye to them", "could relate to it"
  const object = chunks[i]?.kind === 'NP' ? nodes[chunks[i]!.head]!.lower : ''
  if (verb.lemma === 'tell' && /^(?:jokes?|stor(?:y|ies)|tales?|lies?)$/.test(object) && !opensContent(clause, i + 1))
    return null
  // "recalled its ambassador", "recounted the ballots"
  // "is recalling 61,000 pickups", but "recalled three occasions when"
  const counted =
    /^(?:is|are|was|were)$/.test(nodes[chunks[at]!.from]!.lower) &&
    chunks[i]?.kind === 'NP' &&
    !/^(?:when|that|how)$/.test(nodes[chunks[i]!.to]?.lower ?? '') &&
    nodes.slice(chunks[i]!.from, chunks[i]!.to).some(({ tag }) => tag === 'CD')
  if (/^(?:recall|recount)$/.test(verb.lemma) && (RECALLED.test(object) || counted)) return null
  // "citing people familiar with the matter": whom the report rests on
  if (verb.lemma === 'cite' && chunks[at]!.verb!.form === 'VBG' && vagueNouns.has(object)) return null
  // "said nothing about it", but "said nothing was lost"
  const isWordless = /^(?:goodbye|farewell|hello|grace|prayers|nothing|little)$/.test(object)
  const less = chunks[i + 1]?.kind === 'ADJ' ? i + 2 : i + 1
  if (verb.lemma === 'say' && isWordless && !opensClause(chunks, i) && !isFiniteVerb(chunks[less])) return null
  // "said something like, “Stay calm”"
  const alike = speaks ? likeness(clause, i) : -1
  if (alike >= 0) return { kind: 'quotation', from: alike, to: to(alike) }
  if (verb.lemma === 'relate' && chunks[i]?.kind === 'PP') return null
  // "Neither responded to questions, though …", "responding to the delay, she shouted"
  if (/^(?:respond|reply)$/.test(verb.lemma) && chunks[i]?.kind === 'PP' && chunks[i + 1]?.kind === 'NP') {
    const behind = afterPhrase(chunks, i + 1)
    const past = pastAdverbials(clause, behind, verb.prepositions)
    // "responded to him with, “Why now?”"
    if (chunks[behind]?.kind === 'PP' && word(clause, behind) === 'with' && opensContent(clause, behind + 1)) i = behind
    else if (word(clause, i) === 'to' && !opensContent(clause, past) && !isThat(clause, past)) return null
  }

  // "shouted at him to sit down", "pleaded with them to go"
  const calls = /^(?:shout|yell|scream|bark)$/.test(verb.lemma) ? 'at' : verb.lemma === 'plead' ? 'with' : 'to'
  const shouts = (calls !== 'to' || verb.lemma === 'appeal') && chunks[i]?.kind === 'PP' && word(clause, i) === calls
  if (shouts && chunks[i + 1]?.kind === 'NP' && chunks[i + 2]?.verb?.infinitive)
    return { kind: 'infinitive', from: i + 2, to: to(i + 2) }
  // "promised 2bn crowns over seven years"
  const isSum = /^(?:[$£€]|\d[\d.,]*(?:m|bn|tn)$)/.test(nodes[chunks[i]?.from ?? 0]!.text)
  if (chunks[i]?.kind === 'NP' && !isSum && (frames.has('r') || (frames.has('p') && frames.has('t')))) {
    const end = afterPhrase(chunks, i)
    const past = pastAdverbials(clause, end, verb.prepositions)
    // "told the board on Monday, in a speech that ran for an hour, that"
    let aside = end
    while (/^(?:PP|NP|TIME)$/.test(chunks[aside]?.kind ?? '')) aside++
    const resumed = pastAside(clause, aside)
    const direct = chunks[i + 1]
    // "told a crowd gathered outside the hall that"
    const isGathered = frames.has('r') && isFiniteVerb(direct) && chunks[i + 2]?.kind === 'PP'
    const gathered = isGathered ? thatAhead(clause, i + 2) : null
    // "asked her on Friday, pointedly, whether", "asked Lund Friday whether"
    let asked = end
    while (chunks[asked]?.kind === 'TIME' || chunks[asked]?.kind === 'ADV') asked++
    const asks = chunks[asked]?.kind === 'SUB' && QUESTION.has(word(clause, asked))
    // "asked her about remarks he had made"
    if (
      verb.lemma === 'ask' &&
      chunks[i + 1]?.kind === 'PP' &&
      word(clause, i + 1) === 'about' &&
      chunks[i + 2]?.kind === 'NP'
    )
      return { kind: 'topic', from: i + 2, to: to(i + 2) }
    const urged = frames.has('p') ? behindRelative(clause, end) : -1
    if (urged > 0) return { kind: 'infinitive', from: urged, to: to(urged) }
    if (asked > end && asks && frames.has('w')) i = asked
    else if (
      opensContent(clause, past) ||
      isThat(clause, past) ||
      (chunks[end]?.kind === 'SUB' && QUESTION.has(word(clause, end))) ||
      (chunks[end]?.kind === 'WH' && verb.lemma !== 'say')
    )
      i = past === end ? (relativeThat(clause, end) ?? end) : past
    else if ((frames.has('p') || verb.lemma === 'tell') && infinitiveAt(clause, end) >= 0) {
      const from = infinitiveAt(clause, end)
      return { kind: 'infinitive', from, to: to(from) }
    } else if (resumed > aside) i = resumed
    else if (chunks[end]?.kind === 'NP' || (chunks[end]?.kind === 'TIME' && chunks[end + 1]?.kind === 'NP')) i = end
    else if (direct?.kind === 'NP') i++
    else if (gathered !== null) i = gathered
    else if (frames.has('r') && verb.lemma !== 'promise' && !(frames.has('t') && isFiniteVerb(direct))) {
      // "told reporters." – the content stands elsewhere; "told reporters in Leeds the dam was safe"
      const clauseAt = thatAhead(clause, i) ?? pastAdverbials(clause, i + 1, verb.prepositions)
      if (clauseAt === i + 1)
        return chunks[i + 1]?.kind === 'PP' && verb.prepositions.has(word(clause, i + 1))
          ? { kind: 'topic', from: i + 2, to: to(i + 2) }
          : null
      i = clauseAt
    }
  } else if (chunks[i]?.kind === 'PP' && word(clause, i) === 'to' && chunks[i + 1]?.kind === 'NP' && speaks) {
    const end = afterPhrase(chunks, i + 1)
    const past = pastAdverbials(clause, end, verb.prepositions)
    // "referring to a vote that Cole has called “mad”"
    if (verb.lemma === 'refer' && isThat(clause, end)) return { kind: 'topic', from: i + 1, to: to(i + 1) }
    // "bragged to donors of his “rating”"
    const topic = chunks[end]?.kind === 'PP' && verb.prepositions.has(word(clause, end))
    // "explained to the board why it left"
    const asks = frames.has('w') && /^(?:SUB|WH)$/.test(chunks[end]?.kind ?? '') && QUESTION.has(word(clause, end))
    if (past > end || topic || asks || opensContent(clause, end) || isThat(clause, end)) i = topic || asks ? end : past
  }
  // "wrote to the board saying that", "wrote back to say that": the second verb has the content
  const second = chunks[i]?.kind === 'PP' && chunks[i + 1]?.kind === 'NP' ? afterPhrase(chunks, i + 1) : i
  const isCapital = /^\p{Lu}/u.test(nodes[chunks[second]?.head ?? 0]!.text)
  const saying =
    verb.lemma === 'write' && !isCapital ? cueAt(clause, second).find(({ frames: own }) => own.has('t')) : undefined
  if (saying !== undefined && !chunks[second]!.verb!.finite)
    return chunks[second]!.verb!.infinitive ? complementOf(clause, second, saying) : null
  // "wondered aloud if it was safe"
  const asked = frames.has('w') && chunks[i]?.kind === 'SUB' && QUESTION.has(word(clause, i))
  if (!asked && (speaks || frames.has('g') || frames.has('d'))) i = pastAdverbials(clause, i, verb.prepositions)

  // "said quite often, the lift stops"
  if (chunks[i]?.kind === 'COMMA' && chunks[i - 1]?.kind === 'ADV' && frames.has('t') && opensClause(chunks, i + 1))
    return { kind: 'clause', from: chunks[i - 2]?.kind === 'ADV' ? i - 2 : i - 1, to: to(i + 1) }

  if (frames.has('r') && frames.has('t') && chunks[i]?.kind === 'NP') i = thatAhead(clause, i) ?? i

  // "promised, a bit less vividly, to “look”", "called, variously, “brave” and “mad”"
  const aside = pastInsertion(clause, i)
  const manner = clause.nodes[chunks[aside - 2]?.head ?? 0]!.lower.endsWith('ly')
  // "called, on Friday, “Mother” from the stairs": whom one calls for
  const brings = chunks[aside]?.kind === 'QUOTE' && (speaks || manner)
  if (aside > i && (brings || infinitiveAt(clause, aside) === aside)) i = aside
  // "argued, as he had before, that"
  if (speaks) i = pastAside(clause, i)

  const chunk = chunks[i]
  if (chunk === undefined) return null
  if (
    frames.has('h') &&
    !(isThat(clause, i) && (opensClause(chunks, i + 1) || hasSubjectAndVerb(chunks, i + 1, to(i)))) &&
    !(frames.has('q') && opensContent(clause, i))
  )
    return null
  const first = word(clause, i)
  if (first === 'not' && frames.has('t')) return { kind: 'clause', from: i, to: to(i) }
  // "a decision that Cole dismissed at the time as “…”"
  const named = frames.has('c') && /^(?:PP|TIME)$/.test(chunk.kind) ? pastPhrase(chunks, i) : i
  if (named > i && chunks[named] !== undefined && word(clause, named) === 'as' && chunks[named + 1]?.kind === 'QUOTE')
    return { kind: 'predicate', from: named + 1, to: to(named + 1) }
  // "whom one insider described as “…”": the object stands before the subject.
  const asQuoted = frames.has('a') && chunks[i + 1]?.kind === 'QUOTE'
  if (
    (frames.has('c') || asQuoted) &&
    (chunk.kind === 'PP' || chunk.kind === 'SUB') &&
    first === 'as' &&
    i + 1 < chunks.length
  )
    return { kind: 'predicate', from: i + 1, to: to(i + 1) }
  if (chunk.kind === 'COLON' && (speaks || frames.has('d')))
    return i + 1 < chunks.length && chunks[i + 1]!.kind !== 'END'
      ? { kind: 'colon', from: i + 1, to: to(i + 1) }
      : { kind: 'colon', from: i + 1, to: i + 1 }
  // "coached “hundreds” of boys": such verbs bring words by an infinitive only
  if (chunk.kind === 'QUOTE' && [...frames].every((frame) => frame === 'p' || frame === 'k')) return null
  if (chunk.kind === 'QUOTE') return { kind: 'quotation', from: i, to: to(i) }
  // "captioned the clip, “…”"
  if (
    (frames.has('q') || frames.has('o')) &&
    verb.particle === null &&
    chunk.kind === 'NP' &&
    chunks[i + 1]?.kind === 'COMMA' &&
    chunks[i + 2]?.kind === 'QUOTE'
  )
    return { kind: 'quotation', from: i + 2, to: to(i + 2) }
  if (chunk.kind === 'COMMA' && chunks[i + 1]?.kind === 'QUOTE' && speaks)
    return { kind: 'quotation', from: i + 1, to: to(i + 1) }
  // "called that “silly”"
  if (frames.has('c') && first === 'that' && chunks[i + 1]?.kind === 'QUOTE')
    return { kind: 'predicate', from: i, to: to(i) }
  if (
    isThat(clause, i) &&
    !SPEAKING.test(verb.lemma) &&
    (frames.has('t') ||
      frames.has('g') ||
      frames.has('h') ||
      frames.has('d') ||
      frames.has('r') ||
      frames.has('o') ||
      frames.has('w') ||
      frames.has('q'))
  )
    return { kind: 'clause', from: i, to: to(i) }
  // "said after the vote, which she lost": a relative clause, no question
  const relative = chunk.kind === 'WH' && /^wh(?:ich|o)$/.test(first) && chunks[i - 1]?.kind === 'COMMA'
  if ((chunk.kind === 'SUB' || chunk.kind === 'WH') && QUESTION.has(first) && !relative) {
    const asks = frames.has('w') || frames.has('o') || frames.has('d')
    const isConditional = first === 'if' || first === 'when' || first === 'where'
    if (
      asks &&
      !(
        isConditional &&
        !/^(?:ask|wonder|question|inquire|query|debate|discuss|explain|describe|know|say)$/.test(verb.lemma)
      )
    ) {
      if (!(verb.lemma === 'say' && isConditional)) return { kind: 'question', from: i, to: to(i) }
    }
    if (!isConditional && (first === 'what' || first === 'how') && (frames.has('t') || frames.has('g')))
      return { kind: 'question', from: i, to: to(i) }
  }
  // "called what she saw “terrible”"
  if (frames.has('c') && first === 'what') {
    const quoted = chunks.findIndex(({ kind }, k) => k > i && k < i + 8 && (kind === 'QUOTE' || kind === 'COMMA'))
    if (chunks[quoted]?.kind === 'QUOTE') return { kind: 'predicate', from: i, to: to(i) }
  }
  // "what he refers to as “the shrug”"
  if (
    chunk.kind === 'PP' &&
    verb.prepositions.has(first) &&
    chunks[i + 2]?.kind === 'QUOTE' &&
    word(clause, i + 1) === 'as'
  )
    return { kind: 'predicate', from: i + 2, to: to(i + 2) }
  // "replied with, “Not today”"
  if (
    chunk.kind === 'PP' &&
    verb.prepositions.has(first) &&
    chunks[i + 1]?.kind === 'COMMA' &&
    chunks[i + 2]?.kind === 'QUOTE'
  )
    return { kind: 'quotation', from: i + 2, to: to(i + 2) }
  // "promised to “fight”"
  if (first === 'to' && chunks[i + 1]?.kind === 'QUOTE' && (frames.has('i') || frames.has('p')))
    return { kind: 'infinitive', from: i, to: to(i) }
  if (chunk.kind === 'PP' && verb.prepositions.has(first)) {
    const from = i + 1
    // "answered with a picture"
    const silent = /^(?:answer|reply|respond)$/.test(verb.lemma) && first === 'with'
    if (silent) {
      const close = chunks.findIndex(({ kind }, k) => k > from && /^(?:COMMA|COLON|SUB|WH)$/.test(kind))
      const end = Math.min(close < 0 ? chunks.length : close, to(from))
      if (!chunks.slice(from, end).some((part) => holdsQuotation(clause, part))) return null
    }
    // "hit back at claims that it failed": what others claim
    const topic = nodes[chunks[from]?.head ?? 0]!.lower
    const isOthers = /^(?:hit|fire|lash)\b/.test(verb.lemma) && (statementNouns.has(topic) || summaryNouns.has(topic))
    if (isOthers && !chunks.slice(from, to(from)).some((part) => holdsQuotation(clause, part))) return null
    // "something she hinted at in May" has its topic before it
    if (chunks[from] !== undefined && !/^(?:END|PP|TIME)$/.test(chunks[from]!.kind))
      return { kind: 'topic', from, to: to(from) }
  }
  if (
    chunk.kind === 'VG' &&
    chunk.verb!.infinitive &&
    (frames.has('i') || verb.lemma === 'ask' || (afterSubject !== null && frames.has('p')))
  )
    return { kind: 'infinitive', from: i, to: to(i) }
  // "denied having seen it"
  const isGerund = chunk.verb?.form === 'VBG' || first === 'having'
  const likens = /^(?:liken|compare)$/.test(verb.lemma)
  if (chunk.kind === 'VG' && !chunk.verb!.finite && isGerund && (likens || frames.has('o') || frames.has('p')))
    return { kind: 'phrase', from: i, to: to(i) }
  if (chunk.kind === 'SUB' && ADVERBIAL.has(first) && frames.has('t')) {
    // "said if elected she would", "said because the road was shut nobody came"
    const end = clauseEnd(chunks, i + 1)
    if (end >= 0 && chunks[end]!.kind === 'COMMA' && opensClause(chunks, end + 1) && !tailAt(clause, end))
      return { kind: 'clause', from: i, to: to(end + 1) }
    // "said if it rained she would", "said if elected mayor she would"
    let clauseAt = i + 1
    if (chunks[clauseAt]?.verb?.form === 'VBN') clauseAt += chunks[clauseAt + 2]?.kind === 'NP' ? 2 : 1
    return first === 'if' && opensClause(chunks, clauseAt) ? { kind: 'clause', from: i, to: to(i) } : null
  }
  if (
    chunk.kind === 'NP' ||
    chunk.kind === 'TIME' ||
    chunk.kind === 'PP' ||
    chunk.kind === 'ADJ' ||
    (chunk.kind === 'VG' && !chunk.verb!.finite)
  ) {
    const end = to(i)
    if (chunk.kind === 'NP') {
      const phrase = phraseFrom(clause, i)!
      const infinitive = infinitiveAt(clause, phrase.lastChunk + 1)
      if (frames.has('p') && infinitive >= 0) return { kind: 'infinitive', from: infinitive, to: to(infinitive) }
      if (frames.has('a') && isBlame(clause, i, end)) return { kind: 'blame', from: i, to: end }
      if (frames.has('s') && isGivenFor(clause, i, end)) return { kind: 'predicate', from: i, to: end }
      if (frames.has('c') && isPredicate(clause, i, end)) return { kind: 'predicate', from: i, to: end }
      // "found the staff “kind”", "thought it “a bit rich”": what it is found to be, without a verb
      const judged = /^(?:find|think|believe|deem)$/.test(verb.lemma) && chunks[phrase.lastChunk + 1]?.kind === 'QUOTE'
      if (judged && !isFiniteVerb(chunks[phrase.lastChunk + 2])) return { kind: 'predicate', from: i, to: end }
    }
    // "The index added 0.4 per cent"
    if (verb.lemma === 'add' && /^(?:CD|\$)$/.test(nodes[chunk.from]!.tag)) return null
    // "that he wrote to her in 2003, and that hangs in the hall"
    if (
      chunk.kind === 'PP' &&
      first === 'to' &&
      chunks[i + 1]?.kind === 'NP' &&
      !opensClause(chunks, afterPhrase(chunks, i + 1))
    )
      return null
    // "said the town “does not have the money”"
    const after = chunk.kind === 'NP' ? chunks[pastRelative(clause, phraseFrom(clause, i)!.lastChunk + 1)] : undefined
    if (frames.has('t') && after?.kind === 'QUOTE') return { kind: 'clause', from: i, to: end }
    // "praising the mill, Cole left": the clause behind the object's comma is the writer's.
    const object = chunk.kind === 'NP' ? phraseFrom(clause, i)!.lastChunk + 1 : i
    const ends = chunks[object]?.kind === 'COMMA' || (chunks[object]?.kind === 'CC' && word(clause, object) === 'but')
    // "mentioned the plan, and in the end the hall booed"
    const behind = chunks[object + 1]?.kind === 'CC' ? pastPhrase(chunks, object + 2) : object + 1
    const parted = chunk.kind === 'NP' && ends && opensClause(chunks, behind)
    const clauseLike = !parted && (opensClause(chunks, i) || hasSubjectAndVerb(chunks, i, end))
    if ((frames.has('t') || frames.has('r')) && clauseLike) return { kind: 'clause', from: i, to: end }
    // "he said Wednesday morning on the radio" tells when and where.
    if (chunk.kind === 'TIME' && !chunks.slice(i, end).some((part) => isFiniteVerb(part) || part.kind === 'QUOTE'))
      return null
    // "said the same thing everywhere: “…”"
    const colon = chunk.kind === 'NP' && verb.lemma === 'say' ? colonAhead(chunks, i, end) : -1
    if (colon >= 0) return { kind: 'colon', from: colon + 1, to: end }
    // After "said" any longer stretch is what was said, even where its verb is not recognised.
    if (
      (verb.lemma === 'say' || (verb.lemma === 'tell' && i >= at + 2)) &&
      chunks[end - 1] !== undefined &&
      chunks[end - 1]!.to - chunk.from >= 4 &&
      !/^(?:so|nothing|little|much|no|something|anything)$/.test(nodes[chunk.to - 1]!.lower)
    )
      return { kind: 'clause', from: i, to: end }
    if ((frames.has('g') || frames.has('d')) && chunk.kind === 'NP' && opensClause(chunks, i))
      return { kind: 'clause', from: i, to: end }
    // "called for more “care”"
    const graded = chunk.kind === 'ADJ' && chunks[i + 1]?.kind === 'QUOTE'
    if (
      (chunk.kind === 'NP' || graded) &&
      frames.has('o') &&
      !/^(?:so|nothing|little|much|no|it|this|that)$/.test(nodes[chunk.to - 1]!.lower) &&
      // "cited three times"
      !(nodes[chunk.to - 1]!.lower === 'times' && nodes[chunk.from]!.tag === 'CD')
    )
      return { kind: 'phrase', from: i, to: end }
  }
  return null
}

/** "things like “Stay calm”", "words to the effect of, “Stay calm”": the quotation behind what it is like at chunk `at`, or -1. */
export function likeness({ nodes, chunks }: Clause, at: number): number {
  if (chunks[at]?.kind !== 'NP' || !LIKENED.test(nodes[chunks[at]!.head]!.lower)) return -1
  let i = at + 1
  while (/^(?:NP|PP|SUB|ADJ|ADV|COMMA)$/.test(chunks[i]?.kind ?? '') && i < at + 7) i++
  if (chunks[i]?.kind !== 'QUOTE') return -1
  const before = chunks[chunks[i - 1]!.kind === 'COMMA' ? i - 2 : i - 1]!
  return before.kind !== 'NP' && /^(?:like|of|as)$/.test(nodes[before.to - 1]!.lower) ? i : -1
}

/** The colon before a quotation that nothing but phrases part from chunk `from`, or -1. */
function colonAhead(chunks: readonly Chunk[], from: number, to: number): number {
  for (let i = from; i < to - 1; i++) {
    if (chunks[i]!.kind === 'COLON') return chunks[i + 1]!.kind === 'QUOTE' ? i : -1
    if (chunks[i]!.kind === 'VG' || chunks[i]!.kind === 'QUOTE') return -1
  }
  return -1
}

/** A noun phrase and, before the content ends, a finite verb. */
const hasSubjectAndVerb = (chunks: readonly Chunk[], from: number, to: number) => {
  let relative = false
  let noun = false
  for (let i = from; i < to; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'NP') noun = true
    else if (chunk.kind === 'WH') relative = true
    // "confirmed the tweet but would not elaborate", but "praised biodiesel and advanced fuels"
    else if (
      chunk.kind === 'CC' &&
      isFiniteVerb(chunks[i + 1]) &&
      (chunks[i - 1]!.kind === 'COMMA' || !(chunks[i + 1]!.verb!.form === 'VBD' && chunks[i + 2]?.kind === 'NP'))
    )
      return false
    else if (isFiniteVerb(chunk)) {
      if (noun && !relative) return true
      relative = false
    }
  }
  return false
}

/** "him a fraud", "the plan “reckless”", "it as a mistake", "the law unfair" */
function isPredicate(clause: Clause, from: number, to: number): boolean {
  const { chunks } = clause
  for (let i = from + 1; i < Math.min(to, from + 10); i++) {
    const { kind } = chunks[i]!
    if (kind === 'QUOTE' || kind === 'ADJ') return true
    if ((kind === 'PP' || kind === 'SUB') && word(clause, i) === 'as') return true
    if (kind === 'NP' && chunks[i - 1]!.kind === 'NP') return true
    if (kind === 'VG' && chunks[i]!.verb!.finite) break
    if (kind === 'COMMA') {
      // "Cole, his old rival, a fraud"
      const close = chunks.findIndex((chunk, k) => k > i && k < i + 8 && chunk.kind === 'COMMA')
      // "the camp, where many live, as grim"
      const isAs = chunks[close + 1] !== undefined && close > 0 && word(clause, close + 1) === 'as'
      return close > 0 && close < to && (isAs || /^(?:NP|QUOTE)$/.test(chunks[close + 1]?.kind ?? ''))
    }
  }
  return clause.nodes.slice(chunks[from]!.from, chunks[to - 1]?.to).some((node) => node.quote !== null)
}

/** "himself as “a plain man”", "the delay as having a “tiny” effect" */
function isGivenFor(clause: Clause, from: number, to: number): boolean {
  const { chunks } = clause
  for (let i = from + 1; i < Math.min(to, from + 6); i++) {
    if (/^(?:VG|COMMA|WH)$/.test(chunks[i]!.kind)) return false
    if (/^(?:PP|SUB|ADV)$/.test(chunks[i]!.kind) && word(clause, i) === 'as') return true
  }
  return false
}

/** "the mayor of lying", "it for the delay", "the delay on rain", "him over the deal" */
function isBlame(clause: Clause, from: number, to: number): boolean {
  const { chunks } = clause
  for (let i = from + 1; i < Math.min(to, from + 12); i++) {
    if (chunks[i]!.kind === 'PP' && /^(?:of|for|on|over|with|as)$/.test(word(clause, i))) return true
    if (chunks[i]!.kind === 'QUOTE') return true
  }
  return false
}
