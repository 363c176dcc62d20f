import { version } from '../../package.json'
import { ConfigurationError } from '../config/problem.ts'
import type { ArticleReport, Report } from '../model.ts'
import { summarize } from '../report/summary.ts'
import { STDIN } from './articles.ts'
import { checkArticles } from './check-articles.ts'
import type { Io } from './io.ts'
import type { Flags } from './program.ts'

export interface CheckFilesOptions {
  /** Where paths start, and what those in the report are relative to; the process's own by default. */
  readonly cwd?: string
  /** A configuration to use in place of the nearest to each article, or `false` for none at all. */
  readonly config?: string | false
  /** Ends the run early, with what is checked by then. */
  readonly signal?: AbortSignal
}

export interface CheckedFiles {
  readonly report: Report
  /** What could not be checked or is wrong in a configuration: a line each, saying what, where and what to do. */
  readonly problems: readonly string[]
}

export async function checkFiles(
  paths: readonly string[],
  { cwd = process.cwd(), config, signal }: CheckFilesOptions = {},
): Promise<CheckedFiles> {
  const articles: ArticleReport[] = []
  const problems: string[] = []
  let suppressed = 0
  const nowhere = { write() {} }
  const io: Io = {
    stdin: (async function* () {})(),
    stdout: nowhere,
    stderr: nowhere,
    cwd,
    now: Date.now(),
    env: {},
    ...(signal && { signal }),
  }
  const flags: Flags = {
    command: 'check',
    // Only the command line reads standard input.
    paths: paths.map((path) => (path === STDIN ? `./${path}` : path)),
    format: 'json',
    outputs: [],
    failOn: 'never',
    ...(config !== undefined && { config }),
  }
  try {
    await checkArticles(
      flags,
      io,
      (result) => {
        articles.push(result.article)
        suppressed += result.suppressed
      },
      (line) => problems.push(line),
    )
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    problems.push(...error.lines)
  }
  const tool = { name: 'cite-check', version } as const
  return { report: { schemaVersion: 1, tool, articles, summary: summarize(articles, suppressed) }, problems }
}
