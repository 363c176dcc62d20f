import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Source, Statement } from '../../model.ts'
import { standingGlyphs } from '../signs.ts'
import { plural } from '../sourcing.ts'
import { wordsIn } from '../words.ts'
import { bar, figures, glyph, share } from './bar.ts'
import { addressOf, type Entry, placeOf } from './entry.ts'
import { shown } from './shown.ts'

/** Who speaks in an article, how often and how much. */
export function sourcingCard(entry: Entry): Element {
  const { id, article, summary } = entry
  const said = article.statements.filter(({ kind }) => kind !== 'claim')
  const words = new Map(said.map((statement) => [statement.id, wordsIn(statement.text)]))
  const wordsOf = (ids: readonly string[]) => ids.reduce((sum, one) => sum + (words.get(one) ?? 0), 0)
  const most = Math.max(...article.sources.map(({ statements }) => wordsOf(statements)))
  return h('section.card', { ariaLabelledBy: `${id}-sourcing` }, [
    h('h3', { id: `${id}-sourcing` }, 'Sourcing'),
    h('p', [
      plural(summary.statements, 'statement'),
      summary.claims === 0 ? null : `; ${plural(summary.claims, 'claim')}, ${summary.claimsSourced} with a source`,
    ]),
    bar(summary),
    figures(summary),
    marksOf(article.sources, said),
    h('ul.sources', [
      ...article.sources.map((source) => sourceItem(source, wordsOf(source.statements), most, words, entry)),
      nobody(entry),
    ]),
  ])
}

/** What an editor asks of a story first: does all rest on one source, and how much on those nobody names? */
function marksOf(sources: readonly Source[], said: readonly Statement[]): Element | undefined {
  const sourced = said.filter(({ source }) => source !== null)
  const speakers = new Set(sourced.map(({ source }) => source!.id))
  const unnamed = sourced.filter(({ standing }) => standing !== 'named')
  const anonymous = sources.filter(({ id, standing }) => speakers.has(id) && standing !== 'named')
  const marks = [
    ...(speakers.size === 1 && sourced.length > 1 ? ['All rests on a single source'] : []),
    ...(unnamed.length > 0
      ? [
          `${anonymous.length} of ${plural(speakers.size, 'source')} unnamed, behind ${unnamed.length} of ` +
            plural(sourced.length, 'sourced statement'),
        ]
      : []),
  ]
  return marks.length > 0
    ? h(
        'ul.flags',
        marks.map((mark) => h('li', mark)),
      )
    : undefined
}

function sourceItem(
  { id, name, role, kind, standing, mentions, statements }: Source,
  said: number,
  most: number,
  words: ReadonlyMap<string, number>,
  entry: Entry,
): Element {
  const { text } = entry
  const count = statements.filter((one) => words.has(one)).length
  return h('li', { id: `${entry.id}-${id}`, className: [standing] }, [
    h('p.who', [glyph(standingGlyphs[standing]), h('b', shown(name)), role === null ? null : `, ${shown(role)}`]),
    h('p.facts', `${kind}, ${standing}`),
    share(said, most),
    h('p.amount', `${plural(count, 'statement')}, ${plural(said, 'word')}`),
    text === undefined
      ? null
      : h('details.mentions', [
          h('summary', plural(mentions.length, 'mention')),
          h(
            'ol',
            mentions.map((span) =>
              h('li', [
                h('a', { href: addressOf(entry, span.start) }, shown(text.source.slice(span.start, span.end))),
                ` ${placeOf(text, span.start)}`,
              ]),
            ),
          ),
        ]),
  ])
}

/** Where the signs of statements without a source lead. */
function nobody({ id, article }: Entry): Element | undefined {
  const without = article.statements.filter(({ source }) => source === null)
  if (without.length === 0) return undefined
  const claims = without.filter(({ kind }) => kind === 'claim').length
  const amounts = [plural(without.length - claims, 'statement'), plural(claims, 'claim')]
  return h('li.none', { id: `${id}-none` }, [
    h('p.who', [glyph(standingGlyphs.none), h('b', 'No source visible')]),
    h('p.facts', 'A reader can’t tell who says so'),
    h('p.amount', amounts.filter((amount) => !amount.startsWith('0')).join(', ')),
  ])
}
