import type { ArticleReport, Finding, Span } from '../model.ts'
import { leading } from '../sorted.ts'
import { unquoted } from './git.ts'

/** Lines of a file as git counts them: from 1, ended by LF alone. */
export interface LineRange {
  readonly first: number
  readonly count: number
}

/**
 * The lines that a patch without context adds or changes, by file. Each byte of the patch is one character. Lines of the
 * files themselves can't be taken for the patch's own: a hunk says how many of them follow.
 */
export function changedLinesIn(patch: string): ReadonlyMap<string, readonly LineRange[]> {
  const files = new Map<string, LineRange[]>()
  let ranges: LineRange[] = []
  let left = 0
  for (let start = 0; start < patch.length; ) {
    const end = patch.indexOf('\n', start)
    const next = end < 0 ? patch.length : end + 1
    if (left > 0) {
      if (!patch.startsWith('\\', start)) left--
    } else if (patch.startsWith('+++ ', start)) {
      ranges = []
      files.set(nameOf(patch.slice(start + '+++ '.length, end)), ranges)
    } else if (patch.startsWith('@@ ', start)) {
      const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(patch.slice(start, Math.min(end, start + 80)))
      const [removed, first, count] = [hunk?.[1] ?? 1, hunk?.[2] ?? 0, hunk?.[3] ?? 1].map(Number)
      left = removed! + count!
      if (count! > 0) ranges.push({ first: first!, count: count! })
    }
    start = next
  }
  return files
}

/** Git puts a tab after a name with spaces. */
function nameOf(label: string): string {
  return unquoted(label.replace(/\t$/, '')).replace(/^b\//, '')
}

/** A report whose findings touch these lines, themselves or by a statement they are about; all else stays as it is. */
export function onLines(report: ArticleReport, source: string, ranges: readonly LineRange[]): ArticleReport {
  const changed = spansOf(source, ranges)
  const statements = new Map(report.statements.map((statement) => [statement.id, statement]))
  const spansAbout = ({ span, statement: id }: Finding): readonly Span[] => {
    const statement = id === null ? undefined : statements.get(id)
    const parts = [...(statement?.content ?? []), statement?.cue?.span, statement?.source?.span]
    return [span, ...parts.filter((part) => part != null)]
  }
  return {
    ...report,
    findings: report.findings.filter((finding) => spansAbout(finding).some((span) => touches(changed, span))),
  }
}

function spansOf(source: string, ranges: readonly LineRange[]): readonly Span[] {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  const startOf = (line: number) => starts[line - 1] ?? source.length + 1
  return ranges.map(({ first, count }) => ({ start: startOf(first), end: startOf(first + count) }))
}

/** An empty span touches the line that it stands in. */
function touches(changed: readonly Span[], { start, end }: Span): boolean {
  const first = changed[leading(changed, (span) => span.end <= start)]
  return first !== undefined && first.start < Math.max(end, start + 1)
}
