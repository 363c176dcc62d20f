import type { Finding, Span } from '../model.ts'
import { leading } from '../sorted.ts'
import type { Suppression } from './suppressions.ts'

/** Counts findings that begin in a stretch, of some rules or (if none is named) of all but those about suppressions. */
export type Tally = (covers: Span, rules: readonly string[]) => number

/** Neither this nor `hiding` compares each finding with each suppression: an article may hold thousands of both. */
export function tally(findings: readonly Pick<Finding, 'rule' | 'span'>[]): Tally {
  const starts = new Map<string, number[]>()
  for (const { rule, span } of findings) {
    const known = starts.get(rule)
    if (known === undefined) starts.set(rule, [span.start])
    else known.push(span.start)
  }
  for (const known of starts.values()) known.sort((a, b) => a - b)
  const every = [...starts.keys()].filter((rule) => rule !== OWN)
  return ({ start, end }, rules) => {
    let count = 0
    for (const rule of rules.length === 0 ? every : new Set(rules)) {
      const known = starts.get(rule)
      if (known !== undefined) count += Math.max(0, before(known, end) - before(known, start))
    }
    return count
  }
}

/** Tells whether some suppression hides a finding. */
export function hiding(suppressions: readonly Suppression[]): (finding: Pick<Finding, 'rule' | 'span'>) => boolean {
  const covered = new Map<string, Span[]>()
  for (const { rules, covers } of suppressions)
    for (const rule of rules.length === 0 ? [ALL] : rules) {
      const known = covered.get(rule)
      if (known === undefined) covered.set(rule, [covers])
      else known.push(covers)
    }
  const stretches = new Map([...covered].map(([rule, spans]) => [rule, joined(spans)]))
  const isIn = (rule: string, offset: number) => {
    const found = stretches.get(rule)
    return found !== undefined && before(found.starts, offset + 1) > before(found.ends, offset + 1)
  }
  return ({ rule, span }) => isIn(rule, span.start) || (rule !== OWN && isIn(ALL, span.start))
}

/** Where stretches begin and end that cover the same places as `spans` and do not overlap. */
function joined(spans: readonly Span[]): { readonly starts: readonly number[]; readonly ends: readonly number[] } {
  const starts: number[] = []
  const ends: number[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = ends.at(-1)
    if (last === undefined || last < start) {
      starts.push(start)
      ends.push(end)
    } else if (last < end) ends[ends.length - 1] = end
  }
  return { starts, ends }
}

/** A suppression without rules does not hide what is said of itself. */
const OWN = 'unused-suppression'
const ALL = ''

/** How many of sorted numbers are smaller. */
const before = (sorted: readonly number[], limit: number) => leading(sorted, (number) => number < limit)
