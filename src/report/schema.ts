import * as z from 'zod/mini'
import type { Summary } from '../model.ts'

const count = z.int().check(z.minimum(0))
const span = z.object({ start: count, end: count })
const text = z.string()
const standing = z.enum(['named', 'described', 'vague', 'none'])

const statement = z.object({
  id: text,
  kind: z.enum(['direct', 'mixed', 'indirect', 'block', 'claim']),
  content: z.array(span),
  text,
  line: count,
  column: count,
  cue: z.nullable(z.object({ text, span })),
  source: z.nullable(z.object({ id: text, text, span: z.nullable(span) })),
  via: z.nullable(text),
  standing,
})

const source = z.object({
  id: text,
  name: text,
  role: z.nullable(text),
  kind: z.enum(['person', 'organisation', 'document', 'outlet', 'anonymous', 'group', 'unknown']),
  standing: z.enum(['named', 'described', 'vague']),
  mentions: z.array(span),
  statements: z.array(text),
})

const finding = z.object({
  rule: text,
  severity: z.enum(['error', 'warning', 'info']),
  message: text,
  help: z.nullable(text),
  span,
  line: count,
  column: count,
  endLine: count,
  endColumn: count,
  statement: z.nullable(text),
  related: z.array(z.object({ message: text, span })),
})

const article = z.object({
  path: text,
  statements: z.array(statement),
  sources: z.array(source),
  credits: z.array(z.object({ text, outlet: z.nullable(text), span })),
  findings: z.array(finding),
})

const head = {
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.literal('cite-check'), version: text }),
  shard: z.optional(z.object({ index: count, count })),
}

const counts: Record<keyof Summary, typeof count> = {
  articles: count,
  statements: count,
  named: count,
  described: count,
  vague: count,
  none: count,
  claims: count,
  claimsSourced: count,
  errors: count,
  warnings: count,
  infos: count,
  suppressed: count,
}

/** A report as `--format json` gives it. A pattern that a later version knows (`via`) is let pass. */
export const reportSchema = z.object({ ...head, articles: z.array(article), summary: z.object(counts) })

/** A line of `--format ndjson`. */
export const lineSchema = z.object({ ...head, article, suppressed: count })
