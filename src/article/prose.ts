import { decodeString } from 'micromark-util-decode-string'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import type { Event, Token } from 'micromark-util-types'
import type { Block, BlockKind, BrokenReference, Comment, Span } from '../model.ts'
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
}

interface Container {
  readonly kind: BlockKind
  readonly quote: number
}

/** Walks the parser's events into blocks. `base` is what the parser's offsets lack: 1 after a byte order mark. */
export function prose(source: string, events: readonly Event[], base: number, { hidden, captions }: Templates): Prose {
  const blocks: Block[] = []
  const comments: Comment[] = []
  const brokenReferences: BrokenReference[] = []
  const definitions = definitionsIn(source, events, base)
  const units = unitsOf(source, hidden)

  let containers: Container = { kind: 'paragraph', quote: 0 }
  const outer: Container[] = []
  let quotes = 0

  let frontMatter: Readonly<Record<string, unknown>> = {}

  let inLeaf = false
  /** Depth of what holds text that is not prose: images, link destinations, labels. */
  let muted = 0
  let emphasis = 0
  let images = 0
  /** Whether all text of the leaf so far stood in emphasis. */
  let emphasised = true
  let afterImage = false
  let links: { start: number; end: number; url: string }[] = []
  let opaque: Span[] = []
  const openLinks: { start: number; url: string | null; label: string; token: Token }[] = []

  const start = (token: Token) => token.start.offset + base
  const end = (token: Token) => token.end.offset + base
  const slice = (token: Token) => source.slice(start(token), end(token))
  const enterContainer = (kind: BlockKind) => {
    outer.push(containers)
    containers = { kind, quote: kind === 'blockquote' ? ++quotes : containers.quote }
  }

  function finishLeaf(token: Token, leaf: BlockKind): void {
    inLeaf = false
    const { text, starts, ends, offset } = units.take()
    const span = { start: start(token), end: end(token) }
    if (text !== '') {
      const kind = leaf === 'paragraph' ? paragraphKind(span) : leaf
      const kept = links.map((link) => ({ ...link, start: within(link.start), end: within(link.end) }))
      blocks.push({ kind, role: 'body', span, text, starts, ends, links: kept, quote: containers.quote })
      brokenReferences.push(...brokenReferencesIn(source, { text, starts, ends }, opaque.map(shifted)))
    }
    afterImage = text === '' && images > 0

    function within(at: number): number {
      return Math.max(0, Math.min(at - offset, text.length))
    }
    function shifted(at: Span): Span {
      return { start: within(at.start), end: within(at.end) }
    }
  }

  function paragraphKind(span: Span): BlockKind {
    if (emphasised && (images > 0 || afterImage)) return 'caption'
    if (captions.some((caption) => caption.start <= span.start && span.start < caption.end)) return 'caption'
    return containers.kind
  }

  function html(token: Token): void {
    const tag = slice(token)
    if (tag.startsWith('<!--')) comments.push(commentOf(tag, start(token)))
    else if (/^<br\s*\/?>$/i.test(tag)) units.lineBreak(start(token), end(token))
    else if (/^<img\b/i.test(tag)) images++
  }

  function enter(token: Token): void {
    // The extensions' own tokens are not all in micromark's type.
    switch (token.type as string) {
      case 'blockQuote':
        enterContainer('blockquote')
        break
      case 'listOrdered':
      case 'listUnordered':
        enterContainer('list-item')
        break
      case 'gfmFootnoteDefinition':
        enterContainer('footnote')
        break
      case 'paragraph':
      case 'atxHeading':
      case 'setextHeading':
      case 'tableHeader':
      case 'tableData':
        inLeaf = true
        images = muted = emphasis = 0
        emphasised = true
        links = []
        opaque = []
        break
      case 'yaml':
        frontMatter = yamlFrontMatter(withoutFences(slice(token)))
        break
      case 'toml':
        frontMatter = tomlFrontMatter(withoutFences(slice(token)))
        break
      case 'htmlFlow':
        comments.push(...commentsIn(slice(token), start(token)))
        afterImage = /<img\b/i.test(slice(token))
        break
      case 'codeFenced':
      case 'thematicBreak':
        afterImage = false
        break
    }
    if (inLeaf) enterInline(token)
  }

  function enterInline(token: Token): void {
    switch (token.type) {
      case 'data': {
        if (muted > 0) return
        const from = units.length
        units.raw(start(token), end(token))
        if (emphasis === 0 && emphasised && units.length > from && /\S/.test(slice(token))) emphasised = false
        break
      }
      case 'lineEnding':
        // In some nestings the parser's token reaches over the next line's prefix.
        if (muted === 0) units.lineBreak(start(token), start(token) + (slice(token).startsWith('\r\n') ? 2 : 1))
        break
      case 'characterEscape':
      case 'characterReference':
        if (muted === 0) units.decoded(decodeString(slice(token)), start(token), end(token))
        break
      case 'codeTextData':
      case 'autolinkProtocol':
      case 'autolinkEmail': {
        if (muted > 0) return
        emphasised &&= emphasis > 0
        const from = units.length
        units.raw(start(token), end(token))
        opaque.push({ start: from, end: units.length })
        if (token.type === 'codeTextData') return
        const url = token.type === 'autolinkEmail' ? `mailto:${slice(token)}` : slice(token)
        links.push({ start: from, end: units.length, url })
        break
      }
      case 'htmlText':
        if (muted === 0) html(token)
        break
      case 'emphasis':
        emphasis++
        break
      case 'image':
        images++
        muted++
        break
      case 'resource':
      case 'reference':
        muted++
        break
      case 'link':
        openLinks.push({ start: units.length, url: null, label: '', token })
        break
      case 'labelText': {
        const link = openLinks.at(-1)
        if (link && muted === 0) link.label = slice(token)
        break
      }
      case 'resourceDestinationString': {
        const link = openLinks.at(-1)
        if (link && muted === 1) link.url = decodeString(slice(token))
        break
      }
      case 'referenceString': {
        const link = openLinks.at(-1)
        if (link && muted === 1) link.url = definitions.get(normalizeIdentifier(slice(token))) ?? ''
        break
      }
      case 'gfmFootnoteCall':
        muted++
        break
      case 'gfmFootnoteCallString':
        if (muted === 1) links.push({ start: units.length, end: units.length, url: `#fn-${slice(token)}` })
        break
    }
  }

  function exit(token: Token): void {
    switch (token.type) {
      case 'blockQuote':
      case 'listOrdered':
      case 'listUnordered':
      case 'gfmFootnoteDefinition':
        containers = outer.pop()!
        break
      case 'paragraph':
        finishLeaf(token, 'paragraph')
        break
      case 'atxHeading':
      case 'setextHeading':
        finishLeaf(token, 'heading')
        break
      case 'tableHeader':
      case 'tableData':
        finishLeaf(token, 'table-cell')
        break
      case 'emphasis':
        emphasis--
        break
      case 'image':
      case 'resource':
      case 'reference':
      case 'gfmFootnoteCall':
        if (inLeaf) muted--
        break
      case 'link':
        if (inLeaf) exitLink(token)
        break
    }
  }

  function exitLink(token: Token): void {
    const link = openLinks.pop()!
    if (muted > 0) return
    const hasResource = source[end(token) - 1] === ')'
    const url = link.url ?? (hasResource ? '' : (definitions.get(normalizeIdentifier(link.label)) ?? ''))
    links.push({ start: link.start, end: units.length, url })
    if (url !== '' || !hasResource) return
    const span = { start: start(token), end: end(token) }
    brokenReferences.push({ span, kind: 'empty-link', label: link.label })
  }

  for (const [type, token] of events) {
    if (type === 'enter') enter(token)
    else exit(token)
  }
  return { blocks, comments, brokenReferences, frontMatter }
}

function definitionsIn(source: string, events: readonly Event[], base: number): Map<string, string> {
  const definitions = new Map<string, string>()
  let label = ''
  for (const [type, token] of events) {
    if (type === 'exit') continue
    if (token.type !== 'definitionLabelString' && token.type !== 'definitionDestinationString') continue
    const value = source.slice(token.start.offset + base, token.end.offset + base)
    if (token.type === 'definitionLabelString') label = normalizeIdentifier(value)
    else if (!definitions.has(label)) definitions.set(label, decodeString(value))
  }
  return definitions
}

function withoutFences(frontMatter: string): string {
  const last = Math.max(frontMatter.lastIndexOf('\n'), frontMatter.lastIndexOf('\r'))
  return frontMatter.slice(frontMatter.search(/[\r\n]/), last)
}
