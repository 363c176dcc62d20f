import { availableParallelism } from 'node:os'
import { check } from '../check.ts'
import { isHeld } from '../report/embargo.ts'
import type { Checker, Task } from './check-articles.ts'
import { type Checked, checkedOf, decoded, encoded } from './checked.ts'
import type { Io } from './io.ts'
import type { Pool } from './pool.ts'
import type { Flags } from './program.ts'

/** From so many articles on a run lasts longer than it takes to start threads. */
const worthIt = 50
/**
 * On so few, the engine's own threads for compiling and collecting use what one thread leaves: a second one, which compiles
 * all for itself, took 2 s more of the processors' time for 840 articles, and no less by the clock.
 */
const fewProcessors = 2
/** Each takes some 100 MB: an archive has to fit beside other programs, however many processors there are. */
const mostThreads = 4
/** In UTF-16 units: checking takes about a second, and an interrupt must not wait for longer than that. */
const long = 250_000
/** With a cache, so many articles have to be new before threads are started. */
const fewNew = 32

/**
 * The engine of Node 20 optimises functions before it has seen what they are given, and must then do half of them again.
 * Told to wait a little it checks 840 articles in 5.1 s, not 5.6, and 7.4 s of the processors' time, not 9.2. Later engines have no such
 * setting and other steps in between.
 */
async function optimiseLater(): Promise<void> {
  if (!process.versions.v8.startsWith('11.')) return
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--interrupt-budget=250000')
}

function threadsFor(articles: number): number {
  const processors = availableParallelism()
  return articles < worthIt || processors <= fewProcessors ? 1 : Math.min(processors, mostThreads)
}

/** What checks this many articles, as far as it has to, and fast; to be closed in the end. */
export async function checkerFor(
  flags: Flags,
  io: Io,
  articles: number,
): Promise<Checker<Checked> & { close(): Promise<void> }> {
  if (articles >= worthIt) await optimiseLater()
  const cache = flags.cache ? (await import('./cache.ts')).openCache(flags, io) : undefined
  const threads = flags.workers ?? threadsFor(articles)
  const several = Math.min(threads, articles) > 1
  const patience = cache && flags.workers === undefined ? fewNew : 0
  let checked = 0
  let pool: Promise<Pool> | undefined

  const checkAnew = async (task: Task): Promise<Checked | string> => {
    const { source, ...options } = task
    const soonDone = source.length < long || flags.workers === 1
    if (soonDone && (!several || checked++ < patience)) return checkedOf(check(source, options))
    pool ??= import('./pool.ts').then(({ openPool }) => openPool(Math.min(threads, articles), io))
    return (await pool).check(task)
  }
  return {
    async check(task) {
      const kept = cache?.kept(task)
      if (kept) return kept
      const result = await checkAnew(task)
      const checked = typeof result === 'string' ? decoded(result) : result
      // What is not to be told is not to be kept beside the articles either.
      if (cache && !(flags.redact && isHeld(checked.embargo, io.now)))
        cache.keep(task, typeof result === 'string' ? result : encoded(result))
      return checked
    },
    most: several ? threads * 4 : 1,
    close: async () => (await pool)?.close(),
  }
}
