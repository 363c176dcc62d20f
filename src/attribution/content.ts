import { cueVerbs, summaryNouns } from '../lexicon/cues.ts'
import { timeNouns } from '../lexicon/function-words.ts'
import type { Token } from '../model.ts'
import { asideCloses, relativeStart } from './asides.ts'
import { isFiniteVerb, opensClause } from './chunks.ts'
import type { SentenceReader } from './clauses.ts'
import {
  awaitsVerb,
  closes,
  cueAt,
  endOfContent,
  holdsQuotation,
  isCueOf,
  isPast,
  nextVerb,
  quotesOn,
} from './ending.ts'
import { type Clause, REACH, type Subject } from './phrases.ts'
import { innerEnd } from './quotations.ts'
import { subjectBefore } from './subjects.ts'

/** What begins an adverbial that says when, where or in spite of what. */
const OPENERS = new Set('in on at after before during since until amid despite when while as with'.split(' '))

/** What opens a clause that can be the subject of another: "How it began is unknown". */
export const ASKING = /^(?:how|why|where|what|whether|who)$/

/** The chunks before a tail ("…, she said") that are its content: up to `to`, exclusive. */
export function contentBefore(
  reader: SentenceReader,
  subject: number,
  cue: number,
): { from: number; to: number } | null {
  const { chunks } = reader.clause
  const last = chunks[subject - 1]
  if (last === undefined || subject > cue) return null
  let to = subject
  if (last.kind === 'COMMA' || last.kind === 'DASH') to--
  else if (last.kind !== 'QUOTE' && last.kind !== 'END') return null
  let from = to
  while (from > reader.settled && chunks[from - 1]!.kind !== 'SEMICOLON') from--
  while (
    from < to &&
    (chunks[from]!.kind === 'CC' ||
      chunks[from]!.kind === 'COMMA' ||
      chunks[from]!.kind === 'END' ||
      chunks[from]!.kind === 'DASH')
  )
    from++
  // "Crane's deputy, who, one of them said, “must have walked”", "the Senate, where, he noted, she has missed votes"
  const relative = chunks[to - 1]
  const { nodes } = reader.clause
  const opensRelative =
    relative?.kind === 'WH' ||
    // "the family, whose cries, he said, he would hear"
    (relative?.kind === 'NP' && nodes[relative.from]!.tag === 'WP$') ||
    (relative?.kind === 'SUB' && isRelativeAdverb(reader.clause, to - 1)) ||
    // "a team that, he said, had never come"
    (relative?.kind === 'SUB' &&
      reader.word(to - 1) === 'that' &&
      chunks[to - 2]?.kind === 'NP' &&
      isFiniteVerb(chunks[cue + 2]))
  if (opensRelative && to - 1 > from) return { from: Math.max(from, relativeStart(reader.clause, to - 1)), to }
  // "…, she said, while in Leeds it rained, he said"
  if (from > reader.settled && chunks[from]?.kind === 'SUB' && reader.word(from) === 'while' && reader.settled > 0)
    from++
  // "Asked whether she would go, Ruiz said no"
  const asked = chunks[from]?.verb
  const participle = asked?.form === 'VBN' || (from === 0 && asked?.form === 'VBD')
  const isAsked = participle && !asked.auxiliary && /^(?:asked|pressed|questioned)$/.test(reader.word(from))
  // "Asked what he meant by “harbour people,” Ruiz laughed"
  if (isAsked && (!endsInQuote(reader, { from, to }) || !answersQuoted(reader, to, cue))) return null
  if (from === 0) from = pastDateline(reader, to)
  from = pastStatedColon(reader, from, to, cue)
  if (from >= to || chunks[from]!.kind === 'ACCORDING') return null
  if (endsInQuote(reader, { from, to })) {
    // "It cited the loss - its “ballast,” Cole called it - and went on."
    const open = chunks.findLastIndex(({ kind }, i) => kind === 'DASH' && i >= from && i < to)
    if (open >= 0 && chunks[cue + 1]?.kind === 'NP' && chunks[cue + 2]?.kind === 'DASH') return { from: open + 1, to }
    // "Having told voters that it was “dead,” Cole said that", "Rather than call it “mad,” Cole said", "Even as she called it “mad,” Cole said"
    let opener = from
    while (chunks[opener]!.kind === 'ADV') opener++
    const taken = reader.taken.has(chunks[to - 1]!.to - 1)
    const dependent =
      (chunks[opener]!.kind === 'VG' && !chunks[opener]!.verb!.finite) ||
      (opener > from && /^(?:as|though|if|while|when|than)$/.test(reader.word(opener)))
    if (taken && dependent) return null
    const start = quotationStart(reader, from, to)
    // "Holding up a letter in which a clerk warned that it was “unsafe,” Cole asked why"
    const opens = chunks[start]!.kind === 'VG' && !chunks[start]!.verb!.finite
    const within = chunks.findIndex(({ kind }, i) => i > start && i < to && kind === 'WH')
    if (opens && within > 0 && chunks.slice(within, to).some((_, i) => isCueOf(reader.clause, within + i))) return null
    // "In a film that Ruiz called “awful,” Cole said …"
    if (start === from && chunks[from]!.kind === 'PP' && reader.taken.has(chunks[to - 1]!.to - 1)) return null
    // "As Ruiz spoke, “Shame!” the crowd shouted"; but "If it rains, “we stay,” she said" is all hers
    // "When asked about it, Ruiz said, “No,” the Echo reported"; but "When somebody said, “No,” Ruiz laughed"
    const retells =
      chunks[to - 1]!.kind === 'QUOTE' &&
      chunks[to - 2]?.kind === 'COMMA' &&
      cueAt(reader.clause, to - 3).length > 0 &&
      chunks.slice(from, to - 2).some(({ kind }) => kind === 'COMMA')
    if (start === from && retells) return { from, to }
    const isApart = chunks[to - 2]?.kind === 'COMMA' && !reader.taken.has(chunks[to - 1]!.from)
    const isTime = chunks[from]!.kind === 'SUB' && !/^(?:if|unless)$/.test(reader.word(from))
    if (start === from && isTime && chunks[to - 1]!.kind === 'QUOTE' && isApart) return { from: to - 1, to }
    // "Though Ruiz called it a “mess,” Cole said …"
    if (
      start === from &&
      chunks[from]!.kind === 'SUB' &&
      !isOpenCondition(reader, from, cue) &&
      (reader.taken.has(chunks[to - 1]!.to - 1) ||
        !isLongQuote(reader, chunks[to - 1]!.kind === 'QUOTE' ? to - 1 : to - 2) ||
        namesBefore(reader, to))
    )
      return null
    // "Waving flags that called it a “swindle,” they …" is no content, however it ends.
    const adverbial =
      chunks[start]!.kind === 'VG' &&
      !chunks[start]!.verb!.finite &&
      !chunks.slice(start, to).some((chunk, k) => isFiniteVerb(chunk) || isLongQuote(reader, start + k)) &&
      // "Back from the hills, the captain “looked worn,” she said"
      !(chunks[to - 2]?.kind === 'NP' && chunks[to - 3]?.kind === 'COMMA')
    return adverbial ? null : { from: start, to }
  }
  // "The dam held, but in the days before the flood, she said …"
  let turn = to - 1
  while (turn > from && chunks[turn]!.kind !== 'COMMA') turn--
  const turns = turn > from && chunks[turn + 1]!.kind === 'CC' && turn + 2 < to && OPENERS.has(reader.word(turn + 2))
  if (turns && !holdsMainClause(reader, turn + 2, to)) return null
  // An adverbial before the subject is no content: "In a statement, she said".
  const opening = chunks[from]!.kind
  if (opening === 'PP' || opening === 'TIME' || opening === 'ADV')
    return holdsMainClause(reader, from, to) ? { from, to } : null
  // "As has been the case elsewhere, the union agreed to it"
  if (chunks[from + 1]?.kind === 'VG' && reader.word(from) === 'as') return null
  // "Though it rained, the road held, she said" has a main clause; "When it rained, she said …" has none.
  if (opening === 'SUB') {
    for (let i = from + 2; i < to - 1; i++)
      if (chunks[i]!.kind === 'COMMA' && opensClause(chunks, i + 1)) return { from, to }
    // "Why it failed is unknown, she said"
    const asks = ASKING.test(reader.word(from))
    return asks && chunks.slice(from, to).filter(isFiniteVerb).length > 1 ? { from, to } : null
  }
  let clauses = 0
  for (let i = from; i < to; i++) if (isFiniteVerb(chunks[i]) || isLongQuote(reader, i)) clauses++
  if (opening === 'VG' && !chunks[from]!.verb!.finite && clauses === 0) return null
  return { from, to }
}

const NEGATIVE = /^(?:not|never|rarely|seldom|hardly|scarcely|nowhere|only|little|nor|neither|no)$/

/** "Whether it is “mad,” as Cole argues", "If it is “a hoax,” Cole said, he should say so": what hangs on the clause is still to come. */
function isOpenCondition(reader: SentenceReader, from: number, cue: number): boolean {
  const { chunks } = reader.clause
  if (reader.word(from) === 'whether') return true
  return reader.word(from) === 'if' && chunks[cue + 1]?.kind === 'COMMA' && opensClause(chunks, cue + 2)
}

/** "the Senate, where", "the “good old days” when", but "It failed when" */
function isRelativeAdverb({ nodes, chunks }: Clause, at: number): boolean {
  const { lower } = nodes[chunks[at]!.from]!
  if (lower !== 'when') return lower === 'where'
  const before = chunks[at - 1]
  if (before?.kind === 'NP') return timeNouns.has(nodes[before.head]!.lower) || nodes[before.head]!.quote !== null
  return before?.kind === 'QUOTE' || before?.kind === 'COMMA'
}

/** "Never had the river been so low", "In no town has the tax risen faster": behind a negation the auxiliary comes first. */
function isInverted({ chunks, nodes }: Clause, from: number, to: number): boolean {
  const opening = chunks[from]!.kind === 'PP' ? chunks[from + 1]! : chunks[from]!
  if (!NEGATIVE.test(nodes[opening.from]!.lower)) return false
  return chunks.some(
    (chunk, i) =>
      i > from &&
      i < to - 1 &&
      isFiniteVerb(chunk) &&
      /^(?:be|is|are|was|were|have|has|had|do|does|did|will|would|can|could|should|may|might|must)$/.test(
        nodes[chunk.head]!.lower,
      ) &&
      chunks[i + 1]!.kind === 'NP' &&
      !isFiniteVerb(chunks[i + 2]) &&
      // "In only one village that had a doctor"
      chunks[i - 1]!.kind !== 'WH',
  )
}

/** Whether chunks `from` to `to` (exclusive) hold a verb with a subject that no "when", "who" or preposition ties to it. */
function holdsMainClause(reader: SentenceReader, from: number, to: number): boolean {
  const { clause } = reader
  if (isInverted(clause, from, to)) return true
  /** Whether a noun phrase came that can be the subject of a verb still to come. */
  let free = false
  for (let i = from; i < to; i++) {
    if (isLongQuote(reader, i)) return true
    const { kind } = clause.chunks[i]!
    const before = i === from ? '' : clause.chunks[i - 1]!.kind
    if (kind === 'NP' && !/^(?:SUB|WH|PP|VG)$/.test(before)) free = true
    if (!isFiniteVerb(clause.chunks[i])) continue
    const subject = subjectBefore(clause, i)
    if (subject === null) {
      if (free) return true
      continue
    }
    if (subject.antecedent !== null || subject.firstChunk < from) continue
    const opener = clause.chunks[subject.firstChunk - 1]?.kind
    // "the dam that was built in 1950 failed"
    if (opener === 'PP' ? free : opener !== 'SUB' && opener !== 'WH') return true
  }
  return false
}

/** A quotation too long for a title or a scare quote is a clause of its own. */
export function isLongQuote(reader: SentenceReader, at: number): boolean {
  const { chunks, nodes } = reader.clause
  const { quote } = nodes[chunks[at]!.from]!
  return chunks[at]!.kind === 'QUOTE' && quote !== null && quote.end - quote.start > 7
}

/** Whether the chunks end in quoted words that can stand before their cue: “…,” or a quotation alone. */
export function endsInQuote(reader: SentenceReader, region: { from: number; to: number }): boolean {
  const { chunks, nodes } = reader.clause
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

/** "WICK: The dam held, she said", "LEEDS, Ont. — The dam held, she said": behind the place in capitals. */
function pastDateline({ clause }: SentenceReader, to: number): number {
  const { nodes, chunks } = clause
  if (!/^\p{Lu}{3,}$/u.test(nodes[0]!.text)) return 0
  const mark = chunks.slice(0, Math.min(to, 8)).findIndex(({ kind }) => kind === 'COLON' || kind === 'DASH')
  const place =
    mark > 0 && nodes.slice(0, chunks[mark]!.from).every(({ tag }) => /^(?:NNPS?|,|\(|\)|CD|-LRB-|-RRB-)$/.test(tag))
  return place ? mark + 1 : 0
}

/** "Mercer was blunt: Brennick, she said, is finished": behind the colon, where the noun there waits for its verb. */
function pastStatedColon({ clause }: SentenceReader, from: number, to: number, cue: number): number {
  const { chunks } = clause
  const colon = to - 2
  const waits = chunks[colon]?.kind === 'COLON' && chunks[colon + 1]!.kind === 'NP' && isFiniteVerb(chunks[cue + 2])
  return waits && colon > from && chunks.slice(from, colon).some(isFiniteVerb) ? colon + 1 : from
}

/** Whether the quotation before chunk `to` says what somebody was called: "praised him as “a man of steel,”". */
function namesBefore({ clause }: SentenceReader, to: number): boolean {
  const { nodes, chunks } = clause
  let quotation = to - 1
  while (quotation > 1 && chunks[quotation]!.kind !== 'QUOTE') quotation--
  return nodes[chunks[quotation]!.from - 1]?.lower === 'as'
}

/** Whether the quotation before chunk `to` is an answer, and not part of what was asked: "Asked about it, “No,” he said". */
function answersQuoted({ clause }: SentenceReader, to: number, cue: number): boolean {
  let quotation = to - 1
  while (quotation > 1 && clause.chunks[quotation]!.kind !== 'QUOTE') quotation--
  return closes(clause, quotation - 1) || cueAt(clause, cue).some(({ frames }) => frames.has('t'))
}

/** Where content that ends in a quotation begins: at the quotation, unless the words before it run on into it. */
function quotationStart(reader: SentenceReader, from: number, to: number): number {
  const { chunks, nodes } = reader.clause
  let at = to - 1
  while (at > from && nodes[chunks[at]!.to - 1]!.quote === null) at--
  while (at > from && chunks[at - 1]!.kind === 'QUOTE') at--
  const before = chunks[at - 1]
  if (at === from || before === undefined) return at
  if (before.kind === 'COLON' || before.kind === 'OPEN' || before.kind === 'DASH') return at
  // “A” and “B,” she said
  if (before.kind === 'CC' && chunks[at - 2]?.kind === 'QUOTE') return quotationStart(reader, from, at - 1)
  return from
}

/** What goes on after an attribution that stands between the parts of its content. */
export function continuation(
  reader: SentenceReader,
  left: { from: number; to: number },
  resume: number,
): { from: number; to: number } | null {
  const { nodes, chunks } = reader.clause
  // "If it is “a hoax,” she said, he should explain it": the main clause is still to come.
  const isCondition = chunks[left.from]!.kind === 'SUB' && reader.word(left.from) === 'if'
  const quoted = endsInQuote(reader, left) && !isAdverbial(reader, left) && !isCondition
  let i = resume
  let relative = false
  // "“It is odd,” she reminded me, …"
  if (chunks[i]?.kind === 'NP' && chunks[i + 1]?.kind === 'COMMA') i++
  // "“It is our luck,” she said, that it held", "“It is wiser,” he said, to wait"
  const then = chunks[i]?.kind === 'COMMA' ? chunks[i + 1] : undefined
  // "It would be “madness”, he said, for them to wait"
  const waits =
    then?.kind === 'PP' &&
    nodes[then.from]!.lower === 'for' &&
    chunks[i + 2]?.kind === 'NP' &&
    chunks[i + 3]?.verb?.infinitive === true
  const parted = nodes[chunks[left.to - 1]!.from]!.text === ',' || chunks[left.to]?.kind === 'COMMA'
  if (
    chunks[left.to - 1]!.kind === 'QUOTE' &&
    then !== undefined &&
    parted &&
    (waits || then.verb?.infinitive === true || (then.kind === 'SUB' && nodes[then.from]!.lower === 'that'))
  )
    return { from: i + 1, to: endOfContent(reader.clause, i + 1) }
  // "“Never explain,” she said, was good advice", "The word “rest,” she said, means “wait”"
  const isWord = chunks[left.from]!.kind === 'QUOTE' && left.to - left.from < 3
  const isVerb =
    isFiniteVerb(then) &&
    (!isWord || /^(?:is|was|are|were|has|had|will|would|remains?)$/.test(nodes[then!.from]!.lower))
  if (chunks[left.to - 1]!.kind === 'QUOTE' && parted && isVerb && !chunks.slice(left.from, left.to).some(isFiniteVerb))
    return { from: i + 1, to: endOfContent(reader.clause, i + 1) }
  while (i < chunks.length) {
    const chunk = chunks[i]!
    // "It had “drawn blood,” he said, and it was now “a race.”"
    const isClause = quoted && chunk.kind === 'COMMA' && chunks[i + 1]?.kind === 'CC' && opensClause(chunks, i + 2)
    if (isClause && chunks[left.from]!.kind !== 'QUOTE' && quotesOn(reader.clause, i + 2))
      return { from: i + 1, to: untilTurn(reader, i + 1) }
    // "…,” she said, before boarding her bus, the “Honest Mile”"
    if (quoted && chunk.kind === 'NP' && chunks[i + 1]?.kind === 'QUOTE' && nodes[chunk.to - 1]!.tag === 'DT')
      return null
    if (chunk.kind === 'QUOTE') {
      if (relative && (!quoted || chunks[i - 1]!.kind !== 'COMMA')) return null
      const to = untilTurn(reader, i)
      // "“…,” she said, “we can find it” — and the crowd cheered", "… “it,” before leaving"
      const ends = chunks[i + 1]?.kind === 'DASH' || (closes(reader.clause, i) && chunks[i + 1]?.kind !== 'CC')
      const last = quoted && ends && !chunks.slice(i + 1, to).some(({ kind }) => kind === 'QUOTE')
      return { from: i, to: last ? i + 1 : to }
    }
    if (chunk.kind === 'SEMICOLON' || chunk.kind === 'END') return null
    if (
      chunk.kind === 'VG' &&
      // "“…,” said Ruiz, speaking by phone, “…”", "“…,” she said, laughing, “…”"
      !/^(?:speaking|laughing|smiling|sighing|grinning|shrugging|chuckling)$/.test(nodes[chunk.head]!.lower) &&
      cueAt(reader.clause, i).some(
        (verb) =>
          verb.frames.has('t') ||
          verb.frames.has('c') ||
          verb.frames.has('r') ||
          verb.frames.has('g') ||
          chunk.verb!.form === 'VBG',
      ) &&
      !(relative && !quoteFollows(reader, i))
    )
      return null
    if (chunk.kind === 'WH' || chunk.kind === 'SUB') relative = true
    // "…,” Dahl wrote, lowering her recommendation to “hold”"
    if (chunk.verb?.form === 'VBG' && !chunk.verb.finite && chunks[i - 1]?.kind === 'COMMA') relative = true
    if (!quoted && chunk.kind === 'COMMA') {
      const next = chunks[i + 1]
      // "It was, she said, the worst winter of all": the verb waits for the rest.
      const complete =
        chunks[left.to - 1]!.kind !== 'VG' &&
        !waitsForVerb(reader, left) &&
        chunks.slice(left.from, left.to).some((c, k) => isFiniteVerb(c) || isLongQuote(reader, left.from + k))
      if (next === undefined) return null
      // "…, the council warned, as fighting there went on"
      const meanwhile = nodes[next.from]!.lower === 'as' && chunks[i + 2]?.verb?.form === 'VBG'
      if (meanwhile && chunks.slice(i + 3, i + 6).some(isPast)) return null
      // "14 people died, the ministry said, citing local officials"
      if (next.verb?.form === 'VBG' && !next.verb.finite && cueAt(reader.clause, i + 1).length > 0) return null
      // "It makes a difference, she said in an interview, that they care"
      // "It was people, she said, who got you lost"
      const isCleft = next.kind === 'WH' && reader.word(left.from) === 'it' && nodes[next.from]!.lower === 'who'
      if (isCleft || (next.kind === 'SUB' && nodes[next.from]!.lower === 'that'))
        return { from: i + 1, to: endOfContent(reader.clause, i + 1) }
      if (next.kind === 'QUOTE') return { from: i + 1, to: untilTurn(reader, i + 1) }
      // "The firm will leave, the board said, a move that stunned the town"
      if (
        next.kind === 'NP' &&
        summaryNouns.has(nodes[next.head]!.lower) &&
        chunks.slice(left.from, left.to).some(isFiniteVerb)
      )
        return null
      // "The pier will close, aides said, and as crowds wait for news": no clause follows that could be theirs
      if (next.kind === 'CC' && isLoneSubordinate(reader, i + 2)) return null
      // "Staff were rude, she said, to the old", "The man was caught, police said, after a tip"
      const isNear = chunks.slice(resume, i).every(({ kind }) => /^(?:PP|NP|TIME)$/.test(kind)) && next.kind === 'SUB'
      const hangs = (i === resume || isNear) && hangsOn(reader, i + 1)
      if (hangs && (complete || next.kind === 'PP')) {
        const to = endOfContent(reader.clause, i + 1)
        // "…, she said in a letter, because of the frost, | and went home"
        let close = i + 1
        while (close < to && (i === resume || chunks[close]!.kind !== 'COMMA')) close++
        return { from: i + 1, to: close }
      }
      // "The pill was safe, she said, and the trial would go on"; but "…, she said, but refused to say more"
      if (complete && next.kind === 'CC' && isWritersOwn(reader, i + 2)) return null
      if (!complete || next.kind === 'CC' || isFiniteVerb(next) || opensClause(chunks, i + 1))
        return { from: i + 1, to: untilTurn(reader, i + 1) }
      return null
    }
    i++
  }
  return null
}

/** Where content from chunk `from` on ends, at the latest behind quoted words that the writer's clause follows: "“…,” and he has gone". */
function untilTurn({ clause }: SentenceReader, from: number): number {
  const { nodes, chunks } = clause
  const to = endOfContent(clause, from)
  for (let i = from; i < to - 2; i++) {
    if (chunks[i]!.kind !== 'QUOTE' || !closes(clause, i) || chunks[i + 1]!.kind !== 'CC') continue
    // "“Waiting,” she said, “is a tax,” and went home"
    const leaves = isPast(chunks[i + 2]) && nodes[chunks[i + 2]!.from]!.tag === 'VBD'
    if (leaves && chunks[i + 2]!.to - chunks[i + 2]!.from === 1 && !quotesOn(clause, i + 2)) return i + 1
    // "and Ruiz, standing beside her, laughed"
    const beside = chunks[i + 2]!.kind === 'NP' && chunks[i + 3]?.kind === 'COMMA' && awaitsVerb(clause, i + 3)
    if ((beside || opensClause(chunks, i + 2)) && !quotesOn(clause, i + 2)) return i + 1
  }
  return to
}

/** "It would also, | he concedes, | be hard": a modal with nothing but adverbs behind it. */
function waitsForVerb({ clause }: SentenceReader, { from, to }: { from: number; to: number }): boolean {
  let last = to - 1
  while (last > from && clause.chunks[last]!.kind === 'ADV') last--
  return clause.chunks[last]!.verb?.form === 'MD'
}

/** "Despite his “odd” ways,", "At an event billed as “Tide,”": a phrase that no clause and no long quotation fills. */
export function isAdverbial(reader: SentenceReader, { from, to }: { from: number; to: number }): boolean {
  const { chunks } = reader.clause
  return (
    chunks[from]!.kind === 'PP' &&
    !chunks.slice(from, to).some((chunk, k) => isFiniteVerb(chunk) || isLongQuote(reader, from + k))
  )
}

const HANGING = /^(?:to|of|upon|for|from|about|than|by|after|despite|because|during|until|since|with)$/
const REASONS = /^(?:because|unless|until|if|since|so)$/

/** How somebody speaks: "…, he said, by phone from Paris", "…, with tears in her eyes". */
const MANNER =
  /^(?:phone|telephone|email|e-mail|text|letter|video|lawyer|interpreter|spokes\w+|tears?|smiles?|sighs?|shrugs?|laughs?|grins?|nods?)$/

/** Whether what begins at chunk `at`, behind the comma after an attribution, goes on with what stands before it. */
function hangsOn({ clause }: SentenceReader, at: number): boolean {
  const { nodes, chunks } = clause
  const next = chunks[at]!
  const word = nodes[next.from]!.lower
  const after = chunks[at + 1]
  if (next.kind === 'PP') {
    // "…, with the loss of 400 jobs", but "…, with the board saying so"
    const absolute = chunks.slice(at + 1, at + 4).some(({ verb }) => verb?.form === 'VBG' && verb.finite)
    return HANGING.test(word) && !absolute && !(after?.kind === 'NP' && MANNER.test(nodes[after.head]!.lower))
  }
  // "…, because of a faulty gauge"
  if (word === 'because' && after !== undefined && nodes[after.from]!.lower === 'of') return true
  // "…, ever since it rained"
  if (word === 'ever' && after?.kind === 'SUB') return opensClause(chunks, at + 2)
  // "…, because it loses money", but "…, since ministers said it was fair"
  if (next.kind === 'SUB')
    return REASONS.test(word) && opensClause(chunks, at + 1) && !isCueOf(clause, nextVerb(chunks, at + 1))
  // "It would be wrong, she said, to vote on it"
  if (next.verb?.infinitive) return true
  // "…, down from 94 percent", "…, compared with 8 percent"
  return /^(?:down|up|compared)$/.test(word) && after?.kind === 'PP'
}

/** Whether what stands behind "and" or "but" tells what the speaker did, or what somebody else said. */
function isWritersOwn({ clause }: SentenceReader, at: number): boolean {
  const { nodes, chunks } = clause
  const verb = nextVerb(chunks, at)
  if (verb < 0) return false
  // "…, the senator said, and the crowd cheered"
  const cheers = /^(?:crowds?|fans|audience|spectators|shares|stocks|supporters|onlookers)$/
  // "…, he said, but records show no payment", "…, she said, but could not name him"
  const denies = /^(?:he|she|they)$/.test(nodes[chunks[at]!.from]!.lower) && chunks[verb]!.verb!.negated
  const shows = cueAt(clause, verb).some(({ frames }) => frames.has('d'))
  if (opensClause(chunks, at))
    return isCueOf(clause, verb) || shows || denies || cheers.test(nodes[chunks[at]!.head]!.lower)
  return isFiniteVerb(chunks[verb]) && /^(?:declin|refus)(?:ed|es|ing)$/.test(nodes[chunks[verb]!.head]!.lower)
}

function isLoneSubordinate({ clause }: SentenceReader, at: number): boolean {
  const { nodes, chunks } = clause
  const opens =
    chunks[at]?.kind === 'SUB' && /^(?:as|while|when|after|before|because)$/.test(nodes[chunks[at]!.from]!.lower)
  if (!opens) return false
  const rest = chunks.slice(at + 1, at + REACH)
  return rest.filter((chunk, i) => isFiniteVerb(chunk) && !/^(?:WH|SUB)$/.test(rest[i - 1]?.kind ?? '')).length === 1
}

function quoteFollows(reader: SentenceReader, at: number): boolean {
  const { chunks } = reader.clause
  for (let i = at + 1; i < Math.min(chunks.length, at + 7); i++) if (chunks[i]!.kind === 'QUOTE') return true
  return false
}

/** A quotation that ends its sentence ends the content, whatever stands behind it. */
export function trimmed(
  reader: SentenceReader,
  { from, to }: { from: number; to: number },
): { from: number; to: number } {
  const { chunks, nodes } = reader.clause
  for (let i = from; i < to; i++) {
    const quote = nodes[chunks[i]!.from]!.quote
    if (chunks[i]!.kind !== 'QUOTE' || quote === null) continue
    const next = chunks[i + 1]
    // "that while talks were “useful,” they would fail", "that “it is over,” that orders rose"
    if (opensClause(chunks, i + 1) && isWaiting(reader, from, i)) continue
    // "that his answer, that it was “a loan,” was weak"
    const parted = chunks[from]!.kind === 'SUB' && chunks[from + 1]?.kind === 'NP' && chunks[from + 2]?.kind === 'COMMA'
    if (parted && isFiniteVerb(next) && reader.word(from) === 'that') continue
    // "that “the tenants,” many of whom had paid, were never told"
    const goesOn = next?.kind !== 'SUB' && next?.verb?.form !== 'VBG'
    if (goesOn && isVerbless(reader, from, i) && chunks.slice(i + 1, to).some(isFiniteVerb)) continue
    // "“We will build it” – the crowd chanted “Build it!” – “and keep it dry”"
    const open =
      next?.kind === 'DASH' ? chunks.findLastIndex(({ kind }, k) => kind === 'DASH' && k > from && k < i) : -1
    if (open > 0 && asideCloses(reader.clause, open) === i + 1) continue
    // "called the clerk “a coward,” the porter “a thief” and the cook “a saint”"
    const another = next?.kind === 'NP' && chunks[i + 2]?.kind === 'QUOTE'
    if (another && i === from + 1 && chunks[from]!.kind === 'NP' && nodes[chunks[from]!.head]!.tag !== 'PRP') continue
    // "that it was “sound,” even if nobody saw it"
    const evenIf = next !== undefined && nodes[next.from]!.lower === 'even' && nodes[next.to]?.lower === 'if'
    if (evenIf && !chunks.slice(i + 1, to).some(({ kind }) => kind === 'COMMA')) continue
    if (next?.kind === 'SUB' && nodes[next.from]!.lower === 'that' && opensClause(chunks, i + 2)) continue
    // "that he was “sad, but not surprised,” to see it": the last comma closes what the first one opened
    const opening = reader.tokens.slice(quote.start, quote.end).findIndex(({ text }) => text === ',')
    const opens = opening > 0 && /^(?:but|not|even|and)$/.test(reader.tokens[quote.start + opening + 1]?.lower ?? '')
    if (opens && i > from && next?.verb?.infinitive) continue
    // "the judge, whom he called “a hater,” should go"
    const relative =
      chunks[from]!.kind === 'NP' && chunks[from + 1]?.kind === 'COMMA' && chunks[from + 2]?.kind === 'WH'
    if (relative && isFiniteVerb(next) && i < from + 8) continue
    // "that she heard a guard shout “Stop!” twice"
    const isHeard = cueVerbs.has(nodes[chunks[i - 1]?.head ?? 0]!.lower) && next?.kind === 'ADV'
    if (isHeard && i > from && /^[?!]/.test(innerEnd(reader.tokens, quote))) continue
    // "that they “kept no records,” which led to “a mess”"
    if (next?.kind === 'WH' && i > from && quotesSoon(reader, i + 2)) continue
    if (
      /^[.?!,]/.test(innerEnd(reader.tokens, quote)) &&
      next !== undefined &&
      next.kind !== 'QUOTE' &&
      next.kind !== 'CC' &&
      i > from &&
      // "“took steps to cover his tracks,” including wiping a laptop"
      nodes[next.from]!.lower !== 'including' &&
      !(
        quote.end - quote.start < 8 &&
        (next.kind === 'WH' || next.verb?.form === 'VBN' || /^(?:such|where|because)$/.test(nodes[next.from]!.lower))
      )
    )
      return { from, to: i + 1 }
    if (i === from && /^[.?!,]/.test(innerEnd(reader.tokens, quote)) && next?.kind !== 'CC' && next?.kind !== 'QUOTE')
      return { from, to: i + 1 }
  }
  return { from, to }
}

/** Whether the verb at chunk `at`, which reports nothing itself, has quoted words behind it: "led to “a mess” in the hall" */
function quotesSoon({ clause }: SentenceReader, at: number): boolean {
  const { chunks } = clause
  if (!isFiniteVerb(chunks[at]) || cueAt(clause, at).length > 0) return false
  return chunks[chunks[at + 1]?.kind === 'PP' ? at + 2 : at + 1]?.kind === 'QUOTE'
}

/** Whether the content from chunk `from` up to the quotation at `at` is a subordinate clause whose main clause is to come. */
function isWaiting({ clause }: SentenceReader, from: number, at: number): boolean {
  const { nodes, chunks } = clause
  const first = nodes[chunks[from]!.from]!.lower === 'that' ? from + 1 : from
  const opens =
    chunks[first]?.kind === 'SUB' &&
    /^(?:while|although|though|if|because|when|since|unless)$/.test(nodes[chunks[first]!.from]!.lower)
  return opens && !chunks.slice(first, at).some(({ kind }) => kind === 'COMMA')
}

/** Whether a clause with "that" from chunk `from` up to the quotation at `at` still lacks its verb, quoted or not. */
function isVerbless({ clause, tokens }: SentenceReader, from: number, at: number): boolean {
  const { nodes, chunks } = clause
  if (chunks[from]!.kind !== 'SUB' || nodes[chunks[from]!.from]!.lower !== 'that') return false
  return chunks.slice(from + 1, at + 1).every((chunk) => {
    const { quote } = nodes[chunk.from]!
    const isVerb = ({ tag }: Token) => /^(?:VB[DPZ]|MD)$/.test(tag)
    return !isFiniteVerb(chunk) && (quote === null || !tokens.slice(quote.start, quote.end).some(isVerb))
  })
}

export function pastApposition(reader: SentenceReader, found: Subject): number {
  const { chunks } = reader.clause
  let i = found.lastChunk + 1
  if (chunks[i]?.kind !== 'COMMA') return i
  // ", said Ana Ruiz, adding that"
  const adds = chunks[i + 1]?.verb?.form === 'VBG' && cueAt(reader.clause, i + 1).length > 0
  if (adds && /^(?:SUB|COLON)$/.test(chunks[i + 2]?.kind ?? '')) return i
  // ", said Mindy Toth, and the tires were melting"
  if (chunks[i + 1]?.kind === 'CC') return i
  // "…,” said one aide, while another called it “a joke”"
  if (chunks[i + 1]?.kind === 'SUB' && reader.word(i + 1) === 'while') return i
  for (
    i++;
    i < chunks.length && chunks[i]!.kind !== 'COMMA' && chunks[i]!.kind !== 'COLON' && chunks[i]!.kind !== 'QUOTE';
    i++
  );
  return i
}

/** Where content up to chunk `to` ends without a relative clause that another's cue takes over: "would go, | which one of them, Ana Ruiz, called “mad”". */
export function beforeOpenRelative(clause: Clause, from: number, to: number): number {
  const { chunks } = clause
  let inserted = false
  for (let i = to - 1; i > from + 1; i--) {
    const chunk = chunks[i]!
    if (isFiniteVerb(chunk) || holdsQuotation(clause, chunk)) return to
    if (chunk.kind === 'WH' && chunks[i - 1]!.kind === 'COMMA') return inserted ? i - 1 : to
    if (chunk.kind === 'COMMA') inserted = true
  }
  return to
}

/** What no content ends in: of "argued that it failed because, she said, “nobody came”" it is the last word of what was argued. */
const DANGLING = /^(?:and|but|or|because|although|though|while|if)$/

/** "bought nine cars, none of which, | he said, | …" */
export function dangles(clause: Clause, at: number): boolean {
  const { nodes, chunks } = clause
  const { kind } = chunks[at]!
  if ((kind === 'WH' && chunks[at + 1]?.kind === 'COMMA') || DANGLING.test(nodes[chunks[at]!.from]!.lower)) return true
  const behind = chunks[at + 1]?.kind
  return (
    (kind === 'PP' && behind === 'WH') ||
    (kind === 'NP' && behind === 'PP' && chunks[at + 2]?.kind === 'WH' && nodes[chunks[at + 1]!.from]!.lower === 'of')
  )
}

/** "Cole, who, she said, had drunk, | was late": what is said of somebody ends with the relative clause. */
export function withinRelative(
  clause: Clause,
  left: { to: number },
  right: { from: number; to: number },
): { from: number; to: number } {
  const { chunks } = clause
  if (chunks[left.to - 1]!.kind !== 'WH') return right
  let states = false
  for (let i = right.from; i < right.to; i++) {
    states ||= isFiniteVerb(chunks[i]) || chunks[i]!.kind === 'QUOTE'
    const isComma = chunks[i]!.kind === 'COMMA'
    const ends = isFiniteVerb(chunks[i + 1]) || (!isComma && opensClause(chunks, i + 1))
    if (i > right.from && states && closes(clause, i) && ends) return { from: right.from, to: isComma ? i : i + 1 }
  }
  return right
}
