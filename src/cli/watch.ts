import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { watch } from 'chokidar'
import { configurationNames } from '../config/discover.ts'
import { isArticle, isGlob } from './articles.ts'
import { usualBaseline } from './baseline-file.ts'
import { ignoreFileNames } from './ignore-files.ts'
import { complain, type Io, stopped } from './io.ts'
import type { Flags } from './program.ts'
import { reason } from './reason.ts'

/** Milliseconds without a change: an editor writes a file in several steps, a person saves several files. */
const settled = 100

/** Checks, and checks again when an article or what governs it changes, until the person stops it. */
export async function watchCommand(flags: Flags, io: Io, check: () => Promise<unknown>): Promise<number> {
  const roots = watchedBy(flags, io.cwd)
  let changes = 0
  let fault: unknown
  let wake = () => {}
  const change = (error?: unknown) => {
    changes++
    fault ??= error
    wake()
  }
  const watcher = watch([...roots], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (file, stats) => !roots.has(file) && isBeside(file, stats?.isFile()),
  })
  watcher.on('all', () => change())
  watcher.on('error', change)
  const stop = stopped(io).then(() => change())
  await Promise.race([new Promise<void>((ready) => watcher.on('ready', ready)), stop])

  while (!io.signal?.aborted && fault === undefined) {
    let seen = changes
    // On a terminal the last report makes way for the next.
    if (io.stdout.isTTY) io.stdout.write('\u001b[2J\u001b[3J\u001b[H')
    await check()
    if (seen === changes) {
      await new Promise<void>((changed) => {
        wake = changed
      })
    }
    while (seen !== changes && !io.signal?.aborted) {
      seen = changes
      await setTimeout(settled)
    }
  }
  await watcher.close()
  if (io.signal?.aborted) return 130
  complain(io, `can't go on watching: ${reason(fault)}`)
  return 2
}

const governing = new Set([...configurationNames, ...ignoreFileNames, usualBaseline])

/** Whether a file or folder has no part in a check. */
function isBeside(file: string, isFile: boolean | undefined): boolean {
  const name = basename(file)
  if (governing.has(name)) return false
  return isFile ? !isArticle(file) : name.startsWith('.') || name === 'node_modules'
}

/** What is named, and the files that may govern it from above or from elsewhere. */
function watchedBy({ paths, config, baseline }: Flags, cwd: string): ReadonlySet<string> {
  const named = paths.map((path) => {
    const file = resolve(cwd, path)
    // What a glob may come to match is below its last folder that is no pattern.
    return existsSync(file) || !isGlob(path)
      ? file
      : resolve(cwd, path.split('/').slice(0, firstPattern(path)).join('/'))
  })
  const elsewhere = [config, baseline].filter((file) => typeof file === 'string').map((file) => resolve(cwd, file))
  const above = named.flatMap(foldersUp).flatMap((folder) => [...governing].map((name) => join(folder, name)))
  return new Set([...named, ...elsewhere, ...above.filter((file) => existsSync(file))])
}

const firstPattern = (path: string) => path.split('/').findIndex(isGlob)

function foldersUp(file: string): readonly string[] {
  const folder = dirname(file)
  return folder === file ? [] : [folder, ...foldersUp(folder)]
}
