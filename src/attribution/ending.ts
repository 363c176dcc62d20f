import { type CueVerb, channels, cueVerbs } from '../lexicon/cues.ts'
import { type Chunk, isFiniteVerb, opensClause } from './chunks.ts'
import type { Complement } from './complements.ts'
import type { Clause } from './subjects.ts'

/** The first word of a chunk, in lower case. */
export const word = ({ nodes, chunks }: Clause, at: number) => nodes[chunks[at]!.from]!.lower

/** Cues strong enough to end the content before them when joined by "and". */
const STRONG = new Set(
  'say tell add call accuse urge vow promise warn describe insist argue deny blame criticize criticise ask note pledge refer state write acknowledge tweet suggest declare condemn denounce dismiss reject claim contend argue question praise liken compare characterize label dub explain respond reply conclude point mock slam attack blast thank announce complain stress highlight cite reiterate defend tout emphasize underscore lament oppose endorse promote boast joke quip assure recall hail salute lambast decry rail quote'.split(
    ' ',
  ),
)

/** Verbs that mean something else with "up", "off" or "down". */
const TURNED = /^(?:show|shout|add|call|see|ask|think|keep|read)$/

export function cueAt({ nodes, chunks }: Clause, at: number): readonly CueVerb[] {
  const chunk = chunks[at]
  if (chunk?.kind !== 'VG') return []
  const found = cueVerbs.get(nodes[chunk.head]!.lower)
  if (found === undefined) return []
  const next = nodes[chunk.to]?.lower
  // "showed up", "shouted down", "called off" report nothing.
  if ((next === 'up' || next === 'off' || next === 'down') && TURNED.test(found[0]!.lemma)) return []
  if (found.length === 1 && found[0]!.particle === null) return found
  // "made it clear that"
  const second = next === 'it' ? nodes[chunk.to + 1]?.lower : undefined
  const withParticle = found.filter(({ particle }) => particle !== null && (particle === next || particle === second))
  return withParticle.length > 0 ? withParticle : found.filter((verb) => verb.particle === null)
}

/** What somebody does while speaking. */
const GESTURES = /^(?:nodding|smiling|laughing|shrugging|sighing|grinning)$/

const pointsTo = ({ nodes }: Clause, { head, to }: Chunk) =>
  nodes[head]!.lower === 'pointing' && nodes[to]?.lower === 'to'

/** "compared with 35 percent", "compared to the 12 who did not" */
function isComparison({ nodes, chunks }: Clause, at: number): boolean {
  const { head, to, verb } = chunks[at]!
  const figure = nodes[to + 1]?.tag === 'DT' ? nodes[to + 2] : nodes[to + 1]
  return (
    nodes[head]!.lower === 'compared' &&
    !verb!.auxiliary &&
    /^(?:with|to)$/.test(nodes[to]?.lower ?? '') &&
    figure?.tag === 'CD'
  )
}

/** Where content that begins at chunk `from` ends: the first chunk that belongs to the writer, or to the next cue. */
export function endOfContent(clause: Clause, from: number): number {
  const { nodes, chunks } = clause
  for (let i = from; i < chunks.length; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'END' && i === chunks.length - 1) return i
    if (chunk.kind === 'SEMICOLON') return i
    if (i === from) continue
    // "47 percent said they would, compared with 35 percent in May"
    if (chunk.verb?.form === 'VBN' && isComparison(clause, i))
      return /^(?:COMMA|SUB)$/.test(chunks[i - 1]!.kind) ? i - 1 : i
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
        (cueAt(clause, after).length > 0 ||
          GESTURES.test(nodes[participle.head]!.lower) ||
          pointsTo(clause, participle))
      )
        return i
      if (next?.kind === 'CC' && /^(?:but|and|while)$/.test(nodes[next.from]!.lower)) {
        const start = i + 2
        if (opensClause(chunks, start)) {
          const verb = nextVerb(chunks, start)
          if (verb >= 0 && isCueOf(clause, verb)) return i
          if (nodes[next.from]!.lower === 'but' && !quotesOn(clause, start)) return i
        }
        let bare = start
        while (chunks[bare]?.kind === 'ADV') bare++
        if (isPast(chunks[bare]) && isStrong(clause, bare)) return i
        // "said it was dry, and when asked why, she said"
        if (chunks[start]?.kind === 'SUB' && asksAnew(clause, start)) return i
      }
      // Right behind "that" the clause belongs to what is said: "argue that, while it rains, …".
      if (
        i > from + 1 &&
        next?.kind === 'SUB' &&
        /^(?:while|although|though|as|after|before|whereas)$/.test(nodes[next.from]!.lower) &&
        opensClause(chunks, i + 2)
      )
        return i
      // ", claims that …" in a row of verbs
      if (chunk.kind === 'COMMA' && isFiniteVerb(chunks[after]) && isStrong(clause, after) && !isAside(clause, i))
        return i
      // ", Cole said" inside what looked like content: the sentence is attributed by its tail
      if (chunk.kind === 'COMMA' && (tailAt(clause, i) || quotesAnew(clause, i))) return i
    }
    // "called it “safe,” but closed it", "said it was safe, but later warned"
    const turns = chunk.kind === 'CC' && nodes[chunk.from]!.lower === 'but' && closes(clause, i - 1)
    if (turns && resumes(clause, i + 1) && !(opensClause(chunks, i + 1) && quotesOn(clause, i + 1))) return i
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

/** Whether words are quoted from chunk `from` on before another cue comes, as somebody's who goes on speaking. */
function quotesOn(clause: Clause, from: number): boolean {
  const { nodes, chunks } = clause
  for (let i = from; i < chunks.length; i++) {
    const { kind, head } = chunks[i]!
    if (/^(?:SEMICOLON|COLON|END|ACCORDING)$/.test(kind) || cueVerbs.has(nodes[head]!.lower)) return false
    if (holdsQuotation(clause, chunks[i]!)) return chunks[i + 1] === undefined || chunks[i + 1]!.kind === 'END'
  }
  return false
}

/** Whether the clause that chunk `at` opens ends at a comma before somebody's report: "when asked why, she said". */
function asksAnew(clause: Clause, at: number): boolean {
  const { chunks } = clause
  for (let i = at + 1; i < Math.min(chunks.length, at + 14); i++) {
    if (!closes(clause, i)) continue
    const verb = opensClause(chunks, i + 1) ? nextVerb(chunks, i + 1) : -1
    return verb >= 0 && isCueOf(clause, verb)
  }
  return false
}

/** "and left the room as": a second verb with an object, whether the tagger saw its tense or not. */
const isPastPair = (chunks: readonly Chunk[], at: number) =>
  chunks[at]?.verb?.form === 'VBN' &&
  !chunks[at]!.verb!.auxiliary &&
  (chunks[at + 1]?.kind === 'NP' || chunks[at + 1]?.verb?.infinitive === true)

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

/** Whether a finite verb without a subject, or a clause, comes next, past adverbs and prepositional phrases. */
function resumes({ nodes, chunks }: Clause, from: number): boolean {
  let i = from
  while (
    chunks[i]?.kind === 'ADV' ||
    chunks[i]?.kind === 'TIME' ||
    (chunks[i]?.kind === 'PP' && chunks[i + 1]?.kind === 'NP')
  )
    i += chunks[i]!.kind === 'PP' ? 2 : 1
  // "said he was ill, but is now well"
  if (isFiniteVerb(chunks[i]))
    return !/^(?:is|are|was|were|has|have|had|will|would|can|could)$/.test(nodes[chunks[i]!.from]!.lower)
  return opensClause(chunks, i)
}

function participleAt(chunks: readonly Chunk[], from: number): boolean {
  let i = from
  while (chunks[i]?.kind === 'ADV') i++
  return chunks[i]?.verb?.form === 'VBG' && !chunks[i]!.verb!.auxiliary
}

function holdsQuotation({ nodes }: Clause, { from, to }: Chunk): boolean {
  for (let i = from; i < to; i++) if (nodes[i]!.quote !== null) return true
  return false
}

const opensSubordinate = ({ kind, verb }: Chunk) => kind === 'SUB' || kind === 'WH' || verb?.finite === true

/** Whether a participle behind the comma at chunk `at` tells what follows; ", including" and a row of participles do not. */
const comments = ({ nodes, chunks }: Clause, from: number, at: number): boolean =>
  participleAt(chunks, at + 1) &&
  nodes[chunks[at + 1]!.from]!.lower !== 'including' &&
  !chunks.slice(from, at).some(({ verb }) => verb?.form === 'VBG')

/** Whether the dash at chunk `at` is the last one and a noun phrase with "a", "all" or "something" stands behind it to the end. */
function isAfterthought({ nodes, chunks }: Clause, at: number, to: number): boolean {
  const next = chunks[at + 1]
  if (next?.kind !== 'NP' || !/^(?:an?|all|both|something|one|some|moves)$/.test(nodes[next.from]!.lower)) return false
  return !isFiniteVerb(chunks[at + 2]) && !chunks.slice(at + 1, to).some(({ kind }) => kind === 'DASH')
}

/** What opens a condition or a reason, which belongs to what is said: "called it a mistake because so few came". */
const GROUNDS = /^(?:that|because|if|unless)$/

/** Whether a row that ends in quoted words goes on at chunk `from`: ", men clad in furs, and a “fine” fire". */
function goesOnInRow(clause: Clause, from: number, lastQuoted: number): boolean {
  const { chunks } = clause
  for (let i = from; i < lastQuoted; i++) {
    if (isFiniteVerb(chunks[i]) && isCueOf(clause, i)) return false
    if (chunks[i]!.kind === 'COMMA' && chunks[i + 1]!.kind === 'CC' && chunks[i + 2]?.kind === 'NP') return true
  }
  return false
}

/** Past "at the hall this week" before a clause. */
function pastPhrase(chunks: readonly Chunk[], at: number): number {
  let i = at
  while (chunks[i]?.kind === 'TIME' || (chunks[i]?.kind === 'PP' && /^(?:NP|TIME)$/.test(chunks[i + 1]?.kind ?? '')))
    i += chunks[i]!.kind === 'TIME' ? 1 : 2
  return i
}

/** Where quoted words were spoken: "“a clown” on his radio show". */
const BROADCASTS = /^(?:show|program|programme|podcast|radio|tv|television|twitter|facebook|instagram)$/

/** What a writer calls a statement just reported: ", a charge that Cole denies". */
const SUMMARY = new Set(
  'charge claim assertion accusation allegation move reference nod swipe jab dig argument contention comment remark suggestion position stance sign term phrase admission acknowledgment acknowledgement assessment criticism echo insult prediction promise pledge threat warning retort quip rebuke recommendation approach sentiment result milestone'.split(
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

export const closes = ({ nodes, chunks }: Clause, at: number) =>
  chunks[at]!.kind === 'COMMA' || (chunks[at]!.kind === 'QUOTE' && nodes[chunks[at]!.from]!.text.startsWith(','))

/**
 * Where the writer takes over again inside chunks `from` to `to` (exclusive) that follow a cue whose subject begins at
 * chunk `subject`; `to` if nowhere.
 */
export function writersTurn(clause: Clause, { kind, from, to }: Complement, cue: number, subject: number): number {
  const { nodes, chunks } = clause
  let opener = subject - 1
  while (chunks[opener]?.kind === 'ADV') opener--
  // "Although in May she said"
  if (
    /^(?:NP|TIME)$/.test(chunks[opener]?.kind ?? '') &&
    chunks[opener - 1]?.kind === 'PP' &&
    chunks[opener - 2]?.kind === 'SUB'
  )
    opener -= 2
  const reduced = subject === cue - 1 && chunks[cue]!.verb?.form === 'VBG' && !chunks[cue]!.verb!.finite
  const awaits = chunks[subject]!.kind === 'WH' && !chunks.slice(0, subject).some(isFiniteVerb)
  const inserted =
    chunks[cue]!.verb?.form === 'VBG' &&
    !chunks[cue]!.verb!.finite &&
    chunks[cue - 1]?.kind === 'COMMA' &&
    !chunks.slice(0, cue).some(isFiniteVerb)
  const leads =
    chunks[opener]?.kind === 'SUB' &&
    LEADING.has(word(clause, opener)) &&
    chunks.slice(0, opener).every((chunk) => /^(?:CC|ADV|COMMA)$/.test(chunk.kind))
  const isPhrase = kind !== 'clause' && kind !== 'question' && kind !== 'quotation' && kind !== 'colon'
  let lastQuoted = to - 1
  while (lastQuoted >= from && !holdsQuotation(clause, chunks[lastQuoted]!)) lastQuoted--
  for (let i = from + 1; i < to; i++) {
    const chunk = chunks[i]!
    const next = chunks[i + 1]
    // "The ferry line, which said it had no choice, shut the pier"
    if (chunks[subject]!.kind === 'WH' && closes(clause, i) && isFiniteVerb(next))
      return chunk.kind === 'COMMA' ? i : i + 1
    // "Those who swore that it was “safe” have left": the noun that the relative clause describes waits for its verb.
    if (awaits && chunks[i - 1]!.kind === 'QUOTE' && isFiniteVerb(chunk) && chunks.slice(from, i).some(isFiniteVerb))
      return i
    // "a man claiming to be the coach said"
    if (
      reduced &&
      isPhrase &&
      isFiniteVerb(chunk) &&
      chunks[i - 1]!.kind === 'NP' &&
      /^(?:VG|PP)$/.test(chunks[i - 2]!.kind)
    )
      return i
    // "While saying it was sound, Cole voted no"
    if (subject > cue && i === subject - 1 && closes(clause, i)) return chunk.kind === 'COMMA' ? i : i + 1
    // "What he called a “mess” was the start of it"
    if (kind === 'predicate' && chunks[opener]?.kind === 'WH' && word(clause, opener) === 'what' && isFiniteVerb(chunk))
      return i
    if (leads && closes(clause, i) && opensClause(chunks, pastPhrase(chunks, i + 1)))
      return chunk.kind === 'COMMA' ? i : i + 1
    // "Others, noting that it failed, shouted"; of "Ruiz, writing in the Echo, said" the first verb has no content
    if (inserted && closes(clause, i) && isFiniteVerb(next)) {
      if (chunk.kind === 'QUOTE') return i + 1
      const states = chunks.slice(from, i).some((part) => isFiniteVerb(part) || holdsQuotation(clause, part))
      return states || isPhrase ? i : from
    }
    if (
      chunk.kind === 'SUB' &&
      i > from + 2 &&
      word(clause, i) === 'while' &&
      !(kind === 'clause' && quotesOn(clause, i + 1)) &&
      (opensClause(chunks, i + 1) || next?.verb?.form === 'VBG')
    )
      return i
    // "Ruiz saying he was “glad” and Cole calling it a “success”"
    if (
      chunk.kind === 'CC' &&
      chunks[cue]!.verb?.form === 'VBG' &&
      next?.kind === 'NP' &&
      chunks[i + 2]?.verb?.form === 'VBG' &&
      cueAt(clause, i + 2).length > 0
    )
      return i
    // "telling them that it is safe and promising more"
    if (chunk.kind === 'CC' && chunks[cue]!.verb?.form === 'VBG' && participleAt(chunks, i + 1)) return i
    // "an example of how it failed" goes on
    const subordinate =
      chunk.kind === 'SUB' &&
      !GROUNDS.test(word(clause, i)) &&
      chunks[i - 1]!.kind !== 'PP' &&
      nodes[chunk.from - 1]!.lower !== 'such'
    // "a night when all had to “sing”"
    const relative = /^whe(?:n|re)$/.test(word(clause, i)) && chunks[i - 1]!.kind === 'NP' && quotesOn(clause, i + 1)
    if (isPhrase && subordinate && !relative && opensClause(chunks, i + 1))
      return chunks[i - 1]!.kind === 'ADV' ? i - 1 : i
    // "calling it “silly” when asked about it", "chanting “no” after it failed", "posted “yes” moments after it passed"
    if (
      subordinate &&
      lastQuoted >= from &&
      lastQuoted < i &&
      (isPhrase || (kind === 'quotation' && lastQuoted === from)) &&
      /^(?:when|while|after|before|as|once)$/.test(word(clause, i)) &&
      (opensClause(chunks, i + 1) || chunks[i + 1]?.kind === 'VG')
    )
      return i - 1 > lastQuoted && /^(?:ADV|TIME|NP)$/.test(chunks[i - 1]!.kind) ? i - 1 : i
    // "wrote, “It is time,” and shared a link"
    if (
      kind === 'quotation' &&
      chunk.kind === 'CC' &&
      i === from + 1 &&
      lastQuoted === from &&
      closes(clause, from) &&
      isPast(next)
    )
      return i
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
        (chunks[verb]?.verb?.form === 'VBG' && cueAt(clause, verb).length > 0) ||
        // "claimed the blame but officials say"
        (nodes[chunk.from]!.lower === 'but' &&
          opensClause(chunks, i + 1) &&
          isCueOf(clause, nextVerb(chunks, i + 1))) ||
        // "charged him with theft and Cole closed the rink": nothing in the phrase has a verb that "and" could join.
        (opensClause(chunks, i + 1) && !chunks.slice(from, i).some(opensSubordinate) && kind === 'blame') ||
        // "calling him a “rogue” and he did not mind"
        (/^(?:he|she|they|it)$/.test(nodes[next?.from ?? 0]!.lower) && opensClause(chunks, i + 1)) ||
        (closes(clause, i - 1) && opensClause(chunks, i + 1))
      )
        return i
    }
    if (
      (chunk.kind === 'PP' || chunk.kind === 'SUB') &&
      /^(?:before|after)$/.test(word(clause, i)) &&
      next?.verb?.form === 'VBG'
    )
      return i
    // Behind all of the quoted words.
    const after = lastQuoted >= from && lastQuoted < i
    if (chunk.kind === 'DASH' && (after || (kind === 'predicate' && next?.verb?.form === 'VBG'))) return i
    // "… “a relief” in a statement on Monday"
    if (
      chunk.kind === 'PP' &&
      after &&
      next?.kind === 'NP' &&
      // "did “great” in the debate" is part of what is said
      !(kind === 'clause' && nodes[next.from]!.lower === 'the') &&
      /^(?:in|on|during|at)$/.test(word(clause, i)) &&
      (channels.has(nodes[next.head]!.lower) || BROADCASTS.test(nodes[next.head]!.lower))
    )
      return i
    // "pledged to mend the dam, ending years of delay"
    if (isPhrase && chunk.kind === 'COMMA' && lastQuoted < i && comments(clause, from, i)) return i
    // "said it would rise to nine — a mark it never reached"
    if (chunk.kind === 'DASH' && lastQuoted < i && isAfterthought(clause, i, to)) return i
    // "called it “mad,” which it is"
    if (isPhrase && i === lastQuoted && chunk.kind === 'QUOTE' && closes(clause, i) && next?.kind === 'WH') return i + 1
    if (chunk.kind !== 'COMMA' || next === undefined) continue
    if (isPhrase && next.kind === 'SUB' && !GROUNDS.test(word(clause, i + 1)) && opensClause(chunks, i + 2)) return i
    // "In talking of the dam, Ruiz said Cole was right", but "described huts built of mud, men clad in furs and a “fine” fire"
    if (isPhrase && opensClause(chunks, i + 1) && !goesOnInRow(clause, i + 1, lastQuoted)) return i
    // Quoted words said, a relative clause behind a comma is the writer's: “… in the valley, which floods each spring”
    const opening = next.kind === 'PP' ? chunks[i + 2] : next
    if (opening?.kind === 'WH' && after) return i
    if (
      next.kind === 'PP' &&
      word(clause, i + 1) === 'with' &&
      chunks.slice(i + 2, i + 7).some((c) => c.verb?.form === 'VBG')
    )
      return i
    const summary = SUMMARY.has(nodes[next.head]!.lower) || nodes[next.from]!.lower === 'something'
    if (next.kind === 'NP' && summary && !isFiniteVerb(chunks[i + 2])) return i
  }
  return to
}

/** ", she said." or ", said Mary Cole." closing the sentence. */
export function tailAt(clause: Clause, comma: number): boolean {
  const { chunks } = clause
  let i = comma + 1
  if (chunks[i]?.kind === 'NP') {
    i++
    if (!isFiniteVerb(chunks[i]) || !isStrong(clause, i)) return false
    return chunks[i + 1] === undefined || chunks[i + 1]!.kind === 'END' || chunks[i + 1]!.kind === 'COMMA'
  }
  return false
}

/** ", to which Cole replied: “…”", ", Cole told them, “…”": behind the comma somebody is quoted, with a cue of their own. */
function quotesAnew({ nodes, chunks }: Clause, comma: number): boolean {
  let i = comma + 1
  while (/^(?:ADV|CC)$/.test(chunks[i]?.kind ?? '')) i++
  if (chunks[i]?.kind === 'PP' && chunks[i + 1]?.kind === 'WH') i += 2
  if (chunks[i]?.kind !== 'NP') return false
  i++
  while (chunks[i]?.kind === 'ADV') i++
  if (!isFiniteVerb(chunks[i]) || cueAt({ nodes, chunks }, i).length === 0) return false
  i++
  while (/^(?:ADV|TIME)$/.test(chunks[i]?.kind ?? '') || (chunks[i]?.kind === 'PP' && chunks[i + 1]?.kind === 'NP'))
    i += chunks[i]!.kind === 'PP' ? 2 : 1
  if (chunks[i]?.kind === 'NP') i++
  return (chunks[i]?.kind === 'COMMA' || chunks[i]?.kind === 'COLON') && chunks[i + 1]?.kind === 'QUOTE'
}

export function nextVerb(chunks: readonly Chunk[], from: number): number {
  for (let i = from; i < chunks.length; i++) if (chunks[i]!.kind === 'VG') return i
  return -1
}

export const isCueOf = (clause: Clause, at: number) =>
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
