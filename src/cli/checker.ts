import type { EventEmitter } from 'node:events'
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { check, packed, read } from '../check.ts'
import { isHeld } from '../report/embargo.ts'
import type { Checker, Task } from './check-articles.ts'
import { type Checked, checkedOf, decoded, encoded } from './checked.ts'
import type { Io } from './io.ts'
import type { Pool } from './pool.ts'
import type { Flags } from './program.ts'

/** From so many articles on the engine is set up for a long run. */
const many = 50
/** From so many articles on a second thread saves more than it takes to start: 0.1 s of 1 s with 100. */
const worthIt = 100
/** Each takes some 90 MB: an archive has to fit beside other programs, however many processors there are. */
const mostThreads = 4
/** In UTF-16 units: checking takes about a second, and an interrupt must not wait for longer than that. */
const long = 250_000
const program: EventEmitter = process
/** With a cache, so many articles have to be new before threads are started. */
const fewNew = 32

/**
 * Sets the engine of Node 20 up for a long run; later ones take other steps, which these settings do not fit.
 *
 * It optimises functions before it has seen what they are given, and must then do half of them again; it copies much of
 * what they call into them; and it lets garbage grow to four times what is in use. For 840 articles on two threads and two
 * processors, optimising later makes 4.1 s of 5.4 s, copying less 4.1 s of 4.4 s, nor copying the first round of loops
 * 4.2 s of 4.3 s, nor `map` and its like 3.9 s of 4.0 s, and collecting sooner 210 MB of 228 MB. Several threads should
 * optimise later still, and collect garbage by themselves (0.2 s): what would help them takes the processors that they
 * check on.
 */
async function tuneEngine(threads: number): Promise<void> {
  if (!process.versions.v8.startsWith('11.3.')) return
  const { setFlagsFromString } = await import('node:v8')
  const several = threads > 1
  setFlagsFromString(`--interrupt-budget=${several ? 700_000 : 250_000}`)
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')
  setFlagsFromString(`--heap-growing-percent=${several ? 150 : 50}`)
  setFlagsFromString('--no-turbo-loop-peeling')
  setFlagsFromString('--no-turbo-inline-array-builtins')
  if (!several) return
  setFlagsFromString('--no-parallel-scavenge')
  setFlagsFromString('--no-concurrent-sweeping')
}

/** Does one thing after the other until the run is stopped, and lets messages through before each. */
function turns({ signal }: Pick<Io, 'signal'>): <Result>(act: () => Result) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (act) => {
    const result = last
      .then(() => setImmediate())
      .then(() => {
        signal?.throwIfAborted()
        return act()
      })
    last = result.catch(() => {})
    return result
  }
}

function threadsFor(articles: number): number {
  return articles < worthIt ? 1 : Math.min(availableParallelism(), mostThreads)
}

/** What checks this many articles, as far as it has to, and fast; to be closed in the end. */
export async function checkerFor(
  flags: Flags,
  io: Io,
  articles: number,
): Promise<Checker<Checked> & { close(): Promise<void> }> {
  const threads = flags.workers ?? threadsFor(articles)
  if (articles >= many) await tuneEngine(threads)
  const cache = flags.cache ? (await import('./cache.ts')).openCache(flags, io) : undefined
  const several = Math.min(threads, articles) > 1
  const patience = cache && flags.workers === undefined ? fewNew : 0
  const inTurn = turns(io)
  let checked = 0
  let pool: Promise<Pool> | undefined

  const checkAnew = async (task: Task): Promise<Checked | string> => {
    const { source, ...options } = task
    const soonDone = source.length < long || flags.workers === 1
    if (soonDone && (!several || checked++ < patience)) {
      const result = checkedOf(check(source, options))
      // For compiled.ts, which shares nothing with this but the process.
      program.emit('cite-check:checked')
      return result
    }
    // Where the first article is a long one so may be the others, and this thread has nothing to do.
    const others = Math.min(threads, articles) - (soonDone ? 1 : 0)
    pool ??= import('./pool.ts').then(({ openPool }) => openPool(others, io))
    const opened = await pool
    // Reading takes about as long as all that comes after. A thread that does the one never has to compile the other.
    const article = soonDone ? await inTurn(() => packed(read(source, options))) : source
    return opened.check({ ...options, article })
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
    most: several ? threads * 8 : 1,
    close: async () => (await pool)?.close(),
  }
}
