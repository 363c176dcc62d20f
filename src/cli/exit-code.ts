import type { Severity, Summary } from '../model.ts'
import { plural } from '../report/sourcing.ts'
import { complain, type Io } from './io.ts'
import type { Flags } from './program.ts'

/** The exit code of a run that found this much, whether or not all of it is shown. */
export function exitCode(
  { failOn, maxWarnings, quiet }: Flags,
  summary: Summary,
  { incomplete }: { readonly incomplete: boolean },
  io: Io,
): number {
  const tooManyWarnings = maxWarnings !== undefined && summary.warnings > maxWarnings
  if (tooManyWarnings) complain(io, `${plural(summary.warnings, 'warning')}, more than --max-warnings ${maxWarnings}`)
  const failing = atOrAbove(failOn, summary)
  if (quiet && failing > summary.errors) complain(io, `--quiet hides findings that --fail-on ${failOn} counts`)
  if (incomplete) return 2
  return failing > 0 || tooManyWarnings ? 1 : 0
}

function atOrAbove(least: Severity | 'never', { errors, warnings, infos }: Summary): number {
  switch (least) {
    case 'never':
      return 0
    case 'error':
      return errors
    case 'warning':
      return errors + warnings
    case 'info':
      return errors + warnings + infos
  }
}
