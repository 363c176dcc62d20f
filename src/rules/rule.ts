import type * as z from 'zod/mini'
import type { Finding, Severity } from '../model.ts'

/** One fault that the tool looks for: what it is, why it matters, how it is configured, and the check itself. */
export interface Rule<Options = never> {
  readonly id: string
  readonly severity: Severity | 'off'
  readonly summary: string
  readonly why: string
  readonly basis: readonly string[]
  /** A strict object whose keys all have defaults. */
  readonly options: z.ZodMiniObject
  readonly examples: readonly ({ readonly bad: string } | { readonly good: string })[]
  check(article: unknown, options: Options): Iterable<Finding>
}

export function defineRule<const Schema extends z.ZodMiniObject>(
  rule: Omit<Rule<z.output<Schema>>, 'options'> & { readonly options: Schema },
): Rule {
  return rule
}
