import { type Article, analyse } from './analysis.ts'
import type { Flavour } from './article/read.ts'
import { type Suppression, suppressions } from './article/suppressions.ts'
import type { ResolvedSettings } from './config/settings.ts'
import type { ArticleReport, Finding, Severity } from './model.ts'
import { rules } from './rules/index.ts'
import type { Fault } from './rules/rule.ts'

export interface CheckOptions {
  readonly path: string
  readonly settings: ResolvedSettings
}

export interface CheckResult {
  readonly article: ArticleReport
  readonly suppressed: number
}

const known = rules.map(({ id }) => id)

/** How a file is read, from its name. */
export function flavourOf(path: string): Flavour {
  if (/\.mdx$/i.test(path)) return 'mdx'
  return /\.txt$/i.test(path) ? 'text' : 'markdown'
}

/** Reads an article and applies the rules that are on. Offsets in the result are UTF-16 code units of `source`. */
export function check(source: string, { path, settings }: CheckOptions): CheckResult {
  const article = analyse(source, flavourOf(path))
  const found: { finding: Finding; rank: number }[] = []
  for (const [rank, rule] of rules.entries()) {
    const setting = settings.rules.get(rule.id)
    if (setting === undefined) continue
    const before = found.map(({ finding }) => finding)
    for (const fault of rule.check(article, setting.options as never, before, known))
      found.push({ finding: findingOf(article, rule.id, setting.severity, fault), rank })
  }
  const { kept, suppressed } = withoutSuppressed(mostSpecific(found), suppressions(article.document))
  return {
    article: {
      path,
      statements: [...article.statements, ...article.claims]
        .map(({ statement }) => statement)
        .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1))),
      sources: article.sources,
      credits: article.document.credits,
      findings: kept,
    },
    suppressed,
  }
}

function findingOf(
  article: Article,
  rule: string,
  severity: Severity,
  { message, help, span, statement, related }: Fault,
): Finding {
  const start = article.position(span.start)
  const end = article.position(span.end)
  return {
    rule,
    severity,
    message,
    help: help ?? null,
    span,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    statement: statement ?? null,
    related: related ?? [],
  }
}

/** One finding a span: where two rules mark the same words, the one earlier in the catalogue is the more specific. */
function mostSpecific(found: { finding: Finding; rank: number }[]): Finding[] {
  const taken = new Map<string, number>()
  for (const { finding, rank } of found) {
    const key = `${finding.span.start}:${finding.span.end}`
    taken.set(key, Math.min(rank, taken.get(key) ?? rank))
  }
  return found
    .filter(({ finding, rank }) => taken.get(`${finding.span.start}:${finding.span.end}`) === rank)
    .map(({ finding }) => finding)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1))
}

function withoutSuppressed(
  findings: readonly Finding[],
  directives: readonly Suppression[],
): { kept: Finding[]; suppressed: number } {
  const kept = findings.filter(
    ({ rule, span }) =>
      !directives.some(
        ({ rules: ids, covers }) =>
          covers.start <= span.start &&
          span.start < covers.end && // A suppression does not hide what is said of itself.
          (ids.length === 0 ? rule !== 'unused-suppression' : ids.includes(rule)),
      ),
  )
  return { kept, suppressed: findings.length - kept.length }
}
