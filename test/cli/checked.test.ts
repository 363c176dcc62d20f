import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { checkedOf, decoded, encoded } from '../../src/cli/checked.ts'
import { resolveSettings } from '../../src/config/settings.ts'
import { json } from '../../src/report/json.ts'
import { articlesIn, partIn } from '../../src/report/part.ts'
import { summarize } from '../../src/report/summary.ts'

const settings = resolveSettings([])

const article = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Critics say the weir will fail.',
        'The weir reportedly leaks.',
        '“It leaks,” said Mara Holt, the county engineer.',
        '“It was built in May.”',
        'At least 9 people were killed.',
        'With information from the Herald.',
        'He said so.[^1]',
        '<!-- cite-check-disable-next-line -->',
        '> We knew.\n> — Ada Wren',
        '# The weir',
        '---\ntype: opinion\n---',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    { maxLength: 12 },
  )
  .map((lines) => lines.join('\n\n'))

describe('whatever was found', () => {
  test('comes back from text as it was', () => {
    fc.assert(
      fc.property(article, (source) => {
        const result = checkedOf(check(source, { path: 'a\ud800.md', settings }))
        const back = decoded(encoded(result))
        expect(back.article).toStrictEqual(result.article)
        expect(JSON.stringify(back.article)).toBe(JSON.stringify(result.article))
        expect(back.suppressed).toBe(result.suppressed)
        expect(back.embargo).toEqual(result.embargo)
        expect(back.article.findings.map(back.wordsOf)).toEqual(result.article.findings.map(result.wordsOf))
      }),
    )
  })

  test('can be merged', () => {
    fc.assert(
      fc.property(article, (source) => {
        const { article, suppressed } = check(source, { path: 'a.md', settings })
        const head = { schemaVersion: 1, tool: { name: 'cite-check', version: '1.2.3' } } as const
        const text = json({ ...head, articles: [article], summary: summarize([article], suppressed) })
        expect(partIn(text)).toEqual({ head, paths: ['a.md'], suppressed })
        expect([...articlesIn(text)]).toStrictEqual([article])
      }),
    )
  })
})
