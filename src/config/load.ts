import { basename, dirname, resolve } from 'node:path'
import type * as z from 'zod/mini'
import { type Files, packageKey } from './discover.ts'
import { type Fault, faults } from './faults.ts'
import { suggestion } from './nearest.ts'
import { type Parsed, parse } from './parse.ts'
import { presets, type RuleSetting } from './presets.ts'
import { ConfigurationError } from './problem.ts'
import { configurationSchema } from './schema.ts'
import { type Layer, presetLayer } from './settings.ts'
import { asSeverity } from './severity.ts'

export interface Configuration {
  /** As named in messages. */
  readonly shown: string
  /** What each of `extends` says, then what the file says itself; later layers win. */
  readonly layers: readonly Layer[]
  /** Patterns as in `.gitignore`, from the file's folder. */
  readonly ignore: readonly string[]
}

/** A configuration as found. */
export interface ConfigurationText {
  readonly file: string
  readonly shown: string
  readonly text: string
}

type Content = z.output<typeof configurationSchema>
type Part = Pick<Content, 'rules' | 'accept'>

/** A hostile chain of files must not keep anybody waiting. */
const mostFiles = 100

/** Reads a configuration and all that it extends, each checked whole: every fault is one line of the error thrown. */
export async function load(text: ConfigurationText, files: Files): Promise<Configuration> {
  let filesRead = 0

  async function read(found: ConfigurationText, above: readonly ConfigurationText[]): Promise<Configuration> {
    const { shown } = found
    if (++filesRead > mostFiles) throw new ConfigurationError(`${shown}: extends more than ${mostFiles} files`)
    const chain = [...above, found]
    const { content, bases, place } = await contentOf(found, chain, files)
    const layers: Layer[] = []
    const ignore: string[] = []
    for (const base of bases) {
      if (typeof base === 'string') layers.push(presetLayer(base))
      else {
        const extended = await read(base, chain)
        layers.push(...extended.layers)
        ignore.push(...extended.ignore)
      }
    }
    const { overrides, types, outlets, speechVerbs } = content
    const at = (...path: readonly PropertyKey[]) => `${shown}:${place(path).line}`
    layers.push(
      { origin: shown, ...partOf(content), outlets, speechVerbs },
      ...overrides.map((override, index) => {
        const patterns = [override.files].flat()
        return {
          origin: `${at('overrides', index)} (files ${patterns.join(', ')})`,
          ...partOf(override),
          files: patterns,
        }
      }),
      ...Object.entries(types).map(([type, settings]) => ({
        origin: `${at('types', type)} (type ${type})`,
        ...partOf(settings),
        type,
      })),
    )
    return { shown, layers, ignore: [...ignore, ...content.ignore] }
  }

  return read(text, [])
}

interface Checked {
  readonly content: Content
  /** Names of presets, and files. */
  readonly bases: readonly (string | ConfigurationText)[]
  readonly place: Parsed['place']
}

async function contentOf(
  found: ConfigurationText,
  chain: readonly ConfigurationText[],
  files: Files,
): Promise<Checked> {
  const { file, shown, text } = found
  const parsed = await parse(text.replace(/^\ufeff/, ''), file, shown)
  const inPackage = basename(file) === 'package.json'
  const place: Parsed['place'] = (path) => parsed.place(inPackage ? [packageKey, ...path] : path)
  const value = inPackage ? (parsed.value as Record<string, unknown> | null)?.[packageKey] : parsed.value

  const result = configurationSchema.safeParse(value)
  const { bases, wrong } = basesOf(value, chain, files)
  const all = [...wrong, ...(result.success ? [] : faults(result.error.issues, value))]
  if (!result.success || all.length > 0) {
    const placed = all.map(({ path, message }) => ({ ...place(path), message }))
    placed.sort((a, b) => a.line - b.line || a.column - b.column)
    throw new ConfigurationError(...placed.map(({ line, column, message }) => `${shown}:${line}:${column}: ${message}`))
  }
  return { content: result.data, bases, place }
}

/** What a part of a configuration sets. */
export function partOf({ rules, accept }: Part): Pick<Layer, 'rules' | 'accept'> {
  const settings = new Map<string, RuleSetting>()
  for (const [id, setting] of Object.entries(rules)) {
    if (setting === undefined) continue
    const [word, options] = typeof setting === 'string' ? [setting] : setting
    settings.set(id, { severity: asSeverity(word)!, ...(options && { options }) })
  }
  return { rules: settings, accept }
}

/** What `extends` names, as far as it is there; its place is in the file that says so. */
function basesOf(
  value: unknown,
  chain: readonly ConfigurationText[],
  files: Files,
): { bases: readonly (string | ConfigurationText)[]; wrong: readonly Fault[] } {
  const said: unknown = value && typeof value === 'object' && 'extends' in value ? value.extends : []
  const bases: (string | ConfigurationText)[] = []
  const wrong: Fault[] = []
  for (const [index, base] of [said].flat().entries()) {
    if (typeof base !== 'string') continue
    const path = Array.isArray(said) ? ['extends', index] : ['extends']
    const found = namesFile(base)
      ? extendedFile(base, chain, files)
      : presets.has(base)
        ? base
        : { problem: unknownPreset(base) }
    if (typeof found === 'object' && 'problem' in found) wrong.push({ path, message: found.problem })
    else bases.push(found)
  }
  return { bases, wrong }
}

interface Problem {
  readonly problem: string
}

/** `house.json`, `./house.json`, `../house`, `/srv/house.yaml`: a preset's name has neither a dot nor a slash. */
const namesFile = (base: string) => /[./\\]/.test(base)

export function unknownPreset(base: string): string {
  return `unknown preset '${base}'${suggestion(base, [...presets.keys()])}`
}

function extendedFile(base: string, chain: readonly ConfigurationText[], files: Files): ConfigurationText | Problem {
  const folder = dirname(chain.at(-1)!.file)
  const file = resolve(folder, base)
  const shown = files.show(file)
  const from = chain.findIndex((above) => above.file === file)
  if (from >= 0) {
    const circle = [...chain.slice(from).map((above) => above.shown), shown]
    return { problem: `extends goes round in a circle: ${circle.join(' → ')}` }
  }
  try {
    const text = files.read(file)
    if (text !== undefined) return { file, shown, text }
    const near = suggestion(
      base,
      files.beside(file).map((name) => base.replace(/[^\\/]*$/, '') + name),
    )
    return { problem: `extends ${base}: no such file${near.startsWith('; did') ? near : '; check the spelling'}` }
  } catch (error) {
    if (error instanceof ConfigurationError) return { problem: `extends ${error.message}` }
    throw error
  }
}
