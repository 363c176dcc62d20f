import type { CueVerb } from '../lexicon/cues.ts'
import { cueVerbs } from '../lexicon/cues.ts'
import type { Frame } from '../model.ts'
import { type Chunk, isFiniteVerb, opensClause } from './chunks.ts'
import { type Clause, phraseFrom } from './subjects.ts'

/** What follows a cue as its content: chunks `from` to `to` (exclusive). */
export interface Complement {
  readonly kind: Frame
  readonly from: number
  readonly to: number
}

const word = ({ nodes, chunks }: Clause, at: number) => nodes[chunks[at]!.from]!.lower

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

/** Cues strong enough to end the content before them when joined by "and". */
const STRONG = new Set(
  'say tell add call accuse urge vow promise warn describe insist argue deny blame criticize criticise ask note pledge refer state write acknowledge tweet suggest declare condemn denounce dismiss reject claim contend argue question praise liken compare characterize label dub explain respond reply conclude point mock slam attack blast thank announce complain'.split(
    ' ',
  ),
)

export function cueAt({ nodes, chunks }: Clause, at: number): CueVerb[] {
  const chunk = chunks[at]
  if (chunk?.kind !== 'VG') return []
  const found = cueVerbs.get(nodes[chunk.head]!.lower)
  if (found === undefined) return []
  const next = nodes[chunk.to]?.lower ?? ''
  const withParticle = found.filter((verb) => verb.particle !== null && verb.particle === next)
  return withParticle.length > 0 ? withParticle : found.filter((verb) => verb.particle === null)
}

/** Where content that begins at chunk `from` ends: the first chunk that belongs to the writer, or to the next cue. */
export function endOfContent(clause: Clause, from: number): number {
  const { nodes, chunks } = clause
  for (let i = from; i < chunks.length; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'END' && i === chunks.length - 1) return i
    if (chunk.kind === 'SEMICOLON') return i
    if (i === from) continue
    if (chunk.kind === 'ACCORDING') return chunks[i - 1]!.kind === 'COMMA' ? i - 1 : i
    const next = chunks[i + 1]
    if (chunk.kind === 'COMMA' || chunk.kind === 'DASH') {
      let after = i + 1
      while (chunks[after]?.kind === 'ADV') after++
      const participle = chunks[after]
      if (
        participle?.kind === 'VG' &&
        participle.verb!.form === 'VBG' &&
        !participle.verb!.finite &&
        cueAt(clause, after).length > 0
      )
        return i
      if (next?.kind === 'CC' && /^(?:but|and|while)$/.test(nodes[next.from]!.lower)) {
        const start = i + 2
        if (opensClause(chunks, start)) {
          const verb = nextVerb(chunks, start)
          if (verb >= 0 && isCueOf(clause, verb)) return i
          if (nodes[next.from]!.lower === 'but') return i
        }
        let bare = start
        while (chunks[bare]?.kind === 'ADV') bare++
        if (isPast(chunks[bare]) && isStrong(clause, bare)) return i
      }
      if (
        next?.kind === 'SUB' &&
        /^(?:while|although|though|as|after|before|whereas)$/.test(nodes[next.from]!.lower) &&
        opensClause(chunks, i + 2)
      )
        return i
      // ", claims that …" in a row of verbs
      if (chunk.kind === 'COMMA' && isFiniteVerb(chunks[after]) && isStrong(clause, after) && !isAside(clause, i))
        return i
      // ", Cole said" inside what looked like content: the sentence is attributed by its tail
      if (chunk.kind === 'COMMA' && tailAt(clause, i)) return i
    }
    // "said “it is safe,” and Ruiz said"
    if (chunk.kind === 'CC' && closes(clause, i - 1) && opensClause(chunks, i + 1)) {
      const verb = nextVerb(chunks, i + 1)
      if (verb >= 0 && isCueOf(clause, verb)) return i
    }
    if (chunk.kind === 'CC') {
      let after = i + 1
      while (chunks[after]?.kind === 'ADV') after++
      if (isPast(chunks[after]) && isStrong(clause, after) && chunks[after]!.verb!.form !== 'VB') return i
    }
  }
  return chunks.length
}

/** "and left the room as": a second verb with an object, whether the tagger saw its tense or not. */
const isPastPair = (chunks: readonly Chunk[], at: number) =>
  chunks[at]?.verb?.form === 'VBN' && !chunks[at]!.verb!.auxiliary && chunks[at + 1]?.kind === 'NP'

/** A finite verb, or the participle that the tagger made of one in a row of verbs. */
const isPast = (chunk: Chunk | undefined): boolean =>
  isFiniteVerb(chunk) || (chunk?.verb?.form === 'VBN' && !chunk.verb.auxiliary)

/** Whether the comma at `open` begins an aside that the next one closes before a finite verb: ", simply called “Loop,” is". */
function isAside(clause: Clause, open: number): boolean {
  const { chunks } = clause
  for (let i = open + 1; i < Math.min(chunks.length, open + 8); i++)
    if (closes(clause, i)) return isFiniteVerb(chunks[i + 1])
  return false
}

/** What a writer calls a statement just reported: ", a charge that Cole denies". */
const SUMMARY = new Set(
  'charge claim assertion accusation allegation move reference nod swipe jab dig argument contention comment remark suggestion position stance sign term phrase'.split(
    ' ',
  ),
)

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

const closes = ({ nodes, chunks }: Clause, at: number) =>
  chunks[at]!.kind === 'COMMA' || (chunks[at]!.kind === 'QUOTE' && nodes[chunks[at]!.from]!.text.startsWith(','))

/**
 * Where the writer takes over again inside chunks `from` to `to` (exclusive) that follow a cue whose subject begins at
 * chunk `subject`; `to` if nowhere.
 */
export function writersTurn(clause: Clause, { kind, from, to }: Complement, subject: number): number {
  const { nodes, chunks } = clause
  let opener = subject - 1
  while (chunks[opener]?.kind === 'ADV') opener--
  const leads =
    chunks[opener]?.kind === 'SUB' &&
    LEADING.has(word(clause, opener)) &&
    chunks.slice(0, opener).every((chunk) => /^(?:CC|ADV|COMMA)$/.test(chunk.kind))
  const isPhrase = kind !== 'clause' && kind !== 'question' && kind !== 'quotation' && kind !== 'colon'
  for (let i = from + 1; i < to; i++) {
    const chunk = chunks[i]!
    const next = chunks[i + 1]
    if (leads && closes(clause, i) && opensClause(chunks, i + 1)) return chunk.kind === 'COMMA' ? i : i + 1
    if (
      chunk.kind === 'SUB' &&
      word(clause, i) === 'while' &&
      (opensClause(chunks, i + 1) || next?.verb?.form === 'VBG')
    )
      return i
    if (isPhrase && chunk.kind === 'SUB' && word(clause, i) !== 'that' && opensClause(chunks, i + 1))
      return chunks[i - 1]!.kind === 'ADV' ? i - 1 : i
    if (isPhrase && chunk.kind === 'CC') {
      let verb = i + 1
      while (chunks[verb]?.kind === 'ADV') verb++
      if (
        chunks[i - 1]!.kind === 'QUOTE' &&
        closes(clause, i - 1) &&
        next?.kind === 'NP' &&
        chunks[i + 2]?.kind === 'COMMA'
      )
        return i
      if (
        isFiniteVerb(chunks[verb]) ||
        isPastPair(chunks, verb) ||
        (closes(clause, i - 1) && opensClause(chunks, i + 1))
      )
        return i
    }
    if (
      (chunk.kind === 'PP' || chunk.kind === 'SUB') &&
      /^(?:before|after)$/.test(word(clause, i)) &&
      next?.verb?.form === 'VBG' &&
      cueAt(clause, i + 1).length > 0
    )
      return i
    if (chunk.kind !== 'COMMA' || next === undefined) continue
    if (isPhrase && next.kind === 'SUB' && opensClause(chunks, i + 2)) return i
    if (
      next.kind === 'PP' &&
      word(clause, i + 1) === 'with' &&
      chunks.slice(i + 2, i + 7).some((c) => c.verb?.form === 'VBG')
    )
      return i
    if (next.kind === 'NP' && SUMMARY.has(nodes[next.head]!.lower) && !isFiniteVerb(chunks[i + 2])) return i
  }
  return to
}

/** ", she said." or ", said Mary Cole." closing the sentence. */
function tailAt(clause: Clause, comma: number): boolean {
  const { chunks } = clause
  let i = comma + 1
  if (chunks[i]?.kind === 'NP') {
    i++
    if (!isFiniteVerb(chunks[i]) || !isStrong(clause, i)) return false
    return chunks[i + 1] === undefined || chunks[i + 1]!.kind === 'END' || chunks[i + 1]!.kind === 'COMMA'
  }
  return false
}

function nextVerb(chunks: readonly Chunk[], from: number): number {
  for (let i = from; i < chunks.length; i++) if (chunks[i]!.kind === 'VG') return i
  return -1
}

const isCueOf = (clause: Clause, at: number) =>
  cueAt(clause, at).some(
    (verb) =>
      verb.frames.has('t') ||
      verb.frames.has('r') ||
      verb.frames.has('c') ||
      verb.frames.has('g') ||
      verb.frames.has('a') ||
      verb.frames.has('p'),
  )
const isStrong = (clause: Clause, at: number) => cueAt(clause, at).some((verb) => STRONG.has(verb.lemma))

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
    if (opensContent(clause, i) || isThat(clause, i) || (i > at && chunk.kind === 'VG' && chunk.verb!.infinitive))
      return i
    if (chunk.kind === 'TIME' || chunk.kind === 'ADV') i++
    else if (chunk.kind === 'PP') {
      if (i === at && prepositions.has(word(clause, i))) {
        const quoted = afterPhrase(chunks, i + 1)
        return chunks[i + 1]?.kind === 'NP' && opensContent(clause, quoted) ? quoted : at
      }
      if (chunks[i + 1]?.kind === 'NP' || chunks[i + 1]?.kind === 'TIME') {
        i += 2
        i = pastRegion(clause, i)
      } else if (chunks[i + 1]?.kind === 'VG' && chunks[i + 1]!.verb!.form === 'VBG') i += 2
      else return at
    } else if (chunk.kind === 'SUB' && i > at - 1 && ADVERBIAL.has(word(clause, i))) {
      // "said when asked about it that", "said as the camp was cleared, one …"
      const end = clauseEnd(chunks, i + 1)
      if (end < 0) return at
      i = end
    } else if (chunk.kind === 'COMMA') {
      if (i === at) {
        // ", in a statement on Monday, that"
        const close = chunks.findIndex((c, k) => k > i && c.kind === 'COMMA')
        if (close > 0 && close - i < 12 && (isThat(clause, close + 1) || chunks[close + 1]?.kind === 'QUOTE'))
          return isThat(clause, close + 1) ? close + 1 : close
      }
      const that = chunks.findIndex((c, k) => k > i + 1 && k < i + 16 && c.kind === 'SUB' && isThat(clause, k))
      if (i > at && that > 0 && chunks[that - 1]!.kind === 'COMMA' && !chunks.slice(i, that).some(isFiniteVerb))
        return that
      return i > at && opensClause(chunks, i + 1) ? i + 1 : at
    } else if (chunk.kind === 'NP' && i > at && opensClause(chunks, i)) return i
    else return at
  }
  return at
}

/** Past ", New Hampshire," behind the town it lies in. */
function pastRegion({ nodes, chunks }: Clause, at: number): number {
  const region = chunks[at + 1]
  if (chunks[at]?.kind !== 'COMMA' || region?.kind !== 'NP' || !nodes[region.head]!.tag.startsWith('NNP')) return at
  if (!nodes[chunks[at - 1]!.head]!.tag.startsWith('NNP') || isFiniteVerb(chunks[at + 2])) return at
  return chunks[at + 2]?.kind === 'COMMA' ? at + 3 : at + 2
}

function clauseEnd(chunks: readonly Chunk[], from: number): number {
  for (let i = from; i < Math.min(chunks.length, from + 16); i++) {
    if (chunks[i]!.kind === 'COMMA' || chunks[i]!.kind === 'QUOTE') return i
    if (chunks[i]!.kind === 'END' || chunks[i]!.kind === 'SEMICOLON') return -1
  }
  return -1
}

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
    while (chunks[i] !== undefined && chunks[i]!.from < chunks[at]!.to + 1) i++
  while (chunks[i]?.kind === 'ADV' && word(clause, i) !== 'not') i++
  const to = (from: number) => endOfContent(clause, from)
  const speaks = frames.has('t') || frames.has('q') || frames.has('w') || frames.has('r')

  if (chunks[i]?.kind === 'NP' && (frames.has('r') || (frames.has('p') && frames.has('t')))) {
    const end = afterPhrase(chunks, i)
    const past = pastAdverbials(clause, end, verb.prepositions)
    const direct = chunks[i + 1]
    if (
      opensContent(clause, past) ||
      isThat(clause, past) ||
      (chunks[end]?.kind === 'SUB' && QUESTION.has(word(clause, end))) ||
      (chunks[end]?.kind === 'WH' && verb.lemma !== 'say')
    )
      i = past === end ? end : past
    else if (chunks[end]?.kind === 'VG' && chunks[end]!.verb!.infinitive && (frames.has('p') || verb.lemma === 'tell'))
      return { kind: 'infinitive', from: end, to: to(end) }
    else if (chunks[end]?.kind === 'NP' || (chunks[end]?.kind === 'TIME' && chunks[end + 1]?.kind === 'NP')) i = end
    else if (direct?.kind === 'NP') i++
    else if (frames.has('r') && verb.lemma !== 'promise' && !(frames.has('t') && isFiniteVerb(direct))) {
      // "told reporters." – the content stands elsewhere; "told reporters in Leeds the dam was safe"
      const clauseAt = pastAdverbials(clause, i + 1, verb.prepositions)
      if (clauseAt === i + 1)
        return chunks[i + 1]?.kind === 'PP' && verb.prepositions.has(word(clause, i + 1))
          ? { kind: 'topic', from: i + 2, to: to(i + 2) }
          : null
      i = clauseAt
    }
  } else if (chunks[i]?.kind === 'PP' && word(clause, i) === 'to' && chunks[i + 1]?.kind === 'NP' && speaks) {
    const end = afterPhrase(chunks, i + 1)
    const past = pastAdverbials(clause, end, verb.prepositions)
    if (past > end || opensContent(clause, end) || isThat(clause, end)) i = past
  }
  if (speaks || frames.has('g') || frames.has('d')) i = pastAdverbials(clause, i, verb.prepositions)

  // "said quite often, the lift stops"
  if (chunks[i]?.kind === 'COMMA' && chunks[i - 1]?.kind === 'ADV' && frames.has('t') && opensClause(chunks, i + 1))
    return { kind: 'clause', from: chunks[i - 2]?.kind === 'ADV' ? i - 2 : i - 1, to: to(i + 1) }

  if (frames.has('r') && frames.has('t') && chunks[i]?.kind === 'NP') {
    // "told diners at a Leeds, Maine, café that"
    const that = chunks.findIndex((_, k) => k > i && k < i + 14 && isThat(clause, k))
    if (
      that > 0 &&
      !isFiniteVerb(chunks[that + 1]) &&
      !chunks.slice(i, that).some((c) => isFiniteVerb(c) || c.kind === 'QUOTE')
    )
      i = that
  }

  const chunk = chunks[i]
  if (chunk === undefined) return null
  const first = word(clause, i)
  if (first === 'not' && frames.has('t')) return { kind: 'clause', from: i, to: to(i) }
  // "whom one insider described as “…”": the object stands before the subject.
  if (frames.has('c') && (chunk.kind === 'PP' || chunk.kind === 'SUB') && first === 'as' && i + 1 < chunks.length)
    return { kind: 'predicate', from: i + 1, to: to(i + 1) }
  if (chunk.kind === 'COLON' && (speaks || frames.has('d')))
    return i + 1 < chunks.length && chunks[i + 1]!.kind !== 'END'
      ? { kind: 'colon', from: i + 1, to: to(i + 1) }
      : { kind: 'colon', from: i + 1, to: i + 1 }
  if (chunk.kind === 'QUOTE') return { kind: 'quotation', from: i, to: to(i) }
  if (chunk.kind === 'COMMA' && chunks[i + 1]?.kind === 'QUOTE' && speaks)
    return { kind: 'quotation', from: i + 1, to: to(i + 1) }
  if (
    isThat(clause, i) &&
    (frames.has('t') ||
      frames.has('g') ||
      frames.has('d') ||
      frames.has('r') ||
      frames.has('o') ||
      frames.has('w') ||
      frames.has('q'))
  )
    return { kind: 'clause', from: i, to: to(i) }
  if ((chunk.kind === 'SUB' || chunk.kind === 'WH') && QUESTION.has(first)) {
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
  // "promised to “fight”"
  if (first === 'to' && chunks[i + 1]?.kind === 'QUOTE' && (frames.has('i') || frames.has('p')))
    return { kind: 'infinitive', from: i, to: to(i) }
  if (chunk.kind === 'PP' && verb.prepositions.has(first)) {
    const from = i + 1
    if (chunks[from] !== undefined && chunks[from]!.kind !== 'END') return { kind: 'topic', from, to: to(from) }
  }
  if (chunk.kind === 'VG' && chunk.verb!.infinitive && (frames.has('i') || verb.lemma === 'ask'))
    return { kind: 'infinitive', from: i, to: to(i) }
  if (chunk.kind === 'VG' && !chunk.verb!.finite && chunk.verb!.form === 'VBG' && (frames.has('o') || frames.has('p')))
    return { kind: 'phrase', from: i, to: to(i) }
  if (chunk.kind === 'SUB' && ADVERBIAL.has(first) && frames.has('t')) {
    // "said if elected she would", "said because the road was shut nobody came"
    const end = clauseEnd(chunks, i + 1)
    if (end >= 0 && opensClause(chunks, end + 1)) return { kind: 'clause', from: i, to: to(end + 1) }
    return first === 'if' && opensClause(chunks, i + 1) ? { kind: 'clause', from: i, to: to(i) } : null
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
      const after = chunks[phrase.lastChunk + 1]
      if (frames.has('p') && after?.kind === 'VG' && after.verb!.infinitive)
        return { kind: 'infinitive', from: phrase.lastChunk + 1, to: to(phrase.lastChunk + 1) }
      if (frames.has('a') && isBlame(clause, i, end)) return { kind: 'blame', from: i, to: end }
      if (frames.has('c') && isPredicate(clause, i, end)) return { kind: 'predicate', from: i, to: end }
    }
    // "The index added 0.4 per cent"
    if (verb.lemma === 'add' && /^(?:CD|\$)$/.test(nodes[chunk.from]!.tag)) return null
    // "said the town “does not have the money”"
    const after = chunk.kind === 'NP' ? chunks[phraseFrom(clause, i)!.lastChunk + 1] : undefined
    if (frames.has('t') && after?.kind === 'QUOTE') return { kind: 'clause', from: i, to: end }
    const clauseLike =
      chunk.kind === 'NP'
        ? opensClause(chunks, i) || hasSubjectAndVerb(chunks, i, end)
        : hasSubjectAndVerb(chunks, i, end)
    if ((frames.has('t') || frames.has('r')) && clauseLike) return { kind: 'clause', from: i, to: end }
    // After "said" any longer stretch is what was said, even where its verb is not recognised.
    if (
      (verb.lemma === 'say' || (verb.lemma === 'tell' && i > at + 2)) &&
      chunks[end - 1] !== undefined &&
      chunks[end - 1]!.to - chunk.from >= 4 &&
      !/^(?:so|nothing|little|much|no|something|anything)$/.test(nodes[chunk.to - 1]!.lower)
    )
      return { kind: 'clause', from: i, to: end }
    if ((frames.has('g') || frames.has('d')) && chunk.kind === 'NP' && opensClause(chunks, i))
      return { kind: 'clause', from: i, to: end }
    if (
      chunk.kind === 'NP' &&
      frames.has('o') &&
      !/^(?:so|nothing|little|much|no|it|this|that)$/.test(nodes[chunk.to - 1]!.lower)
    )
      return { kind: 'phrase', from: i, to: end }
  }
  return null
}

/** A noun phrase and, before the content ends, a finite verb. */
const hasSubjectAndVerb = (chunks: readonly Chunk[], from: number, to: number) => {
  let relative = false
  let noun = false
  for (let i = from; i < to; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'NP') noun = true
    else if (chunk.kind === 'WH') relative = true
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
      return close > 0 && close < to && (chunks[close + 1]?.kind === 'NP' || chunks[close + 1]?.kind === 'QUOTE')
    }
  }
  return clause.nodes.slice(chunks[from]!.from, chunks[to - 1]?.to).some((node) => node.quote !== null)
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
