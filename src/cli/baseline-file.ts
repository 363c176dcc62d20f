import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { ConfigurationError } from '../config/problem.ts'
import type { ArticleReport } from '../model.ts'
import type { Checked } from './checked.ts'
import { shownPath } from './files.ts'
import type { Io } from './io.ts'
import type { Flags } from './program.ts'

/** What was found before and is let stand: an archive can be checked for what is new. */
export interface Baseline {
  /** The report without what the baseline has. */
  withoutKnown(result: Checked): ArticleReport
  /** When all is checked: writes what is to be written, and says what is gone. */
  close(): void
}

export const usualBaseline = 'cite-check-baseline.json'

/** The baseline that the flags name, or the one in the working directory; undefined where there is none. */
export async function baselineFor(flags: Flags, io: Io): Promise<Baseline | undefined> {
  if (flags.baseline === false) return undefined
  const file = resolve(io.cwd, flags.baseline ?? usualBaseline)
  if (!existsSync(file) && !flags.updateBaseline) {
    if (flags.baseline === undefined && !flags.pruneBaseline) return undefined
    throw new ConfigurationError(`${shownPath(file, io.cwd)}: no such baseline; --update-baseline writes one`)
  }
  const { openBaseline } = await import('./baseline.ts')
  return openBaseline(file, flags, io)
}
