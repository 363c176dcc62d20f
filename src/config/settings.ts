import type { Severity } from '../model.ts'
import { rules } from '../rules/index.ts'
import { list, suggestion } from './nearest.ts'
import type { RuleSetting } from './presets.ts'
import { ConfigurationError } from './problem.ts'
import { asSeverity, severities } from './severity.ts'

/** What applies to one article, after presets, configuration and command line. */
export interface ResolvedSettings {
  /** Only the rules that are on, in the order of the catalogue. */
  readonly rules: ReadonlyMap<string, { readonly severity: Severity; readonly options: unknown }>
}

/** Later layers win; a layer that gives only a severity leaves the options of those before it. */
export function resolveSettings(layers: readonly ReadonlyMap<string, RuleSetting>[]): ResolvedSettings {
  const on = new Map<string, { severity: Severity; options: unknown }>()
  for (const rule of rules) {
    let severity = rule.severity
    let options: unknown
    for (const layer of layers) {
      const setting = layer.get(rule.id)
      severity = setting?.severity ?? severity
      options = setting?.options ?? options
    }
    if (severity !== 'off') on.set(rule.id, { severity, options: options ?? rule.options.parse({}) })
  }
  return { rules: on }
}

/** Reads `--rule id=severity`. */
export function parseRuleFlags(flags: readonly string[]): ReadonlyMap<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>()
  const ids = rules.map((rule) => rule.id)
  for (const flag of flags) {
    const equals = flag.indexOf('=')
    if (equals < 0) {
      throw new ConfigurationError(`--rule ${flag}: write it as --rule ${flag || 'vague-source'}=error`)
    }
    const id = flag.slice(0, equals).trim()
    const word = flag.slice(equals + 1).trim()
    if (!ids.includes(id)) throw new ConfigurationError(`--rule ${flag}: unknown rule '${id}'${suggestion(id, ids)}`)
    const severity = asSeverity(word)
    if (!severity) {
      throw new ConfigurationError(`--rule ${flag}: unknown severity '${word}'; expected ${list(severities)}`)
    }
    settings.set(id, { severity })
  }
  return settings
}
