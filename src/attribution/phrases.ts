/** Noun phrases with all that hangs on them: rows, parentheses, relative clauses. */
import { channels } from '../lexicon/cues.ts'
import { documentNouns, vagueNouns } from '../lexicon/people.ts'
import { type Chunk, isFiniteVerb } from './chunks.ts'
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
export const REACH = 40

export const text = ({ nodes }: Clause, chunk: Chunk) => nodes[chunk.head]!.lower

export function isProperName({ nodes, chunks }: Clause, index: number): boolean {
  const chunk = chunks[index]
  return chunk?.kind === 'NP' && nodes[chunk.head]!.tag.startsWith('NNP')
}

export function subject(clause: Clause, first: number, last: number, extra: Partial<Subject> = {}): Subject {
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
export function isLink(chunk: Chunk): boolean {
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
export function phraseEndingAt(clause: Clause, last: number): Subject | null {
  const { chunks } = clause
  // "the governor | herself"
  const emphasised =
    chunks[last]?.kind === 'NP' && chunks[last - 1]?.kind === 'NP' && /sel(?:f|ves)$/.test(text(clause, chunks[last]))
  if (emphasised) {
    const phrase = phraseEndingAt(clause, last - 1)
    if (phrase !== null && phrase.lastChunk === last - 1) return subject(clause, phrase.firstChunk, last)
  }
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
    if (chunks[end]!.kind === 'TIME' && chunks[end - 1]!.kind === 'PP' && chunks[end - 2]?.kind === 'VG') break
    end--
  }
  const opener = chunks[left - 1]
  if (
    (start < 0 || start > end) &&
    isFiniteVerb(opener) &&
    !opener!.verb!.auxiliary &&
    chunks[left - 2]?.kind === 'NP'
  ) {
    // "A woman whose sons drowned at the weir said"
    if (clause.nodes[chunks[left - 2]!.from]!.tag === 'WP$' && chunks[left - 3]?.kind === 'NP')
      return subject(clause, left - 3, left - 3)
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
export function withConjuncts(clause: Clause, phrase: Subject): Subject {
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

export function matching(chunks: readonly Chunk[], at: number, close: Chunk['kind'], open: Chunk['kind']): number {
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
        /ed$|^read$/.test(nodes[chunk.head]!.lower)
      )
        continue
      return false
    }
    if (chunk.kind === 'QUOTE' && i === from) return false
  }
  return true
}

/** The noun phrase before the comma that opens the parenthesis closed by the comma at `close`. */
export function beforeParenthesis(clause: Clause, close: number): Subject | null {
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
    // "Luther Banks of Alabama, a Republican, who has sued, said"
    const describes =
      nodes[phrase.from]!.tag !== 'WP$' &&
      (!isProperName(clause, phrase.firstChunk) || /^an?$/.test(nodes[phrase.from]!.lower))
    if (opener?.kind === 'COMMA' && describes) {
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
export function headOfRow(clause: Clause, close: number): Subject | null {
  const { nodes, chunks } = clause
  let first = close
  while (
    first > 0 &&
    close - first < REACH &&
    !['QUOTE', 'SEMICOLON', 'COLON', 'DASH', 'END'].includes(chunks[first - 1]!.kind)
  )
    first--
  if (chunks[first]?.kind === 'CC' || chunks[first]?.kind === 'SUB') first++
  if (!isProperName(clause, first) || chunks[first + 1]?.kind !== 'COMMA') return null
  let open = first + 1
  let segments = 0
  for (let i = open + 1; i <= close; i++) {
    if (chunks[i]!.kind !== 'COMMA') continue
    if (!isParenthesis(clause, open + 1, i)) return null
    // "The union, whose leader, Mary Cole, said"
    const isOwned = nodes[chunks[open + 1]!.from]!.tag === 'WP$'
    if (isOwned && !chunks.slice(open + 1, i).some(isFiniteVerb)) return null
    open = i
    segments++
  }
  if (segments < 2 || /^(?:and|or)$/.test(nodes[chunks[open + 1]?.from ?? 0]!.lower)) return null
  return subject(clause, first, first, { apposition: { from: chunks[first + 2]!.from, to: chunks[close]!.from } })
}

/** "Oakes, 54, of Leeds, who", "Mary Cole, an engineer, who": the name that the descriptions before the comma at `close` belong to. */
function nameOfRow(clause: Clause, close: number): number | null {
  const { nodes, chunks } = clause
  for (let at = close; at > 1 && close - at < REACH; ) {
    let first = at - 1
    while (first > 0 && /^(?:NP|PP)$/.test(chunks[first]!.kind) && chunks[first - 1]!.kind !== 'COMMA') first--
    const { kind, from } = chunks[first]!
    // "Rep. Joe Park, R-Ohio, who"
    const isParty = chunks[first]!.to - from === 1 && /^[DRI]-\p{Lu}/u.test(nodes[from]!.text)
    const describes = kind === 'PP' || (kind === 'NP' && (isParty || /^(?:CD|DT)$/.test(nodes[from]!.tag)))
    if (!describes || chunks[first - 1]?.kind !== 'COMMA') return null
    at = first - 1
    if (isProperName(clause, at - 1)) return at - 1
  }
  return null
}

/** What "who" or "which" at chunk `at` stands for. */
export function antecedentOf(clause: Clause, at: number): Subject | null {
  const { nodes, chunks } = clause
  let end = at - 1
  // "the governor, who called it a tax and who, in 2011, called himself a trader"
  if (chunks[end]?.kind === 'CC') {
    let first = end - 1
    while (first >= 0 && at - first < REACH && chunks[first]!.kind !== 'WH') first--
    return chunks[first]?.kind === 'WH' && first > 0 ? antecedentOf(clause, first) : null
  }
  if (chunks[end]?.kind === 'COMMA') end = nameOfRow(clause, end) ?? end - 1
  else if (chunks[end]?.kind === 'DASH') end--
  if (chunks[end]?.kind === 'CLOSE') end = matching(chunks, end, 'CLOSE', 'OPEN') - 1
  if (chunks[end]?.kind === 'PP') end--
  if (chunks[end]?.kind !== 'NP') return null
  const phrase = phraseEndingAt(clause, end)
  const isWho = nodes[chunks[at]!.from]!.lower === 'who'
  // "Corinne Tate, a ranger at Salt Fork who said"
  const preposition = end > 1 && isProperName(clause, end) ? text(clause, chunks[end - 1]!) : ''
  const isPlace = end === at - 1 && /^(?:at|from|in|near)$/.test(preposition)
  // "Tim Shaw of Greenpeace, who called it"
  if (isWho && end === at - 2 && preposition === 'of' && isProperName(clause, end - 2))
    return subject(clause, end - 2, end - 2)
  // "Corinne Tate, a ranger who said", "President Langley, a Democrat who"
  const described = phrase !== null && /^an?$/.test(nodes[phrase.from]!.lower)
  if (isWho && (isPlace || described) && end === at - 1) {
    const name = nameOfRow(clause, at)
    if (name !== null) return subject(clause, name, name)
  }
  // "leaders in the Senate, who say": of a body in a phrase behind people it is the people
  const people =
    isWho && phrase !== null && phrase.lastChunk === end && /^(?:in|at|from)$/.test(preposition)
      ? nodes[chunks[phrase.firstChunk]!.head]!
      : null
  if (people?.tag === 'NNS' && (vagueNouns.has(people.lower) || /(?:ers|ors|ists|men)$/.test(people.lower)))
    return phrase
  if (phrase === null || (isProperName(clause, end) && !isPlace) || !isWho) return subject(clause, end, end)
  // "She spoke with a clerk who said"
  return chunks.slice(phrase.firstChunk, phrase.lastChunk + 1).some(isFiniteVerb) ? subject(clause, end, end) : phrase
}

/** "a man who met Cole said": the noun before the relative clause that the chunk at `inside` belongs to. */
export function beforeRelative(clause: Clause, inside: number): Subject | null {
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
    // "a man who was hurt when a lorry hit him said"
    if (kind === 'SUB' && /^(?:when|after|before|while|because|as)$/.test(nodes[from]!.lower)) continue
    if (kind === 'COMMA' || kind === 'SEMICOLON' || kind === 'COLON' || kind === 'QUOTE' || kind === 'SUB') return null
    // "officers whose rules were struck down say"
    if (kind === 'NP' && nodes[from]!.tag === 'WP$' && chunks[i - 1]!.kind === 'NP')
      return phraseEndingAt(clause, i - 1)
    if (kind === 'WH' && nodes[from]!.lower === 'who' && chunks[i - 1]!.kind === 'NP')
      return phraseEndingAt(clause, i - 1)
  }
  return null
}

/** "Critics of what's known as the “ladder” say": whose words they are, where `name` is what it is known as. */
export function beforeNaming(clause: Clause, name: Subject): Subject | null {
  const { nodes, chunks } = clause
  const what = name.firstChunk - 3
  if (
    what < 2 ||
    chunks[what + 1]!.verb?.passive !== true ||
    text(clause, chunks[what + 2]!) !== 'as' ||
    nodes[chunks[what]!.from]!.lower !== 'what'
  )
    return null
  const before = chunks[what - 1]!.kind === 'PP' ? phraseEndingAt(clause, what - 2) : beforeRelative(clause, what - 1)
  return before === null ? null : subject(clause, before.firstChunk, name.lastChunk)
}

/** "“…,” Mary Cole, an engineer at the dam said": the name, where the comma behind its description is missing. */
export function nameBeforeRole(clause: Clause, role: Subject): Subject | null {
  const { nodes, chunks } = clause
  const name = role.firstChunk - 2
  if (name < 0 || chunks[name + 1]!.kind !== 'COMMA' || !isProperName(clause, name)) return null
  const verb = chunks[role.lastChunk + 1]
  // "Mary Cole, an engineer at the dam said in a note"; but "Labour, the minister said flatly, has lost"
  let behind = role.lastChunk + 2
  while (chunks[behind]?.kind === 'ADV') behind++
  const opens = name === 0 && chunks[0]!.to > 1 && verb?.kind === 'VG' && chunks[behind]?.kind !== 'COMMA'
  const quoted = name > 0 && chunks[name - 1]!.kind === 'QUOTE' && nodes[chunks[name - 1]!.from]!.text.startsWith(',')
  if (!(quoted || opens) || isProperName(clause, role.firstChunk) || !/^(?:an?|the)$/.test(nodes[role.from]!.lower))
    return null
  return subject(clause, name, name, { apposition: { from: role.from, to: role.to } })
}

/** Of whom "on the call" or "in the meeting" tells how they know. */
const INFORMANTS = /^(?:sources?|person|people|participants?|officials?|aides?)$/
/** "a copy of the letter" */
const COPIES =
  /^(?:cop(?:y|ies)|drafts?|versions?|transcripts?|texts?|excerpts?|summar(?:y|ies)|readouts?|recordings?)$/
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
      (!channels.has(text(clause, chunks[last + 2]!)) ||
        INFORMANTS.test(text(clause, chunks[at]!)) ||
        COPIES.test(text(clause, chunks[at]!)))
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

/** The owner of what chunk `at` names: "Cole" in "Cole's claim", "her" in "her claim". */
export function possessor({ chunks, nodes }: Clause, at: number): Subject | null {
  const chunk = chunks[at]!
  const base = { firstChunk: at, lastChunk: at, antecedent: null, apposition: null }
  for (let i = chunk.to - 1; i >= chunk.from; i--) {
    if (nodes[i]!.tag === 'POS' && i > chunk.from) return { ...base, from: chunk.from, to: i }
    if (nodes[i]!.tag === 'PRP$') return { ...base, from: i, to: i + 1 }
  }
  return null
}
