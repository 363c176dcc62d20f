import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parse } from '../config/parse.ts'
import { ConfigurationError } from '../config/problem.ts'
import { plural } from '../report/sourcing.ts'
import type { Baseline } from './baseline-file.ts'
import { readSmall, shownPath, writeWhole } from './files.ts'
import { complain, type Io } from './io.ts'
import type { Flags } from './program.ts'

/**
 * How often a rule found the same words in an article. The hash is of the words and their sentence, so an entry holds
 * while other parts of the article change.
 */
interface Entry {
  /** From the baseline's folder, with forward slashes. */
  readonly path: string
  readonly rule: string
  readonly hash: string
  readonly count: number
}

/** Counts by rule and hash, by article. */
type Counts = Map<string, Map<string, number>>

export async function openBaseline(file: string, flags: Flags, io: Io): Promise<Baseline> {
  const shown = shownPath(file, io.cwd)
  const folder = dirname(file)
  const known = countsOf(await entriesIn(file, shown, io.cwd))
  // Of the articles that were checked: what was found of the known, or found at all.
  const seen: Counts = new Map()

  const isGone = (path: string) => !existsSync(resolve(folder, path))
  const left = (): Counts => new Map([...known].filter(([path]) => !seen.has(path) && !isGone(path)).concat([...seen]))

  return {
    withoutKnown(result) {
      const { article } = result
      if (article.path === '<stdin>') return article
      const path = shownPath(resolve(io.cwd, article.path), folder)
      const counts = new Map<string, number>()
      seen.set(path, counts)
      const findings = article.findings.filter((finding) => {
        const key = keyOf(finding.rule, createHash('sha256').update(result.wordsOf(finding)).digest('hex').slice(0, 16))
        const count = counts.get(key) ?? 0
        if (!flags.updateBaseline && count >= (known.get(path)?.get(key) ?? 0)) return true
        counts.set(key, count + 1)
        return false
      })
      return { ...article, findings }
    },
    close() {
      if (flags.updateBaseline) {
        const kept = [...known].filter(([path]) => !seen.has(path))
        const written: Counts = new Map([...kept, ...seen])
        writeWhole(file, render(written), io.cwd)
        complain(io, `${shown}: ${plural(total(written), 'finding')} written; from now on only others are reported`)
        return
      }
      const gone = total(known) - total(left())
      if (flags.pruneBaseline) {
        if (gone > 0) writeWhole(file, render(left()), io.cwd)
        complain(io, `${shown}: ${plural(gone, 'finding')} dropped, ${total(left())} left`)
      } else if (gone > 0) {
        const are = gone === 1 ? 'finding is' : 'findings are'
        complain(io, `${shown}: ${gone} ${are} gone from the articles; --prune-baseline drops what is gone`)
      }
    },
  }
}

const keyOf = (rule: string, hash: string) => `${rule} ${hash}`

function total(counts: Counts): number {
  let sum = 0
  for (const found of counts.values()) for (const count of found.values()) sum += count
  return sum
}

function countsOf(entries: readonly Entry[]): Counts {
  const counts: Counts = new Map()
  for (const { path, rule, hash, count } of entries) {
    const found = counts.get(path) ?? new Map<string, number>()
    counts.set(path, found)
    // Two branches that are merged may both have brought an entry.
    found.set(keyOf(rule, hash), Math.max(count, found.get(keyOf(rule, hash)) ?? 0))
  }
  return counts
}

/** A line an entry, in an order of its own: a change shows in a diff as what it is. */
function render(counts: Counts): string {
  const lines = [...counts]
    .flatMap(([path, found]) => [...found].map(([key, count]) => ({ path, key, count })))
    .sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.key, b.key))
    .map(({ path, key, count }) => {
      const [rule, hash] = key.split(' ')
      return `    ${JSON.stringify({ path, rule, hash, count })}`
    })
  return `{\n  "version": 1,\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`
}

async function entriesIn(file: string, shown: string, cwd: string): Promise<readonly Entry[]> {
  const text = readSmall(file, cwd)
  if (text === undefined) return []
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    // What reads configurations knows the place of the fault.
    if (text.length < 1_000_000) await parse(text, '.json', shown)
    throw new ConfigurationError(`${shown}: not valid JSON`)
  }
  const fault = (what: string) => new ConfigurationError(`${shown}: not a baseline: ${what}`)
  if (!isRecord(content) || !Array.isArray(content.findings)) throw fault('it has no list of findings')
  if (content.version !== 1) throw fault(`version ${JSON.stringify(content.version)}, where this cite-check knows 1`)
  for (const [index, entry] of content.findings.entries())
    if (!isEntry(entry)) throw fault(`findings.${index} lacks a path, rule, hash or count`)
  return content.findings
}

function isEntry(entry: unknown): entry is Entry {
  return (
    isRecord(entry) &&
    [entry.path, entry.rule, entry.hash].every((value) => typeof value === 'string') &&
    Number.isInteger(entry.count) &&
    (entry.count as number) > 0
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
