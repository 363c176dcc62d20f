import type { ArticleReport, Severity, Standing, Statement, Summary } from '../model.ts'

/** Counts over articles; `suppressed` findings are not in the reports any more, so their number is given. */
export function summarize(articles: readonly ArticleReport[], suppressed: number): Summary {
  const statements = articles.flatMap((article) => article.statements)
  const attributed = statements.filter(({ kind }) => kind !== 'claim')
  const claims = statements.filter(({ kind }) => kind === 'claim')
  const findings = articles.flatMap((article) => article.findings)
  const standing = (wanted: Standing) => count(attributed, (statement) => statement.standing === wanted)
  const severity = (wanted: Severity) => count(findings, (finding) => finding.severity === wanted)
  return {
    articles: articles.length,
    statements: attributed.length,
    named: standing('named'),
    described: standing('described'),
    vague: standing('vague'),
    none: standing('none'),
    claims: claims.length,
    claimsSourced: count(claims, (claim: Statement) => claim.standing !== 'none'),
    errors: severity('error'),
    warnings: severity('warning'),
    infos: severity('info'),
    suppressed,
  }
}

/** The counts of two reports together. */
export function together(a: Summary, b: Summary): Summary {
  const sums = Object.entries(a).map(([name, count]) => [name, count + b[name as keyof Summary]])
  return Object.fromEntries(sums)
}

function count<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  return items.reduce((sum, item) => (test(item) ? sum + 1 : sum), 0)
}
