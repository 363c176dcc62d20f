import type { Span } from '../model.ts'

/** A file made safe to parse. */
export interface Guarded {
  /** As long as the source, with white space where the parser should not look. */
  readonly parsed: string
  /** Stretches to read as plain text, as far as the parser does not find them in code. */
  readonly plain: readonly Span[]
  /** Stretches that are not read, with the same reserve. */
  readonly unchecked: readonly Span[]
}

// What the parser takes quadratic time on, far beyond what articles have: of 1,400 real ones the longest paragraph has
// 12,600 characters, and the one with the most marks 140.
const deepestNesting = 100
const longestPrefix = 200
const longestParagraph = 20_000
const mostLines = 2000
const mostMarks = 500
/** Marks times characters: a mark may make the parser look to the paragraph's end. */
const mostWork = 2_000_000

interface Paragraph {
  readonly start: number
  marks: number
  lines: number
  deep: boolean
  /** A block of HTML, in which the parser looks for nothing. */
  html: boolean
  table: boolean
  list: boolean
}

/**
 * Finds what would take the parser more than linear time: deep nesting, thousands of marks or lines in a paragraph. In MDX
 * (`html` false) there are no blocks of HTML.
 */
export function guard(source: string, html: boolean): Guarded {
  const plain: Span[] = []
  const unchecked: Span[] = []
  /** The fence of the code block that is open, unless the list or quotation around it has ended and closed it. */
  let fence = ''
  let at = textStart(source)
  let paragraph = paragraphAt(at)

  function finish(end: number, start: number): void {
    const { deep, html, start: from } = paragraph
    if (deep) unchecked.push({ start: from, end })
    else if (!html && isTooMuch(paragraph, end - from)) plain.push({ start: from, end })
    paragraph = paragraphAt(start)
  }

  while (at < source.length) {
    let end = lineEnd(source, at)
    const prefix = containers(source, at, end)
    const content = source.slice(prefix.end, Math.min(end, prefix.end + 500)).trimStart()
    const marker = /^(`{3,}|~{3,})/.exec(content)?.[1]
    const opensHtml = html && fence === '' && content.startsWith('<') && !paragraph.html
    if (content === '' && prefix.depth === 0 && source.slice(prefix.end, end).trim() === '') {
      finish(at, lineAfter(source, end))
    } else if (marker) {
      finish(at, lineAfter(source, end))
      if (fence === '') fence = marker
      else if (marker.startsWith(fence)) fence = ''
    } else if (opensHtml && prefix.depth === 0 && endOfHtml(source, prefix.end, content) !== null) {
      finish(at, at)
      paragraph.html = true
      end = lineEnd(source, endOfHtml(source, prefix.end, content)!)
      finish(end, lineAfter(source, end))
    } else {
      const item = prefix.item === 'any' || (prefix.item === 'number' && (paragraph.list || paragraph.start === at))
      const block = opensHtml && (htmlBlock.test(content) || (paragraph.start === at && htmlTag.test(content)))
      // Each item, heading and row is parsed by itself.
      if ((item || block || content.startsWith('#') || paragraph.table) && !paragraph.deep && fence === '') {
        const { table } = paragraph
        finish(at, at)
        paragraph.table = table
        paragraph.list = item
        paragraph.html = block
      }
      if (/^[\s|:-]*-[\s|:-]*$/.test(content) && content.includes('|')) paragraph.table = true
      paragraph.deep ||= prefix.depth > deepestNesting || (prefix.depth > 0 && prefix.end - at > longestPrefix)
      paragraph.marks += marksIn(source, prefix.end, end)
      paragraph.lines++
    }
    at = lineAfter(source, end)
  }
  finish(source.length, source.length)
  return { parsed: blanked(source, [...plain, ...unchecked]), plain, unchecked }
}

function isTooMuch({ marks, lines }: Paragraph, length: number): boolean {
  return marks > mostMarks || marks * length > mostWork || lines > mostLines || length > longestParagraph
}

function paragraphAt(start: number): Paragraph {
  return { start, marks: 0, lines: 0, deep: false, html: false, table: false, list: false }
}

// CommonMark 4.6: blocks of HTML that end at a mark of their own, those that end at a blank line, and a tag alone.
const htmlEnds: readonly (readonly [RegExp, string | RegExp])[] = [
  [/^<!--/, '-->'],
  [/^<\?/, '?>'],
  [/^<!\[CDATA\[/, ']]>'],
  [/^<![A-Za-z]/, '>'],
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/gi],
]
const htmlBlock =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=\s|\/?>|$)/i
const htmlTag =
  /^<(?:\/[a-z][a-z\d-]*|[a-z][a-z\d-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?)\s*>\s*$/i

/** Where the block of HTML ends that a line opens, whatever blank lines stand in it; null where a blank line ends it. */
function endOfHtml(source: string, from: number, content: string): number | null {
  const mark = htmlEnds.find(([opening]) => opening.test(content))?.[1]
  if (mark === undefined) return null
  if (typeof mark !== 'string') {
    mark.lastIndex = from
    return mark.exec(source)?.index ?? source.length
  }
  const end = source.indexOf(mark, from + 2)
  return end < 0 ? source.length : end
}

function lineEnd(source: string, from: number): number {
  for (let i = from; i < source.length; i++) {
    const unit = source.charCodeAt(i)
    if (unit === 10 || unit === 13) return i
  }
  return source.length
}

function lineAfter(source: string, end: number): number {
  return source.startsWith('\r\n', end) ? end + 2 : end + 1
}

/** Where the text begins: behind front matter and a byte order mark. */
function textStart(source: string): number {
  const start = source.startsWith('\ufeff') ? 1 : 0
  const fence = /^\ufeff?(---|\+\+\+)[ \t]*[\r\n]/.exec(source)?.[1]
  if (fence === undefined) return start
  const close = source.indexOf(`\n${fence}`, 3)
  return close < 0 ? start : close + fence.length + 1
}

interface Prefix {
  /** Where the line's content starts, after the marks of quotations and lists. */
  readonly end: number
  readonly depth: number
  /** Which kind of list item starts here; a number alone cannot interrupt a paragraph. */
  readonly item: 'any' | 'number' | null
}

function containers(source: string, from: number, to: number): Prefix {
  let end = from
  let depth = 0
  let item: Prefix['item'] = null
  const mark = /[ \t]*(?:>|([-*+]|1[.)])(?=[ \t])|\d{1,9}[.)](?=[ \t]))/y
  mark.lastIndex = from
  for (let match = mark.exec(source); match && mark.lastIndex <= to; match = mark.exec(source)) {
    end = mark.lastIndex
    depth++
    if (!match[0].endsWith('>')) item = match[1] === undefined ? 'number' : 'any'
  }
  // A rule across the page: `* * * * *`.
  return depth > deepestNesting && /^[\s*-]*$/.test(source.slice(from, to))
    ? { end: to, depth: 0, item: null }
    : { end, depth, item }
}

const isMark = new Uint8Array(128)
for (const char of '*_~[]<`') isMark[char.charCodeAt(0)] = 1

function marksIn(source: string, from: number, to: number): number {
  let marks = 0
  for (let i = from; i < to; i++) marks += isMark[source.charCodeAt(i)] ?? 0
  return marks
}

/** The source with spaces over some stretches, line endings kept. */
function blanked(source: string, spans: readonly Span[]): string {
  if (spans.length === 0) return source
  let result = ''
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    result += source.slice(at, start) + source.slice(start, end).replace(/[^\r\n]/g, ' ')
    at = end
  }
  return result + source.slice(at)
}
