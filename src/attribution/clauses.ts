import { type CueVerb, signNouns, statementNouns } from '../lexicon/cues.ts'
import { documentNouns, genderedNouns, organisationNouns, vagueNouns } from '../lexicon/people.ts'
import type { Attribution, Frame, Range, Token, Via } from '../model.ts'
import { chunksOf, isFiniteVerb, opensClause } from './chunks.ts'
import { type Complement, complementOf, cueAt, endOfContent, writersTurn } from './complements.ts'
import { innerEnd } from './quotations.ts'
import type { Node, Sentence } from './sentences.ts'
import { type Clause, isProperName, phraseFrom, type Subject, subjectAfter, subjectBefore } from './subjects.ts'
import { withCueVerbs, withMainVerbs } from './tense.ts'

/** Verbs whose denial reports nothing: "did not say", "would not comment". */
const SILENT = new Set(
  'say tell respond reply comment answer elaborate specify mention explain know identify disclose release speak talk add write reveal provide see hear want plan think'.split(
    ' ',
  ),
)
/** What governs an infinitive that does speak: "went on to say", "took to Twitter to denounce". */
const SPEAKING_GOVERNORS =
  /^(?:went|goes|going|continued|continues|took|takes|used|uses|rose|stood|returned|began|begins|appeared|called|paused|proceeded|phoned|moved)$/

/** Nouns whose content is an infinitive: "Cole's pledge to fight". */
const PLEDGES = /^(?:pledge|promise|vow|threat|offer|refusal|proposal|demand|request)$/

const PERSON =
  /(?:men|man|women|woman|person|people|er|ers|or|ors|ist|ists|ian|ians|ant|ants|ee|ees|chief|chiefs|heads?|minister|mayor|judge|jury|coach|captain|aides?|spokes\w+)$/

/** A noun for a person, a body or a document. */
const isSpeaker = (noun: string) =>
  vagueNouns.has(noun) ||
  genderedNouns.has(noun) ||
  organisationNouns.has(noun) ||
  organisationNouns.has(noun.replace(/s$/, '')) ||
  documentNouns.has(noun) ||
  PERSON.test(noun)

const holds = (inner: Range) => (outer: Range) => outer.start <= inner.start && inner.end <= outer.end

/** A sign or a song, but not Mary Song. */
const isSign = (noun: Node) => signNouns.has(noun.lower) && noun.tag !== 'NNP'

/** Finds who says what in the sentences of a block. */
export class SentenceReader {
  readonly attributions: Attribution[] = []
  /** Nodes of quotations that an attribution has taken. */
  readonly taken = new Set<number>()
  readonly clause: Clause
  readonly sentence: Sentence
  private readonly tokens: readonly Token[]
  /** Chunk after the last attribution that closed what stood before it. */
  private settled = 0

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
      else if (kind === 'ACCORDING') this.readAccordingTo(at)
      else if (kind === 'SUB' || kind === 'PP') this.readAsReportedBy(at)
      else if (kind === 'NP') this.readNominal(at)
    }
    if (this.attributions.length === 0 || this.openQuotes().length > 0) {
      this.readColon()
      this.readDash()
      this.readUnknownCue()
    }
    this.attributions.splice(0, Infinity, ...this.attributions.filter((inner) => !this.isRetold(inner)))
    return this
  }

  /**
   * Whether somebody else's report holds this one whole, so that it is part of what they say: "Polls show most voters
   * say they are tired, Cole said". The very words of a third person, and a named one's report, remain their own.
   */
  private isRetold(inner: Attribution): boolean {
    if (inner.kind === 'direct' || inner.source === null) return false
    const outer = this.attributions.find(
      (other) => other !== inner && [inner.source!, ...inner.content].every((part) => other.content.some(holds(part))),
    )
    if (outer === undefined) return false
    if (outer.frame === 'tail' || outer.frame === 'insertion') return true
    const { tag } = this.tokens[inner.source.end - 1]!
    return inner.via !== 'subject-verb' || inner.antecedent !== null || !tag.startsWith('NNP')
  }

  /** Quotations of this sentence that nothing has claimed yet; a slogan or a sign beside its noun is not one. */
  openQuotes(): number[] {
    const { nodes } = this.sentence
    return nodes.flatMap((node, i) => {
      if (node.quote === null || this.taken.has(i)) return []
      const noun = nodes[i - 1]?.lower === ',' || nodes[i - 1]?.lower === ':' ? nodes[i - 2] : nodes[i - 1]
      return noun !== undefined && isSign(noun) ? [] : [i]
    })
  }

  range(from: number, to: number): Range {
    const { nodes } = this.clause
    return { block: this.sentence.block, start: nodes[from]!.start, end: nodes[to - 1]!.end }
  }

  private readVerb(at: number): void {
    const { chunks, nodes } = this.clause
    const group = chunks[at]!.verb!
    const verbs = cueAt(this.clause, at)
    if (verbs.length === 0) return
    const verb = verbs[0]!
    const first = nodes[chunks[at]!.from]!
    if (group.negated && SILENT.has(verb.lemma)) return
    if (/^(?:could|might|should|must|may|ca|can|shall)$/.test(first.lower) && !/^(?:can|could)$/.test(first.lower))
      return
    if (group.passive) {
      this.readPassive(at, verb)
      return
    }
    if (group.form === 'VBN' && !group.auxiliary) {
      // "a plan announced by the mayor" is no report; "Asked about it, …" neither
      return
    }
    if (this.readInverted(at, verb)) return
    if (group.form === 'VB' && !group.auxiliary && !group.infinitive) return
    const found = subjectBefore(this.clause, at)
    if (found === null) return
    const speaks = !group.infinitive || this.speaksByInfinitive(at) || found.lastChunk === at - 1
    if (!this.canSpeak(found)) {
      this.passOver(found, at)
      return
    }
    if (verb.frames.has('g') && this.reported(at)) return
    const before = chunks[found.firstChunk - 1]
    const spoken = complementOf(this.clause, at, verb)?.kind
    const apart = found.firstChunk < 2 || chunks[found.firstChunk - 2]!.kind === 'COMMA' || spoken === undefined
    if (
      apart &&
      spoken !== 'quotation' &&
      spoken !== 'colon' &&
      before?.kind === 'SUB' &&
      this.word(found.firstChunk - 1) === 'as' &&
      found.lastChunk < at
    ) {
      this.readAs(at, found)
      return
    }
    const left =
      found.lastChunk < at && found.antecedent === null && (group.finite || group.infinitive || this.isOverheard(at))
        ? this.contentBefore(found.firstChunk, at)
        : null
    let complement = complementOf(this.clause, at, verb)
    for (const other of verbs.slice(1)) complement ??= complementOf(this.clause, at, other)
    // An infinitive alone reports no saying, unless the very words follow it: "was prompted to say, “…”".
    if (!speaks && complement?.kind !== 'quotation') return
    if (complement?.kind === 'colon' && complement.from >= complement.to) {
      this.lead = { cue: at, source: found }
      return
    }
    const leftQuote = left !== null && this.endsInQuote(left)
    const adjacent =
      this.isOverheard(at) ||
      found.apposition !== null ||
      chunks.slice(found.lastChunk + 1, at).every((chunk) => chunk.kind !== 'VG')
    if (
      left !== null &&
      adjacent &&
      (complement === null ||
        (leftQuote && !this.insists(complement, left)) ||
        // "The streets were empty, he said, “but people came”"
        (complement.kind === 'quotation' &&
          chunks[complement.from - 1]!.kind === 'COMMA' &&
          verb.frames.has('t') &&
          left.from === 0 &&
          opensClause(chunks, 0)))
    ) {
      if (
        verb.frames.has('t') ||
        verb.frames.has('r') ||
        (leftQuote && verb.frames.size > 0) ||
        ((verb.frames.has('d') || verb.frames.has('g') || verb.frames.has('w')) && this.tailStands(at))
      ) {
        this.emitTail(left, at, found, 'subject-verb')
        return
      }
    }
    if (complement === null) {
      this.readParenthetical(at, verb, found)
      return
    }
    if (complement.kind === 'infinitive' && this.asksAnonymity(at)) return
    // What shows, finds or suggests something is a document or a body, unless "that" says so: "the alert shows a wish".
    if (
      complement.kind === 'clause' &&
      (verb.frames.has('d') || verb.frames.has('o')) &&
      this.word(complement.from) !== 'that' &&
      !this.hasVoice(found)
    )
      return
    if (complement.kind !== 'clause' && complement.kind !== 'quotation' && complement.kind !== 'question') {
      // Less than a clause inside what somebody says is part of it: "said he would ask for a trial".
      const quoted = chunks
        .slice(complement.from, complement.to)
        .some(({ from, to }) => nodes.slice(from, to).some((node) => node.quote !== null))
      const addressed = (verb.frames.has('r') || verb.frames.has('p')) && nodes[found.from]!.lower === 'it'
      if ((!this.hasVoice(found) && !quoted && !addressed) || this.reported(at)) return
    }
    this.emitComplement(complement, at, found, 'subject-verb')
  }

  /** "Back then, Cole said, the dam was new": the clause after the commas, with the adverbial before them. */
  private readParenthetical(at: number, verb: CueVerb, found: Subject): void {
    const { chunks } = this.clause
    const before = chunks[found.firstChunk - 1]
    if (!verb.frames.has('t') || before?.kind !== 'COMMA' || chunks[at + 1]?.kind !== 'COMMA') return
    if (!opensClause(chunks, at + 2) || chunks.slice(0, found.firstChunk).some(isFiniteVerb)) return
    const parts = [{ from: at + 2, to: endOfContent(this.clause, at + 2) }]
    if (found.firstChunk > 1 && this.settled === 0) parts.unshift({ from: 0, to: found.firstChunk - 1 })
    this.emit(parts, at, found, 'subject-verb', 'insertion')
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

  /** Whether what follows a cue is its content even though a quotation stands before it: “…,” she said that … */
  private insists(complement: Complement, left: { to: number }): boolean {
    const { chunks, nodes } = this.clause
    const quote = nodes[chunks[left.to - 1]!.to - 1]!
    return complement.kind === 'clause' && this.word(complement.from) === 'that' && !quote.text.startsWith(',')
  }

  private word(at: number): string {
    const { nodes, chunks } = this.clause
    return nodes[chunks[at]!.from]!.lower
  }

  /** Whether the phrase can be one that says something: no "there", and no "voters who" that only describes voters. */
  private canSpeak(found: Subject): boolean {
    const { nodes, chunks } = this.clause
    const head = nodes[chunks[found.firstChunk]!.head]!
    if (head.tag === 'EX') return false
    if (isSign(this.speaker(found))) return false
    if (found.antecedent === null) return true
    return chunks[found.firstChunk - 1]?.kind !== 'NP' || isProperName(this.clause, found.antecedent.lastChunk)
  }

  /** Whether the phrase names somebody or something that quoted words beside it can be the words of. */
  couldSay(found: Subject): boolean {
    const { tag } = this.clause.nodes[found.from]!
    return tag !== 'EX' && found.antecedent === null && this.hasVoice(found)
  }

  /** Whether the phrase is one that speaks or is written: "the stance highlights a split" is the writer's analysis. */
  private hasVoice(found: Subject): boolean {
    const { nodes, chunks } = this.clause
    const phrase = found.antecedent ?? found
    const head = nodes[chunks[phrase.firstChunk]!.head] ?? nodes[phrase.from]!
    if (
      head.tag.startsWith('NNP') ||
      (head.tag === 'PRP' && head.lower !== 'it') ||
      head.tag === 'CD' ||
      head.tag.startsWith('W')
    )
      return true
    return isSpeaker(head.lower)
  }

  private speaker(found: Subject) {
    const { chunks, nodes } = this.clause
    return nodes[chunks[(found.antecedent ?? found).firstChunk]!.head]!
  }

  /** What a sign reads is no statement, however long it is. */
  private passOver(found: Subject, at: number): void {
    if (!isSign(this.speaker(found))) return
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

  /** What somebody is said to believe is part of what is said. */
  private reported(at: number): boolean {
    const { start } = this.range(this.clause.chunks[at]!.head, this.clause.chunks[at]!.head + 1)
    return this.attributions.some(({ content }) => content.some((range) => range.start <= start && start < range.end))
  }

  private needsQuotation(at: number): boolean {
    const verbs = cueAt(this.clause, at)
    return verbs.length > 0 && verbs.every((verb) => verb.frames.has('k'))
  }

  private speaksByInfinitive(at: number): boolean {
    const { nodes, chunks } = this.clause
    for (let i = at - 1; i >= 0; i--) {
      const chunk = chunks[i]!
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

  /** The chunks before a tail ("…, she said") that are its content: up to `to`, exclusive. */
  private contentBefore(subject: number, cue: number): { from: number; to: number } | null {
    const { chunks } = this.clause
    const last = chunks[subject - 1]
    if (last === undefined || subject > cue) return null
    let to = subject
    if (last.kind === 'COMMA' || last.kind === 'DASH') to--
    else if (last.kind !== 'QUOTE' && last.kind !== 'END') return null
    let from = to
    while (from > this.settled && chunks[from - 1]!.kind !== 'SEMICOLON') from--
    while (
      from < to &&
      (chunks[from]!.kind === 'CC' ||
        chunks[from]!.kind === 'COMMA' ||
        chunks[from]!.kind === 'END' ||
        chunks[from]!.kind === 'DASH')
    )
      from++
    if (from >= to) return null
    if (this.endsInQuote({ from, to })) {
      const start = this.quotationStart(from, to)
      // "Though Ruiz called it a “mess,” Cole said …"
      if (
        start === from &&
        chunks[from]!.kind === 'SUB' &&
        !this.isLongQuote(chunks[to - 1]!.kind === 'QUOTE' ? to - 1 : to - 2)
      )
        return null
      // "Holding signs that called him a “fraud,” they …" is no content, however it ends.
      const adverbial =
        chunks[start]!.kind === 'VG' &&
        !chunks[start]!.verb!.finite &&
        !chunks.slice(start, to).some((chunk, k) => isFiniteVerb(chunk) || this.isLongQuote(start + k))
      return adverbial ? null : { from: start, to }
    }
    // An adverbial before the subject is no content: "In a statement, she said".
    const opening = chunks[from]!.kind
    let clauses = 0
    for (let i = from; i < to; i++) if (isFiniteVerb(chunks[i]) || this.isLongQuote(i)) clauses++
    if (opening === 'PP' || opening === 'TIME' || opening === 'ADV') return clauses > 0 ? { from, to } : null
    if (opening === 'SUB') return null
    if (opening === 'VG' && !chunks[from]!.verb!.finite && clauses === 0) return null
    return { from, to }
  }

  /** A quotation too long for a title or a scare quote is a clause of its own. */
  private isLongQuote(at: number): boolean {
    const { chunks, nodes } = this.clause
    const { quote } = nodes[chunks[at]!.from]!
    return chunks[at]!.kind === 'QUOTE' && quote !== null && quote.end - quote.start > 7
  }

  /** Whether the chunks end in quoted words that can stand before their cue: “…,” or a quotation alone. */
  private endsInQuote(region: { from: number; to: number }): boolean {
    const { chunks, nodes } = this.clause
    let at = region.to - 1
    if (chunks[at]?.kind === 'COMMA' || chunks[at]?.kind === 'DASH') at--
    const chunk = chunks[at]
    const node = chunk === undefined ? undefined : nodes[chunk.to - 1]
    if (node?.quote == null) return false
    return (
      /^[.?!,…–—-]/.test(node.text) ||
      at === region.from ||
      chunks[at - 1]?.kind === 'COMMA' ||
      chunks[at - 1]?.kind === 'COLON'
    )
  }

  /** Where content that ends in a quotation begins: at the quotation, unless the words before it run on into it. */
  private quotationStart(from: number, to: number): number {
    const { chunks, nodes } = this.clause
    let at = to - 1
    while (at > from && nodes[chunks[at]!.to - 1]!.quote === null) at--
    while (at > from && chunks[at - 1]!.kind === 'QUOTE') at--
    const before = chunks[at - 1]
    if (at === from || before === undefined) return at
    if (before.kind === 'COLON' || before.kind === 'OPEN' || before.kind === 'DASH') return at
    // “A” and “B,” she said
    if (before.kind === 'CC' && chunks[at - 2]?.kind === 'QUOTE') return this.quotationStart(from, at - 1)
    return from
  }

  private readInverted(at: number, verb: CueVerb): boolean {
    const { chunks } = this.clause
    const group = chunks[at]!.verb!
    if (
      group.auxiliary ||
      group.infinitive ||
      (group.form !== 'VBD' && group.form !== 'VBZ' && group.form !== 'VBP' && group.form !== 'VBN')
    )
      return false
    if (!verb.frames.has('t') && !verb.frames.has('q') && !verb.frames.has('w')) return false
    const found = subjectAfter(this.clause, at)
    if (found === null) return false
    // Nobody writes "told Mary Cole" of Cole's telling.
    if (/^(?:tell|inform|remind|assure)$/.test(verb.lemma)) return false
    const before = chunks[at - 1]
    if (
      before === undefined ||
      chunks.slice(0, at).every(({ kind }) => kind === 'CC' || kind === 'COMMA' || kind === 'ADV')
    ) {
      const next = found.lastChunk + 1
      const after = this.pastApposition(found)
      const complement = complementOf(this.clause, at, verb, after) ?? complementOf(this.clause, at, verb, next)
      if (complement === null || (complement.kind !== 'quotation' && complement.kind !== 'colon')) return false
      this.emitComplement(complement, at, found, 'verb-subject')
      return true
    }
    const left = this.contentBefore(at, at)
    if (left === null) return false
    const quoted = this.endsInQuote(left)
    if (!quoted) {
      // "Cole, who was there, said the mayor lied": the verb has its subject before it.
      const own = before.kind === 'COMMA' ? subjectBefore(this.clause, at) : null
      if (own !== null && own.apposition !== null && own.firstChunk <= left.from) return false
      if (!verb.frames.has('t') || (verb.frames.has('o') && !/^(?:say|add|explain|note|warn)$/.test(verb.lemma)))
        return false
      const next = chunks[found.lastChunk + 1]
      if (next !== undefined && !['END', 'COMMA', 'PP', 'TIME', 'SEMICOLON', 'WH', 'SUB', 'OPEN'].includes(next.kind))
        return false
      let clauses = 0
      for (let i = left.from; i < left.to; i++) if (isFiniteVerb(chunks[i]) || this.isLongQuote(i)) clauses++
      if (clauses === 0 && !isFiniteVerb(chunks[this.pastApposition(found) + 1])) return false
    }
    this.emitTail(left, at, found, 'verb-subject')
    return true
  }

  private pastApposition(found: Subject): number {
    const { chunks } = this.clause
    let i = found.lastChunk + 1
    if (chunks[i]?.kind !== 'COMMA') return i
    for (
      i++;
      i < chunks.length && chunks[i]!.kind !== 'COMMA' && chunks[i]!.kind !== 'COLON' && chunks[i]!.kind !== 'QUOTE';
      i++
    );
    return i
  }

  /** "As Cole said, the dam is safe", "the dam is safe, as Cole put it" */
  private readAs(at: number, found: Subject): void {
    const { chunks } = this.clause
    const opener = found.firstChunk - 1
    const comma = chunks.findIndex((chunk, i) => i > at && chunk.kind === 'COMMA')
    if (opener > 1) {
      const left = chunks[opener - 1]!.kind === 'COMMA' ? this.contentBefore(opener, opener) : null
      if (left !== null) this.emit([left], at, found, 'subject-verb', 'tail')
    } else if (comma > 0 && comma - at < 6)
      this.emit([{ from: comma + 1, to: endOfContent(this.clause, comma + 1) }], at, found, 'subject-verb', 'clause')
  }

  private readPassive(at: number, verb: CueVerb): void {
    const { chunks } = this.clause
    let by = -1
    for (let i = at + 1; i < Math.min(chunks.length, at + 8); i++) {
      if (chunks[i]!.kind === 'SUB' || chunks[i]!.kind === 'COMMA' || chunks[i]!.kind === 'VG') break
      if (chunks[i]!.kind === 'PP' && this.word(i) === 'by' && chunks[i + 1]?.kind === 'NP') {
        by = i + 1
        break
      }
    }
    if (by < 0) return
    const agent = phraseFrom(this.clause, by)
    if (agent === null) return
    const complement = complementOf(this.clause, at, verb, agent.lastChunk + 1)
    if (complement !== null) this.emitComplement(complement, at, agent, 'passive')
    else if (verb.frames.has('c') && by - 1 > at + 1)
      this.emit([{ from: at + 1, to: by - 1 }], at, agent, 'passive', 'predicate')
    else if (verb.frames.has('t') || verb.frames.has('c')) {
      const patient = subjectBefore(this.clause, at)
      if (patient !== null && patient.lastChunk < at)
        this.emit([{ from: patient.firstChunk, to: patient.lastChunk + 1 }], at, agent, 'passive', 'tail')
    }
  }

  private readAccordingTo(at: number): void {
    const { chunks } = this.clause
    const source = phraseFrom(this.clause, at + 1)
    if (source === null) return
    let after = source.lastChunk + 1
    // Past the apposition or relative clause beside the source.
    if (chunks[after]?.kind === 'COMMA' && (chunks[after + 1]?.kind === 'WH' || source.apposition !== null)) {
      const close = chunks.findIndex((chunk, i) => i > after + 1 && chunk.kind === 'COMMA')
      if (close > 0) after = close
      else if (at > 0) after = chunks.length
    } else
      while (
        after < chunks.length &&
        !['COMMA', 'END', 'SEMICOLON', 'CC', 'VG', 'QUOTE', 'DASH'].includes(chunks[after]!.kind)
      )
        after++
    const opensSentence = at === 0 || (at === 1 && chunks[0]!.kind !== 'NP' && chunks[0]!.kind !== 'QUOTE')
    const parts: { from: number; to: number }[] = []
    if (!opensSentence) {
      let to = at
      if (chunks[to - 1]!.kind === 'COMMA' || chunks[to - 1]!.kind === 'DASH') to--
      let from = to
      while (from > this.settled && chunks[from - 1]!.kind !== 'SEMICOLON') from--
      // "“…,” Cole said, according to the Herald": the paper reports that he said so
      if (from > 0 && !chunks.slice(from, to).some((chunk) => isFiniteVerb(chunk) || chunk.kind === 'QUOTE')) from = 0
      while (from < to && (chunks[from]!.kind === 'CC' || chunks[from]!.kind === 'COMMA')) from++
      if (from < to) parts.push({ from, to })
    }
    // "That is why, according to Cole, the dam failed"
    const open = parts.length > 0 && /^(?:SUB|WH|CC)$/.test(chunks[parts[0]!.to - 1]!.kind)
    if (open) parts.length = 0
    const complete = parts.length > 0 && chunks.slice(parts[0]!.from, parts[0]!.to).some(isFiniteVerb)
    if (chunks[after]?.kind === 'COMMA' && (opensSentence || !complete)) {
      const from = after + 1
      const to = endOfContent(this.clause, from)
      if (from < to) parts.push({ from, to })
    } else if (chunks[after]?.kind === 'QUOTE') parts.push({ from: after, to: after + 1 })
    if (parts.length === 0) return
    this.emit(parts, at, source, 'according-to', opensSentence ? 'clause' : parts.length > 1 ? 'insertion' : 'tail')
  }

  /** "As reported by the Herald, the dam failed", "the dam failed, as reported by the Herald" */
  private readAsReportedBy(at: number): void {
    const { chunks } = this.clause
    const verb = chunks[at + 1]
    if (this.word(at) !== 'as' || verb?.verb?.form !== 'VBN' || chunks[at + 3]?.kind !== 'NP') return
    if (chunks[at + 2]!.kind !== 'PP' || this.word(at + 2) !== 'by') return
    if (!cueAt(this.clause, at + 1).some(({ frames }) => frames.has('t') || frames.has('d') || frames.has('c'))) return
    const source = phraseFrom(this.clause, at + 3)!
    const close = source.lastChunk + 1
    const left = chunks[at - 1]?.kind === 'COMMA' ? this.contentBefore(at, at) : null
    if (left !== null) this.emit([left], at + 1, source, 'passive', 'tail')
    else if (at === 0 && chunks[close]?.kind === 'COMMA')
      this.emit([{ from: close + 1, to: endOfContent(this.clause, close + 1) }], at + 1, source, 'passive', 'clause')
  }

  /** "Cole's claim that …", "a warning from the ministry that …", "in Cole's view, …" */
  private readNominal(at: number): void {
    const { chunks, nodes } = this.clause
    const chunk = chunks[at]!
    const head = nodes[chunk.head]!.lower
    const possessive = this.possessor(at)
    if (
      possessive !== null &&
      chunks[at - 1]?.kind === 'PP' &&
      this.word(at - 1) === 'in' &&
      /^(?:words|view|opinion|telling|account|words|estimation)$/.test(head)
    ) {
      const next = chunks[at + 1]
      const left = at > 2 && chunks[at - 2]!.kind === 'COMMA' ? this.contentBefore(at - 1, at) : null
      if (left !== null && (next === undefined || next.kind === 'END'))
        this.emit([left], at, possessive, 'nominal', 'tail')
      else if (next?.kind === 'COMMA' && at === 1)
        this.emit([{ from: at + 2, to: endOfContent(this.clause, at + 2) }], at, possessive, 'nominal', 'clause')
      return
    }
    const singular = head.endsWith('s') && !statementNouns.has(head) ? head.slice(0, -1) : head
    if (!statementNouns.has(singular)) return
    let i = at + 1
    let source = possessive
    if (
      chunks[i]?.kind === 'PP' &&
      (this.word(i) === 'by' || this.word(i) === 'from') &&
      chunks[i + 1]?.kind === 'NP'
    ) {
      source ??= phraseFrom(this.clause, i + 1)
      i = (source?.lastChunk ?? i) + 1
    }
    if (source === null) return
    const noun = i
    while (
      i < noun + 7 &&
      (chunks[i]?.kind === 'TIME' || chunks[i]?.kind === 'PP' || (i > noun && chunks[i]?.kind === 'NP'))
    )
      i++
    if (i > noun && chunks[i]?.kind !== 'SUB') i = noun
    if (
      PLEDGES.test(singular) &&
      (chunks[i]?.verb?.infinitive ||
        (chunks[i] !== undefined && this.word(i) === 'to' && chunks[i + 1]?.kind === 'QUOTE'))
    ) {
      this.emit([{ from: i, to: this.endOfNominal(i) }], at, source, 'nominal', 'infinitive')
      return
    }
    if (chunks[i]?.kind === 'SUB' && this.word(i) === 'that') {
      this.emitComplement({ kind: 'clause', from: i, to: this.endOfNominal(i) }, at, source, 'nominal')
    }
  }

  /** Content behind a noun ends before the verb whose subject that noun is: "Cole's claim that he won | pleased them". */
  private endOfNominal(from: number): number {
    const { chunks } = this.clause
    const to = endOfContent(this.clause, from)
    let verbs = chunks[from]!.kind === 'SUB' ? 0 : 1
    for (let i = from + 1; i < to; i++) {
      if (!isFiniteVerb(chunks[i])) continue
      const before = chunks[i - 1]!
      const isObject = before.kind === 'NP' && /^(?:VG|PP|ADJ)$/.test(chunks[i - 2]!.kind)
      if (verbs > 0 && (isObject || before.kind === 'QUOTE' || before.kind === 'ADJ' || before.kind === 'TIME'))
        return i
      verbs++
    }
    return to
  }

  private possessor(at: number): Subject | null {
    const { chunks, nodes } = this.clause
    const chunk = chunks[at]!
    const base = { firstChunk: at, lastChunk: at, antecedent: null, apposition: null }
    for (let i = chunk.to - 1; i >= chunk.from; i--) {
      if (nodes[i]!.tag === 'POS' && i > chunk.from) return { ...base, from: chunk.from, to: i }
      if (nodes[i]!.tag === 'PRP$') return { ...base, from: i, to: i + 1 }
    }
    return null
  }

  /** `Clinton: “…”`, `Cole was blunt: “…”` */
  private readColon(): void {
    const { chunks } = this.clause
    const colon = chunks.findIndex(
      (chunk, i) => chunk.kind === 'COLON' && (chunks[i + 1]?.kind === 'QUOTE' || chunks[i + 1] === undefined),
    )
    if (colon <= 0) return
    const next = chunks[colon + 1]
    if (next !== undefined && this.taken.has(next.from)) return
    let source: Subject | null = null
    const verb = chunks.findIndex((chunk, i) => i < colon && isFiniteVerb(chunk))
    if (verb >= 0) source = subjectBefore(this.clause, verb)
    else source = phraseFrom(this.clause, 0)
    // "More from Jones: “…”"
    if (source === null && isProperName(this.clause, colon - 1)) source = phraseFrom(this.clause, colon - 1)
    if (source === null || source.lastChunk > colon) return
    if (next === undefined) {
      this.lead = { cue: -1, source }
      return
    }
    const { nodes } = this.clause
    const head = nodes[chunks[source.firstChunk]!.head]!
    if (verb < 0 && !isProperName(this.clause, source.firstChunk)) {
      const owner = this.possessor(source.firstChunk)
      if (owner === null && !/^(?:he|she|they)$/.test(head.lower)) return
      source = owner ?? source
    }
    this.emit([{ from: colon + 1, to: endOfContent(this.clause, colon + 1) }], -1, source, 'colon', 'colon')
  }

  /** `“…” — Mary Cole, engineer` */
  private readDash(): void {
    const { chunks } = this.clause
    const dash = chunks.findIndex(
      (chunk, i) => chunk.kind === 'DASH' && chunks[i - 1]?.kind === 'QUOTE' && chunks[i + 1]?.kind === 'NP',
    )
    if (dash < 0 || this.taken.has(chunks[dash - 1]!.from)) return
    const source = phraseFrom(this.clause, dash + 1)
    if (source === null || !isProperName(this.clause, dash + 1) || chunks.slice(dash + 1).some(isFiniteVerb)) return
    this.emit([{ from: dash - 1, to: dash }], -1, source, 'dash', 'tail')
  }

  /** `“…,” Cole riffed`: a comma inside the marks announces the speaker, whatever the verb. */
  private readUnknownCue(): void {
    const { chunks, nodes } = this.clause
    if (chunks[0]?.kind !== 'QUOTE' || this.taken.has(0) || !nodes[chunks[0].to - 1]!.text.startsWith(',')) return
    const inverted = isFiniteVerb(chunks[1])
    const source = phraseFrom(this.clause, inverted ? 2 : 1)
    if (source === null || !this.couldSay(source)) return
    const verb = inverted ? 1 : chunks.findIndex((chunk, i) => i > source.lastChunk && chunk.kind === 'VG')
    this.emit([{ from: 0, to: 1 }], verb, source, inverted ? 'verb-subject' : 'subject-verb', 'tail')
  }

  private emitTail(left: { from: number; to: number }, at: number, source: Subject, via: Via): void {
    const parts = [left]
    const resume = source.lastChunk > at ? this.pastApposition(source) : at + 1
    const right = this.continuation(left, resume)
    if (right !== null) parts.push(right)
    this.emit(parts, at, source, via, right === null ? 'tail' : 'insertion')
    this.settled = Math.max(resume, right?.to ?? 0)
  }

  /** What goes on after an attribution that stands between the parts of its content. */
  private continuation(left: { from: number; to: number }, resume: number): { from: number; to: number } | null {
    const { chunks } = this.clause
    const quoted = this.endsInQuote(left)
    let i = resume
    let relative = false
    while (i < chunks.length) {
      const chunk = chunks[i]!
      if (chunk.kind === 'QUOTE') {
        if (!quoted && relative) return null
        return { from: i, to: endOfContent(this.clause, i) }
      }
      if (chunk.kind === 'SEMICOLON' || chunk.kind === 'END') return null
      if (
        chunk.kind === 'VG' &&
        cueAt(this.clause, i).some(
          (verb) => verb.frames.has('t') || verb.frames.has('c') || verb.frames.has('r') || verb.frames.has('g'),
        ) &&
        !(relative && !this.quoteFollows(i))
      )
        return null
      if (chunk.kind === 'WH' || chunk.kind === 'SUB') relative = true
      if (!quoted && chunk.kind === 'COMMA') {
        const next = chunks[i + 1]
        const complete = chunks
          .slice(left.from, left.to)
          .some((c, k) => isFiniteVerb(c) || this.isLongQuote(left.from + k))
        if (next === undefined) return null
        if (next.kind === 'QUOTE') return { from: i + 1, to: endOfContent(this.clause, i + 1) }
        if (!complete || next.kind === 'CC' || isFiniteVerb(next) || opensClause(chunks, i + 1))
          return next.kind === 'CC' && opensClause(chunks, i + 2) && complete
            ? null
            : { from: i + 1, to: endOfContent(this.clause, i + 1) }
        return null
      }
      i++
    }
    return null
  }

  private quoteFollows(at: number): boolean {
    const { chunks } = this.clause
    for (let i = at + 1; i < Math.min(chunks.length, at + 7); i++) if (chunks[i]!.kind === 'QUOTE') return true
    return false
  }

  private emitComplement(complement: Complement, at: number, source: Subject, via: Via): void {
    const to = writersTurn(this.clause, complement, source.firstChunk)
    this.emit([this.trimmed({ from: complement.from, to })], at, source, via, complement.kind)
  }

  /** A quotation that ends its sentence ends the content, whatever stands behind it. */
  private trimmed({ from, to }: { from: number; to: number }): { from: number; to: number } {
    const { chunks, nodes } = this.clause
    for (let i = from; i < to; i++) {
      const quote = nodes[chunks[i]!.from]!.quote
      if (chunks[i]!.kind !== 'QUOTE' || quote === null) continue
      const next = chunks[i + 1]
      if (
        /^[.?!,]/.test(innerEnd(this.tokens, quote)) &&
        next !== undefined &&
        next.kind !== 'QUOTE' &&
        next.kind !== 'CC' &&
        i > from &&
        !(quote.end - quote.start < 8 && (next.kind === 'WH' || next.verb?.form === 'VBN'))
      )
        return { from, to: i + 1 }
      if (i === from && /^[.?!,]/.test(innerEnd(this.tokens, quote)) && next?.kind !== 'CC' && next?.kind !== 'QUOTE')
        return { from, to: i + 1 }
    }
    return { from, to }
  }

  private emit(
    parts: readonly { from: number; to: number }[],
    at: number,
    source: Subject,
    via: Via,
    frame: Frame,
  ): void {
    const { chunks, nodes } = this.clause
    const content: Range[] = []
    let quoted = 0
    let words = 0
    for (const part of parts) {
      let { from, to } = part
      while (to > from && /^(?:COMMA|END|COLON|SEMICOLON|DASH)$/.test(chunks[to - 1]!.kind)) to--
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
    if (content.length === 0 || (quoted === 0 && at >= 0 && this.needsQuotation(at))) return
    const cue = at >= 0 ? chunks[at]! : null
    const head =
      cue === null ? null : cue.kind === 'VG' ? this.range(cue.head, cue.head + 1) : this.range(cue.from, cue.to)
    this.attributions.push({
      kind: quoted === 0 ? 'indirect' : words === 0 ? 'direct' : 'mixed',
      content,
      cue: head,
      source: this.range(source.from, source.to),
      antecedent: source.antecedent === null ? null : this.range(source.antecedent.from, source.antecedent.to),
      apposition: source.apposition === null ? null : this.range(source.apposition.from, source.apposition.to),
      via,
      frame,
    })
  }
}
