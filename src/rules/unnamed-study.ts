import { type Article, headOf } from '../analysis.ts'
import type { Range, Token } from '../model.ts'
import { hasLink } from './context.ts'
import { vagueSources } from './faulty-sources.ts'
import { flag } from './options.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unnamed-study',
  severity: 'warning',
  summary: 'A finding rests on “studies” or “a poll” that nobody could look up.',
  why: 'Without a name, a year or an institution the reader cannot check what was found, or who paid for it.',
  basis: ['Wikipedia: words to watch', 'AP Stylebook: polls and surveys'],
  options: {
    linkCounts: flag(true, 'Let it pass where the sentence links to the study.'),
    pollDetails: flag(false, 'Ask of a named poll, too, how many were asked, or its margin of error.'),
  },
  examples: [
    { bad: '[|Studies|] show that masks slow the spread of the disease.' },
    { bad: '[|A poll|] found that most voters want the bridge.' },
    { bad: '[|Research|] suggests that the drug helps children sleep.' },
    {
      bad: '[[|A study|]](https://example.org/masks) shows that masks slow the spread.',
      options: { linkCounts: false },
    },
    { bad: '[|A poll by Northgate Research|] found that most voters want the bridge.', options: { pollDetails: true } },
    {
      good: 'A poll of 1,200 voters by Northgate Research found that most want the bridge.',
      options: { pollDetails: true },
    },
    { good: 'A 2024 review by the World Health Organization found that masks slow the spread of the disease.' },
    { good: 'A poll by Northgate Research found that most voters want the bridge.' },
    {
      good: 'The mayor leads by six points, according to a new poll. The survey, conducted by Northgate Research, asked 900 people.',
    },
    { good: 'The mayor leads, according to recent polling. A Northgate tracking poll has her six points ahead.' },
    {
      good: 'Crabs were eaten in the cave, a new study suggests. The findings, reported on Thursday in the journal Tidal Letters, rest on burns.',
    },
    { good: 'Fares fell in May, according to figures that the ferry company released.' },
    { good: '[A study](https://example.org/masks) shows that masks slow the spread.' },
  ],
  *check(article, { linkCounts, pollDetails }) {
    for (const { kind, text, span, statement } of vagueSources(article)) {
      const source = statement.attribution.source!
      if (kind !== 'study' || (linkCounts && hasLink(article, source)) || isGivenOut(article, source)) continue
      if (isNamedBeside(article, source)) continue
      yield {
        message: `“${text}” cannot be looked up.`,
        help: 'Name who made it and when, or link to it.',
        span,
        statement: statement.statement.id,
      }
    }
    if (!pollDetails) return
    const seen = new Set<unknown>()
    for (const { entity, attribution, statement } of article.statements) {
      const { source } = attribution
      if (entity === null || source === null || entity.standing === 'vague' || seen.has(entity)) continue
      seen.add(entity)
      const words = article.tokens[source.block]!
      if (!/^(?:polls?|surveys?)$/.test(words[headOf(words, source.start, source.end)]!.lower)) continue
      if (words.some((word, i) => tellsSize(word, words[i + 1]))) continue
      yield {
        message: 'Nothing tells how many this poll asked.',
        help: 'Give the number of people asked, or the margin of error.',
        span: article.span(source),
        statement: statement.id,
      }
    }
  },
})

/** "1,200 voters", "a margin of error" */
const tellsSize = (word: Token, next: Token | undefined) =>
  word.lower === 'margin' ||
  (word.tag === 'CD' &&
    /^(?:people|adults|voters|residents|parents|workers|readers|respondents|households|likely|registered)$/.test(
      next?.lower ?? '',
    ))

/** "The survey, by Northgate Research, …", "a Northgate poll found": the study is named in this paragraph or the next. */
function isNamedBeside({ tokens }: Article, { block, start }: Range): boolean {
  const following = [tokens[block]!.slice(start), tokens[block + 1] ?? [], tokens[block + 2] ?? []]
  return following
    .slice(0, 1 + following.slice(1).findIndex((words) => words.length > 0) + 1)
    .some((words) =>
      words.some(
        ({ lower, tag }, i) =>
          (/^(?:poll|polls|survey|surveys|study|studies|analysis|review|research|report|data|figures)$/.test(lower) &&
            words
              .slice(Math.max(0, i - 3), i)
              .some((word, k, near) => word.tag.startsWith('NNP') && isJoined(near, k))) ||
          (tag === 'IN' &&
            /^(?:by|from)$/.test(lower) &&
            isStudy(words, i) &&
            words[i + (words[i + 1]?.tag === 'DT' ? 2 : 1)]?.tag.startsWith('NNP') === true) ||
          (lower === 'in' && isPublished(words, i)),
      ),
    )
}

/** Whether only names, adjectives and nouns stand between the word and the study behind it. */
const isJoined = (near: readonly Token[], at: number) =>
  near.slice(at).every(({ tag, lower }) => /^(?:NN|JJ|CD|POS)/.test(tag) || /^(?:tracking|rolling)$/.test(lower))

/** "The study, which appeared Monday in the Annals of Aging", "the findings, published in the journal Tidal Letters" */
function isPublished(words: readonly Token[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 9), at)
  const appeared = before.some(({ lower }) => /^(?:published|appear(?:s|ed|ing)?|reported|released)$/.test(lower))
  const results = before.some(({ lower }) =>
    /^(?:study|research|findings|results|paper|analysis|review|report)$/.test(lower),
  )
  const [first, second] = [words[at + 1], words[at + 2]]
  const isJournal =
    JOURNALS.test(first?.lower ?? '') ||
    (first?.lower === 'the' && (second?.lower === 'journal' || second?.tag.startsWith('NNP')))
  return appeared && results && isJournal === true
}

/** Journals that go without "the". */
const JOURNALS = /^(?:nature|science|cell|jama|bmj|plos|journal)$/

/** Whether a study stands within six words before the preposition at `at`. */
const isStudy = (words: readonly Token[], at: number) =>
  words
    .slice(Math.max(0, at - 6), at)
    .some(({ lower }) => /^(?:poll|survey|study|analysis|review|research|report|data|figures)$/.test(lower))

/** "figures her office released", "data compiled by Northgate" */
const isGivenOut = ({ tokens }: Article, { block, end }: Range) =>
  tokens[block]!.slice(end, end + 7).some(({ lower }) =>
    /^(?:released|published|compiled|collected|gathered|obtained|provided)$/.test(lower),
  )
