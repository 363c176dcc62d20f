import type { Report, Severity } from '../model.ts'
import type { TerminalOptions } from './terminal.ts'

/** What a format may need besides the report. */
export interface Context extends TerminalOptions {
  /** The text of each article that has findings, by its path in the report; one that lacks is not to be shown. */
  readonly sources: ReadonlyMap<string, string>
  /** Every rule, in the order of the catalogue; most formats do without. */
  rules(): Promise<readonly RuleInfo[]>
  /** The way from the repository's root to the working directory: '' or 'site/news/'. */
  readonly root: string
}

/** What is told of a rule where a finding is shown. */
export interface RuleInfo {
  readonly id: string
  /** In the preset `recommended`. */
  readonly severity: Severity | 'off'
  readonly summary: string
  readonly why: string
  /** The public standards it rests on. */
  readonly basis: readonly string[]
  /** Its entry in the catalogue, as Markdown without a heading. */
  readonly help: string
  /** Where that entry is on the web, if it is. */
  readonly url: string | undefined
}

export type Format = (report: Report, context: Context) => string | Promise<string>
