import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
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

/** Writes a file whole or not at all: whoever reads it meanwhile sees the old one. */
export function writeWhole(file: string, text: string, cwd: string): void {
  const temporary = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, text, { flag: 'wx' })
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw unwritable(file, cwd, error)
  }
}

/** Writes a file that was not there before; false where one is. */
export function writeNew(file: string, text: string, cwd: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw unwritable(file, cwd, error)
  }
}

function unwritable(file: string, cwd: string, error: unknown): ConfigurationError {
  const { code = 'unknown error' } = error as NodeJS.ErrnoException
  const why = code === 'ENOENT' ? 'no such folder' : code === 'EACCES' ? 'permission denied' : code
  return new ConfigurationError(`${shownPath(file, cwd)}: can't be written (${why})`)
}
