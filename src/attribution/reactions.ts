/** Sentences that tell whose the quotation before or behind them is: "Cole bristled. “Next question.”" */
import { gestures, moods, reactionVerbs } from '../lexicon/reactions.ts'
import { isFiniteVerb } from './chunks.ts'
import type { SentenceReader } from './clauses.ts'
import { cueAt } from './ending.ts'
import type { Clause, Subject } from './phrases.ts'
import { subjectAfter, subjectBefore } from './subjects.ts'
import { couldSay } from './voices.ts'

/** Who reacts in a sentence that reports nothing; null if nobody does. */
export function whoReacts({ attributions, clause }: SentenceReader): Subject | null {
  if (attributions.length > 0) return null
  const { nodes, chunks } = clause
  const at = chunks.findLastIndex((chunk, i) => isFiniteVerb(chunk) && !/^(?:SUB|WH)$/.test(chunks[i - 2]?.kind ?? ''))
  if (at < 0 || chunks[at]!.verb!.passive) return null
  const verb = nodes[chunks[at]!.head]!.lower
  const isMood = /^(?:is|was|are|were|remains?|remained)$/.test(verb) && moodBehind(clause, at)
  const moved = chunks[at + 1]?.kind === 'PP' ? chunks[at + 2] : chunks[at + 1]
  const isGesture = moved?.kind === 'NP' && gestures.get(verb)?.has(nodes[moved.head]!.lower) === true
  if (!reactionVerbs.has(verb) && !isMood && !isGesture) return null
  const found = subjectBefore(clause, at)
  const isMain = found !== null && found.antecedent === null && chunks[found.firstChunk - 1]?.kind !== 'SUB'
  return isMain && couldSay(clause, found) ? found : null
}

/** "“…” So says Amara Lindqvist.": whose the quotation before it is. */
export function saysSo({ clause }: SentenceReader): Subject | null {
  const { nodes, chunks } = clause
  if (chunks[1]?.kind !== 'VG' || nodes[0]!.lower !== 'so') return null
  return cueAt(clause, 1).some(({ frames }) => frames.has('t')) ? subjectAfter(clause, 1) : null
}

/** "was blunt", "is not so sure about it": an adjective that tells a mood, past adverbs, next to the verb. */
function moodBehind({ nodes, chunks }: Clause, at: number): boolean {
  let i = at + 1
  while (chunks[i]?.kind === 'ADV') i++
  const next = chunks[i + 1]
  const isSpatial = next?.kind === 'PP' && !/^(?:about|on)$/.test(nodes[next.from]!.lower)
  return (
    chunks[i] !== undefined &&
    !isSpatial &&
    nodes.slice(chunks[i]!.from, chunks[i]!.to).some(({ lower }) => moods.has(lower))
  )
}
