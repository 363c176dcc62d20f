import type { Element } from 'hast'
import { h } from 'hastscript'
import { bar } from './bar.ts'
import { counts } from './counts.ts'
import type { Entry } from './entry.ts'
import { note } from './note.ts'
import { shown } from './shown.ts'
import { sourcingCard } from './sources.ts'
import { articleText } from './text.ts'

/** Where an article stands, unless its title says so already. */
export function path(path: string, title: string): Element | null {
  return path === title ? null : h('span.path', h('bdi', shown(path)))
}

/**
 * One article of the run: who speaks in it, its text, and what was found. The only one is open; of many, each opens when
 * it is asked for, and tells in its heading what to expect.
 */
export function articleSection(entry: Entry, open: boolean): Element {
  const { id, article, title, summary, text } = entry
  const isPlaced = text !== undefined && text.passages.length > 0
  return h('article', { id, ariaLabelledBy: `${id}-title` }, [
    h('details.story', { open }, [
      h('summary', [
        h('h2', { id: `${id}-title` }, shown(title)),
        h('p', path(article.path, title)),
        ...(open ? [] : [bar(summary), counts(summary)]),
      ]),
      sourcingCard(entry),
      h('section.text', { ariaLabel: 'The article' }, [
        h('h3', 'The article'),
        ...(text ? articleText(entry, text) : [h('p.withheld', 'Its text is left out of this report.')]),
        ...(isPlaced ? [] : article.findings.map((finding, i) => note(entry, finding, i + 1))),
      ]),
    ]),
  ])
}
