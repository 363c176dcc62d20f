import { resolve } from 'node:path'
import { type CheckResult, check } from '../check.ts'
import { ConfigurationError } from '../config/problem.ts'
import { type Article, findArticles, type Problem, STDIN } from './articles.ts'
import { complain, type Io, stopped } from './io.ts'
import type { Flags } from './program.ts'
import { type Reading, readArticle, readStdin } from './read.ts'
import { internalError } from './reason.ts'
import { settingsFor } from './settings-for.ts'

/** Checks all that the flags name, one article after the other in this thread. */
export async function checkArticles(
  flags: Flags,
  io: Io,
  take: (result: CheckResult, source: string) => unknown,
): Promise<{ readonly incomplete: boolean }> {
  return checkEach(await findArticles(flags.paths, io.cwd), flags, io, take)
}

/**
 * Checks articles and hands each one's result on. What can't be checked costs one line on standard error, never the
 * others' report; gives whether anything did.
 */
export async function checkEach(
  entries: readonly (Article | Problem)[],
  flags: Flags,
  io: Io,
  take: (result: CheckResult, source: string) => unknown,
): Promise<{ readonly incomplete: boolean }> {
  const settingsOf = await settingsFor(flags, io.cwd)
  const told = new Set<unknown>()
  let incomplete = false
  const fail = (line: string) => {
    complain(io, line)
    incomplete = true
  }

  for (const entry of entries) {
    await interruption()
    if (io.signal?.aborted) break
    if ('problem' in entry) {
      fail(`${entry.path}: ${entry.problem}`)
      continue
    }
    const article = entry.file === STDIN ? standardInput(flags, io) : entry
    try {
      const settings = await settingsOf(article)
      if (!settings) continue
      const reading = await readFrom(entry, io)
      if (!reading) break
      if ('problem' in reading) {
        fail(`${article.path}: ${reading.problem}`)
        continue
      }
      await take(check(reading.source, { path: article.path, settings }), reading.source)
    } catch (error) {
      if (error instanceof ConfigurationError) {
        // One broken configuration governs many articles, and is told once.
        if (!told.has(error)) for (const line of error.lines) fail(line)
        told.add(error)
      } else {
        fail(`${article.path}: ${internalError(error)}`)
        if (io.env.CITE_CHECK_DEBUG && error instanceof Error) io.stderr.write(`${error.stack}\n`)
      }
    }
  }
  return { incomplete }
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
  if (performance.now() - lastPause < 50) return
  await new Promise((resume) => setImmediate(resume))
  lastPause = performance.now()
}
let lastPause = performance.now()
