import { stringifyEntities } from 'stringify-entities'
import type { ArticleReport, Finding, Report, Severity } from '../model.ts'
import { plural, totals } from './sourcing.ts'
import { summarize } from './summary.ts'
import { escapeName, visible } from './visible.ts'

/**
 * The report as Markdown, for a comment on a pull request: the sourcing of each article, then what was found, the most
 * severe first. A comment on GitHub may hold 65,536 characters.
 */
export const markdown = (report: Report) => markdownWithin(report, 65_000)

/** What does not fit into `longest` UTF-16 units is counted. */
export function markdownWithin(report: Report, longest: number): string {
  const { articles, summary } = report
  const head = ['## cite-check', '', `**${totals(summary)}**`, '']
  if (articles.length === 0) return text(head)
  const rows = fitting(articles.map(row), longest / 2)
  const table = [
    '| article | statements | named | described | vague | none | claims with a source | findings |',
    '|---|---:|---:|---:|---:|---:|---:|---:|',
    ...rows.shown.flat(),
    '',
    ...(rows.left > 0 ? [`… and ${plural(rows.left, 'more article')}.`, ''] : []),
  ]
  const found = articles.flatMap((article) => article.findings.map((finding) => ({ article, finding })))
  const sections = order.flatMap((severity) => {
    const entries = found.filter(({ finding }) => finding.severity === severity)
    return entries.map(({ article, finding }, index) => [
      ...(index === 0 ? [`### ${titles[severity]}`, ''] : []),
      entry(article, finding),
      ...(index === entries.length - 1 ? [''] : []),
    ])
  })
  const list = fitting(sections, longest - text([...head, ...table]).length - 100)
  const more = list.left > 0 ? ['', `… and ${plural(list.left, 'more finding')}.`] : []
  return text([...head, ...table, ...list.shown.flat(), ...more])
}

const order: readonly Severity[] = ['error', 'warning', 'info']
const titles: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', info: 'Infos' }

function text(lines: readonly string[]): string {
  return `${lines.join('\n').trimEnd()}\n`
}

/** As many pieces as fit, and how many are left over. */
function fitting<Piece extends string | readonly string[]>(pieces: readonly Piece[], room: number) {
  let used = 0
  const end = pieces.findIndex((piece) => {
    used += [piece].flat().reduce((sum, line) => sum + line.length + 1, 0)
    return used > room
  })
  const shown = end < 0 ? pieces : pieces.slice(0, end)
  return { shown, left: pieces.length - shown.length }
}

function row(article: ArticleReport): string {
  const { statements, named, described, vague, none, claims, claimsSourced } = summarize([article], 0)
  const claimed = claims === 0 ? '–' : `${claimsSourced} of ${claims}`
  const cells = [statements, named, described, vague, none, claimed, article.findings.length]
  // In a table, a bar ends the cell even inside of code.
  const shown = escapeName(article.path)
  return `| ${[/[|\\]/.test(shown) ? inert(shown) : code(shown), ...cells].join(' | ')} |`
}

function entry({ path }: ArticleReport, { rule, message, help, line, column }: Finding): string {
  const advice = help === null ? '' : ` ${inert(help)}`
  return `- ${code(escapeName(`${path}:${line}:${column}`))} **${rule}** ${inert(message)}${advice}`
}

/** A name on one line, as code, in which nothing is live. */
function code(shown: string): string {
  const longest = Math.max(0, ...Array.from(shown.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^[ `]|[ `]$/.test(shown) ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

const marks = [...'\\`*_~[]<>&|$#@!^{}']

// Hosts look for these in the finished page, where no escape of Markdown's counts: @name, #12, !12, %"name", ~name,
// :emoji:, a scheme, KEY-12, www., the hash of a commit.
const references = /[@#!$%~&^:](?=\S)|www(?=\.)|-(?=\d)|[0-9a-f]{6}(?=[0-9a-f])/gi
const nothing = '\u200b'

/** An article's words as one line of Markdown that shows just them: no mark, tag, mention, reference or link in them is live. */
function inert(words: string): string {
  const line = visible(words.split(/\s+/).join(' '))
  return stringifyEntities(
    line.replace(references, (reference) => `${reference}${nothing}`),
    { subset: marks },
  )
}
