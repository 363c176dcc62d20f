import type { ArticleReport, Report } from '../model.ts'

/** One article, on a line of its own. */
export type ArticleLine = Pick<Report, 'schemaVersion' | 'tool'> & {
  readonly article: ArticleReport
  /** How many findings of the article were suppressed, which the report counts in its summary. */
  readonly suppressed: number
}

/** A line a piece: what the JSON report says of an article, and all it takes to make that report of several files. */
export function ndjson(line: ArticleLine): string {
  return `${JSON.stringify(line)}\n`
}
