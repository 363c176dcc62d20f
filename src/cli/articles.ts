import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { shownPath } from './files.ts'
import { ignoredBy } from './ignore-files.ts'
import { reason } from './reason.ts'

export interface Article {
  /** As the report shows it: relative to the working directory, with forward slashes. */
  readonly path: string
  readonly file: string
  /** Whether it was named itself; what a folder or glob turned up may be ignored by configuration. */
  readonly named: boolean
}

/** What keeps a path from being checked: one line for standard error. */
export interface Problem {
  readonly path: string
  readonly problem: string
}

export const STDIN = '-'

const extensions = new Set(['.md', '.markdown', '.mdx', '.txt'])

/**
 * The articles that `paths` name, each once, in the order given and by code unit inside folders; then those of a list
 * that a program made, where a name means just that, and other files may stand between the articles.
 */
export async function findArticles(
  paths: readonly string[],
  cwd: string,
  listed: readonly string[] = [],
): Promise<readonly (Article | Problem)[]> {
  const found = new Map<string, Article | Problem>()
  for (const [index, path] of [...paths, ...listed].entries()) {
    for (const entry of await (index < paths.length ? expand(path, cwd) : find(path, cwd))) {
      const key = 'file' in entry ? identity(entry.file) : `problem ${entry.path}`
      const earlier = found.get(key)
      if (!earlier) found.set(key, entry)
      else if ('named' in earlier && 'named' in entry && entry.named) found.set(key, { ...earlier, named: true })
    }
  }
  return [...found.values()]
}

async function expand(path: string, cwd: string): Promise<readonly (Article | Problem)[]> {
  if (path === STDIN) return [{ path, file: STDIN, named: true }]
  const file = resolve(cwd, path)
  try {
    if (!statSync(file).isDirectory()) return [{ path: shownPath(file, cwd), file, named: true }]
  } catch (error) {
    return isGlob(path) ? glob(path, cwd) : [{ path, problem: reason(error) }]
  }
  const entries = walk(file, cwd, await ignoredBy(file, cwd))
  return entries.length > 0 ? entries : [{ path, problem: `a folder without articles (${[...extensions].join(', ')})` }]
}

async function find(path: string, cwd: string): Promise<readonly (Article | Problem)[]> {
  const file = resolve(cwd, path)
  try {
    if (statSync(file).isDirectory()) return walk(file, cwd, await ignoredBy(file, cwd))
  } catch (error) {
    return isArticle(file) ? [{ path, problem: reason(error) }] : []
  }
  return isArticle(file) ? [{ path: shownPath(file, cwd), file, named: false }] : []
}

export function isGlob(path: string): boolean {
  return /[*?]|\{.*\}|\[.*\]|[!@+]\(.*\)/.test(path)
}

async function glob(pattern: string, cwd: string): Promise<readonly (Article | Problem)[]> {
  const { glob } = await import('tinyglobby')
  const files = await glob(pattern, {
    cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  })
  // A glob that names an extension means it; `news/*` means the articles there, not their pictures.
  const anyExtension = /\.[^./*]+$/.test(pattern)
  const ignored = await ignoredBy(cwd, cwd)
  const articles = files
    .filter((file) => (anyExtension || isArticle(file)) && !ignored(file, false))
    .sort(byCodeUnit)
    .map((file) => ({ path: shownPath(file, cwd), file: resolve(file), named: false }))
  return articles.length > 0 ? articles : [{ path: pattern, problem: 'no article matches this glob' }]
}

function walk(folder: string, cwd: string, ignored: (file: string, isFolder: boolean) => boolean) {
  const found: (Article | Problem)[] = []
  const visit = (current: string): void => {
    let entries: Dirent[]
    try {
      entries = readdirSync(current, { withFileTypes: true })
    } catch (error) {
      found.push({ path: shownPath(current, cwd), problem: reason(error) })
      return
    }
    for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
      const file = join(current, entry.name)
      // Links are not followed: they lead round in circles, or out of the repository.
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && !entry.name.startsWith('.') && !ignored(file, true)) visit(file)
      } else if (isArticle(file) && !entry.isSymbolicLink() && !ignored(file, false)) {
        found.push({ path: shownPath(file, cwd), file, named: false })
      }
    }
  }
  visit(folder)
  return found
}

export function isArticle(file: string): boolean {
  return extensions.has(extname(file).toLowerCase()) && !basename(file).startsWith('.')
}

function identity(file: string): string {
  if (file === STDIN) return STDIN
  try {
    return realpathSync(file)
  } catch {
    return file
  }
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
