import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Links } from '../report/terminal.ts'
import type { Io } from './io.ts'
import type { Flags } from './program.ts'

/** Whether to colour: the flags first, then FORCE_COLOR, NO_COLOR and the terminal, in Node's own order. */
export function colorWanted({ color }: Pick<Flags, 'color'>, { env, stdout }: Io): boolean {
  if (color !== undefined) return color
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.NO_COLOR) return false
  return stdout.isTTY === true && env.TERM !== 'dumb'
}

/** Columns to write in: prose wider than this is hard to read, and narrower than this excerpts make no sense. */
export function widthOf({ env, stdout }: Io): number {
  const width = stdout.columns ?? Number(env.COLUMNS)
  return Math.min(Math.max(width || 80, 40), 140)
}

/** Where articles and rules are found, for a terminal that makes links of it. The build writes a page for each rule. */
export async function linksFor({ cwd, stdout }: Io): Promise<Links | undefined> {
  if (!(await stdout.hyperlinks?.())) return undefined
  const { hostname } = await import('node:os')
  const address = (file: string) => {
    const url = pathToFileURL(file)
    // A terminal may show another machine's files; Windows would look for a server of that name.
    if (process.platform !== 'win32') url.hostname = hostname()
    return existsSync(file) ? url.href : undefined
  }
  return {
    article: (path) => address(resolve(cwd, path)),
    rule: (id) => address(fileURLToPath(new URL(`rules/${id}.md`, import.meta.url))),
  }
}
