import type { CueVerb } from '../lexicon/cues.ts'
import { givenNameGender } from '../lexicon/first-names.ts'
import { timeNouns } from '../lexicon/function-words.ts'
import type { Attribution, Frame, Range, Token, Via } from '../model.ts'
import { asideEnd, pastAside, withoutGloss } from './asides.ts'
import { chunksOf, isFiniteVerb, opensClause } from './chunks.ts'
import { type Complement, complementOf, likeness } from './complements.ts'
import {
  ASKING,
  beforeOpenRelative,
  contentBefore,
  continuation,
  dangles,
  endsInQuote,
  isAdverbial,
  pastApposition,
  trimmed,
  withinRelative,
} from './content.ts'
import { cueAt, isPast } from './ending.ts'
import { hangsOnConnective, isReportedBefore, readParenthetical, readSplit } from './insertions.ts'
import { readNominal } from './nominal.ts'
import type { Clause, Subject } from './phrases.ts'
import { isReporter, withoutRetold } from './retold.ts'
import type { Node, Sentence } from './sentences.ts'
import { subjectBefore } from './subjects.ts'
import { withCueVerbs, withMainVerbs } from './tense.ts'
import { isTitle } from './titles.ts'
import {
  readAccordingTo,
  readAsReportedBy,
  readByline,
  readColon,
  readDash,
  readInsertedQuotation,
  readMessage,
  readShortQuestion,
  readUnknownCue,
  readUnknownReport,
} from './verbless.ts'
import { readBasedOn, readInEyes, readTelling, readVerdict } from './viewpoints.ts'
import { canSpeak, hasVoice, headOf, isSign, isSpeaker, isThing, nameBeside } from './voices.ts'
import { isAvoided, isDenied, isNever, isNobody } from './withheld.ts'
import {
  readAs,
  readAskedBy,
  readEstimate,
  readGapped,
  readHow,
  readInverted,
  readObjectRelative,
  readPassive,
  readQuotedAsSaying,
  readReducedPassive,
  readToQuote,
} from './word-order.ts'
import { commentIn, leadsIn, writersTurn } from './writers-turn.ts'

/** What governs an infinitive that does speak: "went on to say", "took to Twitter to denounce". */
const SPEAKING_GOVERNORS =
  /^(?:went|goes|going|continued|continues|continuing|took|takes|taking|used|uses|likes?|liked|loves?|loved|rose|stood|returned|began|begins|appeared|seemed|called|had|paused|proceeded|phoned|rang|emailed|texted|interrupted|intervened|broke|broken|moved|jumped|chimed|weighed|prefers?|preferred|preferring)$/

const isSomebody = ({ tag }: Node) => tag.startsWith('NNP') || tag === 'PRP'

const MARKS = /^(?:COMMA|END|COLON|SEMICOLON|DASH|OPEN)$/

const LABELLED = /^(?:labell?ed|marked|inscribed|engraved|stamped|captioned|emblazoned)$/

/** What is denied or admitted in a word. */
const ACCUSATIONS =
  /^(?:wrongdoing|guilt|liability|responsibility|involvement|negligence|misconduct|fraud|theft|assault|murder|manslaughter|rape|arson|robbery|perjury|bribery|corruption|conspiracy|discrimination|harassment|charges|allegations|claims|defeat|failure|failings|mistakes|errors)$/

/** Finds who says what in the sentences of a block. */
export class SentenceReader {
  readonly attributions: Attribution[] = []
  /** Nodes of quotations that an attribution has taken. */
  readonly taken = new Set<number>()
  readonly clause: Clause
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** Chunk after the last attribution that closed what stood before it. */
  settled = 0
  /** The chunk of a cue that was read with the one before it: "quoted her as saying". */
  retold = -1

  constructor(sentence: Sentence, tokens: readonly Token[]) {
    this.sentence = sentence
    this.tokens = tokens
    const nodes = withCueVerbs(sentence.nodes)
    this.clause = { nodes, chunks: withMainVerbs(nodes, chunksOf(nodes)) }
  }

  read(): this {
    const { chunks } = this.clause
    for (let at = 0; at < chunks.length; at++) {
      const { kind } = chunks[at]!
      if (kind === 'VG') this.readVerb(at)
      else if (kind === 'ACCORDING') readAccordingTo(this, at)
      else if (kind === 'SUB' || kind === 'PP') readAsReportedBy(this, at)
      else if (kind === 'NP') readNominal(this, at)
    }
    if (this.attributions.length === 0 || this.openQuotes().length > 0) {
      readColon(this)
      readMessage(this)
      readShortQuestion(this)
      readDash(this)
      readInsertedQuotation(this)
      readByline(this)
      readInEyes(this)
      readBasedOn(this)
      readTelling(this)
      readVerdict(this)
      readUnknownCue(this)
      readUnknownReport(this)
    }
    this.attributions.splice(0, Infinity, ...withoutRetold(this.attributions, this.tokens))
    return this
  }

  /** Quotations of this sentence that nothing has claimed yet; a slogan or a sign beside its noun is not one. */
  openQuotes(): number[] {
    const { nodes } = this.sentence
    const open: number[] = []
    for (let i = 0; i < nodes.length; i++) {
      if (nodes[i]!.quote === null || this.taken.has(i)) continue
      if (!this.standsOnSomething(i)) open.push(i)
    }
    return open
  }

  private holdsQuote(from: number, to: number): boolean {
    const { nodes, chunks } = this.clause
    return nodes.slice(chunks[from]!.from, chunks[to - 1]?.to ?? 0).some(({ quote }) => quote !== null)
  }

  /** Whether a quotation that nothing has claimed yet stands in chunks `from` to `to` (exclusive). */
  holdsOpenQuote(from: number, to: number): boolean {
    const { nodes, chunks } = this.clause
    const first = chunks[from]
    const last = chunks[to - 1]
    if (first === undefined || last === undefined) return false
    for (let i = first.from; i < last.to; i++)
      if (nodes[i]!.quote !== null && !this.taken.has(i) && !this.standsOnSomething(i)) return true
    return false
  }

  /** "the sign “…”", "a chant of “…”", "its motto is “…”", "a box labelled “…”" */
  private standsOnSomething(at: number): boolean {
    const { nodes } = this.sentence
    const before = nodes[at - 1]
    if (before === undefined) return false
    if (isSign(before) || LABELLED.test(before.lower)) return true
    const noun = nodes[at - 2]
    // "headlines such as “…” and “…”"
    if (before.lower === 'as' && noun?.lower === 'such') return at > 2 && isSign(nodes[at - 3]!)
    if (before.tag === 'CC' && noun?.quote != null) return this.standsOnSomething(at - 2)
    // "Its opening sentence, “…,” has been printed on mugs", "whose first line – “…” – is known"
    const opening =
      /^[,–—]$/.test(before.lower) && noun !== undefined && /^(?:sentence|line|verse|lyric)$/.test(noun.lower)
    if (opening && /^(?:first|last|opening|closing|final|best-known|famous)$/.test(nodes[at - 3]?.lower ?? ''))
      return true
    if (/^(?:,|:|of)$/.test(before.lower)) return noun !== undefined && isSign(noun)
    if (!/^(?:is|was|reads?)$/.test(before.lower)) return false
    // What somebody holds to be their motto would have them for its subject.
    this.firstSign ??= nodes.findIndex(isSign)
    this.firstSomebody ??= nodes.findIndex(isSomebody)
    const named = this.firstSomebody >= 0 && this.firstSomebody < at
    return this.firstSign >= 0 && this.firstSign < at && !named
  }

  private firstSign: number | undefined
  private firstSomebody: number | undefined

  range(from: number, to: number): Range {
    const { nodes } = this.clause
    return { block: this.sentence.block, start: nodes[from]!.start, end: nodes[to - 1]!.end }
  }

  private readVerb(at: number): void {
    const { chunks, nodes } = this.clause
    const group = chunks[at]!.verb!
    const verbs = cueAt(this.clause, at)
    if (verbs.length === 0) {
      if (group.finite) readEstimate(this, at)
      return
    }
    if (at === this.retold) return
    const verb = verbs[0]!
    const first = nodes[chunks[at]!.from]!
    if (isDenied(this.clause, at, verb) || /^(?:might|should|must|may|ca|shall)$/.test(first.lower)) return
    if (group.passive) {
      readPassive(this, at, verb)
      return
    }
    if (group.form === 'VBN' && !group.auxiliary) {
      // "a plan announced by the mayor" is no report; "Asked about it, …" neither
      if (verb.lemma === 'ask') readAskedBy(this, at)
      // "The home, described by inspectors as “filthy”, has closed"
      else if (verb.frames.has('c') || verb.frames.has('a')) readReducedPassive(this, at, verb)
      return
    }
    // "hailed as “a star” by fans and dismissed as “a fad” by critics"
    const joinedPassive = !group.auxiliary && chunks[at - 1]?.kind === 'CC' && chunks[at + 1]?.kind === 'PP'
    if (
      joinedPassive &&
      verb.frames.has('c') &&
      this.word(at + 1) === 'as' &&
      chunks.slice(0, at).some(({ verb: other }) => other?.passive)
    ) {
      readPassive(this, at, verb)
      return
    }
    if (verb.frames.has('h') && !verb.frames.has('q')) {
      if (isNever(this.clause, at - 1)) return
      // "The levy, the court held, is a tax"
      const holds =
        chunks[at - 2]?.kind === 'COMMA' && chunks[at - 1]?.kind === 'NP' && chunks[at + 1]?.kind === 'COMMA'
      const court =
        holds && /^(?:courts?|justices|judges?|panel|majority|tribunal)$/.test(nodes[chunks[at - 1]!.head]!.lower)
      if (!court && complementOf(this.clause, at, verb) === null) return
    }
    if (readInverted(this, at, verb)) return
    if (verb.lemma === 'quote' && readToQuote(this, at)) return
    // "Not for nothing did Cole describe it as “odd.”"
    const auxiliary = chunks[at - 1]?.kind === 'NP' && isFiniteVerb(chunks[at - 2]) ? this.word(at - 2) : ''
    const isInverted = /^(?:did|does|do)$/.test(auxiliary) && nodes.at(-1)!.text !== '?'
    if (group.form === 'VB' && !group.auxiliary && !group.infinitive && !isInverted) return
    const found = subjectBefore(this.clause, at)
    if (found === null) return
    if (verb.lemma === 'quote' && readQuotedAsSaying(this, at, found)) return
    // "That, said Ana Ruiz, who was there, told her enough": the verb is part of what she says
    if (at < this.settled && this.isTold(at)) return
    // "Cole said, and I quote, “…”"
    if (verb.lemma === 'quote' && nodes[found.from]!.lower === 'i') return
    if (readHow(this, at, found)) return
    // "is said to have called it a mess"
    const perfectInfinitive = group.infinitive && group.auxiliary && nodes[chunks[at]!.from + 1]!.lower === 'have'
    // "prompting the judge, Ana Ruiz, to say"
    const isBeside =
      found.lastChunk === at - 1 || (found.apposition !== null && found.apposition.to === chunks[at - 1]?.from)
    // "wanted to know whether"
    const asks = verb.lemma === 'know' && /^want(?:s|ed)?$/.test(chunks[at - 1]?.kind === 'VG' ? this.word(at - 1) : '')
    const speaks = !group.infinitive || perfectInfinitive || asks || this.speaksByInfinitive(at) || isBeside
    if (isNobody(this.clause, found) || isAvoided(this.clause, at)) return
    // "Will she say who is to blame?"
    const isAsked = found.firstChunk === 1 && found.lastChunk < at && nodes.at(-1)!.text === '?'
    if (isAsked && /^(?:MD|VB[DPZ])$/.test(nodes[0]!.tag)) return
    if (!canSpeak(this.clause, found) && !this.isQuoted(found, at, verb)) {
      this.passOver(found, at)
      return
    }
    if ((verb.frames.has('g') || group.infinitive) && this.reported(at)) return
    // "Passengers were told to expect “delays”": whose words they are is not told
    const governor = chunks[at - 1]
    const isTold =
      group.infinitive &&
      governor?.verb?.passive &&
      /^(?:told|urged|advised|warned|asked|ordered|instructed)$/.test(nodes[governor.head]!.lower)
    if (isTold) return
    // "asked whether he regretted it" tells nothing of his regret.
    if (found.lastChunk < at && this.isInQuestion(found.firstChunk - 1)) return
    const before = chunks[found.firstChunk - 1]
    const behind = complementOf(this.clause, at, verb)
    const spoken = behind?.kind
    // "…, as investors weighed the offer" is an adverbial with a verb and object of its own.
    // "The delay, as Cole noted with relish, was costly"
    const manner = behind?.from ?? 0
    const isPassing =
      /^(?:PP|TIME|ADV)$/.test(chunks[manner]?.kind ?? '') && chunks[found.firstChunk - 2]?.kind === 'COMMA'
    const apart =
      found.firstChunk < 2 || spoken === undefined || isPassing || chunks[found.firstChunk - 2]!.kind === 'QUOTE'
    if (
      apart &&
      spoken !== 'quotation' &&
      spoken !== 'colon' &&
      before?.kind === 'SUB' &&
      this.word(found.firstChunk - 1) === 'as' &&
      found.lastChunk < at &&
      // "as Cole told them that it failed" reports; "as Cole speaks and testifies" has its verb before
      (spoken !== 'clause' || isPassing || !verb.frames.has('r')) &&
      chunks[at - 1]!.kind !== 'CC' &&
      // "As she sent out notes praising it, Cole left": the clause has another verb.
      (group.form !== 'VBG' || group.finite || !chunks.slice(found.lastChunk + 1, at).some(isFiniteVerb))
    ) {
      readAs(this, at, verb, found)
      return
    }
    const left =
      found.lastChunk < at && found.antecedent === null && (group.finite || group.infinitive || this.isOverheard(at))
        ? contentBefore(this, found.firstChunk, at)
        : null
    let complement = behind
    for (const other of verbs.slice(1)) complement ??= complementOf(this.clause, at, other)
    if (complement?.kind === 'clause') {
      // "hailed it as “a win,” which suggests that few have read it"
      if (found.antecedent === null && nodes[found.from]!.lower === 'which') return
      // "Cole did say, as the Herald reported, that": what she said
      const resumed = before?.kind === 'SUB' ? pastAside(this.clause, found.firstChunk - 2) : -1
      if (resumed >= Math.max(found.firstChunk, complement.from)) return
    }
    // "As people shouted at him, Cole left": behind the comma the main clause begins.
    const main = complement?.kind === 'clause' && chunks[complement.from - 1]?.kind === 'COMMA'
    // "As Cole learned in court, the dam was unsafe"
    const tells = before?.kind === 'SUB' && this.word(found.firstChunk - 1) === 'as' && group.finite
    if (main && !tells && leadsIn(this.clause, at)) complement = null
    // An infinitive alone reports no saying, unless the very words follow it: "was prompted to say, “…”", "to say things like “…”".
    const isVerbatim =
      complement?.kind === 'quotation' && (chunks[at + 1]?.kind !== 'NP' || likeness(this.clause, at + 1) >= 0)
    if (!speaks && !isVerbatim) return
    if (complement?.kind === 'colon' && complement.from >= complement.to) {
      this.lead = { cue: at, source: found }
      return
    }
    // "Despite what she wrote, Cole said it was a mess"
    const isGiven = before?.kind === 'WH' && this.word(found.firstChunk - 1) === 'what'
    if (isGiven && complement?.kind === 'clause' && this.word(complement.from) !== 'that') return
    // "As she spoke, “Shame!” the crowd shouted"
    const isOthers = before?.kind === 'SUB' && verb.lemma === 'speak' && chunks[at + 1]?.kind === 'COMMA'
    if (isOthers && chunks[at + 3]?.kind === 'NP' && cueAt(this.clause, at + 4).some(({ frames }) => frames.has('t')))
      return
    // "If the firm said it was safe, people would drink it"
    const supposed = before?.kind === 'SUB' && found.firstChunk < 3 && this.word(found.firstChunk - 1) === 'if'
    if (supposed && complement?.kind !== 'quotation' && complement?.kind !== 'colon') return
    const leftQuote = left !== null && endsInQuote(this, left)
    const adjacent =
      this.isOverheard(at) ||
      found.apposition !== null ||
      // "an official who spoke in private said"
      chunks[found.lastChunk + 1]?.kind === 'WH' ||
      // "Cole used to say", "Cole is said to have told the court"
      (group.infinitive && speaks && chunks[at - 1]?.kind === 'VG') ||
      chunks.slice(found.lastChunk + 1, at).every((chunk) => chunk.kind !== 'VG')
    if (
      left !== null &&
      adjacent &&
      (leftQuote || (!isThing(this.clause, found) && !this.hasObject(at, verb))) &&
      (complement === null ||
        (leftQuote &&
          !this.insists(complement, left) &&
          !isAdverbial(this, left) &&
          // "When somebody called it “mad,” she shot back: “…”", "Holding signs that read “Never,” they shouted “Go home!”"
          !(complement.kind === 'colon' && chunks[left.from]!.kind === 'SUB') &&
          !(complement.kind === 'quotation' && chunks[left.from]!.verb?.form === 'VBG')) ||
        this.isAside(complement) ||
        // "It is unlikely, she said, that it will pass"
        (!leftQuote && complement.kind === 'clause' && this.isThatBehindComma(complement.from)) ||
        // "The streets were empty, he said, “but people came”"
        (complement.kind === 'quotation' &&
          chunks[complement.from - 1]?.kind === 'COMMA' &&
          verb.frames.has('t') &&
          left.from === 0 &&
          opensClause(chunks, 0) &&
          !hangsOnConnective(this, found.firstChunk - 1) &&
          !isReportedBefore(this, 0, found.firstChunk - 1)))
    ) {
      if (
        verb.frames.has('t') ||
        verb.frames.has('r') ||
        verb.lemma === 'hold' ||
        (leftQuote && verb.frames.size > 0) ||
        ((verb.frames.has('d') || verb.frames.has('g') || verb.frames.has('w')) && this.tailStands(at))
      ) {
        this.emitTail(left, at, found, 'subject-verb')
        return
      }
    }
    // "said it was “shut” and would respond “in time”": what it would say is said already
    const isPlanned = group.auxiliary && nodes[chunks[at]!.from]!.tag === 'MD' && chunks[at - 1]?.kind === 'CC'
    if (isPlanned && complement?.kind === 'quotation' && this.reported(at)) return
    // "recalled that when he proposed the idea, “people laughed”"
    const isBehindClause =
      complement?.kind === 'quotation' && chunks[complement.from - 1]?.kind === 'COMMA' && chunks[at + 1]?.kind === 'NP'
    if (
      isBehindClause &&
      before?.kind === 'SUB' &&
      /^(?:when|after|before|once|while)$/.test(this.word(found.firstChunk - 1))
    )
      return
    // "“…,” said Cole, speaking outside, “…”": one statement, read already
    const isMeanwhile =
      verb.lemma === 'speak' || (group.form === 'VBG' && verb.frames.size === 1 && verb.frames.has('q'))
    if (isMeanwhile && complement?.kind === 'quotation' && this.taken.has(chunks[complement.from]!.from)) return
    if (complement?.kind === 'quotation' && readSplit(this, complement, at, found, verb)) return
    // "the man who police said fired the gun"
    // "a contract which he told them had failed"
    const told = before?.kind === 'WH' && verb.frames.has('r') && isPast(chunks[at + 2]) ? at + 2 : at + 1
    const gap = complement === null || (isPast(chunks[told]) && complement.from === at + 1)
    if (gap && readObjectRelative(this, at, verb, found)) return
    if (complement === null) {
      readParenthetical(this, at, verb, found)
      return
    }
    // "Dunmore had shown “not a shred of remorse”"
    const { lower, text } = nodes[found.from]!
    if (
      verb.lemma === 'show' &&
      complement.kind !== 'clause' &&
      (/^(?:he|she)$/.test(lower) || givenNameGender(text) !== null)
    )
      return
    // "In responding on Friday, Cole called it a mess": the clause is the writer's.
    if (complement.from === found.firstChunk) return
    // "instead of denying it", "without naming the mill"
    if (this.isUnsaid(at) && complement.kind !== 'quotation') return
    if (/^(?:infinitive|topic|phrase)$/.test(complement.kind) && this.asksAnonymity(at)) return
    // "was quick to say that …", but not "was careful to mention the dam"
    if (group.infinitive && complement.kind === 'phrase' && this.isManner(at - 1)) return
    // What shows, finds or suggests something is a document or a body, unless "that" says so: "the alert shows a wish".
    if (
      complement.kind === 'clause' &&
      (verb.frames.has('d') || verb.frames.has('o')) &&
      this.word(complement.from) !== 'that' &&
      !hasVoice(this.clause, found)
    )
      return
    const whole = /^(?:clause|quotation|question|colon)$/.test(complement.kind)
    if (!whole) {
      // Less than a clause inside what somebody says is part of it: "said he would ask for a trial".
      const quoted = chunks
        .slice(complement.from, complement.to)
        .some(({ from, to }) => nodes.slice(from, to).some((node) => node.quote !== null))
      const accuses = group.finite && /^(?:accuse|blame|charge)$/.test(verb.lemma)
      const addresses = verb.frames.has('r') || verb.frames.has('p') || accuses
      const addressed = addresses && nodes[found.from]!.lower === 'it'
      // Words quoted in "…, which she described as “…”" are hers, whoever reports it.
      const relative = quoted && (chunks[found.firstChunk - 1]?.kind === 'WH' || found.antecedent !== null)
      // "feared a repeat of 2004, when Cole called it “war”"
      const named =
        quoted &&
        group.finite &&
        before?.kind === 'SUB' &&
        /^(?:when|after|before|since|while|where)$/.test(this.word(found.firstChunk - 1))
      if ((!hasVoice(this.clause, found) && !quoted && !addressed) || (!relative && !named && this.reported(at))) return
    }
    this.emitComplement(complement, at, found, 'subject-verb')
    if (verb.frames.has('c')) readGapped(this, at, complement)
  }

  /** "…, Cole said in closing the road": time, place and manner, not what is said. */
  private isAside({ kind, from, to }: Complement): boolean {
    const { chunks } = this.clause
    if (kind !== 'clause' || !/^(?:PP|TIME)$/.test(chunks[from]!.kind)) return false
    // The verb of "after the vote, which she lost" belongs to the vote.
    const end = chunks.findIndex((chunk, i) => i > from && i < to && /^(?:WH|COMMA)$/.test(chunk.kind))
    return !chunks.slice(from, end < 0 ? to : end).some(isFiniteVerb)
  }

  /** Whether the chunk is "whether", or the "if" behind "asked". */
  private isInQuestion(at: number): boolean {
    const { chunks } = this.clause
    const opener = at < 0 ? '' : this.word(at)
    // "Asked why he had not reported it, Lowe said"
    if (at === 1 && ASKING.test(opener) && this.word(0) === 'asked' && chunks[0]!.verb?.auxiliary === false) return true
    if (chunks[at]?.kind !== 'SUB') return false
    if (opener !== 'if') return opener === 'whether'
    for (let before = Math.max(0, at - 6); before < at; before++)
      if (cueAt(this.clause, before).some(({ lemma }) => lemma === 'ask' || lemma === 'wonder')) return true
    return false
  }

  /** A colon at the sentence's end: the next block or quotation is what was said. */
  lead: { readonly cue: number; readonly source: Subject } | null = null

  /** "is quoted as saying", "could be heard shouting" */
  private isOverheard(at: number): boolean {
    const { chunks, nodes } = this.clause
    if (chunks[at]!.verb!.form !== 'VBG') return false
    const governor = chunks[at - 1]?.kind === 'VG' ? at - 1 : at - 2
    return (
      chunks[governor]?.verb?.passive === true &&
      /^(?:quoted|heard|overheard|seen|filmed|recorded|cited)$/.test(nodes[chunks[governor]!.head]!.lower)
    )
  }

  /** ", that it will pass" behind a cue whose clause began before it */
  private isThatBehindComma(at: number): boolean {
    return this.word(at) === 'that' && this.clause.chunks[at - 1]!.kind === 'COMMA'
  }

  /** Whether what follows a cue is its content even though a quotation stands before it: “…,” she said that … */
  private insists(complement: Complement, left: { to: number }): boolean {
    const { chunks, nodes } = this.clause
    const quote = nodes[chunks[left.to - 1]!.to - 1]!
    return complement.kind === 'clause' && this.word(complement.from) === 'that' && !quote.text.startsWith(',')
  }

  word(at: number): string {
    const { nodes, chunks } = this.clause
    return nodes[chunks[at]!.from]!.lower
  }

  /**
   * "a guard who said, “…”", "letters that called it “a mess”": whose words they are is told, in whatever part of its
   * sentence the guard comes.
   */
  private isQuoted(found: Subject, at: number, verb: CueVerb): boolean {
    const { antecedent } = found
    // "a shirt that read “Save the pier”"
    if (antecedent === null || isSign(headOf(this.clause, found))) return false
    const { chunks } = this.clause
    const next = chunks[at + 1]?.kind === 'COMMA' || chunks[at + 1]?.kind === 'COLON' ? at + 2 : at + 1
    if (chunks[next]?.kind === 'QUOTE') return true
    const content = complementOf(this.clause, at, verb)
    if (content === null || !/^(?:clause|predicate|blame|topic|infinitive)$/.test(content.kind)) return false
    // "The council heard from residents who said the bill was weak"; but "Those who said so have left"
    if (
      verb.frames.has('t') &&
      chunks[at]!.verb!.form === 'VBD' &&
      content.kind === 'clause' &&
      chunks.slice(0, antecedent.firstChunk).some(isFiniteVerb)
    )
      return true
    // Its content has a verb at most: "those who agree that it failed were angry" tells of them.
    let to = content.from
    for (let verbs = 0; to < content.to && verbs < 2; to++) if (isFiniteVerb(chunks[to])) verbs++
    return this.holdsQuote(content.from, to)
  }

  /** What a sign reads is no statement, however long it is. */
  private passOver(found: Subject, at: number): void {
    if (!isSign(headOf(this.clause, found))) return
    const { chunks, nodes } = this.clause
    for (let i = chunks[at]!.to; i < nodes.length; i++) if (nodes[i]!.quote !== null) this.taken.add(i)
  }

  /** "who asked not to be named" */
  private asksAnonymity(at: number): boolean {
    const { chunks, nodes } = this.clause
    return nodes
      .slice(chunks[at]!.to, chunks[at]!.to + 6)
      .some(({ lower }) => /^(?:named|identified|quoted|anonymous|anonymity)$/.test(lower))
  }

  /** Whether what somebody says goes on at this verb behind an insertion. */
  private isTold(at: number): boolean {
    const { start } = this.range(this.clause.chunks[at]!.from, this.clause.chunks[at]!.to)
    return this.attributions.some(({ content }) => content[1]?.start === start)
  }

  /** What somebody is said to believe is part of what is said. */
  reported(at: number): boolean {
    const { start } = this.range(this.clause.chunks[at]!.head, this.clause.chunks[at]!.head + 1)
    return this.attributions.some(({ content }) => content.some((range) => range.start <= start && start < range.end))
  }

  /** "It was rare – she wrote a column on it – and grim": what the verb has for its object is what was written. */
  private hasObject(at: number, verb: CueVerb): boolean {
    const { chunks, nodes } = this.clause
    const object = chunks[at + 1]
    if (object?.kind !== 'NP' || verb.frames.has('r')) return false
    // "he concluded the next morning", "she shouted three times", "she wrote her mother"
    const { lower, tag } = nodes[object.head]!
    if (tag === 'DT' && chunks[at + 2]?.kind === 'TIME') return false
    return !(timeNouns.has(lower) || lower === 'times' || isSpeaker(lower) || tag.startsWith('NNP'))
  }

  private needsQuotation(at: number): boolean {
    const verbs = cueAt(this.clause, at)
    return verbs.length > 0 && verbs.every((verb) => verb.frames.has('k'))
  }

  /** "denied wrongdoing", "warned of delays" say enough in a word, "said so" and "denied bail" do not. */
  private fewest(at: number): number {
    const { nodes, chunks } = this.clause
    const lemma = at < 0 ? '' : (cueAt(this.clause, at)[0]?.lemma ?? '')
    const object = chunks[at + 1]?.kind === 'PP' ? chunks[at + 2] : chunks[at + 1]
    // "denied laughing"
    if (/^(?:deny|admit)$/.test(lemma) && object?.verb?.form === 'VBG') return 1
    if (object?.kind !== 'NP') return 2
    const { tag, lower } = nodes[object.head]!
    if (lemma === 'deny' || lemma === 'admit') return ACCUSATIONS.test(lower) ? 1 : 2
    const isTopic = lemma === 'warn' || lemma === 'call for' || (lemma === 'appeal' && this.word(at + 1) === 'for')
    return isTopic && /^NNS?$/.test(tag) ? 1 : 2
  }

  private isUnsaid(at: number): boolean {
    const { nodes, chunks } = this.clause
    if (chunks[at]!.verb!.form !== 'VBG' || chunks[at - 1]?.kind !== 'PP') return false
    const before = this.word(at - 1)
    return before === 'without' || (before === 'of' && nodes[chunks[at - 1]!.from - 1]?.lower === 'instead')
  }

  /** "was quick to say", "was heard to say" */
  private isManner(at: number): boolean {
    const { chunks, nodes } = this.clause
    const chunk = chunks[at]
    return (
      (chunk?.kind === 'ADJ' || chunk?.verb?.passive === true) &&
      /^(?:quick|swift|careful|heard|likely)$/.test(nodes[chunk.head]!.lower)
    )
  }

  private speaksByInfinitive(at: number): boolean {
    const { nodes, chunks } = this.clause
    if (this.isManner(at - 1)) return true
    // "declined to talk, other than to say that"
    if (at > 0 && /^(?:than|except)$/.test(this.word(at - 1))) return true
    for (let i = at - 1; i >= 0; i--) {
      const chunk = chunks[i]!
      // "went as far as to hint that"
      if (this.word(i) === 'as' && i > 0 && this.word(i - 1) === 'far') return true
      if (chunk.kind === 'COMMA' || chunk.kind === 'SUB') return false
      if (chunk.kind === 'VG') return SPEAKING_GOVERNORS.test(nodes[chunk.head]!.lower)
    }
    return false
  }

  /** Nothing but time, place and manner follows the cue. */
  private tailStands(at: number): boolean {
    const next = this.clause.chunks[at + 1]
    return (
      next === undefined || next.kind === 'END' || next.kind === 'COMMA' || next.kind === 'TIME' || next.kind === 'PP'
    )
  }

  emitTail(left: { from: number; to: number }, at: number, source: Subject, via: Via): void {
    const parts = [left]
    const begun = this.partedQuotation(left.from)
    if (begun >= 0) parts.unshift({ from: begun, to: begun + 1 })
    if (left.from > 0 && this.clause.chunks[left.from - 1]!.kind === 'COLON') this.endBefore(left.from - 1)
    const behind = source.lastChunk + 1
    // A relative clause may quote words of its own: "Cole, who said it was “a mess”".
    const relative = this.clause.chunks[behind]?.kind === 'COMMA' && this.clause.chunks[behind + 1]?.kind === 'WH'
    // "The gap, said Mary Cole, would close"
    const next = this.clause.chunks[behind + 1]
    // "It will depend, said Mary Cole, on how quickly the ice goes"
    const depends = this.clause.chunks[left.to - 1]!.kind === 'VG' && next?.kind === 'PP'
    // "It would be “mad”, said Mary Cole, for them to wait", ", to wait", ", that they waited"
    const waits = this.clause.chunks[behind + 3]?.verb?.infinitive === true && next?.kind === 'PP'
    const extraposed =
      next?.verb?.infinitive === true || (next?.kind === 'SUB' && this.word(behind + 1) === 'that') || waits
    const isQuoted = this.clause.chunks[left.to - 1]!.kind === 'QUOTE'
    const goesOn =
      this.clause.chunks[behind]?.kind === 'COMMA' && (isFiniteVerb(next) || depends || (isQuoted && extraposed))
    const inverted = goesOn ? behind : relative ? behind + 1 : pastApposition(this, source)
    const resume = source.lastChunk < at ? at + 1 : inverted
    const right = continuation(this, left, resume)
    if (right !== null) {
      const part = withinRelative(this.clause, left, withoutGloss(this.clause, right))
      parts.push({ ...part, to: commentIn(this.clause, part.from, part.to) })
    }
    this.emit(parts, at, source, via, right === null ? 'tail' : 'insertion')
    this.settled = Math.max(resume, right?.to ?? 0)
  }

  /** "“The plan” – to float the pier – “is going to last,” she says": the chunk of the words before the aside, or -1. */
  private partedQuotation(from: number): number {
    const { chunks } = this.clause
    if (chunks[from - 1]?.kind !== 'DASH' || chunks[from]!.kind !== 'QUOTE') return -1
    const open = chunks.findLastIndex(({ kind }, i) => kind === 'DASH' && i < from - 1)
    const begun = open - 1
    if (begun < this.settled || chunks[begun]?.kind !== 'QUOTE' || this.taken.has(chunks[begun]!.from)) return -1
    // "“Low Tide” – her last film – “is her best,” he says"
    return isTitle(this.tokens, this.clause.nodes[chunks[begun]!.from]!.quote!) ? -1 : begun
  }

  /** "Cole defended it in an advert: “…,” she says": the words behind the colon have a cue of their own. */
  private endBefore(colon: number): void {
    const { chunks } = this.clause
    const { start } = this.range(chunks[colon]!.from, chunks[colon]!.to)
    for (const [i, other] of this.attributions.entries()) {
      const [part] = other.content
      if (other.content.length > 1 || part!.start >= start || part!.end <= start) continue
      const content = [{ ...part!, end: start }]
      const quotes = this.sentence.nodes.some(
        ({ quote }) => quote !== null && part!.start <= quote.start && quote.end <= start,
      )
      this.attributions[i] = { ...other, content, kind: quotes ? 'mixed' : 'indirect' }
    }
  }

  emitComplement(complement: Complement, at: number, source: Subject, via: Via): void {
    const { chunks } = this.clause
    const to = Math.min(asideEnd(this.clause, at), writersTurn(this.clause, complement, at, source.firstChunk))
    if (to <= complement.from) return
    // "pointed to figures showing that it was “odd”": what is shown has a cue of its own. Of other cues that need quoted
    // words the like holds less: asked of all of them it costs 0.1 of the quotes' F1.
    const shows =
      chunks[complement.from + 1]?.verb?.form === 'VBG' && cueAt(this.clause, complement.from + 1).length > 0
    if (shows && cueAt(this.clause, at)[0]?.lemma === 'point to') return
    // "vowed never to leave"
    const negated = complement.kind === 'infinitive' && /^(?:never|not)$/.test(this.word(complement.from - 1))
    const part = trimmed(this, { from: complement.from, to })
    this.emit([negated ? { ...part, from: part.from - 1 } : part], at, source, via, complement.kind)
  }

  /** One quotation inside a noun phrase: "Cole's “so what” comment". */
  emitWords(quoted: number, at: number, source: Subject): void {
    const { chunks } = this.clause
    this.taken.add(quoted)
    this.attributions.push({
      kind: 'direct',
      content: [this.range(quoted, quoted + 1)],
      cue: this.range(chunks[at]!.from, chunks[at]!.to),
      source: this.range(source.from, source.to),
      antecedent: null,
      apposition: null,
      via: 'nominal',
      frame: 'beside',
    })
  }

  emit(parts: readonly { from: number; to: number }[], at: number, source: Subject, via: Via, frame: Frame): void {
    const { chunks, nodes } = this.clause
    const content: Range[] = []
    let quoted = 0
    let words = 0
    for (const [n, part] of parts.entries()) {
      let { from, to } = part
      while (to > from && MARKS.test(chunks[to - 1]!.kind)) to--
      // What stands before an insertion goes on: "It failed because, she said, nobody came"; but "And, she said, it failed"
      const goesOn = n < parts.length - 1 && !/^(?:and|but|or)$/.test(this.word(from))
      // "said it was fine and then, laughing, left"
      const leaves = chunks[to]?.kind === 'COMMA' && chunks[to - 1]?.kind === 'ADV' && chunks[to - 2]?.kind === 'CC'
      if (leaves && n === parts.length - 1) to -= 2
      while (!goesOn && to > from && (MARKS.test(chunks[to - 1]!.kind) || dangles(this.clause, to - 1))) to--
      if (!goesOn) to = beforeOpenRelative(this.clause, from, to)
      while (from < to && /^(?:COMMA|COLON|DASH)$/.test(chunks[from]!.kind)) from++
      if (from >= to) continue
      const first = chunks[from]!.from
      const last = chunks[to - 1]!.to
      for (let i = first; i < last; i++) {
        if (nodes[i]!.quote !== null) {
          quoted++
          this.taken.add(i)
        } else if (/[\p{L}\p{N}]/u.test(nodes[i]!.text) && nodes[i]!.tag !== 'CC') words++
      }
      content.push(this.range(first, last))
    }
    // A word alone is no report: "which they said", "said so".
    if (content.length === 0 || (quoted === 0 && (words < this.fewest(at) || (at >= 0 && this.needsQuotation(at)))))
      return
    // `Cole wrote back: “…,” she said, “…”`: the cue behind the first part covers both.
    if (frame === 'tail' || frame === 'insertion') {
      const led = this.attributions.findIndex(
        (other) =>
          (other.kind === 'direct' || other.frame === 'colon') &&
          other.content.length === 1 &&
          other.content[0]!.start === content[0]!.start &&
          content[0]!.end <= other.content[0]!.end,
      )
      // `Cole said: “…,” the Herald reported`: the paper tells that she said so
      const said = led < 0 || at < 0 ? null : this.attributions[led]!.source
      const verb = said === null ? undefined : cueAt(this.clause, at)[0]?.lemma
      if (
        said !== null &&
        isReporter(nodes.slice(source.from, source.to), verb, this.tokens.slice(said.start, said.end))
      ) {
        content[0] = { ...content[0]!, start: Math.min(said.start, content[0]!.start) }
        // The words of its cue stand before the quotation now.
        words++
      } else if (led >= 0) this.attributions.splice(led, 1)
    }
    const { speaker, beside } = nameBeside(this.clause, source)
    const cue = at >= 0 ? chunks[at]! : null
    const head =
      cue === null ? null : cue.kind === 'VG' ? this.range(cue.head, cue.head + 1) : this.range(cue.from, cue.to)
    this.attributions.push({
      kind: quoted === 0 ? 'indirect' : words === 0 ? 'direct' : 'mixed',
      content,
      cue: head,
      source: this.range(speaker.from, speaker.to),
      antecedent: source.antecedent === null ? null : this.range(source.antecedent.from, source.antecedent.to),
      apposition: beside === null ? null : this.range(beside.from, beside.to),
      via,
      frame,
    })
  }
}
