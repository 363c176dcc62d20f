import { posix } from 'node:path'
import type { Finding } from '../model.ts'
import type { Context } from './format.ts'
import { visibleLines } from './visible.ts'

/** What is wrong and what to do about it, in one paragraph. */
export function paragraph({ message, help }: Finding): string {
  return visibleLines(help === null ? message : `${message} ${help}`)
}

/** A path of the report as it is from the repository's root. */
export function pathInRepository(path: string, { root }: Pick<Context, 'root'>): string {
  return posix.normalize(`${root}${path}`)
}
