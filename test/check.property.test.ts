import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../src/index.ts'
import type { ArticleReport, Span } from '../src/model.ts'

const piece = fc.constantFrom(
  'Mary Cole', 'the county engineer', 'officials', 'a U.S. official', 'she', 'who', 'said', 'told the Herald', 'according to', 'that', 'asked',
  'called', 'the dam', 'is safe', 'At least 14 people were killed', '“', '”', '"', "''", '‘', '’', "'", '«', '»', ',', '.', '?', ':', ';', '—',
  ' - ', '(', ')', '\n', '\n\n', '> ', '- ', '**', '*', '[the file](http://a.b)', '&quot;', '\\"', 'U.S.', 'Jan. 3', '[^1]', '`', '😀', '\ud800', '\0',
  '<!-- cite-check-disable -->', '# ', '| a | b |\n|---|---|\n| c | d |',
) // biome-ignore format: a list

const article = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 })
  .map((parts) => parts.map(([text, space]) => text + space).join(''))

const numRuns = Number(process.env.FC_RUNS ?? 400)

/** What the contract promises of every report. */
function holds(text: string, report: ArticleReport): void {
  const inside = ({ start, end }: Span) => {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
  }
  const sources = new Map(report.sources.map((source) => [source.id, source]))
  expect(report.statements.map(({ id }) => id)).toEqual(report.statements.map((_, i) => `s${i + 1}`))
  let last = 0
  for (const { id, content, text: words, cue, source, standing, via } of report.statements) {
    for (const span of content) inside(span)
    expect(content[0]!.start).toBeGreaterThanOrEqual(last)
    last = content[0]!.start
    expect(words).toBe(content.map(({ start, end }) => text.slice(start, end)).join(' … '))
    if (cue !== null) expect(text.slice(cue.span.start, cue.span.end)).toBe(cue.text)
    expect(source === null).toBe(standing === 'none')
    if (source === null) expect(via).toBeNull()
    else {
      expect(text.slice(source.span!.start, source.span!.end)).toBe(source.text)
      expect(sources.get(source.id)!.statements).toContain(id)
    }
  }
  for (const { mentions } of report.sources) for (const span of mentions) inside(span)
  for (const { span, line, column, endLine, endColumn } of report.findings) {
    inside(span)
    expect(line < endLine || (line === endLine && column < endColumn)).toBe(true)
  }
  const order = report.findings.map(({ span }) => span.start)
  expect(order).toEqual([...order].sort((a, b) => a - b))
}

describe('a report', () => {
  it('keeps the contract, whatever the article', () => {
    fc.assert(
      fc.property(article, (text) => holds(text, check(text))),
      { numRuns },
    )
  })

  it('is the same for the same text', () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(check(text)).toEqual(check(text))
      }),
      { numRuns: numRuns / 4 },
    )
  })

  it('is made of any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => holds(text, check(text))),
      { numRuns: numRuns / 2 },
    )
  })
})
