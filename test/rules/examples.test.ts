import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import { optionsSchema } from '../../src/config/schema.ts'
import { rules } from '../../src/rules/index.ts'
import type { Rule } from '../../src/rules/rule.ts'

const findingsOf = (rule: Rule, text: string, options: object = {}) =>
  check(text, {
    path: 'article.md',
    settings: {
      layers: [],
      rules: new Map([[rule.id, { severity: 'error', options: optionsSchema(rule).parse(options) }]]),
    },
  }).article.findings

/** Takes the marks `[|` and `|]` out and tells where they stood. */
function unmarked(example: string): { text: string; start: number; end: number } {
  const start = example.indexOf('[|')
  const end = example.indexOf('|]') - 2
  return { text: example.replace('[|', '').replace('|]', ''), start, end }
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  for (const example of rule.examples) {
    if ('bad' in example) {
      it(`complains about: ${example.bad}`, () => {
        const { text, start, end } = unmarked(example.bad)
        const found = findingsOf(rule, text, example.options).map(({ span }) => text.slice(span.start, span.end))
        expect(found).toEqual([text.slice(start, end)])
        expect(findingsOf(rule, text, example.options)[0]!.span).toEqual({ start, end })
      })
    } else {
      it(`lets pass: ${example.good}`, () => {
        expect(findingsOf(rule, example.good, example.options)).toEqual([])
      })
    }
  }

  it('has at least three bad and three good examples', () => {
    expect(rule.examples.filter((example) => 'bad' in example).length).toBeGreaterThanOrEqual(3)
    expect(rule.examples.filter((example) => 'good' in example).length).toBeGreaterThanOrEqual(3)
  })
})
