import { expect } from 'vitest'
import type { ArticleReport, Span } from '../../src/model.ts'

/** What the contract promises of every article's report. */
export function keepsContract(text: string, report: ArticleReport): void {
  const inside = ({ start, end }: Span) => {
    if (!(0 <= start && start < end && end <= text.length)) expect.fail(`span ${start}-${end} of ${text.length}`)
  }
  const sources = new Map(report.sources.map((source) => [source.id, source]))
  expect(sources.size).toBe(report.sources.length)
  expect(report.statements.map(({ id }) => id)).toEqual(report.statements.map((_, i) => `s${i + 1}`))
  let last = 0
  for (const { id, content, text: words, line, column, cue, source, standing, via } of report.statements) {
    for (const span of content) inside(span)
    expect(content[0]!.start).toBeGreaterThanOrEqual(last)
    last = content[0]!.start
    expect(words).toBe(content.map(({ start, end }) => text.slice(start, end)).join(' … '))
    expect({ line, column }).toEqual(placeOf(text, last))
    if (cue !== null) {
      inside(cue.span)
      expect(text.slice(cue.span.start, cue.span.end)).toBe(cue.text)
    }
    expect(source === null).toBe(standing === 'none')
    expect(via === null).toBe(source === null)
    if (source === null) continue
    if (source.span !== null) {
      inside(source.span)
      expect(text.slice(source.span.start, source.span.end)).toBe(source.text)
    }
    expect(sources.get(source.id)!.statements).toContain(id)
    expect(sources.get(source.id)!.standing).toBe(standing)
  }
  for (const { mentions, statements } of report.sources) {
    for (const span of mentions) inside(span)
    expect(statements.length).toBeGreaterThan(0)
  }
  for (const { span, outlet } of report.credits) {
    inside(span)
    expect(outlet === null || outlet.length > 0).toBe(true)
  }
  const ids = new Set(report.statements.map(({ id }) => id))
  for (const { message, help, span, line, column, endLine, endColumn, statement, related } of report.findings) {
    inside(span)
    expect({ line, column }).toEqual(placeOf(text, span.start))
    expect({ line: endLine, column: endColumn }).toEqual(placeOf(text, span.end))
    expect(message).not.toBe('')
    expect(help).not.toBe('')
    if (statement !== null) expect(ids).toContain(statement)
    for (const { span: other } of related) inside(other)
  }
  const order = report.findings.map(({ span }) => span.start)
  expect(order).toEqual([...order].sort((a, b) => a - b))
}

/** Lines end at LF, CRLF or CR; a byte order mark is no column. Told another way than the tool tells it. */
function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  // A CR at the very end may be the first half of a CRLF, which ends no line by itself.
  const ends = before.replace(text[offset] === '\n' ? /\r$/ : /(?!)/, '.').match(/\r\n|\n|\r/g) ?? []
  const start = ends.length === 0 ? 0 : Math.max(lastOf(before, '\n'), lastOf(before, '\r', text[offset])) + 1
  const mark = start === 0 && text.startsWith('\ufeff') ? 1 : 0
  return { line: ends.length + 1, column: Math.max(0, offset - start - mark) + 1 }
}

function lastOf(before: string, char: string, next?: string): number {
  const at = before.lastIndexOf(char)
  return char === '\r' && next === '\n' && at === before.length - 1 ? before.lastIndexOf(char, at - 1) : at
}
