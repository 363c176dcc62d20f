import { dirname, relative, resolve, sep } from 'node:path'
import { type Files, type FoundConfiguration, namedConfiguration, nearestConfiguration } from '../config/discover.ts'
import { ConfigurationError } from '../config/problem.ts'
import { parseRuleFlags, type ResolvedSettings, resolveSettings } from '../config/settings.ts'
import type { Article } from './articles.ts'
import { readSmall, shownPath } from './files.ts'
import type { Flags } from './program.ts'

/** Gives each article its settings, or undefined where its configuration says to leave it out. */
export type SettingsFor = (article: Article) => Promise<ResolvedSettings | undefined>

/** Reads what the command line says of rules and configuration; a fault in that is thrown before anything is checked. */
export async function settingsFor(flags: Flags, cwd: string): Promise<SettingsFor> {
  const ruleFlags = parseRuleFlags(flags.rule ?? [])
  const configurationOf = await configurationFor(flags, cwd)
  const resolved = new Map<FoundConfiguration | undefined, ResolvedSettings>()
  return async (article) => {
    const configuration = await configurationOf(dirname(article.file))
    if (configuration && !article.named && (await leavesOut(configuration, article.file))) return undefined
    let settings = resolved.get(configuration)
    if (!settings) {
      settings = resolveSettings([...(configuration?.layers ?? []), ruleFlags])
      resolved.set(configuration, settings)
    }
    return settings
  }
}

async function configurationFor(
  { config }: Flags,
  cwd: string,
): Promise<(folder: string) => Promise<FoundConfiguration | undefined>> {
  const files: Files = {
    read: (file) => readSmall(file, cwd),
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

async function leavesOut({ ignore: patterns, folder }: FoundConfiguration, file: string): Promise<boolean> {
  if (patterns.length === 0) return false
  const { default: ignore } = await import('ignore')
  const path = relative(folder, file).split(sep).join('/')
  return (
    !path.startsWith('..') &&
    ignore()
      .add([...patterns])
      .ignores(path)
  )
}
