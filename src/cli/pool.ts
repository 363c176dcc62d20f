import { Tinypool } from 'tinypool'
import type { CheckOptions } from '../check.ts'
import type { Layer } from '../config/settings.ts'
import type { Io } from './io.ts'
import type { WorkerResult, WorkerTask } from './worker.ts'

/** Threads that check articles. A thread that breaks down fails the article it had; another takes its place. */
export interface Pool {
  /** Gives the encoded result. */
  check(task: Omit<WorkerTask, 'layers' | 'settings'> & Pick<CheckOptions, 'settings'>): Promise<string>
  close(): Promise<void>
}

/** So many articles each thread has at hand: it need not wait until this one has time for it. */
const atHand = 8

/**
 * What checks leave behind is garbage within an article's time: more room for it speeds nothing up, and each thread
 * takes it. In MB.
 */
const youngGeneration = 16

/** Starts threads; they end at once when the run is stopped. The worker is the module they run. */
export function openPool(
  threads: number,
  { signal }: Pick<Io, 'signal'>,
  worker = new URL('./worker.mjs', import.meta.url),
): Pool {
  const pools: Tinypool[] = []
  const open = (most: number, concurrentTasksPerWorker: number): Tinypool => {
    const pool = new Tinypool({
      filename: worker.href,
      minThreads: most,
      maxThreads: most,
      concurrentTasksPerWorker,
      resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
    })
    pool.on('error', (reason: Error) => {
      // A result that was still on its way when its thread broke down.
      if (reason.message.startsWith('Unexpected message')) return
      // A thread that can't even start: no other will.
      end(reason)
    })
    pools.push(pool)
    return pool
  }
  const waiting = new Set<(reason: unknown) => void>()
  let over: unknown
  const end = (reason: unknown) => {
    over ??= reason
    for (const fail of waiting) fail(over)
  }
  // Not by the pools' own `destroy`: that trips over a thread that breaks down meanwhile.
  const close = async () => {
    signal?.removeEventListener('abort', close)
    end(new Error('stopped'))
    await Promise.all(pools.flatMap(({ threads }) => threads.map((thread) => thread.terminate())))
  }
  const run = (pool: Tinypool, task: WorkerTask): Promise<WorkerResult> =>
    new Promise((resolve, reject) => {
      if (over !== undefined) return reject(over)
      waiting.add(reject)
      pool
        .run(task)
        .then(resolve, reject)
        .finally(() => waiting.delete(reject))
    })

  const all = open(threads, atHand)
  let alone: Tinypool | undefined
  signal?.addEventListener('abort', close)
  if (signal?.aborted) void close()
  const ids = new Map<readonly Layer[], number>()
  return {
    async check({ path, article, settings: { layers } }) {
      const settings = ids.get(layers) ?? ids.size
      ids.set(layers, settings)
      const task: WorkerTask = { path, article, layers, settings }
      const result = await run(all, task).catch((error) => {
        if (over !== undefined) throw error
        // A thread that breaks down fails all that it had at hand. Which of them broke it shows when each is alone.
        alone ??= open(1, 1)
        return run(alone, task)
      })
      if (typeof result !== 'string') throw result.error
      return result
    },
    close,
  }
}
