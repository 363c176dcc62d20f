import { check as checkArticle } from './check.ts'
import type { CheckedFiles, CheckFilesOptions } from './cli/check-files.ts'
import { type SettingsOptions, settingsOf } from './config/options.ts'
import type { ArticleReport } from './model.ts'

export type { CheckedFiles, CheckFilesOptions } from './cli/check-files.ts'
export type { PartOptions, RuleOption, RuleSeverity, SettingsOptions } from './config/options.ts'
export { ConfigurationError } from './config/problem.ts'
export type * from './model.ts'

/** What a configuration file may say, and the article's name. */
export interface CheckOptions extends SettingsOptions {
  /** Shown in the report; its extension tells how to read the text (`.mdx`, `.txt`, otherwise Markdown). */
  readonly path?: string
}

/**
 * Checks one article, by the preset `recommended` and what the options say over it. No text makes it throw; offsets are
 * UTF-16 code units of `text`.
 *
 * @throws {ConfigurationError} Where the options make no sense: an unknown rule, a wrong value. Its `lines` say why.
 */
export function check(text: string, { path = 'article.md', ...options }: CheckOptions = {}): ArticleReport {
  return checkArticle(text, { path, settings: settingsOf(options) }).article
}

/**
 * Finds the articles that paths, folders and globs name and checks each by its nearest configuration, as the command line
 * does. It reports what a baseline has, too. What is wrong with files or configurations is in `problems`.
 */
export async function checkFiles(paths: readonly string[], options?: CheckFilesOptions): Promise<CheckedFiles> {
  // Whoever checks texts alone needs none of what finds and reads files.
  return (await import('./cli/check-files.ts')).checkFiles(paths, options)
}
