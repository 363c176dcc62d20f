import { version } from '../../package.json'
import type { ArticleReport, Report, Severity, Summary } from '../model.ts'
import { plural } from '../report/sourcing.ts'
import { summarize } from '../report/summary.ts'
import { baselineFor } from './baseline-file.ts'
import { checkArticles } from './check-articles.ts'
import { colorWanted, linksFor, widthOf } from './display.ts'
import { complain, type Io } from './io.ts'
import type { Flags } from './program.ts'

/** Checks articles and reports what was found, as far as no baseline has it. */
export async function checkCommand(flags: Flags, io: Io): Promise<number> {
  const baseline = await baselineFor(flags, io)
  const articles: ArticleReport[] = []
  // For a page, the text of each article; else of those that have findings, for their excerpts.
  const sources = new Map<string, string>()
  let suppressed = 0
  const { incomplete } = await checkArticles(flags, io, (result, source) => {
    const article = baseline ? baseline.withoutKnown(result) : result.article
    articles.push(article)
    suppressed += result.suppressed + result.article.findings.length - article.findings.length
    const shown = flags.format === 'html' || article.findings.length > 0
    if (shown && source !== undefined) sources.set(article.path, source)
  })
  if (!io.signal?.aborted) baseline?.close()
  const reported = flags.quiet ? articles.map(errorsOnly) : articles
  const report: Report = {
    schemaVersion: 1,
    tool: { name: 'cite-check', version },
    articles: reported,
    summary: summarize(reported, suppressed),
  }
  io.stdout.write(await render(flags, report, sources, io))
  if (io.signal?.aborted) return 130
  return exitCode(flags, articles, incomplete, io)
}

const errorsOnly = (article: ArticleReport): ArticleReport => ({
  ...article,
  findings: article.findings.filter(({ severity }) => severity === 'error'),
})

async function render(flags: Flags, report: Report, sources: ReadonlyMap<string, string>, io: Io): Promise<string> {
  if (flags.format === 'json') {
    const { json } = await import('../report/json.ts')
    return json(report)
  }
  if (flags.format === 'html') {
    const [{ html }, { rules }] = await Promise.all([import('../report/html.ts'), import('../rules/index.ts')])
    return html(report, { sources, rules })
  }
  const { terminal } = await import('../report/terminal.ts')
  const color = colorWanted(flags, io)
  return terminal(report, sources, {
    color,
    width: widthOf(io),
    // What fails a run is shown.
    verbose: flags.verbose === true || flags.failOn === 'info',
    links: color ? await linksFor(io) : undefined,
  })
}

function exitCode(
  { failOn, maxWarnings, quiet }: Flags,
  articles: readonly ArticleReport[],
  incomplete: boolean,
  io: Io,
): number {
  const summary = summarize(articles, 0)
  const tooManyWarnings = maxWarnings !== undefined && summary.warnings > maxWarnings
  if (tooManyWarnings) complain(io, `${plural(summary.warnings, 'warning')}, more than --max-warnings ${maxWarnings}`)
  const failing = atOrAbove(failOn, summary)
  if (quiet && failing > summary.errors) complain(io, `--quiet hides findings that --fail-on ${failOn} counts`)
  if (incomplete) return 2
  return failing > 0 || tooManyWarnings ? 1 : 0
}

function atOrAbove(least: Severity | 'never', { errors, warnings, infos }: Summary): number {
  switch (least) {
    case 'never':
      return 0
    case 'error':
      return errors
    case 'warning':
      return errors + warnings
    case 'info':
      return errors + warnings + infos
  }
}
