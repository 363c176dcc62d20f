import { readdirSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { type Files, type FoundConfiguration, namedConfiguration, nearestConfiguration } from '../config/discover.ts'
import { ConfigurationError } from '../config/problem.ts'
import { type Layer, parseRuleFlags, type ResolvedSettings, resolveSettings } from '../config/settings.ts'
import type { Article } from './articles.ts'
import { readSmall, shownPath } from './files.ts'
import type { Flags } from './program.ts'

/** What is said of an article by its path. */
export interface Said {
  readonly configuration: FoundConfiguration | undefined
  /** What applies to it, in order; some only if its front matter says it is of their type. */
  readonly layers: readonly Layer[]
  /** Whether its configuration says to leave it out; an article that is named itself is checked all the same. */
  readonly ignored: boolean
}

/** Reads what the command line says of rules and configuration; a fault in that is thrown before anything is checked. */
export async function saidOf(flags: Flags, cwd: string): Promise<(article: Article) => Promise<Said>> {
  const ruleFlags = flags.rule ? [parseRuleFlags(flags.rule)] : []
  const configurationOf = await configurationFor(flags, cwd)
  return async ({ file }) => {
    const configuration = await configurationOf(dirname(file))
    if (!configuration) return { configuration, layers: ruleFlags, ignored: false }
    const path = relative(configuration.folder, file).split(sep).join('/')
    return {
      configuration,
      layers: [...(await layersAt(path, configuration)), ...ruleFlags],
      ignored: await leavesOut(configuration, path),
    }
  }
}

/** Gives each article its settings, or undefined where its configuration says to leave it out. */
export async function settingsFor(
  flags: Flags,
  cwd: string,
): Promise<(article: Article) => Promise<ResolvedSettings | undefined>> {
  const said = await saidOf(flags, cwd)
  const resolved = new Map<FoundConfiguration | undefined, Map<string, ResolvedSettings>>()
  return async (article) => {
    const { configuration, layers, ignored } = await said(article)
    if (ignored && !article.named) return undefined
    let known = resolved.get(configuration)
    if (!known) {
      known = new Map()
      resolved.set(configuration, known)
    }
    const key = layers.map((layer) => configuration?.layers.indexOf(layer)).join()
    const settings = known.get(key) ?? resolveSettings(layers)
    known.set(key, settings)
    return settings
  }
}

async function configurationFor(
  { config }: Flags,
  cwd: string,
): Promise<(folder: string) => Promise<FoundConfiguration | undefined>> {
  const files: Files = {
    read: (file) => readSmall(file, cwd),
    beside: namesBeside,
    show: (file) => shownPath(file, cwd),
  }
  if (config === undefined) return nearestConfiguration(files)
  if (config === false) return async () => undefined
  const file = resolve(cwd, config)
  const text = files.read(file)
  if (text === undefined) throw new ConfigurationError(`${files.show(file)}: no such configuration; check the spelling`)
  const configuration = await namedConfiguration(file, text, files)
  return async () => configuration
}

function namesBeside(file: string): readonly string[] {
  try {
    return readdirSync(dirname(file))
  } catch {
    return []
  }
}

const matchers = new WeakMap<Layer, (path: string) => boolean>()

async function layersAt(path: string, { layers }: FoundConfiguration): Promise<readonly Layer[]> {
  if (layers.every(({ files }) => files === undefined)) return layers
  const { default: picomatch } = await import('picomatch')
  return layers.filter((layer) => {
    if (layer.files === undefined) return true
    let matches = matchers.get(layer)
    if (!matches) {
      matches = picomatch(layer.files.flatMap(withContent), { dot: true, noextglob: true })
      matchers.set(layer, matches)
    }
    return matches(path)
  })
}

/** A pattern without a slash is looked for at any depth, as in .gitignore, and a folder's name stands for what is in it. */
function withContent(pattern: string): readonly string[] {
  const bare = pattern.replace(/\/+$/, '')
  const anchored = bare.includes('/') ? bare : `**/${bare}`
  return [anchored, `${anchored}/**`]
}

async function leavesOut({ ignore: patterns }: FoundConfiguration, path: string): Promise<boolean> {
  if (patterns.length === 0) return false
  const { default: ignore } = await import('ignore')
  return (
    !path.startsWith('..') &&
    ignore()
      .add([...patterns])
      .ignores(path)
  )
}
