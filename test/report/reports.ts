import type { ArticleReport, Finding, Report, Severity, Standing, Statement } from '../../src/model.ts'
import type { Context } from '../../src/report/format.ts'
import { summarize } from '../../src/report/summary.ts'

/** Where `part` stands in `source`, by line and column too. */
export function place(source: string, part: string) {
  const start = source.indexOf(part)
  if (start < 0) throw new Error(`not in the article: ${part}`)
  const end = start + part.length
  const at = (offset: number) => {
    const before = source.slice(0, offset).split('\n')
    return { line: before.length, column: before.at(-1)!.length + 1 }
  }
  const last = at(end)
  return { span: { start, end }, ...at(start), endLine: last.line, endColumn: last.column }
}

export function finding(source: string, part: string, parts: Partial<Finding> & { severity: Severity }): Finding {
  return {
    rule: 'vague-source',
    message: 'The source is a group nobody could contact.',
    help: 'Name at least one of them.',
    statement: null,
    related: [],
    ...place(source, part),
    ...parts,
  }
}

export function statements(...standings: readonly Standing[]): readonly Statement[] {
  return standings.map((standing, index) => ({
    id: `s${index + 1}`,
    kind: 'direct',
    content: [],
    text: '',
    line: 1,
    column: 1,
    cue: null,
    source: null,
    via: null,
    standing,
  }))
}

export function article(path: string, parts: Partial<ArticleReport> = {}): ArticleReport {
  return { path, statements: [], sources: [], credits: [], findings: [], ...parts }
}

export function reportOf(...articles: readonly ArticleReport[]): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'cite-check', version: '0.0.0' },
    articles,
    summary: summarize(articles, 0),
  }
}

export function context(sources: Readonly<Record<string, string>> = {}, parts: Partial<Context> = {}): Context {
  const vague = {
    id: 'vague-source',
    severity: 'warning',
    summary: 'A statement rests on a group nobody could contact.',
    why: 'Readers cannot weigh a group that nobody names.',
    basis: ['Wikipedia: words to watch'],
    help: '**warning** · A statement rests on a group nobody could contact.',
    url: undefined,
  } as const
  return {
    sources: new Map(Object.entries(sources)),
    rules: async () => [vague],
    root: '',
    color: false,
    width: 80,
    ...parts,
  }
}

/** What formats have to bring through right, in a path and in a message. */
export const hostilePath = 'news/50% off, or: “a&b” <c> \u001b[2J\n::error::]]>\ud800#@x|`.md'
export const hostileMessage =
  '100% off: a, b\n::error file=x::y\r\n##[error]z ]]> <b>&amp;"\'</b> \u001b[2J\u0000\uffff \ud800 [x](0) {0} @all | `'
