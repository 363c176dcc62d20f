import type { ArticleReport, Span, Summary } from '../../model.ts'
import { leading } from '../../sorted.ts'
import { type Line, lineAt, linesOf } from '../lines.ts'
import { summarize } from '../summary.ts'
import { type Passage, passagesOf } from './passages.ts'

/** An article of a run, and what more than one part of the page needs to know of it. */
export interface Entry {
  /** 'a1', 'a2', …: what the ids of its parts begin with. */
  readonly id: string
  readonly article: ArticleReport
  /** As its front matter has it, or else its first heading, or else its path. */
  readonly title: string
  readonly summary: Summary
  /** Undefined where the report is to hold nothing of its text. */
  readonly text: Text | undefined
}

export interface Text {
  readonly source: string
  readonly lines: readonly Line[]
  readonly passages: readonly Passage[]
}

export function entryOf(article: ArticleReport, number: number, source: string | undefined): Entry {
  const text = source === undefined ? undefined : { source, lines: linesOf(source), passages: passagesOf(source) }
  return {
    id: `a${number}`,
    article,
    title: (text && titleOf(text)) ?? article.path,
    summary: summarize([article], 0),
    text,
  }
}

function titleOf({ source, passages }: Text): string | undefined {
  const [first] = passages
  const slice = ({ start, end }: Span) => source.slice(start, end)
  const front = first?.kind === 'front-matter' ? /^title\s*[:=](.*)$/m.exec(slice(first))?.[1] : undefined
  const heading = passages.find(({ kind }) => kind === 'heading')
  const title = (front ?? (heading ? slice(heading) : '')).trim().replace(/^(["'])(.*)\1$/, '$2')
  return title || undefined
}

/** `line:column`, both from 1. */
export function placeOf({ lines }: Text, offset: number): string {
  const line = lines[lineAt(lines, offset)]!
  return `${line.number}:${offset - line.start + 1}`
}

/** The passage that holds an offset, or the last before it; undefined in an article without any. */
export function passageAt({ passages }: Text, offset: number): Passage | undefined {
  return passages[Math.max(0, leading(passages, ({ start }) => start <= offset) - 1)]
}

/** Where on the page an offset of the article is. */
export function addressOf({ id, text }: Entry, offset: number): string {
  const passage = text && passageAt(text, offset)
  return passage ? `#${id}-${passage.line}` : `#${id}`
}
