import { Tinypool } from 'tinypool'
import type { Layer } from '../config/settings.ts'
import type { Task } from './check-articles.ts'
import type { Io } from './io.ts'
import type { WorkerTask } from './worker.ts'

/** Threads that check articles. A thread that breaks down fails the article it had; another takes its place. */
export interface Pool {
  /** Gives the encoded result. */
  check(task: Task): Promise<string>
  close(): Promise<void>
}

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
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
  })
  const waiting = new Set<(reason: unknown) => void>()
  let over: unknown
  const end = (reason: unknown) => {
    over ??= reason
    for (const fail of waiting) fail(over)
  }
  // Not by the pool's own `destroy`: that trips over a thread that breaks down meanwhile.
  const close = async () => {
    signal?.removeEventListener('abort', close)
    end(new Error('stopped'))
    await Promise.all(pool.threads.map((thread) => thread.terminate()))
  }
  signal?.addEventListener('abort', close)
  if (signal?.aborted) void close()
  // A thread that can't even start: no other will.
  pool.on('error', end)
  const ids = new Map<readonly Layer[], number>()
  return {
    check({ path, source, settings: { layers } }) {
      const settings = ids.get(layers) ?? ids.size
      ids.set(layers, settings)
      const task: WorkerTask = { path, source, layers, settings }
      return new Promise((resolve, reject) => {
        if (over !== undefined) return reject(over)
        waiting.add(reject)
        pool
          .run(task)
          .then(resolve, reject)
          .finally(() => waiting.delete(reject))
      })
    },
    close,
  }
}
