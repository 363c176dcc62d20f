import { cellsOf, widthOf } from '../report/cells.ts'
import { type Measure, measureFor } from '../report/measure.ts'
import { type Paint, paintFor } from '../report/paint.ts'
import { standingGlyphs } from '../report/signs.ts'
import { standingBar } from '../report/standing-bar.ts'
import { escapeName, visible } from '../report/visible.ts'
import { wrap } from '../report/wrap.ts'
import type { Group, Ledger, LedgerSource, SpelledIn, Totals } from './ledger.ts'
import { counted, firstOf, percentages, spelledIn } from './tell.ts'

interface Page {
  readonly paint: Paint
  readonly width: number
  readonly measure: Measure
}

const columns = ['statements', 'words', 'articles']
/** Of a standing with its sign. */
const standingWidth = 12
/** The ledger for a terminal. */
export async function table(ledger: Ledger, { color, width }: { color: boolean; width: number }): Promise<string> {
  const texts = ledger.groups.flatMap(({ sources }) =>
    sources.flatMap(({ name, roles, articles }) => [name, ...roles, ...articles.map(({ path }) => path)]),
  )
  const page: Page = { paint: await paintFor(color), width, measure: await measureFor(texts) }
  const lines = [
    ...ledger.groups.flatMap((group) => [...groupLines(group, ledger, page), '']),
    ...spellingLines(ledger, page),
    ...(ledger.by === null ? [] : totalLines('All', ledger.total, page)),
  ]
  return lines.join('\n').trimEnd().concat('\n')
}

function groupLines({ name, total, sources }: Group, { by }: Ledger, page: Page): readonly string[] {
  const title = by === null ? 'Sources' : name === null ? `No ${by}` : escapeName(name)
  const room = Math.min(60, Math.max(12, page.width - 6 - standingWidth - columns.join('  ').length))
  const head = `  ${pad('source', room, page)}  ${'standing'.padEnd(standingWidth)}  ${columns.join('  ')}`
  return [
    ...totalLines(title, total, page),
    ...(sources.length > 0 ? ['', page.paint.faint(head)] : []),
    ...sources.flatMap((source) => sourceLines(source, room, page)),
  ]
}

function totalLines(title: string, total: Totals, { paint, width, measure }: Page): readonly string[] {
  return [
    paint.heading(title),
    ...wrap(counted(total), width - 2, measure).map((line) => `  ${line}`),
    ...(total.statements > 0
      ? [
          `  ${standingBar(total, Math.min(40, width - 2), paint)}`,
          ...wrap(percentages(total), width - 2, measure).map((line) => `  ${line}`),
        ]
      : []),
  ]
}

function sourceLines(source: LedgerSource, room: number, page: Page): readonly string[] {
  const { name, kind, standing, roles, statements, words, articles } = source
  const numbers = [statements, words, articles.length].map((count, i) => String(count).padStart(columns[i]!.length))
  const sign = `${standingGlyphs[standing]} ${standing}`.padEnd(standingWidth)
  const paths = articles.map(({ path }) => escapeName(path))
  const about = [kind, firstOf(roles.map(visible), '; ')].filter(Boolean).join('; ')
  const width = page.width - 4
  return [
    `  ${page.paint.strong(pad(visible(name), room, page))}  ${page.paint.standing[standing](sign)}  ${numbers.join('  ')}`,
    ...[...wrap(about, width, page.measure), ...wrap(firstOf(paths), width, page.measure)].map(
      (line) => `    ${page.paint.faint(line)}`,
    ),
  ]
}

function spellingLines({ spellings }: Ledger, { paint, width, measure }: Page): readonly string[] {
  if (spellings.length === 0) return []
  const said = (spelled: SpelledIn) => `“${visible(spelled.name)}” ${escapeName(spelledIn(spelled))}`
  return [
    paint.heading('One person under two spellings?'),
    ...spellings.flatMap(({ usual, other }) =>
      wrap(`${said(usual)} and ${said(other)}`, width - 4, measure).map(
        (line, i) => `${i === 0 ? '  ' : '    '}${line}`,
      ),
    ),
    '',
  ]
}

/** A text in a column: filled up with blanks, or cut with an ellipsis. */
function pad(text: string, width: number, { measure }: Page): string {
  const cells = cellsOf(text, { start: 0, end: text.length }, measure)
  let used = widthOf(cells)
  if (used <= width) return text + ' '.repeat(width - used)
  let kept = cells.length
  while (kept > 0 && used > width - 1) used -= cells[--kept]!.width
  const shown = cells.slice(0, kept).map((cell) => cell.text)
  return `${shown.join('')}…${' '.repeat(width - 1 - used)}`
}
