import type { Article, CheckedStatement } from '../analysis.ts'
import type { Range, Token } from '../model.ts'

const pollWords = new Set('poll polls polling pollster pollsters survey surveys'.split(' '))
const counts = new Set([...pollWords, 'caucus', 'caucuses'])

/** What a poll or a count of votes found is told over a whole article, which names it once. */
export const tellsOfPoll = ({ tokens }: Article): boolean =>
  tokens.some((words) => words.some(({ lower }) => counts.has(lower)))

/** How many paragraphs before an answer its poll may stand. */
const REACH = 2

/** Of whom polls ask. Officials, experts and critics are asked by name. */
const ASKED = new Set(
  (
    'adults americans attendees britons caucusgoers christians conservatives consumers customers democrats employees ' +
    'families farmers graduates homeowners households independents indians liberals men moderates motorists owners ' +
    'parents participants passengers patients pensioners people pupils readers renters republicans residents respondents ' +
    'shoppers students teenagers teens tenants undergraduates users viewers voters women workers'
  ).split(' '),
)

/** Whether it tells what many answered when asked: nobody could name them, and the poll is its source. */
export function isAnswerToPoll(
  article: Article,
  { attribution }: CheckedStatement,
  source: Range,
  head: string,
): boolean {
  if (attribution.kind !== 'indirect') return false
  const words = article.tokens[source.block]!
  if (isShare(words.slice(source.start, source.end))) return true
  // "Some Democrats argued" is no answer.
  if (/^(?:some|many|several|other|others|a|an|one)$/.test(words[source.start]!.lower)) return false
  return (ASKED.has(head) || head === 'most') && isPollBefore(article, source)
}

/** "one in five", "about two-thirds of parents", "a majority" */
const isShare = (words: readonly Token[]) =>
  words.some(
    ({ lower, tag }, i) =>
      /^(?:half|percent|%|(?:\w+-)?(?:thirds|quarters|fifths))$/.test(lower) ||
      // "a third of them", but "a third source"
      (/^(?:third|quarter|fifth|majority|minority)$/.test(lower) && (words[i + 1]?.lower ?? 'of') === 'of') ||
      (lower === 'per' && words[i + 1]?.lower === 'cent') ||
      (tag === 'CD' && words[i + 1]?.lower === 'in' && words[i + 2]?.tag === 'CD'),
  )

function isPollBefore({ tokens }: Article, { block, start }: Range): boolean {
  let words: readonly Token[] = tokens[block]!.slice(0, start)
  for (let at = block, paragraphs = 0; ; words = tokens[at]!) {
    if (words.some(({ lower }) => pollWords.has(lower))) return true
    do at--
    while (at >= 0 && tokens[at]!.length === 0)
    if (at < 0 || paragraphs++ === REACH) return false
  }
}
