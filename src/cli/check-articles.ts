import { resolve } from 'node:path'
import { type CheckOptions, type CheckResult, check } from '../check.ts'
import { ConfigurationError } from '../config/problem.ts'
import { type Article, findArticles, type Problem, STDIN } from './articles.ts'
import { complain, type Io, stopped } from './io.ts'
import type { Flags } from './program.ts'
import { type Reading, readArticle, readStdin } from './read.ts'
import { internalError } from './reason.ts'
import { settingsFor } from './settings-for.ts'
import { tellable } from './withhold.ts'

/** An article that is to be checked. */
export interface Task extends CheckOptions {
  readonly source: string
}

export interface Checker<Result> {
  check(task: Task): Result | Promise<Result>
  /** How many articles may be under way at once; each is in memory. */
  readonly most: number
}

const inThisThread: Checker<CheckResult> = { check: ({ source, ...options }) => check(source, options), most: 1 }

/** Checks all that the flags name. The source is undefined of what is not to be told. */
export async function checkArticles(
  flags: Flags,
  io: Io,
  take: (result: CheckResult, source: string | undefined) => unknown,
  tell?: (line: string) => void,
): Promise<{ readonly incomplete: boolean }> {
  const takeTold = async (result: CheckResult, source: string) => {
    const tells = await tellable(result, source, flags, io)
    await take(tells.told, tells.source)
  }
  return checkEach(await findArticles(flags.paths, io.cwd), flags, io, inThisThread, takeTold, tell)
}

/** What became of an article: nothing where it is left out, or the run was stopped before. */
type Outcome<Result> =
  | { readonly path: string; readonly source: string; readonly result: Result }
  | { readonly path: string; readonly problem: unknown }
  | undefined

/**
 * Checks articles and hands the results on in the articles' order. What can't be checked costs one line (on standard
 * error, if nobody else takes it), never the others' report; gives whether anything did.
 */
export async function checkEach<Result>(
  entries: Iterable<Article | Problem>,
  flags: Flags,
  io: Io,
  checker: Checker<Result>,
  take: (result: Result, source: string) => unknown,
  tell = (line: string): void => complain(io, line),
): Promise<{ readonly incomplete: boolean }> {
  const settingsOf = await settingsFor(flags, io.cwd)
  const problems = problemsFor(tell, io)
  const outcomeOf = async (entry: Article | Problem): Promise<Outcome<Result>> => {
    if ('problem' in entry) return entry
    const article = entry.file === STDIN ? standardInput(flags, io) : entry
    const { path } = article
    try {
      const settings = await settingsOf(article)
      const reading = settings && (await readFrom(entry, io))
      if (!reading) return undefined
      if ('problem' in reading) return { path, problem: reading.problem }
      const { source } = reading
      return { path, source, result: await checker.check({ path, source, settings }) }
    } catch (problem) {
      return io.signal?.aborted ? undefined : { path, problem }
    }
  }
  const settle = async (outcome: Outcome<Result>) => {
    if (!outcome) return
    if ('problem' in outcome) return problems.tell(outcome.path, outcome.problem)
    try {
      await take(outcome.result, outcome.source)
    } catch (error) {
      problems.tell(outcome.path, error)
    }
  }

  const underWay: Promise<Outcome<Result>>[] = []
  for (const entry of entries) {
    await interruption()
    if (io.signal?.aborted) break
    underWay.push(outcomeOf(entry))
    if (underWay.length >= checker.most) await settle(await underWay.shift())
  }
  for (const outcome of underWay) await settle(await outcome)
  return { incomplete: problems.told() }
}

/** Tells what keeps articles from being checked: words, a fault of a configuration or one of the tool's own. */
function problemsFor(say: (line: string) => void, io: Io) {
  const told = new Set<unknown>()
  return {
    told: () => told.size > 0,
    tell(path: string, problem: unknown): void {
      // One broken configuration governs many articles, and is told once.
      if (told.has(problem) && problem instanceof ConfigurationError) return
      told.add(problem)
      if (problem instanceof ConfigurationError) for (const line of problem.lines) say(line)
      else say(`${path}: ${typeof problem === 'string' ? problem : internalError(problem)}`)
      if (io.env.CITE_CHECK_DEBUG && problem instanceof Error) io.stderr.write(`${problem.stack}\n`)
    },
  }
}

export function standardInput(flags: Flags, io: Io): Article {
  const name = flags.stdinFilename
  return { path: name ?? '<stdin>', file: resolve(io.cwd, name ?? '<stdin>'), named: true }
}

async function readFrom(article: Article, io: Io): Promise<Reading | undefined> {
  if (article.file !== STDIN) return readArticle(article.file)
  return Promise.race([readStdin(io), stopped(io)])
}

/** Lets a signal through now and then: checking itself never waits for anything. */
async function interruption(): Promise<void> {
  if (process.uptime() - lastPause < 0.05) return
  await new Promise((resume) => setImmediate(resume))
  lastPause = process.uptime()
}
let lastPause = process.uptime()
