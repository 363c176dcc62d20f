import type { CheckResult } from '../check.ts'
import type { ArticleReport } from '../model.ts'
import { embargoIn, isHeld } from '../report/embargo.ts'
import type { Io } from './io.ts'
import type { Flags } from './program.ts'

/** What may be told of an article; its source is undefined where that is nothing of its words. */
export interface Tellable<Told> {
  readonly told: Told
  readonly source: string | undefined
}

/** With `--redact`, keeps the words of an article under embargo from its report. */
export async function tellableReport(
  article: ArticleReport,
  embargo: readonly unknown[],
  source: string,
  { redact }: Flags,
  { now }: Io,
): Promise<Tellable<ArticleReport>> {
  if (!redact || !isHeld(embargo, now)) return { told: article, source }
  const [{ redacted }, { rules }] = await Promise.all([import('../report/redact.ts'), import('../rules/index.ts')])
  const summaries = new Map(rules.map(({ id, summary }) => [id, summary]))
  return { told: redacted(article, (rule) => summaries.get(rule)!), source: undefined }
}

/** The same of all that a check gives. */
export async function tellable(
  result: CheckResult,
  source: string,
  flags: Flags,
  io: Io,
): Promise<Tellable<CheckResult>> {
  const report = await tellableReport(result.article, embargoIn(result.frontMatter), source, flags, io)
  if (report.source !== undefined) return { told: result, source }
  const [{ redaction }, { rules }] = await Promise.all([import('../report/redact.ts'), import('../rules/index.ts')])
  const known = new Set(rules.map(({ id }) => id))
  const suppressions = result.suppressions.map((suppression) => ({
    ...suppression,
    // A comment may name anything.
    rules: suppression.rules.map((rule) => (known.has(rule) ? rule : redaction)),
    reason: suppression.reason && redaction,
  }))
  return { told: { ...result, article: report.told, suppressions }, source: undefined }
}
