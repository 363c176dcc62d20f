import { casualtyNouns, casualtyParticiples, casualtyVerbs, countedPeople } from '../lexicon/events.ts'
import type { Token } from '../model.ts'

const FIGURES = /^\d[\d,.]*(?:-\p{L}+)?$/u
const numbers = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozens scores hundreds thousands several'
  ).split(' '),
)

function isNumber(token: Token | undefined): boolean {
  if (token === undefined) return false
  const { lower, tag } = token
  // Words for numbers are cardinals, nouns or adjectives; most words are none of these.
  if (tag !== 'CD' && !tag.startsWith('N') && !tag.startsWith('J')) return false
  if (lower.charCodeAt(0) <= 57) return FIGURES.test(lower) && !/^(?:19|20)\d\d$/.test(lower)
  return (
    numbers.has(lower) || (lower.includes('-') && /^\p{L}+-\p{L}+$/u.test(lower) && numbers.has(lower.split('-')[0]!))
  )
}

/** Where a count of casualties stands in a sentence: its quantifier to what happened to them. */
export function casualtyCount(
  words: readonly Token[],
  { start, end }: { start: number; end: number },
): { start: number; end: number } | null {
  for (let i = start; i < end; i++) {
    if (!isNumber(words[i])) continue
    let at = i
    while (
      at + 1 < end &&
      (isNumber(words[at + 1]) || /^(?:of|and|more|other)$/.test(words[at + 1]!.lower)) &&
      at - i < 3
    )
      at++
    let first = i
    while (
      first > start &&
      i - first < 4 &&
      /^(?:at|least|more|than|over|about|around|nearly|almost|some|up|to|as|many|fewer|estimated|another|roughly|approximately)$/.test(
        words[first - 1]!.lower,
      )
    )
      first--
    // "80 casualties", "14 dead", "30 people were killed"
    let next = at + 1
    for (
      let steps = 0;
      steps < 3 &&
      next < end &&
      (words[next]!.tag.startsWith('JJ') || words[next]!.tag === 'NN' || words[next]!.tag.startsWith('NNP')) &&
      !countedPeople.has(words[next]!.lower) &&
      !casualtyNouns.has(words[next]!.lower);
      steps++
    )
      next++
    const noun = words[next]
    if (noun === undefined || next >= end) continue
    if (casualtyNouns.has(noun.lower) && (noun.lower !== 'victims' || /^kill/.test(words[first - 1]?.lower ?? '')))
      return { start: first, end: next + 1 }
    if (casualtyParticiples.has(noun.lower) && next === at + 1) return { start: first, end: next + 1 }
    if (!countedPeople.has(noun.lower)) continue
    let verb = next + 1
    while (
      verb < end &&
      (/^(?:were|was|have|had|been|are|is|being|feared|confirmed|believed|reported|also)$/.test(words[verb]!.lower) ||
        words[verb]!.tag === 'RB')
    )
      verb++
    if (casualtyParticiples.has(words[verb]?.lower ?? '') && verb < end) {
      const before = first - 1
      const opens = before >= start && /^(?:left|leaving|leaves)$/.test(words[before]!.lower)
      return { start: opens ? before : first, end: verb + 1 }
    }
    const before = words[first - 1]
    if (
      before !== undefined &&
      casualtyVerbs.has(before.lower) &&
      first - 1 >= start &&
      !/^(?:left|leaving|leaves|claims|claimed|claiming)$/.test(before.lower)
    )
      return { start: first - 1, end: next + 1 }
    if (before !== undefined && /^claim/.test(before.lower) && noun.lower === 'lives')
      return { start: first - 1, end: next + 1 }
  }
  return null
}
