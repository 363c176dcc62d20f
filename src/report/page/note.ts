import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Finding } from '../../model.ts'
import { severityGlyphs } from '../signs.ts'
import { glyph } from './bar.ts'
import { addressOf, type Entry, placeOf } from './entry.ts'
import { shown } from './shown.ts'

/** A finding in the margin of its passage. */
export function note(entry: Entry, finding: Finding, number: number): Element {
  const { severity, rule, message, help, related } = finding
  return h('section.note', { id: `${entry.id}-f${number}`, className: [severity], ariaLabel: `Finding ${number}` }, [
    h('p.what', [
      glyph(severityGlyphs[severity]),
      `${number} ${severity} `,
      h('a', { href: `#rule-${rule}` }, rule),
      ' ',
      h('span.place', `${finding.line}:${finding.column}`),
    ]),
    h('p', shown(message)),
    ...related.map((place) =>
      h('p.related', [
        `${shown(place.message)} `,
        h(
          'a',
          { href: addressOf(entry, place.span.start) },
          entry.text ? placeOf(entry.text, place.span.start) : 'there',
        ),
      ]),
    ),
    help === null ? null : h('p.help', [h('b', 'Help'), ` ${shown(help)}`]),
  ])
}
