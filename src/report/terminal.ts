import type { ArticleReport, Finding, Report, Summary } from '../model.ts'
import { excerpt, gap, type Mark, type Row } from './excerpt.ts'
import { hyperlink } from './hyperlink.ts'
import { type Line, lineAt, linesOf } from './lines.ts'
import { type Measure, measureFor } from './measure.ts'
import { type Paint, paintFor } from './paint.ts'
import { joined, type ReportPieces } from './pieces.ts'
import { severities, severityGlyphs } from './signs.ts'
import { plural, sourcing } from './sourcing.ts'
import { standingBar } from './standing-bar.ts'
import { summarize } from './summary.ts'
import { escapeName, visible } from './visible.ts'
import { wrap } from './wrap.ts'

export interface TerminalOptions {
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Whether findings that only inform are told one by one. */
  readonly verbose?: boolean
  /** Where a terminal that knows links finds an article and what is told of a rule. */
  readonly links?: Links | undefined
}

export interface Links {
  article(path: string): string | undefined
  rule(id: string): string | undefined
}

interface Page extends TerminalOptions {
  readonly paint: Paint
  readonly measure: Measure
}

interface Text {
  readonly source: string
  readonly lines: readonly Line[]
}

const margin = '  '
const widestBar = 40

/** The report for a person: each finding with its place in the article, then who stands behind what. */
export async function terminal(
  report: Report,
  sources: ReadonlyMap<string, string>,
  options: TerminalOptions,
): Promise<string> {
  return joined(await terminalPieces(options), report, sources)
}

/** The same, an article at a time. */
export async function terminalPieces(options: TerminalOptions): Promise<ReportPieces> {
  const paint = await paintFor(options.color)
  const ended = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')
  return {
    async article(article, source) {
      const measure = await measureFor([...texts(article), article.findings.length > 0 && source ? source : ''])
      return ended([...articleLines(article, source, { ...options, paint, measure }), ''])
    },
    end: async (summary) => ended(summaryLines(summary, { ...options, paint, measure: await measureFor([]) })),
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
  const text = source === undefined ? undefined : { source, lines: linesOf(source) }
  const told = severities
    .filter((severity) => page.verbose || severity !== 'info')
    .flatMap((severity) => article.findings.filter((finding) => finding.severity === severity))
  const folded = page.verbose ? [] : article.findings.filter(({ severity }) => severity === 'info')
  return [
    hyperlink(page.paint.heading(escapeName(article.path)), page.links?.article(article.path)),
    ...(article.findings.length === 0 ? [`${margin}no findings`] : []),
    ...(text === undefined && told.length > 0 ? [`${margin}its text is left out`] : []),
    ...told.flatMap((finding) => ['', ...findingLines(finding, text, page)]),
    ...(folded.length > 0 ? ['', ...foldedLines(folded, page)] : []),
    ...(article.findings.length > 0 ? [''] : []),
    ...sourcingLines(summarize([article], 0), page),
  ]
}

function findingLines(finding: Finding, text: Text | undefined, page: Page): readonly string[] {
  const { paint } = page
  const title = paint.severity[finding.severity](`${severityGlyphs[finding.severity]} ${finding.severity}`)
  const rule = hyperlink(paint.strong(finding.rule), page.links?.rule(finding.rule))
  const place = paint.faint(`${finding.line}:${finding.column}`)
  const inner = margin.repeat(2)
  return [
    `${margin}${title} ${rule} ${place}`,
    ...prose(finding.message, inner, page),
    ...(text
      ? excerptLines(finding, text, page)
      : finding.related.flatMap(({ message }) => prose(`see also: ${message}`, inner, page))),
    ...(finding.help === null ? [] : prose(`help: ${finding.help}`, inner, page)),
  ]
}

/** "• 3 infos: 2 late-attribution, 1 loaded-cue; --verbose shows them". */
function foldedLines(findings: readonly Finding[], page: Page): readonly string[] {
  const rules = new Map<string, number>()
  for (const { rule } of findings) rules.set(rule, (rules.get(rule) ?? 0) + 1)
  const counts = [...rules].map(([rule, count]) => `${count} ${rule}`).join(', ')
  const [first = '', ...rest] = prose(
    `${plural(findings.length, 'info')}: ${counts}; --verbose shows them`,
    '    ',
    page,
  )
  return [`${margin}${page.paint.severity.info(severityGlyphs.info)} ${first.trimStart()}`, ...rest]
}

function prose(text: string, indent: string, { width, measure }: Page): readonly string[] {
  return wrap(visible(text), width - indent.length, measure).map((line) => `${indent}${line}`)
}

/** The finding's span and what belongs to it, each told beside its marks or below them. */
function excerptLines(finding: Finding, { source, lines }: Text, page: Page): readonly string[] {
  const { paint, measure } = page
  const marks: readonly Mark[] = [
    { span: finding.span, sign: '^' },
    ...finding.related.map(({ span, message }): Mark => ({ span, sign: '-', label: visible(message) })),
  ]
  const last = Math.max(...marks.map(({ span }) => lineAt(lines, span.end)))
  // Wide enough for every line number, so that rows stand under each other.
  const gutter = Math.max(4, String(last + 1).length)
  const width = page.width - margin.length - gutter - 3
  const edge = (number: number | string) => `${margin}${paint.faint(`${String(number).padStart(gutter)} │`)}`
  const painted = (signs: string) =>
    signs.replace(/\^+|-+/g, (run) => (run[0] === '^' ? paint.severity[finding.severity](run) : paint.related(run)))
  return excerpt(source, lines, marks, { width, measure }).flatMap((row) => {
    if (row === gap) return [edge('…')]
    const { beside, below } = labelsOf(row, width, measure)
    return [
      `${edge(row.number)} ${row.text}`,
      `${edge('')} ${painted(row.signs)}${beside === '' ? '' : ` ${paint.related(beside)}`}`,
      ...below.map((line) => `${edge('')} ${line.replace(/\S.*/, (label) => paint.related(label))}`),
    ]
  })
}

/** A single label stands behind the last sign if there is room; others below their signs, or as near as they fit. */
function labelsOf(
  { labels, signs }: Row,
  width: number,
  measure: Measure,
): { beside: string; below: readonly string[] } {
  const [first] = labels
  if (labels.length === 1 && signs.endsWith('-') && signs.length + 1 + measure(first!.text) <= width)
    return { beside: first!.text, below: [] }
  const below = labels.flatMap(({ column, text }) => {
    const indent = Math.max(0, Math.min(column, width - measure(text)))
    return wrap(text, width - indent, measure).map((line) => `${' '.repeat(indent)}${line}`)
  })
  return { beside: '', below }
}

function sourcingLines(summary: Report['summary'], page: Page): readonly string[] {
  const bar = standingBar(summary, Math.min(widestBar, page.width - margin.length), page.paint)
  return [...(summary.statements > 0 ? [`${margin}${bar}`] : []), ...prose(sourcing(summary), margin, page)]
}

function summaryLines(summary: Summary, page: Page): readonly string[] {
  const { paint } = page
  const { articles, errors, warnings, infos, suppressed } = summary
  if (articles === 0) return ['No articles checked.']
  const counts = [
    errors > 0 ? paint.severity.error(plural(errors, 'error')) : '0 errors',
    warnings > 0 ? paint.severity.warning(plural(warnings, 'warning')) : '0 warnings',
    plural(infos, 'info'),
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
  ].join(', ')
  const total = `${paint.strong(plural(articles, 'article'))}: ${counts}`
  return articles === 1 ? [total] : [total, ...sourcingLines(summary, page)]
}
