import type { ArticleReport, Finding, Report, Severity, Span, Summary } from '../model.ts'
import { excerpt, gap } from './excerpt.ts'
import { type Line, lineAt, linesOf } from './lines.ts'
import { type Measure, measureFor } from './measure.ts'
import { type Paint, paintFor } from './paint.ts'
import { joined, type ReportPieces } from './pieces.ts'
import { plural, sourcing } from './sourcing.ts'
import { summarize } from './summary.ts'
import { escapeName, visible } from './visible.ts'
import { wrap } from './wrap.ts'

export interface TerminalOptions {
  readonly color: boolean
  readonly width: number
}

interface Page {
  readonly paint: Paint
  readonly width: number
  readonly measure: Measure
}

interface Text {
  readonly source: string
  readonly lines: readonly Line[]
}

const order: readonly Severity[] = ['error', 'warning', 'info']
const glyphs: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '•' }
const margin = '  '

/** The report for a person: each finding with its place in the article, then who stands behind what. */
export async function terminal(
  report: Report,
  sources: ReadonlyMap<string, string>,
  options: TerminalOptions,
): Promise<string> {
  return joined(await terminalPieces(options), report, sources)
}

/** The same, an article at a time. */
export async function terminalPieces({ color, width }: TerminalOptions): Promise<ReportPieces> {
  const paint = await paintFor(color)
  const ended = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')
  return {
    async article(article, source) {
      const measure = await measureFor([...texts(article), article.findings.length > 0 && source ? source : ''])
      return ended([...articleLines(article, source, { paint, width, measure }), ''])
    },
    end: (summary) => ended(summaryLines(summary, paint)),
  }
}

function texts({ findings }: ArticleReport): readonly string[] {
  return findings.flatMap(({ message, help, related }) => [
    message,
    help ?? '',
    ...related.map((place) => place.message),
  ])
}

function articleLines(article: ArticleReport, source: string | undefined, page: Page): readonly string[] {
  const none = article.findings.length === 0 ? [`${margin}no findings`] : []
  const text = none.length > 0 || source === undefined ? undefined : { source, lines: linesOf(source) }
  const findings = order.flatMap((severity) => article.findings.filter((finding) => finding.severity === severity))
  return [
    page.paint.heading(escapeName(article.path)),
    ...none,
    ...findings.flatMap((finding) => ['', ...findingLines(finding, text, page)]),
    ...(none.length > 0 ? [] : ['']),
    `${margin}${sourcing(summarize([article], 0))}`,
  ]
}

function findingLines(finding: Finding, text: Text | undefined, page: Page): readonly string[] {
  const { paint } = page
  const tint = paint.severity[finding.severity]
  const title = tint(`${glyphs[finding.severity]} ${finding.severity}`)
  const place = paint.faint(`${finding.line}:${finding.column}`)
  const inner = margin.repeat(2)
  const lines = [`${margin}${title} ${paint.strong(finding.rule)} ${place}`, ...prose(finding.message, inner, page)]
  if (text) lines.push(...excerptLines(finding.span, text, '^', tint, page, gutterOf(finding, text)))
  for (const related of finding.related) {
    lines.push(...prose(`${text ? '' : 'see also: '}${related.message}`, inner, page))
    if (text) lines.push(...excerptLines(related.span, text, '-', paint.related, page, gutterOf(finding, text)))
  }
  if (finding.help !== null) lines.push(...prose(`help: ${finding.help}`, inner, page))
  return lines
}

function prose(text: string, indent: string, { width, measure }: Page): readonly string[] {
  return wrap(visible(text), width - indent.length, measure).map((line) => `${indent}${line}`)
}

function excerptLines(
  span: Span,
  { source, lines }: Text,
  mark: string,
  tint: Paint['related'],
  { paint, width, measure }: Page,
  gutter: number,
): readonly string[] {
  const options = { width: width - margin.length - gutter - 3, mark, measure }
  const edge = (number: number | string) => `${margin}${paint.faint(`${String(number).padStart(gutter)} │`)}`
  return excerpt(source, lines, span, options).flatMap((row) =>
    row === gap ? [edge('…')] : [`${edge(row.number)} ${row.text}`, `${edge('')} ${leading(row.marks, tint)}`],
  )
}

/** Paints the marks, not the space before them. */
function leading(marks: string, tint: Paint['related']): string {
  const blank = marks.length - marks.trimStart().length
  return `${marks.slice(0, blank)}${tint(marks.slice(blank))}`
}

/** Wide enough for every line number of a finding, so that its excerpts stand under each other. */
function gutterOf({ span, related }: Finding, { lines }: Text): number {
  const last = Math.max(...[span, ...related.map((place) => place.span)].map(({ end }) => lineAt(lines, end)))
  return Math.max(4, String(last + 1).length)
}

function summaryLines(summary: Summary, paint: Paint): readonly string[] {
  const { articles, errors, warnings, infos, suppressed } = summary
  if (articles === 0) return ['No articles checked.']
  const counts = [
    errors > 0 ? paint.severity.error(plural(errors, 'error')) : '0 errors',
    warnings > 0 ? paint.severity.warning(plural(warnings, 'warning')) : '0 warnings',
    plural(infos, 'info'),
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
  ].join(', ')
  const total = `${paint.strong(plural(articles, 'article'))}: ${counts}`
  return articles === 1 ? [total] : [total, sourcing(summary)]
}
