import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { ConfigurationError } from '../config/problem.ts'
import { STDIN } from './articles.ts'
import { shownPath } from './files.ts'
import { unquoted } from './git.ts'
import { type Io, stopped } from './io.ts'
import { readAll } from './read.ts'

/** The paths in a list: after each a NUL, or each on a line of its own and quoted as git does where it must. */
export async function filesFrom(list: string, io: Io): Promise<readonly string[]> {
  const file = resolve(io.cwd, list)
  const reading = await Promise.race([readAll(list === STDIN ? io.stdin : createReadStream(file)), stopped(io)])
  if (!reading) return []
  if ('problem' in reading) {
    const name = list === STDIN ? 'standard input' : shownPath(file, io.cwd)
    throw new ConfigurationError(`--files-from ${name}: ${reading.problem}`)
  }
  const text = reading.bytes.toString('utf8').replace(/^\ufeff/, '')
  const paths = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/).map(unquoted)
  return paths.filter(Boolean)
}
