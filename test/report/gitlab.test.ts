import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { check } from '../../src/index.ts'
import { gitlab } from '../../src/report/gitlab.ts'
import { article, context, finding, hostileMessage, hostilePath, reportOf } from './reports.ts'

// What GitLab's documentation asks of a Code Quality report (“Code quality report format”).
const validate = new Ajv().compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'location', 'severity'],
    properties: {
      description: { type: 'string' },
      check_name: { type: 'string' },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', not: { pattern: '^\\./' } },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
})

interface Issue {
  readonly fingerprint: string
  readonly [key: string]: unknown
}

function issues(...parameters: Parameters<typeof gitlab>): readonly Issue[] {
  const parsed = JSON.parse(gitlab(...parameters))
  expect(validate(parsed), JSON.stringify(validate.errors)).toBe(true)
  return parsed
}

const source = 'The mill reportedly shut. The mill reportedly shut.\n'
const found = (path: string, text = source) => check(text, { path })

test('an issue a finding, from the repository’s root', () => {
  const parts = context({ 'a.md': source }, { root: 'site/' })
  const severities = (['error', 'warning', 'info'] as const).map((severity) => finding(source, 'mill', { severity }))
  expect(issues(reportOf(article('a.md', { findings: severities })), parts)).toMatchObject([
    {
      check_name: 'vague-source',
      description: 'The source is a group nobody could contact. Name at least one of them.',
      severity: 'major',
      location: { path: 'site/a.md', lines: { begin: 1, end: 1 } },
    },
    { severity: 'minor' },
    { severity: 'info' },
  ])
})

test('no two issues have one fingerprint, and other lines do not change it', () => {
  const all = issues(reportOf(found('a.md'), found('b.md')), context({ 'a.md': source, 'b.md': source }))
  expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(4)
  const moved = `# Mills\n\n${source}`
  const after = issues(reportOf(found('a.md', moved)), context({ 'a.md': moved }))
  expect(after.map(({ fingerprint }) => fingerprint)).toEqual(all.slice(0, 2).map(({ fingerprint }) => fingerprint))
})

test('whatever a path and a message hold, with or without the article', () => {
  const hostile = finding(source, 'mill', { severity: 'error', message: hostileMessage })
  const report = reportOf(article(hostilePath, { findings: [hostile, hostile] }))
  for (const sources of [{}, { [hostilePath]: source }]) {
    const [first, second] = issues(report, context(sources))
    expect(first!.location).toMatchObject({ path: hostilePath.replace('\ud800', '\ufffd') })
    expect(first!.fingerprint).not.toBe(second!.fingerprint)
  }
})

test('of no articles', () => {
  expect(issues(reportOf(), context())).toEqual([])
})
