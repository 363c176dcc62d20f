import { createHash, randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { Layer } from '../config/settings.ts'
import type { Task } from './check-articles.ts'
import { type Checked, decoded } from './checked.ts'
import { shownPath, writeNew } from './files.ts'
import { complain, type Io } from './io.ts'
import type { Flags } from './program.ts'
import { reason } from './reason.ts'

/** Results of earlier runs. */
export interface Cache {
  /** What a check of this article gave, if nothing that it hangs on has changed since. */
  kept(task: Task): Checked | undefined
  /** Keeps an encoded result in place of the article's last one. */
  keep(task: Task, result: string): void
}

/** Opens the cache; a folder that can't be used is told, and nothing is kept. */
export function openCache({ cacheLocation }: Pick<Flags, 'cacheLocation'>, io: Io): Cache | undefined {
  const folder = resolve(io.cwd, cacheLocation ?? usualFolder(io.cwd))
  const fail = (why: string) => complain(io, `${shownPath(folder, io.cwd)}: no cache there: ${why}`)
  try {
    mkdirSync(folder, { recursive: true })
    // A link that came with the articles must not lead out of them; where a person says so, it may.
    if (cacheLocation === undefined && !realpathSync(folder).startsWith(realpathSync(io.cwd) + sep)) {
      fail('it leads out of this folder; name a place with --cache-location')
      return undefined
    }
    writeNew(join(folder, '.gitignore'), '*\n', io.cwd)
    sweep(folder)
  } catch (error) {
    fail(error instanceof Error && 'code' in error ? reason(error) : String(error))
    return undefined
  }

  const keyOf = keys()
  const temporary = join(folder, `tmp-${process.pid}-${randomBytes(8).toString('hex')}`)
  let full = false
  return {
    kept: (task) => read(join(folder, nameOf(task)), keyOf(task)),
    keep(task, result) {
      if (full) return
      try {
        writeFileSync(temporary, `${keyOf(task)}\n${sha256(result)}\n${result}`, { flag: 'wx' })
        renameSync(temporary, join(folder, nameOf(task)))
      } catch (error) {
        full = true
        fail(`can't be written (${(error as NodeJS.ErrnoException).code})`)
        rmSync(temporary, { force: true })
      }
    },
  }
}

function usualFolder(cwd: string): string {
  return existsSync(join(cwd, 'node_modules')) ? 'node_modules/.cache/cite-check' : '.cite-check-cache'
}

const hour = 60 * 60 * 1000

/** Takes away what runs that were killed had not finished writing. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    if (name.startsWith('tmp-') && Date.now() - statSync(file).mtimeMs > hour) rmSync(file, { force: true })
  }
}

/** An article has one place, so the cache grows with the archive, not with its edits. */
const nameOf = ({ path }: Task) => sha256(path).slice(0, 40)

/**
 * What a result hangs on, as a hash: the program, the article's name and text, and all that is said of it. What is left
 * out of a report afterwards (a baseline, --quiet, --changed) is not part of it.
 */
function keys(): (task: Task) => string {
  const program = sha256(...programFiles(), process.version)
  const layersHashes = new WeakMap<readonly Layer[], string>()
  const hashOf = (layers: readonly Layer[]) => {
    const hash =
      layersHashes.get(layers) ??
      sha256(JSON.stringify(layers, (_, value) => (value instanceof Map ? [...value] : value)))
    layersHashes.set(layers, hash)
    return hash
  }
  return ({ path, source, settings }) => sha256(program, hashOf(settings.layers), sha256(path), source)
}

/** The program itself: a version alone does not tell two builds apart. */
function programFiles(): readonly (string | Buffer)[] {
  const names = readdirSync(import.meta.dirname).filter((name) => /\.(?:[cm]js|ts|table)$/.test(name))
  return names.sort().flatMap((name) => [name, readFileSync(join(import.meta.dirname, name))])
}

/** A kept result, if it is whole and of this key. Nothing but a plain file is read, whatever stands in its place. */
function read(file: string, key: string): Checked | undefined {
  let text: string
  try {
    const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    try {
      if (!fstatSync(descriptor).isFile()) return undefined
      text = readFileSync(descriptor, 'utf8')
    } finally {
      closeSync(descriptor)
    }
    const start = key.length + 1
    const body = text.slice(start + key.length + 1)
    return text.startsWith(`${key}\n${sha256(body)}\n`) ? decoded(body) : undefined
  } catch {
    return undefined
  }
}

function sha256(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}
