import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Report } from '../../model.ts'
import { plural, sourcing } from '../sourcing.ts'
import { path } from './article.ts'
import { bar, figures } from './bar.ts'
import { counts } from './counts.ts'
import type { Entry } from './entry.ts'
import { shown } from './shown.ts'

/** The run as a whole. */
export function masthead({ summary, tool }: Report, only: Entry | undefined): Element {
  const { articles, claims, claimsSourced, suppressed } = summary
  return h('header.masthead', [
    h('p.imprint', [h('b', tool.name), ` ${tool.version}`]),
    h('h1', 'Who says so?'),
    h('p.standfirst', [
      only ? shown(only.article.path) : plural(articles, 'article'),
      `: ${plural(summary.statements, 'statement')}`,
      claims === 0 ? null : `; ${plural(claims, 'claim')}, ${claimsSourced} with a source`,
      suppressed === 0 ? null : `; ${plural(suppressed, 'finding')} suppressed`,
    ]),
    // Of a single article its card shows them.
    ...(only ? [] : [bar(summary), figures(summary)]),
    counts(summary),
  ])
}

/** The articles of a run, in its order; the form orders them anew. */
export function articleIndex(entries: readonly Entry[]): Element {
  return h('section', { id: 'articles' }, [
    h('h2', 'Articles'),
    h('form', { id: 'order', hidden: true }, [
      h('label', [
        'Order by ',
        h('select', { name: 'by' }, [
          h('option', { value: '' }, 'as checked'),
          h('option', { value: 'findings' }, 'most findings'),
          h('option', { value: 'named' }, 'smallest share named'),
        ]),
      ]),
    ]),
    h('ol.index', { id: 'index' }, entries.map(indexItem)),
  ])
}

function indexItem({ id, article, title, summary }: Entry): Element {
  const { errors, warnings, infos, statements, named } = summary
  const weight = errors * 1_000_000 + warnings * 1000 + infos
  const share = statements === 0 ? 1 : named / statements
  return h('li', { dataFindings: String(weight), dataNamed: share.toFixed(3) }, [
    h('p.title', [h('a', { href: `#${id}` }, shown(title)), path(article.path, title)]),
    h('div.shares', [bar(summary), h('p', sourcing(summary))]),
    counts(summary),
  ])
}
