/** What a newsroom may set of a rule. `config/schema.ts` makes the schema of it that configurations are held against. */
export interface OptionDefinition<Value = unknown> {
  readonly form: OptionForm
  /** Where nothing is set. */
  readonly fallback: Value
  readonly about: string
}

export type OptionForm =
  | { readonly type: 'boolean' }
  | { readonly type: 'integer'; readonly least: number }
  | { readonly type: 'string'; readonly choices: readonly string[] }
  | { readonly type: 'list'; readonly choices: readonly string[] | null }

export const flag = (fallback: boolean, about: string): OptionDefinition<boolean> => ({
  form: { type: 'boolean' },
  fallback,
  about,
})

export const whole = (fallback: number, least: number, about: string): OptionDefinition<number> => ({
  form: { type: 'integer', least },
  fallback,
  about,
})

export const words = (fallback: readonly string[], about: string): OptionDefinition<readonly string[]> => ({
  form: { type: 'list', choices: null },
  fallback,
  about,
})

export const oneOf = <const Choice extends string>(
  fallback: NoInfer<Choice>,
  choices: readonly Choice[],
  about: string,
): OptionDefinition<Choice> => ({ form: { type: 'string', choices }, fallback, about })

export const someOf = <const Choice extends string>(
  fallback: readonly NoInfer<Choice>[],
  choices: readonly Choice[],
  about: string,
): OptionDefinition<readonly Choice[]> => ({ form: { type: 'list', choices }, fallback, about })
