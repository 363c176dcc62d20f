import { check as checkArticle } from './check.ts'
import { resolveSettings } from './config/settings.ts'
import type { ArticleReport } from './model.ts'

export type * from './model.ts'

export interface CheckOptions {
  /** Shown in the report; its extension tells how to read the text (`.mdx`, `.txt`, otherwise Markdown). */
  readonly path?: string
}

/** Checks one article with the preset `recommended`. Never throws; offsets are UTF-16 code units of `text`. */
export function check(text: string, { path = 'article.md' }: CheckOptions = {}): ArticleReport {
  return checkArticle(text, { path, settings: resolveSettings([]) }).article
}
