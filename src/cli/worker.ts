import { check } from '../check.ts'
import { type Layer, type ResolvedSettings, resolveSettings } from '../config/settings.ts'
import { checkedOf, encoded } from './checked.ts'

/** An article for another thread, whose settings are resolved there again: they hold functions. */
export interface WorkerTask {
  readonly path: string
  readonly source: string
  readonly layers: readonly Layer[]
  /** The same for the same layers. */
  readonly settings: number
}

const resolved = new Map<number, ResolvedSettings>()

/** What a worker thread does: gives the encoded result. */
export default function checkHere({ path, source, layers, settings: id }: WorkerTask): string {
  const settings = resolved.get(id) ?? resolveSettings(layers)
  resolved.set(id, settings)
  return encoded(checkedOf(check(source, { path, settings })))
}
