import { expect, test } from 'vitest'
import { json } from '../../src/report/json.ts'
import { type ArticleLine, ndjsonPieces } from '../../src/report/ndjson.ts'
import { summarize } from '../../src/report/summary.ts'
import { article, finding, hostileMessage, hostilePath, reportOf } from './reports.ts'

test('its lines have all that the JSON report is made of', () => {
  const hostile = finding('x', 'x', { severity: 'error', message: hostileMessage })
  const { schemaVersion, tool, articles, summary } = reportOf(
    article('a.md'),
    article(hostilePath, { findings: [hostile] }),
  )
  const { article: line } = ndjsonPieces({ schemaVersion, tool })
  const text = articles.map((article, suppressed) => line(article, undefined, suppressed)).join('')
  const lines = text.split('\n')
  expect(lines.pop()).toBe('')
  const read = lines.map((line) => JSON.parse(line) as ArticleLine)
  const again = {
    schemaVersion: read[0]!.schemaVersion,
    tool: read[0]!.tool,
    articles: read.map(({ article }) => article),
    summary: summarize(
      read.map(({ article }) => article),
      read.reduce((sum, { suppressed }) => sum + suppressed, 0),
    ),
  }
  expect(json(again)).toBe(json({ schemaVersion, tool, articles, summary: { ...summary, suppressed: 1 } }))
})
