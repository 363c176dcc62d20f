/** Who does what a verb says. */

import { channels, cueVerbs } from '../lexicon/cues.ts'
import { documentNouns } from '../lexicon/people.ts'
import { beforeAside } from './asides.ts'
import { type Chunk, isFiniteVerb, opensClause, partedFrom } from './chunks.ts'
import { isCleft, isPast, tellsOfPast } from './ending.ts'
import {
  antecedentOf,
  beforeNaming,
  beforeParenthesis,
  beforeRelative,
  type Clause,
  headOfRow,
  isLink,
  isProperName,
  matching,
  nameBeforeRole,
  phraseEndingAt,
  phraseFrom,
  possessor,
  REACH,
  type Subject,
  subject,
  text,
  withConjuncts,
} from './phrases.ts'
import { hasVoice, isSign } from './voices.ts'

/**
 * Who does what the verb group at chunk `at` says, looked for to its left: next to it, before a parenthesis, as "who",
 * or as the subject of the verb it is joined to.
 */
export function subjectBefore(clause: Clause, at: number, depth = 0): Subject | null {
  if (depth > DEEPEST) return null
  let known = subjects.get(clause)
  if (known === undefined) {
    known = new Map()
    subjects.set(clause, known)
  }
  const key = at * (DEEPEST + 1) + depth
  let found = known.get(key)
  if (found === undefined) {
    found = withoutVerb(clause, at, findSubject(clause, at, depth))
    known.set(key, found)
  }
  return found
}

/** How many verbs may hang on each other: "said he wanted to go on to say". */
const DEEPEST = 6

/** The comma that opens ", among them Ana Ruiz, who was there" before the comma at chunk `close`; -1 where none does. */
function amongThem({ nodes, chunks }: Clause, close: number): number {
  for (let i = close - 1; i > 0 && close - i < REACH; i--) {
    const { kind, from } = chunks[i]!
    if (/^(?:SUB|QUOTE|SEMICOLON|COLON)$/.test(kind)) return -1
    if (isFiniteVerb(chunks[i]) && chunks[i - 1]!.kind !== 'WH') return -1
    const isAmong = nodes[from]!.lower === 'among' && nodes[from + 1]?.lower === 'them'
    if (isAmong) return chunks[i - 1]!.kind === 'COMMA' && chunks[i - 2]?.kind === 'NP' ? i - 1 : -1
  }
  return -1
}

/** Whether a clause follows the verb at chunk `at`. */
function bringsClause({ nodes, chunks }: Clause, at: number): boolean {
  const next = chunks[at + 1]
  if (next?.kind === 'SUB') return nodes[next.from]!.lower === 'that'
  return next?.kind === 'NP' && isFiniteVerb(chunks[at + 2])
}

/** What was found before: in a row of verbs without subjects, each would else be looked up again for all behind it. */
const subjects = new WeakMap<Clause, Map<number, Subject | null>>()

/** "Ruiz admitted having written that welfare failed, but said": a phrase holds no verb that no "who" brings; which end of it speaks tells where it stands. */
function withoutVerb(clause: Clause, at: number, found: Subject | null): Subject | null {
  const { nodes, chunks } = clause
  if (found === null || found.firstChunk === found.lastChunk) return found
  const inner = chunks.slice(found.firstChunk, found.lastChunk + 1)
  const verb = inner.findIndex(isFiniteVerb)
  if (verb < 1 || inner[0]!.from !== found.from) return found
  const isRelative = inner
    .slice(0, verb)
    .some(({ kind, from }) => kind === 'WH' || kind === 'SUB' || nodes[from]!.tag === 'WP$')
  if (isRelative || (inner[verb - 1]!.kind === 'NP' && verb > 1)) return found
  // "the audience gathered in the hall", "a group started by his aide": past tenses that are participles
  const behind = inner[verb + 1]
  const isAgent = behind?.kind === 'PP' && text(clause, behind) === 'by'
  const isPlace = behind?.kind === 'PP' && !isProperName(clause, found.firstChunk) && inner.at(-2)!.kind !== 'CC'
  if (inner[verb]!.verb!.form === 'VBD' && (isAgent || isPlace)) return found
  if (found.lastChunk === at - 1) return chunks[at - 1]!.kind === 'NP' ? subject(clause, at - 1, at - 1) : found
  return subject(clause, found.firstChunk, found.firstChunk + verb - 1)
}

function findSubject(clause: Clause, at: number, depth: number): Subject | null {
  const { nodes, chunks } = clause
  const verb = chunks[at]!.verb
  let i = at - 1
  // "Cole has in the past called it"
  if (verb?.form === 'VBD' && !verb.auxiliary && /^(?:NP|TIME|ADV)$/.test(chunks[i]?.kind ?? '')) {
    const has = partedFrom(chunks, nodes, at)
    if (has >= 0) return subjectBefore(clause, has, depth + 1)
  }
  // "Having said so, Cole left"
  const perfect = verb !== null && !verb.finite && verb.auxiliary
  if (verb !== null && (verb.infinitive || perfect || (!verb.finite && verb.form === 'VBG'))) {
    const behindWith = absolute(clause, at)
    if (behindWith !== null) return behindWith
    // "a spokesman for the camp describing it": a participle with a subject of its own
    let last = at - 1
    while (chunks[last]?.kind === 'ADV') last--
    // "an answer from July 2009 stating"
    if (
      !verb.infinitive &&
      chunks[last]?.kind === 'TIME' &&
      chunks[last - 1]?.kind === 'PP' &&
      chunks[last - 2]?.kind === 'NP'
    )
      last -= 2
    // "to see a council defending it", "think of Cole saying that"
    if (!verb.infinitive && isBeheld(clause, last)) return subject(clause, last, last)
    const meant = verb.infinitive ? ownerOfIntent(clause, at) : null
    if (meant !== null) return meant
    const blamed = verb.infinitive ? null : blamedFor(clause, last)
    if (blamed !== null) return blamed
    const phrase = !verb.infinitive && chunks[last]?.kind === 'NP' ? phraseEndingAt(clause, last) : null
    const holdsVerb = phrase !== null && chunks.slice(phrase.firstChunk, phrase.lastChunk + 1).some(isFiniteVerb)
    const own = holdsVerb ? null : phrase
    const opener = own === null ? undefined : chunks[own.firstChunk - 1]
    // "a video of Cole saying that"
    if (
      own !== null &&
      own.firstChunk < last &&
      text(clause, chunks[last - 1]!) === 'of' &&
      isProperName(clause, last) &&
      !isProperName(clause, last - 2) &&
      ((own.firstChunk === last - 2 && SHOWING.test(text(clause, chunks[last - 2]!))) ||
        (opener !== undefined && /^remind/.test(text(clause, opener))))
    )
      return subject(clause, last, last)
    // "woke up to a message from the chairman warning that"
    const message = phrase === null && !verb.infinitive ? behindPreposition(clause, last) : null
    if (message !== null) return message
    // "the week after the paper's editorial telling him"
    if (own !== null && isStatement(clause, own)) return own
    const noun = phrase === null ? '' : text(clause, chunks[last]!)
    if (channels.has(noun) && documentNouns.has(noun)) return subject(clause, last, last)
    // "held up a sign saying"
    if (!verb.infinitive && chunks[last]?.kind === 'NP' && isSign(nodes[chunks[last]!.head]!))
      return subject(clause, last, last)
    // "recorded him as saying": of quoting somebody the verb "quote" is read by itself
    const recorder = chunks[at - 3]
    if (
      chunks[at - 1] !== undefined &&
      nodes[chunks[at - 1]!.from]!.lower === 'as' &&
      chunks[at - 2]?.kind === 'NP' &&
      recorder?.kind === 'VG' &&
      /^(?:record|remember|report)(?:s|ed|ing)?$/.test(nodes[recorder.head]!.lower)
    )
      return subject(clause, at - 2, at - 2)
    if (
      own !== null &&
      (opener === undefined ||
        ['COMMA', 'DASH', 'PP', 'CC', 'SEMICOLON'].includes(opener.kind) ||
        // "after a man claiming to be Cole left"
        (opener.kind === 'SUB' && nodes[opener.from]!.lower !== 'that' && hasVoice(clause, own)) ||
        // "They heard Cole calling it a mess"
        (opener.kind === 'VG' && PERCEIVING.test(text(clause, opener)) && !isSurvey(clause, own.firstChunk - 2)))
    )
      return own
    // "and one of them, noting that, left"
    const phraseAhead =
      chunks[at - 1]?.kind === 'COMMA' && chunks[at - 2]?.kind === 'NP' ? phraseEndingAt(clause, at - 2) : null
    const clauseAhead =
      phraseAhead !== null &&
      chunks[phraseAhead.firstChunk - 1]?.kind === 'CC' &&
      chunks[phraseAhead.firstChunk - 2]?.kind === 'COMMA'
    const closing = clauseAhead ? chunks.findIndex(({ kind }, k) => k > at && kind === 'COMMA') : -1
    if (closing > 0 && isFiniteVerb(chunks[closing + 1])) return phraseAhead
    return (
      caused(clause, at) ??
      absolute(clause, participleBefore(clause, at)) ??
      joined(clause, at, depth) ??
      governing(clause, at, depth) ??
      parenthetic(clause, at)
    )
  }
  while (i >= 0) {
    const chunk = chunks[i]!
    switch (chunk.kind) {
      case 'NP':
      case 'TIME':
      case 'ADJ': {
        // "who last year ruled", "who at 38 said"
        let relative = chunk.kind === 'TIME' ? i - 1 : chunks[i - 1]?.kind === 'PP' ? i - 2 : -1
        // "who only last year ruled"
        if (chunk.kind === 'TIME' && /^(?:ADV|PP)$/.test(chunks[relative]?.kind ?? '')) relative--
        if (chunks[relative]?.kind === 'WH') {
          i = relative
          continue
        }
        const phrase = phraseEndingAt(clause, i)
        if (phrase !== null) {
          const isObject = chunks[phrase.firstChunk - 1]?.kind === 'VG'
          const named = nameBeforeRole(clause, phrase)
          if (named !== null) return named
          const outer = beforeNaming(clause, phrase) ?? beforeOwned(clause, phrase)
          if (outer !== null) return outer
          return (isObject ? beforeRelative(clause, phrase.firstChunk - 1) : null) ?? withConjuncts(clause, phrase)
        }
        // The words before the verb are an adverbial: "but in a later interview said"
        let opener = i
        while (opener > 0 && isLink(chunks[opener - 1]!)) opener--
        // "Cole, a teacher, on Monday said", "Cole (R-Ohio) in a statement said", "Cole — the mayor — later said"
        if (chunks[opener]!.kind !== 'NP' && opener > 0) {
          const { kind } = chunks[opener - 1]!
          if (kind === 'COMMA') {
            const described = headOfRow(clause, opener - 1) ?? beforeParenthesis(clause, opener - 1)
            if (described !== null) return described
          } else if (kind === 'CLOSE' || kind === 'DASH') {
            i = opener - 1
            continue
          }
        }
        if (
          chunks[opener]!.kind === 'PP' &&
          (chunks[opener - 1]?.kind === 'CC' || chunks[opener - 1]?.kind === 'COMMA')
        ) {
          const governor = governing(clause, at, depth)
          // "clerks in the port and at the mill said"
          const row = governor === null && chunks[opener - 1]!.kind === 'CC' && chunks[opener - 2]?.kind === 'NP'
          const first = row ? phraseEndingAt(clause, opener - 2) : null
          return first === null ? governor : subject(clause, first.firstChunk, i)
        }
        // "an official who spoke on condition of anonymity said"
        const outer = isFiniteVerb(chunks[opener - 1]) ? beforeRelative(clause, opener - 1) : null
        if (outer !== null) return outer
        // "a person close to the talks but not authorized to speak about them said"
        const joins = opener > 1 && chunks[opener - 1]!.kind === 'CC' && /^(?:ADV|ADJ|VG)$/.test(chunks[opener]!.kind)
        const before = joins ? phraseEndingAt(clause, opener - 2) : null
        if (before !== null) return before
        return chunk.kind === 'NP' ? subject(clause, i, i) : null
      }
      case 'VG': {
        // "A study her party commissioned found"
        const contact = chunks[i - 1]?.kind === 'NP' && chunks[i - 2]?.kind === 'NP' && !chunk.verb!.auxiliary
        if (
          contact &&
          /^(?:an?|the)$/.test(nodes[chunks[i - 2]!.from]!.lower) &&
          documentNouns.has(text(clause, chunks[i - 2]!))
        )
          return subject(clause, i - 2, i - 2)
        // "those involved say", "officials not authorized to speak say"
        return (chunk.verb!.form === 'VBN' && !chunk.verb!.finite && !chunk.verb!.auxiliary) || describes(chunks, i)
          ? phraseEndingAt(clause, i)
          : beforeRelative(clause, i)
      }
      case 'ADV':
      case 'OTHER':
        i--
        continue
      case 'COMMA': {
        // "critics, among them Ana Ruiz, who negotiated it, say"
        const among = amongThem(clause, i)
        if (among > 0) return phraseEndingAt(clause, among - 1)
        // "leaders, who, on a call on Friday, criticised it"
        const relative = beforeAside(clause, i)
        if (chunks[relative]?.kind === 'WH') {
          i = relative
          continue
        }
        // "Kyle Brandt, who, when a reporter knocked, said"
        const inserted = beforeInserted(clause, i)
        if (inserted >= 0) {
          i = inserted
          continue
        }
        // "members, one of whom, Ana Ruiz, has argued"
        const ofThem = chunks[i - 3]?.kind === 'WH' && chunks[i - 4]?.kind === 'PP' && chunks[i - 2]!.kind === 'COMMA'
        if (ofThem && isProperName(clause, i - 1)) return subject(clause, i - 1, i - 1)
        // "Cole, the court heard, told staff"
        const told = chunks[i - 1]?.kind === 'VG' && chunks[i - 2]?.kind === 'NP' && chunks[i - 3]?.kind === 'COMMA'
        if (
          told &&
          isFiniteVerb(chunks[i - 1]) &&
          cueVerbs.has(text(clause, chunks[i - 1]!)) &&
          chunks[i - 4]?.kind === 'NP'
        )
          return phraseEndingAt(clause, i - 4)
        const found = headOfRow(clause, i) ?? beforeParenthesis(clause, i)
        if (found !== null) return found
        // "A nurse who was there, Ana Ruiz, said"
        const isNamed = isProperName(clause, i - 1) && chunks[i - 2]?.kind === 'COMMA' && isFiniteVerb(chunks[at])
        const described = isNamed && chunks[i - 3] !== undefined ? beforeRelativeEnd(clause, i - 3) : null
        if (described !== null) return { ...described, apposition: { from: chunks[i - 1]!.from, to: chunks[i]!.from } }
        // "Cole (R-Ohio), said": the comma is the writer's slip
        const bracket = chunks[i - 1]?.kind === 'CLOSE' ? matching(chunks, i - 1, 'CLOSE', 'OPEN') : i
        const phrase =
          bracket > 0 && /^(?:NP|TIME)$/.test(chunks[bracket - 1]!.kind) ? phraseEndingAt(clause, bracket - 1) : null
        const holdsVerb = phrase !== null && chunks.slice(0, phrase.lastChunk + 1).some(isFiniteVerb)
        if (phrase?.firstChunk === 0 && !holdsVerb) return phrase
        const governor = governing(clause, at, depth)
        // "At the hall, Cole (R-Ohio), said"
        const lone = phrase !== null && bracket < i && !holdsVerb ? chunks[phrase.firstChunk - 1] : undefined
        const slips = governor === null && lone?.kind === 'COMMA'
        return slips ? phrase : governor
      }
      case 'QUOTE': {
        // "The man called “Jacko” told them"
        if (chunks[i - 1]?.verb?.form === 'VBN' && chunks[i - 2]?.kind === 'NP') {
          const named = phraseEndingAt(clause, i - 2)
          return named === null ? null : subject(clause, named.firstChunk, i)
        }
        // "Cole, citing “costs,” said"
        if (!nodes[chunk.from]!.text.startsWith(',')) return null
        // "Cole backs “fair rents,” opposes “rises” and recalls it": a row of verbs
        const row =
          isFiniteVerb(chunks[i - 1]) ||
          (isFiniteVerb(chunks[at]) &&
            chunks.slice(at + 1, at + 14).some((next, k, rest) => next.kind === 'CC' && isPast(rest[k + 1])) &&
            // "called it “safe,” said it was “sound” and left"
            (bringsClause(clause, at) ||
              !cueVerbs.get(nodes[chunks[at]!.head]!.lower)?.some(({ frames }) => frames.has('t'))))
        return beforeParenthesis(clause, i + 1) ?? (row ? governing(clause, at, depth) : null)
      }
      case 'CLOSE':
        i = matching(chunks, i, 'CLOSE', 'OPEN') - 1
        continue
      case 'DASH': {
        const open = matching(chunks, i, 'OTHER', 'DASH')
        if (open <= 0) return null
        i = open - 1
        continue
      }
      case 'WH': {
        const word = nodes[chunk.from]!.lower
        // "ranchers, several of whom said"
        const some = chunks[i - 1]?.kind === 'PP' && chunks[i - 2]?.kind === 'NP' && word === 'whom'
        if (some && text(clause, chunks[i - 1]!) === 'of') return subject(clause, i - 2, i)
        if (word !== 'who' && word !== 'which' && word !== 'that') return null
        return subject(clause, i, i, { antecedent: antecedentOf(clause, i) })
      }
      case 'SUB':
        if (nodes[chunk.from]!.lower === 'that' && chunks[i - 1]?.kind === 'NP')
          return subject(clause, i, i, { antecedent: antecedentOf(clause, i) })
        return null
      case 'CC': {
        // "Cole “bristled” and said": the first verb is quoted
        const quotes = chunks[i - 1]?.kind === 'QUOTE' && chunks[i - 2]?.kind === 'NP'
        const opens = quotes && /^(?:COMMA|SUB|CC)$/.test(chunks[i - 3]?.kind ?? 'COMMA')
        const quoted = opens ? phraseEndingAt(clause, i - 2) : null
        if (quoted !== null && hasVoice(clause, quoted)) return quoted
        return governing(clause, at, depth) ?? (quotes ? phraseEndingAt(clause, i - 2) : null)
      }
      case 'PP':
        // "The company at first said"
        if (text(clause, chunk) === 'at' && chunks[i + 1]!.kind === 'ADV') {
          i--
          continue
        }
        // "a voice over says", "a passer by said"
        return i === at - 1 && /^(?:over|by|up|on|in)$/.test(text(clause, chunk)) && chunks[i - 1]?.kind === 'NP'
          ? phraseEndingAt(clause, i - 1)
          : null
      default:
        return null
    }
  }
  return null
}

/** The "who" before a clause with "when" or "after" between commas, of which the last is at `close`; -1 where there is none. */
function beforeInserted({ chunks }: Clause, close: number): number {
  for (let open = close - 1; open > 0 && close - open < REACH; open--)
    if (chunks[open]!.kind === 'COMMA')
      return chunks[open + 1]!.kind === 'SUB' && chunks[open - 1]!.kind === 'WH' ? open - 1 : -1
  return -1
}

/** Whom the relative clause that ends at chunk `last` is about, where nothing else stands before it. */
function beforeRelativeEnd(clause: Clause, last: number): Subject | null {
  const { chunks } = clause
  let verb = last
  while (verb > 0 && /^(?:NP|PP|TIME|ADV|ADJ)$/.test(chunks[verb]!.kind)) verb--
  const found = isFiniteVerb(chunks[verb]) ? beforeRelative(clause, verb) : null
  return found !== null && found.firstChunk === 0 ? found : null
}

/** Whether the infinitive at chunk `at` hangs on a participle or an adjective that describes a noun: "authorized to speak". */
function describes(chunks: readonly Chunk[], at: number): boolean {
  const governor = chunks[at - 1]
  return (
    chunks[at]!.verb!.infinitive &&
    (governor?.kind === 'ADJ' || (governor?.verb?.form === 'VBN' && !governor.verb.finite && !governor.verb.auxiliary))
  )
}

/** "led advisers like Cole to counter": the object of the first verb does the second. */
function caused(clause: Clause, at: number): Subject | null {
  const { nodes, chunks } = clause
  if (!chunks[at]!.verb!.infinitive) return null
  // "prompting the judge, Ana Ruiz, to say"
  const isParted = chunks[at - 1]?.kind === 'COMMA' && chunks[at - 2]?.kind === 'NP' && chunks[at - 3]?.kind === 'COMMA'
  const last = isParted ? at - 4 : at - 1
  if (chunks[last]?.kind !== 'NP') return null
  let cause = last
  while (cause >= 0 && at - cause < REACH && /^(?:NP|PP|CC)$/.test(chunks[cause]!.kind)) cause--
  const causes = chunks[cause]?.kind === 'VG' && CAUSING.test(nodes[chunks[cause]!.head]!.lower)
  if (!causes || chunks[cause + 1]!.kind !== 'NP') return null
  const apposition = isParted ? { from: chunks[at - 2]!.from, to: chunks[at - 1]!.from } : null
  return subject(clause, cause + 1, last, { apposition })
}

const BOUNDS = new Set(
  'begins began ends ended opens opened starts started closes closed concludes concluded'.split(' '),
)

/** ", with the leader, Mary Cole, | calling it", "with Cole, who was there, calling it": the subject before what the comma at chunk `close` ends. */
function describedBehindWith(clause: Clause, close: number): Subject | null {
  const { chunks } = clause
  for (let open = close - 1; open > 1 && close - open < REACH; open--) {
    if (chunks[open]!.kind !== 'COMMA') continue
    let i = open - 1
    while (chunks[i]?.kind === 'NP' && chunks[i - 1]?.kind === 'PP' && text(clause, chunks[i - 1]!) !== 'with') i -= 2
    const opens = chunks[i]?.kind === 'NP' && chunks[i - 1]?.kind === 'PP'
    if (opens && (i === 1 || /^(?:COMMA|DASH|CC)$/.test(chunks[i - 2]!.kind))) return phraseFrom(clause, i)
  }
  return null
}

/** ", with Cole saying": a participle whose subject stands behind "with". */
function absolute({ nodes, chunks }: Clause, at: number): Subject | null {
  const clause = { nodes, chunks }
  let i = at - 1
  while (chunks[i]?.kind === 'ADV' || chunks[i]?.kind === 'TIME') i--
  if (chunks[i]?.kind === 'COMMA') return describedBehindWith(clause, i)
  const last = i
  while (chunks[i]?.kind === 'NP' && chunks[i - 1]?.kind === 'PP' && nodes[chunks[i - 1]!.from]!.lower !== 'with')
    i -= 2
  if (chunks[i]?.kind !== 'NP' || chunks[i - 1]?.kind !== 'PP' || nodes[chunks[i - 1]!.from]!.lower !== 'with')
    return null
  const opener = chunks[i - 2]
  const stands =
    opener === undefined ||
    opener.kind === 'COMMA' ||
    opener.kind === 'DASH' ||
    // "The ad ends with a narrator saying"
    (opener.kind === 'VG' && BOUNDS.has(nodes[opener.head]!.lower))
  return stands ? subject(clause, i, last) : null
}

const isParticiple = ({ verb }: Chunk) => verb?.form === 'VBG' && !verb.finite

/** "taking to the radio | to call": the participle that the infinitive at chunk `at` hangs on, or `at`. */
function participleBefore({ chunks }: Clause, at: number): number {
  if (!chunks[at]!.verb!.infinitive) return at
  let i = at - 1
  while (i > 0 && at - i < REACH && /^(?:NP|PP|ADV|TIME)$/.test(chunks[i]!.kind)) i--
  return chunks[i]?.verb?.form === 'VBG' && !chunks[i]!.verb!.finite ? i : at
}

/** ", with Cole tweeting that it failed and asking": a participle has the subject of the cue before it that is one, too. */
function joined(clause: Clause, at: number, depth: number): Subject | null {
  const { nodes, chunks } = clause
  // "remember Cole going on the radio, calling it a mess"
  if (!chunks[at]!.verb!.infinitive && /^(?:COMMA|CC)$/.test(chunks[at - 1]?.kind ?? '')) {
    for (let i = at - 2; i > 1 && at - i < REACH && !isFiniteVerb(chunks[i]); i--)
      if (isParticiple(chunks[i]!) && chunks[i - 1]!.kind === 'NP' && chunks[i - 2]!.kind === 'VG')
        return PERCEIVING.test(text(clause, chunks[i - 2]!)) && !/^add/.test(text(clause, chunks[at]!))
          ? subject(clause, i - 1, i - 1)
          : null
  }
  if (chunks[at]!.verb!.infinitive || chunks[at - 1]?.kind !== 'CC') return null
  for (let i = at - 2; i >= 0 && at - i < REACH; i--) {
    const { kind, verb, head } = chunks[i]!
    if (kind === 'SEMICOLON' || kind === 'COLON') return null
    if (verb?.form === 'VBG' && !verb.finite && cueVerbs.get(nodes[head]!.lower) !== undefined)
      return subjectBefore(clause, i, depth + 1)
  }
  return null
}

/** "Cole, citing “costs,” …" and "Citing “costs,” Cole …": the subject of a verb still to come. */
function parenthetic(clause: Clause, at: number): Subject | null {
  const { nodes, chunks } = clause
  // ", after first saying it would not,"
  let opener = at - 1
  while (/^(?:ADV|PP|SUB)$/.test(chunks[opener]?.kind ?? '')) opener--
  if (chunks[opener]?.kind === 'COMMA' && chunks[opener - 1]?.kind === 'NP') return phraseEndingAt(clause, opener - 1)
  // "Just hours after saying so, Cole left", "After years of saying so, Cole left"
  const leads = chunks[at - 1]?.kind === 'PP' ? /^(?:ADV|PP|SUB|CC|NP|TIME)$/ : /^(?:ADV|PP|SUB|CC)$/
  if (chunks.slice(0, at).some(({ kind }) => !leads.test(kind))) return null
  for (let i = at + 1; i < chunks.length - 1; i++) {
    const closes =
      chunks[i]!.kind === 'COMMA' || (chunks[i]!.kind === 'QUOTE' && nodes[chunks[i]!.from]!.text.startsWith(','))
    if (!closes || chunks[i + 1]!.kind !== 'NP') continue
    const verb = chunks.findIndex((chunk, k) => k > i && isFiniteVerb(chunk))
    return verb < 0 ? null : phraseFrom(clause, i + 1)
  }
  return null
}

/** Whether a noun phrase that is no verb's object stands before the verb at chunk `at`, as a subject does. */
export function subjectOfParticiple(clause: Clause, at: number): boolean {
  const { chunks } = clause
  let last = at - 1
  while (chunks[last]?.kind === 'ADV') last--
  if (chunks[last]?.kind === 'CLOSE') last = matching(chunks, last, 'CLOSE', 'OPEN') - 1
  // "Cole, who was there, in a statement called it"
  if (isChannel(clause, last)) last -= 2
  // "That led advisers to leave"
  if (last === 0 && chunks[0]!.kind === 'SUB' && clause.nodes[0]!.lower === 'that') return true
  if (chunks[beforeAside(clause, last)]?.kind === 'WH') return true
  if (chunks[last]?.kind === 'WH') return chunks[last - 1]?.kind === 'NP' || chunks[last - 1]?.kind === 'COMMA'
  const phrase =
    chunks[last]?.kind === 'COMMA'
      ? beforeParenthesis(clause, last)
      : chunks[last]?.kind === 'NP'
        ? phraseEndingAt(clause, last)
        : null
  if (phrase === null || chunks[phrase.firstChunk]!.kind !== 'NP') return false
  // "The club paid to make a film called “Tide”": the club has its verb
  if (chunks.slice(phrase.firstChunk, phrase.lastChunk + 1).some(isFiniteVerb)) return false
  const opener = chunks[phrase.firstChunk - 1]
  // "a paper that found fees caused “real” harm": a participle has no object
  const own = chunks[at + 1]?.kind === 'NP' || chunks[at + 1]?.kind === 'QUOTE'
  const names = cueVerbs.get(text(clause, chunks[at]!))?.some(({ frames }) => frames.has('c'))
  const cue = isFiniteVerb(opener) ? cueVerbs.get(clause.nodes[opener!.head]!.lower) : undefined
  if (own && !names && cue?.some(({ frames }) => frames.has('d') || frames.has('g') || frames.has('t'))) return true
  // "Cole said nobody left"
  if (isFiniteVerb(opener) && cueVerbs.get(clause.nodes[opener!.head]!.lower)?.some(({ frames }) => frames.has('t')))
    // "“…,” says a source involved in the sale", "The plan failed, said two people briefed on it"
    return (
      chunks[phrase.firstChunk - 2]?.kind !== 'QUOTE' &&
      !(chunks[phrase.firstChunk - 2]?.kind === 'COMMA' && opensClause(chunks, 0))
    )
  return opener === undefined || !['VG', 'PP', 'ACCORDING', 'NP', 'ADJ', 'TIME'].includes(opener.kind)
}

/** "A man whose wife died when a ferry sank said": the clause with its own verb is part of what is told of the man. */
function beforeOwned(clause: Clause, phrase: Subject): Subject | null {
  const { nodes, chunks } = clause
  const opener = chunks[phrase.firstChunk - 1]
  const inside =
    opener?.kind === 'SUB' &&
    /^(?:when|after|before|while|because|as)$/.test(nodes[opener.from]!.lower) &&
    chunks.slice(phrase.firstChunk, phrase.lastChunk + 1).some(isFiniteVerb)
  return inside ? beforeRelative(clause, phrase.firstChunk - 1) : null
}

/** Whether chunk `last` closes "in a statement", behind a comma. */
function isChannel({ nodes, chunks }: Clause, last: number): boolean {
  const preposition = chunks[last - 1]
  return (
    chunks[last]?.kind === 'NP' &&
    preposition?.kind === 'PP' &&
    nodes[preposition.from]!.lower === 'in' &&
    chunks[last - 2]?.kind === 'COMMA' &&
    channels.has(nodes[chunks[last]!.head]!.lower)
  )
}

/** "issued a statement saying": the statement says it. */
const isStatement = ({ nodes, chunks }: Clause, phrase: Subject) => {
  const head = nodes[chunks[phrase.firstChunk]!.head]!
  // "issued statements condemning it", "approved a resolution warning of it" are what their makers said.
  const maker = chunks[phrase.firstChunk - 1]
  // "cites a paper showing that"
  const isMade = maker?.kind === 'VG' && !/^(?:cit|quot|mention)/.test(nodes[maker.head]!.lower)
  return channels.has(head.lower) || isSign(head) || (documentNouns.has(head.lower) && !isMade)
}

/** Subordinate clauses open with these; a participle or a second verb hangs on the main clause instead. */
function isSubordinate({ nodes, chunks }: Clause, found: Subject): boolean {
  if (found.antecedent !== null) return true
  const opener = chunks[found.firstChunk - 1]
  return (
    opener !== undefined &&
    ((opener.kind === 'SUB' && !/^(?:as|when|while|where)$/.test(nodes[opener.from]!.lower)) ||
      opener.kind === 'WH' ||
      isFiniteVerb(opener) ||
      // "paintings he calls"
      (opener.kind === 'NP' && nodes[found.from]!.tag === 'PRP') ||
      (opener.kind === 'VG' && opener.verb!.form === 'VBG'))
  )
}

/** The subject of the verb that the one at chunk `at` is joined to: ", saying", "and said", "went on to say". */
function governing(clause: Clause, at: number, depth: number): Subject | null {
  const { nodes, chunks } = clause
  const reports = cueVerbs.has(nodes[chunks[at]!.head]!.lower)
  const cleft = isCleft(clause, 0, at - 1)
  let nested: Subject | null = null
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'SEMICOLON') break
    if (!isFiniteVerb(chunk)) continue
    const before = subjectBefore(clause, i, depth + 1)
    const found = before ?? subjectAfter(clause, i)
    if (found === null) continue
    // "said Pell, who runs a bank, adding that"
    if (before === null && nested?.antecedent?.firstChunk === found.firstChunk) return found
    // "There is time for Cole to mend it, even after calling it a mess"
    const meant = nodes[found.from]!.tag === 'EX' ? meantFor(clause, i, at) : null
    if (meant !== null) return meant
    // "The jury heard that Carver drank and told a friend", "The court was told that she rang and asked for help"
    const hears =
      /^(?:hears?|heard)$/.test(text(clause, chunk)) || (chunk.verb!.passive && text(clause, chunk) === 'told')
    if (nested !== null && hears) return nested
    // An infinitive hangs on the nearest verb: "so quiet that Cole was moved to say"
    if (chunks[at]!.verb?.infinitive) return found
    // "it was Poole who stood up and told them"
    if (cleft && nested !== null && nested.antecedent !== null) return nested
    // "She told staff the tone was calm and predicted": what has no voice leaves the cue to who has
    // "The review board ruled that it was late, saying that", "it said that": who tells something has one
    const tells = cueVerbs.get(text(clause, chunk))?.some(({ frames, lemma }) => frames.has('t') || lemma === 'rule')
    const silent = reports && !tells && !hasVoice(clause, found)
    // "held a meeting at which he attacked it, mocking"
    const relative = chunks[found.firstChunk - 1]
    const place =
      relative?.kind === 'WH' && text(clause, relative) === 'which' && chunks[found.firstChunk - 2]?.kind === 'PP'
    // "talked over them as they spoke and told the crowd": a row of verbs goes on past what is done meanwhile
    const meanwhile =
      relative?.kind === 'SUB' && chunks[at - 1]!.kind !== 'COMMA' && isRow(clause, found.firstChunk - 1)
    // "She met a man who took her hand and said"
    const meets = nested?.antecedent && chunks[at - 1]!.kind === 'CC' && MEETING.test(text(clause, chunk))
    if (meets && !chunks.slice(nested!.firstChunk, at).some(({ kind }) => kind === 'COMMA')) return nested
    // "The suit claims that managers stopped the alarms and told workers": what is claimed now was told then
    if (nested !== null && chunks[at - 1]!.kind === 'CC' && tellsOfPast(clause, i, at) && hasVoice(clause, nested))
      return nested
    if (!silent && !meanwhile && (place || !isSubordinate(clause, found)))
      return nested !== null && tellsOneself(clause, at, found, nested) ? nested : found
    // "One, who asked not to be named because his bank forbids it, joked"
    const reason: Chunk | undefined = nested === null ? undefined : chunks[nested.firstChunk - 1]
    const isReason: boolean =
      reason?.kind === 'SUB' && text(clause, reason) === 'because' && nodes[found.from]!.lower === 'who'
    // "Ruiz, who said that the plan was odd and wondered aloud"
    const isVoiced: boolean =
      reports &&
      chunks[at - 1]!.kind === 'CC' &&
      nested !== null &&
      !hasVoice(clause, nested) &&
      hasVoice(clause, found)
    nested = isReason || isVoiced ? found : (nested ?? found)
  }
  return nested
}

/** "There is time for Cole to mend it": who has the infinitive between chunks `from` and `to` to do; null if nobody is named. */
function meantFor(clause: Clause, from: number, to: number): Subject | null {
  const { nodes, chunks } = clause
  for (let i = from + 1; i < to - 2; i++)
    if (chunks[i]!.kind === 'PP' && nodes[chunks[i]!.from]!.lower === 'for' && chunks[i + 2]!.verb?.infinitive)
      return chunks[i + 1]!.kind === 'NP' ? phraseFrom(clause, i + 1) : null
  return null
}

const MEETING = /^(?:met|meets?|remembers?|remembered|recalls?|recalled|knew|knows?|encountered|heard|saw)$/

/** "praised the band, waved to the fans": whether a second verb of the same subject stands behind a comma before chunk `to`. */
const isRow = ({ chunks }: Clause, to: number) =>
  chunks.slice(0, to).some(({ kind }, i) => kind === 'COMMA' && i + 1 < to && isFiniteVerb(chunks[i + 1]) && i > 1)

/** "She said officers came and told her to pack": nobody tells themselves. */
function tellsOneself({ nodes, chunks }: Clause, at: number, { from }: Subject, nested: Subject): boolean {
  // "She said Ruiz had paid her and called her a friend" may be of Ruiz
  if (nodes[chunks[nested.firstChunk]!.head]!.tag !== 'NNS') return false
  const told = chunks[at - 1]?.kind === 'CC' ? nodes[chunks[at]!.to]?.lower : undefined
  return told !== undefined && told === ACCUSATIVES.get(nodes[from]!.lower)
}

const ACCUSATIVES: ReadonlyMap<string, string> = new Map([
  ['he', 'him'],
  ['she', 'her'],
  ['i', 'me'],
  ['they', 'them'],
])

/** "Polls show voters saying they are tired": the polls tell it. */
function isSurvey(clause: Clause, at: number): boolean {
  const chunk = clause.chunks[at]
  return (
    chunk !== undefined &&
    /^(?:polls?|polling|surveys?|data|figures|numbers|stud(?:y|ies)|results?|research)$/.test(text(clause, chunk))
  )
}

/** What one hears somebody in, as one does not in a photograph or a biography, or imagines them doing. */
const SHOWING =
  /^(?:(?:video|footage|clip|recording|audio|tape|film|soundbite|voicemail|transcript|livestream|report|memory)s?|idea|thought|sight|sound|prospect|spectacle|notion|memories|stor(?:y|ies))$/

/** What somebody has who means to do something. */
const INTENTS =
  /^(?:decision|attempt|willingness|unwillingness|refusal|effort|tendency|bid|plan|move|choice|desire|readiness|eagerness|reluctance|failure|inability|habit|efforts|attempts|plans)$/

/** "Cole's decision | to call it", "It fell to Cole | to say that": who does what the infinitive at chunk `at` says. */
function ownerOfIntent(clause: Clause, at: number): Subject | null {
  const { nodes, chunks } = clause
  const before = chunks[at - 1]
  if (before?.kind !== 'NP') return null
  if (INTENTS.test(nodes[before.head]!.lower)) return possessor(clause, at - 1)
  const falls = chunks[at - 2]?.kind === 'PP' && text(clause, chunks[at - 2]!) === 'to' ? chunks[at - 3] : undefined
  const it = chunks[at - 4]
  return falls?.kind === 'VG' &&
    /^(?:fell|falls|left)$/.test(text(clause, falls)) &&
    it !== undefined &&
    text(clause, it) === 'it'
    ? subject(clause, at - 1, at - 1)
    : null
}

/** "to | a message from the chairman": the phrase that ends at chunk `last`, where a preposition leads in to it. */
function behindPreposition(clause: Clause, last: number): Subject | null {
  const { chunks } = clause
  let i = last
  while (chunks[i]?.kind === 'NP' && chunks[i - 1]?.kind === 'PP' && chunks[i - 2]?.kind === 'NP') i -= 2
  if (chunks[i]?.kind !== 'NP' || chunks[i - 1]?.kind !== 'PP') return null
  // "sent out a letter saying": the office says it
  const particle = chunks[i - 2]?.kind === 'VG' && /^(?:out|up|off|down|forth|over)$/.test(text(clause, chunks[i - 1]!))
  if (particle) return null
  // "cuts to footage of Cole saying"
  const shown = last === i + 2 && SHOWING.test(text(clause, chunks[i]!)) && isProperName(clause, last)
  const message = subject(clause, i, last)
  return shown ? subject(clause, last, last) : isStatement(clause, message) ? message : null
}

/** Verbs of deeds whose object does what stands behind their preposition; of who accuses somebody the whole is reported. */
const BLAMING: ReadonlyMap<string, RegExp> = new Map([
  ['of', /^(?:suspect|convict|acquit)/],
  [
    'for',
    /^(?:su(?:e[sd]?|ing)$|fin(?:e[sd]?|ing)$|sack|fir(?:e[sd]?|ing)$|jail|suspend|bann?|forg[ai]v|arrest|detain)/,
  ],
  ['from', /^(?:stop|prevent|discourag|deter|dissuad|kept|keep|bar(?:s|red|ring)?$)/],
])

/** "sued a paper | for | writing that", "stopped her from saying": whom the verb before the preposition at chunk `at` has for its object. */
function blamedFor(clause: Clause, at: number): Subject | null {
  const { chunks } = clause
  const verbs = chunks[at]?.kind === 'PP' ? BLAMING.get(text(clause, chunks[at])) : undefined
  const phrase = verbs !== undefined && chunks[at - 1]?.kind === 'NP' ? phraseEndingAt(clause, at - 1) : null
  const verb = phrase === null ? undefined : chunks[phrase.firstChunk - 1]
  return verb?.kind === 'VG' && verbs!.test(text(clause, verb)) && hasVoice(clause, phrase!) ? phrase : null
}

/** "to see a council | defending it", "think of Cole | saying that": whether the noun phrase at chunk `last` does what follows. */
function isBeheld(clause: Clause, last: number): boolean {
  const { chunks } = clause
  const before = chunks[last - 1]
  if (chunks[last]?.kind !== 'NP' || before === undefined) return false
  if (before.verb?.infinitive) return PERCEIVING.test(text(clause, before))
  const of = before.kind === 'PP' && /^(?:of|about)$/.test(text(clause, before))
  return of && isFiniteVerb(chunks[last - 2]) && isProperName(clause, last)
}

const PERCEIVING =
  /^(?:see|sees|saw|seen|seeing|hear|hears|heard|hearing|watch|watches|watched|watching|remember|remembers|remembered|recall|recalls|recalled|catch|caught|shows?|showed|shown|showing|reveals?|revealed|depicts?|depicted|captures?|captured|has|have|had|having)$/
const CAUSING = /^(?:le[ad]d?|leading|leads|prompt|force|cause|push|drive|inspire|compel|mov)(?:s|d|ed|ing)?$/

/** The subject of an inverted verb ("said Mary Cole, the county engineer"). */
export function subjectAfter(clause: Clause, at: number): Subject | null {
  const { chunks } = clause
  let i = at + 1
  if (chunks[i]?.kind === 'ADV') i++
  const phrase = phraseFrom(clause, i)
  if (phrase === null) return null
  const { tag, lower } = clause.nodes[phrase.from]!
  if (tag === 'PRP' && /^(?:me|him|her|us|them|\w+sel(?:f|ves))$/.test(lower)) return null
  return isFiniteVerb(chunks[phrase.lastChunk + 1]) ? null : phrase
}
