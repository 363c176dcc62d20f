import type { Block, Document, Span } from '../model.ts'
import { furnish } from './furniture.ts'
import { guard } from './guard.ts'
import { parseMarkdown } from './markdown.ts'
import { plainText } from './plain-text.ts'
import { prose } from './prose.ts'
import { templatesIn } from './templates.ts'

export type Flavour = 'markdown' | 'mdx' | 'text'

export interface ReadOptions {
  /** `text` has no Markdown syntax: blank lines part its paragraphs. */
  readonly flavour?: Flavour
}

/** Reads an article. Any string is one: what cannot be read as Markdown is read as text, or listed in `unchecked`. */
export function readMarkdown(source: string, { flavour = 'markdown' }: ReadOptions = {}): Document {
  if (flavour === 'text') {
    const { blocks, credits } = furnish(plainText(source, 0, source.length))
    return { source, blocks, credits, comments: [], brokenReferences: [], frontMatter: {}, unchecked: [] }
  }
  const { parsed, ...guarded } = guard(source, flavour === 'markdown')
  const templates = templatesIn(parsed, flavour)
  const read = prose(parsed, parseMarkdown(parsed, flavour), templates)
  const plain = outside(read.code, guarded.plain)
  const { blocks, credits } = furnish(
    inOrder([...read.blocks, ...plain.flatMap(({ start, end }) => plainText(source, start, end))]),
  )
  return {
    source,
    blocks,
    credits,
    comments: [...templates.comments, ...read.comments].sort(byPosition),
    brokenReferences: [...read.brokenReferences].sort(byPosition),
    frontMatter: read.frontMatter,
    unchecked: outside(read.code, guarded.unchecked),
  }
}

/** The stretches that do not stand in blocks of code; both sorted. */
function outside(code: readonly Span[], stretches: readonly Span[]): readonly Span[] {
  let at = 0
  return stretches.filter(({ start }) => {
    while (at < code.length && code[at]!.end <= start) at++
    return at === code.length || start < code[at]!.start
  })
}

function inOrder(blocks: readonly Block[]): Block[] {
  return [...blocks].sort((a, b) => a.starts[0]! - b.starts[0]!)
}

function byPosition(a: { span: Span }, b: { span: Span }): number {
  return a.span.start - b.span.start
}
