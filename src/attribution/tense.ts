import { channels, cueVerbs } from '../lexicon/cues.ts'
import { type Chunk, isFiniteVerb, opensClause, partedFrom } from './chunks.ts'
import { type Node, retagged } from './sentences.ts'
import { subjectOfParticiple } from './subjects.ts'
import { isSpeaker } from './voices.ts'

/**
 * Makes finite what the tagger took for a participle or a base form, where it is the only verb that its subject can
 * have: "A friend called him a hero", "His office put out a statement". English spells most past tenses and participles
 * alike, and only the rest of the sentence tells which one it is.
 */
export function withMainVerbs(nodes: readonly Node[], chunks: readonly Chunk[]): Chunk[] {
  const mended = [...chunks]
  for (const [at, { kind, verb }] of chunks.entries()) {
    if (
      kind === 'VG' &&
      verb!.form === 'VBD' &&
      (isFronted(nodes, chunks, at) ||
        isName(nodes, chunks, at) ||
        isInsertedPassive(nodes, chunks, at) ||
        isDoneBy(nodes, chunks, at) ||
        isSent(nodes, chunks, at))
    ) {
      mended[at] = { ...chunks[at]!, verb: { ...verb!, finite: false, form: 'VBN' } }
      continue
    }
    if (kind !== 'VG' || verb!.finite || verb!.infinitive || verb!.auxiliary) continue
    if (verb!.form !== 'VBN' && verb!.form !== 'VB') continue
    const scoffed = isInverted(nodes, chunks, at)
    // "not involved in the study"
    if (verb!.form === 'VBN' && chunks[at - 1]?.kind === 'ADV' && nodes[chunks[at - 1]!.from]!.lower === 'not') continue
    // "a history written by the editor"
    const byAgent = chunks[at + 1]?.kind === 'PP' && nodes[chunks[at + 1]!.from]!.lower === 'by'
    // "Ruiz, told of this, shrugs"
    const told = nodes[chunks[at]!.head]!.lower === 'told' && /^(?:of|about)$/.test(nodes[chunks[at]!.to]?.lower ?? '')
    if (verb!.form === 'VBN' && told && chunks[at + 3]?.kind === 'COMMA') continue
    // "his patented “method”"
    const before = nodes[chunks[at]!.from - 1]
    if (
      verb!.form === 'VBN' &&
      (/^(?:PRP\$|POS)$/.test(before?.tag ?? '') || /^(?:an?|the)$/.test(before?.lower ?? ''))
    )
      continue
    // "a crew known as the Four"
    if (verb!.form === 'VBN' && nodes[chunks[at]!.head]!.lower === 'known') continue
    if (verb!.form === 'VBN' && byAgent && /^(?:COMMA|QUOTE)$/.test(chunks[at - 2]?.kind ?? '')) continue
    const parted = verb!.form === 'VBN' && partedFrom(chunks, nodes, at) >= 0
    // "accused them of “greed,” praised Ruiz and said"
    const last = chunks[at - 1]
    const rows =
      verb!.form === 'VBN' &&
      last?.kind === 'QUOTE' &&
      // "Ruiz, who wrote “Salt,” praised the play"
      chunks[at - 3]?.kind !== 'WH' &&
      nodes[last.from]!.text.startsWith(',') &&
      chunks[at + 1]?.kind === 'NP' &&
      cueVerbs.has(nodes[chunks[at]!.head]!.lower) &&
      chunks.slice(0, at).some(isFiniteVerb) &&
      chunks.slice(at + 1, at + 14).some((chunk, i, rest) => chunk.kind === 'CC' && isFiniteVerb(rest[i + 1]))
    // "a description her landlord called “odd”"
    const contact =
      verb!.form === 'VBN' &&
      (chunks[at + 1]?.kind === 'QUOTE' ||
        (nodes[chunks[at + 1]?.from ?? 0]!.lower === 'as' && chunks[at + 2]?.kind === 'QUOTE')) &&
      last?.kind === 'NP' &&
      chunks[at - 2]?.kind === 'NP'
    const names =
      contact && cueVerbs.get(nodes[chunks[at]!.head]!.lower)?.some(({ frames }) => frames.has('c')) === true
    // "which inspectors called “grim”, has shut"
    const related = verb!.form === 'VBN' && last?.kind === 'NP' && chunks[at - 2]?.kind === 'WH'
    const gapped = related && chunks[at + 1]?.kind === 'QUOTE'
    const own =
      rows || gapped || names || scoffed || parted || isJoined(nodes, mended, at) || reports(nodes, chunks, at)
    if (!own && (!subjectOfParticiple({ nodes, chunks: mended }, at) || lendsItsSubject(nodes, chunks, at))) continue
    const form = verb!.form === 'VBN' || scoffed ? 'VBD' : 'VBP'
    const { from, to, head } = chunks[at]!
    const { infinitive, passive, negated, auxiliary } = verb!
    mended[at] = { kind, from, to, head, verb: { finite: true, infinitive, passive, negated, form, auxiliary } }
  }
  return mended
}

/** "said in a statement posted to its website that": what was done with that in which something was said. */
const isSent = (nodes: readonly Node[], chunks: readonly Chunk[], at: number) =>
  !chunks[at]!.verb!.auxiliary &&
  chunks[at - 1]?.kind === 'NP' &&
  chunks[at - 2]?.kind === 'PP' &&
  /^(?:in|on|at)$/.test(nodes[chunks[at - 2]!.from]!.lower) &&
  channels.has(nodes[chunks[at - 1]!.head]!.lower) &&
  /^(?:posted|read|sent|issued|released|published|shared|broadcast|seen|obtained|uploaded|delivered)$/.test(
    nodes[chunks[at]!.head]!.lower,
  ) &&
  isFiniteVerb(chunks[at - 3])

/** "the divide in the valley highlighted by the flood": what has its doer behind it, and another verb for its subject. */
const isDoneBy = (nodes: readonly Node[], chunks: readonly Chunk[], at: number) =>
  chunks[at + 1]?.kind === 'PP' &&
  nodes[chunks[at + 1]!.from]!.lower === 'by' &&
  chunks[at + 2]?.kind === 'NP' &&
  chunks[at - 1]?.kind === 'NP' &&
  !chunks[at]!.verb!.auxiliary &&
  cueVerbs.get(nodes[chunks[at]!.head]!.lower)?.every(({ frames }) => !frames.has('t')) === true &&
  chunks.some((chunk, i) => i !== at && isFiniteVerb(chunk))

/** "The man called “Jacko” told them", "It sold survey app called “Tide”": a past tense that only names. */
const isName = (nodes: readonly Node[], chunks: readonly Chunk[], at: number) =>
  (chunks[at + 1]?.kind === 'QUOTE' || isNamed(nodes, chunks, at)) &&
  chunks[at - 1]?.kind === 'NP' &&
  // "which Mayor Dunleavy called “a disgrace,” was announced"
  chunks[at - 2]?.kind !== 'WH' &&
  (isFiniteVerb(chunks[at + 2]) || (isFiniteVerb(chunks[at - 2]) && isCommonSingular(nodes[chunks[at - 1]!.head]!))) &&
  /^(?:called|dubbed|named|nicknamed|labell?ed)$/.test(nodes[chunks[at]!.head]!.lower)

/** "A group called Harbour 45 ran its first film": a noun with an article of its own has the name, which has a verb. */
const isNamed = (nodes: readonly Node[], chunks: readonly Chunk[], at: number) =>
  chunks[at + 1]?.kind === 'NP' &&
  nodes[chunks[at + 1]!.from]!.tag.startsWith('NNP') &&
  isFiniteVerb(chunks[at + 2]) &&
  /^an?$/.test(nodes[chunks[at - 1]?.from ?? 0]!.lower)

/**
 * "The book, hailed as “a masterpiece” by critics, sold well", "Mary Cole, stranded for two days, said": a past tense
 * that stands for a passive.
 */
function isInsertedPassive(nodes: readonly Node[], chunks: readonly Chunk[], at: number): boolean {
  const comma = chunks[at - 1]?.kind === 'ADV' ? at - 2 : at - 1
  if (!/^(?:COMMA|DASH)$/.test(chunks[comma]?.kind ?? '') || chunks[comma - 1]?.kind !== 'NP') return false
  const reports = cueVerbs.has(nodes[chunks[at]!.head]!.lower)
  // "Cole entered the shop, walked to the counter, told staff": a row of verbs
  const first = !chunks.slice(0, comma).some(isFiniteVerb)
  // "Bosses at Corrie, once hailed as “the best,” are"
  const hailed = chunks[at + 1]?.kind === 'PP' && nodes[chunks[at + 1]!.from]!.lower === 'as'
  // "Ms. Cole, dubbed “the Hammer,” left"
  const named =
    chunks[at + 1]?.kind === 'QUOTE' &&
    /^(?:called|dubbed|named|nicknamed|styled)$/.test(nodes[chunks[at]!.head]!.lower)
  let passive =
    (first && named) ||
    (first && (!reports || hailed) && chunks[at + 1]?.kind === 'PP' && chunks[comma]!.kind === 'COMMA')
  for (let i = at + 1; i < Math.min(at + 10, chunks.length - 1); i++) {
    const { kind, from } = chunks[i]!
    const closes = kind === 'COMMA' || kind === 'DASH' || (kind === 'QUOTE' && nodes[from]!.text.startsWith(','))
    // The tagger may take the verb of the sentence for a participle, too: "dubbed a folly by them, passed by four votes".
    const main = chunks[i + 1]?.kind === 'ADV' ? chunks[i + 2] : chunks[i + 1]
    const { form, auxiliary } = main?.verb ?? {}
    if (closes) return passive && (isFiniteVerb(main) || (form === 'VBN' && !auxiliary))
    if (!/^(?:PP|NP|TIME|QUOTE|ADV)$/.test(kind)) return false
    passive ||= kind === 'PP' && nodes[from]!.lower === 'by'
  }
  return false
}

/** "In a plea posted on Facebook, she wrote": what was done with the noun of a phrase that leads in. */
function isFronted(nodes: readonly Node[], chunks: readonly Chunk[], at: number): boolean {
  if (at !== 2 || chunks[0]!.kind !== 'PP' || chunks[1]!.kind !== 'NP' || chunks[3]?.kind !== 'PP') return false
  if (nodes[chunks[1]!.head]!.tag.startsWith('NNP') || nodes[chunks[1]!.head]!.tag === 'PRP') return false
  let i = 3
  while (/^(?:PP|NP|TIME)$/.test(chunks[i]?.kind ?? '')) i++
  return chunks[i]?.kind === 'COMMA' && opensClause(chunks, i + 1)
}

const isCommonSingular = ({ tag, text }: Node) => /^NNP?$/.test(tag) && /^\p{Ll}/u.test(text)

/** A verb that is no participle and no infinitive, as far as its tag tells. */
const isMainVerb = ({ tag }: Node, at: number, nodes: readonly Node[]) =>
  tag === 'MD' || /^VB[DPZ]$/.test(tag) || (tag === 'VB' && nodes[at - 1]?.tag !== 'TO')

const isVerb = ({ tag }: Node) => tag.startsWith('VB') || tag === 'MD'

/**
 * Makes a verb of what the tagger took for a noun where the sentence has no other: "“…,” a recording at the gate
 * states.", "His email to supporters notes that …".
 */
export function withCueVerbs(sentence: readonly Node[]): readonly Node[] {
  const nodes = withInsertedCues(sentence)
  const first = nodes.findIndex(isMainVerb)
  const limit = first < 0 ? nodes.length : first
  for (let at = 1; at < limit; at++) {
    const { lower, tag } = nodes[at]!
    if (first < 0 && isPhrasal(nodes, at))
      return nodes.with(at, retagged(nodes[at]!, lower.endsWith('s') ? 'VBZ' : 'VBD'))
    // "Minutes of a meeting in 2017 record that"
    const ofMany = nodes[at + 1]?.lower === 'that' && nodes.slice(0, Math.min(3, at)).some((node) => node.tag === 'NNS')
    if (!/^NN[SP]?/.test(tag) || !(ofMany || /(?:s|ed)$/.test(lower))) continue
    if (!/^(?:NN.*|QUOTE|RB|CD)$/.test(nodes[at - 1]!.tag)) continue
    const cue = cueVerbs.get(lower)
    if (cue === undefined || lower === 'records') continue
    const next = nodes[at + 1]
    // "Perez lobbies for a higher wage: “…”"
    const only = first < 0 && nodes[at - 1]!.tag === 'NNP' && /^(?:IN|TO|DT|QUOTE)$/.test(next?.tag ?? '')
    if (only && lower.endsWith('s')) return nodes.with(at, retagged(nodes[at]!, 'VBZ'))
    if (!cue.some(({ frames }) => ['t', 'd', 'g', 'h'].some((frame) => frames.has(frame)))) continue
    const ends =
      first < 0 &&
      nodes[0]!.quote !== null &&
      (next === undefined || /^(?:[.,]|in|on|at|to|after|during)$/.test(next.lower))
    // "Page 47 of the report notes, dryly, that"
    const aside = next?.lower === ',' && nodes[at + 2]?.tag === 'RB' && nodes[at + 3]?.lower === ',' ? at + 4 : at + 1
    const opens = nodes[aside]?.lower === 'that' && nodes[aside + 1] !== undefined && !isVerb(nodes[aside + 1]!)
    if (ends || opens)
      return nodes.with(at, retagged(nodes[at]!, lower.endsWith('s') ? 'VBZ' : lower.endsWith('ed') ? 'VBD' : 'VBP'))
  }
  return nodes
}

/** "Farmers, Alder notes, applaud it" and "Marrow — who was there — states that …": a verb behind a name or a parenthesis. */
function withInsertedCues(nodes: readonly Node[]): readonly Node[] {
  let found = nodes
  let dashes = 0
  for (let at = 0; at < nodes.length; at++) {
    const { lower, tag, text } = nodes[at]!
    if (tag !== 'NNS') {
      if (tag === ':' && /^(?:—|–|-{1,3})$/.test(text)) dashes++
      continue
    }
    if (at < 2) continue
    const before = nodes[at - 1]!
    const next = nodes[at + 1]?.lower
    const inserted =
      (next === ',' && before.tag === 'NNP' && opensWithComma(nodes, at - 1)) ||
      ((nodes[at + 1]?.tag === 'IN' || nodes[at + 1]?.tag === 'RB') && isInserted(nodes, at))
    const resumes = next === 'that' && dashes > 1 && /^(?:—|–|-{1,3})$/.test(before.text)
    if ((inserted || resumes) && cueVerbs.get(lower)?.some(({ frames }) => frames.has('t')))
      found = found.with(at, retagged(nodes[at]!, 'VBZ'))
  }
  return found
}

/** ", a friend whispers over the canapés,": between two commas nothing but a person, the word at `at` and a phrase. */
function isInserted(nodes: readonly Node[], at: number): boolean {
  let open = at - 1
  while (open > at - 4 && /^(?:DT|JJ|NNP?|PRP\$)$/.test(nodes[open]?.tag ?? '')) open--
  let close = at + 1
  while (close < at + 7 && /^(?:IN|DT|JJ|NN.*|PRP\$|RB)$/.test(nodes[close]?.tag ?? '')) close++
  return open < at - 1 && nodes[open]?.lower === ',' && nodes[close]?.lower === ',' && isSpeaker(nodes[at - 1]!.lower)
}

/** Whether a name of at most three words that ends at `last` stands right behind a comma. */
function opensWithComma(nodes: readonly Node[], last: number): boolean {
  for (let at = last; at > last - 3 && nodes[at]?.tag === 'NNP'; at--) if (nodes[at - 1]?.lower === ',') return true
  return false
}

/** "“…,” Marrow shot back", "“…,” she points out": a cue with its particle, behind a quotation. */
function isPhrasal(nodes: readonly Node[], at: number): boolean {
  const { lower, tag } = nodes[at]!
  const particle = nodes[at + 1]?.lower
  return (
    nodes[0]!.quote !== null &&
    /^(?:NN|JJ)/.test(tag) &&
    /^(?:NN|PRP$)/.test(nodes[at - 1]!.tag) &&
    (cueVerbs.get(lower)?.some((verb) => verb.particle !== null && verb.particle === particle) ?? false)
  )
}

/** "“Toy boats,” scoffed Orla Finch" */
function isInverted(nodes: readonly Node[], chunks: readonly Chunk[], at: number): boolean {
  // "Stated Stone: “…”"
  const opens = at === 0 && (chunks[at + 2]?.kind === 'COLON' || chunks[at + 2]?.kind === 'COMMA')
  const quoted =
    chunks[at - 1]?.kind === 'QUOTE' || (chunks[at - 1]?.kind === 'COMMA' && chunks[at - 2]?.kind === 'QUOTE')
  if ((!quoted && !opens) || chunks[at + 1]?.kind !== 'NP') return false
  const cue = cueVerbs.get(nodes[chunks[at]!.head]!.lower)
  return cue?.some(({ frames }) => frames.has('t') || frames.has('q')) ?? false
}

/** "Scientists not involved in the study cautioned that it was short": a cue with a clause, and no subject for another verb. */
function reports(nodes: readonly Node[], chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]!.verb!.form !== 'VBN' || chunks[at - 1]?.kind !== 'NP') return false
  if (chunks[at + 1]?.kind !== 'SUB' || nodes[chunks[at + 1]!.from]!.lower !== 'that') return false
  const cue = cueVerbs.get(nodes[chunks[at]!.head]!.lower)
  const free = chunks.slice(0, at).every((chunk, i) => !isFiniteVerb(chunk) || chunks[i - 1]?.kind === 'WH')
  return free && (cue?.some(({ frames }) => frames.has('t')) ?? false)
}

/** "The warden took the floor and called the plan a fraud": a cue joined to a plain past tense, or behind a relative clause. */
function isJoined(nodes: readonly Node[], chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]!.verb!.form !== 'VBN') return false
  // "Roth, who says it was “a trap,” described it as", "Critics of the dam, who say it would “drown us,” gathered"
  if (chunks[at - 1]?.kind === 'QUOTE' && nodes[chunks[at - 1]!.from]!.text.startsWith(',')) {
    const relative = chunks.findIndex(({ kind }) => kind === 'WH')
    const leads = chunks.slice(0, relative).every(({ kind }) => /^(?:NP|PP|TIME|COMMA)$/.test(kind))
    const waits = relative > 1 && relative < at && chunks[relative - 1]!.kind === 'COMMA' && leads
    return waits && !chunks.some((chunk, i) => i > at && chunks[i - 1]!.kind === 'COMMA' && isFiniteVerb(chunk))
  }
  const joint = jointBefore(nodes, chunks, at)
  if (joint < 0) return false
  const cue = cueVerbs.get(nodes[chunks[at]!.head]!.lower)
  if (!cue?.some(({ frames }) => frames.has('t') || frames.has('c') || frames.has('a') || frames.has('s'))) return false
  // "said it had paid but cautioned that"
  if (chunks[at + 1]?.kind === 'SUB' && nodes[chunks[at + 1]!.from]!.lower === 'that') return true
  // "She thanked the troops, called the war “a mistake” and left"
  const inRow = chunks[joint]!.kind === 'COMMA' && joint === at - 1
  const object = chunks[at + 1]?.kind === 'NP' ? at + 2 : at + 1
  if (inRow && chunks[object]?.kind !== 'QUOTE') return false
  for (let i = joint - 1; i >= 0; i--) {
    const { kind, verb } = chunks[i]!
    // "had called it a mess and promised to leave"
    if (kind === 'VG') return verb!.finite && !verb!.passive && verb!.form === (verb!.auxiliary ? 'VBN' : 'VBD')
    if (!/^(?:NP|PP|TIME|ADV|ADJ|QUOTE)$/.test(kind)) return false
  }
  return false
}

/** What joins the verb at chunk `at` to one before it: "and", ", then", "and then, without a word,", or a comma in a row; -1 for nothing. */
function jointBefore(nodes: readonly Node[], chunks: readonly Chunk[], at: number): number {
  const before = chunks[at - 1]
  if (before?.kind === 'CC') return at - 1
  // "and even promised them"
  if (before?.kind === 'ADV' && chunks[at - 2]?.kind === 'CC') return at - 2
  if (before?.kind === 'ADV' && nodes[before.from]!.lower === 'then' && chunks[at - 2]?.kind === 'COMMA') return at - 2
  if (before?.kind !== 'COMMA') return -1
  let open = at - 2
  while (open > 0 && at - open < 8 && chunks[open]!.kind !== 'COMMA' && !isFiniteVerb(chunks[open])) open--
  let joint = open - 1
  if (chunks[joint]?.kind === 'ADV') joint--
  if (chunks[open]?.kind === 'COMMA' && chunks[joint]?.kind === 'CC') return joint
  const goesOn = chunks
    .slice(at + 1, at + 14)
    .some((chunk, i, rest) => chunk.kind === 'CC' && rest[i + 1]?.kind === 'VG')
  return goesOn ? at - 1 : -1
}

/** Whether a finite verb to the right needs the subject of the verb at `at`: "the plan announced Monday fails". */
function lendsItsSubject(nodes: readonly Node[], chunks: readonly Chunk[], at: number): boolean {
  let noun = -1
  let comma = -1
  // ", the clerk seen as he left, has said": the participle describes an apposition that a comma closes.
  if (chunks.slice(0, at).some(({ kind }) => kind === 'COMMA'))
    for (let i = at + 1; i < chunks.length - 1 && chunks[i]!.kind !== 'SEMICOLON'; i++)
      if (chunks[i]!.kind === 'COMMA') return isFiniteVerb(chunks[i + 1]) || lends()
  // "The man labelled “a coward” has left"
  if (chunks[at + 1]?.kind === 'QUOTE' && !/^[,.?!]/.test(nodes[chunks[at + 1]!.from]!.text))
    return isFiniteVerb(chunks[at + 2])
  return lends()

  function lends(): boolean {
    for (let i = at + 1; i < chunks.length; i++) {
      const { kind } = chunks[i]!
      if (kind === 'SEMICOLON' || kind === 'SUB' || kind === 'WH' || kind === 'QUOTE' || kind === 'COLON') return false
      if (kind === 'CC') return false
      if (kind === 'COMMA') comma = i
      else if (kind === 'NP' && chunks[i - 1]!.kind !== 'PP') noun = i
      else if (isFiniteVerb(chunks[i])) {
        // ", Cole said" closes the sentence with a subject of its own.
        if (noun > comma && comma >= 0) return false
        if (noun === i - 1 && noun > at + 1) return false
        // "stated the dam was safe", but not "a man named Cole said"
        const cue = cueVerbs.get(nodes[chunks[at]!.head]!.lower)
        return !(noun > at && cue?.some(({ frames }) => frames.has('t') || frames.has('g')))
      }
    }
    return false
  }
}
