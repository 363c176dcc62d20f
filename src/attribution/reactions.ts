/** Sentences that tell whose the quotation before or behind them is: "Cole bristled. “Next question.”" */
import { comparedMoods, gestures, moods, reactionVerbs, takeovers } from '../lexicon/reactions.ts'
import type { Attribution, Token } from '../model.ts'
import { isFiniteVerb } from './chunks.ts'
import type { SentenceReader } from './clauses.ts'
import { cueAt } from './ending.ts'
import { type Clause, isProperName, phraseFrom, type Subject } from './phrases.ts'
import { innerEnd, isQuoteMark, type Quotation } from './quotations.ts'
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

/** "“…,” Cole said, and his son cut in. “…”": who begins to speak at the end of a sentence, whoever spoke before. */
export function whoTakesOver({ clause }: SentenceReader): Subject | null {
  const { nodes, chunks } = clause
  let last = chunks.length - 1
  while (chunks[last]?.kind === 'END' || chunks[last]?.kind === 'ADV') last--
  const particle = chunks[last]?.kind === 'PP' ? nodes[chunks[last]!.from]!.lower : ''
  const at = particle === '' ? last : last - 1
  if (!isFiniteVerb(chunks[at])) return null
  const verb = nodes[chunks[at]!.head]!.lower
  if (takeovers.get(verb)?.has(particle) !== true) return null
  const found = subjectBefore(clause, at)
  return found !== null && found.lastChunk === at - 1 && couldSay(clause, found) ? found : null
}

/** "The boat will be there, he supposes. “…”": whose thought ends the sentence. */
export function whoSupposes(clause: Clause): Subject | null {
  const { nodes, chunks } = clause
  const at = chunks.length - (chunks.at(-1)?.kind === 'END' ? 2 : 1)
  const thinker = chunks[at - 1]
  if (thinker?.kind !== 'NP' || chunks[at - 2]?.kind !== 'COMMA' || !isFiniteVerb(chunks[at])) return null
  const isPerson = isProperName(clause, at - 1) || /^(?:he|she)$/.test(nodes[thinker.head]!.lower)
  const thinks = cueAt(clause, at).length > 0 || /^(?:suppose[sd]|guess(?:es|ed))$/.test(nodes[chunks[at]!.head]!.lower)
  return isPerson && thinks ? phraseFrom(clause, at - 1) : null
}

/** Who ask others for an answer; of a critic or a parent who asks why, the words that follow are as often their own. */
const INTERVIEWERS =
  /^(?:i|we|reporters?|journalists?|interviewers?|hosts?|presenters?|judges?|magistrates?|coroners?|police|officers?|detectives?|investigators?)$/

/**
 * Who gives the answer that a quotation is to the question reported last: "she" in "The judge asked what she had done.
 * “I ran.”", but "Cole" in "asked Cole what she had done"; null if it is none.
 */
export function whoAnswers(reader: SentenceReader, question: Attribution, answer: Quotation): Subject | null {
  const { clause, tokens } = reader
  const { kind, frame, cue, source } = question
  if (kind !== 'indirect' || frame !== 'question' || cue === null || tokens[cue.start]!.lower !== 'asked') return null
  if (innerEnd(tokens, answer).startsWith('?')) return null
  const { start, end } = question.content[0]!
  const object = clause.chunks.findIndex(({ kind, from }) => kind === 'NP' && clause.nodes[from]!.start > cue.start)
  const asked = object < 0 ? null : clause.nodes[clause.chunks[object]!.from]!
  if (asked !== null && asked.start < start) return /^(?:me|us)$/.test(asked.lower) ? null : phraseFrom(clause, object)
  const asker = source === null ? '' : tokens[source.end - 1]!.lower
  if (asker !== '' && !INTERVIEWERS.test(asker) && !answersForOneself(tokens, answer)) return null
  for (const [at, chunk] of clause.chunks.entries()) {
    const node = clause.nodes[chunk.from]!
    if (chunk.kind !== 'NP' || node.start < start || node.end > end) continue
    const isPerson = isProperName(clause, at) || /^(?:he|she|they)$/.test(node.lower)
    // "He asked if he could leave. “No.”"
    return isPerson && node.lower !== asker ? phraseFrom(clause, at) : null
  }
  return null
}

/** “I tasted it”, “No.”, “Yes, twice”; but “I put it to you that you did” asks. */
function answersForOneself(tokens: readonly Token[], { start, end }: Quotation): boolean {
  const words = tokens.slice(start, end)
  const first = words.find((token) => !isQuoteMark(token))
  return /^(?:i|yes|no)$/.test(first?.lower ?? '') && !words.some(({ lower }) => lower === 'you')
}

/** "“…” / That's Joan Tebbutt, who runs the café.", "Those were the words of Joan Tebbutt": whose the quotation above is. */
export function isWhose(clause: Clause): Subject | null {
  const { nodes, chunks } = clause
  const opener = nodes[0]?.lower ?? ''
  const at = chunks.findIndex(isFiniteVerb)
  if (at !== 1 || !/^(?:that|this|those|these)$/.test(opener) || chunks[0]!.to > 1) return null
  if (!/^(?:is|was|['’]s|were|are)$/.test(nodes[chunks[1]!.head]!.lower)) return null
  const words = chunks[2]?.kind === 'NP' && /^words?$/.test(nodes[chunks[2].head]!.lower) && chunks[3]?.kind === 'PP'
  const named = words ? 4 : 2
  return isProperName(clause, named) && chunks[named]!.to - chunks[named]!.from > 1 ? phraseFrom(clause, named) : null
}

/** "“…” So says Amara Lindqvist.", "“…”: so says Amara Lindqvist": whose the quotation before chunk `at` is. */
export function saysSo(clause: Clause, at: number): Subject | null {
  const { nodes, chunks } = clause
  if (nodes[chunks[at]!.from]!.lower !== 'so' || chunks[at + 1]?.kind !== 'VG') return null
  return cueAt(clause, at + 1).some(({ frames }) => frames.has('t')) ? subjectAfter(clause, at + 1) : null
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
    nodes
      .slice(chunks[i]!.from, chunks[i]!.to)
      .some(
        ({ lower }, k) =>
          moods.has(lower) ||
          (comparedMoods.has(lower) && /^(?:less|more|equally|similarly)$/.test(nodes[chunks[i]!.from + k - 1]!.lower)),
      )
  )
}
