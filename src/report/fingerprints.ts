import { createHash } from 'node:crypto'
import type { Finding, Span } from '../model.ts'

/**
 * What tells each finding of an article from the others, whatever lines they stand on: a hash of the rule, the words and
 * the sentence around them, and of how many of the same come before.
 */
export function fingerprints(findings: readonly Finding[], source: string | undefined): readonly string[] {
  const seen = new Map<string, number>()
  return findings.map(({ rule, message, span }) => {
    const words = source === undefined ? [message] : [source.slice(span.start, span.end), around(source, span)]
    const key = [rule, ...words.map(unwrapped)].join('\n')
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return createHash('sha256').update(`${key}\n${before}`).digest('hex').slice(0, 32)
  })
}

/** However the lines break, in a block quotation too. */
function unwrapped(text: string): string {
  return text
    .split(/[\s>]+/)
    .join(' ')
    .trim()
}

// Longer than a sentence is likely to be: what is farther away does not matter.
const reach = 300
const sentenceEnd = /[.!?…]["'”’)\]*_]*\s|\r?\n[ \t>]*\r?\n|\r[ \t>]*\r/g

/** The sentence that a span stands in, as far as its punctuation tells. */
function around(source: string, { start, end }: Span): string {
  const before = source.slice(Math.max(0, start - reach), start)
  const after = source.slice(end, end + reach)
  const last = [...before.matchAll(sentenceEnd)].at(-1)
  const next = after.search(sentenceEnd)
  return (
    before.slice(last ? last.index + last[0].length : 0) +
    source.slice(start, end) +
    after.slice(0, next < 0 ? reach : next)
  )
}
