import type { Span } from '../model.ts'

/** A file made safe to parse. */
export interface Guarded {
  /** As long as the source, with white space where the parser should not look. */
  readonly parsed: string
  /** Stretches to read as plain text. */
  readonly plain: readonly Span[]
  /** Stretches that are not read. */
  readonly unchecked: readonly Span[]
}

// The parser takes quadratic time on such input, which no article comes near.
const deepestNesting = 100
const longestPrefix = 400
const mostMarks = 1000
const longestParagraph = 100_000

/** Finds what would take the parser more than linear time: deep nesting, thousands of marks in a paragraph. */
export function guard(source: string): Guarded {
  const plain: Span[] = []
  const unchecked: Span[] = []
  let paragraph = { start: 0, marks: 0, deep: false, html: false, table: false, list: false }
  /** The fence of the code block that is open. */
  let fence = ''

  function finish(end: number, start: number): void {
    const { marks, deep, html, start: from } = paragraph
    if (deep) unchecked.push({ start: from, end })
    else if ((marks > mostMarks && !html) || end - from > longestParagraph) plain.push({ start: from, end })
    paragraph = { start, marks: 0, deep: false, html: false, table: false, list: false }
  }

  let at = frontMatterEnd(source)
  paragraph.start = at
  while (at < source.length) {
    const end = lineEnd(source, at)
    const next = source.startsWith('\r\n', end) ? end + 2 : end + 1
    const prefix = containers(source, at, end)
    const content = source.slice(prefix.end, Math.min(end, prefix.end + 200)).trimStart()
    const marker = /^(`{3,}|~{3,})/.exec(content)?.[1]
    if (fence !== '') {
      if (marker?.startsWith(fence)) fence = ''
      paragraph.start = next
    } else if (content === '' && prefix.depth === 0 && source.slice(prefix.end, end).trim() === '') {
      finish(at, next)
    } else if (marker) {
      finish(at, next)
      fence = marker
    } else {
      const item = prefix.item === 'any' || (prefix.item === 'number' && (paragraph.list || paragraph.start === at))
      // Each item, heading and row is parsed by itself.
      if ((item || content.startsWith('#') || paragraph.table) && !paragraph.deep) {
        const { table } = paragraph
        finish(at, at)
        paragraph.table = table
        paragraph.list = item
      }
      if (paragraph.start === at) paragraph.html = /^<[A-Za-z/!?]/.test(content)
      if (/^[\s|:-]*-[\s|:-]*$/.test(content) && content.includes('|')) paragraph.table = true
      paragraph.deep ||= prefix.depth > deepestNesting || (prefix.depth > 0 && prefix.end - at > longestPrefix)
      paragraph.marks += marksIn(source, prefix.end, end)
    }
    at = next
  }
  finish(source.length, source.length)
  return { parsed: blanked(source, [...plain, ...unchecked]), plain, unchecked }
}

function lineEnd(source: string, from: number): number {
  for (let i = from; i < source.length; i++) {
    const unit = source.charCodeAt(i)
    if (unit === 10 || unit === 13) return i
  }
  return source.length
}

function frontMatterEnd(source: string): number {
  const fence = /^\ufeff?(---|\+\+\+)[ \t]*[\r\n]/.exec(source)?.[1]
  if (fence === undefined) return 0
  const close = source.indexOf(`\n${fence}`, 3)
  return close < 0 ? 0 : close + fence.length + 1
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
