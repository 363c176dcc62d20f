import { escapeName } from '../report/visible.ts'

/** What the command line needs from the process around it, so that a test can stand in for it. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Output
  readonly stderr: Output
  readonly cwd: string
  /** The time of the run, in milliseconds since 1970: asked for once, so that all of a report agrees. */
  readonly now: number
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted when the person stops the run. */
  readonly signal?: AbortSignal
}

export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  /** Whether what reads it makes links of OSC 8 sequences. */
  hyperlinks?(): Promise<boolean>
}

/** One line on standard error, whatever stands in the names and messages it is made of. */
export function complain(io: Io, line: string): void {
  io.stderr.write(`cite-check: ${escapeName(line)}\n`)
}
