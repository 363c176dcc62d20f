import type { ArticleReport, Shard } from '../model.ts'
import { type Article, findArticles, type Problem } from './articles.ts'
import type { Io } from './io.ts'
import type { Flags } from './program.ts'

/** What a run is about. */
export interface Selection {
  readonly entries: readonly (Article | Problem)[]
  /** A report without the findings that are not asked for; given the article's text. */
  readonly narrowed: (report: ArticleReport, source: string) => ArticleReport
}

/** The articles that the flags name, as far as they changed, and those of this shard. */
export async function select(flags: Flags, io: Io): Promise<Selection> {
  const listed =
    flags.filesFrom === undefined ? [] : await (await import('./files-from.ts')).filesFrom(flags.filesFrom, io)
  const entries = await findArticles(flags.paths, io.cwd, listed)
  if (flags.changed === undefined) return { entries: partOf(entries, flags.shard), narrowed: (report) => report }
  const { onlyChanged } = await import('./changed.ts')
  const { entries: changed, narrowed } = await onlyChanged(entries, flags, io)
  return { entries: partOf(changed, flags.shard), narrowed }
}

/** Shards are stretches, so that their reports one after the other are the report of all. */
function partOf<Entry>(entries: readonly Entry[], { index, count }: Shard = { index: 1, count: 1 }): readonly Entry[] {
  const from = (part: number) => Math.floor((entries.length * part) / count)
  return entries.slice(from(index - 1), from(index))
}
