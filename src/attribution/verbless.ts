import { channels, statementNouns } from '../lexicon/cues.ts'
import { type Chunk, isFiniteVerb } from './chunks.ts'
import type { SentenceReader } from './clauses.ts'
import type { Complement } from './complements.ts'
import { contentBefore, isLongQuote } from './content.ts'
import { closes, cueAt, endOfContent } from './ending.ts'
import { isProperName, phraseEndingAt, phraseFrom, possessor, type Subject } from './phrases.ts'
import { subjectBefore } from './subjects.ts'
import { couldSay, isPersonNoun } from './voices.ts'
import { isNobody } from './withheld.ts'
import { writersTurn } from './writers-turn.ts'

/** What things are done by, rather than who says them: "according to need". */
const MEASURES =
  /^(?:needs?|abilit(?:y|ies)|preferences?|tastes?|size|age|rank|merit|weight|height|income|wealth|means|mood|whims?|instincts?)$/

export function readAccordingTo(reader: SentenceReader, at: number): void {
  const { chunks } = reader.clause
  let source = phraseFrom(reader.clause, at + 1)
  if (source === null || MEASURES.test(reader.clause.nodes[chunks[source.firstChunk]!.head]!.lower)) return
  const opensSentence =
    (at === 1 && chunks[0]!.kind !== 'NP' && chunks[0]!.kind !== 'QUOTE') ||
    // "It shows: According to a poll, few care", "…; according to a poll, few care"
    /^(?:COLON|SEMICOLON)$/.test(chunks[at - 1]?.kind ?? '') ||
    chunks.slice(0, at).every(({ kind }) => kind === 'CC' || kind === 'COMMA' || kind === 'ADV')
  let after = source.lastChunk + 1
  // Past the apposition or relative clause beside the source.
  const isOwned = chunks[after + 1] !== undefined && reader.clause.nodes[chunks[after + 1]!.from]!.tag === 'WP$'
  if (chunks[after]?.kind === 'COMMA' && (chunks[after + 1]?.kind === 'WH' || isOwned || source.apposition !== null)) {
    let close = chunks.findIndex((chunk, i) => i > after + 1 && chunk.kind === 'COMMA')
    // "According to the survey, a third of voters stayed at home, against a tenth last year": the noun behind the comma has a verb
    const verb = chunks.findIndex((chunk, i) => i > after + 1 && (chunk.kind === 'WH' || isFiniteVerb(chunk)))
    if (opensSentence && !isOwned && source.apposition !== null && isFiniteVerb(chunks[verb]) && verb < close) {
      source = { ...source, apposition: null }
      close = after
    }
    // "According to police, the driver, a man from Holt, failed to stop": the noun behind the comma has an apposition itself
    const next = chunks.findIndex((chunk, i) => i > close && (chunk.kind === 'COMMA' || isFiniteVerb(chunk)))
    const described =
      close > 0 && opensSentence && source.apposition !== null && /^(?:NP|VG)$/.test(chunks[close + 1]?.kind ?? '')
    // "According to Ana Ruiz, a nurse, who was there, it rained"
    while (close > 0 && chunks[close + 1]?.kind === 'WH') {
      const open = close
      close = chunks.findIndex((chunk, i) => i > open + 1 && chunk.kind === 'COMMA')
    }
    if (described && chunks[next]?.kind === 'COMMA' && isFiniteVerb(chunks[next + 1]))
      source = { ...source, apposition: null }
    else if (close > 0) after = close
    else if (!opensSentence) after = chunks.length
  } else if (chunks[after]?.kind === 'WH') {
    // "The mayor, according to two people who were there, said that": the verb behind the comma is hers
    const close = chunks.findIndex((chunk, i) => i > after && chunk.kind === 'COMMA')
    after = close > 0 ? close : chunks.length
  } else
    while (
      after < chunks.length &&
      !['COMMA', 'END', 'SEMICOLON', 'QUOTE', 'DASH'].includes(chunks[after]!.kind) &&
      // "according to a survey by the council and two partners, …"
      (chunks[after]!.kind !== 'CC' || chunks[after + 2]?.kind === 'COMMA') &&
      // "according to a schedule published Thursday, …"
      (chunks[after]!.kind !== 'VG' || chunks[after]!.verb!.form === 'VBN')
    )
      after++
  // "According to the study — which took years — the river rose"
  if (opensSentence && chunks[after]?.kind === 'DASH') {
    const close = chunks.findIndex((chunk, i) => i > after && chunk.kind === 'DASH')
    if (close > 0) after = close
  }
  if (opensSentence) after = pastParticiple(chunks, after)
  const parts: { from: number; to: number }[] = []
  if (!opensSentence) {
    let to = at
    if (chunks[to - 1]!.kind === 'COMMA' || chunks[to - 1]!.kind === 'DASH') to--
    let from = to
    while (from > reader.settled && chunks[from - 1]!.kind !== 'SEMICOLON') from--
    // "“…,” Cole said in a bill filed on Monday, according to the Herald": the paper reports that he said so
    if (from > 0 && !statesSomething(reader, from, to)) from = 0
    while (from < to && (chunks[from]!.kind === 'CC' || chunks[from]!.kind === 'COMMA')) from++
    if (from < to) parts.push({ from, to })
  }
  // "That is why, according to Cole, the dam failed"
  const open = parts.length > 0 && /^(?:SUB|WH|CC)$/.test(chunks[parts[0]!.to - 1]!.kind)
  if (open) parts.length = 0
  // "What came back, according to Cole, was a torch", "It was the bank, according to Cole, that asked"
  const next = chunks[after]?.kind === 'COMMA' ? after + 1 : after
  const isCleft =
    chunks[next] !== undefined && reader.word(next) === 'that' && reader.word(parts[0]?.from ?? 0) === 'it'
  const awaits = isCleft || (isFiniteVerb(chunks[next]) && !/^(?:NP|PP)$/.test(chunks[next - 1]?.kind ?? ''))
  const complete =
    parts.length > 0 &&
    !awaits &&
    !WAITING.test(reader.clause.nodes[chunks[parts[0]!.to - 1]!.head]!.lower) &&
    chunks.slice(parts[0]!.from, parts[0]!.to).some(isFiniteVerb)
  if (/^(?:COMMA|DASH)$/.test(chunks[after]?.kind ?? '') && (opensSentence || !complete)) {
    // "According to the records, however, four left"
    const however = chunks[after + 1]?.kind === 'ADV' && chunks[after + 2]?.kind === 'COMMA'
    const from = however ? after + 3 : after + 1
    const kind = chunks[from]?.kind === 'QUOTE' ? 'quotation' : 'clause'
    const content: Complement = { kind, from, to: endOfContent(reader.clause, from) }
    const to = from < content.to ? writersTurn(reader.clause, content, at, at) : from
    if (from < to) parts.push({ from, to })
  } else if (goesOnBehind(reader, after)) parts.push({ from: after + 1, to: endOfContent(reader.clause, after + 1) })
  else if (chunks[after]?.kind === 'QUOTE') parts.push({ from: after, to: after + 1 })
  if (parts.length === 0) return
  reader.emit(parts, at, source, 'according-to', opensSentence ? 'clause' : parts.length > 1 ? 'insertion' : 'tail')
}

/** "The plane lost height, according to the board, and crashed": a second verb of what is said. */
const goesOnBehind = ({ clause }: SentenceReader, at: number): boolean =>
  clause.chunks[at]?.kind === 'COMMA' &&
  clause.chunks[at + 1]?.kind === 'CC' &&
  isFiniteVerb(clause.chunks[at + 2]) &&
  cueAt(clause, at + 2).length === 0

/** "According to the suit, filed Monday, Pell lied": the comma before the content. */
function pastParticiple(chunks: readonly Chunk[], at: number): number {
  const verb = at + 1
  if (chunks[at]?.kind !== 'COMMA' || chunks[verb]?.verb?.form !== 'VBN' || chunks[verb]!.verb!.auxiliary) return at
  const close = chunks.findIndex(({ kind }, i) => i > verb && !/^(?:PP|NP|TIME|ADV)$/.test(kind))
  return chunks[close]?.kind === 'COMMA' ? close : at
}

/** Whether quoted words or a subject with its verb stand between chunks `from` and `to`. */
function statesSomething(reader: SentenceReader, from: number, to: number): boolean {
  const { chunks } = reader.clause
  for (let i = from; i < to; i++) {
    if (chunks[i]!.kind === 'QUOTE') return true
    if (isFiniteVerb(chunks[i]) && !/^(?:PP|WH)$/.test(chunks[subjectStart(reader, i, from) - 1]?.kind ?? ''))
      return true
  }
  return false
}

/** Where the noun phrase that ends at chunk `before` begins. */
function subjectStart(reader: SentenceReader, before: number, from: number): number {
  let start = before
  while (start > from && reader.clause.chunks[start - 1]!.kind === 'NP') start--
  return start
}

/** "As reported by the Herald, the dam failed", "the dam failed, as reported by the Herald" */
export function readAsReportedBy(reader: SentenceReader, at: number): void {
  const { chunks } = reader.clause
  // "as first reported by"
  const cue = chunks[at + 1]?.kind === 'ADV' ? at + 2 : at + 1
  if (reader.word(at) !== 'as' || chunks[cue]?.verb?.form !== 'VBN' || chunks[cue + 2]?.kind !== 'NP') return
  if (chunks[cue + 1]!.kind !== 'PP' || reader.word(cue + 1) !== 'by') return
  if (!cueAt(reader.clause, cue).some(({ frames }) => frames.has('t') || frames.has('d') || frames.has('c'))) return
  const source = phraseFrom(reader.clause, cue + 2)!
  const close = source.lastChunk + 1
  const left = at > 0 && closes(reader.clause, at - 1) ? contentBefore(reader, at, at) : null
  if (left !== null) reader.emit([left], cue, source, 'passive', 'tail')
  else if (at === 0 && chunks[close]?.kind === 'COMMA')
    reader.emit([{ from: close + 1, to: endOfContent(reader.clause, close + 1) }], cue, source, 'passive', 'clause')
}

/** `Clinton: “…”`, `Cole was blunt: “…”` */
export function readColon(reader: SentenceReader): void {
  const { chunks } = reader.clause
  const colon = chunks.findIndex(
    (chunk, i) => chunk.kind === 'COLON' && (chunks[i + 1]?.kind === 'QUOTE' || chunks[i + 1] === undefined),
  )
  if (colon <= 0) return
  const next = chunks[colon + 1]
  if (next !== undefined && reader.taken.has(next.from)) return
  const verb = chunks.findIndex((chunk, i) => i < colon && isFiniteVerb(chunk))
  // "STRIKE ENDS - Ana Ruiz: “…”"
  const signed = signedBefore(reader, colon)
  let source = signed ?? announced(reader, colon, verb)
  // "More from Jones: “…”"
  if (source === null && endsInName(reader, colon)) source = phraseFrom(reader.clause, colon - 1)
  if (source === null || source.lastChunk > colon) return
  if (next === undefined) {
    reader.lead = { cue: -1, source }
    return
  }
  const { nodes } = reader.clause
  const head = nodes[chunks[source.firstChunk]!.head]!
  if (verb < 0 && !isProperName(reader.clause, source.firstChunk)) {
    const owner = possessor(reader.clause, source.firstChunk) ?? senderOf(reader, source, colon)
    if (owner === null && !/^(?:he|she|they)$/.test(head.lower) && !isPersonNoun(head.lower)) return
    source = owner ?? source
  } else if (statementNouns.has(head.lower)) source = possessor(reader.clause, source.firstChunk) ?? source
  const to = endOfContent(reader.clause, colon + 1)
  reader.emit(quotationsOnly(reader, colon + 1, to) ?? [{ from: colon + 1, to }], -1, source, 'colon', 'colon')
}

/** "Cole's message is blunt: pay up or “get out.”": what stands behind the colon with quoted words in it. */
export function readMessage(reader: SentenceReader): void {
  const { nodes, chunks } = reader.clause
  const colon = chunks.findIndex(({ kind }) => kind === 'COLON')
  const isMessage =
    colon > 2 && chunks[colon + 1]?.kind !== 'QUOTE' && statementNouns.has(nodes[chunks[0]!.head]!.lower)
  if (!isMessage || chunks[colon - 1]!.kind !== 'ADJ' || !/^(?:is|was)$/.test(reader.word(colon - 2))) return
  const source = possessor(reader.clause, 0)
  if (source === null || !reader.holdsOpenQuote(colon + 1, chunks.length)) return
  reader.emit([{ from: colon + 1, to: endOfContent(reader.clause, colon + 1) }], -1, source, 'colon', 'colon')
}

/** "An email from Keith Durrant: “…”" */
function senderOf({ clause }: SentenceReader, { firstChunk }: Subject, colon: number): Subject | null {
  const { nodes, chunks } = clause
  const from = firstChunk + 1
  const noun = nodes[chunks[firstChunk]!.head]!.lower
  if (!(channels.has(noun) || statementNouns.has(noun)) || chunks[from]?.kind !== 'PP') return null
  const sender = nodes[chunks[from]!.from]!.lower === 'from' ? phraseFrom(clause, from + 1) : null
  return sender?.lastChunk === colon - 1 ? sender : null
}

/** The name between a dash and the colon. */
function signedBefore({ clause }: SentenceReader, colon: number): Subject | null {
  let first = colon - 1
  while (isProperName(clause, first) && clause.chunks[first - 1]?.kind === 'CC') first -= 2
  if (!isProperName(clause, first) || clause.chunks[first - 1]?.kind !== 'DASH') return null
  const source = phraseFrom(clause, first)
  return source?.lastChunk === colon - 1 ? source : null
}

/** The quotations of a row, “…” and “…”, each by itself; null where other words stand between them. */
function quotationsOnly({ clause }: SentenceReader, from: number, to: number): { from: number; to: number }[] | null {
  const parts: { from: number; to: number }[] = []
  for (let at = from; at < to; at++) {
    const { kind } = clause.chunks[at]!
    if (kind === 'QUOTE') parts.push({ from: at, to: at + 1 })
    else if (kind !== 'CC' && kind !== 'COMMA' && kind !== 'END') return null
  }
  return parts.length > 1 ? parts : null
}

/** Whom the words before a colon announce; `verb` is the chunk of their first finite verb, or -1. */
function announced(reader: SentenceReader, colon: number, verb: number): Subject | null {
  const { clause } = reader
  const opener = reader.word(0)
  // "From Ana Ruiz writing at the Echo:", "From Ana Ruiz came a warning:"
  if (opener === 'from' && isProperName(clause, 1)) return phraseFrom(clause, 1)
  if (verb < 0) return phraseFrom(clause, 0)
  // "Ruiz's verdict, delivered as he left: “…”"
  const owner = statementNouns.has(clause.nodes[clause.chunks[0]!.head]!.lower) ? possessor(reader.clause, 0) : null
  if (owner !== null && clause.chunks.slice(0, colon).every((_, at) => !isMainVerb(reader, at))) return owner
  // "Here’s Ruiz in March: “…”"
  if (opener === 'here' && clause.chunks[verb + 1]?.kind === 'NP') return phraseFrom(clause, verb + 1)
  // "As Ruiz observed, the pump was new: “…”"
  const observed = opener === 'as' && clause.chunks[0]!.kind === 'SUB' && cueAt(clause, verb).length > 0
  const found = (observed ? null : introducer(reader, colon)) ?? subjectBefore(clause, verb)
  // "On the wall is a note: “…”", "There was a warning on the gate: “…”"
  const placed = (clause.chunks[0]!.kind === 'PP' && opener !== 'for') || clause.nodes[0]!.tag === 'EX'
  const inverted = placed && (found === null || !couldSay(clause, found)) ? phraseFrom(clause, verb + 1) : null
  if (inverted !== null && couldSay(clause, inverted)) return inverted
  // "For Ana Ruiz the message was simple: “…”", "For Ruiz, who saw it, it was no joke: “…”"
  const inEyes = /^(?:for|to)$/.test(opener) && isProperName(clause, 1)
  const matter = found === null ? '' : clause.nodes[clause.chunks[found.firstChunk]!.head]!.lower
  // "For Ruiz, the judge's words were hard", "For Ruiz, the reply from the bank was short"; a verdict is a court's
  const isOthers =
    found !== null &&
    (possessor(reader.clause, found.firstChunk) !== null || /^(?:from|of|in)$/.test(reader.word(found.firstChunk + 1)))
  const isMatter = !isOthers && (matter === '' || (statementNouns.has(matter) && matter !== 'verdict'))
  if (inEyes && (isMatter || !(isOthers || couldSay(clause, found!)))) return phraseFrom(clause, 1)
  // "Ana Ruiz, who chairs the board: “…”"
  return found?.antecedent ?? found
}

/** Whether the verb at chunk `at` is no part of a clause with "as" or "which". */
function isMainVerb({ clause }: SentenceReader, at: number): boolean {
  if (!isFiniteVerb(clause.chunks[at])) return false
  const found = subjectBefore(clause, at)
  return found === null || !/^(?:SUB|WH)$/.test(clause.chunks[found.firstChunk - 1]?.kind ?? '')
}

/**
 * Whom the last main clause before a colon is about, preferring somebody who can speak: "After it rained, a caller was
 * blunt:"; where none can, the name the sentence ends in: "The vote does not surprise Mary Cole:".
 */
function introducer(reader: SentenceReader, colon: number): Subject | null {
  const { clause } = reader
  let nearest: Subject | null = null
  let asked: Subject | null = null
  for (let at = colon - 1; at > 0; at--) {
    if (!isFiniteVerb(clause.chunks[at])) continue
    const found = subjectBefore(clause, at)
    if (found === null || found.antecedent !== null) continue
    // A clause that a comma ends came before the one that leads in.
    const opener = clause.chunks[found.firstChunk - 1]
    if (opener?.kind === 'SUB' && clause.chunks.slice(at, colon).some(({ kind }) => kind === 'COMMA')) continue
    // "was blunt about what the board thinks of it:", "counts how many boats the crew could stop:"
    if (opener?.kind === 'WH' || opener?.kind === 'NP') {
      asked ??= found
      continue
    }
    // "Nobody who met Cole could doubt what she believed:"
    if (isNobody(clause, found) && asked !== null) return asked
    if (couldSay(reader.clause, found)) return found
    nearest ??= found
  }
  return endsInName(reader, colon) ? phraseFrom(clause, colon - 1) : nearest
}

/** Whether a name stands before the colon that is not only where something was said: "later that month on Channel 4:". */
function endsInName({ clause }: SentenceReader, colon: number): boolean {
  const { nodes, chunks } = clause
  const before = chunks[colon - 2]
  const isPlace = before?.kind === 'PP' && /^(?:on|at|in|via|to)$/.test(nodes[before.from]!.lower)
  return isProperName(clause, colon - 1) && !isPlace
}

/** "Cole's verdict? “…”": the next quotation answers. */
export function readShortQuestion(reader: SentenceReader): void {
  const { chunks, nodes } = reader.clause
  if (nodes.at(-1)?.text !== '?' || chunks[0]?.kind !== 'NP' || chunks.some(isFiniteVerb)) return
  const source = possessor(reader.clause, 0)
  if (source !== null) reader.lead = { cue: -1, source }
}

/** `“…” — Mary Cole, engineer` */
export function readDash(reader: SentenceReader): void {
  const { chunks } = reader.clause
  const dash = chunks.findIndex(
    (chunk, i) => chunk.kind === 'DASH' && chunks[i - 1]?.kind === 'QUOTE' && chunks[i + 1]?.kind === 'NP',
  )
  if (dash < 0 || reader.taken.has(chunks[dash - 1]!.from)) return
  const source = phraseFrom(reader.clause, dash + 1)
  if (source === null || !isProperName(reader.clause, dash + 1) || chunks.slice(dash + 1).some(isFiniteVerb)) return
  reader.emit([{ from: dash - 1, to: dash }], -1, source, 'dash', 'tail')
}

/** `The minister – “I will not resign” – has gone`, `The minister (“I will not resign”) has gone` */
export function readInsertedQuotation(reader: SentenceReader): void {
  const { chunks } = reader.clause
  for (let at = 2; at < chunks.length - 1; at++) {
    const mark = chunks[at - 1]!.kind
    if (chunks[at]!.kind !== 'QUOTE' || (mark !== 'DASH' && mark !== 'OPEN') || reader.taken.has(chunks[at]!.from))
      continue
    if (chunks[at + 1]!.kind !== (mark === 'DASH' ? 'DASH' : 'CLOSE') || !isLongQuote(reader, at)) continue
    const source = chunks[at - 2]!.kind === 'NP' ? phraseEndingAt(reader.clause, at - 2) : null
    if (source === null || !couldSay(reader.clause, source) || !isFiniteVerb(chunks[at + 2])) continue
    const noun = reader.clause.nodes[chunks[source.firstChunk]!.head]!.lower
    const owner = channels.has(noun) || statementNouns.has(noun) ? possessor(reader.clause, source.firstChunk) : null
    reader.emit([{ from: at, to: at + 1 }], -1, owner ?? source, 'dash', 'beside')
  }
}

/** `“…,” by the Echo's Mary Cole`: a headline or an excerpt with its byline. */
export function readByline(reader: SentenceReader): void {
  const { chunks } = reader.clause
  const by = chunks.findIndex(
    ({ kind }, at) => kind === 'PP' && reader.word(at) === 'by' && chunks[at - 1]?.kind === 'QUOTE',
  )
  const source = by < 0 ? null : phraseFrom(reader.clause, by + 1)
  if (source === null || !isProperName(reader.clause, by + 1) || reader.taken.has(chunks[by - 1]!.from)) return
  if (chunks.some(isFiniteVerb)) return
  reader.emit([{ from: by - 1, to: by }], -1, source, 'credit-line', 'tail')
}

/** A verb that waits for what it says of its subject: "It was, according to Cole, “a mess”". */
const WAITING = /^(?:is|are|was|were|be|been|became|becomes|seems|seemed|remains|remained|had|has|have)$/

/** Sure of what is said: "is adamant that". */
const CERTAIN =
  /^(?:adamant|sure|certain|clear|convinced|confident|positive|insistent|emphatic|persuaded|worried|hopeful|optimistic|pessimistic|s[ck]eptical|doubtful|fearful|afraid)$/

/** With "that" they tell an effect, and no speech. */
const EFFECTS = /^(?:means?|meant|ensured?|ensures|required?|requires)$/

/** "Cole was adamant that it was “a farce”": whoever does something that has words quoted behind "that" says them, whatever the verb. */
export function readUnknownReport(reader: SentenceReader): void {
  const { chunks, nodes } = reader.clause
  for (let at = 0; at < chunks.length - 2; at++) {
    const head = nodes[chunks[at]!.head]!.lower
    // "is convinced that" looks like a passive
    const isPassive = chunks[at]!.verb?.passive && !CERTAIN.test(head)
    if (!isFiniteVerb(chunks[at]) || isPassive || EFFECTS.test(head)) continue
    // "a driver must show that"
    if (/^(?:must|should|may|might)$/.test(reader.word(at))) continue
    let that = at + 1
    while (/^(?:ADV|ADJ|TIME)$/.test(chunks[that]?.kind ?? '')) that++
    if (chunks[that]?.kind !== 'SUB' || reader.word(that) !== 'that') continue
    // "moved so that", "so happy that", "is glad that"
    const between = nodes.slice(chunks[at]!.to, chunks[that]!.from)
    const judges = between.some(({ tag }) => tag.startsWith('JJ'))
    if (between.some(({ lower }) => /^(?:so|such|now)$/.test(lower))) continue
    if (judges && !between.some(({ lower }) => CERTAIN.test(lower))) continue
    const source = subjectBefore(reader.clause, at)
    if (source === null || !couldSay(reader.clause, source) || reader.reported(that)) continue
    const to = endOfContent(reader.clause, that)
    if (chunks.slice(that, to).some(({ kind, from }) => kind === 'QUOTE' && !reader.taken.has(from)))
      reader.emitComplement({ kind: 'clause', from: that, to }, at, source, 'subject-verb')
  }
}

/** `“…,” Cole riffed`: a comma inside the marks announces the speaker, whatever the verb. */
export function readUnknownCue(reader: SentenceReader): void {
  const { chunks, nodes } = reader.clause
  if (chunks[0]?.kind !== 'QUOTE' || reader.taken.has(0) || !nodes[chunks[0].to - 1]!.text.startsWith(',')) return
  const inverted = isFiniteVerb(chunks[1])
  // "“…,” came the reply from Cole"
  const replies = inverted && chunks[2]?.kind === 'NP' && statementNouns.has(nodes[chunks[2].head]!.lower)
  const from = replies && chunks[3]?.kind === 'PP' && reader.word(3) === 'from' ? 4 : 2
  const source = phraseFrom(reader.clause, inverted ? from : 1)
  if (source === null || !couldSay(reader.clause, source)) return
  if (inverted && /^(?:is|was|were)$/.test(reader.word(1)) && reader.word(2) === 'all') return
  const verb = inverted ? 1 : chunks.findIndex((chunk, i) => i > source.lastChunk && chunk.kind === 'VG')
  reader.emit([{ from: 0, to: 1 }], verb, source, inverted ? 'verb-subject' : 'subject-verb', 'tail')
}
