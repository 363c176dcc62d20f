import type { Severity } from '../model.ts'

export interface RuleSetting {
  readonly severity?: Severity | 'off'
  readonly options?: unknown
}

/** What a preset changes. `recommended` is what the rules declare of themselves, so it changes nothing. */
export const presets: ReadonlyMap<string, ReadonlyMap<string, RuleSetting>> = new Map([['recommended', new Map()]])
