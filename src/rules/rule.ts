import type { Article } from '../analysis.ts'
import type { Finding, Severity, Span } from '../model.ts'
import type { OptionDefinition } from './options.ts'

/** What a rule complains about. Lines, columns and severity are added when the report is made. */
export interface Fault {
  /** What is wrong, in one sentence. */
  readonly message: string
  /** What to do about it. */
  readonly help?: string
  readonly span: Span
  /** Id of the statement at fault. */
  readonly statement?: string
  readonly related?: readonly { readonly message: string; readonly span: Span }[]
}

/**
 * An article in Markdown. In a bad one `[|…|]` marks the span of its single finding; a good one gives none. `options`
 * apply to that example alone.
 */
export type Example = ({ readonly bad: string } | { readonly good: string }) & {
  readonly options?: Readonly<Record<string, unknown>>
}

/** One fault that the tool looks for: what it is, why it matters, how it is configured, and the check itself. */
export interface Rule<Options = never> {
  /** Names the fault; permanent, and the name of the rule's file. */
  readonly id: string
  /** In the preset `recommended`. */
  readonly severity: Severity | 'off'
  readonly summary: string
  readonly why: string
  /** The public standards it rests on. */
  readonly basis: readonly string[]
  readonly options: Readonly<Record<string, OptionDefinition>>
  readonly examples: readonly Example[]
  /**
   * `found` are the findings of the rules that stand before it in the catalogue, those included that the article
   * suppresses; `known` are the ids of all rules.
   */
  check(article: Article, options: Options, found: readonly Finding[], known: readonly string[]): Iterable<Fault>
}

export function defineRule<const Options extends Rule['options']>(
  rule: Omit<Rule<{ [Name in keyof Options]: Options[Name]['fallback'] }>, 'options'> & { readonly options: Options },
): Rule {
  return rule
}

/** A rule's options where nothing is set. */
export function defaultsOf({ options }: Rule): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(options).map(([name, { fallback }]) => [name, fallback]))
}
