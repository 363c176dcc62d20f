import type { ArticleReport } from '../model.ts'

/** What stands in place of an article's words. It counts as no word. */
export const redaction = '█████'

/**
 * A report in which nothing of the article's words is left: places, rules, standings and numbers remain. A finding's
 * message may quote the article, so `summaryOf` its rule is told instead.
 */
export function redacted(article: ArticleReport, summaryOf: (rule: string) => string): ArticleReport {
  return {
    path: article.path,
    statements: article.statements.map((statement) => ({
      ...statement,
      text: redaction,
      cue: statement.cue && { ...statement.cue, text: redaction },
      source: statement.source && { ...statement.source, text: redaction },
    })),
    sources: article.sources.map((source) => ({ ...source, name: redaction, role: source.role && redaction })),
    credits: article.credits.map(({ outlet, span }) => ({ text: redaction, outlet: outlet && redaction, span })),
    findings: article.findings.map((finding) => ({
      ...finding,
      message: summaryOf(finding.rule),
      help: null,
      related: finding.related.map(({ span }) => ({ message: 'related place', span })),
    })),
  }
}
