import type { Log, ReportingDescriptor, Result } from 'sarif'
import type { ArticleReport, Finding, Report, Severity, Span } from '../model.ts'
import { fingerprints } from './fingerprints.ts'
import type { Context, RuleInfo } from './format.ts'
import { type Line, linesOf, positionIn } from './lines.ts'
import { visibleLines } from './visible.ts'
import { paragraph, pathInRepository } from './wording.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>

/** Stands for the repository's root, which is at another place on every machine. */
const uriBaseId = '%SRCROOT%'

/** The report as SARIF 2.1.0 (OASIS Standard, errata 01). */
export async function sarif({ tool, articles }: Report, context: Context): Promise<string> {
  const rules = await context.rules()
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: { driver: { ...tool, semanticVersion: tool.version, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [uriBaseId]: { description: { text: 'The root of the repository.' } } },
        results: articles.flatMap((article) => resultsOf(article, rules, context)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function descriptor({ id, severity, summary, why, help, url }: RuleInfo): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: `${summary} ${why}`, markdown: help },
    ...(url && { helpUri: url }),
    defaultConfiguration: severity === 'off' ? { enabled: false } : { enabled: true, level: levels[severity] },
  }
}

function resultsOf({ path, findings }: ArticleReport, rules: readonly RuleInfo[], context: Context): readonly Result[] {
  const source = context.sources.get(path)
  const lines = source === undefined ? undefined : linesOf(source)
  // A byte order mark is no character of the text.
  const base = source?.startsWith('\ufeff') ? 1 : 0
  const artifactLocation = { uri: uriOf(pathInRepository(path, context)), uriBaseId }
  const chars = ({ start, end }: Span) => ({ charOffset: Math.max(0, start - base), charLength: end - start })
  const prints = fingerprints(findings, source)
  return findings.map((finding, index) => {
    const ruleIndex = rules.findIndex(({ id }) => id === finding.rule)
    const { line: startLine, column: startColumn, endLine, endColumn } = finding
    return {
      ruleId: finding.rule,
      ...(ruleIndex >= 0 && { ruleIndex }),
      level: levels[finding.severity],
      message: { text: withoutLinks(paragraph(finding)) },
      locations: [
        {
          physicalLocation: {
            artifactLocation,
            region: { startLine, startColumn, endLine, endColumn, ...chars(finding.span) },
          },
        },
      ],
      ...related(finding, (span) => ({
        artifactLocation,
        region: { ...(lines && linesOfSpan(lines, span)), ...chars(span) },
      })),
      partialFingerprints: { 'citeCheckSentence/v1': prints[index]! },
    }
  })
}

type Place = NonNullable<NonNullable<Result['relatedLocations']>[number]['physicalLocation']>

function related(finding: Finding, place: (span: Span) => Place): Pick<Result, 'relatedLocations'> {
  if (finding.related.length === 0) return {}
  return {
    relatedLocations: finding.related.map(({ message, span }, id) => ({
      id,
      message: { text: withoutLinks(visibleLines(message)) },
      physicalLocation: place(span),
    })),
  }
}

function linesOfSpan(lines: readonly Line[], { start, end }: Span) {
  const from = positionIn(lines, start)
  const to = positionIn(lines, end)
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
}

/** `[words](target)` in a message is a link, also where an article's words are quoted. */
function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (')
}

/** A relative reference: a colon in its first part would otherwise make that a scheme. */
function uriOf(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}
