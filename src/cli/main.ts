import { run } from './run.ts'

const interrupted = new AbortController()
process.on('SIGINT', () => {
  if (interrupted.signal.aborted) process.exit(130)
  interrupted.abort()
})

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has seen enough (`| head`): the exit code still says what was found.
  if (error.code === 'EPIPE') return
  process.stderr.write(`cite-check: can't write the report: ${error.message}\n`)
  process.exit(2)
})
process.stderr.on('error', () => {})

async function hyperlinks(): Promise<boolean> {
  const { createSupportsHyperlinks } = await import('supports-hyperlinks')
  return createSupportsHyperlinks(process.stdout)
}

run(process.argv.slice(2), {
  // Opening it costs milliseconds that most runs need not spend.
  get stdin() {
    return process.stdin
  },
  stdout: Object.assign(process.stdout, { hyperlinks }),
  stderr: process.stderr,
  cwd: process.cwd(),
  now: Date.now(),
  env: process.env,
  signal: interrupted.signal,
}).then((code) => {
  process.exitCode = code
  // What nobody waits for any more must not keep the program alive.
  if (interrupted.signal.aborted) process.stdin.destroy()
})
