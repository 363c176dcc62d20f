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
  on?(event: string, listener: () => void): unknown
  off?(event: string, listener: () => void): unknown
}

/** Writes, and waits while the reader is behind: what it has not taken yet is in memory. */
export async function print(output: Output, text: string): Promise<void> {
  if (text === '' || output.write(text) !== false) return
  await new Promise<void>((done) => {
    const events = ['drain', 'error', 'close']
    const ready = () => {
      for (const event of events) output.off?.(event, ready)
      done()
    }
    for (const event of events) output.on?.(event, ready)
  })
}

/** Comes when the person stops the run. */
export function stopped({ signal }: Io): Promise<undefined> {
  return new Promise((done) => {
    if (signal?.aborted) done(undefined)
    else signal?.addEventListener('abort', () => done(undefined), { once: true })
  })
}

/** One line on standard error, whatever stands in the names and messages it is made of. */
export function complain(io: Io, line: string): void {
  io.stderr.write(`cite-check: ${escapeName(line)}\n`)
}
