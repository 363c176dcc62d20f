import type { ArticleReport, Finding, Source, Span, Statement } from '../model.ts'
import { type Line, lineAt, linesOf } from '../report/lines.ts'
import { type Measure, measureFor } from '../report/measure.ts'
import { type Paint, paintFor } from '../report/paint.ts'
import { sourcing } from '../report/sourcing.ts'
import { summarize } from '../report/summary.ts'
import { kinds, ways } from '../report/terms.ts'
import { escapeName, visible } from '../report/visible.ts'
import { wrap } from '../report/wrap.ts'
import { checkArticles } from './check-articles.ts'
import { colorWanted, widthOf } from './display.ts'
import type { Io } from './io.ts'
import type { Flags } from './program.ts'

interface Page {
  readonly paint: Paint
  readonly width: number
  readonly measure: Measure
}

interface Text {
  readonly source: string
  readonly lines: readonly Line[]
}

/** Shows every statement of an article with the evidence it was credited by. */
export async function inspectCommand(flags: Flags, io: Io): Promise<number> {
  const read: { article: ArticleReport; source: string }[] = []
  const { incomplete } = await checkArticles(flags, io, ({ article }, source = '') => read.push({ article, source }))
  const page: Page = {
    paint: await paintFor(colorWanted(flags, io)),
    width: widthOf(io),
    measure: await measureFor(read.map(({ source }) => source)),
  }
  const pages = read.map(({ article, source }) => articleLines(article, { source, lines: linesOf(source) }, page))
  io.stdout.write(pages.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n'))
  if (io.signal?.aborted) return 130
  return incomplete ? 2 : 0
}

function articleLines(article: ArticleReport, text: Text, page: Page): readonly string[] {
  const { statements, sources, findings } = article
  const about = new Map(statements.map((statement) => [statement, findings.filter((f) => concerns(f, statement))]))
  const bound = new Set([...about.values()].flat())
  const others = findings.filter((finding) => !bound.has(finding))
  return [
    page.paint.heading(escapeName(article.path)),
    ...statements.flatMap((statement) => [
      '',
      ...statementLines(
        statement,
        sources.find(({ id }) => id === statement.source?.id),
        about.get(statement)!,
        text,
        page,
      ),
    ]),
    ...(others.length > 0
      ? [
          '',
          '  Findings beside the statements',
          ...others.map((f) => `    ${f.line}:${f.column} ${f.severity} ${f.rule}`),
        ]
      : []),
    '',
    `  ${sourcing(summarize([article], 0))}`,
  ]
}

const concerns = ({ statement, span }: Finding, { id, content }: Statement) =>
  statement === null ? content.some(({ start, end }) => start <= span.start && span.end <= end) : statement === id

function statementLines(
  statement: Statement,
  source: Source | undefined,
  findings: readonly Finding[],
  text: Text,
  page: Page,
): readonly string[] {
  const { id, kind, line, column, cue, via, standing } = statement
  const { paint, width, measure } = page
  const field = (name: string, words: string) => {
    const [first = '', ...rest] = wrap(visible(words.replace(/\s+/g, ' ')), width - 13, measure)
    return [`    ${paint.faint(name.padEnd(9))}${first}`, ...rest.map((more) => `${' '.repeat(13)}${more}`)]
  }
  const said = statement.source
  const by = said === null ? 'none visible' : `${said.text}${said.span ? ` (${place(said.span.start, text)})` : ''}`
  const role = source?.role ? `, ${source.role}` : ''
  const verdict = findings.map((finding) => `${finding.severity} ${finding.rule}`).join(', ')
  return [
    `  ${paint.strong(`${id} ${kinds[kind]}`)} ${paint.faint(`${line}:${column}`)} ${standing}`,
    ...field('content', statement.text),
    ...field('cue', cue === null ? 'none' : `${cue.text} (${place(cue.span.start, text)})`),
    ...field('source', via === null ? by : `${by}, ${via}: ${ways[via]}`),
    ...(source ? field('who', `${source.name}${role}; ${source.kind}, ${source.standing}`) : []),
    ...(source && said?.span ? field('mentions', chain(source, said.span, text)) : []),
    ...field('finding', verdict || (kind === 'claim' && standing === 'none' ? 'none; looked at and let pass' : 'none')),
  ]
}

const mostMentions = 6

/** From the words that stand with the statement back to where the source is introduced. */
function chain(source: Source, from: Span, text: Text): string {
  const shown = (span: Span) => `${text.source.slice(span.start, span.end)} (${place(span.start, text)})`
  const before = source.mentions.filter(({ start }) => start <= from.start).reverse()
  const steps = before.map(shown)
  const cut = steps.length > mostMentions ? [...steps.slice(0, 3), '…', ...steps.slice(-2)] : steps
  const named = ({ start, end }: Span) => text.source.slice(start, end).replace(/\s+/g, ' ').includes(source.name)
  const later = before.some(named) ? undefined : source.mentions.find((span) => span.start > from.start && named(span))
  return `${cut.join(' ← ')}${later ? `; named later: ${shown(later)}` : ''}`
}

function place(offset: number, { lines }: Text): string {
  const line = lines[lineAt(lines, offset)]!
  return `${line.number}:${offset - line.start + 1}`
}
