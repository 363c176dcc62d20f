import { isRepeated } from './context.ts'
import { flag } from './options.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unattributed-blockquote',
  severity: 'warning',
  summary: 'A block quotation has neither a lead-in, nor a credit line, nor a link.',
  why: 'Set apart from the text, a quotation needs its source all the more.',
  basis: ['The Chicago Manual of Style: block quotations', 'Wikipedia: verifiability'],
  options: {
    skipPullQuotes: flag(true, 'Let block quotations pass that repeat the article’s own words.'),
    skipCallouts: flag(true, 'Let notes and tips (“> [!NOTE]”, “> **Note:** …”) pass.'),
  },
  examples: [
    {
      bad: 'The ferry sank in March.\n\n> [|We regret the loss of life and will publish our findings.|]\n\nSailings resumed in May.',
    },
    {
      bad: 'Prices rose again.\n\n> [|Every household in the valley will pay more for water next year.|]\n\nThe council met.',
    },
    { bad: 'The school is shut.\n\n> [|Parents were not told until the gates were locked.|]\n\nIt opens in June.' },
    {
      bad: 'Nobody told us the dam could fail that fast, the mayor said.\n\n> [|Nobody told us the dam could fail that fast.|]',
      options: { skipPullQuotes: false },
    },
    {
      bad: 'The office moved in May.\n\n> [|Note: the office is shut on Monday and on Tuesday.|]\n\nIt opens on Friday.',
      options: { skipCallouts: false },
    },
    {
      good: 'Nobody told us the dam could fail that fast, the mayor said.\n\n> Nobody told us the dam could fail that fast.',
    },
    { good: 'The office moved in May.\n\n> Note: the office is shut on Monday and on Tuesday.\n\nIt opens on Friday.' },
    { good: 'The ferry company said in a statement:\n\n> We regret the loss of life and will publish our findings.' },
    {
      good: 'The ferry sank in March.\n\n> We regret the loss of life.\n>\n> — Olga Brandt, the ferry company’s director',
    },
    {
      good: 'The ferry sank in March.\n\n> We regret the loss of life. [Statement of 4 March](https://example.org/statement)',
    },
  ],
  *check(article, { skipPullQuotes, skipCallouts }) {
    for (const { statement, entity } of article.statements) {
      if (statement.kind !== 'block' || entity !== null) continue
      const first = statement.content[0]!
      const text = article.document.source.slice(first.start, first.end)
      if (skipCallouts && /^(?:\[!\w+\]|\*{0,2}(?:note|tip|warning|important|update|caution)\b)/i.test(text)) continue
      if (skipPullQuotes && isRepeated(article, text)) continue
      yield {
        message: 'No source visible for this block quotation.',
        help: 'Lead into it (“The company said:”), end it with a credit line, or link to where it stands.',
        span: { start: first.start, end: statement.content.at(-1)!.end },
        statement: statement.id,
      }
    }
  },
})
