import { version } from '../../package.json'
import type { ArticleReport, Severity, Summary } from '../model.ts'
import type { ReportPieces } from '../report/pieces.ts'
import { plural } from '../report/sourcing.ts'
import { summarize, together } from '../report/summary.ts'
import { baselineFor } from './baseline-file.ts'
import { checkArticles } from './check-articles.ts'
import { colorWanted, widthOf } from './display.ts'
import { complain, type Io, print } from './io.ts'
import type { Flags } from './program.ts'

/** Checks articles and reports what was found, as far as no baseline has it. */
export async function checkCommand(flags: Flags, io: Io): Promise<number> {
  const baseline = await baselineFor(flags, io)
  const pieces = await piecesFor(flags, io)
  let found = summarize([], 0)
  let shown = found
  const { incomplete } = await checkArticles(flags, io, async (result, source) => {
    const article = baseline ? baseline.withoutKnown(result) : result.article
    const reported = flags.quiet ? errorsOnly(article) : article
    const suppressed = result.suppressed + result.article.findings.length - article.findings.length
    found = together(found, summarize([article], suppressed))
    shown = together(shown, summarize([reported], suppressed))
    await print(io.stdout, await pieces.article(reported, source))
  })
  await print(io.stdout, await pieces.end(shown))
  if (io.signal?.aborted) return 130
  baseline?.close()
  return exitCode(flags, found, incomplete, io)
}

const errorsOnly = (article: ArticleReport): ArticleReport => ({
  ...article,
  findings: article.findings.filter(({ severity }) => severity === 'error'),
})

async function piecesFor(flags: Flags, io: Io): Promise<ReportPieces> {
  if (flags.format === 'json') {
    const { jsonPieces } = await import('../report/json.ts')
    return jsonPieces({ schemaVersion: 1, tool: { name: 'cite-check', version } })
  }
  const { terminalPieces } = await import('../report/terminal.ts')
  return terminalPieces({ color: colorWanted(flags, io), width: widthOf(io) })
}

function exitCode({ failOn, maxWarnings, quiet }: Flags, summary: Summary, incomplete: boolean, io: Io): number {
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
