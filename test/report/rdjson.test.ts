import { RDFormatValidator } from '@umbrelladocs/rdformat-validator'
import { expect, test } from 'vitest'
import type { Context } from '../../src/report/format.ts'
import { rdjson } from '../../src/report/rdjson.ts'
import { article, context, finding, hostileMessage, hostilePath, place, reportOf } from './reports.ts'

const validator = new RDFormatValidator({ strictMode: true, allowExtraFields: false })

async function diagnostics(report: ReturnType<typeof reportOf>, parts: Context) {
  const text = await rdjson(report, parts)
  expect(await validator.validateString(text)).toMatchObject({ valid: true, errors: [] })
  return JSON.parse(text).diagnostics
}

test('the validator does reject', async () => {
  expect(await validator.validateString('{"diagnostics": [{"location": {"path": ""}}]}')).toMatchObject({
    valid: false,
  })
})

test('columns count bytes of UTF-8', async () => {
  const source = '\ufeff# Storm\n\na𐐀“experts” say\nso, others say'
  const found = finding(source, 'experts', {
    severity: 'warning',
    help: null,
    related: [{ message: 'Here too.', span: place(source, 'say\nso').span }],
  })
  const [rule] = await context().rules()
  const rules = async () => [{ ...rule!, url: 'https://example.org/rules#vague-source' }]
  const report = reportOf(article('a.md', { findings: [found] }))
  expect(await diagnostics(report, context({ 'a.md': source }, { rules }))).toEqual([
    {
      message: 'The source is a group nobody could contact.',
      location: { path: 'a.md', range: { start: { line: 3, column: 9 }, end: { line: 3, column: 16 } } },
      severity: 'WARNING',
      code: { value: 'vague-source', url: 'https://example.org/rules#vague-source' },
      related_locations: [
        {
          message: 'Here too.',
          location: { path: 'a.md', range: { start: { line: 3, column: 20 }, end: { line: 4, column: 3 } } },
        },
      ],
    },
  ])
})

test('a byte order mark is no column', async () => {
  const source = '\ufeffExperts say'
  const found = { ...finding(source, 'Experts', { severity: 'error' }), column: 1, endColumn: 8 }
  const [diagnostic] = await diagnostics(reportOf(article('a.md', { findings: [found] })), context({ 'a.md': source }))
  expect(diagnostic.location.range).toEqual({ start: { line: 1, column: 1 }, end: { line: 1, column: 8 } })
})

test('without the article only lines are known', async () => {
  const found = finding('one\ntwo', 'two', {
    severity: 'info',
    related: [{ message: 'x', span: { start: 0, end: 3 } }],
  })
  const [diagnostic] = await diagnostics(reportOf(article('a.md', { findings: [found] })), context())
  expect(diagnostic.location.range).toEqual({ start: { line: 2 }, end: { line: 2 } })
  expect(diagnostic.related_locations[0].location).toEqual({ path: 'a.md' })
})

test('whatever a path and a message hold', async () => {
  const found = finding('x', 'x', { severity: 'error', message: hostileMessage, help: null })
  const [diagnostic] = await diagnostics(reportOf(article(hostilePath, { findings: [found] })), context())
  expect(diagnostic.location.path).toBe(hostilePath.replace('\ud800', '\ufffd'))
  expect(diagnostic.message).toContain('100% off: a, b\n::error file=x::y\r\n##[error]z ]]> <b>')
})

test('of no articles', async () => {
  expect(await diagnostics(reportOf(), context())).toEqual([])
})
