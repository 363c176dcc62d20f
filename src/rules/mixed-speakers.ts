import type { CheckedStatement } from '../analysis.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'mixed-speakers',
  severity: 'info',
  summary: 'Two speakers are quoted in one paragraph.',
  why: 'Readers take a paragraph for one voice, and credit the second quotation to the first speaker.',
  basis: ['Reuters Handbook of Journalism: quotations'],
  options: {},
  examples: [
    { bad: '“The dam is safe,” Mary Cole said. [|“It leaks like a basket,”|] Juan Ruiz said.' },
    { bad: 'Ana Lopez, the coach, said: “We were slow.” [|“We were tired,”|] said Ivo Lang, the captain.' },
    { bad: '“It opens in May,” said the mayor, Ann Roe. The builder, Tom Field, disagreed. [|“It won’t,”|] he said.' },
    { good: '“The dam is safe,” Mary Cole said.\n\n“It leaks like a basket,” Juan Ruiz said.' },
    { good: '“The dam is safe,” Mary Cole said. “It was built to last.”' },
    { good: '“The dam is safe,” Mary Cole said. Juan Ruiz disagrees.' },
  ],
  *check(article) {
    const speaker = new Map<number, CheckedStatement>()
    for (const checked of article.statements) {
      const { statement, entity, attribution } = checked
      if (entity === null || statement.kind !== 'direct' || attribution.via === 'credit-line') continue
      const { block } = attribution.content[0]!
      const before = speaker.get(block)
      speaker.set(block, checked)
      if (before === undefined || before.entity === entity) continue
      yield {
        message: 'A second speaker is quoted in this paragraph.',
        help: 'Begin a paragraph for each speaker.',
        span: statement.content[0]!,
        statement: statement.id,
        related: [{ message: 'the first speaker', span: before.statement.content[0]! }],
      }
    }
  },
})
