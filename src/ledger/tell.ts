import { standings } from '../report/signs.ts'
import { plural } from '../report/sourcing.ts'
import type { SpelledIn, Totals } from './ledger.ts'

/** "500 articles, 2,489 sources, 7,257 statements, 144,355 words". */
export function counted({ articles, sources, statements, words }: Totals): string {
  const counts = [
    plural(articles, 'article'),
    plural(sources, 'source'),
    plural(statements, 'statement'),
    plural(words, 'word'),
  ]
  return counts.map((count) => count.replace(/\d(?=(?:\d{3})+ )/g, '$&,')).join(', ')
}

/** "75% named, 17% described, 8% vague, 0% none", of all statements. */
export function percentages(total: Totals): string {
  const percent = (count: number) => `${Math.round((count / total.statements) * 100)}%`
  return standings.map((standing) => `${percent(total[standing])} ${standing}`).join(', ')
}

/** As many as a reader takes in; what reads the ledger for a script has them all. */
export function firstOf(texts: readonly string[], mark = ', '): string {
  const most = 3
  return texts.slice(0, most).join(mark) + (texts.length > most ? ` and ${texts.length - most} more` : '')
}

/** How often and where a spelling stands. */
export function spelledIn({ statements, articles }: SpelledIn): string {
  return `(${plural(statements, 'statement')}, ${firstOf(articles)})`
}
