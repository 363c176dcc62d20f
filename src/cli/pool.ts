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
  let broken: unknown
  const close = () => pool.destroy()
  signal?.addEventListener('abort', close, { once: true })
  // A thread that can't even start: no other will.
  pool.on('error', (error) => {
    broken ??= error
    void close()
  })
  const ids = new Map<readonly Layer[], number>()
  return {
    async check({ path, source, settings: { layers } }) {
      if (signal?.aborted) throw signal.reason
      if (broken !== undefined) throw broken
      const settings = ids.get(layers) ?? ids.size
      ids.set(layers, settings)
      const task: WorkerTask = { path, source, layers, settings }
      return pool.run(task)
    },
    close,
  }
}
