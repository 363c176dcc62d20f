/** Sentences without a cue that bring somebody on to be quoted next: "Cole bristled. “Next question.”" */
import { moods, reactionVerbs } from '../lexicon/reactions.ts'
import { isFiniteVerb } from './chunks.ts'
import type { SentenceReader } from './clauses.ts'
import type { Subject } from './phrases.ts'
import { subjectBefore } from './subjects.ts'
import { couldSay } from './voices.ts'

/** Who reacts in a sentence that reports nothing; null if nobody does. */
export function whoReacts({ attributions, clause }: SentenceReader): Subject | null {
  if (attributions.length > 0) return null
  const { nodes, chunks } = clause
  for (const [at, chunk] of chunks.entries()) {
    if (!isFiniteVerb(chunk) || chunk.verb!.passive) continue
    const verb = nodes[chunk.head]!.lower
    const isMood = /^(?:is|was|are|were|remains?|remained)$/.test(verb) && moodBehind({ nodes, chunks }, at)
    if (!reactionVerbs.has(verb) && !isMood) continue
    const found = subjectBefore(clause, at)
    if (found !== null && found.antecedent === null && couldSay(clause, found)) return found
  }
  return null
}

/** "was blunt", "is not so sure": the adjective, past adverbs, next to the verb. */
function moodBehind({ nodes, chunks }: SentenceReader['clause'], at: number): boolean {
  let i = at + 1
  while (chunks[i]?.kind === 'ADV') i++
  return chunks[i] !== undefined && nodes.slice(chunks[i]!.from, chunks[i]!.to).some(({ lower }) => moods.has(lower))
}
