import { realpathSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { ConfigurationError } from '../config/problem.ts'
import type { Article, Problem } from './articles.ts'
import { changedLinesIn, type LineRange, onLines } from './changed-lines.ts'
import { type Git, gitIn } from './git.ts'
import type { Io } from './io.ts'
import type { Flags } from './program.ts'
import type { Selection } from './selection.ts'

// What a person has set for their own eyes must not change what is found.
const diff = [
  ...['diff', '--no-ext-diff', '--no-textconv', '--text', '--no-color', '--no-relative', '--ignore-submodules=all'],
  ...['--src-prefix=a/', '--dst-prefix=b/', '--diff-algorithm=histogram', '--inter-hunk-context=0', '--unified=0'],
  ...['--find-renames', '--diff-filter=d'],
]

/**
 * Of the entries, the articles that changed since the branch left a commit: committed, staged or not, or never added.
 * Findings elsewhere than on changed lines are not asked for, unless whole files are.
 */
export async function onlyChanged(
  entries: readonly (Article | Problem)[],
  { changed, changedFiles }: Pick<Flags, 'changed' | 'changedFiles'>,
  io: Io,
): Promise<Selection> {
  const folder = (await (await gitIn(io.cwd, io))('rev-parse', '--show-toplevel')).toString('utf8').slice(0, -1)
  const git = await gitIn(folder, io)
  const base = await baseOf(changed === true ? 'HEAD' : changed!, git)
  const before = await changedFilesSince(base, git)

  const kept: (Article | Problem)[] = []
  const names = new Map<string, string>()
  for (const entry of entries) {
    const name = 'file' in entry ? nameIn(folder, entry.file) : undefined
    if (name !== undefined && !before.has(name)) continue
    kept.push(entry)
    if (name !== undefined) names.set(entry.path, name)
  }
  if (changedFiles) return { entries: kept, narrowed: (report) => report }

  const lines = await linesSince(base, [...names.values()], before, git)
  return {
    entries: kept,
    narrowed: (report, source) => {
      const ranges = lines.get(names.get(report.path)!)
      return ranges ? onLines(report, source, ranges) : report
    },
  }
}

async function baseOf(ref: string, git: Git): Promise<string> {
  const hint = 'check the spelling, or fetch it; paths go before --changed, or write --changed=REF'
  const unknown = new ConfigurationError(`--changed ${ref}: no such commit here; ${hint}`)
  if (ref === '' || ref.startsWith('-')) throw unknown
  const commit = await id(git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`))
  if (commit === undefined)
    throw ref === 'HEAD' ? new ConfigurationError('--changed: no commit to compare with yet') : unknown
  if (ref === 'HEAD') return commit
  const base = await id(git('merge-base', commit, 'HEAD'))
  if (base !== undefined) return base
  throw new ConfigurationError(
    `--changed ${ref}: has no commit in common with this branch; in a shallow clone, fetch more (fetch-depth: 0)`,
  )
}

async function id(output: Promise<Buffer>): Promise<string | undefined> {
  try {
    return (await output).toString('latin1').trim() || undefined
  } catch {
    return undefined
  }
}

/** Where each changed file was before: under its own name, another one, or nowhere that git knows. */
type Before = ReadonlyMap<string, string | null>

/** Names are from the repository's root. */
async function changedFilesSince(base: string, git: Git): Promise<Before> {
  const before = new Map<string, string | null>()
  const untracked = await git('ls-files', '--others', '--exclude-standard', '-z')
  for (const name of fields(untracked)) before.set(normal(name), null)
  const tracked = fields(await git(...diff, '--name-status', '-z', base, '--'))
  for (let i = 0; i < tracked.length; i += 2) {
    const old = tracked[i + 1]!
    // A rename has two names.
    const name = /^[RC]/.test(tracked[i]!) ? tracked[++i + 1]! : old
    before.set(normal(name), old)
  }
  return before
}

const fields = (output: Buffer) => output.toString('utf8').split('\0').slice(0, -1)

// Some file systems spell é with two characters, whatever git says.
const normal = (name: string) => name.normalize('NFC')

function nameIn(folder: string, file: string): string | undefined {
  try {
    return normal(relative(folder, realpathSync(file)).split(sep).join('/'))
  } catch {
    return undefined
  }
}

const mostNames = 200

/** The changed lines of each of these files that git knew before. */
async function linesSince(
  base: string,
  names: readonly string[],
  before: Before,
  git: Git,
): Promise<ReadonlyMap<string, readonly LineRange[]>> {
  const known = names.filter((name) => before.get(name) != null)
  const lines = new Map<string, readonly LineRange[]>(known.map((name) => [name, []]))
  for (let i = 0; i < known.length; i += mostNames) {
    const batch = known.slice(i, i + mostNames).flatMap((name) => [name, before.get(name)!])
    const patch = await git(...diff, '--patch', base, '--', ...new Set(batch))
    for (const [name, ranges] of changedLinesIn(patch.toString('latin1'))) lines.set(normal(name), ranges)
  }
  return lines
}
