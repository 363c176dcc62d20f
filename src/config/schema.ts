import * as z from 'zod/mini'
import { rules } from '../rules/index.ts'

const severity = z.enum(['off', 'info', 'warning', 'warn', 'error'])

/** A severity alone keeps the options as they are. */
const ruleSettings = Object.fromEntries(
  rules.map((rule) => [rule.id, z.optional(z.union([severity, z.tuple([severity, z.optional(rule.options)])]))]),
)

/** What a configuration file may say. */
export const configurationSchema = z.strictObject({
  $schema: z.optional(z.string()),
  extends: z.optional(z.union([z.string(), z.array(z.string())])),
  rules: z._default(z.strictObject(ruleSettings), {}),
  ignore: z._default(z.array(z.string()), []),
})

/** The keys that the schema knows at a path, for the nearest right word. */
export function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(configurationSchema.shape).filter((key) => key !== '$schema')
  if (path[0] !== 'rules') return []
  if (path.length === 1) return Object.keys(ruleSettings)
  const rule = rules.find(({ id }) => id === path[1])
  return path.length === 3 && rule ? Object.keys(rule.options.shape) : []
}
