import * as z from 'zod/mini'
import type { Severity } from '../model.ts'
import { faults } from './faults.ts'
import { partOf, unknownPreset } from './load.ts'
import { presets } from './presets.ts'
import { ConfigurationError } from './problem.ts'
import { configurationSchema } from './schema.ts'
import { type Layer, presetLayer, type ResolvedSettings, resolveSettings } from './settings.ts'

/** `warn` is understood as `warning`. */
export type RuleSeverity = Severity | 'off' | 'warn'

/** A severity, which keeps a rule's options as they are, or both; what options do not say keeps the rule's default. */
export type RuleOption = RuleSeverity | readonly [RuleSeverity, Readonly<Record<string, unknown>>]

/** What may be said of all articles or of a type of article. */
export interface PartOptions {
  /** By the rule's id: `{ 'vague-source': 'error', 'unattributed-quote': ['error', { minWords: 8 }] }`. */
  readonly rules?: Readonly<Record<string, RuleOption>>
  /** The house's own phrases: a finding that marks just these words is not reported. */
  readonly accept?: readonly string[]
}

/** What a configuration file says, as far as it needs no file system. */
export interface SettingsOptions extends PartOptions {
  /** Presets by name (recommended, ap, reuters, wikipedia); later ones win. */
  readonly extends?: string | readonly string[]
  /** Outlets that credits and attributions name, such as the papers of the region. */
  readonly outlets?: readonly string[]
  /** Verbs read as “say” is: base forms such as “yarn” or “weigh in”. */
  readonly speechVerbs?: readonly string[]
  /** By what an article's front matter says under type, layout, section, category or categories. */
  readonly types?: Readonly<Record<string, PartOptions>>
}

const schema = z.omit(configurationSchema, { $schema: true, overrides: true, ignore: true })

/** Throws a ConfigurationError whose lines say what is wrong with the options. */
export function settingsOf(options: SettingsOptions): ResolvedSettings {
  const result = schema.safeParse(options)
  const bases = [options.extends ?? []].flat()
  const wrong = bases.filter((base) => typeof base === 'string' && !presets.has(base)).map(unknownPreset)
  if (!result.success) wrong.push(...faults(result.error.issues, options).map(({ message }) => message))
  if (!result.success || wrong.length > 0) throw new ConfigurationError(...wrong)
  const { outlets, speechVerbs, types } = result.data
  const origin = 'options'
  return resolveSettings([
    ...bases.map(presetLayer),
    { origin, ...partOf(result.data), outlets, speechVerbs },
    ...Object.entries(types).map(([type, part]): Layer => ({ origin, ...partOf(part), type })),
  ])
}
