import type { ArticleReport } from '../model.ts'
import type { ReportHead, ReportPieces } from './pieces.ts'

/** One article, on a line of its own. */
export type ArticleLine = ReportHead & {
  readonly article: ArticleReport
  /** How many findings of the article were suppressed, which the report counts in its summary. */
  readonly suppressed: number
}

/** A line an article: what the JSON report says of it, and all it takes to make that report of several files. */
export function ndjsonPieces(head: ReportHead): ReportPieces {
  return {
    article(article, _, suppressed) {
      const line: ArticleLine = { ...head, article, suppressed }
      return `${JSON.stringify(line)}\n`
    },
    end: () => '',
  }
}
