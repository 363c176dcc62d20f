import type { ArticleReport, Report } from '../model.ts'
import type { ArticleLine } from './ndjson.ts'
import type { ReportHead } from './pieces.ts'
import { lineSchema, reportSchema } from './schema.ts'

/** What a report that is read back says besides its articles; without lines it has no head. */
export interface Part {
  readonly head: ReportHead | undefined
  readonly paths: readonly string[]
  readonly suppressed: number
}

/** Why a file is no report, in words. */
export class NotAReport extends Error {}

/** Reads a report in json or ndjson and checks the whole of it; throws `NotAReport`. */
export function partIn(text: string): Part {
  let head: ReportHead | undefined
  let suppressed = 0
  const paths: string[] = []
  for (const value of valuesIn(text)) {
    const { schemaVersion, tool, shard } = check(value)
    const own: ReportHead = { schemaVersion, tool, ...(shard && { shard }) }
    if (head && JSON.stringify(own) !== JSON.stringify(head)) throw new NotAReport('its lines are from several runs')
    head = own
    suppressed += 'article' in value ? value.suppressed : value.summary.suppressed
    for (const { path } of articlesOf(value)) paths.push(path)
  }
  return { head, paths, suppressed }
}

/** The articles of a report that `partIn` has checked, in their order. */
export function* articlesIn(text: string): Generator<ArticleReport> {
  for (const value of valuesIn(text)) yield* articlesOf(value)
}

const articlesOf = (value: Report | ArticleLine) => ('article' in value ? [value.article] : value.articles)

/** What a file says it holds: one report, or a line an article. */
function* valuesIn(text: string): Generator<Report | ArticleLine> {
  let whole: Report | ArticleLine
  try {
    whole = JSON.parse(text)
  } catch {
    yield* linesIn(text)
    return
  }
  yield whole
}

function* linesIn(text: string): Generator<ArticleLine> {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    try {
      yield JSON.parse(line)
    } catch {
      throw new NotAReport(index === 0 ? 'not valid JSON; is it cut off?' : `line ${index + 1} is not valid JSON`)
    }
  }
}

function check(value: unknown): Report | ArticleLine {
  const isLine = typeof value === 'object' && value !== null && 'article' in value
  const result = (isLine ? lineSchema : reportSchema).safeParse(value)
  if (result.success) return value as Report | ArticleLine
  const at = result.error.issues[0]!.path.join('.')
  if (at === 'schemaVersion') throw new NotAReport('not a report of a version that this cite-check knows')
  throw new NotAReport(`not a report of cite-check${at && `: ${at} is missing or wrong`}`)
}
