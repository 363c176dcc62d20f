import * as z from 'zod/mini'
import { hasLink } from './context.ts'
import { vagueSources } from './faulty-sources.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unnamed-study',
  severity: 'warning',
  summary: 'A finding rests on “studies” or “a poll” that nobody could look up.',
  why: 'Without a name, a year or an institution the reader cannot check what was found, or who paid for it.',
  basis: ['Wikipedia: words to watch', 'AP Stylebook: polls and surveys'],
  options: z.strictObject({
    linkCounts: z._default(z.boolean().check(z.describe('Let it pass where the sentence links to the study.')), true),
  }),
  examples: [
    { bad: '[|Studies|] show that masks slow the spread of the disease.' },
    { bad: '[|A poll|] found that most voters want the bridge.' },
    { bad: '[|Research|] suggests that the drug helps children sleep.' },
    { good: 'A 2024 review by the World Health Organization found that masks slow the spread of the disease.' },
    { good: 'A poll by Northgate Research found that most voters want the bridge.' },
    { good: '[A study](https://example.org/masks) shows that masks slow the spread.' },
  ],
  *check(article, { linkCounts }) {
    for (const { kind, text, span, statement } of vagueSources(article)) {
      if (kind !== 'study' || (linkCounts && hasLink(article, statement.attribution.source!))) continue
      yield {
        message: `“${text}” cannot be looked up.`,
        help: 'Name who made it and when, or link to it.',
        span,
        statement: statement.statement.id,
      }
    }
  },
})
