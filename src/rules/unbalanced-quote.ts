import { oneOf } from './options.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unbalanced-quote',
  severity: 'error',
  summary: 'A quotation mark has no partner, and the next paragraph does not carry the quotation on.',
  why: 'With a mark missing, the reader cannot tell where a source stops speaking and the writer goes on.',
  basis: ['AP Stylebook: running quotations'],
  options: {
    quoteStyle: oneOf(
      'auto',
      ['auto', 'double', 'single'],
      'Marks that are looked at: those each article uses, or only double or single ones.',
    ),
  },
  examples: [
    { bad: 'Mary Cole, the county engineer, said: [|“|]The dam is safe.\n\nThe lake is full.' },
    { bad: 'The dam is safe,[|”|] said Mary Cole, the county engineer.\n\nThe lake is full.' },
    { bad: 'Mary Cole called it [|"|]a good wall and went home.\n\nThe lake is full.' },
    { bad: 'Mary Cole said: [|“|]The dam is safe.\n\nThe lake is full.', options: { quoteStyle: 'double' } },
    { good: 'Mary Cole said: “The dam is safe.\n\nThe lake is full.', options: { quoteStyle: 'single' } },
    { good: 'Mary Cole, the county engineer, said: “The dam is safe.\n\n“It was inspected in May.”' },
    { good: "The gate is 5'2\" high and has stood since the '90s." },
    { good: 'Mary Cole said the “duty to warn” was met.' },
  ],
  *check(article, { quoteStyle }) {
    for (const { block, token, missing } of article.loose) {
      const mark = article.tokens[block]![token]!
      if (quoteStyle !== 'auto' && (quoteStyle === 'single') !== /^['‘’‛`‹›]$/.test(mark.text)) continue
      yield {
        message: missing === 'closing' ? 'This quotation is never closed.' : 'This quotation is never opened.',
        help:
          missing === 'closing'
            ? 'Close it, or reopen it at the start of the next paragraph.'
            : 'Add the opening mark where the quotation begins.',
        span: { start: mark.start, end: mark.end },
      }
    }
  },
})
