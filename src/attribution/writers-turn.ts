/** Where the writer goes on in their own voice behind what somebody says. */
import { channels, summaryNouns } from '../lexicon/cues.ts'
import { asideCloses, isInRelative } from './asides.ts'
import { type Chunk, isFiniteVerb, opensClause, pastPhrase } from './chunks.ts'
import type { Complement } from './complements.ts'
import {
  awaitsVerb,
  closes,
  cueAt,
  holdsQuotation,
  isCueOf,
  isPast,
  isStrong,
  nextVerb,
  participleAt,
  quotesOn,
  word,
} from './ending.ts'
import type { Clause } from './phrases.ts'
import type { Node } from './sentences.ts'
import { isSpeaker } from './voices.ts'

/** Subordinators whose clause, where it opens the sentence, ends at the comma before the main one. */
const LEADING = new Set([
  'when',
  'while',
  'although',
  'though',
  'as',
  'after',
  'before',
  'since',
  'because',
  'if',
  'whereas',
])

/** What opens a condition or a reason, which belongs to what is said: "called it a mistake because so few came". */
const GROUNDS = /^(?:that|because|if|unless)$/

/** What a court does while it speaks. */
const RULINGS = /^(?:jail|fine?|sentenc|adjourn|remand|acquitt?|bail|clear)(?:e?d|ing)$/
const COURTS = /^(?:judge|judges|justice|magistrates?|court|bench|recorder|tribunal|sheriff)$/

/** What a face does beside speaking. */
const GESTURES = /^(?:smil|laugh|nodd|shrugg|wink|wav|gestur|hold|brandish|clutch)(?:ed|ing)$|^wept$/

/** "declined to say more" */
const WITHHOLDS = /^(?:declined|refused)$/
const TELLING = /^(?:answer|comment|confirm|disclose|discuss|elaborate|give|identify|name|rule|say|speak|specify|take)$/

/** "without elaborating" */
const WITHHELD = /^(?:elaborating|explaining|giving|providing|offering|naming|identifying|saying|specifying|citing)$/

/** What an announcement sets off. */
const CONSEQUENCES =
  /^(?:sparking|prompting|triggering|angering|infuriating|delighting|stunning|drawing|fuelling|fueling)$/

/** What is heard of those who listen, and what moves where they trade. */
const ECHOES =
  /^(?:jeers|cheers|laughter|laughs|applause|boos|gasps|groans|catcalls|heckles|rebukes?|ire|outcry|shares?|stocks?|prices?|futures|yields)$/

/** What others do with a statement: ", which the bank denies". */
const DENYING =
  /^(?:acknowledges|concedes|admits|den(?:y|ies|ied)|disputes?d?|rejects?|rejected|contests?|contested|refutes?d?)$/

/** Where something is stated. */
const STATED_IN = /^(?:post|statement|tweet|interview|letter|email|speech|release|filing|memo|message|video)$/

/** What quoted words are called in the clause behind them. */
const WORDS =
  /^(?:form|words?|views?|phrases?|lines?|language|terms?|descriptions?|prospect|epithet|nickname|formula|quotation)$/

/** What the writer calls what was said or done: ", a trend that could decide it". */
const SEQUELS = /^(?:trend|step|shift|scenario|possibility|outcome|practice|penalty)$/

/** Where quoted words were spoken: "“a clown” on his radio show". */
const BROADCASTS = /^(?:show|program|programme|podcast|radio|tv|television|twitter|facebook|instagram)$/

/** What follows a cue, chunks `from` to `to` (exclusive), with what the rules ask of it. */
interface Content {
  readonly clause: Clause
  readonly kind: Complement['kind']
  readonly from: number
  readonly to: number
  readonly cue: number
  /** The first chunk of the cue's subject, and the one before it that is no adverb. */
  readonly subject: number
  readonly opener: number
  /** Less than a clause: an object, an infinitive, a predicate. */
  readonly isPhrase: boolean
  /** The last chunk with quoted words, or one before `from`. */
  readonly lastQuoted: number
  /** The report stands in a clause that leads in to the main one: "Although she said …, she left". */
  readonly leads: boolean
}

/** No writer's turn at this chunk. */
const NONE = -1

/**
 * Where the writer takes over again inside chunks `from` to `to` (exclusive) that follow a cue whose subject begins at
 * chunk `subject`; `to` if nowhere.
 */
export function writersTurn(clause: Clause, { kind, from, to }: Complement, cue: number, subject: number): number {
  const { chunks } = clause
  // What a passive speaks of stands before it: "which was called “mad” by Cole", "whose plan was called “mad”"
  const spokenOf = chunks[cue]?.verb?.passive === true && subject > cue
  let opener = (spokenOf ? cue : subject) - 1
  while (chunks[opener]?.kind === 'ADV') opener--
  // "Although in May she said"
  if (
    /^(?:NP|TIME)$/.test(chunks[opener]?.kind ?? '') &&
    chunks[opener - 1]?.kind === 'PP' &&
    chunks[opener - 2]?.kind === 'SUB'
  )
    opener -= 2
  const leads =
    (chunks[opener]?.kind === 'SUB' &&
      LEADING.has(word(clause, opener)) &&
      chunks.slice(0, opener).every((chunk) => /^(?:CC|ADV|COMMA)$/.test(chunk.kind))) ||
    leadsIn(clause, cue) ||
    // "In response to her charge that he was weak, he said"
    (chunks[0]!.kind === 'PP' && chunks[cue]?.kind === 'NP' && !chunks.slice(0, from).some(isFiniteVerb))
  const isPhrase = kind !== 'clause' && kind !== 'question' && kind !== 'quotation' && kind !== 'colon'
  let lastQuoted = to - 1
  while (lastQuoted >= from && !holdsQuotation(clause, chunks[lastQuoted]!)) lastQuoted--
  const content = { clause, kind, from, to, cue, subject, opener, isPhrase, lastQuoted, leads }
  for (let i = from + 1; i < to; i++) {
    // "described the camp, where many live, as grim"
    if (kind === 'predicate') i = pastDescription(clause, i, to)
    const turn = turnAt(content, i)
    if (turn !== NONE) return turn
  }
  return to
}

/** The "as" behind a relative clause that the comma at chunk `at` opens; `at` where there is none. */
function pastDescription({ nodes, chunks }: Clause, at: number, to: number): number {
  if (chunks[at]!.kind !== 'COMMA' || !/^(?:WH|SUB)$/.test(chunks[at + 1]?.kind ?? '')) return at
  const close = at + 3 + chunks.slice(at + 3, to).findIndex(({ kind }) => kind === 'COMMA')
  return close > at + 2 && close < to - 1 && nodes[chunks[close + 1]!.from]!.lower === 'as' ? close + 1 : at
}

/**
 * Whether the cue at chunk `cue` stands in what leads in to the main clause, up to the first comma: "When she heard Cole
 * talk of it, she left", "In a letter in which she called it “mad,” Cole left".
 */
export function leadsIn(clause: Clause, cue: number): boolean {
  const { chunks } = clause
  // "Some booed, and when she said it was over, a man yelled"
  let first = chunks.findLastIndex(
    ({ kind }, i) => i < cue && kind === 'CC' && chunks[i - 1]?.kind === 'COMMA' && chunks[i + 1]!.kind === 'SUB',
  )
  if (first < 0) first = 0
  while (/^(?:CC|ADV|COMMA)$/.test(chunks[first]?.kind ?? '')) first++
  // "In 2009, with a loan that the bank said was safe, she left"
  const behind = chunks[first]?.kind === 'PP' && chunks[first + 2]?.kind === 'COMMA' ? chunks[first + 3] : undefined
  if (behind?.kind === 'PP') first += 3
  const opener = chunks[first]
  if (opener === undefined || first >= cue) return false
  for (let i = first; i < cue; i++) if (chunks[i]!.kind === 'DASH' || closes(clause, i)) return false
  if (opener.kind === 'SUB') return LEADING.has(word(clause, first))
  // "Asked whether he had told the truth, she said"
  if (
    opener.verb?.form === 'VBN' &&
    !opener.verb.auxiliary &&
    /^(?:asked|pressed|questioned)$/.test(word(clause, first))
  )
    return true
  // "With the mayor insisting that it was safe, it fell to others"
  if (opener.kind === 'PP' && word(clause, first) === 'with' && isParticiple(chunks[cue]!)) return true
  const relative = chunks.findIndex(
    ({ kind }, i) => kind === 'WH' || (kind === 'SUB' && word(clause, i) === 'that' && chunks[i - 1]?.kind === 'NP'),
  )
  return opener.kind === 'PP' && relative > 0 && relative < cue && !chunks.slice(0, relative).some(isFiniteVerb)
}

function turnAt(content: Content, at: number): number {
  switch (content.clause.chunks[at]!.kind) {
    case 'VG':
      return atVerb(content, at)
    case 'CC':
      return atCoordinator(content, at)
    case 'SUB':
      return atSubordinator(content, at)
    case 'PP':
      return atPreposition(content, at)
    case 'DASH':
      return atDash(content, at)
    // "what aides called “a fresh start”: his first name"
    case 'COLON':
      return (content.isPhrase || content.kind === 'quotation') && isBehindQuotes(content, at) ? at : NONE
    case 'QUOTE': {
      if (!closes(content.clause, at)) return NONE
      const turn = atClosing(content, at)
      if (turn !== NONE) return turn
      // "that it was “mad,” a word he regrets"
      if (isCommentOn(content, at + 1)) return at + 1
      const next = content.clause.chunks[at + 1]
      if (next?.verb?.form === 'VBG' && isConsequence(content, at + 1)) return at + 1
      // "called it “mad,” which it is"
      const relative = next?.kind === 'WH'
      return content.isPhrase && at === content.lastQuoted && relative ? at + 1 : NONE
    }
    case 'COMMA': {
      const turn = atClosing(content, at)
      return turn !== NONE ? turn : atComma(content, at)
    }
    default:
      return NONE
  }
}

/** Behind all of the quoted words. */
const isBehindQuotes = ({ from, lastQuoted }: Content, at: number) => lastQuoted >= from && lastQuoted < at

/** "who" and "whose lawyer" */
const isRelative = ({ nodes, chunks }: Clause, at: number) =>
  chunks[at]!.kind === 'WH' || nodes[chunks[at]!.from]!.tag === 'WP$'

/** Whether the cue has "who" or "whose lawyer" for its subject, or one of them opens its clause. */
const isRelated = ({ clause, subject, opener }: Content) =>
  isRelative(clause, subject) || (opener >= 0 && isRelative(clause, opener))

const isParticiple = ({ verb }: Chunk) => verb?.form === 'VBG' && !verb.finite

/** "described as “odd”": a past participle that a noun before it is the object of. */
const isReduced = ({ verb }: Chunk) => verb?.form === 'VBN' && !verb.finite && !verb.auxiliary

/** A verb for which a noun outside of the content waits. */
function atVerb({ clause, kind, from, cue, subject, opener, isPhrase }: Content, at: number): number {
  const { chunks } = clause
  if (!isFiniteVerb(chunks[at])) return NONE
  const before = chunks[at - 1]!.kind === 'ADV' ? chunks[at - 2]! : chunks[at - 1]!
  // "a woman identified only as Debbie says"
  const isNamed = kind === 'predicate' && before.kind === 'NP' && at === from + 1 && word(clause, at - 2) === 'as'
  if (isNamed) return at
  // "Those who swore that it was “safe” have left"
  const awaited =
    (isRelative(clause, subject) || chunks[opener]?.kind === 'WH') &&
    before.kind === 'QUOTE' &&
    !chunks.slice(0, subject).some(isFiniteVerb)
  if (awaited && (kind !== 'clause' || chunks.slice(from, at).some(isFiniteVerb))) return at
  // "Papers that had endorsed nobody in a century called him “mad”"
  const unclaimed = isRelative(clause, subject) && isPhrase && before.kind === 'NP' && chunks[at - 2]?.kind === 'PP'
  if (unclaimed && !chunks.slice(0, subject).some(isFiniteVerb)) return at
  // "a man claiming to be the coach said"
  // "Cole's decision to call it “mad” | cost her"
  const reduced = subject === cue - 1 && (isParticiple(chunks[cue]!) || chunks[cue]!.verb?.infinitive === true)
  const isObject = before.kind === 'NP' && /^(?:VG|PP)$/.test(chunks[at - 2]!.kind)
  if (reduced && isPhrase && (isObject || before.kind === 'QUOTE' || kind === 'infinitive')) return at
  // "an email warning that the bridge was unsafe was ignored"
  if (
    reduced &&
    kind === 'clause' &&
    (chunks.slice(from, at).some(isFiniteVerb) || before.kind === 'QUOTE') &&
    (isObject || /^(?:VG|ADJ|QUOTE)$/.test(before.kind))
  )
    return at
  // "What he called a “mess” was the start of it"
  return (kind === 'predicate' || kind === 'quotation') &&
    chunks[opener]?.kind === 'WH' &&
    word(clause, opener) === 'what'
    ? at
    : NONE
}

/** A comma, by itself or inside the marks, that ends a clause which the report stands in. */
function atClosing(content: Content, at: number): number {
  const { clause, from, cue, subject, isPhrase, leads } = content
  const { chunks } = clause
  const isComma = chunks[at]!.kind === 'COMMA'
  const behind = isComma ? at : at + 1
  // "Its machines, which were called “toys”, now sell"
  const next = chunks[at + 1]?.kind === 'ADV' ? chunks[at + 2] : chunks[at + 1]
  // "The ferry line, which said it had no choice, shut the pier", "The pair, whose split was called “war”, share a dog"
  const relative = isRelated(content)
  // "whose rivals call him “mad,” arrived": the tagger may take the verb of the sentence for a participle
  const awaited = isPast(next) && !chunks.slice(0, Math.min(subject, cue)).some(isFiniteVerb)
  if (relative && (isFiniteVerb(next) || awaited)) return behind
  // "Ruiz, who says she was fired for asking that it be moved, has left"
  if (isFiniteVerb(next) && chunks.slice(from, at).some(isFiniteVerb) && isInRelative(clause, cue)) return behind
  // "While saying it was sound, Cole voted no"
  if (subject > cue && at === subject - 1) return behind
  const main = pastPhrase(chunks, at + 1)
  const behindMain = chunks[main]?.kind === 'NP' ? chunks[main + 1]?.kind : undefined
  // ", he “…”", ", all she could do was": what is missing is quoted, or left out
  const elliptic = behindMain === 'QUOTE' || (behindMain === 'NP' && isFiniteVerb(chunks[main + 2]))
  if (leads && (opensClause(chunks, main) || elliptic)) return behind
  // "Others, noting that it failed, shouted"; of "Ruiz, writing in the Echo, said" the first verb has no content
  const inserted =
    isFiniteVerb(next) &&
    (isParticiple(chunks[cue]!) || isReduced(chunks[cue]!)) &&
    chunks[cue - 1]?.kind === 'COMMA' &&
    !chunks.slice(0, cue).some(isFiniteVerb)
  if (!inserted) return NONE
  if (!isComma) return at + 1
  const states = chunks.slice(from, at).some((part) => isFiniteVerb(part) || holdsQuotation(clause, part))
  return states || isPhrase ? at : from
}

function atCoordinator(content: Content, at: number): number {
  const { clause, kind, from, cue, isPhrase, lastQuoted } = content
  const { nodes, chunks } = clause
  const next = chunks[at + 1]
  if (chunks[cue]!.verb?.form === 'VBG') {
    // "Ruiz saying he was “glad” and Cole calling it a “success”"
    if (
      next?.kind === 'NP' &&
      participleAt(chunks, at + 2) &&
      (isBehindQuotes(content, at) || cueAt(clause, at + 2).length > 0)
    )
      return at
    // "telling them that it is safe and promising more"
    if (participleAt(chunks, at + 1)) return at
  }
  // "took to the radio to apologise for the “mess” and to thank them"
  if (chunks[cue]!.verb?.infinitive && next?.verb?.infinitive && isBehindQuotes(content, at)) return at
  // "for what she called “a mess” and to thank them"
  if (kind !== 'clause' && kind !== 'infinitive' && next?.verb?.infinitive && chunks[at - 1]!.kind === 'QUOTE')
    return at
  const closed = closes(clause, at - 1)
  // "wrote, “It is time,” and shared a link", "shouted “out” and threw a chair"
  const isQuotation = kind === 'quotation' || kind === 'colon'
  let verb = at + 1
  while (chunks[verb]?.kind === 'ADV') verb++
  if (isQuotation && at === from + 1 && lastQuoted === from && isPast(chunks[verb])) return at
  // "It read “Shut,” and a man in a cap left"
  if (isQuotation && at === from + 1 && lastQuoted === from && closed && next?.kind === 'NP') return at
  // "said it was “a gift,” and several people wept"
  if (isBehindQuotes(content, at) && closed && next?.kind !== 'SUB' && tellsWhatFollowed(content, at)) return at
  // "said there was no excuse and jailed him", "said it was safe but declined to say more"
  if (isPast(chunks[verb]) && isDeed(content, verb)) return at
  // "said he was “done,” and walked out"
  const quote = chunks[at - 1]!.kind === 'COMMA' ? at - 2 : at - 1
  const parted = closed && chunks[quote]?.kind === 'QUOTE' && word(clause, at) === 'and'
  if (kind === 'clause' && parted && isPlainPast(clause, verb) && isPlainPast(clause, cue)) return at
  // "said the offer was “thin,” and he has the figures to show it"
  const beside = next?.kind === 'NP' && chunks[at + 2]?.kind === 'COMMA' && chunks[at + 3]?.kind === 'WH'
  if (kind === 'clause' && closed && (beside || opensClause(chunks, at + 1)) && turnsToPresent(content, at + 1))
    return at
  if (kind === 'clause' && (breaksTense(content, at, verb) || isOwnAct(content, verb))) return at
  // "called “a mix-up” and which nobody believed"
  const relative = next?.kind === 'WH' || (next?.kind === 'SUB' && word(clause, at + 1) === 'that')
  const quoted = isBehindQuotes(content, at) || chunks[at - 1]!.kind === 'QUOTE'
  if (relative && quoted && (isPhrase || isQuotation)) return at
  // "praise from Cole, who called it “due,” and scorn from Ruiz"
  const parts = next?.kind === 'PP' || (next?.kind === 'NP' && chunks[at + 2]?.kind === 'PP')
  if (isRelated(content) && chunks[at - 1]!.kind === 'QUOTE' && closed && parts && kind !== 'quotation') return at
  // "who said that he had voted for it and who demanded to know"
  const again =
    next?.kind === 'WH' &&
    chunks[content.subject]?.kind === 'WH' &&
    word(clause, at + 1) === word(clause, content.subject)
  if (again && isFiniteVerb(chunks[at + 2])) return at
  if (!isPhrase) return NONE
  // "supports the plan and in a statement called it “sound”", "mentioned the dam, and in the end the hall shouted “no”"
  const phrased = pastPhrase(chunks, verb)
  const reported = opensClause(chunks, phrased) ? nextVerb(chunks, phrased) : phrased
  if (phrased > verb && isFiniteVerb(chunks[reported]) && cueAt(clause, reported).length > 0) return at
  // "denounced by the left as “thin” and by the right as “fat”"
  if (chunks[cue]!.verb?.passive && next?.kind === 'PP' && word(clause, at + 1) === 'by') return at
  // "called it “mad,” and Cole, who was there, left"
  if (chunks[at - 1]!.kind === 'QUOTE' && closed && next?.kind === 'NP' && chunks[at + 2]?.kind === 'COMMA') return at
  const goesOn =
    isFiniteVerb(chunks[verb]) ||
    (chunks[at - 1]!.kind === 'QUOTE' && isPast(chunks[verb])) ||
    isPastPair(chunks, verb) ||
    (chunks[verb]?.verb?.form === 'VBG' && cueAt(clause, verb).length > 0)
  if (goesOn) return at
  if (!opensClause(chunks, at + 1)) return NONE
  const turns =
    closed ||
    // "claimed the blame but officials say"
    (word(clause, at) === 'but' && isCueOf(clause, nextVerb(chunks, at + 1))) ||
    // "charged him with theft and Cole closed the rink", "asked about the dam and Cole left": nothing in the phrase has a verb that "and" could join.
    ((kind === 'blame' || kind === 'topic') && !chunks.slice(from, at).some(opensSubordinate)) ||
    // "calling him a “rogue” and he did not mind"
    /^(?:he|she|they|it)$/.test(nodes[next!.from]!.lower)
  return turns ? at : NONE
}

/** Whether a clause in a plain tense begins behind the quoted words that the coordinator at chunk `at` follows: "…,” and the room fell silent". */
function tellsWhatFollowed({ clause, kind, from }: Content, at: number): boolean {
  const { nodes, chunks } = clause
  if (at + 1 >= chunks.length) return false
  // A second clause of what is said would have a "that", too, where the first has one; without it either may be meant.
  if (kind === 'clause' && word(clause, from) !== 'that') return false
  // "…,” and so the vote was put off"
  if (word(clause, at + 1) === 'so' && opensClause(chunks, at + 2)) return true
  const first = pastPhrase(chunks, at + 1)
  if (chunks[first] === undefined) return false
  // "…,” and it was Ruiz who voted for it"
  const isCleft = word(clause, first) === 'it' && /^(?:is|was)$/.test(nodes[chunks[first + 1]?.head ?? 0]!.lower)
  if (isCleft && chunks[first + 2]?.kind === 'NP' && chunks[first + 3]?.kind === 'WH') return true
  // "said it was “a mess,” and he hopes to leave" may go on, "and on Friday he left" does not
  if (!opensClause(chunks, first) || (nodes[chunks[first]!.head]!.tag === 'PRP' && first === at + 1)) return false
  const verb = nextVerb(chunks, first)
  return verb > 0 && nodes[chunks[verb]!.from]!.tag !== 'MD'
}

/** A verb in the past tense by itself, no auxiliary. */
function isPlainPast({ nodes, chunks }: Clause, at: number): boolean {
  const chunk = chunks[at]
  const isOne = chunk?.kind === 'VG' && chunk.to - chunk.from === 1
  return isOne && nodes[chunk.from]!.tag === 'VBD' && !/^(?:was|were|had|did)$/.test(nodes[chunk.from]!.lower)
}

/** Whether a report in the past tense is followed, from chunk `at` on, by a clause in the present. */
function turnsToPresent({ clause, from, cue }: Content, at: number): boolean {
  const { nodes, chunks } = clause
  const first = nextVerb(chunks, from)
  const second = nextVerb(chunks, at)
  if (second < 0 || first < 0 || first >= at || nodes[chunks[cue]!.head]!.tag !== 'VBD') return false
  const tense = nodes[chunks[first]!.from]!
  const isShifted = tense.tag === 'VBD' || /^(?:would|could|might)$/.test(tense.lower)
  return isShifted && /^VB[PZ]$/.test(nodes[chunks[second]!.from]!.tag)
}

/** "said profit would fall and scrapped its dividend": a deed of the firm that speaks, not of what it speaks of. */
function breaksTense({ clause, from, cue }: Content, at: number, verb: number): boolean {
  const { nodes, chunks } = clause
  const first = nextVerb(chunks, from)
  const object = chunks[verb + 1]
  if (first < 0 || first > at || object === undefined || nodes[object.from]!.lower !== 'its') return false
  return (
    isPlainPast(clause, verb) && nodes[chunks[first]!.from]!.tag === 'MD' && nodes[chunks[cue]!.head]!.tag === 'VBD'
  )
}

/** What people and bodies do next to speaking. */
const ACTS =
  /^(?:left|walked|moved|hung|stormed|returned|flew|suspended|fined|banned|disqualified|ordered|directed|dropped|sought|scrapped|sacked|dismissed|adjourned|jailed|sentenced|referred|refused|declined|resigned|awarded|made|cut|raised|lowered|upgraded|downgraded)$/

/**
 * "said the offer was “final” and left the room": an act behind quoted words, where what was spoken of can do nothing or
 * is the speaker. "said he was “brilliant” and left a mark" may go on.
 */
function isOwnAct(content: Content, at: number): boolean {
  const { clause, from, subject } = content
  const { nodes, chunks } = clause
  if (!isBehindQuotes(content, at) || !isPast(chunks[at]) || !ACTS.test(nodes[chunks[at]!.head]!.lower)) return false
  const first = chunks.findIndex(({ kind }, i) => i >= from && kind === 'NP')
  // "observed that “lives cannot wait”, and directed them to report"
  if (chunks[from + 1]?.kind === 'QUOTE' && word(clause, from) === 'that') return true
  if (first < 0 || first > at) return false
  const { lower, tag } = nodes[chunks[first]!.head]!
  if (tag === 'PRP' && lower !== 'it') return nodes[chunks[subject]!.from]!.lower === lower
  return !tag.startsWith('NNP') && !isSpeaker(lower)
}

/** Whether the verb at chunk `at` is what the speaker does, and not told of somebody else. */
function isDeed(content: Content, at: number): boolean {
  const { clause, subject, cue } = content
  const { nodes, chunks } = clause
  const verb = nodes[chunks[at]!.head]!.lower
  // "said it was safe but declined to say more"
  if (WITHHOLDS.test(verb)) {
    const told = chunks[at + 1]
    return told?.verb?.infinitive === true && TELLING.test(nodes[told.head]!.lower)
  }
  // "said she was “sorry” but did not accept that it was hers"
  if (
    chunks[at]!.verb!.negated &&
    /^(?:accept|say|elaborate|comment|name|identify|specify|disclose|explain)$/.test(verb)
  )
    return true
  if (GESTURES.test(verb)) return isBehindQuotes(content, at)
  const speaker = nodes.slice(chunks[subject]!.from, chunks[Math.max(subject, cue)]!.from)
  // "found that it had lied and ordered it to pay": a court orders others
  // "ruled that the walkout was illegal and ordered the union to pay"; of "that Holt lied and ordered her to lie" Holt may
  const told = chunks[at + 1]?.kind === 'NP' && chunks[at + 2]?.verb?.infinitive === true
  const orders = verb === 'ordered' && (nodes[chunks[at]!.to]?.tag === 'PRP' || (told && !isOfSomebody(content)))
  return (RULINGS.test(verb) || orders) && speaker.some(({ lower }) => COURTS.test(lower))
}

/** Whether what is said is about a person or a body: "that Holt lied". */
function isOfSomebody({ clause, from, to }: Content): boolean {
  const { nodes, chunks } = clause
  const first = chunks.slice(from, to).find(({ kind }) => kind === 'NP')
  if (first === undefined) return true
  const { tag, lower } = nodes[first.head]!
  return /^(?:NNP|PRP)/.test(tag) || isSpeaker(lower)
}

/** "said it would close the pool, sparking protests", but "said heavy rain fell, triggering slides" */
function isConsequence(content: Content, at: number): boolean {
  const { nodes, chunks } = content.clause
  const verb = nodes[chunks[at]!.head]!.lower
  // "said it was safe, drawing jeers", "said profit fell, sending its shares down"
  const object = chunks[at + 1]
  if (/^(?:drawing|sending)$/.test(verb) && object?.kind === 'NP' && ECHOES.test(nodes[object.head]!.lower)) return true
  if (/^contradicting$/.test(verb)) return true
  if (!CONSEQUENCES.test(verb)) return false
  const isPlan = nodes.slice(chunks[content.from]!.from, chunks[at]!.from).some(({ tag }) => tag === 'MD')
  return isPlan || isBehindQuotes(content, at)
}

const opensSubordinate = ({ kind, verb }: Chunk) => kind === 'SUB' || kind === 'WH' || verb?.finite === true

/** "and left the room as": a second verb with an object, whether the tagger saw its tense or not. */
const isPastPair = (chunks: readonly Chunk[], at: number) =>
  chunks[at]?.verb?.form === 'VBN' &&
  !chunks[at]!.verb!.auxiliary &&
  (chunks[at + 1]?.kind === 'NP' || chunks[at + 1]?.verb?.infinitive === true)

function atSubordinator(content: Content, at: number): number {
  const { clause, kind, from, isPhrase, lastQuoted } = content
  const { nodes, chunks } = clause
  const opener = word(clause, at)
  // "the way he said “my boys” that made them wince"
  if (kind === 'quotation' && at === from + 1 && opener === 'that' && isFiniteVerb(chunks[at + 1])) return at
  const before = chunks[at - 1]!
  const clauseAhead = opensClause(chunks, at + 1)
  const participle = chunks[at + 1]?.verb?.form === 'VBG'
  // "called it “silly” while leaving", "defended her record while accusing him of “greed”"; but "admitted texting while driving"
  const doesMeanwhile =
    participle &&
    (kind === 'predicate' || isBehindQuotes(content, at) || (isPhrase && isCueOf(clause, at + 1) && lastQuoted > at))
  if (
    opener === 'while' &&
    (at > from + 2 || doesMeanwhile) &&
    !(kind === 'clause' && quotesOn(clause, at + 1)) &&
    (clauseAhead || participle) &&
    // "said it would stay open while repairs are made", "said it was safe while the mayor called it a “trap”"
    (kind !== 'clause' || before.kind === 'COMMA' || isCueOf(clause, nextVerb(chunks, at + 1)))
  )
    return at
  // "an example of how it failed" goes on
  const subordinate = !GROUNDS.test(opener) && before.kind !== 'PP' && nodes[chunks[at]!.from - 1]!.lower !== 'such'
  // "a night when all had to “sing”"
  const relative = /^whe(?:n|re)$/.test(opener) && before.kind === 'NP' && quotesOn(clause, at + 1)
  if (isPhrase && kind !== 'infinitive' && subordinate && !relative && clauseAhead)
    return before.kind === 'ADV' ? at - 1 : at
  // "calling it “silly” when asked about it", "chanting “no” after it failed", "posted “yes” moments after it passed"
  if (
    subordinate &&
    lastQuoted >= from &&
    lastQuoted < at &&
    (isPhrase || (kind === 'quotation' && lastQuoted === from)) &&
    /^(?:when|while|after|before|as|once)$/.test(opener) &&
    (clauseAhead || chunks[at + 1]?.kind === 'VG')
  )
    return at - 1 > lastQuoted && /^(?:ADV|TIME|NP)$/.test(before.kind) ? at - 1 : at
  // "said it was safe when contacted by the Echo"
  const sought =
    opener === 'when' &&
    /^(?:asked|contacted|approached|pressed|questioned|reached)$/.test(
      chunks[at + 1]?.verb?.form === 'VBN' ? nodes[chunks[at + 1]!.head]!.lower : '',
    )
  if (sought) return at
  return isGerund(clause, chunks[at + 1]) && /^(?:before|after)$/.test(opener) && isWriters(content, at) ? at : NONE
}

/** "called it “odd” before leaving", "said it was safe before adding that"; but "said she had joined after seeing an advertisement" */
function isWriters(content: Content, at: number): boolean {
  const { clause, kind } = content
  const { nodes, chunks } = clause
  // "The inquest heard that she was taken to hospital, after falling"
  if (nodes[chunks[content.cue]!.head]!.lower === 'heard') return false
  if (!/^(?:clause|infinitive)$/.test(kind) || isBehindQuotes(content, at) || chunks[at - 1]!.kind === 'COMMA')
    return true
  // "advised them to read it before signing": both are still to come
  if (kind === 'infinitive') return false
  // "said he was sorry before breaking down"; but "should wait before writing", "had finished the night before shooting"
  const isBefore = word(clause, at) === 'before'
  const ahead = nodes.slice(chunks[content.from]!.from, chunks[at]!.from)
  const isAhead = ({ tag, lower }: Node, i: number) => tag === 'MD' || (lower === 'had' && ahead[i + 1]?.tag === 'VBN')
  if (isBefore && !ahead.some(isAhead)) return true
  // "should wait for the report before writing new rules"
  const reports = /^(?:SUB|QUOTE|COLON|COMMA)$/.test(chunks[at + 2]?.kind ?? '') || quotesOn(clause, at + 2)
  return reports && isStrong(clause, at + 1)
}

/** "before leaving", "before being led away" */
const isGerund = ({ nodes }: Clause, chunk: Chunk | undefined) =>
  chunk?.verb?.form === 'VBG' || (chunk?.kind === 'VG' && nodes[chunk.from]!.tag === 'VBG')

function atPreposition(content: Content, at: number): number {
  const { clause, kind } = content
  const { nodes, chunks } = clause
  const preposition = word(clause, at)
  const next = chunks[at + 1]
  if (/^(?:before|after)$/.test(preposition) && isGerund(clause, next) && isWriters(content, at)) return at
  // "confirmed the call in a post on Monday"
  const isSaid = content.isPhrase && kind !== 'infinitive' && preposition === 'in' && next?.kind === 'NP'
  const isLast = content.lastQuoted < at && !chunks.slice(at, content.to).some(({ kind }) => kind === 'SUB')
  if (isSaid && isLast && STATED_IN.test(nodes[next.head]!.lower) && /^an?$/.test(nodes[next.from]!.lower)) return at
  if (!isBehindQuotes(content, at) || next?.kind !== 'NP' || !/^(?:in|on|during|at)$/.test(preposition)) return NONE
  const states = content.clause.chunks.slice(content.from, at).some(isFiniteVerb)
  if (content.isPhrase && kind !== 'infinitive' && preposition === 'during' && !states) return at
  // "did “great” in the debate" is part of what is said
  if (kind === 'clause' && nodes[next.from]!.lower === 'the') return NONE
  // "was “glad” to read in a book that it had closed"
  if (chunks[at + 2]?.kind === 'SUB' && word(clause, at + 2) === 'that') return NONE
  // "… “a relief” in a statement on Monday"
  const place = nodes[next.head]!.lower
  return channels.has(place) || BROADCASTS.test(place) ? at : NONE
}

function atDash(content: Content, at: number): number {
  const { clause, kind, to, lastQuoted } = content
  const participle = clause.chunks[at + 1]?.verb?.form === 'VBG'
  if (isCalled(clause, at + 1)) return at
  // " – words that, as one put it, “have ended better careers”"
  const next = clause.chunks[at + 1]
  if (next?.kind === 'NP' && WORDS.test(word(clause, at + 1))) return at
  // "issued a statement – Cole saying it was safe and Ruiz calling it a “success”"
  if (next?.kind === 'NP' && participleAt(clause.chunks, at + 2) && cueAt(clause, at + 2).length > 0) return at
  // "that “every member” – Cole among them – wanted it"
  if (kind === 'clause' && (asideCloses(clause, at) > 0 || closesAside(content, at))) return NONE
  if (isBehindQuotes(content, at) || (kind === 'predicate' && participle)) return at
  // "said it would rise to nine — a mark it never reached"
  return lastQuoted < at && isAfterthought(clause, at, to) ? at : NONE
}

function closesAside({ clause, from }: Content, at: number): boolean {
  let open = at - 1
  while (open > from && clause.chunks[open]!.kind !== 'DASH') open--
  return open > from && asideCloses(clause, open) === at
}

/** Whether the dash at chunk `at` is the last one and a noun phrase with "a", "all" or "something" stands behind it to the end. */
function isAfterthought({ nodes, chunks }: Clause, at: number, to: number): boolean {
  const next = chunks[at + 1]
  if (next?.kind !== 'NP' || !/^(?:an?|all|both|something|one|some|moves)$/.test(nodes[next.from]!.lower)) return false
  return !isFiniteVerb(chunks[at + 2]) && !chunks.slice(at + 1, to).some(({ kind }) => kind === 'DASH')
}

/** ", a number she called “pure invention”", " — a formula that one minister describes as “a rope”": what others call what was said. */
function isCalled(clause: Clause, at: number): boolean {
  const { nodes, chunks } = clause
  const noun = chunks[at]
  if (noun?.kind !== 'NP' || !(/^an?$/.test(nodes[noun.from]!.lower) || summaryNouns.has(nodes[noun.head]!.lower)))
    return false
  let i = at + 1
  if (/^(?:SUB|WH)$/.test(chunks[i]?.kind ?? '') && /^(?:that|which)$/.test(word(clause, i))) i++
  if (chunks[i]?.kind !== 'NP') return false
  while (chunks[i]?.kind === 'NP' || (chunks[i]?.kind === 'PP' && chunks[i + 1]?.kind === 'NP')) i++
  return isPast(chunks[i]) && cueAt(clause, i).some(({ frames }) => frames.has('c'))
}

/** Where the writer's comment on it begins in what somebody says in chunks `from` to `to`: "had been “odd” | , a word that"; `to` if nowhere. */
export function commentIn(clause: Clause, from: number, to: number): number {
  const content = { clause, kind: 'clause', from, to, cue: from - 1, subject: from - 1, opener: -1 } as const
  let lastQuoted = from - 1
  for (let at = from; at < to; at++) {
    const isParted = at > from && closes(clause, at - 1)
    if (isParted && isCommentOn({ ...content, isPhrase: false, leads: false, lastQuoted }, at))
      return clause.chunks[at - 1]!.kind === 'COMMA' ? at - 1 : at
    if (holdsQuotation(clause, clause.chunks[at]!)) lastQuoted = at
  }
  return to
}

/** "…”, a line he says he regrets", "…, a view not shared by the board": what the writer tells of the words before. */
function isCommentOn(content: Content, at: number): boolean {
  const { clause } = content
  const { nodes, chunks } = clause
  const noun = chunks[at]
  if (noun?.kind !== 'NP') return false
  const { lower } = nodes[noun.head]!
  if (!WORDS.test(lower) && !SEQUELS.test(lower) && !summaryNouns.has(lower)) return false
  const isQuoted = isBehindQuotes(content, at)
  if (!isQuoted && !/^an?$/.test(nodes[noun.from]!.lower)) return false
  // "that it would be shut, a step that would cost them millions, and that jobs would go"
  const resumes = ({ kind }: Chunk, k: number) =>
    kind === 'CC' && nodes[chunks[at + k + 2]?.from ?? 0]!.lower === 'that'
  if (!isQuoted && chunks.slice(at + 1, content.to).some(resumes)) return false
  let i = at + 1
  // "a form of words that he regrets"
  if (chunks[i]?.kind === 'PP' && word(clause, i) === 'of') i += 2
  while (chunks[i]?.kind === 'ADV') i++
  const next = chunks[i]
  if (next?.verb?.form === 'VBN' && chunks[i + 1]?.kind === 'PP' && word(clause, i + 1) === 'by') return true
  return next?.kind === 'WH' || next?.kind === 'SUB' || (isQuoted && next?.kind === 'NP' && isPast(chunks[i + 1]))
}

function atComma(content: Content, at: number): number {
  const { clause, kind, from, isPhrase, lastQuoted } = content
  const { nodes, chunks } = clause
  const next = chunks[at + 1]
  if (isCalled(clause, at + 1) || isCommentOn(content, at + 1)) return at
  // "a cake that the label describes as “rich”, and a bun"
  const isInside = content.opener > 0 && /^(?:that|which)$/.test(word(clause, content.opener))
  const goesOn =
    next?.kind === 'CC' && chunks[at + 2]?.kind === 'NP' && !chunks.slice(at + 2, content.to).some(isFiniteVerb)
  if (isPhrase && isInside && goesOn && isBehindQuotes(content, at)) return at
  // "denied it through his lawyer, who called it “fiction”"
  const tells = next?.kind === 'WH' && word(clause, at + 1) === 'who' && isFiniteVerb(chunks[at + 2])
  if (isPhrase && tells && isCueOf(clause, at + 2)) return at
  if (isPhrase) {
    // "put it at 300, a figure Cole seized on"
    const isSeized = next?.kind === 'NP' && /^an?$/.test(nodes[next.from]!.lower) && chunks[at + 2]?.kind === 'NP'
    if (isSeized && lastQuoted < at && isPast(chunks[at + 3])) return at
    // "denied the theft, which an inquiry blamed on him"
    const told = next?.kind === 'WH' && opensClause(chunks, at + 2) ? nextVerb(chunks, at + 2) : NONE
    if (told >= 0 && isCueOf(clause, told) && nodes[chunks[at + 2]!.head]!.tag !== 'PRP') return at
    // "pledged to mend the dam, ending years of delay"
    if (lastQuoted < at && comments(clause, from, at)) return at
    if (next?.kind === 'SUB' && !GROUNDS.test(word(clause, at + 1)) && opensClause(chunks, at + 2)) return at
    // "praised the band, waved to the fans and left"
    const row = isFiniteVerb(next) && nodes[next!.from]!.tag === 'VBD' && next!.to - next!.from === 1
    const agent = chunks[at + 2]?.kind === 'PP' && word(clause, at + 2) === 'by'
    if (row && !agent && kind !== 'infinitive' && !chunks.slice(from, at).some(opensSubordinate)) return at
    // "denied using the phrase “mad”, though two who were there say that he did"
    if (next?.kind === 'SUB' && /^(?:al)?though$/.test(word(clause, at + 1)) && isBehindQuotes(content, at)) return at
    // "In talking of the dam, Ruiz said Cole was right", but "described huts built of mud, men clad in furs and a “fine” fire"
    if (opensClause(chunks, at + 1) && !goesOnInRow(clause, at + 1, lastQuoted)) return at
  }
  if (next === undefined) return NONE
  let done = at + 1
  while (/^(?:CC|ADV)$/.test(chunks[done]?.kind ?? '')) done++
  // "warned him of jail, and fined him", "said it was “shut”, then left"
  const then = isFiniteVerb(chunks[done]) && word(clause, at + 1) === 'then' && isBehindQuotes(content, at)
  if (then || (isPast(chunks[done]) && isDeed(content, done))) return at
  const participle = next.kind === 'ADV' ? at + 2 : at + 1
  const isParted = chunks[participle]?.verb?.form === 'VBG'
  if (isParted && (isDeed(content, participle) || isConsequence(content, participle))) return at
  // "reported, citing two officials, that it would close"
  if (
    next.kind === 'SUB' &&
    word(clause, at + 1) === 'that' &&
    /^cit(?:e[sd]?|ing)$/.test(nodes[chunks[content.cue]!.head]!.lower)
  )
    return at
  // Quoted words said, a relative clause behind a comma is the writer's: “… in the valley, which floods each spring”
  const opening = next.kind === 'PP' ? chunks[at + 2] : next
  if (opening?.kind === 'WH' && isBehindQuotes(content, at) && !awaitsVerb(clause, at)) return at
  // "promised 40 beds, of which 12 have come", "apologised for the delay, which left 71 stranded"
  const objectOnly = isPhrase && kind !== 'infinitive' && lastQuoted < from
  const relativeVerb = nextVerb(chunks, at + 1)
  const isFact = relativeVerb >= 0 && nodes[chunks[relativeVerb]!.from]!.tag !== 'MD'
  if (opening?.kind === 'WH' && objectOnly && isFact && !chunks.slice(from, at).some(isFiniteVerb)) return at
  // "said it was £4m, which the bank denies"
  const relative = next.kind === 'PP' ? at + 3 : at + 2
  const denied = opening?.kind === 'WH' && opensClause(chunks, relative) ? nextVerb(chunks, relative) : NONE
  if (denied >= 0 && DENYING.test(nodes[chunks[denied]!.head]!.lower)) return at
  // "said she “backs” it, despite an interview in which she called it “mad”"
  const recalls = next.kind === 'PP' && word(clause, at + 1) === 'despite' && kind === 'clause'
  if (recalls && chunks.slice(at + 2, content.to).some((_, i) => isCueOf(clause, at + 2 + i))) return at
  // ", without elaborating"
  const isWithout = next.kind === 'PP' && word(clause, at + 1) === 'without' && isGerund(clause, chunks[at + 2])
  if (isWithout && WITHHELD.test(nodes[chunks[at + 2]!.head]!.lower)) return at
  // ", citing local officials"
  if (next.verb?.form === 'VBG' && nodes[next.head]!.lower === 'citing') return at
  // ", with the board saying"
  const isWith = next.kind === 'PP' && word(clause, at + 1) === 'with'
  if (isWith && chunks.slice(at + 2, at + 7).some(({ verb }) => verb?.form === 'VBG')) return at
  const summary = summaryNouns.has(nodes[next.head]!.lower) || nodes[next.from]!.lower === 'something'
  return next.kind === 'NP' && summary && !isFiniteVerb(chunks[at + 2]) ? at : NONE
}

/** Whether a participle behind the comma at chunk `at` tells what follows; ", including" and a row of participles do not. */
const comments = ({ nodes, chunks }: Clause, from: number, at: number): boolean =>
  participleAt(chunks, at + 1) &&
  nodes[chunks[at + 1]!.from]!.lower !== 'including' &&
  !chunks.slice(from, at).some(({ verb }) => verb?.form === 'VBG')

/** Whether a row that ends in quoted words goes on at chunk `from`: ", men clad in furs, and a “fine” fire". */
function goesOnInRow(clause: Clause, from: number, lastQuoted: number): boolean {
  const { chunks } = clause
  for (let i = from; i < lastQuoted; i++) {
    if (isFiniteVerb(chunks[i]) && isCueOf(clause, i)) return false
    if (chunks[i]!.kind === 'COMMA' && chunks[i + 1]!.kind === 'CC' && chunks[i + 2]?.kind === 'NP') return true
  }
  return false
}
