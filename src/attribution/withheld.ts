/** Words that were not said: denied, avoided, or nobody's. */
import type { CueVerb } from '../lexicon/cues.ts'
import { word } from './ending.ts'
import type { Clause, Subject } from './phrases.ts'

/** Verbs whose denial reports nothing: "did not say", "would not comment". */
const SILENT = new Set(
  'say tell respond reply comment answer elaborate specify mention explain know identify disclose release speak talk add write reveal provide see hear want plan think confirm announce call allege claim argue rule acknowledge accuse suggest recommend verify substantiate corroborate ask urge promise vow warn advise describe threaten repeat blame criticize criticise'.split(
    ' ',
  ),
)

/** "never said", by the adverb at chunk `at` */
export const isNever = (clause: Clause, at: number) =>
  clause.chunks[at]?.kind === 'ADV' && /^(?:never|hardly|scarcely)$/.test(word(clause, at))

/** "did not say", "never called": the cue at chunk `at` reports nothing. */
export const isDenied = (clause: Clause, at: number, cue: CueVerb) =>
  // "neither confirmed nor denied it"
  (at > 0 && /^n(?:either|or)$/.test(word(clause, at - 1)) && clause.chunks[at - 1]!.kind !== 'NP') ||
  (SILENT.has(cue.lemma) && (clause.chunks[at]!.verb!.negated || isNever(clause, at - 1)))

/** "stopped short of saying", "avoided naming", "left without saying": unless the very words follow. */
export function isAvoided(clause: Clause, at: number): boolean {
  const { nodes, chunks } = clause
  if (chunks[at]!.verb!.form !== 'VBG' || at === 0) return false
  const next = chunks[at + 1]?.kind === 'COMMA' ? chunks[at + 2] : chunks[at + 1]
  if (next?.kind === 'QUOTE' || next?.kind === 'COLON') return false
  const { kind, head } = chunks[at - 1]!
  if (kind === 'VG') return /^avoid(?:s|ed|ing)?$/.test(nodes[head]!.lower)
  const opener = kind === 'PP' ? word(clause, at - 1) : ''
  return opener === 'without' || (opener === 'of' && nodes[head - 1]?.lower === 'short')
}

/** "Nobody", "no resident", "Neither the mayor nor the firm", "why would any driver": a subject that speaks only not to. */
export function isNobody({ nodes, chunks }: Clause, { from, to, firstChunk }: Subject): boolean {
  if (nodes[from]!.lower === 'none') return true
  // "Neither the mayor nor the firm": the phrase may begin behind "neither"
  if (nodes[from]!.lower === 'neither' || nodes.slice(from, to).some(({ lower }) => lower === 'nor')) return true
  // "No wonder Cole said so"
  if (nodes[chunks[firstChunk]!.head]!.tag.startsWith('NNP')) return false
  const first = nodes[from]!.lower
  // "Not one of them would say"
  if (nodes[from - 1]?.lower === 'not') return true
  const next = nodes[from + 1]
  // "No 10 said", "No fewer than 20 residents said"
  if (
    first === 'no' &&
    (next?.tag === 'CD' || /^(?:fewer|less|more)$/.test(next?.lower ?? '')) &&
    next?.lower !== 'one'
  )
    return false
  // "Why would any sane person think it safe?"
  if (/^any(?:one|body)?$/.test(first) && nodes.slice(0, from).some(({ lower }) => lower === 'why')) return true
  return /^(?:nobody|no|nothing)$/.test(first)
}
