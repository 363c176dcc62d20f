import type { CheckResult } from '../check.ts'
import { isUnderEmbargo } from '../report/embargo.ts'
import { redacted, redaction } from '../report/redact.ts'
import { rules } from '../rules/index.ts'
import type { Io } from './io.ts'
import type { Flags } from './program.ts'

/** What may be told of an article; its source is undefined where that is nothing of its words. */
export interface Tellable {
  readonly result: CheckResult
  readonly source: string | undefined
}

/** With `--redact`, keeps the words of an article under embargo from all that is made of its result. */
export function tellable(result: CheckResult, source: string, { redact }: Flags, { now }: Io): Tellable {
  if (!redact || !isUnderEmbargo(result.frontMatter, now)) return { result, source }
  const summaries = new Map(rules.map(({ id, summary }) => [id, summary]))
  return {
    result: {
      ...result,
      article: redacted(result.article, (rule) => summaries.get(rule)!),
      suppressions: result.suppressions.map((suppression) => ({
        ...suppression,
        // A comment may name anything.
        rules: suppression.rules.map((rule) => (summaries.has(rule) ? rule : redaction)),
        reason: suppression.reason && redaction,
      })),
    },
    source: undefined,
  }
}
