import type { Severity } from '../model.ts'
import { rules } from '../rules/index.ts'
import { defaultsOf } from '../rules/rule.ts'
import { list, suggestion } from './nearest.ts'
import { opinionPieces, presets, type RuleSetting } from './presets.ts'
import { ConfigurationError } from './problem.ts'
import { asSeverity, severities } from './severity.ts'

/** What one place (a preset, a file or a part of one, the command line) says, of which articles. */
export interface Layer {
  /** Names the place for a person. */
  readonly origin: string
  readonly rules?: ReadonlyMap<string, RuleSetting>
  readonly accept?: readonly string[]
  readonly outlets?: readonly string[]
  readonly speechVerbs?: readonly string[]
  /** Only for these articles, of all if missing. */
  readonly files?: readonly string[]
  /** Only for articles of this type, of all if missing. */
  readonly type?: string
}

type RulesOn = ReadonlyMap<string, { readonly severity: Severity; readonly options: unknown }>

/** What applies to one article, after presets, configuration and command line. */
export interface ResolvedSettings {
  /** What they were resolved from. These are data alone: another thread can resolve them again. */
  readonly layers: readonly Layer[]
  /** Only the rules that are on, in the order of the catalogue. */
  readonly rules: RulesOn
  readonly accept?: readonly string[]
  readonly outlets?: readonly string[]
  readonly speechVerbs?: readonly string[]
  /** What applies in its place once the front matter is read. How an article is read does not hang on its type. */
  ofType?(frontMatter: FrontMatter): Pick<ResolvedSettings, 'rules' | 'accept'>
}

export type FrontMatter = Readonly<Record<string, unknown>>

/** A setting and the place that says so. */
export interface TracedRule {
  readonly id: string
  readonly severity: Severity | 'off'
  readonly severityFrom: string
  readonly options: unknown
  readonly optionsFrom: string
}

export function presetLayer(name: string): Layer {
  return { origin: `preset ${name}`, rules: presets.get(name)! }
}

/** Every rule as the layers set it. Later layers win; one that gives only a severity leaves the options of those before it. */
export function traceRules(layers: readonly Layer[]): readonly TracedRule[] {
  return rules.map((rule) => {
    const { id, severity } = rule
    const byDefault = 'preset recommended'
    let traced: TracedRule = { id, severity, severityFrom: byDefault, options: undefined, optionsFrom: byDefault }
    for (const layer of layers) {
      const setting = layer.rules?.get(id)
      if (setting?.severity !== undefined)
        traced = { ...traced, severity: setting.severity, severityFrom: layer.origin }
      if (setting?.options !== undefined) traced = { ...traced, options: setting.options, optionsFrom: layer.origin }
    }
    return { ...traced, options: traced.options ?? defaultsOf(rule) }
  })
}

/** What the layers say together, of an article whose path they are about; lists add up. */
export function resolveSettings(layers: readonly Layer[]): ResolvedSettings {
  const resolve = (applying: readonly Layer[]) => ({
    rules: rulesOn(applying),
    accept: applying.flatMap(({ accept = [] }) => accept),
  })
  const general = layers.filter(({ type }) => type === undefined)
  const settings: ResolvedSettings = {
    layers,
    ...resolve(general),
    outlets: general.flatMap(({ outlets = [] }) => outlets),
    speechVerbs: general.flatMap(({ speechVerbs = [] }) => speechVerbs),
  }
  const known = new Map<string, Pick<ResolvedSettings, 'rules' | 'accept'>>()
  return {
    ...settings,
    ofType(frontMatter) {
      const applying = layersFor(layers, frontMatter)
      if (applying.length === general.length) return settings
      const key = applying.map((layer) => layers.indexOf(layer)).join()
      const resolved = known.get(key) ?? resolve(applying)
      known.set(key, resolved)
      return resolved
    },
  }
}

const flagsOrigin = '--rule'

/** The layer for opinion pieces, which stands over all that is said of every article and under what is said of types. */
const opinion: Layer = { origin: 'opinion pieces', rules: opinionPieces }
const opinionTypes = new Set(
  'opinion editorial editorials op-ed op-eds column columns commentary comment letter letters'.split(' '),
)

/** The layers that apply to an article with this front matter. */
export function layersFor(layers: readonly Layer[], frontMatter: FrontMatter): readonly Layer[] {
  const types = articleTypes(frontMatter)
  if (types.length === 0) return layers.filter(({ type }) => type === undefined)
  return [
    ...layers.filter(({ type, origin }) => type === undefined && origin !== flagsOrigin),
    ...(types.some((type) => opinionTypes.has(type)) ? [opinion] : []),
    ...layers.filter(({ type }) => type !== undefined && types.includes(type.toLowerCase())),
    ...layers.filter(({ origin }) => origin === flagsOrigin),
  ]
}

const typeKeys = new Set(['type', 'layout', 'section', 'category', 'categories'])

/** What an article's front matter says it is, in lower case. */
export function articleTypes(frontMatter: FrontMatter): readonly string[] {
  const said = Object.entries(frontMatter).filter(([key]) => typeKeys.has(key.toLowerCase()))
  const words = said.flatMap(([, value]) => value).filter((value) => typeof value === 'string')
  return [...new Set(words.map((word) => word.trim().toLowerCase()))]
}

function rulesOn(layers: readonly Layer[]): RulesOn {
  const on = new Map<string, { severity: Severity; options: unknown }>()
  for (const { id, severity, options } of traceRules(layers)) if (severity !== 'off') on.set(id, { severity, options })
  return on
}

/** Reads `--rule id=severity`. */
export function parseRuleFlags(flags: readonly string[]): Layer {
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
  return { origin: flagsOrigin, rules: settings }
}
