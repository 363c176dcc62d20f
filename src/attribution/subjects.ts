import { channels, cueVerbs } from '../lexicon/cues.ts'
import { nounPrepositions } from '../lexicon/function-words.ts'
import { documentNouns } from '../lexicon/people.ts'
import { type Chunk, isFiniteVerb, opensClause, partedFrom } from './chunks.ts'
import type { Node } from './sentences.ts'

/** A noun phrase that speaks: nodes `from` to `to` (exclusive) of its sentence. */
export interface Subject {
  readonly from: number
  readonly to: number
  /** The chunks it reaches over, both inclusive. */
  readonly firstChunk: number
  readonly lastChunk: number
  /** For "who" and "which": the phrase it stands for. */
  readonly antecedent: Subject | null
  /** What stands beside the name between commas: "the county engineer". */
  readonly apposition: { readonly from: number; readonly to: number } | null
}

/** A sentence with its phrases. */
export interface Clause {
  readonly nodes: readonly Node[]
  readonly chunks: readonly Chunk[]
}

/** How many chunks a parenthesis between a subject and its verb may reach over. */
const REACH = 40

const text = ({ nodes }: Clause, chunk: Chunk) => nodes[chunk.head]!.lower

export function isProperName({ nodes, chunks }: Clause, index: number): boolean {
  const chunk = chunks[index]
  return chunk?.kind === 'NP' && nodes[chunk.head]!.tag.startsWith('NNP')
}

function subject(clause: Clause, first: number, last: number, extra: Partial<Subject> = {}): Subject {
  return {
    from: clause.chunks[first]!.from,
    to: clause.chunks[last]!.to,
    firstChunk: first,
    lastChunk: last,
    antecedent: null,
    apposition: null,
    ...extra,
  }
}

/** Kinds that a noun phrase with what hangs on it is made of. */
function isLink(chunk: Chunk): boolean {
  return (
    chunk.kind === 'NP' ||
    chunk.kind === 'PP' ||
    chunk.kind === 'ADJ' ||
    chunk.kind === 'ADV' ||
    chunk.kind === 'TIME' ||
    (chunk.kind === 'VG' && !chunk.verb!.finite)
  )
}

/**
 * The noun phrase whose last chunk is `last`, with its prepositional phrases and reduced relative clauses ("people
 * briefed on the talks"). Null where the words before `last` are only an adverbial ("In Geneva").
 */
function phraseEndingAt(clause: Clause, last: number): Subject | null {
  const { chunks } = clause
  let left = last
  while (left > 0 && last - left < REACH && isLink(chunks[left - 1]!)) left--
  let start = -1
  let linked = false
  for (let i = left; i <= last; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'NP') {
      // "Cole himself"
      const emphasises = i > left && chunks[i - 1]!.kind === 'NP' && /sel(?:f|ves)$/.test(text(clause, chunk))
      if (!linked && !emphasises) start = i
      linked = false
    } else if (chunk.kind === 'PP') linked = true
    else if (chunk.kind === 'VG') linked = true
    else if (chunk.kind === 'TIME') linked = false
  }
  let end = last
  while (end > left && (chunks[end]!.kind === 'TIME' || chunks[end]!.kind === 'ADV' || chunks[end]!.kind === 'PP')) {
    // "People arrested last week said": the time belongs to the participle.
    if (chunks[end]!.kind === 'TIME' && chunks[end - 1]!.kind === 'VG') break
    end--
  }
  const opener = chunks[left - 1]
  if (
    (start < 0 || start > end) &&
    isFiniteVerb(opener) &&
    !opener!.verb!.auxiliary &&
    chunks[left - 2]?.kind === 'NP'
  ) {
    // "The plan announced Monday said": a second finite verb without a subject of its own makes the first a participle.
    if (opener!.verb!.form === 'VBD' || opener!.verb!.form === 'VBN')
      // Of "rescued on Sunday" the verb alone stays with the phrase.
      return extend(clause, left - 2, end === left && chunks[end]!.kind === 'PP' ? left - 1 : end)
  }
  if (start < 0 || start > end) return null
  return subject(clause, start, beforeOccasion(clause, start, end))
}

const OCCASIONS = /^(?:rally|rallies|event|forum|meeting|ceremony|court|trial|visit|tour|vigil|protest)$/

/** The last chunk before "in a statement", "at a rally in Leeds", which tell of the saying and not of who says it. */
function beforeOccasion(clause: Clause, first: number, last: number): number {
  const { nodes, chunks } = clause
  for (let i = first + 1; i < last; i++) {
    const phrase = chunks[i + 1]!
    if (chunks[i]!.kind !== 'PP' || phrase.kind !== 'NP' || !/^(?:in|at|on|during)$/.test(text(clause, chunks[i]!)))
      continue
    const occasion = text(clause, phrase)
    const one = /^(?:an?|his|her|their|its)$/.test(nodes[phrase.from]!.lower)
    const named = isProperName(clause, first)
    if (channels.has(occasion) ? one || named : named && OCCASIONS.test(occasion)) return i - 1
  }
  return last
}

function extend(clause: Clause, last: number, end: number): Subject | null {
  const phrase = phraseEndingAt(clause, last)
  return phrase === null ? null : subject(clause, phrase.firstChunk, end)
}

/** Takes "Ruiz and" in front of "Cole" along where both speak. */
function withConjuncts(clause: Clause, phrase: Subject): Subject {
  const { nodes, chunks } = clause
  const joint = phrase.firstChunk - 1
  const isAnd = chunks[joint]?.kind === 'CC' && nodes[chunks[joint]!.from]!.lower !== 'but'
  if (!isAnd || chunks[joint - 1]?.kind !== 'NP') return phrase
  const before = phraseEndingAt(clause, joint - 1)
  if (before === null) return phrase
  const opener = chunks[before.firstChunk - 1]
  // After a verb the first noun phrase is its object: "He met Ruiz and Cole said".
  if (
    opener !== undefined &&
    !['COMMA', 'SUB', 'WH', 'CC', 'COLON', 'DASH', 'QUOTE'].includes(opener.kind) &&
    !(opener.kind === 'VG' && !isFiniteVerb(opener))
  )
    return phrase
  return subject(clause, firstOfRow(clause, before.firstChunk), phrase.lastChunk)
}

/** "Ruiz, Marsh" before "and Cole", "a pilot" before "a diplomat and two aides": where a row begins; a town and its region are none. */
function firstOfRow(clause: Clause, last: number): number {
  const { chunks } = clause
  let first = last
  while (
    isProperName(clause, first) &&
    chunks[first - 1]?.kind === 'COMMA' &&
    isProperName(clause, first - 2) &&
    (first === 2 || /^(?:COMMA|CC|SUB|QUOTE)$/.test(chunks[first - 3]!.kind))
  )
    first -= 2
  // "In Leeds, England, Ruiz and Cole"
  if (chunks[first - 1]?.kind === 'COMMA' && isProperName(clause, first - 2)) return last
  // "A pilot, a diplomat and two aides said"; with a comma before the verb it would be what the pilot is, too
  const opens = first === 2 && chunks[1]!.kind === 'COMMA' && isCounted(clause, 0) && isCounted(clause, 2)
  return opens ? 0 : first
}

/** "a pilot", "two aides" */
const isCounted = ({ nodes, chunks }: Clause, at: number) =>
  chunks[at]?.kind === 'NP' &&
  /^NNS?$/.test(nodes[chunks[at]!.head]!.tag) &&
  (nodes[chunks[at]!.from]!.tag === 'CD' || /^an?$/.test(nodes[chunks[at]!.from]!.lower))

function matching(chunks: readonly Chunk[], at: number, close: Chunk['kind'], open: Chunk['kind']): number {
  let depth = 0
  for (let i = at - 1; i >= 0 && at - i < REACH; i--) {
    if (chunks[i]!.kind === open && depth === 0) return i
    if (chunks[i]!.kind === close) depth++
    else if (chunks[i]!.kind === open) depth--
  }
  return -1
}

/** Whether chunks `from` to `to` (exclusive) can stand between commas after a noun phrase. */
function isParenthesis({ nodes, chunks }: Clause, from: number, to: number): boolean {
  const first = chunks[from]
  if (first === undefined || from >= to) return false
  if (first.kind === 'WH' || first.kind === 'SUB') {
    // ", which is old, is safe," holds the verb of the clause that its noun begins
    for (let i = from + 1; i < to; i++) if (chunks[i]!.kind === 'COMMA' && isFiniteVerb(chunks[i + 1])) return false
    return true
  }
  // ", whose department funds it,"
  if (first.kind === 'NP' && nodes[first.from]!.tag === 'WP$') return true
  if (first.kind === 'CC') return false
  if (first.kind === 'VG' && first.verb!.finite) return false
  let inRelative = false
  for (let i = from; i < to; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'WH' || chunk.kind === 'SUB') inRelative = true
    if (isFiniteVerb(chunk) && !inRelative) {
      // "a teacher hired in May": read as a participle
      if (
        chunk.verb!.form === 'VBD' &&
        !chunk.verb!.auxiliary &&
        chunks[i - 1]?.kind === 'NP' &&
        nodes[chunk.head]!.lower.endsWith('ed')
      )
        continue
      return false
    }
    if (chunk.kind === 'QUOTE' && i === from) return false
  }
  return true
}

/** The noun phrase before the comma that opens the parenthesis closed by the comma at `close`. */
function beforeParenthesis(clause: Clause, close: number): Subject | null {
  const { nodes, chunks } = clause
  for (let open = close - 1; open > 0 && close - open < REACH; open--) {
    const kind = chunks[open]!.kind
    if (kind === 'SEMICOLON' || kind === 'COLON' || kind === 'END') return null
    if (kind !== 'COMMA') continue
    if (!isParenthesis(clause, open + 1, close)) continue
    const before = chunks[open - 1]!
    let end = open - 1
    if (before.kind === 'CLOSE') {
      const bracket = matching(chunks, open - 1, 'CLOSE', 'OPEN')
      if (bracket <= 0) continue
      end = bracket - 1
    }
    if (chunks[end]!.kind !== 'NP' && chunks[end]!.kind !== 'TIME' && chunks[end]!.kind !== 'ADJ') continue
    const phrase = phraseEndingAt(clause, end)
    if (phrase === null) continue
    if (chunks[phrase.firstChunk]!.kind !== 'NP') continue
    // "45" in "Cole, 45, a teacher, said" is no speaker
    if (nodes[chunks[phrase.firstChunk]!.head]!.tag === 'CD' && phrase.firstChunk === phrase.lastChunk) continue
    const apposition = { from: chunks[open + 1]!.from, to: chunks[close]!.from }
    const opener = chunks[phrase.firstChunk - 1]
    // "voters who heard his speeches over the years, on air or in halls, said"
    if (opener?.kind === 'PP' || opener?.kind === 'VG') {
      const outer = beforeRelative(clause, phrase.firstChunk - 1)
      if (outer !== null) return outer
    }
    if (opener?.kind === 'COMMA' && !isProperName(clause, phrase.firstChunk)) {
      const outer = beforeParenthesis(clause, phrase.firstChunk - 1) ?? outerName(clause, phrase.firstChunk - 1, close)
      if (outer !== null && isProperName(clause, outer.firstChunk)) return outer
    }
    return { ...withConjuncts(clause, phrase), apposition }
  }
  return null
}

/** "Mary Cole, a teacher, 45, said": the name before the first of several parentheses. */
function outerName(clause: Clause, open: number, close: number): Subject | null {
  const { chunks } = clause
  if (chunks[open - 1]?.kind !== 'NP' || !isProperName(clause, open - 1) || !isParenthesis(clause, open + 1, close))
    return null
  const phrase = phraseEndingAt(clause, open - 1)
  return phrase === null ? null : { ...phrase, apposition: { from: chunks[open + 1]!.from, to: chunks[close]!.from } }
}

/** "Ana Ruiz, 30, of Leeds, who was there, said": the name that opens a row of parentheses. */
function headOfRow(clause: Clause, close: number): Subject | null {
  const { nodes, chunks } = clause
  let first = close
  while (
    first > 0 &&
    close - first < REACH &&
    !['QUOTE', 'SEMICOLON', 'COLON', 'END'].includes(chunks[first - 1]!.kind)
  )
    first--
  if (chunks[first]?.kind === 'CC' || chunks[first]?.kind === 'SUB') first++
  if (!isProperName(clause, first) || chunks[first + 1]?.kind !== 'COMMA') return null
  let open = first + 1
  let segments = 0
  for (let i = open + 1; i <= close; i++) {
    if (chunks[i]!.kind !== 'COMMA') continue
    if (!isParenthesis(clause, open + 1, i)) return null
    open = i
    segments++
  }
  if (segments < 2 || /^(?:and|or)$/.test(nodes[chunks[open + 1]?.from ?? 0]!.lower)) return null
  return subject(clause, first, first, { apposition: { from: chunks[first + 2]!.from, to: chunks[close]!.from } })
}

/** What "who" or "which" at chunk `at` stands for. */
function antecedentOf(clause: Clause, at: number): Subject | null {
  const { nodes, chunks } = clause
  let end = at - 1
  if (chunks[end]?.kind === 'COMMA') end--
  if (chunks[end]?.kind === 'CLOSE') end = matching(chunks, end, 'CLOSE', 'OPEN') - 1
  if (chunks[end]?.kind === 'PP') end--
  if (chunks[end]?.kind !== 'NP') return null
  const phrase = phraseEndingAt(clause, end)
  if (phrase === null || isProperName(clause, end) || nodes[chunks[at]!.from]!.lower !== 'who')
    return subject(clause, end, end)
  // "She spoke with a clerk who said"
  return chunks.slice(phrase.firstChunk, phrase.lastChunk + 1).some(isFiniteVerb) ? subject(clause, end, end) : phrase
}

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
    found = findSubject(clause, at, depth)
    known.set(key, found)
  }
  return found
}

/** How many verbs may hang on each other: "said he wanted to go on to say". */
const DEEPEST = 6

/** What was found before: in a row of verbs without subjects, each would else be looked up again for all behind it. */
const subjects = new WeakMap<Clause, Map<number, Subject | null>>()

function findSubject(clause: Clause, at: number, depth: number): Subject | null {
  const { nodes, chunks } = clause
  const verb = chunks[at]!.verb
  let i = at - 1
  // "Cole has in the past called it"
  if (verb?.form === 'VBD' && !verb.auxiliary && /^(?:NP|TIME|ADV)$/.test(chunks[i]?.kind ?? '')) {
    const has = partedFrom(chunks, nodes, at)
    if (has >= 0) return subjectBefore(clause, has, depth + 1)
  }
  if (verb !== null && (verb.infinitive || (!verb.finite && verb.form === 'VBG'))) {
    const behindWith = absolute(clause, at)
    if (behindWith !== null) return behindWith
    // "a spokesman for the camp describing it": a participle with a subject of its own
    let last = at - 1
    while (chunks[last]?.kind === 'ADV') last--
    const phrase = !verb.infinitive && chunks[last]?.kind === 'NP' ? phraseEndingAt(clause, last) : null
    const holdsVerb = phrase !== null && chunks.slice(phrase.firstChunk, phrase.lastChunk + 1).some(isFiniteVerb)
    const own = holdsVerb ? null : phrase
    // "the week after the paper's editorial telling him"
    if (own !== null && isStatement(clause, own)) return own
    const noun = phrase === null ? '' : text(clause, chunks[last]!)
    if (channels.has(noun) && documentNouns.has(noun)) return subject(clause, last, last)
    const opener = own === null ? undefined : chunks[own.firstChunk - 1]
    if (
      own !== null &&
      (opener === undefined ||
        ['COMMA', 'DASH', 'PP', 'CC', 'SEMICOLON'].includes(opener.kind) ||
        // "after a man claiming to be Cole left"
        (opener.kind === 'SUB' && nodes[opener.from]!.lower !== 'that') ||
        // "They heard Cole calling it a mess"
        (opener.kind === 'VG' && PERCEIVING.test(text(clause, opener))))
    )
      return own
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
        const phrase = phraseEndingAt(clause, i)
        if (phrase !== null) {
          const isObject = chunks[phrase.firstChunk - 1]?.kind === 'VG'
          const named = nameBeforeRole(clause, phrase)
          if (named !== null) return named
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
      case 'VG':
        // "those involved say", "officials not authorized to speak say"
        return (chunk.verb!.form === 'VBN' && !chunk.verb!.finite && !chunk.verb!.auxiliary) || describes(chunks, i)
          ? phraseEndingAt(clause, i)
          : beforeRelative(clause, i)
      case 'ADV':
      case 'OTHER':
        i--
        continue
      case 'COMMA': {
        const found = headOfRow(clause, i) ?? beforeParenthesis(clause, i)
        if (found !== null) return found
        // "Cole (R-Ohio), said": the comma is the writer's slip
        const bracket = chunks[i - 1]?.kind === 'CLOSE' ? matching(chunks, i - 1, 'CLOSE', 'OPEN') : i
        const phrase =
          bracket > 0 && /^(?:NP|TIME)$/.test(chunks[bracket - 1]!.kind) ? phraseEndingAt(clause, bracket - 1) : null
        const holdsVerb = phrase !== null && chunks.slice(0, phrase.lastChunk + 1).some(isFiniteVerb)
        if (phrase?.firstChunk === 0 && !holdsVerb) return phrase
        return governing(clause, at, depth)
      }
      case 'QUOTE':
        // "Cole, citing “costs,” said"
        return nodes[chunk.from]!.text.startsWith(',') ? beforeParenthesis(clause, i + 1) : null
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
        if (word !== 'who' && word !== 'which' && word !== 'that') return null
        return subject(clause, i, i, { antecedent: antecedentOf(clause, i) })
      }
      case 'SUB':
        if (nodes[chunk.from]!.lower === 'that' && chunks[i - 1]?.kind === 'NP')
          return subject(clause, i, i, { antecedent: antecedentOf(clause, i) })
        return null
      case 'CC':
        return governing(clause, at, depth)
      case 'PP':
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

/** "“…,” Mary Cole, an engineer at the dam said": the name, where the comma behind its description is missing. */
function nameBeforeRole(clause: Clause, role: Subject): Subject | null {
  const { nodes, chunks } = clause
  const name = role.firstChunk - 2
  if (name < 0 || chunks[name + 1]!.kind !== 'COMMA' || !isProperName(clause, name)) return null
  const verb = chunks[role.lastChunk + 1]
  // "Mary Cole, an engineer at the dam said in a note"; but "Labour, the minister said, has lost"
  const opens = name === 0 && chunks[0]!.to > 1 && verb?.kind === 'VG' && chunks[role.lastChunk + 2]?.kind !== 'COMMA'
  const quoted = name > 0 && chunks[name - 1]!.kind === 'QUOTE' && nodes[chunks[name - 1]!.from]!.text.startsWith(',')
  if (!(quoted || opens) || isProperName(clause, role.firstChunk) || !/^(?:an?|the)$/.test(nodes[role.from]!.lower))
    return null
  return subject(clause, name, name, { apposition: { from: role.from, to: role.to } })
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
  if (!chunks[at]!.verb!.infinitive || chunks[at - 1]?.kind !== 'NP') return null
  let cause = at - 1
  while (cause >= 0 && at - cause < REACH && /^(?:NP|PP|CC)$/.test(chunks[cause]!.kind)) cause--
  const causes = chunks[cause]?.kind === 'VG' && CAUSING.test(nodes[chunks[cause]!.head]!.lower)
  return causes && chunks[cause + 1]!.kind === 'NP' ? subject(clause, cause + 1, at - 1) : null
}

const BOUNDS = new Set(
  'begins began ends ended opens opened starts started closes closed concludes concluded'.split(' '),
)

/** ", with Cole saying": a participle whose subject stands behind "with". */
function absolute({ nodes, chunks }: Clause, at: number): Subject | null {
  const clause = { nodes, chunks }
  let i = at - 1
  while (chunks[i]?.kind === 'ADV' || chunks[i]?.kind === 'TIME') i--
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
  if (chunks.slice(0, at).some(({ kind }) => kind !== 'ADV' && kind !== 'PP' && kind !== 'SUB' && kind !== 'CC'))
    return null
  for (let i = at + 1; i < chunks.length - 1; i++) {
    const closes =
      chunks[i]!.kind === 'COMMA' || (chunks[i]!.kind === 'QUOTE' && nodes[chunks[i]!.from]!.text.startsWith(','))
    if (!closes || chunks[i + 1]!.kind !== 'NP') continue
    const verb = chunks.findIndex((chunk, k) => k > i && isFiniteVerb(chunk))
    return verb < 0 ? null : phraseFrom(clause, i + 1)
  }
  return null
}

/** "a man who met Cole said": the noun before the relative clause that the chunk at `inside` belongs to. */
function beforeRelative(clause: Clause, inside: number): Subject | null {
  const { nodes, chunks } = clause
  for (let i = inside; i > 0 && inside - i < REACH; i--) {
    const { kind, from } = chunks[i]!
    // "a notice that replaced the list said"
    if (
      (kind === 'SUB' || kind === 'WH') &&
      /^(?:that|which)$/.test(nodes[from]!.lower) &&
      chunks[i - 1]!.kind === 'NP' &&
      isFiniteVerb(chunks[i + 1])
    )
      return phraseEndingAt(clause, i - 1)
    // "who spoke on the condition that he not be named said"
    if (kind === 'SUB' && nodes[from - 1]?.lower === 'condition') continue
    if (kind === 'COMMA' || kind === 'SEMICOLON' || kind === 'COLON' || kind === 'QUOTE' || kind === 'SUB') return null
    // "officers whose rules were struck down say"
    if (kind === 'NP' && nodes[from]!.tag === 'WP$' && chunks[i - 1]!.kind === 'NP')
      return phraseEndingAt(clause, i - 1)
    if (kind === 'WH' && nodes[from]!.lower === 'who' && chunks[i - 1]!.kind === 'NP')
      return phraseEndingAt(clause, i - 1)
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
  // "Cole said nobody left"
  if (isFiniteVerb(opener) && cueVerbs.get(clause.nodes[opener!.head]!.lower)?.some(({ frames }) => frames.has('t')))
    // "“…,” says a source involved in the sale", "The plan failed, said two people briefed on it"
    return (
      chunks[phrase.firstChunk - 2]?.kind !== 'QUOTE' &&
      !(chunks[phrase.firstChunk - 2]?.kind === 'COMMA' && opensClause(chunks, 0))
    )
  return opener === undefined || !['VG', 'PP', 'ACCORDING', 'NP', 'ADJ', 'TIME'].includes(opener.kind)
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
const isStatement = ({ nodes, chunks }: Clause, phrase: Subject) =>
  channels.has(nodes[chunks[phrase.firstChunk]!.head]!.lower)

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
  const { chunks } = clause
  let nested: Subject | null = null
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'SEMICOLON') break
    if (!isFiniteVerb(chunk)) continue
    const found = subjectBefore(clause, i, depth + 1) ?? subjectAfter(clause, i)
    if (found === null) continue
    // An infinitive hangs on the nearest verb: "so quiet that Cole was moved to say"
    if (chunks[at]!.verb?.infinitive || !isSubordinate(clause, found)) return found
    nested ??= found
  }
  return nested
}

const PERCEIVING =
  /^(?:see|sees|saw|seen|seeing|hear|hears|heard|hearing|watch|watches|watched|watching|remember|remembers|remembered|recall|recalls|recalled|catch|caught|has|have|had|having)$/
const CAUSING = /^(?:le[ad]d?|leading|leads|prompt|force|cause|push|drive|inspire|compel|mov)(?:s|d|ed|ing)?$/

/** Of whom "on the call" or "in the meeting" tells how they know. */
const INFORMANTS = /^(?:sources?|person|people|participants?|officials?|aides?)$/
const AFTER_NAME = new Set(['of', 'with', 'from'])
const AFTER_NOUN = new Set(['of', 'for', 'with', 'from', 'at', 'in', 'to', 'on', 'within', 'near'])

/** The noun phrase that begins at chunk `at`, with the prepositional phrases that belong to it. */
export function phraseFrom(clause: Clause, at: number): Subject | null {
  const { nodes, chunks } = clause
  if (chunks[at]?.kind !== 'NP') return null
  let last = at
  for (;;) {
    const next = chunks[last + 1]
    const name = nodes[chunks[at]!.head]!.tag.startsWith('NNP')
    if (
      next?.kind === 'PP' &&
      chunks[last + 2]?.kind === 'NP' &&
      ((name ? AFTER_NAME : AFTER_NOUN).has(text(clause, next)) ||
        (!name && text(clause, next) === 'by' && documentNouns.has(text(clause, chunks[at]!)))) &&
      (!channels.has(text(clause, chunks[last + 2]!)) || INFORMANTS.test(text(clause, chunks[at]!)))
    )
      last += 2
    // "a study last year by economists at the university"
    else if (
      next?.kind === 'TIME' &&
      documentNouns.has(text(clause, chunks[at]!)) &&
      chunks[last + 2]?.kind === 'PP' &&
      /^(?:by|from)$/.test(text(clause, chunks[last + 2]!)) &&
      chunks[last + 3]?.kind === 'NP'
    )
      last += 3
    else if (
      next?.kind === 'VG' &&
      !name &&
      !next.verb!.finite &&
      !next.verb!.infinitive &&
      chunks[last + 2]?.kind === 'PP' &&
      chunks[last + 3]?.kind === 'NP'
    )
      last += 3
    else if (next?.kind === 'ADJ' && !name && chunks[last + 2]?.kind === 'PP' && chunks[last + 3]?.kind === 'NP')
      last += 3
    else if (
      next?.kind === 'CC' &&
      nodes[next.from]!.lower === 'and' &&
      chunks[last + 2]?.kind === 'NP' &&
      !opensVerb(chunks, last + 3)
    )
      last += 2
    else break
  }
  let apposition: Subject['apposition'] = null
  if (chunks[last + 1]?.kind === 'COMMA' && chunks[last + 2] !== undefined) {
    let end = last + 2
    while (end < chunks.length && !['COMMA', 'END', 'QUOTE', 'SEMICOLON', 'COLON'].includes(chunks[end]!.kind)) end++
    const first = chunks[last + 2]!
    if (first.kind === 'NP' && end > last + 2 && isParenthesis(clause, last + 2, end))
      apposition = { from: first.from, to: chunks[end]?.from ?? nodes.length }
  }
  return subject(clause, at, last, { apposition })
}

const opensVerb = (chunks: readonly Chunk[], at: number) => isFiniteVerb(chunks[at])

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

export const isNounPreposition = (word: string) => nounPrepositions.has(word)
