import type { Nodes, Parents, PhrasingContent, Root } from 'mdast'
import type { Block, BlockKind, BrokenReference, Comment, Span } from '../model.ts'
import { addLiteral, addText } from './characters.ts'
import { tomlFrontMatter, yamlFrontMatter } from './front-matter.ts'
import { commentOf, commentsIn } from './html.ts'
import { brokenReferencesIn } from './references.ts'
import type { Templates } from './templates.ts'
import { unitsOf } from './units.ts'

export interface Prose {
  readonly blocks: readonly Block[]
  readonly comments: readonly Comment[]
  readonly brokenReferences: readonly BrokenReference[]
  readonly frontMatter: Readonly<Record<string, unknown>>
  /** Blocks of code and of HTML. */
  readonly code: readonly Span[]
}

/** What a block stands in. */
interface Container {
  readonly kind: BlockKind
  readonly quote: number
}

/** Walks the syntax tree into blocks. */
export function prose(source: string, root: Root, { hidden, captions }: Templates): Prose {
  const blocks: Block[] = []
  const comments: Comment[] = []
  const brokenReferences: BrokenReference[] = []
  const code: Span[] = []
  const definitions = definitionsIn(root)
  const units = unitsOf(source, hidden)

  let frontMatter: Readonly<Record<string, unknown>> = {}
  let quotes = 0
  let afterImage = false
  // Of the block that is being read:
  let emphasis = 0
  let images = 0
  /** Whether all its text so far stood in emphasis. */
  let emphasised = true
  let links: { start: number; end: number; url: string }[] = []
  let opaque: Span[] = []

  const spanOf = ({ position }: Nodes): Span => ({
    start: position!.start.offset!,
    end: position!.end.offset!,
  })
  const slice = (node: Nodes) => {
    const { start, end } = spanOf(node)
    return source.slice(start, end)
  }

  function walk(parent: Parents, container: Container): void {
    for (const node of parent.children) visit(node, container)
  }

  function visit(node: Nodes, container: Container): void {
    switch (node.type) {
      case 'blockquote':
        walk(node, { kind: 'blockquote', quote: ++quotes })
        break
      case 'list':
        walk(node, { ...container, kind: 'list-item' })
        break
      case 'footnoteDefinition':
        walk(node, { ...container, kind: 'footnote' })
        break
      case 'listItem':
      case 'table':
      case 'tableRow':
        walk(node, container)
        break
      case 'paragraph':
        readBlock(node, container.kind, container)
        break
      case 'heading':
        readBlock(node, 'heading', container)
        break
      case 'tableCell':
        readBlock(node, 'table-cell', container)
        break
      case 'yaml':
        frontMatter = yamlFrontMatter(withoutFences(slice(node)))
        break
      // The type is the extension's own.
      case 'toml' as never:
        frontMatter = tomlFrontMatter(withoutFences(slice(node)))
        break
      case 'html':
        comments.push(...commentsIn(slice(node), spanOf(node).start))
        afterImage = /<img\b/i.test(slice(node))
        code.push(spanOf(node))
        break
      case 'code':
        code.push(spanOf(node))
        afterImage = false
        break
      case 'thematicBreak':
        afterImage = false
        break
    }
  }

  function readBlock(node: Parents, leaf: BlockKind, { kind, quote }: Container): void {
    images = emphasis = 0
    emphasised = true
    links = []
    opaque = []
    for (const child of node.children) readInline(child as PhrasingContent)
    const { text, starts, ends, offset } = units.take()
    const span = spanOf(node)
    const within = (at: number) => Math.max(0, Math.min(at - offset, text.length))
    const shifted = <Kept extends Span>(kept: Kept): Kept => ({
      ...kept,
      start: within(kept.start),
      end: within(kept.end),
    })
    if (text !== '') {
      blocks.push({
        kind: leaf === kind ? paragraphKind(span, kind) : leaf,
        role: 'body',
        span,
        text,
        starts,
        ends,
        links: links.map(shifted),
        quote,
      })
      brokenReferences.push(...brokenReferencesIn(source, { text, starts, ends }, opaque.map(shifted)))
    }
    afterImage = text === '' && images > 0
  }

  function paragraphKind(span: Span, kind: BlockKind): BlockKind {
    if (emphasised && (images > 0 || afterImage)) return 'caption'
    if (captions.some((caption) => caption.start <= span.start && span.start < caption.end)) return 'caption'
    return kind
  }

  function readInline(node: PhrasingContent): void {
    const { start, end } = spanOf(node)
    const from = units.length
    switch (node.type) {
      case 'text':
        addText(units, source, start, end)
        if (emphasis === 0 && units.length > from && /\S/.test(node.value)) emphasised = false
        break
      case 'inlineCode': {
        const inner = insideBackticks(source, start, end)
        addLiteral(units, source, inner.start, inner.end)
        emphasised &&= emphasis > 0
        opaque.push({ start: from, end: units.length })
        break
      }
      case 'break':
        addText(units, source, source[start] === '\\' ? start + 1 : start, end)
        break
      case 'emphasis':
        emphasis++
        for (const child of node.children) readInline(child)
        emphasis--
        break
      case 'strong':
      case 'delete':
        for (const child of node.children) readInline(child)
        break
      case 'link':
        if (source[start] === '<') {
          addLiteral(units, source, start + 1, end - 1)
          emphasised &&= emphasis > 0
          opaque.push({ start: from, end: units.length })
        } else for (const child of node.children) readInline(child)
        links.push({ start: from, end: units.length, url: node.url })
        if (node.url === '') brokenReferences.push({ span: { start, end }, kind: 'empty-link', label: labelOf(node) })
        break
      case 'linkReference':
        for (const child of node.children) readInline(child)
        links.push({ start: from, end: units.length, url: definitions.get(node.identifier) ?? '' })
        break
      case 'image':
      case 'imageReference':
        images++
        break
      case 'footnoteReference':
        links.push({ start: from, end: from, url: `#fn-${node.label ?? node.identifier}` })
        break
      case 'html':
        if (node.value.startsWith('<!--')) comments.push(commentOf(slice(node), start))
        else if (/^<br\s*\/?>$/i.test(node.value)) units.lineBreak(start, end)
        else if (/^<img\b/i.test(node.value)) images++
        break
    }
  }

  function labelOf({ children }: Parents): string {
    const [first] = children
    return first === undefined ? '' : source.slice(spanOf(first).start, spanOf(children.at(-1)!).end)
  }

  walk(root, { kind: 'paragraph', quote: 0 })
  return { blocks, comments, brokenReferences, frontMatter, code }
}

/** Addresses by the identifier of their definition; the first of several counts. */
function definitionsIn(root: Root): Map<string, string> {
  const definitions = new Map<string, string>()
  const pending: Nodes[] = [root]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'definition') {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url)
    } else if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'table')
      for (let i = node.children.length - 1; i >= 0; i--) pending.push(node.children[i]!)
  }
  return definitions
}

/** The code between the backticks of inline code at `[start, end)`, without the one blank that may pad each side. */
function insideBackticks(source: string, start: number, end: number): Span {
  let ticks = 0
  while (source[start + ticks] === '`') ticks++
  const inner = { start: start + ticks, end: end - ticks }
  const code = source.slice(inner.start, inner.end)
  const isPadded = /^[ \r\n]/.test(code) && /[ \r\n]$/.test(code) && /[^ \r\n]/.test(code)
  return isPadded ? { start: inner.start + 1, end: inner.end - 1 } : inner
}

function withoutFences(frontMatter: string): string {
  const last = Math.max(frontMatter.lastIndexOf('\n'), frontMatter.lastIndexOf('\r'))
  return frontMatter.slice(frontMatter.search(/[\r\n]/), last)
}
