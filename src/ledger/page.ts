import type { Element } from 'hast'
import { h } from 'hastscript'
import { bar, figures, glyph, share } from '../report/page/bar.ts'
import { document } from '../report/page/document.ts'
import { shown } from '../report/page/shown.ts'
import { standingGlyphs } from '../report/signs.ts'
import { plural } from '../report/sourcing.ts'
import type { Group, Ledger, LedgerSource, SpelledIn, Totals } from './ledger.ts'
import { counted, firstOf, percentages, spelledIn } from './tell.ts'

/** The ledger as one page for a browser; as little takes effect in it as in the report's. */
export function page(ledger: Ledger): string {
  const { articles } = ledger.total
  return document({
    title: `cite-check: the sources of ${plural(articles, 'article')}`,
    header: h('header.masthead', [
      h('p.imprint', [h('b', ledger.tool.name), ` ${ledger.tool.version}`]),
      h('h1', 'Who are our sources?'),
      ...totals(ledger.total),
    ]),
    main: parts(ledger),
  })
}

function* parts(ledger: Ledger): Iterable<Element> {
  if (ledger.spellings.length > 0) yield spellings(ledger)
  for (const [i, group] of ledger.groups.entries()) yield section(group, i, ledger)
}

function totals(total: Totals): readonly Element[] {
  return [
    h('p.standfirst', counted(total)),
    bar(total),
    figures(total),
    ...(total.statements > 0 ? [h('p.percentages', percentages(total))] : []),
  ]
}

function spellings({ spellings }: Ledger): Element {
  const said = (spelled: SpelledIn) => [h('b', shown(spelled.name)), ` ${shown(spelledIn(spelled))}`]
  return h('section', [
    h('h2', 'One person under two spellings?'),
    h(
      'ul.spellings',
      spellings.map(({ usual, other }) => h('li', [...said(usual), ' and ', ...said(other)])),
    ),
  ])
}

function section({ name, total, sources }: Group, index: number, { by }: Ledger): Element {
  const id = `g${index + 1}`
  const most = Math.max(...sources.map(({ words }) => words))
  const column = (title: string) => h('th', { scope: 'col' }, title)
  return h('section', { ariaLabelledBy: id }, [
    h('h2', { id }, by === null ? 'Sources' : name === null ? `No ${by}` : shown(name)),
    ...(by === null ? [] : totals(total)),
    h('table.ledger', { ariaLabelledBy: id }, [
      h('thead', h('tr', [column('Source'), column('Statements'), column('Words')])),
      h(
        'tbody',
        sources.map((source) => row(source, most)),
      ),
    ]),
  ])
}

function row({ name, kind, standing, roles, statements, words, articles }: LedgerSource, most: number): Element {
  return h('tr', { className: [standing] }, [
    h('th', { scope: 'row' }, [
      h('p.who', [glyph(standingGlyphs[standing]), h('b', shown(name))]),
      h('p.facts', shown([`${kind}, ${standing}`, firstOf(roles, '; ')].filter(Boolean).join('; '))),
      h('details.mentions', [
        h('summary', plural(articles.length, 'article')),
        h(
          'ul',
          articles.map(({ path, statements: count }) => h('li', [h('bdi', shown(path)), ` (${count})`])),
        ),
      ]),
    ]),
    h('td', String(statements)),
    h('td', [share(words, most), String(words)]),
  ])
}
