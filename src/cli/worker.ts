import { setImmediate } from 'node:timers/promises'
import { check, checkReading, type PackedReading, unpacked } from '../check.ts'
import { type Layer, type ResolvedSettings, resolveSettings } from '../config/settings.ts'
import { checkedOf, encoded } from './checked.ts'

/** An article for another thread, whose settings are resolved there again: they hold functions. */
export interface WorkerTask {
  readonly path: string
  /** Its source, or what was read of it. */
  readonly article: string | PackedReading
  readonly layers: readonly Layer[]
  /** The same for the same layers. */
  readonly settings: number
}

const resolved = new Map<number, ResolvedSettings>()

/** An encoded result, or what kept it from being one. */
export type WorkerResult = string | { readonly error: unknown }

/** What a worker thread does. */
export default async function checkHere({ path, article, layers, settings: id }: WorkerTask): Promise<WorkerResult> {
  // Of several articles at hand the first one's result is sent before the next is begun.
  await setImmediate()
  try {
    const settings = resolved.get(id) ?? resolveSettings(layers)
    resolved.set(id, settings)
    const options = { path, settings }
    const result = typeof article === 'string' ? check(article, options) : checkReading(unpacked(article), options)
    return encoded(checkedOf(result))
  } catch (error) {
    return { error }
  }
}
