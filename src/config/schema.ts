import * as z from 'zod/mini'
import { rules } from '../rules/index.ts'
import type { OptionForm } from '../rules/options.ts'
import type { Rule } from '../rules/rule.ts'
import { presets } from './presets.ts'

const severity = z.enum(['off', 'info', 'warning', 'warn', 'error'])

function formSchema(form: OptionForm): z.ZodMiniType {
  switch (form.type) {
    case 'boolean':
      return z.boolean()
    case 'integer':
      return z.int().check(z.minimum(form.least))
    case 'string':
      return z.enum(form.choices)
    case 'list':
      return z.array(form.choices === null ? z.string() : z.enum(form.choices))
  }
}

/** What may be said of a rule's options; what is not said has the rule's default. */
export const optionsSchema = ({ options }: Rule) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(options).map(([name, { form, fallback, about }]) => [
        name,
        z._default(formSchema(form).check(z.describe(about)), fallback),
      ]),
    ),
  )

/** A severity alone keeps the options as they are. */
const ruleSettings = Object.fromEntries(
  rules.map((rule) => [
    rule.id,
    z.optional(
      z
        .union([severity, z.tuple([severity, z.optional(optionsSchema(rule))])])
        .check(z.describe(`${rule.summary} ${rule.why} (recommended: ${rule.severity})`)),
    ),
  ]),
)

const base = z.string().check(z.meta({ examples: [...presets.keys()] }))
const some = z.string().check(z.regex(/\S/, 'expected some text'))
const none = <Schema extends z.ZodMiniType>(entry: Schema, what: string) =>
  z._default(z.array(entry).check(z.describe(what)), [])

/** What may be said of all articles, of some by their path, or of a type of article. */
const part = {
  rules: z._default(
    z.strictObject(ruleSettings).check(
      z.meta({
        id: 'rules',
        description: 'Each rule’s severity (off, info, warning, error), or [severity, options].',
      }),
    ),
    {},
  ),
  accept: none(some, 'The house’s own phrases: a finding that marks just these words is not reported.'),
}

/** What a configuration file may say. */
export const configurationSchema = z.strictObject({
  $schema: z.optional(z.string()),
  extends: z.optional(
    z
      .union([base, z.array(base)])
      .check(z.describe('Presets, or files named from this one’s folder; what comes later wins.')),
  ),
  ...part,
  outlets: none(some, 'Outlets that credits and attributions name, such as the papers of the region.'),
  speechVerbs: none(
    z.string().check(z.regex(/^\p{L}+(?: \p{L}+)?$/u, 'expected a verb, with its particle if it has one')),
    'Verbs read as “say” is: base forms such as “yarn” or “weigh in”; irregular forms beside them.',
  ),
  overrides: none(
    z.strictObject({
      files: z
        .union([some, z.array(some).check(z.minLength(1))])
        .check(z.describe('Globs or folders, from the folder of the configuration that governs the article.')),
      ...part,
    }),
    'Settings for articles by their path; later ones win.',
  ),
  types: z._default(
    z
      .record(z.string(), z.strictObject(part))
      .check(
        z.describe(
          'Settings by type of article: what its front matter says under type, layout, section, category or categories.',
        ),
      ),
    {},
  ),
  ignore: none(
    some,
    'Articles to leave out, as in .gitignore, from the folder of the configuration that governs them.',
  ),
})

/** The path within the part of a configuration that it stands in: overrides and types say again what the whole says. */
export function withinPart(path: readonly PropertyKey[]): readonly PropertyKey[] {
  return path.length > 1 && (path[0] === 'overrides' || path[0] === 'types') ? path.slice(2) : path
}

/** The keys that the schema knows at a path, for the nearest right word. */
export function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  const inner = withinPart(path)
  if (inner.length === 0) {
    if (path.length === 0) return Object.keys(configurationSchema.shape).filter((key) => key !== '$schema')
    return [...(path[0] === 'overrides' ? ['files'] : []), ...Object.keys(part)]
  }
  if (inner[0] !== 'rules') return []
  if (inner.length === 1) return Object.keys(ruleSettings)
  const rule = rules.find(({ id }) => id === inner[1])
  return inner.length === 3 && rule ? Object.keys(rule.options) : []
}

/** The schema for editors. Draft 7 is what most of them complete by. */
export function jsonSchema(): object {
  return {
    title: 'Configuration of cite-check',
    ...z.toJSONSchema(configurationSchema, { io: 'input', target: 'draft-7' }),
  }
}
