import { readFileSync, statSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { ConfigurationError } from '../config/problem.ts'
import { reason } from './reason.ts'

const largest = 10_000_000

/** A small text file's content, or undefined where there is none. What isn't a regular file might never end. */
export function readSmall(file: string, cwd: string): string | undefined {
  const name = shownPath(file, cwd)
  try {
    const stat = statSync(file)
    if (stat.isDirectory()) throw new ConfigurationError(`${name}: is a folder, not a file`)
    if (!stat.isFile()) throw new ConfigurationError(`${name}: not a regular file`)
    if (stat.size > largest) throw new ConfigurationError(`${name}: too large`)
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof ConfigurationError) throw error
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new ConfigurationError(`${name}: ${reason(error)}`)
  }
}

/** A file as the report shows it: relative to the working directory, with forward slashes. */
export function shownPath(file: string, cwd: string): string {
  return (relative(cwd, file) || '.').split(sep).join('/')
}
