import type { Element } from 'hast'
import { h } from 'hastscript'
import { severities, severityGlyphs } from '../signs.ts'
import { plural } from '../sourcing.ts'
import { glyph } from './bar.ts'
import type { Entry } from './entry.ts'
import { shown } from './shown.ts'

/** All that was found in the run, by article; the form filters it, and shows only where a script can serve it. */
export function findingsList(entries: readonly Entry[]): Element {
  const all = entries.flatMap(({ article }) => article.findings)
  return h('section', { id: 'findings' }, [
    h('h2', 'Findings'),
    all.length === 0 ? h('p', 'None.') : filter(all),
    ...entries.filter(({ article }) => article.findings.length > 0).map((entry) => group(entry, entries.length > 1)),
  ])
}

function filter(all: readonly { readonly rule: string; readonly severity: string }[]): Element {
  const rules = new Map<string, number>()
  for (const { rule } of all) rules.set(rule, (rules.get(rule) ?? 0) + 1)
  const sorted = [...rules].sort(([a, i], [b, j]) => j - i || (a < b ? -1 : 1))
  return h('form.filter', { id: 'filter', hidden: true, ariaLabel: 'Filter the findings' }, [
    h('fieldset', [
      h('legend', 'Severity'),
      ...severities.map((severity) => {
        const count = all.filter((finding) => finding.severity === severity).length
        const box = h('input', { type: 'checkbox', name: 'severity', value: severity, checked: true })
        return h('label', { className: [severity] }, [box, glyph(severityGlyphs[severity]), ` ${severity} (${count})`])
      }),
    ]),
    h('label', [
      'Rule ',
      h('select', { name: 'rule' }, [
        h('option', { value: '' }, 'all rules'),
        ...sorted.map(([rule, count]) => h('option', { value: rule }, `${rule} (${count})`)),
      ]),
    ]),
    h('output', { id: 'shown' }, plural(all.length, 'finding')),
  ])
}

function group(entry: Entry, headed: boolean): Element {
  const { id, article, title } = entry
  // By severity, as on a terminal; the numbers are those of the notes.
  const numbered = article.findings
    .map((finding, i) => ({ ...finding, number: i + 1 }))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
  return h('section.found', [
    headed ? h('h3', h('a', { href: `#${id}` }, shown(title))) : null,
    h(
      'ul',
      numbered.map(({ rule, severity, message, line, column, number }) =>
        h('li', { className: [severity], dataRule: rule, dataSeverity: severity }, [
          h('a', { href: `#${id}-f${number}` }, [
            glyph(severityGlyphs[severity]),
            h('span.severity', severity),
            ' ',
            h('b', rule),
            ` ${line}:${column}`,
          ]),
          h('span.message', shown(message)),
        ]),
      ),
    ),
  ])
}
