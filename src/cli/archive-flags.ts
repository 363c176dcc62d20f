import { type Command, InvalidArgumentError } from 'commander'
import type { Shard } from '../model.ts'

/** Flags for many articles: which of them to check, and how to get through them. */
export interface ArchiveFlags {
  /** What it is compared with, or true for the last commit. */
  readonly changed?: string | true
  readonly changedFiles?: boolean
  /** A file's name, or `-` for standard input. */
  readonly filesFrom?: string
  readonly shard?: Shard
  /** Threads that check; 1 is this one alone. */
  readonly workers?: number
  readonly cache?: boolean
  /** A folder. */
  readonly cacheLocation?: string
  readonly watch?: boolean
}

export function addArchiveOptions(program: Command): Command {
  return program
    .option('--changed [ref]', 'only what changed since the branch left ref, on changed lines (default: HEAD)')
    .option('--changed-files', 'with --changed, all of an article that changed')
    .option('--files-from <file>', 'also check the paths in a file, one a line; - reads standard input')
    .option('--shard <part/parts>', 'check one part of the articles, such as 2/5; see cite-check merge', shard)
    .option('--workers <count>', 'threads to check with (default: by processors, if there is enough to do)', threads)
    .option('--cache', 'keep what was found, and check only what has changed')
    .option('--cache-location <folder>', 'keep it there (default: node_modules/.cache, or .cite-check-cache)')
    .option('--watch', 'check again whenever something changes')
}

/** Flags that write what is watched. */
interface WritingFlags {
  readonly updateBaseline?: boolean
  readonly pruneBaseline?: boolean
}

export function misuseOfArchiveFlags(flags: ArchiveFlags & WritingFlags, paths: readonly string[]): string | undefined {
  const { changed, filesFrom, cacheLocation } = flags
  if (flags.changedFiles && changed === undefined) return '--changed-files goes with --changed'
  if (changed !== undefined && paths.includes('-')) return '--changed does not go with -; name the article'
  if (filesFrom === '-' && paths.includes('-')) return '--files-from - does not go with -: both read standard input'
  if (cacheLocation !== undefined && !flags.cache) return '--cache-location goes with --cache'
  if (cacheLocation === '') return 'an empty --cache-location; name a folder'
  const odd = flags.watch && oddWithWatch(flags, paths)
  return odd ? `--watch does not go with ${odd}` : undefined
}

/** What can be read only once, and what is written where it is watched. */
function oddWithWatch(
  { filesFrom, updateBaseline, pruneBaseline }: ArchiveFlags & WritingFlags,
  paths: readonly string[],
): string | undefined {
  if (paths.includes('-')) return '-'
  if (filesFrom !== undefined) return '--files-from'
  if (updateBaseline) return '--update-baseline'
  return pruneBaseline ? '--prune-baseline' : undefined
}

const mostThreads = 256

function threads(value: string): number {
  const count = Number(value)
  if (!/^\d{1,3}$/.test(value) || count < 1 || count > mostThreads)
    throw new InvalidArgumentError(`Expected a number from 1 to ${mostThreads}.`)
  return count
}

function shard(value: string): Shard {
  const [, index, count] = (/^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? []).map(Number)
  if (!index || !count || index > count) throw new InvalidArgumentError('Expected a part and their number, as in 2/5.')
  return { index, count }
}
