/** Attributions whose cue, subject and content stand in another order than "Cole said that it rained". */
import { type CueVerb, channels } from '../lexicon/cues.ts'
import { documentNouns, investigators } from '../lexicon/people.ts'
import { isFiniteVerb, opensClause } from './chunks.ts'
import type { SentenceReader } from './clauses.ts'
import { type Complement, complementOf } from './complements.ts'
import { contentBefore, continuation, endsInQuote, isLongQuote, pastApposition, trimmed } from './content.ts'
import { closes, cueAt, endOfContent, holdsQuotation, isPast } from './ending.ts'
import { goesOnQuoted } from './insertions.ts'
import { isProperName, phraseFrom, type Subject } from './phrases.ts'
import { subjectAfter, subjectBefore } from './subjects.ts'
import { canSpeak, hasVoice } from './voices.ts'
import { commentIn } from './writers-turn.ts'

/** Who tells of others in passing: "ballots he says were lost", "the man police believe fired the gun". */
const IN_PASSING = /^(?:he|she|it|they)$/
const THINGS_SAID = /^(?:everything|nothing|all|things?|words?|stor(?:y|ies)|letters?|something|anything|much|what)$/

/** "the dam, which Cole said was safe", "a dam that experts warned would fail": what goes on behind the cue. */
export function readObjectRelative(reader: SentenceReader, at: number, verb: CueVerb, found: Subject): boolean {
  const { chunks } = reader.clause
  // "which even his deputy conceded was wrong"
  const opener = chunks[chunks[found.firstChunk - 1]?.kind === 'ADV' ? found.firstChunk - 2 : found.firstChunk - 1]
  const teller = opener?.kind === 'NP' && found.firstChunk === at - 1 ? reader.word(at - 1) : ''
  const said = opener === undefined ? '' : reader.clause.nodes[opener.head]!.lower
  // "the judge, whom he accused of “dozing”"
  const blames =
    chunks[at + 1]?.kind === 'PP' &&
    verb.frames.has('a') &&
    found.lastChunk < at &&
    chunks.slice(found.lastChunk + 1, at).every(({ kind }) => kind === 'ADV')
  if (blames && opener?.kind === 'WH' && reader.holdsOpenQuote(at + 2, Math.min(at + 4, chunks.length))) {
    reader.emitComplement(
      { kind: 'blame', from: at + 2, to: endOfContent(reader.clause, at + 2) },
      at,
      found,
      'subject-verb',
    )
    return true
  }
  const inPassing = IN_PASSING.test(teller) && /^(?:say|allege|believe)$/.test(verb.lemma) && !THINGS_SAID.test(said)
  // "the ones the ministry now says are safe"
  const bare =
    opener?.kind === 'NP' &&
    /^(?:say|allege|claim|insist)$/.test(verb.lemma) &&
    isFiniteVerb(chunks[at + 1]) &&
    !THINGS_SAID.test(said) &&
    hasVoice(reader.clause, found)
  const contact = investigators.has(teller) || inPassing || bare
  const relative =
    contact || opener?.kind === 'WH' || (opener?.kind === 'SUB' && reader.word(found.firstChunk - 1) === 'that')
  if (!relative || found.lastChunk >= at || !(verb.frames.has('t') || verb.frames.has('g'))) return false
  let resume = at + 1
  while (chunks[resume]?.kind === 'ADV') resume++
  // "a contract which he told them had failed"
  if (verb.frames.has('r') && chunks[resume]?.kind === 'NP' && opener?.kind === 'WH') resume++
  if (!isPast(chunks[resume])) return false
  let to = resume + 1
  let nested = false
  for (const end = endOfContent(reader.clause, resume); to < end; to++) {
    const chunk = chunks[to]!
    if (chunk.kind === 'SUB' || chunk.kind === 'WH') nested = true
    // "which Cole says would save money and which Ruiz says would not"
    if (chunk.kind === 'CC' && chunks[to + 1]?.kind === 'WH') break
    // "was old, cracked and unsafe" goes on; "was safe, closed" and "would fail has failed" do not.
    if (chunk.kind === 'COMMA' && chunks[to + 1]?.kind !== 'ADJ') break
    if (isFiniteVerb(chunk)) {
      if (!nested) break
      nested = false
    }
  }
  reader.emit([{ from: resume, to }], at, found, 'subject-verb', 'clause')
  return true
}

/** "The Echo quoted Cole as saying that it leaks", "“…,” the Echo quoted her as saying": the words are not the paper's. */
export function readQuotedAsSaying(reader: SentenceReader, at: number, reporter: Subject): boolean {
  const { chunks } = reader.clause
  const source = chunks[at + 1]?.kind === 'NP' ? phraseFrom(reader.clause, at + 1) : null
  if (source === null) return false
  const from = source.lastChunk + 2
  // "He quoted Lincoln: “…”", but "quoted a poem: “…”"
  const speaks = canSpeak(reader.clause, source) && hasVoice(reader.clause, source)
  if (speaks && chunks[from - 1]?.kind === 'COLON' && chunks[from]?.kind === 'QUOTE') {
    reader.emit([{ from, to: endOfContent(reader.clause, from) }], at, source, 'subject-verb', 'colon')
    return true
  }
  const isSaying = chunks[from]?.verb?.form === 'VBG' && cueAt(reader.clause, from).length > 0
  if (!isSaying || reader.word(from - 1) !== 'as') return false
  const complement = complementOf(reader.clause, from, cueAt(reader.clause, from)[0]!)
  const left = complement === null ? contentBefore(reader, reporter.firstChunk, at) : null
  if (complement !== null) reader.emitComplement(complement, from, source, 'subject-verb')
  else if (left !== null) reader.emit([left], from, source, 'subject-verb', 'tail')
  reader.retold = from
  return true
}

/** "“…,” said Mary Cole", "said Mary Cole: “…”" */
export function readInverted(reader: SentenceReader, at: number, verb: CueVerb): boolean {
  const { chunks } = reader.clause
  const group = chunks[at]!.verb!
  if (
    group.auxiliary ||
    group.infinitive ||
    (group.form !== 'VBD' && group.form !== 'VBZ' && group.form !== 'VBP' && group.form !== 'VBN')
  )
    return false
  const { frames } = verb
  // “…,” described the mood as: the noun phrase behind such a verb is its object.
  if (!frames.has('t') && !frames.has('q') && (!frames.has('w') || frames.has('c'))) return false
  const found = subjectAfter(reader.clause, at)
  if (found === null) return false
  // "called it “mad,” demanded a correction": what is demanded does not speak
  if (frames.has('o') && !hasVoice(reader.clause, found)) return false
  // Nobody writes "told Mary Cole" of Cole's telling.
  if (/^(?:tell|inform|remind|assure)$/.test(verb.lemma)) return false
  const before = chunks[at - 1]
  if (
    before === undefined ||
    chunks.slice(0, at).every(({ kind }) => kind === 'CC' || kind === 'COMMA' || kind === 'ADV')
  ) {
    const next = found.lastChunk + 1
    const after = pastApposition(reader, found)
    const complement = complementOf(reader.clause, at, verb, after) ?? complementOf(reader.clause, at, verb, next)
    // "Hypothetically, said Dr. Ruiz, it would work"
    if (complement === null && before?.kind === 'COMMA') return readInvertedSplit(reader, at, verb, found)
    if (complement === null || (complement.kind !== 'quotation' && complement.kind !== 'colon')) return false
    reader.emitComplement(complement, at, found, 'verb-subject')
    return true
  }
  const left = contentBefore(reader, at, at)
  if (left === null) return readInvertedSplit(reader, at, verb, found)
  // "It was “a matter of regret”, conceded the director": the comma may stand outside of the marks.
  const quoted = endsInQuote(reader, left) || (before.kind === 'COMMA' && chunks[at - 2]!.kind === 'QUOTE')
  // “Roth, who called it “a scandal,” questioned the board”: the verb has its subject before the relative clause.
  // "Lund, in remarks that were “inartful,” told the strikers to “try it”": who is told does not say it
  const after = chunks[found.lastChunk + 1]
  const isTold =
    after?.kind === 'QUOTE' ||
    after?.verb?.infinitive === true ||
    (after?.kind === 'PP' && chunks[found.lastChunk + 2]?.kind === 'QUOTE')
  if (quoted && before.kind === 'QUOTE' && isTold && chunks[left.from + 1]?.kind === 'COMMA') {
    const teller = subjectBefore(reader.clause, at)
    if (teller !== null && teller.firstChunk === left.from) return false
  }
  const aside = chunks[left.from + 1]?.kind === 'COMMA' ? chunks[left.from + 2] : undefined
  const describes = aside?.kind === 'WH' || (aside?.verb?.form === 'VBN' && !aside.verb.finite)
  if (quoted && before.kind === 'QUOTE' && describes) {
    const own = subjectBefore(reader.clause, at)
    if (own !== null && own.firstChunk === left.from && own.apposition !== null) return false
  }
  if (!quoted) {
    // "Ruiz, a nurse, said 40 per cent of them were ill"
    if (/^\d/.test(reader.clause.nodes[chunks[found.firstChunk]!.head]!.text)) return false
    // "Cole, who was there, said the mayor lied": the verb has its subject before it.
    const own = before.kind === 'COMMA' ? subjectBefore(reader.clause, at) : null
    // "It was Ruiz who, in May, told the board that"
    if (own !== null && own.antecedent !== null && complementOf(reader.clause, at, verb) !== null) return false
    const isObject = !hasVoice(reader.clause, found) || verb.frames.has('r')
    if (own !== null && own.apposition !== null && (own.firstChunk <= left.from || isObject)) return false
    // "One in ten, and only one, said no"
    if (/^(?:no|yes)$/.test(reader.word(found.firstChunk))) return false
    if (!verb.frames.has('t') || (verb.frames.has('o') && !/^(?:say|add|explain|note|warn)$/.test(verb.lemma)))
      return false
    const next = chunks[found.lastChunk + 1]
    if (next !== undefined && !['END', 'COMMA', 'PP', 'TIME', 'SEMICOLON', 'WH', 'SUB', 'OPEN'].includes(next.kind))
      return false
    let clauses = 0
    for (let i = left.from; i < left.to; i++) if (isFiniteVerb(chunks[i]) || isLongQuote(reader, i)) clauses++
    // Behind "…, said Mary Cole" stands a whole sentence, even where its verb is not recognised.
    const said = verb.lemma === 'say' && isProperName(reader.clause, found.firstChunk) && left.to - left.from > 4
    // "The plan, said Ana Ruiz, a clerk, “is dead.”"
    const behind = [found.lastChunk + 2, pastApposition(reader, found) + 1]
    const resumes =
      behind.some((i) => isFiniteVerb(chunks[i])) ||
      (isProperName(reader.clause, found.firstChunk) && behind.some((i) => goesOnQuoted(reader, i)))
    // "Not so, says Mary Cole"
    const denies = left.to - left.from < 3 && chunks.slice(left.from, left.to).every(({ kind }) => kind === 'ADV')
    if (clauses === 0 && !said && !resumes && !denies) return false
  }
  reader.emitTail(left, at, found, 'verb-subject')
  return true
}

/** "In spite of the rain, said Mary Cole, “the road held”" */
function readInvertedSplit(reader: SentenceReader, at: number, verb: CueVerb, found: Subject): boolean {
  const { chunks } = reader.clause
  if (chunks[at - 1]?.kind !== 'COMMA' || !isProperName(reader.clause, found.firstChunk)) return false
  const complement = complementOf(reader.clause, at, verb, found.lastChunk + 1)
  // "Rather than wait, said Mary Cole, a nurse, they left"
  const comma = found.lastChunk + 1
  const parted = chunks[comma]?.kind === 'COMMA' && opensClause(chunks, comma + 1)
  const behind = parted ? comma : pastApposition(reader, found)
  if (
    complement === null &&
    verb.frames.has('t') &&
    chunks[behind]?.kind === 'COMMA' &&
    opensClause(chunks, behind + 1)
  ) {
    const rest = { from: behind + 1, to: endOfContent(reader.clause, behind + 1) }
    reader.emit([{ from: 0, to: at - 1 }, rest], at, found, 'verb-subject', 'insertion')
    return true
  }
  if (complement?.kind !== 'quotation' || chunks[complement.from - 1]!.kind !== 'COMMA') return false
  reader.emit([{ from: 0, to: at - 1 }, trimmed(reader, complement)], at, found, 'verb-subject', 'insertion')
  return true
}

/** "As Cole said, the dam is safe", "the dam is safe, as Cole put it" */
export function readAs(reader: SentenceReader, at: number, verb: CueVerb, found: Subject): void {
  const { chunks } = reader.clause
  const opener = found.firstChunk - 1
  // "said that it was fine and not, as some suggest, a mess"
  const joins =
    chunks[opener - 1]?.kind === 'COMMA' && /^(?:not|and|but|or)$/.test(reader.word(Math.max(0, opener - 2)))
  if (joins && chunks[at + 1]?.kind === 'COMMA' && reader.attributions.length > 0) return
  const comma = chunks.findIndex((chunk, i) => i > at && chunk.kind === 'COMMA')
  if (opener > 0 && !chunks.slice(0, opener).every(({ kind }) => kind === 'CC' || kind === 'ADV')) {
    const left = /^(?:COMMA|QUOTE)$/.test(chunks[opener - 1]!.kind) ? contentBefore(reader, opener, opener) : null
    // "…, as the crowd laughed" tells what else went on.
    const says = [...verb.frames].some((frame) => frame !== 'q' && frame !== 'k') || verb.particle !== null
    // "The last part, as Cole points out, is true"
    const isIt = chunks[at + 1]?.kind === 'NP' && reader.word(at + 1) === 'it'
    let close = verb.particle === null && !isIt ? at + 1 : at + 2
    // "The delay, as Cole noted in a letter last week, was costly"
    const isWords = chunks[opener - 1]!.kind === 'QUOTE' || chunks[opener - 2]?.kind === 'QUOTE'
    while (!isWords && /^(?:PP|NP|TIME|ADV)$/.test(chunks[close]?.kind ?? '') && close < at + 8) close++
    const goesOn = chunks[close + 1]?.kind === 'ADV' ? close + 2 : close + 1
    const resumes = left !== null && chunks[close]?.kind === 'COMMA' && isFiniteVerb(chunks[goesOn])
    const last = chunks[opener - 1]!
    // "Ruiz said it was “hers alone,” as Cole put it": somebody else has said all of it
    const quotation = last.kind === 'COMMA' ? opener - 2 : opener - 1
    const isQuote = left !== null && chunks[quotation]?.kind === 'QUOTE'
    const told = isQuote && reader.taken.has(chunks[quotation]!.from) && reader.reported(quotation)
    // "What began as “a conversation,” as Cole put it, has become a feud", "a pump (“a toy”, as she puts it)"
    const inside = isQuote && (chunks[0]!.kind === 'WH' || chunks[quotation - 1]?.kind === 'OPEN')
    const putsIt = verb.particle !== null || (isIt && verb.frames.has('c'))
    // "In a “post-truth” age, as Cole calls it, facts are few"
    const named =
      isIt &&
      verb.frames.has('c') &&
      verb.particle === null &&
      quotation >= 0 &&
      holdsQuotation(reader.clause, chunks[quotation]!)
    if (told || named || (inside && putsIt)) {
      if (putsIt) reader.emit([{ from: quotation, to: quotation + 1 }], at, found, 'subject-verb', 'quotation')
    } else if (left !== null && says)
      reader.emit(
        resumes ? [left, { from: close + 1, to: endOfContent(reader.clause, close + 1) }] : [left],
        at,
        found,
        'subject-verb',
        resumes ? 'insertion' : 'tail',
      )
    // "A week ago, as the Herald reported, the dam failed"
    else if (closes(reader.clause, opener - 1) && chunks[close]?.kind === 'COMMA' && opensClause(chunks, close + 1))
      reader.emit(
        [
          { from: 0, to: opener },
          { from: close + 1, to: endOfContent(reader.clause, close + 1) },
        ],
        at,
        found,
        'subject-verb',
        'insertion',
      )
  } else if (
    comma > 0 &&
    comma - at < 6 &&
    (verb.frames.has('t') || verb.particle === 'it' || chunks[comma + 1]?.kind === 'QUOTE')
  )
    reader.emit([{ from: comma + 1, to: endOfContent(reader.clause, comma + 1) }], at, found, 'subject-verb', 'clause')
}

/** "Asked by Ruiz if the dam is safe, Cole shrugged": the question, not the answer. */
export function readAskedBy(reader: SentenceReader, at: number): void {
  const { chunks } = reader.clause
  const asker = chunks[at + 1]?.kind === 'PP' && reader.word(at + 1) === 'by' ? phraseFrom(reader.clause, at + 2) : null
  if (asker === null) return
  const from = asker.lastChunk + 1
  if (
    !/^(?:SUB|WH)$/.test(chunks[from]?.kind ?? '') ||
    !/^(?:if|whether|why|how|what|which|who)$/.test(reader.word(from))
  )
    return
  const to = chunks.findIndex((_, i) => i > from && closes(reader.clause, i) && opensClause(chunks, i + 1))
  if (to > 0) reader.emit([{ from, to: chunks[to]!.kind === 'COMMA' ? to : to + 1 }], at, asker, 'passive', 'question')
}

/** "accused of", "criticised for", "charged with" */
const BLAMES = /^(?:of|for|with)$/

/** "by text", "by letter": how, and not by whom. */
function isMedium({ clause }: SentenceReader, at: number): boolean {
  const { nodes, chunks } = clause
  return chunks[at]!.to - chunks[at]!.from === 1 && channels.has(nodes[chunks[at]!.head]!.lower)
}

/** The chunk of who did it, behind the "by" that follows the passive at `at`; -1 where there is none. */
function agentAt(reader: SentenceReader, at: number): number {
  const { chunks } = reader.clause
  for (let i = at + 1; i < Math.min(chunks.length, at + 8); i++) {
    if (/^(?:SUB|COMMA|VG)$/.test(chunks[i]!.kind)) break
    if (chunks[i]!.kind !== 'PP' || reader.word(i) !== 'by') continue
    // "by nearly everyone else"
    const agent = chunks[i + 1]?.kind === 'ADV' ? i + 2 : i + 1
    if (chunks[agent]?.kind === 'NP') return agent
  }
  return -1
}

/** "The plan was called a fraud by Cole" */
export function readPassive(reader: SentenceReader, at: number, verb: CueVerb): void {
  const { chunks } = reader.clause
  const by = agentAt(reader, at)
  // "told by text: “Stay away”"
  if (by < 0 && verb.lemma === 'tell') readTold(reader, at, verb)
  if (by < 0 && verb.frames.has('a')) readAccusedIn(reader, at)
  if (by < 0 || isMedium(reader, by)) return
  const agent = phraseFrom(reader.clause, by)
  if (agent === null) return
  const behind = agent.lastChunk + 1
  // "described by Ruiz, who acted in it, as “a slog”"
  const relative = chunks[behind]?.kind === 'COMMA' && chunks[behind + 1]?.kind === 'WH'
  const beside = relative ? pastApposition(reader, agent) + 1 : behind
  // "praised by the Union for Clean Water", "criticised by tenants who say it failed": part of whom it names
  const extendsAgent =
    chunks[behind]?.kind === 'WH' ||
    (chunks[behind]?.kind === 'PP' &&
      reader.word(behind) === 'for' &&
      isProperName(reader.clause, by) &&
      isProperName(reader.clause, behind + 1))
  const found = extendsAgent ? null : complementOf(reader.clause, at, verb, beside)
  const complement = found === null ? null : endedByAgent(reader, found)
  // "has been praised by Ruiz as “rare”"
  const praised =
    complement === null &&
    chunks[behind]?.kind === 'PP' &&
    reader.word(behind) === 'as' &&
    chunks[behind + 1]?.kind === 'QUOTE' &&
    // "praised by Ruiz as “Falk” took the stage"
    !isFiniteVerb(chunks[behind + 2])
  if (praised)
    reader.emitComplement(
      { kind: 'predicate', from: behind + 1, to: endOfContent(reader.clause, behind + 1) },
      at,
      agent,
      'passive',
    )
  const own = complement?.to ?? behind
  const said = chunks[behind]?.kind === 'PP' && chunks[behind + 1]?.kind === 'QUOTE' ? behind + 2 : own
  readOtherAgents(reader, at, said)
  if (praised) return
  // Where "by" or "by nearly" begins
  const done = chunks[by - 1]!.kind === 'ADV' ? by - 2 : by - 1
  // "accused by Cole of “a fraud”"
  const fault = /^(?:of|for)$/.test(chunks[behind]?.kind === 'PP' ? reader.word(behind) : '')
  const as = reader.word(at + 1) === 'as'
  if (complement !== null) reader.emitComplement(complement, at, agent, 'passive')
  else if (verb.frames.has('a') && fault && !extendsAgent && by === at + 2)
    reader.emitComplement(
      { kind: 'blame', from: behind + 1, to: endOfContent(reader.clause, behind + 1) },
      at,
      agent,
      'passive',
    )
  // "accused of “dozing” by the union"
  else if (
    verb.frames.has('a') &&
    done > at + 2 &&
    BLAMES.test(reader.word(at + 1)) &&
    reader.holdsOpenQuote(at + 2, done)
  )
    reader.emit([{ from: at + 2, to: done }], at, agent, 'passive', 'blame')
  // "likened by one columnist to “a dog”"
  else if (
    /^(?:liken|compare)$/.test(verb.lemma) &&
    by === at + 2 &&
    chunks[behind]?.kind === 'PP' &&
    reader.word(behind) === 'to'
  )
    reader.emitComplement(
      { kind: 'predicate', from: behind + 1, to: endOfContent(reader.clause, behind + 1) },
      at,
      agent,
      'passive',
    )
  else if ((verb.frames.has('c') || (as && reader.holdsOpenQuote(at + 1, done))) && done > at + 1)
    reader.emit([{ from: as ? at + 2 : at + 1, to: done }], at, agent, 'passive', 'predicate')
  // "The vote was called by the board"
  else if (verb.frames.has('t') || (verb.frames.has('c') && verb.lemma !== 'call')) {
    const patient = subjectBefore(reader.clause, at)
    // "The letter was written by Neill"
    if (verb.lemma === 'write') return
    // "that she could “refuse to count” the ballots was rejected": the ballots are no subject
    const isSubject = patient !== null && chunks[patient.firstChunk - 1]?.kind !== 'QUOTE'
    if (patient !== null && isSubject && patient.lastChunk < at)
      reader.emit([{ from: patient.firstChunk, to: patient.lastChunk + 1 }], at, agent, 'passive', 'tail')
  }
}

/** "described by Cole as “a slog”, by Ruiz as “a joy”": what the first one said ends before the second. */
function endedByAgent(reader: SentenceReader, complement: Complement): Complement {
  const { chunks } = reader.clause
  const next = chunks.findIndex(
    ({ kind }, i) =>
      i > complement.from &&
      i < complement.to - 2 &&
      /^(?:COMMA|CC)$/.test(kind) &&
      chunks[i - 1]!.kind === 'QUOTE' &&
      chunks[i + 1]!.kind === 'PP' &&
      reader.word(i + 1) === 'by',
  )
  return next < 0 ? complement : { ...complement, to: next }
}

/** "was accused in the lawsuit of “a shakedown”": by what it is accused. */
function readAccusedIn(reader: SentenceReader, at: number): void {
  const { chunks, nodes } = reader.clause
  const document =
    chunks[at + 1]?.kind === 'PP' && reader.word(at + 1) === 'in' ? phraseFrom(reader.clause, at + 2) : null
  if (document === null || !documentNouns.has(nodes[chunks[document.firstChunk]!.head]!.lower)) return
  const fault = document.lastChunk + 1
  if (chunks[fault]?.kind !== 'PP' || reader.word(fault) !== 'of') return
  const to = endOfContent(reader.clause, fault + 1)
  reader.emitComplement({ kind: 'blame', from: fault + 1, to }, at, document, 'passive')
}

/** "called “an eyesore” by the trust, “a masterpiece” by its architect and “that thing” by others": who else called it what. */
function readOtherAgents(reader: SentenceReader, cue: number, from: number): void {
  const { chunks } = reader.clause
  // "known as “Bear” by friends", "written by Cole and “tidied up” by Ruiz"
  if (!cueAt(reader.clause, cue).some(({ frames, lemma }) => frames.has('c') || lemma === 'praise')) return
  if (reader.clause.nodes[chunks[cue]!.head]!.lower === 'known') return
  let i = from
  while (/^(?:COMMA|CC)$/.test(chunks[i]?.kind ?? '')) i++
  // "dismissed as “tosh” by one critic and hailed as “a miracle” by another"
  const another = chunks[i]?.kind === 'VG' && chunks[i - 1]?.kind === 'CC' && !chunks[i]!.verb!.auxiliary
  const verb = another && cueAt(reader.clause, i).some(({ frames }) => frames.has('c')) ? i : cue
  if (verb === i) i++
  // "denounced by the left as “thin” and by the right as “fat”"
  const parted = i > from || (chunks[i - 1]?.kind === 'QUOTE' && closes(reader.clause, i - 1))
  if (parted && chunks[i]?.kind === 'PP' && reader.word(i) === 'by') {
    const agent = phraseFrom(reader.clause, i + 1)
    const as = (agent?.lastChunk ?? 0) + 1
    if (agent === null || chunks[as]?.kind !== 'PP' || reader.word(as) !== 'as' || chunks[as + 1]?.kind !== 'QUOTE')
      return
    reader.emit([{ from: as + 1, to: as + 2 }], verb, agent, 'passive', 'predicate')
    readOtherAgents(reader, verb, as + 2)
    return
  }
  if (i > from && chunks[i]?.kind === 'PP' && reader.word(i) === 'as') i++
  if (i === from || chunks[i]?.kind !== 'QUOTE' || reader.taken.has(chunks[i]!.from)) return
  if (chunks[i + 1]?.kind !== 'PP' || reader.word(i + 1) !== 'by') return
  const agent = phraseFrom(reader.clause, i + 2)
  if (agent === null) return
  reader.emit([{ from: i, to: i + 1 }], verb, agent, 'passive', 'predicate')
  if (verb !== cue) reader.retold = verb
  readOtherAgents(reader, verb, agent.lastChunk + 1)
}

/** Who is told things in session: "the court was told that". */
const HEARING = /^(?:court|jury|jurors|inquest|inquiry|tribunal|hearing|panel|committee|commission|magistrates|mps)$/

/** "The door was locked, the court was told", "Jurors were told that": as if they had heard it. */
function readTold(reader: SentenceReader, at: number, verb: CueVerb): void {
  const { nodes, chunks } = reader.clause
  const hearers = subjectBefore(reader.clause, at)
  if (hearers === null || hearers.lastChunk !== at - 1 || !HEARING.test(nodes[chunks[hearers.firstChunk]!.head]!.lower))
    return
  const complement = complementOf(reader.clause, at, verb)
  const left = complement === null ? contentBefore(reader, hearers.firstChunk, at) : null
  if (complement !== null) reader.emitComplement(complement, at, hearers, 'passive')
  else if (left !== null) {
    // "Cole, the court was told, called it a mess"
    const right = continuation(reader, left, at + 1)
    reader.emit(right === null ? [left] : [left, right], at, hearers, 'passive', right === null ? 'tail' : 'insertion')
  }
}

/** "put the cost at $9 million": what a figure is taken to be. */
export function readEstimate(reader: SentenceReader, at: number): void {
  const { nodes, chunks } = reader.clause
  if (!/^puts?$/.test(nodes[chunks[at]!.head]!.lower) || chunks[at + 1]?.kind !== 'NP') return
  if (!MEASURES.test(nodes[chunks[at + 1]!.head]!.lower)) return
  let figure = at + 2
  while (chunks[figure]?.kind === 'PP' && reader.word(figure) !== 'at' && chunks[figure + 1]?.kind === 'NP') figure += 2
  const amount = chunks[figure + 1]
  if (
    amount?.kind !== 'NP' ||
    !nodes.slice(amount.from, amount.to).some(({ tag, text }) => tag === 'CD' || /\d/.test(text))
  )
    return
  const found = subjectBefore(reader.clause, at)
  if (found === null || found.antecedent !== null || !hasVoice(reader.clause, found)) return
  const to = commentIn(reader.clause, figure, endOfContent(reader.clause, figure))
  reader.emit([{ from: at + 1, to }], at, found, 'subject-verb', 'phrase')
}

const MEASURES =
  /^(?:number|cost|costs|figure|toll|value|price|total|chance|chances|odds|share|loss|losses|damage|age|crowd|bill|rate)$/

/** "The home, described by inspectors as “filthy”, has closed": quoted words only. */
export function readReducedPassive(reader: SentenceReader, at: number, verb: CueVerb): void {
  const { chunks } = reader.clause
  const by = agentAt(reader, at)
  if (by < 0) return
  const quoted = by > at + 2 ? at + 1 : (phraseFrom(reader.clause, by)?.lastChunk ?? by) + 2
  const isQuoted = chunks.slice(quoted, quoted + 2).some((chunk) => holdsQuotation(reader.clause, chunk))
  if (isQuoted) readPassive(reader, at, verb)
}

/** "“…” was how Cole put it" */
export function readHow(reader: SentenceReader, at: number, found: Subject): boolean {
  const { nodes, chunks } = reader.clause
  const how = found.firstChunk - 1
  // "“…,” is the way Cole puts it"
  const isWay = chunks[how]?.kind === 'NP' && nodes[chunks[how]!.head]!.lower === 'way'
  const adjacent = found.lastChunk === at - 1 || chunks[at - 1]?.kind === 'COMMA'
  if (how < 2 || (reader.word(how) !== 'how' && !isWay) || !adjacent || chunks[how - 2]!.kind !== 'QUOTE') return false
  if (!/^(?:is|was)$/.test(nodes[chunks[how - 1]!.head]!.lower)) return false
  const left = contentBefore(reader, how - 1, how - 1)
  if (left === null) return false
  reader.emit([left], at, found, 'subject-verb', 'tail')
  return true
}

/** "To quote Cole, “…”" */
export function readToQuote(reader: SentenceReader, at: number): boolean {
  const { chunks } = reader.clause
  if (at !== 0 || !chunks[0]!.verb!.infinitive) return false
  const quoted = phraseFrom(reader.clause, 1)
  const comma = (quoted?.lastChunk ?? 0) + 1
  if (quoted === null || chunks[comma]?.kind !== 'COMMA' || chunks[comma + 1]?.kind !== 'QUOTE') return false
  const from = comma + 1
  reader.emit(
    [trimmed(reader, { from, to: endOfContent(reader.clause, from) })],
    at,
    quoted,
    'subject-verb',
    'quotation',
  )
  return true
}

/** "Rask called it “vile,” Senator Pike “odd” and the mayor “a joke”": the verb of the first is that of the others. */
export function readGapped(reader: SentenceReader, at: number, { from }: Complement): void {
  const { chunks, nodes } = reader.clause
  const isQuote = (i: number) => chunks[i]?.kind === 'QUOTE' && !reader.taken.has(chunks[i]!.from)
  if (chunks[from]?.kind !== 'NP' || nodes[chunks[from].head]!.tag !== 'PRP' || chunks[from + 1]?.kind !== 'QUOTE')
    return
  for (let i = from + 2; i < chunks.length; i += 2) {
    if (/^(?:CC|COMMA)$/.test(chunks[i]!.kind)) i++
    const source = chunks[i]?.kind === 'NP' && isQuote(i + 1) ? phraseFrom(reader.clause, i) : null
    if (source === null || source.lastChunk !== i || !hasVoice(reader.clause, source)) return
    reader.emit([{ from: i + 1, to: i + 2 }], at, source, 'subject-verb', 'predicate')
  }
}
