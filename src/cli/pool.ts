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

/** Starts threads; those that are under way are stopped as soon as the run is. */
export function openPool(threads: number, { signal }: Pick<Io, 'signal'>): Pool {
  const pool = new Tinypool({
    filename: new URL('./worker.mjs', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  })
  const close = () => pool.destroy()
  signal?.addEventListener('abort', close, { once: true })
  const ids = new Map<readonly Layer[], number>()
  return {
    check({ path, source, settings: { layers } }) {
      const settings = ids.get(layers) ?? ids.size
      ids.set(layers, settings)
      const task: WorkerTask = { path, source, layers, settings }
      return pool.run(task)
    },
    close,
  }
}
