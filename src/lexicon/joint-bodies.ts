import { organisationWords } from './people.ts'

/** "the Parks and Ponds Commission": whether the "and" at `at` stands inside the name that begins at `from`. */
export function isJointBody(tokens: readonly { lower: string; tag: string }[], from: number, at: number): boolean {
  if (tokens[at]?.lower !== 'and' || tokens[from - 1]?.lower !== 'the' || organisationWords.has(tokens[at - 1]!.lower))
    return false
  let end = at + 1
  while (tokens[end]?.tag.startsWith('NNP')) end++
  return end > at + 2 && end < at + 5 && organisationWords.has(tokens[end - 1]!.lower)
}
