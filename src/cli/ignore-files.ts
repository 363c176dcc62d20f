import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import type { Ignore } from 'ignore'
import { readSmall } from './files.ts'

export const ignoreFileNames = ['.gitignore', '.citecheckignore']

interface Layer {
  readonly folder: string
  readonly patterns: Ignore
}

/**
 * Tells what `.gitignore` and `.citecheckignore` leave out, for a walk that starts at `folder`. Those above it count up
 * to the repository's root (without one, to the working directory), unless they ignore the folder that was named.
 */
export async function ignoredBy(folder: string, cwd: string): Promise<(file: string, isFolder: boolean) => boolean> {
  const { default: ignore } = await import('ignore')
  const layers = new Map<string, Layer | undefined>()

  const layerOf = (current: string): Layer | undefined => {
    if (!layers.has(current)) {
      const text = ignoreFileNames.map((name) => patternsIn(join(current, name), cwd)).join('\n')
      layers.set(current, text.trim() ? { folder: current, patterns: ignore().add(text) } : undefined)
    }
    return layers.get(current)
  }

  const ignoredWithin = (top: string, file: string, isFolder: boolean): boolean => {
    for (const current of foldersUp(dirname(file), top)) {
      const layer = layerOf(current)
      if (!layer) continue
      const path = relative(current, file).split(sep).join('/')
      const verdict = layer.patterns.test(isFolder ? `${path}/` : path)
      if (verdict.ignored) return true
      if (verdict.unignored) return false
    }
    return false
  }

  const root = repositoryRoot(folder) ?? (contains(cwd, folder) ? cwd : folder)
  const top = folder !== root && ignoredWithin(root, folder, true) ? folder : root
  return (file, isFolder) => ignoredWithin(top, file, isFolder)
}

/** An ignore file that can't be read ignores nothing: then too much is checked, which is seen, never too little. */
function patternsIn(file: string, cwd: string): string {
  try {
    return readSmall(file, cwd) ?? ''
  } catch {
    return ''
  }
}

function* foldersUp(folder: string, top: string): Generator<string> {
  for (let current = folder; ; current = dirname(current)) {
    yield current
    if (current === top || current === dirname(current)) return
  }
}

/** The folder above (or at) this one that holds a repository. */
export function repositoryRoot(folder: string): string | undefined {
  for (const current of foldersUp(folder, '')) if (existsSync(join(current, '.git'))) return current
  return undefined
}

function contains(folder: string, file: string): boolean {
  const path = relative(folder, file)
  return path === '' || !(path.startsWith('..') || isAbsolute(path))
}
