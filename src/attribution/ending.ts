import { type CueVerb, cueVerbs } from '../lexicon/cues.ts'
import { asideCloses, pastInsertion } from './asides.ts'
import { type Chunk, isFiniteVerb, opensClause, pastPhrase } from './chunks.ts'
import type { Clause } from './phrases.ts'
import { isSpeaker } from './voices.ts'

/** The first word of a chunk, in lower case. */
export const word = ({ nodes, chunks }: Clause, at: number) => nodes[chunks[at]!.from]!.lower

/** Cues strong enough to end the content before them when joined by "and". */
const STRONG = new Set(
  'say tell add advise plead call accuse urge vow promise warn describe insist argue deny blame criticize criticise ask note pledge refer state write acknowledge tweet suggest declare condemn denounce dismiss reject claim contend argue question praise liken compare characterize label dub explain respond reply conclude point mock slam attack blast thank announce complain stress highlight cite reiterate defend tout emphasize underscore lament oppose endorse promote boast joke quip assure recall hail salute lambast decry rail quote confirm allege accept caution demand appeal imply hint flag predict remind concede testify recommend speculate wonder maintain beg'.split(
    ' ',
  ),
)

/** Verbs that mean something else with "up", "off" or "down". */
const TURNED = /^(?:show|shout|add|call|see|ask|think|keep|read|write)$/

export function cueAt({ nodes, chunks }: Clause, at: number): readonly CueVerb[] {
  const chunk = chunks[at]
  if (chunk?.kind !== 'VG') return []
  const found = cueVerbs.get(nodes[chunk.head]!.lower)
  if (found === undefined) return []
  const next = nodes[chunk.to]?.lower
  // "showed up", "shouted down", "called off" report nothing.
  if ((next === 'up' || next === 'off' || next === 'down') && TURNED.test(found[0]!.lemma)) return []
  // "ruled that out"
  if (found[0]!.lemma === 'rule' && /^(?:that|it|this)$/.test(next ?? '') && nodes[chunk.to + 1]?.lower === 'out')
    return []
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

/** "47 percent said": whether a part of those asked says what begins at chunk `from`. */
const isCounted = ({ nodes, chunks }: Clause, from: number) =>
  chunks
    .slice(Math.max(0, from - 7), from)
    .some((chunk) =>
      nodes
        .slice(chunk.from, chunk.to)
        .some(({ tag, lower }) => tag === 'CD' || /^(?:percent|half|third|quarter|majority|most|many)$/.test(lower)),
    )

/** Where content that begins at chunk `from` ends: the first chunk that belongs to the writer, or to the next cue. */
export function endOfContent(clause: Clause, from: number): number {
  const { nodes, chunks } = clause
  let brackets = 0
  for (let i = from; i < chunks.length; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'END' && i === chunks.length - 1) return i
    // "aides (like Cole, who called it “a mess”) have left"
    if (chunk.kind === 'OPEN') brackets++
    if (chunk.kind === 'CLOSE' && --brackets < 0) return i
    // "said it was “dead”; that the money was “gone”; and that nobody would “miss it”"
    if (chunk.kind === 'SEMICOLON') {
      const second = chunks[i + 1]?.kind === 'CC' ? i + 2 : i + 1
      if (chunks[second]?.kind !== 'SUB' || nodes[chunks[second].from]!.lower !== 'that') return i
      i = second
      continue
    }
    if (i === from) continue
    // "Polls suggest that it works: In one, most said it was “fine”"
    const isColon = chunk.kind === 'COLON' && chunks[i + 1]?.kind !== 'QUOTE'
    if (isColon && (reportsBehind(clause, i + 1) || speaksAt(clause, i + 1))) return i
    // "47 percent said they would, compared with 35 percent in May"
    if (chunk.verb?.form === 'VBN' && isComparison(clause, i) && isCounted(clause, from))
      return /^(?:COMMA|SUB)$/.test(chunks[i - 1]!.kind) ? i - 1 : i
    // "said that according to its count, the party won"
    if (chunk.kind === 'ACCORDING' && i === from + 1 && word(clause, from) === 'that') continue
    if (chunk.kind === 'ACCORDING') return chunks[i - 1]!.kind === 'COMMA' ? i - 1 : i
    const next = chunks[i + 1]
    // "that she – as Cole had said – could pay": what stands between dashes ends nothing
    const closing = chunk.kind === 'DASH' ? asideCloses(clause, i) : -1
    if (closing > 0) {
      i = closing - 1
      continue
    }
    if (chunk.kind === 'COMMA' || chunk.kind === 'DASH') {
      let after = i + 1
      while (chunks[after]?.kind === 'ADV') after++
      const participle = chunks[after]
      // "heard what sounded like firecrackers, then screaming"
      const isThen = after > i + 1 && nodes[next!.from]!.lower === 'then'
      if (
        !isThen &&
        participle?.kind === 'VG' &&
        participle.verb!.form === 'VBG' &&
        !participle.verb!.finite &&
        // "holding a knife" reports nothing, "holding that it was lawful" does
        (cueAt(clause, after).some(({ frames }) => !frames.has('h') || chunks[after + 1]?.kind === 'SUB') ||
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
        if (speaksAt(clause, start)) return i
        // "saying it was “fine”, but less so about the pitch"
        const turns = nodes[next.from]!.lower === 'but' && /^(?:ADV|ADJ)$/.test(chunks[start]?.kind ?? '')
        if (turns && chunks[i - 1]!.kind === 'QUOTE' && nodes[chunks[start]!.from]!.lower !== 'not') return i
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
        // "argues that a wait would, as he put it, “break” it"
        nodes[chunks[i - 1]!.head]!.tag !== 'MD' &&
        /^(?:while|although|though|as|after|before|whereas)$/.test(nodes[next.from]!.lower) &&
        (opensClause(chunks, i + 2) || speaksAt(clause, i + 2))
      )
        return i
      // ", even as her own minister cautioned that"
      if (
        chunks[after]?.kind === 'SUB' &&
        after === i + 2 &&
        nodes[next!.from]!.lower === 'even' &&
        (speaksAt(clause, after + 1) || (nodes[chunks[after]!.from]!.lower === 'as' && opensClause(chunks, after + 1)))
      )
        return i
      // ", claims that …" in a row of verbs
      if (
        chunk.kind === 'COMMA' &&
        (isThen ? isPast(chunks[after]) : isFiniteVerb(chunks[after])) &&
        isStrong(clause, after) &&
        !chunks[after]!.verb!.passive &&
        !isAside(clause, i) &&
        (!closesRelative(clause, from, i) || quotesBehind(clause, after))
      )
        return i
      // ", Cole said" inside what looked like content: the sentence is attributed by its tail
      if (chunk.kind === 'COMMA' && ((tailAt(clause, i) && states(clause, from, i)) || quotesAnew(clause, i))) return i
    }
    // "accused them of “greed,” praised Ruiz and said": a row of verbs
    if (chunk.kind === 'QUOTE' && closes(clause, i) && inRow(clause, from, i + 1)) return i + 1
    // "called it “safe,” but closed it", "said it was safe, but later warned"
    const isBut = chunk.kind === 'CC' && nodes[chunk.from]!.lower === 'but'
    // "said the road was dark but Poole insisted that", "said the plan was good and Poole said it was bad"
    if (isBut && insistsAt(clause, i + 1)) return i
    if (chunk.kind === 'CC' && saysAlike(clause, from, i + 1)) return i
    // "said it “will do,” but her allies, who doubt it, say"
    if (chunk.kind === 'CC' && i > from + 1 && closes(clause, i - 1) && speaksAt(clause, i + 1)) return i
    const turns = isBut && closes(clause, i - 1)
    if (turns && resumes(clause, i + 1) && !(opensClause(chunks, i + 1) && quotesOn(clause, i + 1))) return i
    // "According to her, “the road was closed,” and she left"
    const isWhole = chunk.kind === 'CC' && i === from + 1 && chunks[from]!.kind === 'QUOTE' && closes(clause, from)
    if (isWhole && chunks[0]!.kind === 'ACCORDING' && opensClause(chunks, i + 1) && !quotesOn(clause, i + 1)) return i
    // "said “it is safe,” and Ruiz said", "read “Shut,” and at the gate Ruiz said"
    const clauseAt = chunk.kind === 'CC' && closes(clause, i - 1) ? pastPhrase(chunks, i + 1) : -1
    if (clauseAt > 0 && opensClause(chunks, clauseAt)) {
      const verb = nextVerb(chunks, clauseAt)
      if (verb >= 0 && isCueOf(clause, verb)) return i
    }
    if (chunk.kind === 'CC') {
      // "and then, without a word, called it"
      let after = pastInsertion(clause, chunks[i + 1]?.kind === 'ADV' ? i + 2 : i + 1)
      while (chunks[after]?.kind === 'ADV') after++
      // "complained that it was “broken” and closed by promising"
      const closing =
        isPast(chunks[after]) && /^(?:closed|ended|finished|opened|began)$/.test(nodes[chunks[after]!.head]!.lower)
      if (closing && chunks[after + 1]?.kind === 'PP' && cueAt(clause, after + 2).length > 0) return i
      // "said it was concerned and had asked for a report" goes on
      const { form, auxiliary } = chunks[after]?.verb ?? {}
      if (
        isPast(chunks[after]) &&
        isStrong(clause, after) &&
        form !== 'VB' &&
        !auxiliary &&
        !listsParticiples(chunks, from, i) &&
        !isCleft(clause, from, i) &&
        // "said he was sent for and told by a clerk to go"
        !(form === 'VBN' && chunks[after + 1]?.kind === 'PP' && word(clause, after + 1) === 'by') &&
        !tellsOfPast(clause, from - 1, after)
      )
        return i
    }
  }
  return chunks.length
}

/** "In a survey on Monday, most voters said that": whether a clause of its own with a cue begins at chunk `at`, up to its first verb. */
function reportsBehind(clause: Clause, at: number): boolean {
  const { chunks } = clause
  const main = pastPhrase(chunks, at)
  let verb = main
  while (main > at && verb < chunks.length && !isFiniteVerb(chunks[verb])) verb++
  return verb > main && isStrong(clause, verb) && chunks[verb + 1]?.kind === 'SUB'
}

/** Whether the verb at chunk `at` goes on with the row that the cue before content from chunk `from` on begins. */
function inRow(clause: Clause, from: number, at: number): boolean {
  const { chunks } = clause
  const verb = chunks[at]
  // "called it “mad,” threatened to sue and left"
  const object = chunks[at + 1]
  if (!isPast(verb) || verb!.verb!.passive || (object?.kind !== 'NP' && !object?.verb?.infinitive)) return false
  if (chunks.slice(from, at).some((chunk) => isFiniteVerb(chunk) || chunk.kind === 'WH')) return false
  return chunks.slice(at + 1, at + 14).some((chunk, i, rest) => chunk.kind === 'CC' && isPast(rest[i + 1]))
}

/** Whether words are quoted from chunk `from` on before another cue comes, as somebody's who goes on speaking. */
export function quotesOn(clause: Clause, from: number): boolean {
  const { nodes, chunks } = clause
  for (let i = from; i < chunks.length; i++) {
    const { kind, head } = chunks[i]!
    if (/^(?:SEMICOLON|COLON|END|ACCORDING)$/.test(kind) || cueVerbs.has(nodes[head]!.lower)) return false
    if (holdsQuotation(clause, chunks[i]!))
      return chunks[i + 1] === undefined || chunks[i + 1]!.kind === 'END' || closes(clause, i)
  }
  return false
}

/** Whether chunks `from` to `to` hold a verb that no "when" or "after" opens: of "that after the fire, he told her" nothing is said yet. */
function states({ nodes, chunks }: Clause, from: number, to: number): boolean {
  const first = nodes[chunks[from]!.from]!.lower === 'that' ? from + 1 : from
  const leads =
    chunks[first]?.kind === 'PP' ||
    chunks[first]?.kind === 'TIME' ||
    (chunks[first]?.kind === 'SUB' &&
      /^(?:when|after|before|if|as|while|once|because|although|though)$/.test(nodes[chunks[first]!.from]!.lower))
  return !leads || chunks.slice(first + 1, to).filter(isFiniteVerb).length > 1
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

/** A finite verb, or the participle that the tagger made of one in a row of verbs. */
export const isPast = (chunk: Chunk | undefined): boolean =>
  isFiniteVerb(chunk) || (chunk?.verb?.form === 'VBN' && !chunk.verb.auxiliary)

/** Whether the comma at `open` begins an aside that the next one closes before a finite verb: ", simply called “Loop,” is". */
function isAside(clause: Clause, open: number): boolean {
  const { chunks } = clause
  for (let i = open + 1; i < Math.min(chunks.length, open + 8); i++)
    if (closes(clause, i)) return isFiniteVerb(chunks[i + 1])
  return false
}

/** "had told police: “…”": the verb at chunk `at` brings somebody's very words. */
const quotesBehind = ({ chunks }: Clause, at: number) =>
  chunks
    .slice(at + 1, at + 4)
    .some(({ kind }, i, next) => kind === 'COLON' && next.slice(0, i).every((chunk) => chunk.kind === 'NP'))

/** Whether the comma at chunk `close` ends a relative clause whose noun still waits for its verb: "that Poole, who drove, had said". */
function closesRelative({ chunks }: Clause, from: number, close: number): boolean {
  let open = close - 1
  while (open > from && chunks[open]!.kind !== 'COMMA') open--
  // "that a doctor, Rajiv Menon, had asked"
  const inserts = /^(?:WH|NP)$/.test(chunks[open + 1]!.kind)
  return open > from && inserts && !chunks.slice(from, open).some(isFiniteVerb)
}

/** "the agent, Rasmus Lund, insisted that": whether somebody with a cue of their own comes next, past what is told of them. */
function speaksAt(clause: Clause, from: number): boolean {
  const { chunks } = clause
  if (chunks[from]?.kind !== 'NP') return false
  let i = from + 1
  while (chunks[i]?.kind === 'PP' && chunks[i + 1]?.kind === 'NP') i += 2
  if (chunks[i]?.kind === 'COMMA') {
    const close = chunks.findIndex(({ kind }, k) => k > i && k < i + 10 && /^(?:COMMA|QUOTE|END|SEMICOLON)$/.test(kind))
    if (chunks[close]?.kind !== 'COMMA') return false
    i = close + 1
  }
  while (chunks[i]?.kind === 'ADV') i++
  return isFiniteVerb(chunks[i]) && isStrong(clause, i)
}

/** "Poole insisted that", but "a nurse told him to go", "managers dismissed them" as part of a story. */
function insistsAt(clause: Clause, from: number): boolean {
  const { chunks } = clause
  const verb = nextVerb(chunks, from)
  const behind = chunks[verb + 1]
  return (
    verb > 0 &&
    speaksAt(clause, from) &&
    ((behind?.kind === 'SUB' && word(clause, verb + 1) === 'that') || opensClause(chunks, verb + 1))
  )
}

/**
 * "claims that managers stopped the alarms and told workers": whether a cue in the present at chunk `cue` tells what
 * somebody did in the past, as the verb at chunk `at` does.
 */
export function tellsOfPast({ nodes, chunks }: Clause, cue: number, at: number): boolean {
  const isPresent = isFiniteVerb(chunks[cue]) && /^VB[PZ]$/.test(nodes[chunks[cue]!.from]!.tag)
  const first = nextVerb(chunks, cue + 1)
  const teller = chunks[first - 1]
  const { tag, lower } = nodes[teller?.head ?? 0]!
  const isTold =
    first < at && teller?.kind === 'NP' && (tag.startsWith('NNP') || isSpeaker(lower)) && isPast(chunks[first])
  return (
    isPresent && isTold && /^VB[DN]$/.test(nodes[chunks[first]!.from]!.tag) && nodes[chunks[at]!.from]!.tag === 'VBD'
  )
}

/** "it was Poole who stood up | and told them": whether a cleft that begins behind chunk `from` is still open at chunk `at`. */
export function isCleft(clause: Clause, from: number, at: number): boolean {
  const { chunks } = clause
  let who = at - 1
  while (who > from && !/^(?:WH|COMMA|QUOTE)$/.test(chunks[who]!.kind)) who--
  const is = chunks[who - 2]
  return chunks[who]?.kind === 'WH' && is?.kind === 'VG' && who > 2 && word(clause, who - 3) === 'it'
}

/** "said it was good and | Poole said it was bad": a name with the cue that the content from chunk `from` on has before it. */
function saysAlike({ nodes, chunks }: Clause, from: number, at: number): boolean {
  let verb = at
  while (chunks[verb]?.kind === 'NP' && verb < at + 2) verb++
  const isName = verb > at && nodes[chunks[at]!.head]!.tag.startsWith('NNP')
  const cue = chunks[from - 1]
  return (
    isName &&
    isFiniteVerb(chunks[verb]) &&
    cue?.kind === 'VG' &&
    nodes[chunks[verb]!.head]!.lower === nodes[cue.head]!.lower
  )
}

/** "had screamed, thrown a stapler | and called one of them": participles of one auxiliary between two chunks. */
function listsParticiples(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const verb = chunks[i]!.kind === 'COMMA' ? chunks[i + 1]?.verb : null
    if (verb?.form === 'VBN' && !verb.finite && !verb.auxiliary) return true
  }
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
  // "said he was ill, but is now well", but "said it would close, but has now changed its mind"
  if (
    isFiniteVerb(chunks[i]) &&
    nodes.slice(chunks[i]!.from, chunks[i]!.to).some(({ lower }) => /^(?:now|since|later)$/.test(lower))
  )
    return true
  // "said he was “busy,” but left open a deal"
  if (isPast(chunks[i]) && !isFiniteVerb(chunks[i]))
    return chunks[i + 1]?.kind === 'NP' || chunks[i + 1]?.kind === 'ADJ'
  if (isFiniteVerb(chunks[i]))
    return !/^(?:is|are|was|were|has|have|had|will|would|can|could)$/.test(nodes[chunks[i]!.from]!.lower)
  return opensClause(chunks, i)
}

export function participleAt(chunks: readonly Chunk[], from: number): boolean {
  let i = from
  while (chunks[i]?.kind === 'ADV') i++
  return chunks[i]?.verb?.form === 'VBG' && !chunks[i]!.verb!.auxiliary
}

export function holdsQuotation({ nodes }: Clause, { from, to }: Chunk): boolean {
  for (let i = from; i < to; i++) if (nodes[i]!.quote !== null) return true
  return false
}

export const closes = ({ nodes, chunks }: Clause, at: number) =>
  chunks[at]!.kind === 'COMMA' || (chunks[at]!.kind === 'QUOTE' && nodes[chunks[at]!.from]!.text.startsWith(','))

const HEARERS = /^(?:court|jury|jurors|inquest|inquiry|tribunal|hearing|panel|committee)$/

/** ", she said." or ", said Mary Cole." closing the sentence. */
export function tailAt(clause: Clause, comma: number): boolean {
  const { chunks } = clause
  let i = comma + 1
  if (chunks[i]?.kind !== 'NP' || !isFiniteVerb(chunks[i + 1])) return false
  // ", documents show", ", the Echo has learned"
  const closesSentence = chunks[i + 2] === undefined || chunks[i + 2]!.kind === 'END'
  const shows = cueAt(clause, i + 1).some(
    ({ frames, lemma }) => frames.has('d') || /^(?:learn|understand|report)$/.test(lemma),
  )
  // ", the court heard, and"
  const hears =
    cueAt(clause, i + 1).some(({ lemma }) => lemma === 'hear') && HEARERS.test(clause.nodes[chunks[i]!.head]!.lower)
  if (!isStrong(clause, i + 1) && !hears && !(closesSentence && shows)) return false
  if (chunks[i + 1]!.verb!.passive) return false
  const tells = cueAt(clause, i + 1).some(({ frames }) => frames.has('r'))
  i += 2
  // ", a colleague testified on Tuesday", ", he told Reuters"
  if (tells && chunks[i]?.kind === 'NP') i++
  while (chunks[i]?.kind === 'TIME' || (chunks[i]?.kind === 'PP' && /^(?:NP|TIME)$/.test(chunks[i + 1]?.kind ?? '')))
    i += chunks[i]!.kind === 'TIME' ? 1 : 2
  return chunks[i] === undefined || chunks[i]!.kind === 'END' || chunks[i]!.kind === 'COMMA'
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

/** The verb of the clause from chunk `from` on, past a participle that describes its subject: "an article cited by them | said"; -1 without one. */
export function nextVerb(chunks: readonly Chunk[], from: number): number {
  let at = from
  while (at < chunks.length && chunks[at]!.kind !== 'VG') at++
  const { form, finite, auxiliary } = chunks[at]?.verb ?? {}
  if (form === 'VBN' && !finite && !auxiliary && opensClause(chunks, from))
    while (at < chunks.length && !isFiniteVerb(chunks[at])) at++
  return at < chunks.length ? at : -1
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
/** Whether the verb at chunk `at` is a cue that ends the content before it. */
export const isStrong = (clause: Clause, at: number) =>
  cueAt(clause, at).some((verb) => STRONG.has(verb.lemma.split(' ')[0]!))

/** "and that drivers, who earn little, had been told": whether the noun before a relative clause waits for its verb behind it. */
export function awaitsVerb({ chunks }: Clause, open: number): boolean {
  let close = open + 2
  while (close < open + 12 && chunks[close] !== undefined && chunks[close]!.kind !== 'COMMA') close++
  const before = chunks[open - 1]
  const opener = chunks[open - 2]
  const isSubject = before?.kind === 'NP' && (opener?.kind === 'SUB' || opener?.kind === 'CC')
  return isSubject && chunks[close]?.kind === 'COMMA' && isFiniteVerb(chunks[close + 1])
}
