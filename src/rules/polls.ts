import type { Article, CheckedStatement } from '../analysis.ts'
import type { Range, Token } from '../model.ts'

const pollWords = new Set('poll polls polling pollster pollsters survey surveys caucus caucuses'.split(' '))

/** What a poll or a count of votes found is told over a whole article, which names it once. */
export const tellsOfPoll = ({ tokens }: Article): boolean =>
  tokens.some((words) => words.some(({ lower }) => pollWords.has(lower)))

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
  const words = article.tokens[source.block]!.slice(source.start, source.end)
  const share = endOfShare(words)
  if (share > 0) {
    const whole = words.slice(share).filter(({ tag }) => tag.startsWith('NN'))
    return whole.length === 0 || ASKED.has(whole.at(-1)!.lower)
  }
  // "Some Democrats argued", "two women said" are no answers.
  if (words[0]!.tag === 'CD' || /^(?:some|many|several|other|others|a|an)$/.test(words[0]!.lower)) return false
  return (ASKED.has(head) || head === 'most') && isPollBefore(article, source)
}

/** Behind "one in five", "about two-thirds", "a majority": the index of the next word, or 0 where no share is told. */
function endOfShare(words: readonly Token[]): number {
  for (const [i, { lower, tag }] of words.entries()) {
    const next = words[i + 1]?.lower
    if (tag === 'CD' && next === 'in' && words[i + 2]?.tag === 'CD') return i + 3
    if (lower === 'per' && next === 'cent') return i + 2
    if (/^(?:percent|%|(?:\w+-)?(?:thirds|quarters|fifths))$/.test(lower)) return i + 1
    // "a third of them", but "a third source"
    if (/^(?:third|quarter|fifth|majority|minority)$/.test(lower) && (next ?? 'of') === 'of') return i + 1
    // "half the voters", but "half a dozen"
    if (lower === 'half' && !/^an?$/.test(next ?? '')) return i + 1
  }
  return 0
}

function isPollBefore({ tokens }: Article, { block, start }: Range): boolean {
  let words: readonly Token[] = tokens[block]!.slice(0, start)
  for (let at = block, paragraphs = 0; ; words = tokens[at]!) {
    if (words.some((_, i) => isPoll(words, i))) return true
    do at--
    while (at >= 0 && tokens[at]!.length === 0)
    if (at < 0 || paragraphs++ === REACH) return false
  }
}

/** "A poll found", "a survey of 800 voters": one that has results, where voters go to the polls, and mines are surveyed. */
const isPoll = (words: readonly Token[], at: number) =>
  /^(?:polls?|polling|surveys?)$/.test(words[at]!.text) &&
  words
    .slice(at + 1, at + 1 + RESULTS)
    .some(({ lower }) =>
      /^(?:found|finds?|shows?|showed|shown|suggests?|suggested|indicates?|indicated|percent|%|asked|respondents|conducted)$/.test(
        lower,
      ),
    )

/** How many words behind a poll its results may stand. */
const RESULTS = 15
