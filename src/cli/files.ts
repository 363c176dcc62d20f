import {
  appendFileSync,
  closeSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
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
  const opened = openWhole(file, cwd)
  opened.write(text)
  opened.close()
}

/** A file that is written piece by piece, and stands under its name only once it is closed. */
export interface WholeFile {
  write(text: string): void
  close(): void
}

/** All of it throws a ConfigurationError where the file can't be written; then nothing is left of it. */
export function openWhole(file: string, cwd: string): WholeFile {
  let remove = (): void => {}
  const orThrow = <Result>(action: () => Result): Result => {
    try {
      return action()
    } catch (error) {
      remove()
      throw unwritable(file, cwd, error)
    }
  }
  return orThrow(() => {
    const { target, special } = targetOf(file)
    const written = special ? target : temporaryFor(target)
    const descriptor = openSync(written, special ? 'w' : 'wx')
    if (!special) remove = () => rmSync(written, { force: true })
    return {
      write: (text) => orThrow(() => writeFileSync(descriptor, text)),
      close: () =>
        orThrow(() => {
          closeSync(descriptor)
          if (!special) renameSync(written, target)
        }),
    }
  })
}

/** Adds to a file's end. */
export function append(file: string, text: string, cwd: string): void {
  try {
    appendFileSync(file, text)
  } catch (error) {
    throw unwritable(file, cwd, error)
  }
}

/** Throws what `openWhole` would, and leaves nothing behind. */
export function checkWritable(file: string, cwd: string): void {
  try {
    const { target, special } = targetOf(file)
    if (special) return
    const temporary = temporaryFor(target)
    writeFileSync(temporary, '', { flag: 'wx' })
    rmSync(temporary)
  } catch (error) {
    throw unwritable(file, cwd, error)
  }
}

const temporaryFor = (target: string) => `${target}.${process.pid}.tmp`

/** What a name leads to. A device or a pipe is written into, for it cannot be replaced. */
function targetOf(file: string): { readonly target: string; readonly special: boolean } {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (stat?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
  if (stat && !stat.isFile()) return { target: file, special: true }
  return { target: stat ? realpathSync(file) : file, special: false }
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

const refusals: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  EISDIR: 'is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'no space left on the disk',
  ENAMETOOLONG: 'the name is too long for a file',
}

function unwritable(file: string, cwd: string, error: unknown): ConfigurationError {
  const { code = 'unknown error' } = error as NodeJS.ErrnoException
  return new ConfigurationError(`${shownPath(file, cwd)}: can't be written (${refusals[code] ?? code})`)
}
