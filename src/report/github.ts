import type { Finding, Report, Severity } from '../model.ts'
import type { Context } from './format.ts'
import { plural, totals } from './sourcing.ts'
import { visibleLines } from './visible.ts'
import { pathInRepository } from './wording.ts'

const levels: readonly (readonly [Severity, string])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'notice'],
]

/** What GitHub shows of each level a step; more it drops without a word. */
const most = 10

/** The report as GitHub's workflow commands, which it shows beside the lines of a pull request; errors come first. */
export function github({ articles, summary }: Report, context: Context): string {
  const all = articles.flatMap(({ path, findings }) => findings.map((finding) => ({ path, finding })))
  const lines = levels.flatMap(([severity, command]) => {
    const found = all.filter(({ finding }) => finding.severity === severity)
    const shown = found.length > most ? found.slice(0, most - 1) : found
    return [
      ...shown.map(({ path, finding }) => annotation(command, pathInRepository(path, context), finding)),
      ...(found.length > shown.length ? [folded(command, severity, found.length - shown.length)] : []),
    ]
  })
  return [...lines, totals(summary), ''].join('\n')
}

function annotation(command: string, path: string, finding: Finding): string {
  // A log is read in a terminal, too: better no link to a file of such a name than one that takes effect there.
  const file = visibleLines(path)
  const { rule, message, help, line, column, endLine, endColumn } = finding
  const place = { file, line, endLine }
  // Columns are refused where a span goes over several lines.
  const columns = line === endLine ? { col: column, endColumn } : {}
  const text = visibleLines(help === null ? message : `${message}\n${help}`)
  return workflowCommand(command, { ...place, ...columns, title: `cite-check ${rule}` }, text)
}

function folded(command: string, severity: Severity, count: number): string {
  const more = `${plural(count, `more ${severity}`)}. GitHub shows ${most} a step; the job summary has more.`
  return workflowCommand(command, { title: 'cite-check' }, more)
}

function workflowCommand(name: string, properties: Readonly<Record<string, string | number>>, data: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${list.join(',')}::${escapeData(data)}`
}

// As GitHub's own toolkit escapes them (@actions/core, command.ts).
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
