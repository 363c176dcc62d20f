import { version } from '../../package.json'
import type { ArticleReport, Report, Severity, Summary } from '../model.ts'
import { plural } from '../report/sourcing.ts'
import { summarize } from '../report/summary.ts'
import { baselineFor } from './baseline-file.ts'
import { checkArticles } from './check-articles.ts'
import { complain, type Io } from './io.ts'
import { openOutputs } from './outputs.ts'
import type { Flags } from './program.ts'

/** Checks articles and reports what was found, as far as no baseline has it. */
export async function checkCommand(flags: Flags, io: Io): Promise<number> {
  const baseline = await baselineFor(flags, io)
  const tool = { name: 'cite-check', version } as const
  const outputs = await openOutputs(flags, tool, io)
  const articles: ArticleReport[] = []
  // For a page, the text of each article; else of those that have findings, for their excerpts.
  const sources = new Map<string, string>()
  let suppressed = 0
  const { incomplete } = await checkArticles(flags, io, (result, source) => {
    const article = baseline ? baseline.withoutKnown(result) : result.article
    articles.push(article)
    const hidden = result.suppressed + result.article.findings.length - article.findings.length
    suppressed += hidden
    outputs.take(flags.quiet ? errorsOnly(article) : article, hidden)
    const shown = needsText(flags) || article.findings.length > 0
    if (shown && source !== undefined) sources.set(article.path, source)
  })
  if (!io.signal?.aborted) baseline?.close()
  const reported = flags.quiet ? articles.map(errorsOnly) : articles
  const report: Report = {
    schemaVersion: 1,
    tool,
    articles: reported,
    summary: summarize(reported, suppressed),
  }
  const written = await outputs.close(report, sources)
  if (io.signal?.aborted) return 130
  return exitCode(flags, articles, incomplete || !written, io)
}

/** Whether a format shows articles whole, those without findings too. */
const needsText = ({ format, outputs }: Flags) => [{ format }, ...outputs].some((output) => output.format === 'html')

const errorsOnly = (article: ArticleReport): ArticleReport => ({
  ...article,
  findings: article.findings.filter(({ severity }) => severity === 'error'),
})

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
