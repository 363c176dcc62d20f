import type { Article } from '../analysis.ts'
import { wordCount } from '../analysis.ts'
import type { Range } from '../model.ts'
import { isRepeated } from './context.ts'
import { whole } from './options.ts'
import { defineRule } from './rule.ts'

/** Whether quoted words inside the writer's sentence make a clause of their own, rather than a phrase. */
const isClause = ({ tokens }: Article, { block, start, end }: Range): boolean =>
  tokens[block]!.slice(start, end).some(({ tag }) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag))

export default defineRule({
  id: 'unattributed-quote',
  severity: 'error',
  summary: 'A quotation of a sentence or clause has no source visible.',
  why: 'A reader who meets words in quotation marks asks who said them. Where no source is visible, nobody stands behind them.',
  basis: ['Reuters Handbook of Journalism: attribution', 'Wikipedia: verifiability'],
  options: {
    minWords: whole(6, 1, 'Quotations shorter than this many words are let pass.'),
  },
  examples: [
    {
      bad: 'The inquiry opened on Monday.\n\n[|“The bridge was never inspected after the flood.”|]\n\nTraffic has doubled since.',
    },
    {
      bad: 'It rained for six days in the valley. [|“Nobody told us the dam could fail that fast.”|] The water rose until Friday.',
    },
    { bad: '[|“We were promised a school and we were given a car park.”|]\n\nThe site lies empty.' },
    {
      bad: 'The inquiry opened on Monday.\n\n[|“It was never inspected.”|]\n\nTraffic has doubled since.',
      options: { minWords: 4 },
    },
    { good: 'The inquiry opened on Monday.\n\n“It was never inspected.”\n\nTraffic has doubled since.' },
    { good: '“The bridge was never inspected after the flood,” said Mary Cole, the county engineer.' },
    { good: 'Mary Cole, the county engineer, closed the bridge.\n\n“It was never inspected after the flood.”' },
    { good: 'The band opened with “The Long Road Home to the Sea” and closed with an encore.' },
    { good: 'A sign on the gate reads “No entry without a pass.”' },
  ],
  *check(article, { minWords }) {
    for (const { statement, entity, attribution } of article.statements) {
      if (entity !== null || statement.kind === 'block' || statement.kind === 'indirect' || statement.kind === 'claim')
        continue
      const words = attribution.content.reduce((sum, range) => sum + wordCount(article.tokens[range.block]!, range), 0)
      if (words < minWords || isRepeated(article, statement.text)) continue
      if (statement.kind === 'mixed' && !attribution.content.some((range) => isClause(article, range))) continue
      yield {
        message: 'No source visible for this quotation.',
        help: 'Say who said it, in this sentence or the one beside it.',
        span: statement.content[0]!,
        statement: statement.id,
        related: statement.content.slice(1).map((span) => ({ message: 'the quotation goes on here', span })),
      }
    }
  },
})
