import type { Comment } from '../model.ts'

/** The comment that a piece of HTML is, at an offset of the file. */
export function commentOf(html: string, offset: number): Comment {
  const close = html.endsWith('-->') ? html.length - 3 : html.length
  return { span: { start: offset, end: offset + html.length }, text: html.slice(4, Math.max(4, close)) }
}

/** The comments in a block of HTML; one that is never closed reaches to the block's end. */
export function commentsIn(html: string, offset: number): Comment[] {
  const comments: Comment[] = []
  let from = html.indexOf('<!--')
  while (from >= 0) {
    const close = html.indexOf('-->', from + 4)
    const to = close < 0 ? html.length : close + 3
    comments.push(commentOf(html.slice(from, to), offset + from))
    from = html.indexOf('<!--', to)
  }
  return comments
}
