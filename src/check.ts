import { type Article, analyse } from './analysis.ts'
import { lowest } from './article/lowest.ts'
import type { Flavour } from './article/read.ts'
import { type Suppression, suppressions } from './article/suppressions.ts'
import type { ResolvedSettings } from './config/settings.ts'
import type { ArticleReport, Finding, Severity, Span } from './model.ts'
import { rules } from './rules/index.ts'
import type { Fault } from './rules/rule.ts'

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
export function check(source: string, { path, settings }: CheckOptions): CheckResult {
  const article = analyse(source, flavourOf(path), settings)
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
  const { kept, suppressed } = withoutSuppressed(mostSpecific(found), directives)
  const hides = hiddenBy(suppressed)
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
    suppressed: suppressed.length,
    suppressions: directives.map((directive) => ({
      ...directive,
      ...article.position(directive.span.start),
      hides: hides(directive),
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
function around({ document, sentences, tokens, position }: Article, { start }: Span): string {
  const index = document.blocks.findIndex(({ span }) => span.start <= start && start < span.end)
  const block = document.blocks[index]
  if (!block) return document.source.split(/\r\n|\n|\r/)[position(start).line - 1]!
  const words = tokens[index]!
  const sentence = sentences.find(
    (range) => range.block === index && words[range.start]!.start <= start && start < words[range.end - 1]!.end,
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

function withoutSuppressed(
  findings: readonly Finding[],
  directives: readonly Suppression[],
): { kept: Finding[]; suppressed: Finding[] } {
  const hidden = stretches(directives)
  const kept: Finding[] = []
  const suppressed: Finding[] = []
  for (const finding of findings) {
    const { rule, span } = finding
    // A suppression of all rules does not hide what is said of itself.
    const hides = holds(hidden.get(rule), span.start) || (rule !== itself && holds(hidden.get(all), span.start))
    ;(hides ? suppressed : kept).push(finding)
  }
  return { kept, suppressed }
}

const itself = 'unused-suppression'
/** Stands for all rules, where a suppression names none. */
const all = ''

/** The stretches of the file in which each rule is suppressed, in order and apart. */
function stretches(directives: readonly Suppression[]): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, { start: number; end: number }[]>()
  for (const { rules: ids, covers } of [...directives].sort((a, b) => a.covers.start - b.covers.start))
    for (const id of ids.length === 0 ? [all] : ids) {
      const spans = found.get(id) ?? []
      found.set(id, spans)
      const last = spans.at(-1)
      if (last !== undefined && covers.start <= last.end) last.end = Math.max(last.end, covers.end)
      else spans.push({ ...covers })
    }
  return found
}

function holds(spans: readonly Span[] = [], at: number): boolean {
  const next = lowest(spans.length, (i) => spans[i]!.start > at)
  return next > 0 && at < spans[next - 1]!.end
}

/** How many findings each suppression hides; `suppressed` stands in the order of the file. */
function hiddenBy(suppressed: readonly Finding[]): (suppression: Suppression) => number {
  const places = new Map<string, number[]>()
  for (const { rule, span } of suppressed)
    for (const id of rule === itself ? [rule] : [rule, all]) {
      const known = places.get(id)
      if (known === undefined) places.set(id, [span.start])
      else known.push(span.start)
    }
  return ({ rules: ids, covers }) =>
    [...new Set(ids.length === 0 ? [all] : ids)].reduce((sum, id) => {
      const starts = places.get(id) ?? []
      const before = (end: number) => lowest(starts.length, (i) => starts[i]! >= end)
      return sum + Math.max(0, before(covers.end) - before(covers.start))
    }, 0)
}
