import type { Finding, Report, Severity, Span } from '../model.ts'
import type { Context } from './format.ts'
import { type Line, linesOf, positionIn } from './lines.ts'
import { visibleLines } from './visible.ts'
import { paragraph } from './wording.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

interface Text {
  readonly source: string
  readonly lines: readonly Line[]
}

/** The report for reviewdog, which looks for paths from its own working directory. */
export async function rdjson({ articles }: Report, { sources, rules }: Context): Promise<string> {
  const urls = new Map((await rules()).map(({ id, url }) => [id, url]))
  const diagnostics = articles.flatMap(({ path, findings }) => {
    const source = sources.get(path)
    const text = source === undefined ? undefined : { source, lines: linesOf(source) }
    const location = (range: object | undefined) => ({ path: path.toWellFormed(), ...(range && { range }) })
    return findings.map((finding) => {
      const { rule, severity, related } = finding
      const url = urls.get(rule)
      return {
        message: paragraph(finding),
        location: location(text ? rangeOf(finding.span, text) : linesAlone(finding)),
        severity: severities[severity],
        code: { value: rule, ...(url && { url }) },
        ...(related.length > 0 && {
          related_locations: related.map(({ message, span }) => ({
            message: visibleLines(message),
            location: location(text && rangeOf(span, text)),
          })),
        }),
      }
    })
  })
  return `${JSON.stringify({ source: { name: 'cite-check' }, diagnostics }, null, 2)}\n`
}

/** Columns there are bytes of UTF-8, so they take the article's text. */
function rangeOf({ start, end }: Span, { source, lines }: Text) {
  const position = (offset: number) => {
    const { line } = positionIn(lines, offset)
    const from = Math.min(lines[line - 1]!.start, offset)
    return { line, column: Buffer.byteLength(source.slice(from, offset)) + 1 }
  }
  return { start: position(start), end: position(end) }
}

const linesAlone = ({ line, endLine }: Finding) => ({ start: { line }, end: { line: endLine } })
