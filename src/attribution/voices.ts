/** Which noun phrases can be the source of words, and under which of their names. */
import { signNouns } from '../lexicon/cues.ts'
import { givenNameGender } from '../lexicon/first-names.ts'
import {
  documentNouns,
  genderedNouns,
  organisationNouns,
  speakerNouns,
  titles,
  tradeNouns,
  vagueNouns,
} from '../lexicon/people.ts'
import { type Clause, isProperName, type Subject } from './phrases.ts'
import type { Node } from './sentences.ts'

const PERSON =
  /(?:men|man|women|woman|person|people|general|er|ers|or|ors|ist|ists|ian|ians|ant|ants|ee|ees|chief|chiefs|heads?|champions?|-year-olds?|minister|mayor|judge|jury|coach|captain|aides?|spokes\w+)$/

/** "two-thirds of readers" */
const PARTS = /^(?:half|majority|minority|(?:.+-)?(?:third|quarter|fifth|tenth)s?)$/

export const isPersonNoun = (noun: string) =>
  vagueNouns.has(noun) || genderedNouns.has(noun) || titles.has(noun) || tradeNouns.has(noun)

const plural = (noun: string) => (/[^aeou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`)

const speakers: ReadonlySet<string> = new Set([
  ...[vagueNouns, documentNouns, genderedNouns.keys(), titles.keys(), tradeNouns].flatMap((nouns) => [...nouns]),
  ...[organisationNouns, speakerNouns].flatMap((nouns) => [...nouns].flatMap((noun) => [noun, plural(noun)])),
])

/** A noun for a person, a body or a document. */
export const isSpeaker = (noun: string) => speakers.has(noun) || PERSON.test(noun) || PARTS.test(noun)

interface NodeSpan {
  readonly from: number
  readonly to: number
}

/** A sign or a song, but not Mary Song. */
export const isSign = (noun: Node) => signNouns.has(noun.lower) && (noun.tag !== 'NNP' || noun.lower.startsWith('t-'))

/** Whether the phrase can be one that says something: no "there", and no "voters who" that only describes voters. */
export function canSpeak(clause: Clause, found: Subject): boolean {
  const { nodes, chunks } = clause
  const head = nodes[chunks[found.firstChunk]!.head]!
  if (head.tag === 'EX') return false
  if (isSign(headOf(clause, found))) return false
  if (found.antecedent === null) return true
  return chunks[found.firstChunk - 1]?.kind !== 'NP' || isProperName(clause, found.firstChunk - 1)
}

/** Whether the phrase names somebody or something that quoted words beside it can be the words of. */
export function couldSay(clause: Clause, found: Subject): boolean {
  const { tag } = clause.nodes[found.from]!
  return tag !== 'EX' && found.antecedent === null && hasVoice(clause, found)
}

/** "a plan announced in May", "a fact first reported by": not who says what stands before it. */
export function isThing(clause: Clause, found: Subject): boolean {
  const { nodes } = clause
  return /^an?$/.test(nodes[found.from]!.lower) && found.antecedent === null && !hasVoice(clause, found)
}

/** Whether the phrase is one that speaks or is written: "the stance highlights a split" is the writer's analysis. */
export function hasVoice(clause: Clause, found: Subject): boolean {
  const { nodes, chunks } = clause
  const phrase = found.antecedent ?? found
  const head = nodes[chunks[phrase.firstChunk]!.head] ?? nodes[phrase.from]!
  if (
    head.tag.startsWith('NNP') ||
    (head.tag === 'PRP' && head.lower !== 'it') ||
    head.tag === 'CD' ||
    head.tag.startsWith('W') ||
    head.lower === 'both'
  )
    return true
  return isSpeaker(head.lower)
}

export function headOf(clause: Clause, found: Subject) {
  const { chunks, nodes } = clause
  return nodes[chunks[(found.antecedent ?? found).firstChunk]!.head]!
}

/** "The county engineer, Mary Cole, said": the name is who speaks, the description stands beside it. */
export function nameBeside(clause: Clause, source: Subject): { speaker: NodeSpan; beside: NodeSpan | null } {
  const { nodes, chunks } = clause
  const { apposition } = source
  const asWritten = { speaker: source, beside: apposition }
  if (apposition === null || source.antecedent !== null) return asWritten
  const name = chunks.findIndex(({ from }) => from === apposition.from)
  const head = nodes[chunks[source.firstChunk]!.head]!
  const named =
    isProperName(clause, name) &&
    (chunks[name]!.to === apposition.to || chunks[name + 1]?.kind === 'PP') &&
    nodes.slice(apposition.from, chunks[name]!.to).filter(({ tag }) => tag.startsWith('NNP')).length > 1
  // "a spokesman for the insurer, Dell & Marsh, said": the name beside a longer phrase may be another's.
  const first = nodes.slice(apposition.from, apposition.to).find(({ lower }) => !titles.has(lower))
  const own = source.firstChunk === source.lastChunk || givenNameGender(first?.text ?? '') !== null
  const isRole =
    head.tag === 'NN'
      ? isSpeaker(head.lower) || titles.has(head.lower)
      : // "One of them, Mary Cole, said", "One Ohio Democrat, Mary Cole, said"
        /^(?:one|another)$/.test(head.lower) || /^(?:one|another)$/.test(nodes[source.from]!.lower)
  return named && own && isRole
    ? { speaker: { from: apposition.from, to: chunks[name]!.to }, beside: { from: source.from, to: source.to } }
    : asWritten
}
