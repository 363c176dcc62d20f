import type { Span } from '../../model.ts'
import { type Line, linesOf } from '../lines.ts'

/**
 * What a passage looks like on the page. The text is shown as it was written, so no more is asked of Markdown than what
 * a reader needs to find their way: `verse` keeps its lines (lists, tables, quotations), `code` is in type of one width.
 */
export type PassageKind = 'paragraph' | 'heading' | 'verse' | 'quote' | 'code' | 'front-matter'

/** A stretch of the file between blank lines. */
export interface Passage extends Span {
  readonly kind: PassageKind
  /** The line it begins on, from 1. */
  readonly line: number
}

/** The passages of a file, in order. Blank lines and the marks of headings belong to none. */
export function passagesOf(source: string): readonly Passage[] {
  const lines = linesOf(source)
  const text = (at: number) => source.slice(lines[at]!.start, lines[at]!.end)
  const passages: Passage[] = []
  const add = (kind: PassageKind, from: Line, to: Line, mark = 0) => {
    if (to.end > from.start + mark) passages.push({ kind, line: from.number, start: from.start + mark, end: to.end })
  }
  const last = lines.length - 1

  let at = frontMatterEnd(lines, text)
  if (at > 0) add('front-matter', lines[0]!, lines[at - 1]!)
  while (at <= last) {
    const line = text(at)
    if (isBlank(line)) {
      at++
      continue
    }
    const heading = /^ {0,3}#{1,6}[ \t]+/.exec(line)
    if (heading) {
      add('heading', lines[at]!, lines[at]!, heading[0].length)
      at++
      continue
    }
    const fence = /^ {0,3}(?:```|~~~)/.exec(line)?.[0].trim()
    let end = at + 1
    if (fence !== undefined) {
      while (end <= last && !text(end).trimStart().startsWith(fence)) end++
      end = Math.min(end + 1, lines.length)
    } else {
      while (end <= last && !isBlank(text(end)) && !/^ {0,3}#{1,6}[ \t]/.test(text(end))) end++
    }
    if (fence === undefined && end > at + 1 && /^ {0,3}(?:=+|-+)\s*$/.test(text(end - 1)))
      add('heading', lines[at]!, lines[end - 2]!)
    else add(fence === undefined ? kindOf(line) : 'code', lines[at]!, lines[end - 1]!)
    at = end
  }
  return passages
}

/** A line of a block quotation that holds nothing parts its paragraphs. */
const isBlank = (line: string) => /^[\s>]*$/.test(line)

function frontMatterEnd(lines: readonly Line[], text: (at: number) => string): number {
  const fence = /^(?:---|\+\+\+)\s*$/.exec(text(0))?.[0].trim()
  if (fence === undefined) return 0
  for (let at = 1; at < lines.length; at++) if (text(at).trimEnd() === fence) return at + 1
  return 0
}

function kindOf(line: string): PassageKind {
  if (/^ {0,3}>/.test(line)) return 'quote'
  if (/^ {0,3}(?:[-*+]|\d{1,9}[.)])\s|^ {0,3}\|/.test(line)) return 'verse'
  return /^ {0,3}[<{]|^(?: {4}|\t)/.test(line) ? 'code' : 'paragraph'
}
