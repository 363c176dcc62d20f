import type { Root } from 'mdast'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { editInPlace } from './edits.ts'
import { withoutPlainParagraphs, withPlainParagraphs } from './plain-paragraphs.ts'

editInPlace()

const fences = ['yaml', 'toml'] as const

// Not the whole of GFM: its bare URLs halve the speed on news copy.
const syntax = [frontmatter([...fences]), gfmTable(), gfmFootnote(), gfmStrikethrough()]
const tree = [
  frontmatterFromMarkdown([...fences]),
  gfmTableFromMarkdown(),
  gfmFootnoteFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
]

/** A parser without the constructs named. */
const parser = (...disabled: string[]) =>
  unified()
    .use(remarkParse)
    .data('micromarkExtensions', [...syntax, { disable: { null: disabled } }])
    .data('fromMarkdownExtensions', tree)
    .freeze()

// Indented code is off because articles pasted from other systems indent their paragraphs.
const parsers = {
  markdown: parser('codeIndented'),
  mdx: parser('codeIndented', 'htmlFlow', 'htmlText', 'autolink'),
}

/**
 * The syntax tree of a file, of which offsets hold, but no lines and columns, and no values of blocks of code and HTML.
 *
 * Most of an article is plain paragraphs, and they take most of the parser's time. It gets a letter for each run of them:
 * what stands around them it still decides, and whether they are paragraphs at all.
 */
export function parseMarkdown(source: string, flavour: 'markdown' | 'mdx'): Root {
  const outline = withoutPlainParagraphs(source)
  return withPlainParagraphs(parseWhole(outline.text, flavour), source, outline)
}

/** The same from the parser alone, to compare with: offsets without a leading byte order mark, lines and columns. */
export function parseWhole(source: string, flavour: 'markdown' | 'mdx'): Root {
  return parsers[flavour].parse(source)
}
