import { availableParallelism } from 'node:os'
import { check } from '../check.ts'
import type { Checker } from './check-articles.ts'
import { type Checked, decoded } from './checked.ts'
import type { Io } from './io.ts'
import type { Pool } from './pool.ts'
import type { Flags } from './program.ts'

// With fewer articles, starting threads takes longer than they save.
const worthIt = 100

/** What checks so many articles fastest; to be closed in the end. */
export async function checkerFor(
  flags: Flags,
  io: Io,
  articles: number,
): Promise<Checker<Checked> & { close(): Promise<void> }> {
  const wanted = flags.workers ?? (articles < worthIt ? 1 : availableParallelism())
  const threads = Math.min(wanted, articles)
  if (threads < 2) return { check: ({ source, ...options }) => check(source, options), most: 1, close: async () => {} }
  const { openPool } = await import('./pool.ts')
  const pool: Pool = openPool(threads, io)
  return {
    check: async (task) => decoded(await pool.check(task)),
    most: threads * 4,
    close: () => pool.close(),
  }
}
