import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, onTestFinished, vi } from 'vitest'

export const bin = resolve(import.meta.dirname, '../../bin/cite-check.js')

/** For tests of the program as it is built. */
export function needsBuild(): void {
  // Starting programs takes long on a machine that is busy.
  vi.setConfig({ testTimeout: 120_000 })
  beforeAll(() => {
    if (!existsSync(resolve(bin, '../../dist/cli.cjs'))) throw new Error('not built yet: run npm run build first')
  })
}

export interface Run {
  readonly child: ChildProcess
  /** What it has written so far. */
  readonly out: () => string
  readonly err: () => string
  /** Its exit code, or the signal that ended it, when all it wrote is read. */
  readonly ended: Promise<number | NodeJS.Signals | null>
}

/** Starts the program; it ends with the test at the latest. */
export function start(argv: readonly string[], options: SpawnOptions = {}, program = bin): Run {
  const child = spawn(process.execPath, [program, ...argv], options)
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const texts = { out: '', err: '' }
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    texts.out += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    texts.err += text
  })
  const ended = new Promise<number | NodeJS.Signals | null>((done) =>
    child.on('close', (code, signal) => done(code ?? signal)),
  )
  return { child, out: () => texts.out, err: () => texts.err, ended }
}
