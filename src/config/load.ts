import { type Fault, faults } from './faults.ts'
import { suggestion } from './nearest.ts'
import { parse } from './parse.ts'
import { presets, type RuleSetting } from './presets.ts'
import { ConfigurationError } from './problem.ts'
import { configurationSchema } from './schema.ts'
import { asSeverity } from './severity.ts'

export interface Configuration {
  /** As named in messages. */
  readonly shown: string
  /** What each of `extends` says, then the file's own rules; later layers win. */
  readonly layers: readonly ReadonlyMap<string, RuleSetting>[]
  /** Patterns as in `.gitignore`, from the file's folder. */
  readonly ignore: readonly string[]
}

/** A configuration as found: `key` is the part of the file that holds it, as in a package.json. */
export interface ConfigurationText {
  readonly name: string
  readonly shown: string
  readonly text: string
  readonly key?: string
}

/** Reads a configuration and checks it whole: every fault is one line of the error that is thrown. */
export async function load({ name, shown, text, key }: ConfigurationText): Promise<Configuration> {
  const parsed = await parse(text.replace(/^\ufeff/, ''), name, shown)
  const outer = key === undefined ? [] : [key]
  const value = key === undefined ? parsed.value : (parsed.value as Record<string, unknown>)[key]

  const result = configurationSchema.safeParse(value)
  const wrong = [...unknownPresets(value), ...(result.success ? [] : faults(result.error.issues, value))]
  if (!result.success || wrong.length > 0) {
    const placed = wrong.map(({ path, message }) => ({ ...parsed.place([...outer, ...path]), message }))
    placed.sort((a, b) => a.line - b.line || a.column - b.column)
    throw new ConfigurationError(...placed.map(({ line, column, message }) => `${shown}:${line}:${column}: ${message}`))
  }
  const { extends: bases = [], rules, ignore } = result.data
  const layers = [bases].flat().map((base) => presets.get(base)!)

  const own = new Map<string, RuleSetting>()
  for (const [id, setting] of Object.entries(rules)) {
    if (setting === undefined) continue
    const [word, options] = typeof setting === 'string' ? [setting] : setting
    own.set(id, { severity: asSeverity(word)!, ...(options && { options }) })
  }
  return { shown, layers: [...layers, own], ignore }
}

function unknownPresets(value: unknown): readonly Fault[] {
  const bases: unknown = value && typeof value === 'object' && 'extends' in value ? value.extends : []
  return [bases].flat().flatMap((base, index) => {
    if (typeof base !== 'string' || presets.has(base)) return []
    const path = Array.isArray(bases) ? ['extends', index] : ['extends']
    return [{ path, message: `unknown preset '${base}'${suggestion(base, [...presets.keys()])}` }]
  })
}
