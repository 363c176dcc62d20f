import type { CheckResult } from '../check.ts'
import type { ArticleReport } from '../model.ts'
import { embargoIn } from '../report/embargo.ts'

/** What a check found, as far as a report needs it. */
export interface Checked extends Pick<CheckResult, 'article' | 'suppressed' | 'wordsOf'> {
  /** What its front matter says of an embargo. */
  readonly embargo: readonly unknown[]
}

export const checkedOf = ({ article, suppressed, wordsOf, frontMatter }: CheckResult): Checked => ({
  article,
  suppressed,
  wordsOf,
  embargo: embargoIn(frontMatter),
})

interface Content {
  readonly article: ArticleReport
  readonly suppressed: number
  /** The words of each of the article's findings. */
  readonly words: readonly string[]
  readonly embargo: readonly unknown[]
}

/** A result as text, to be kept or to come from another thread. */
export function encoded({ article, suppressed, wordsOf, embargo }: Checked): string {
  const content: Content = { article, suppressed, words: article.findings.map(wordsOf), embargo }
  return JSON.stringify(content)
}

/** The result that `text` stands for. */
export function decoded(text: string): Checked {
  const { article, suppressed, words, embargo }: Content = JSON.parse(text)
  const byFinding = new Map(article.findings.map((finding, index) => [finding, words[index]!]))
  return { article, suppressed, embargo, wordsOf: (finding) => byFinding.get(finding)! }
}
