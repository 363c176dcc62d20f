import type { Nodes, Paragraph, Root, Text } from 'mdast'
import type { Span } from '../model.ts'
import { leading } from '../sorted.ts'

/** A file without its plain paragraphs. */
export interface Outline {
  /** What the parser's offsets leave out: a byte order mark, 1 or 0. */
  readonly start: number
  /** What is to be parsed, with `x` for each run of paragraphs; a byte order mark is kept. */
  readonly text: string
  readonly runs: readonly Run[]
}

/** Paragraphs with nothing but blank lines between them. */
export interface Run {
  /** Where the `x` stands by the parser's offsets. */
  readonly at: number
  readonly paragraphs: readonly PlainParagraph[]
}

/** Where a paragraph stands in the file, up to its last line's end. */
export interface PlainParagraph extends Span {
  /** Where the blanks begin that may stand there. */
  readonly textEnd: number
}

const TAB = 9
const LF = 10
const CR = 13
const SPACE = 32

/** Marks that may be Markdown's wherever they stand; after NUL the parser's text is not the file's. */
const syntax = table('\0\t*>\\`|~')
/** Marks that are Markdown's or not by what stands beside them. */
const besideSyntax = table('&<[]_')
/** Marks that may make more than a paragraph of a line which they open. */
const openers = table(' #+-:=')

function table(marks: string): Uint8Array {
  const found = new Uint8Array(128)
  for (const mark of marks) found[mark.charCodeAt(0)] = 1
  return found
}

/**
 * Takes out the paragraphs that are paragraphs whatever stands around them: their lines begin at the margin, between blank
 * lines, and hold none of Markdown's marks. Only code and HTML that blank lines do not end may hold them, and what ends
 * those is made of such marks.
 */
export function withoutPlainParagraphs(source: string): Outline {
  const from = source.startsWith('\ufeff') ? 1 : 0
  const defines = source.includes(']:')
  const runs: { at: number; paragraphs: PlainParagraph[] }[] = []
  let text = source.slice(0, from)
  /** What stands before this is in `text`. */
  let copied = from
  /** The paragraph that is being read. */
  let start = -1
  let plain = true
  let textEnd = from
  let end = from
  /** Whether the last run is still open. */
  let running = false

  function finish(): void {
    if (start < 0) return
    if (!plain) running = false
    else if (running) runs.at(-1)!.paragraphs.push({ start, textEnd, end })
    else {
      text += source.slice(copied, start)
      runs.push({ at: text.length - from, paragraphs: [{ start, textEnd, end }] })
      text += 'x'
      running = true
    }
    if (plain) copied = end
    start = -1
  }

  for (let at = from; at < source.length; ) {
    const line = at
    let isPlain = !opensMore(source, at)
    let last = at
    let code = 0
    for (; at < source.length; at++) {
      code = source.charCodeAt(at)
      if (code === LF || code === CR) break
      if (code !== SPACE && code !== TAB) last = at + 1
      if (code < 128 && (syntax[code] === 1 || (besideSyntax[code] === 1 && means(source, at, defines))))
        isPlain = false
    }
    if (last === line) finish()
    else {
      if (start < 0) {
        start = line
        plain = isPlain
      } else {
        // Two blanks at a line's end break it.
        plain &&= isPlain && (textEnd === end || (textEnd + 1 === end && source[textEnd] === ' '))
      }
      textEnd = last
      end = at
    }
    at += code === CR && source.charCodeAt(at + 1) === LF ? 2 : 1
  }
  finish()
  return { start: from, text: text + source.slice(copied), runs }
}

/**
 * Whether an ampersand may begin a reference, an angle bracket a tag or an address, a bracket what is a link or defined, an
 * underscore emphasis: inside a word it never does.
 */
function means(source: string, at: number, defines: boolean): boolean {
  switch (source[at]) {
    case '&':
      return /[#A-Za-z]/.test(source[at + 1] ?? '')
    case '<':
      return /\S/.test(source[at + 1] ?? '')
    case '_':
      return !isWord(source.charCodeAt(at - 1)) || !isWord(source.charCodeAt(at + 1))
    default:
      return defines || source[at + 1] === '('
  }
}

const isDigit = (code: number) => code >= 48 && code <= 57
const isWord = (code: number) => isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/** Whether a line may begin a heading, a list, a rule or a table, or underline a heading. */
function opensMore(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  if (!isDigit(code)) return code < 128 && openers[code] === 1
  let next = at + 1
  while (isDigit(source.charCodeAt(next))) next++
  return source[next] === '.' || source[next] === ')'
}

/** Moves the tree of an outline's text to where that stands in the file, and puts the paragraphs in. */
export function withPlainParagraphs(root: Root, source: string, { start, runs }: Outline): Root {
  /** How far the text behind each run's letter moves. */
  const moves: number[] = []
  let move = start
  for (const { at, paragraphs } of runs) {
    move = paragraphs.at(-1)!.end - (at + 1)
    moves.push(move)
  }
  /** How many runs begin before an offset of the outline. */
  const runsBefore = (offset: number) => leading(runs, ({ at }) => at < offset)
  const moved = (offset: number) => offset + (moves[runsBefore(offset) - 1] ?? start)

  const children: Root['children'] = []
  const pending: Nodes[] = []
  for (const child of root.children) {
    const at = child.position!.start.offset!
    const run = child.type === 'paragraph' ? runs[runsBefore(at)] : undefined
    if (run?.at === at) for (const span of run.paragraphs) children.push(paragraph(source, span))
    else {
      children.push(child)
      pending.push(child)
    }
  }
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const { start, end } = node.position!
    start.offset = moved(start.offset!)
    end.offset = moved(end.offset!)
    if ('children' in node) for (const child of node.children) pending.push(child)
  }
  return { type: 'root', children }
}

function paragraph(source: string, { start, textEnd, end }: PlainParagraph): Paragraph {
  const text: Text = {
    type: 'text',
    value: source.slice(start, textEnd).replace(/ (?=[\r\n])/g, ''),
    position: { start: point(start), end: point(textEnd) },
  }
  return { type: 'paragraph', children: [text], position: { start: point(start), end: point(end) } }
}

const point = (offset: number) => ({ line: 0, column: 0, offset })
