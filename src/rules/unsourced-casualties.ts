import * as z from 'zod/mini'
import type { Article, ReadSentence } from '../analysis.ts'
import { casualtyNouns, casualtyParticiples, casualtyVerbs, countedPeople } from '../lexicon/events.ts'
import type { Token } from '../model.ts'
import { blockRange, hasLink, isSourced, statementsIn } from './context.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unsourced-casualties',
  severity: 'warning',
  summary: 'A number of dead, injured or missing has no source in its paragraph.',
  why: 'Tolls change and are used as weapons. Readers must see whose count it is.',
  basis: ['AFP: sourcing of casualty figures', 'AP: casualty counts'],
  options: z.strictObject({
    historyYears: z._default(
      z
        .int()
        .check(
          z.minimum(0),
          z.describe('Events at least this many years before the latest year that the article names are history.'),
        ),
      2,
    ),
  }),
  examples: [
    { bad: '[|At least 14 people were killed|] when the ferry sank on Monday.' },
    { bad: 'The strike [|left 30 soldiers dead|] near the border on Friday.\n\nIt rained.' },
    { bad: 'The attack on the market in Tarsin resulted in [|over 80 casualties|].' },
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
      if (isHistory(article, words, sentence, historyYears)) continue
      const range = blockRange(article, sentence.block)
      const quoted = statementsIn(article, { block: sentence.block, start: count.start, end: count.end })
      if (quoted.length > 0 || isSourced(article, range) || hasLink(article, range)) continue
      if (attributedLater(article, sentence.block)) continue
      const span = { start: words[count.start]!.start, end: words[count.end - 1]!.end }
      yield {
        message: 'No source visible for this count.',
        help: 'Say whose count it is: the health ministry, the police, the hospital.',
        span,
      }
    }
  },
})

const NUMBER =
  /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozens|scores|hundreds|thousands|several)(?:-\p{L}+)?$/u
const isNumber = (token: Token | undefined) =>
  token !== undefined && NUMBER.test(token.lower) && !/^(?:19|20)\d\d$/.test(token.lower)

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

const YEAR = /^(?:1[5-9]|20)\d\d$/

function isHistory(article: Article, words: readonly Token[], { start, end }: ReadSentence, years: number): boolean {
  const named: number[] = []
  for (let i = start; i < end; i++) {
    const year = /^((?:1[5-9]|20)\d\d)s?$/.exec(words[i]!.lower)
    if (year !== null) named.push(Number(year[1]))
    if (/^(?:anniversary|century|centuries|decades|historic|war)$/.test(words[i]!.lower) && words[i]!.lower !== 'war')
      return true
    if (words[i]!.lower === 'ago' && /^(?:years|decades|centuries)$/.test(words[i - 1]?.lower ?? '')) return true
  }
  if (named.length === 0) return false
  let latest = 0
  for (const block of article.tokens)
    for (const token of block) if (YEAR.test(token.lower)) latest = Math.max(latest, Number(token.lower))
  const date = String(article.document.frontMatter.date ?? '')
  const dated = /\b((?:19|20)\d\d)\b/.exec(date)
  if (dated !== null) latest = Math.max(latest, Number(dated[1]))
  return (
    latest - Math.max(...named) >= years ||
    (named.length > 0 && latest === Math.max(...named) && Math.max(...named) < 2000)
  )
}

/** An ordinary lede gives the count and the body says whose it is. */
function attributedLater(article: Article, block: number): boolean {
  for (const sentence of article.sentences) {
    if (sentence.block <= block) continue
    const words = article.tokens[sentence.block]!
    let counted = false
    for (let i = sentence.start; i < sentence.end; i++) {
      const { lower } = words[i]!
      if (
        casualtyNouns.has(lower) ||
        casualtyParticiples.has(lower) ||
        /^(?:toll|bodies|body|dead|died|killings)$/.test(lower)
      )
        counted = true
    }
    if (
      counted &&
      (statementsIn(article, sentence).some(({ entity }) => entity !== null && entity.standing !== 'vague') ||
        hasLink(article, sentence))
    )
      return true
  }
  return false
}
