import { wordCount } from '../analysis.ts'
import { whole } from './options.ts'
import { defineRule } from './rule.ts'

const long = 'The ferry runs twice a day between the island and the town, and it carries cars as well as people. '

export default defineRule({
  id: 'single-source',
  severity: 'off',
  summary: 'Everything the article reports rests on one source that is not named.',
  why: 'What one unnamed person says, nobody else has confirmed.',
  basis: [
    'Reuters Handbook of Journalism: single-source stories',
    'AP: more than one source',
    'BBC Editorial Guidelines',
  ],
  options: {
    minWords: whole(250, 0, 'Articles shorter than this many words are let pass: they are briefs.'),
  },
  examples: [
    { bad: `${long.repeat(13)}[|A person briefed on the talks|] said the line will close.` },
    { bad: `[|An official at the port|] said the line will close. ${long.repeat(13)}` },
    { bad: '[|A person briefed on the talks|] said the line will close.', options: { minWords: 5 } },
    {
      good: `${long.repeat(13)}A person briefed on the talks said the line will close. Mary Cole, a pilot, agreed that it must.`,
    },
    { good: 'A person briefed on the talks said the line will close.' },
    { good: `${long.repeat(13)}Mary Cole, a pilot, said the line will close.` },
  ],
  *check(article, { minWords }) {
    const sourced = article.statements.filter(({ entity }) => entity !== null)
    const [first] = sourced
    if (first === undefined || first.attribution.source === null) return
    const { entity } = first
    if (entity!.words.length > 0 || entity!.standing === 'named' || entity!.plural) return
    if (sourced.some((statement) => statement.entity !== entity)) return
    let words = 0
    for (const tokens of article.tokens) words += wordCount(tokens, { start: 0, end: tokens.length })
    if (words < minWords) return
    yield {
      message: 'All that is reported here rests on this one unnamed source.',
      help: 'Find a second source, or say that nobody else confirmed it.',
      span: article.span(first.attribution.source),
      statement: first.statement.id,
    }
  },
})
