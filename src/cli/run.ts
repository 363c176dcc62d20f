import { version } from '../../package.json'
import { ConfigurationError } from '../config/problem.ts'
import type { Report, Severity, Summary } from '../model.ts'
import { plural } from '../report/sourcing.ts'
import { summarize } from '../report/summary.ts'
import { type Checked, checkArticles, internalError } from './check-articles.ts'
import { colorWanted, widthOf } from './display.ts'
import { complain, type Io } from './io.ts'
import { type Flags, parseFlags } from './program.ts'

/** Runs the command line and gives its exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const flags = parseFlags(argv, io)
    if (typeof flags === 'number') return flags
    const checked = await checkArticles(flags, io)
    io.stdout.write(await render(flags, checked, io))
    if (io.signal?.aborted) return 130
    return exitCode(flags, checked, io)
  } catch (error) {
    if (error instanceof ConfigurationError) {
      for (const line of error.lines) complain(io, line)
    } else {
      complain(io, internalError(error))
      if (io.env.CITE_CHECK_DEBUG && error instanceof Error) io.stderr.write(`${error.stack}\n`)
    }
    return 2
  }
}

async function render(flags: Flags, { articles, sources, suppressed }: Checked, io: Io): Promise<string> {
  const reported = flags.quiet
    ? articles.map((article) => ({
        ...article,
        findings: article.findings.filter(({ severity }) => severity === 'error'),
      }))
    : articles
  const report: Report = {
    schemaVersion: 1,
    tool: { name: 'cite-check', version },
    articles: reported,
    summary: summarize(reported, suppressed),
  }
  if (flags.format === 'json') {
    const { json } = await import('../report/json.ts')
    return json(report)
  }
  const { terminal } = await import('../report/terminal.ts')
  return terminal(report, sources, { color: colorWanted(flags, io), width: widthOf(io) })
}

function exitCode({ failOn, maxWarnings, quiet }: Flags, { articles, incomplete }: Checked, io: Io): number {
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
