import { type Article, casualtyCount } from '../analysis.ts'
import { casualtyNouns, casualtyParticiples } from '../lexicon/events.ts'
import type { Range } from '../model.ts'
import { blockRange, hasLink, isHistory, isSourced, once, statementsIn } from './context.ts'
import { whole } from './options.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unsourced-casualties',
  severity: 'warning',
  summary: 'A number of dead, injured or missing has no source in its paragraph.',
  why: 'Tolls change and are used as weapons. Readers must see whose count it is.',
  basis: ['AFP: sourcing of casualty figures', 'AP: casualty counts'],
  options: {
    historyYears: whole(
      2,
      0,
      'Events at least this many years before the latest year that the article names are history.',
    ),
  },
  examples: [
    { bad: '[|At least 14 people were killed|] when the ferry sank on Monday.' },
    { bad: 'The strike [|left 30 soldiers dead|] near the border on Friday.\n\nIt rained.' },
    { bad: 'The attack on the market in Tarsin resulted in [|over 80 casualties|].' },
    {
      bad: '[|At least 14 people were killed|] in the 2019 flood. The village will mark it in 2024.',
      options: { historyYears: 10 },
    },
    { good: 'At least 14 people were killed when the ferry sank on Monday, the Health Ministry said.' },
    {
      good: 'At least 14 people were killed when the ferry sank.\n\nThe Health Ministry said 14 bodies were found by noon.',
    },
    { good: 'The 1916 battle killed 40,000 men. The village will mark it in 2024.' },
    { good: 'The team killed off the game with 14 minutes left.' },
  ],
  *check(article, { historyYears }) {
    for (const sentence of article.sentences) {
      const words = article.tokens[sentence.block]!
      const count = casualtyCount(words, sentence)
      if (count === null) continue
      if (isHistory(article, sentence, historyYears)) continue
      const range = blockRange(article, sentence.block)
      const quoted = statementsIn(article, { block: sentence.block, start: count.start, end: count.end })
      if (quoted.length > 0 || isSourced(article, range) || hasLink(article, range)) continue
      if (lastAttributed(article) > sentence.block) continue
      const span = { start: words[count.start]!.start, end: words[count.end - 1]!.end }
      yield {
        message: 'No source visible for this count.',
        help: 'Say whose count it is: the health ministry, the police, the hospital.',
        span,
      }
    }
  },
})

/** The last block that tells of victims and says who counted: an ordinary lede gives the count, the body its source. */
const lastAttributed = once((article) => {
  const attributed = article.sentences.findLast(
    (sentence) =>
      tellsOfVictims(article, sentence) &&
      (statementsIn(article, sentence).some(({ entity }) => entity !== null && entity.standing !== 'vague') ||
        hasLink(article, sentence)),
  )
  return attributed?.block ?? -1
})

const deathWords = new Set(['toll', 'bodies', 'body', 'dead', 'died', 'killings'])

function tellsOfVictims({ tokens }: Article, { block, start, end }: Range): boolean {
  for (let i = start; i < end; i++) {
    const { lower } = tokens[block]![i]!
    if (casualtyNouns.has(lower) || casualtyParticiples.has(lower) || deathWords.has(lower)) return true
  }
  return false
}
