import { dirname, join } from 'node:path'
import type { Configuration, ConfigurationText } from './load.ts'

/** The file system as far as configuration needs it. */
export interface Files {
  /** The text of a file, or undefined where there is none. */
  read(file: string): string | undefined
  /** The names of the files in a file's folder. */
  beside(file: string): readonly string[]
  /** The file's name for messages. */
  show(file: string): string
}

export type FoundConfiguration = Configuration & { readonly folder: string }

const names = ['.cite-check.json', '.cite-check.jsonc', '.cite-check.yaml']
/** The part of a package.json that is a configuration. */
export const packageKey = 'cite-check'
/** Files that may be a configuration. */
export const configurationNames = [...names, 'package.json']

/** Finds the nearest configuration to a folder, upwards; what a folder inherits is remembered, faults included. */
export function nearestConfiguration(files: Files): (folder: string) => Promise<FoundConfiguration | undefined> {
  const known = new Map<string, Promise<FoundConfiguration | undefined>>()
  const find = (folder: string): Promise<FoundConfiguration | undefined> => {
    let found = known.get(folder)
    if (!found) {
      found = findFrom(folder)
      known.set(folder, found)
    }
    return found
  }
  const findFrom = async (folder: string): Promise<FoundConfiguration | undefined> => {
    const text = configurationIn(folder, files)
    if (text) return loadIn(folder, text, files)
    const parent = dirname(folder)
    return parent === folder ? undefined : find(parent)
  }
  return find
}

/** Reads the configuration that a person named. */
export async function namedConfiguration(file: string, text: string, files: Files): Promise<FoundConfiguration> {
  return loadIn(dirname(file), { file, shown: files.show(file), text }, files)
}

async function loadIn(folder: string, text: ConfigurationText, files: Files): Promise<FoundConfiguration> {
  // Most runs have no configuration, so its parsers and schema are loaded only here.
  const { load } = await import('./load.ts')
  return { ...(await load(text, files)), folder }
}

/** The configuration that stands in a folder itself. */
export function configurationIn(folder: string, files: Pick<Files, 'read' | 'show'>): ConfigurationText | undefined {
  for (const name of names) {
    const file = join(folder, name)
    const text = files.read(file)
    if (text !== undefined) return { file, shown: files.show(file), text }
  }
  const file = join(folder, 'package.json')
  const text = files.read(file)
  if (text === undefined || !holdsKey(text.replace(/^\ufeff/, ''))) return undefined
  return { file, shown: files.show(file), text }
}

/** A broken package.json is somebody else's to report, and says nothing about citations. */
function holdsKey(text: string): boolean {
  if (!text.includes(`"${packageKey}"`)) return false
  try {
    const content: unknown = JSON.parse(text)
    return typeof content === 'object' && content !== null && Object.hasOwn(content, packageKey)
  } catch {
    return false
  }
}
