import type { ArticleReport, Report, Summary } from '../model.ts'

/**
 * A report's text in pieces, to be written one after the other: an archive's report is too large to be in memory.
 * The text of an article is for its excerpts; where it is not known, there are none.
 */
export interface ReportPieces {
  /** `suppressed` findings are not in the article's report any more. */
  article(article: ArticleReport, source: string | undefined, suppressed: number): string | Promise<string>
  end(summary: Summary): string | Promise<string>
}

/** What a report says of itself, before its articles. */
export type ReportHead = Omit<Report, 'articles' | 'summary'>

/** All pieces of a report that is in memory; texts by path. */
export async function joined(
  pieces: ReportPieces,
  { articles, summary }: Pick<Report, 'articles' | 'summary'>,
  sources: ReadonlyMap<string, string> = new Map(),
): Promise<string> {
  let text = ''
  for (const article of articles) text += await pieces.article(article, sources.get(article.path), 0)
  return text + (await pieces.end(summary))
}
