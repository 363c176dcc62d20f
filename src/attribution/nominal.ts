import { statementNouns, statementVerbs, summaryNouns } from '../lexicon/cues.ts'
import type { Token } from '../model.ts'
import { type Chunk, isFiniteVerb, opensClause } from './chunks.ts'
import type { SentenceReader } from './clauses.ts'
import { contentBefore, continuation, pastApposition } from './content.ts'
import { endOfContent } from './ending.ts'
import { isProperName, phraseFrom, possessor, REACH, type Subject, subject } from './phrases.ts'
import { subjectBefore } from './subjects.ts'
import { hasVoice } from './voices.ts'

/** "in Cole's words" */
const IN_WORDS = /^(?:words|phrase|phrasing|view|opinion|telling|account|estimation|description|formulation|coinage)$/

/** "by her own account" */
const OWN_WORDS = /^(?:admission|account|telling|reckoning|estimate|estimation|calculation)$/

/** Nouns whose content is an infinitive: "Cole's pledge to fight". */
const PLEDGES = /^(?:pledge|promise|vow|threat|offer|refusal|proposal|demand|request)$/

/** Nouns that an infinitive with quoted words may follow: "Cole's call to “fight”". */
const CALLS = /^(?:call|plea|appeal)$/

/** Nouns that a quotation behind "is" gives the words of; of an announcement it would tell what somebody thinks of it. */
const WORDED =
  /^(?:message|motto|answer|reply|response|advice|mantra|catchphrase|refrain|verdict|line|pitch|dictum|maxim|mission)$/

/** What something is said by, rather than who says it. */
const MEDIA = /^(?:link|video|videolink|telephone|phone|email|letter|text|post)$/

/** What several share: "a consensus among economists that". */
const FELT = /^(?:anxiety|consensus|suspicion|worry|unease|agreement)$/

/** What is made without being said: "made a call that nobody answered". */
const UNSAID = /^(?:call|question|report|promise|excuse|request|demand)$/

/** Nouns of saying that no clause follows: "his talk of a “rigged” vote", "her portrayal of Cole as “a menace”". */
const TOPICAL = new Set(
  'talk call plea line riff tweet tweets mention reference description portrayal depiction characterization characterisation criticism denunciation condemnation dismissal praise appeal attack rhetoric lament boast quip joke hint defence defense tirade'.split(
    ' ',
  ),
)

/** "Cole's claim that …", "a warning from the ministry that …", "in Cole's view, …" */
export function readNominal(reader: SentenceReader, at: number): void {
  const { chunks, nodes } = reader.clause
  const head = nodes[chunks[at]!.head]!.lower
  if (IN_WORDS.test(head) && chunks[at - 1]?.kind === 'PP' && reader.word(at - 1) === 'in' && readInWords(reader, at))
    return
  if (
    OWN_WORDS.test(head) &&
    chunks[at - 1]?.kind === 'PP' &&
    reader.word(at - 1) === 'by' &&
    readByAccount(reader, at)
  )
    return
  const twoWords = head === 'phrase' && nodes[chunks[at]!.head - 1]?.lower === 'catch'
  const singular = twoWords ? 'catchphrase' : head.endsWith('s') && !statementNouns.has(head) ? head.slice(0, -1) : head
  // "anxiety among donors that Cole would lose"
  const felt = FELT.test(head) && chunks[at + 1]?.kind === 'PP' && reader.word(at + 1) === 'among'
  const topical = felt || statementNouns.has(singular) || TOPICAL.has(singular)
  // "Cole's refusal to “play along”"; of the refusal to leave nothing is said
  const pledges =
    (PLEDGES.test(singular) || CALLS.test(singular)) &&
    chunks[at + 1]?.kind === 'PP' &&
    chunks[at + 2]?.kind === 'QUOTE'
  if (!topical && !WORDED.test(singular) && !pledges) return
  if (topical && readQuotedComment(reader, at)) return
  // "Cole gave evidence that", but "no evidence that", "the company's evidence that"
  if (singular === 'evidence' && !/^g(?:[ai]ve|iv(?:es|ing|en))$/.test(nodes[chunks[at]!.from - 1]?.lower ?? '')) return
  let i = at + 1
  let source = possessor(reader.clause, at)
  if (chunks[i]?.kind === 'PP' && /^(?:by|from|among)$/.test(reader.word(i)) && chunks[i + 1]?.kind === 'NP') {
    // "gave evidence by video link that"
    const isMedium = MEDIA.test(nodes[chunks[i + 1]!.head]!.lower)
    if (!isMedium) source ??= phraseFrom(reader.clause, i + 1)
    i = (source?.lastChunk ?? (isMedium ? i + 1 : i)) + 1
  }
  const behind = i
  // "the contention of former mayor Ana Ruiz that"
  if (source === null && chunks[i]?.kind === 'PP' && reader.word(i) === 'of' && isProperName(reader.clause, i + 1)) {
    const owner = phraseFrom(reader.clause, i + 1)!
    const that = chunks[owner.lastChunk + 1]
    if (that?.kind === 'SUB' && nodes[that.from]!.lower === 'that') {
      source = owner
      i = owner.lastChunk + 1
    }
  }
  const made = source === null ? madeBy(reader, i) : null
  source ??= made
  source = (source === null ? maker(reader, at, singular) : restater(reader, at, source)) ?? source
  if (source === null || source.antecedent !== null) return
  // "went through it line by line"
  if (source.firstChunk > at && nodes[chunks[source.firstChunk]!.head]!.lower === head) return
  const noun = i
  while (i < noun + 7 && (/^(?:TIME|PP|ADV)$/.test(chunks[i]?.kind ?? '') || (i > noun && chunks[i]?.kind === 'NP')))
    i++
  if (i > noun && chunks[i]?.kind !== 'SUB' && !/^(?:SUB|QUOTE)$/.test(chunks[i + 1]?.kind ?? '')) i = noun
  // "Cole's insistence, repeated twice, that", "her verdict on the hall, that it was “dire,”"
  const described = pastDescription(chunks, i)
  const that = chunks[described]?.kind === 'COMMA' ? described + 1 : described
  if (that > i && (source.lastChunk <= at || source === made) && opensThat(reader, that)) i = that
  // "his claim to have been asleep"
  const perfect =
    chunks[i]?.verb?.infinitive === true &&
    chunks[i]!.verb!.auxiliary &&
    /^(?:claim|admission)$/.test(singular) &&
    reader.holdsOpenQuote(i, Math.min(i + 3, chunks.length))
  // "her call to “fight on”", "his call to ban “all of it”"
  const calls = CALLS.test(singular) && i < chunks.length && reader.holdsOpenQuote(i, endOfNominal(reader, i))
  if (
    (PLEDGES.test(singular) || perfect || calls) &&
    (chunks[i]?.verb?.infinitive ||
      (chunks[i] !== undefined && reader.word(i) === 'to' && chunks[i + 1]?.kind === 'QUOTE'))
  ) {
    reader.emitComplement({ kind: 'infinitive', from: i, to: endOfNominal(reader, i) }, at, source, 'nominal')
    return
  }
  if (topical && readTopic(reader, at, behind, source)) return
  let aside = i
  while (chunks[aside]?.kind === 'ADV') aside++
  // "Cole's answer then — “…” — was heard", "her message, “…,” was heard"
  if (
    /^(?:DASH|COMMA)$/.test(chunks[aside]?.kind ?? '') &&
    chunks[aside + 1]?.kind === 'QUOTE' &&
    source.lastChunk <= at &&
    !/(?:report|^tweet)$/.test(singular)
  ) {
    reader.emit([{ from: aside + 1, to: aside + 2 }], at, source, 'nominal', 'quotation')
    return
  }
  // "Cole's argument in court was that it rained", "her motto is “…”"
  // "Cole's advice to the young, given often, is, “…”"
  const verb = WORDED.test(singular) ? pastDescription(chunks, i) : i
  const isEqual = (k: number) => chunks[k]?.verb?.finite === true && /^(?:is|was|remains)$/.test(reader.word(k))
  const equals = isEqual(i)
  const worded = chunks[verb + 1]?.kind === 'COMMA' ? verb + 2 : verb + 1
  if (isEqual(verb) && !reader.reported(at) && WORDED.test(singular) && chunks[worded]?.kind === 'QUOTE') {
    const to = endOfContent(reader.clause, worded)
    reader.emitComplement({ kind: 'quotation', from: worded, to }, at, source, 'nominal')
    return
  }
  // "Cole's criticism of the bank — that it was “run by poets” — stung"
  const dash = chunks[behindPhrases(chunks, i)]?.kind === 'DASH' ? behindPhrases(chunks, i) : -1
  const states = dash > 0 && !UNSAID.test(singular) && opensClause(chunks, dash + 2)
  if (states && source.lastChunk <= at && chunks[dash + 1]?.kind === 'SUB' && reader.word(dash + 1) === 'that') {
    const close = chunks.findIndex(({ kind }, k) => k > dash + 1 && kind === 'DASH')
    const to = endOfContent(reader.clause, dash + 1)
    reader.emit([{ from: dash + 1, to: close > 0 ? Math.min(close, to) : to }], at, source, 'nominal', 'clause')
    return
  }
  const clause =
    opensClause(chunks, i + 2) ||
    chunks[i + 2]?.kind === 'QUOTE' ||
    (chunks[i + 2]?.kind === 'NP' && chunks[i + 3]?.kind === 'QUOTE')
  if (equals && chunks[i + 1]?.kind === 'SUB' && clause) i++
  else if (!felt && !statementNouns.has(singular) && singular !== 'line') return
  if (opensThat(reader, i) && !isTold(reader, i))
    reader.emitComplement({ kind: 'clause', from: i, to: endOfNominal(reader, i) }, at, source, 'nominal')
}

/** "that" before what is said, and not before what the noun does: "a warning from the mayor that roads are shut". */
function opensThat(reader: SentenceReader, at: number): boolean {
  const { chunks, nodes } = reader.clause
  const chunk = chunks[at]
  if (chunk?.kind !== 'SUB' && chunk?.kind !== 'WH') return false
  return nodes[chunk.from]!.text === 'that' && !isFiniteVerb(chunks[at + 1])
}

/** Past "to his interns, given often," or "to them (often given)" behind a noun. */
function pastDescription(chunks: readonly Chunk[], at: number): number {
  let i = behindPhrases(chunks, at)
  const closing = chunks[i]?.kind === 'COMMA' ? 'COMMA' : chunks[i]?.kind === 'OPEN' ? 'CLOSE' : null
  if (closing !== null) {
    const close = chunks.findIndex(({ kind }, k) => k > i && kind === closing)
    if (close > 0 && !chunks.slice(i, close).some(isFiniteVerb)) i = close + 1
  }
  return i
}

/** "Cole's “so what” comment", "whose “so what” remark": the words that stand before the noun for them. */
function readQuotedComment(reader: SentenceReader, at: number): boolean {
  const { chunks, nodes } = reader.clause
  const { from, head } = chunks[at]!
  if (!/^(?:comments?|remarks?|line|quip|joke|tweets?|boast|taunt)$/.test(nodes[head]!.lower)) return false
  const inside = nodes.findIndex(({ quote }, i) => i > from && i < head && quote !== null)
  const before = chunks[at - 1]?.kind === 'QUOTE' && head === from && nodes[chunks[at - 2]?.from ?? from]!.tag === 'WP$'
  const owner = inside > 0 ? possessor(reader.clause, at) : null
  const quoted = inside > 0 ? inside : before ? chunks[at - 1]!.from : -1
  const source = before ? subject(reader.clause, at - 2, at - 2) : owner
  if (quoted < 0 || reader.taken.has(quoted) || source === null) return false
  reader.emitWords(quoted, at, source)
  return true
}

/** Past "of the bank" behind a noun. */
function behindPhrases(chunks: readonly Chunk[], at: number): number {
  let i = at
  while (chunks[i]?.kind === 'PP' && chunks[i + 1]?.kind === 'NP') i += 2
  return i
}

/** "said in her remarks that …": whether a cue has taken the clause at chunk `at` for its content. */
function isTold(reader: SentenceReader, at: number): boolean {
  const { start } = reader.range(reader.clause.chunks[at]!.from, reader.clause.chunks[at]!.to)
  return reader.attributions.some(({ content, frame }) => frame === 'clause' && content[0]!.start === start)
}

/** "in Cole's words", "in the words of Cole": before, behind or between what is said. Gives whether that is what it is. */
function readInWords(reader: SentenceReader, at: number): boolean {
  const { clause } = reader
  const { chunks, nodes } = clause
  const owner = possessor(reader.clause, at)
  const of =
    owner === null && reader.word(at) === 'the' && chunks[at + 1]?.kind === 'PP' && reader.word(at + 1) === 'of'
  const source = owner ?? (of ? phraseFrom(clause, at + 2) : null)
  // "in the phrase of the day"
  if (source === null || (owner === null && !hasVoice(clause, source))) return false
  // "in the words of the manager, Fiona Grieve, “…”"
  const beside = source.lastChunk > at && source.apposition !== null ? pastApposition(reader, source) : at
  const behind = beside > at ? beside : source.lastChunk > at ? source.lastChunk + 1 : at + 1
  const next = chunks[behind]
  const closed = at > 1 && /^(?:COMMA|QUOTE)$/.test(chunks[at - 2]!.kind)
  const before = closed ? contentBefore(reader, at - 1, at) : null
  // "said it was late again, when the board had, in the words of one of them, “slept”"
  const quoted = next?.kind === 'COMMA' && chunks[behind + 1]?.kind === 'QUOTE'
  if (before !== null && quoted && reader.reported(at)) {
    reader.emit([{ from: behind + 1, to: behind + 2 }], at, source, 'nominal', 'quotation')
    return true
  }
  // "The dam failed, which, in his view, was a scandal": what is his view began behind the comma.
  const left = before !== null && /^(?:WH|SUB|CC)$/.test(chunks[before.to - 1]!.kind) ? null : before
  const right = left === null ? null : continuation(reader, left, behind)
  if (left !== null && (owner === null || right !== null || next === undefined || next.kind === 'END'))
    reader.emit(right === null ? [left] : [left, right], at, source, 'nominal', right === null ? 'tail' : 'insertion')
  // "or “a modest change,” in her phrase, depends on it"
  else if (
    owner !== null &&
    next?.kind === 'COMMA' &&
    chunks[at - 2]?.kind === 'QUOTE' &&
    !reader.taken.has(chunks[at - 2]!.from)
  )
    reader.emit([{ from: at - 2, to: at - 1 }], at, source, 'nominal', 'tail')
  else if (next?.kind === 'COMMA' && at === 1)
    reader.emit([{ from: behind + 1, to: endOfContent(clause, behind + 1) }], at, source, 'nominal', 'clause')
  // "It closed because, in her words, “nobody came”"
  else if (
    next?.kind === 'COMMA' &&
    chunks[behind + 1]?.kind === 'QUOTE' &&
    !reader.taken.has(chunks[behind + 1]!.from)
  )
    reader.emit([{ from: behind + 1, to: behind + 2 }], at, source, 'nominal', 'quotation')
  // "It is, in her words, “…”"
  else if (next?.kind === 'COMMA' && at === 4 && isFiniteVerb(chunks[1]) && chunks[2]!.kind === 'COMMA')
    reader.emit(
      [
        { from: 0, to: 2 },
        { from: behind + 1, to: endOfContent(clause, behind + 1) },
      ],
      at,
      source,
      'nominal',
      'insertion',
    )
  else return nodes[source.from]!.tag === 'PRP$'
  return true
}

/** "Cole's call for a “great” wall", "his “silly” remarks": what somebody spoke about, where words of it are quoted. */
function readTopic(reader: SentenceReader, at: number, from: number, source: Subject): boolean {
  const { chunks, nodes } = reader.clause
  if (chunks[from]?.kind !== 'PP' || !/^(?:of|for|about|on|against)$/.test(reader.word(from))) return false
  // "the council's defence against the “great” flood"
  if (reader.word(from) === 'against' && DEEDS.test(nodes[chunks[at]!.head]!.lower)) return false
  let quoted = from + 1
  if (chunks[quoted]?.verb?.form === 'VBG') quoted++
  while (/^(?:NP|PP|ADJ|ADV)$/.test(chunks[quoted]?.kind ?? '') && !reader.holdsOpenQuote(quoted, quoted + 1)) quoted++
  if (!reader.holdsOpenQuote(quoted, quoted + 1)) return false
  const to = endOfNominal(reader, from + 1)
  reader.emitComplement({ kind: 'topic', from: from + 1, to }, at, source, 'nominal')
  return true
}

/** "By her own account, the deal failed", "the deal, by his own admission, failed", "it was by her own account a mess". */
function readByAccount(reader: SentenceReader, at: number): boolean {
  const { clause } = reader
  const { chunks } = clause
  const source = possessor(reader.clause, at)
  if (source === null) return false
  const comma = chunks[at + 1]?.kind === 'COMMA'
  const opens = chunks.slice(0, at - 1).every(({ kind }) => kind === 'CC' || kind === 'COMMA' || kind === 'ADV')
  if (opens) {
    if (!comma) return false
    reader.emit([{ from: at + 2, to: endOfContent(clause, at + 2) }], at, source, 'nominal', 'clause')
    return true
  }
  const closed = chunks[at - 2]!.kind === 'COMMA'
  const left = closed ? contentBefore(reader, at - 1, at) : null
  if (left !== null && (chunks[at + 1] === undefined || chunks[at + 1]!.kind === 'END')) {
    reader.emit([left], at, source, 'nominal', 'tail')
    return true
  }
  const resume = comma ? at + 2 : at + 1
  const verb = chunks.slice(0, resume + 1).findIndex(isFiniteVerb)
  if (closed !== comma || verb < 0 || !/^(?:VG|NP|QUOTE|ADJ)$/.test(chunks[resume]?.kind ?? '')) return false
  const subject = subjectBefore(clause, verb)
  // "By then Ruiz was, by her own estimate, late"
  if (subject === null || !chunks.slice(0, subject.firstChunk).every(({ kind }) => /^(?:PP|ADV|TIME)$/.test(kind)))
    return false
  reader.emit(
    [
      { from: 0, to: closed ? at - 2 : at - 1 },
      { from: resume, to: endOfContent(clause, resume) },
    ],
    at,
    source,
    'nominal',
    'insertion',
  )
  return true
}

/** "the suggestion, made by a rival, that": who made it, from the comma at chunk `at` on. */
function madeBy(reader: SentenceReader, at: number): Subject | null {
  const { chunks, nodes } = reader.clause
  const verb = chunks[at + 1]
  if (chunks[at]?.kind !== 'COMMA' || verb?.verb?.form !== 'VBN' || chunks[at + 2]?.kind !== 'PP') return null
  const isMade = /^(?:made|put|floated|offered|raised|advanced|repeated)$/.test(nodes[verb.head]!.lower)
  return isMade && reader.word(at + 2) === 'by' ? phraseFrom(reader.clause, at + 3) : null
}

/** What somebody does with words of their own. */
const RESTATING =
  /^(?:repeat|reiterat|renew|restat|stand|stood|push|press|pursu|revis|soften|clarif)(?:e?s|e?d|ing|ies|ied)?$/

/** "Cole stood by her comment that", "He has pushed his promise of": who says again what is theirs. */
function restater(reader: SentenceReader, at: number, owner: Subject): Subject | null {
  const { chunks, nodes } = reader.clause
  if (nodes[owner.from]!.tag !== 'PRP$') return null
  const cue = chunks[at - 1]?.kind === 'PP' && reader.word(at - 1) === 'by' ? at - 2 : at - 1
  if (chunks[cue]?.kind !== 'VG' || !RESTATING.test(nodes[chunks[cue]!.head]!.lower)) return null
  const { start } = nodes[chunks[at]!.from]!
  // "repeated her claim that": what the verb reports begins with the noun.
  if (reader.attributions.some(({ content }) => content[0]!.start === start)) return null
  const subject = subjectBefore(reader.clause, cue)
  return subject !== null && subject.antecedent === null && hasVoice(reader.clause, subject) ? subject : null
}

/** "delivered a defence", "launched into a tirade", "opened with an appeal" */
const DELIVERING = /^(?:deliver|mount|launch|open|clos|end|beg|start)(?:e?s|e?d|ing|ins?|an)?$/

/** "an attack on the bridge", "an appeal for funds" */
const DEEDS = /^(?:attack|appeal|defen[cs]e)$/

const CAMPAIGNING = /^(?:c[ao]mes?|coming|runs?|ran|running|stands?|stood|standing|campaign\w*|w[io]ns?|winning|swept)$/

/** Who raises concerns or makes a claim with a clause behind it, or a defence with quoted words in it. */
function maker(reader: SentenceReader, at: number, noun: string): Subject | null {
  const { chunks, nodes } = reader.clause
  const leads = chunks[at - 1]?.kind === 'PP' && /^(?:into|with|on)$/.test(reader.word(at - 1))
  const cue = leads ? at - 2 : at - 1
  const verb = chunks[cue]
  if (verb?.kind !== 'VG' || verb.verb!.passive) return null
  const made = !leads && statementVerbs.has(nodes[verb.head]!.lower)
  const word = chunks[at + 1] === undefined ? '' : reader.word(at + 1)
  const subject = subjectBefore(reader.clause, cue)
  const speaks = subject !== null && hasVoice(reader.clause, subject)
  const lower = nodes[verb.head]!.lower
  // "mounted a defence of his “golden” title", "launched an attack on a “critical” bridge" are deeds
  const delivers = speaks && DELIVERING.test(lower) && (leads || !DEEDS.test(noun) || lower.startsWith('deliver'))
  if (TOPICAL.has(noun) && /^(?:of|for|against|about)$/.test(word) && (made || delivers)) return subject
  // "came to power on a promise to “sweep it clean”"
  if (leads && reader.word(at - 1) === 'on' && PLEDGES.test(noun) && word === 'to')
    return speaks && CAMPAIGNING.test(lower) ? subject : null
  if (!made) return null
  // "gave evidence by video link that"
  const isBy = word === 'by' && MEDIA.test(nodes[chunks[at + 2]?.head ?? 0]!.lower)
  const that = isBy ? at + 3 : at + 1
  if (UNSAID.test(noun) || chunks[that] === undefined || reader.word(that) !== 'that') return null
  return opensClause(chunks, that + 1) || (chunks[that + 1]?.kind === 'NP' && chunks[that + 2]?.kind === 'COMMA')
    ? subject
    : null
}

/** Content behind a noun ends before the verb whose subject that noun is: "Cole's claim that he won | pleased them". */
function endOfNominal(reader: SentenceReader, from: number): number {
  const { nodes, chunks } = reader.clause
  const to = endOfContent(reader.clause, from)
  let verbs = /^(?:SUB|WH)$/.test(chunks[from]!.kind) ? 0 : 1
  const isVerb = ({ tag }: Token) => /^(?:VB[DPZ]?|MD)$/.test(tag)
  let commas = 0
  // "said it was a lie — a reference to her claim that it rained — and left"
  let open = from - 1
  while (open > 0 && from - open < REACH && chunks[open]!.kind !== 'DASH') open--
  const isAside = chunks[open]?.kind === 'DASH'
  for (let i = from + 1; i < to; i++) {
    if (isAside && chunks[i]!.kind === 'DASH') return i
    // ", a decision that left some angry"
    const called = chunks[i]!.kind === 'COMMA' && chunks[i + 1]?.kind === 'NP' ? chunks[i + 1]! : null
    if (
      called !== null &&
      summaryNouns.has(nodes[called.head]!.lower) &&
      /^(?:WH|SUB)$/.test(chunks[i + 2]?.kind ?? '')
    )
      return i
    if (chunks[i]!.kind === 'COMMA') commas++
    // "that anyone who shouted would be removed"
    if (chunks[i]!.kind === 'WH' && chunks[i - 1]!.kind === 'NP' && isFiniteVerb(chunks[i + 1])) verbs--
    // "that judges “make it up” | echoes": the verb is quoted
    const { quote } = nodes[chunks[i]!.from]!
    if (verbs === 0 && quote !== null && chunks[i - 1]!.kind === 'NP')
      if (reader.tokens.slice(quote.start, quote.end).some(isVerb)) verbs++
    // "Her vow to “burn it” thrilled the crowd": the tagger may take the verb for a participle.
    const { form, auxiliary } = chunks[i]!.verb ?? {}
    const behind = chunks[i + 1]
    const lasts =
      chunks[i - 1]!.kind === 'QUOTE' &&
      (behind?.kind === 'ADV' || (behind?.kind === 'PP' && nodes[behind.from]!.lower !== 'by'))
    const acts = form === 'VBN' && !auxiliary && (behind?.kind === 'NP' || lasts)
    if (!isFiniteVerb(chunks[i]) && !acts) continue
    const before = chunks[i - 1]!
    const isObject = before.kind === 'NP' && /^(?:VG|PP|ADJ)$/.test(chunks[i - 2]!.kind)
    // A second comma closes what the first one opened.
    if (verbs > 0 && before.kind === 'COMMA' && commas === 1) return i - 1
    if (verbs > 0 && (isObject || (acts && before.kind === 'VG') || /^(?:QUOTE|ADJ|TIME)$/.test(before.kind))) return i
    verbs++
  }
  return to
}
