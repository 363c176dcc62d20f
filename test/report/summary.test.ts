import { expect, test } from 'vitest'
import { json, jsonPieces } from '../../src/report/json.ts'
import { joined } from '../../src/report/pieces.ts'
import { sourcing } from '../../src/report/sourcing.ts'
import { summarize, together } from '../../src/report/summary.ts'
import { article, finding, reportOf, statements } from './reports.ts'

const claims = statements('named', 'none').map((statement) => ({ ...statement, kind: 'claim' as const }))
const text = 'a b c'
const first = article('a.md', {
  statements: [...statements('named', 'named', 'described', 'vague', 'none'), ...claims],
  findings: [finding(text, 'a', { severity: 'error' }), finding(text, 'b', { severity: 'warning' })],
})
const second = article('b.md', {
  statements: statements('named'),
  findings: [finding(text, 'c', { severity: 'info' })],
})

test('counts statements and claims apart', () => {
  expect(summarize([first, second], 4)).toEqual({
    articles: 2,
    statements: 6,
    named: 3,
    described: 1,
    vague: 1,
    none: 1,
    claims: 2,
    claimsSourced: 1,
    errors: 1,
    warnings: 1,
    infos: 1,
    suppressed: 4,
  })
})

test('the counts of reports add up', () => {
  expect(together(summarize([first], 3), summarize([second], 1))).toEqual(summarize([first, second], 4))
})

test('says in a line who stands behind an article', () => {
  expect(sourcing(summarize([second], 0))).toBe('1 statement: 1 named, 0 described, 0 vague, 0 none')
  expect(sourcing(summarize([first], 0))).toBe(
    '5 statements: 2 named, 1 described, 1 vague, 1 none; 2 claims, 1 with a source',
  )
})

test('json is the report itself', () => {
  const report = reportOf(first, second)
  expect(JSON.parse(json(report))).toEqual(report)
  expect(json(report)).toMatch(/^\{\n {2}"schemaVersion": 1,\n.*\}\n$/s)
})

test.each([[[]], [[first]], [[first, second, first]]])(
  'json in pieces is the same, byte for byte',
  async (articles) => {
    const { articles: _, summary, ...head } = reportOf(...articles)
    expect(await joined(jsonPieces(head), { articles, summary })).toBe(json({ ...head, articles, summary }))
  },
)
