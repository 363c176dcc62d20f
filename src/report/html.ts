import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Report } from '../model.ts'
import { articleSection } from './page/article.ts'
import { document } from './page/document.ts'
import { type Entry, entryOf } from './page/entry.ts'
import { findingsList } from './page/findings.ts'
import { glossary, legend, type RuleNote } from './page/legend.ts'
import { articleIndex, masthead } from './page/overview.ts'
import { plural } from './sourcing.ts'

export interface PageContext {
  /** The text of each article by its path; one that lacks is shown without its text. */
  readonly sources: ReadonlyMap<string, string>
  readonly rules: readonly RuleNote[]
}

/** The report as one page for a browser. It needs no network, and nothing in an article takes effect in it. */
export function html(report: Report, { sources, rules }: PageContext): string {
  const entries = report.articles.map((article, i) => entryOf(article, i + 1, sources.get(article.path)))
  const [first] = entries
  const only = entries.length === 1 ? first : undefined
  return document({
    title: `cite-check: ${only ? only.title : plural(entries.length, 'article')}`,
    header: masthead(report, only),
    main: parts(report, entries, rules),
  })
}

function* parts(report: Report, entries: readonly Entry[], rules: readonly RuleNote[]): Iterable<Element> {
  const only = entries.length === 1 ? entries[0] : undefined
  yield legend()
  if (!only) yield articleIndex(entries)
  yield findingsList(entries)
  for (const entry of entries) yield articleSection(entry, entry === only)
  yield glossary(report, rules)
  yield h('div', { id: 'tip', role: 'tooltip', hidden: true })
}
