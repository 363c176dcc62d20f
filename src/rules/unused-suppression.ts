import { suppressions, tally } from '../analysis.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unused-suppression',
  severity: 'warning',
  summary: 'A suppression hides nothing, names an unknown rule, or hides an error without a reason.',
  why: 'What was once let pass stays unseen when the text changes. A reason tells the next editor whether it still holds.',
  basis: ['ESLint: unused directives', 'Biome: suppressions need a reason'],
  options: {},
  examples: [
    { bad: '[|<!-- cite-check-disable-next-line vague-source -->|]\n\nMary Cole said the plan will work.' },
    { bad: '[|<!-- cite-check-disable-line hearsay -- the court papers say so -->|]\n\nIt rained.' },
    { bad: '[|<!-- cite-check-disable -->|]\n\nThe hall is open.\n' },
    { good: 'Mary Cole said the plan will work.' },
    { good: '<!-- a note to the desk -->\n\nThe hall is open.' },
    { good: '`<!-- cite-check-disable -->` turns it off.' },
  ],
  *check({ document }, _, found, known) {
    const all = suppressions(document)
    if (all.length === 0) return
    const hidden = tally(found)
    const hiddenErrors = tally(found.filter(({ severity }) => severity === 'error'))
    for (const { kind, rules, reason, span, covers } of all) {
      if (kind === 'enable') continue
      const unknown = rules.find((id) => !known.includes(id))
      if (unknown !== undefined) {
        yield { message: `There is no rule “${unknown}”.`, help: 'Name the rule as the report does.', span }
        continue
      }
      if (hidden(covers, rules) === 0) yield { message: 'This suppression hides nothing.', help: 'Take it out.', span }
      else if (reason === null && hiddenErrors(covers, rules) > 0)
        yield {
          message: 'An error is hidden without a reason.',
          help: 'Say why behind two dashes: “-- the source is named in the box”.',
          span,
        }
    }
  },
})
