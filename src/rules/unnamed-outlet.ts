import { hasLink } from './context.ts'
import { vagueSources } from './faulty-sources.ts'
import { flag } from './options.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unnamed-outlet',
  severity: 'warning',
  summary: 'Another newsroom’s report is used without its name.',
  why: 'A reader who wants to weigh “media reports” must know whose they are, and the outlet is owed its credit.',
  basis: ['NPR Ethics Handbook: attribution', 'AP: pickups'],
  options: {
    linkCounts: flag(true, 'Let it pass where the sentence links to the report.'),
  },
  examples: [
    { bad: '[|Media reports|] say the minister fled on Friday.' },
    { bad: 'The minister fled on Friday, according to [|local media|].' },
    { bad: '[|News reports|] said the ferry was overloaded.' },
    {
      bad: '[[|Local media|]](https://example.org/fled) say the minister fled on Friday.',
      options: { linkCounts: false },
    },
    { good: 'CBS News reported that the minister fled on Friday.' },
    { good: 'State media said the minister was on holiday.' },
    { good: '[Local media](https://example.org/fled) say the minister fled on Friday.' },
  ],
  *check(article, { linkCounts }) {
    for (const { kind, text, span, statement } of vagueSources(article)) {
      if (kind !== 'outlet' || (linkCounts && hasLink(article, statement.attribution.source!))) continue
      yield {
        message: `“${text}” names no outlet.`,
        help: 'Name the outlet that reported it.',
        span,
        statement: statement.statement.id,
      }
    }
  },
})
