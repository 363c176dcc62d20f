import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Finding, Source, Statement } from '../../model.ts'
import { severityGlyphs, standingGlyphs } from '../signs.ts'
import { kinds } from '../terms.ts'
import { glyph } from './bar.ts'
import { type Entry, passageAt, type Text } from './entry.ts'
import type { Passage } from './passages.ts'
import { shown } from './shown.ts'

/** Something that stands behind a place in the text: the sign of a statement's standing, the number of a finding. */
export interface Anchor {
  readonly passage: Passage
  readonly at: number
  readonly element: Element
}

export function anchorsOf({ id, article }: Entry, text: Text): readonly Anchor[] {
  const anchors: Anchor[] = []
  const add = (at: number, element: Element) => {
    const passage = passageAt(text, Math.max(0, at - 1))
    if (passage) anchors.push({ passage, at: Math.min(Math.max(at, passage.start + 1), passage.end), element })
  }
  for (const [i, finding] of article.findings.entries()) add(finding.span.end, numberOf(finding, id, i + 1))
  const speakers = new Map(article.sources.map((source) => [source.id, { source, mentionAt: placesOf(source) }]))
  for (const statement of article.statements) {
    const by = statement.source === null ? undefined : speakers.get(statement.source.id)
    const mention = by?.mentionAt.get(statement.source!.span?.start ?? -1)
    add(statement.content.at(-1)!.end, signOf(statement, id, by?.source, mention))
  }
  return anchors
}

/** The number of each mention, by where it begins. */
const placesOf = ({ mentions }: Source) => new Map(mentions.map(({ start }, i) => [start, i]))

function numberOf({ severity, rule }: Finding, article: string, number: number): Element {
  const name = `Finding ${number}: ${severity}, ${rule}`
  return h('a.number', { className: [severity], href: `#${article}-f${number}`, ariaLabel: name }, [
    glyph(severityGlyphs[severity]),
    String(number),
  ])
}

/** The sign of a statement's standing leads to who stands behind it; with a script, it shows them at once. */
function signOf(
  { id, kind, standing, via, cue }: Statement,
  article: string,
  by: Source | undefined,
  mention: number | undefined,
): Element {
  const name = `${kinds[kind]}, ${by ? `${standing}: ${by.name}` : 'no source visible'}`
  return h(
    'a.sign',
    {
      id: `${article}-${id}`,
      className: [kind === 'claim' ? 'claim' : standing],
      href: `#${article}-${by?.id ?? 'none'}`,
      ariaLabel: shown(name),
      dataVia: via,
      dataCue: cue && shown(cue.text),
      dataMention: mention === undefined ? null : String(mention),
    },
    standingGlyphs[standing],
  )
}
