import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Io } from '../../src/cli/io.ts'
import { run } from '../../src/cli/run.ts'
import type { Report } from '../../src/model.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** A folder of files that is gone after the test. */
export function newsroom(files: Files = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'cite-check-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return folder
}

export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
  /** Standard error, a line each, without the tool's name before it. */
  readonly complaints: readonly string[]
}

export async function citeCheck(
  cwd: string,
  argv: readonly string[],
  { stdin = '', ...io }: Partial<Omit<Io, 'stdin'>> & { stdin?: string | Uint8Array } = {},
): Promise<Outcome> {
  let out = ''
  let err = ''
  const code = await run(argv, {
    stdin: (async function* () {
      yield Buffer.from(stdin)
    })(),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    cwd,
    now: Date.parse('2026-11-24T12:00:00Z'),
    env: {},
    ...io,
  })
  const lines = err.split('\n').slice(0, -1)
  return { code, out, err, complaints: lines.map((line) => line.replace(/^cite-check: /, '')) }
}

/** The paths that a run reports on, in its order. */
export async function reported(cwd: string, ...argv: readonly string[]): Promise<readonly string[]> {
  const { out } = await citeCheck(cwd, ['--format', 'json', ...argv])
  return (JSON.parse(out) as Report).articles.map(({ path }) => path)
}

/** The superuser may read and write everything, so the test steps down for a moment. */
export function asNobody(): () => void {
  if (process.getuid?.() !== 0) return () => {}
  process.setegid!(65534)
  process.seteuid!(65534)
  return () => {
    process.seteuid!(0)
    process.setegid!(0)
  }
}
