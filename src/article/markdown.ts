import { parse, postprocess, preprocess } from 'micromark'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { combineExtensions } from 'micromark-util-combine-extensions'
import type { Event } from 'micromark-util-types'

// Not the whole of GFM: its bare URLs halve the speed on news copy. Indented code is off because articles pasted from
// other systems indent their paragraphs.
const markdown = combineExtensions([
  frontmatter(['yaml', 'toml']),
  gfmTable(),
  gfmFootnote(),
  gfmStrikethrough(),
  { disable: { null: ['codeIndented'] } },
])

const mdx = combineExtensions([markdown, { disable: { null: ['codeIndented', 'htmlFlow', 'htmlText', 'autolink'] } }])

/**
 * The parser's flat list of events, every token with its exact offsets. A syntax tree would join text, entities and
 * line prefixes into one value, and the way back to the file would have to be guessed.
 *
 * Offsets leave out a leading byte order mark.
 */
export function markdownEvents(source: string, flavour: 'markdown' | 'mdx'): Event[] {
  const document = parse({ extensions: [flavour === 'mdx' ? mdx : markdown] }).document()
  return postprocess(document.write(preprocess()(source, undefined, true)))
}
