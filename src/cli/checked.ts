import type { CheckResult } from '../check.ts'
import type { ArticleReport } from '../model.ts'

/** What a check found, as far as a report needs it. */
export type Checked = Pick<CheckResult, 'article' | 'suppressed' | 'wordsOf'>

interface Content {
  readonly article: ArticleReport
  readonly suppressed: number
  /** The words of each of the article's findings. */
  readonly words: readonly string[]
}

/** A result as text, to be kept or to come from another thread. */
export function encoded({ article, suppressed, wordsOf }: Checked): string {
  const content: Content = { article, suppressed, words: article.findings.map(wordsOf) }
  return JSON.stringify(content)
}

/** The result that `text` stands for. */
export function decoded(text: string): Checked {
  const { article, suppressed, words }: Content = JSON.parse(text)
  const byFinding = new Map(article.findings.map((finding, index) => [finding, words[index]!]))
  return { article, suppressed, wordsOf: (finding) => byFinding.get(finding)! }
}
