import { normalize } from 'node:path'
import { suggestion } from '../config/nearest.ts'
import { ConfigurationError } from '../config/problem.ts'
import type { Format } from '../report/format.ts'
import type { ReportHead, ReportPieces } from '../report/pieces.ts'
import { type TerminalOptions, terminalPieces } from '../report/terminal.ts'

/** Makes the whole report in the end; loaded when it is asked for. */
export const formats = {
  github: async () => (await import('../report/github.ts')).github,
  sarif: async () => (await import('../report/sarif.ts')).sarif,
  junit: async () => (await import('../report/junit.ts')).junit,
  checkstyle: async () => (await import('../report/checkstyle.ts')).checkstyle,
  gitlab: async () => (await import('../report/gitlab.ts')).gitlab,
  rdjson: async () => (await import('../report/rdjson.ts')).rdjson,
  markdown: async () => (await import('../report/markdown.ts')).markdown,
  html: async () => {
    const { html } = await import('../report/html.ts')
    return async (report, { sources, rules }) => html(report, { sources, rules: await rules() })
  },
} as const satisfies Readonly<Record<string, () => Promise<Format>>>

/** Makes the report an article at a time, as each is checked. */
export const pieces = {
  // What most runs write.
  terminal: async (_, display) => terminalPieces(display),
  json: async (head) => (await import('../report/json.ts')).jsonPieces(head),
  ndjson: async (head) => (await import('../report/ndjson.ts')).ndjsonPieces(head),
} as const satisfies Readonly<Record<string, (head: ReportHead, display: TerminalOptions) => Promise<ReportPieces>>>

type PiecewiseName = keyof typeof pieces
export type FormatName = keyof typeof formats | PiecewiseName
export const formatNames = [...Object.keys(pieces), ...Object.keys(formats)] as readonly FormatName[]

/** What `cite-check sources` can write. */
export const ledgerFormats = ['terminal', 'json', 'csv', 'html'] as const
export type LedgerFormat = (typeof ledgerFormats)[number]

/** Where the report, or a ledger, goes. */
export interface Destinations<Name = FormatName> {
  /** What standard output gets. */
  readonly format: Name
  readonly outputs: readonly { readonly format: Name; readonly file: string }[]
}

/** Reads `--format name` and `--format name=file`: one may go to standard output, where a person reads if none does. */
export function parseFormats<Name extends string>(
  given: readonly string[],
  names: readonly (Name | 'terminal')[],
): Destinations<Name | 'terminal'> {
  const outputs: { format: Name | 'terminal'; file: string }[] = []
  const isFormat = (name: string): name is Name => (names as readonly string[]).includes(name)
  let format: Name | 'terminal' | undefined
  for (const said of given) {
    const [name = '', ...rest] = said.split('=')
    const fault = (what: string) => new ConfigurationError(`--format ${said}: ${what}`)
    if (!isFormat(name)) {
      if (name === 'csv') throw fault('goes with cite-check sources')
      const near = suggestion(name, names) || `; expected ${names.join(', ')}`
      throw fault(`unknown format '${name}'${near}`)
    }
    const file = rest.length > 0 ? rest.join('=') : undefined
    if (file === '' || file === '-') throw fault(`write it as --format ${name}, or --format ${name}=FILE`)
    if (file !== undefined) {
      if (outputs.some((output) => normalize(output.file) === normalize(file)))
        throw fault('another format goes to that file')
      outputs.push({ format: name, file })
    } else if (format === undefined || format === name) {
      format = name
    } else {
      throw fault(`${format} goes to standard output already; name a file, as in --format ${name}=FILE`)
    }
  }
  return { format: format ?? 'terminal', outputs }
}

export function comesInPieces(name: FormatName): name is PiecewiseName {
  return Object.hasOwn(pieces, name)
}
