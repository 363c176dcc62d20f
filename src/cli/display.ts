import type { Io } from './io.ts'
import type { Flags } from './program.ts'

/** Whether to colour: the flags first, then FORCE_COLOR, NO_COLOR and the terminal, in Node's own order. */
export function colorWanted({ color }: Pick<Flags, 'color'>, { env, stdout }: Io): boolean {
  if (color !== undefined) return color
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.NO_COLOR) return false
  return stdout.isTTY === true && env.TERM !== 'dumb'
}

/** Columns to write in: prose wider than this is hard to read, and narrower than this excerpts make no sense. */
export function widthOf({ env, stdout }: Io): number {
  const width = stdout.columns ?? Number(env.COLUMNS)
  return Math.min(Math.max(width || 80, 40), 140)
}
