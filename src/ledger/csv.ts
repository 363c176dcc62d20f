import { stringify } from 'csv-stringify/sync'
import { visible } from '../report/visible.ts'
import type { Ledger } from './ledger.ts'

/**
 * The ledger for a spreadsheet, as RFC 4180 has it: a row for each source of each section or month. What a spreadsheet
 * would take for a formula gets an apostrophe in front.
 */
export function csv({ by, groups }: Ledger): string {
  const head = ['name', 'kind', 'standing', 'roles', 'statements', 'words', 'articles', 'paths']
  const rows = groups.flatMap(({ name, sources }) =>
    sources.map((source) => [
      ...(by === null ? [] : [name ?? '']),
      source.name,
      source.kind,
      source.standing,
      source.roles.join('; '),
      source.statements,
      source.words,
      source.articles.length,
      source.articles.map(({ path }) => path).join('; '),
    ]),
  )
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? visible(cell) : cell)))
  return stringify([by === null ? head : [by, ...head], ...cells], {
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}
