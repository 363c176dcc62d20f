import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Report, Standing } from '../../model.ts'
import type { RuleInfo } from '../format.ts'
import { standingGlyphs, standings } from '../signs.ts'
import { ways } from '../terms.ts'
import { glyph } from './bar.ts'
import { shown } from './shown.ts'

/** What a reader of the page is told of a rule. */
export type RuleNote = Pick<RuleInfo, 'id' | 'summary' | 'why' | 'basis'>

const meanings: Readonly<Record<Standing, string>> = {
  named: 'a person, organisation, document or outlet that can be looked up',
  described: 'nobody is named, but the reader is told whose voice it is',
  vague: 'could be anyone: “officials”, “critics”, “witnesses”',
  none: 'no source is visible; that does not make it false',
}

/** What the signs mean. */
export function legend(): Element {
  return h('section.legend', { ariaLabel: 'What the signs mean' }, [
    h(
      'dl',
      standings.flatMap((standing) => [
        h('dt', { className: [standing] }, [glyph(standingGlyphs[standing]), h('span', standing)]),
        h('dd', meanings[standing]),
      ]),
    ),
  ])
}

/** The rules that found something, and how sources are found: what the notes and signs lead to. */
export function glossary({ articles }: Report, rules: readonly RuleNote[]): Element {
  const found = new Set(articles.flatMap(({ findings }) => findings.map(({ rule }) => rule)))
  const told = rules.filter(({ id }) => found.has(id))
  return h('section', { id: 'glossary' }, [
    told.length > 0 ? h('h2', 'The rules') : null,
    ...told.map(({ id, summary, why, basis }) =>
      h('section.rule', { id: `rule-${id}` }, [
        h('h3', id),
        h('p', `${shown(summary)} ${shown(why)}`),
        h('p.basis', `Rests on: ${shown(basis.join('; '))}.`),
      ]),
    ),
    h('h2', 'How sources are found'),
    h(
      'dl.ways',
      Object.entries(ways).flatMap(([via, way]) => [h('dt', via), h('dd', { id: `via-${via}` }, way)]),
    ),
  ])
}
