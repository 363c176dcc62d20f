import { type Article, analyse, readArticle } from './analysis.ts'
import type { Flavour } from './article/read.ts'
import { hiding, tally } from './article/suppressed.ts'
import { type Suppression, suppressions } from './article/suppressions.ts'
import type { ResolvedSettings } from './config/settings.ts'
import type { ArticleReport, Finding, Reading, Severity, Span } from './model.ts'
import { rules } from './rules/index.ts'
import type { Fault } from './rules/rule.ts'
import { leading } from './sorted.ts'

export { type PackedReading, packed, unpacked } from './article/packed.ts'

export interface CheckOptions {
  readonly path: string
  readonly settings: ResolvedSettings
}

export interface CheckResult {
  readonly article: ArticleReport
  readonly suppressed: number
  readonly suppressions: readonly UsedSuppression[]
  readonly frontMatter: Readonly<Record<string, unknown>>
  /** The words of a finding and of the sentence (or block) around them: what tells it from others when places change. */
  wordsOf(finding: Finding): string
}

/** A suppression and how many findings it hides. */
export interface UsedSuppression extends Suppression, Pick<Finding, 'line' | 'column'> {
  readonly hides: number
}

const known = rules.map(({ id }) => id)

/** How a file is read, from its name. */
export function flavourOf(path: string): Flavour {
  if (/\.mdx$/i.test(path)) return 'mdx'
  return /\.txt$/i.test(path) ? 'text' : 'markdown'
}

/** Reads an article and applies the rules that are on. Offsets in the result are UTF-16 code units of `source`. */
export function check(source: string, options: CheckOptions): CheckResult {
  return checkReading(read(source, options), options)
}

/** The first half of a check, which knows of no source yet. */
export function read(source: string, { path, settings }: CheckOptions): Reading {
  return readArticle(source, flavourOf(path), settings)
}

/** The other half, of an article that was read with the same options. */
export function checkReading(reading: Reading, { path, settings }: CheckOptions): CheckResult {
  const article = analyse(reading, settings)
  const { source } = article.document
  const { rules: on, accept = [] } = settings.ofType?.(article.document.frontMatter) ?? settings
  const accepted = new Set(accept.map(normalised))
  const found: { finding: Finding; rank: number }[] = []
  for (const [rank, rule] of rules.entries()) {
    const setting = on.get(rule.id)
    if (setting === undefined) continue
    const before = found.map(({ finding }) => finding)
    for (const fault of rule.check(article, setting.options as never, before, known))
      if (!accepted.has(normalised(source.slice(fault.span.start, fault.span.end))))
        found.push({ finding: findingOf(article, rule.id, setting.severity, fault), rank })
  }
  const directives = suppressions(article.document)
  const isHidden = hiding(directives)
  const findings = mostSpecific(found)
  const suppressed = findings.filter(isHidden)
  const hides = tally(suppressed)
  return {
    article: {
      path,
      statements: [...article.statements, ...article.claims]
        .map(({ statement }) => statement)
        .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1))),
      sources: article.sources,
      credits: article.document.credits,
      findings: suppressed.length === 0 ? findings : findings.filter((finding) => !isHidden(finding)),
    },
    suppressed: suppressed.length,
    suppressions: directives.map((directive) => ({
      ...directive,
      ...article.position(directive.span.start),
      hides: hides(directive.covers, directive.rules),
    })),
    frontMatter: article.document.frontMatter,
    wordsOf: ({ span }) => `${normalised(source.slice(span.start, span.end))}\n${normalised(around(article, span))}`,
  }
}

/** Words as they compare: however the lines break, whichever marks and capitals they have, without marks around them. */
function normalised(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s*\n[\s>]*/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'*_(]+|[\s"'*_).,;:]+$/g, '')
}

/** The sentence that a span begins in; outside of prose its block, or else its line. */
function around({ document, sentencesOf, tokens, line }: Article, { start }: Span): string {
  const index = leading(document.blocks, ({ span }) => span.start <= start) - 1
  const block = document.blocks[index]
  if (!block || start >= block.span.end) {
    const { start: from, end } = line(start)
    return document.source.slice(from, end)
  }
  const words = tokens[index]!
  const sentence = sentencesOf(index).find(
    (range) => words[range.start]!.start <= start && start < words[range.end - 1]!.end,
  )
  if (!sentence) return block.text
  const last = words[sentence.end - 1]!
  return block.text.slice(words[sentence.start]!.from, last.from + last.text.length)
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
