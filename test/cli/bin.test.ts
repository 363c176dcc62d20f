import { execFile, spawn } from 'node:child_process'
import { existsSync, openSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test, vi } from 'vitest'
import { jsonSchema } from '../../src/config/schema.ts'
import { newsroom } from './newsroom.ts'

const bin = resolve(import.meta.dirname, '../../bin/cite-check.js')

// Starting programs takes long on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 })

beforeAll(() => {
  if (!existsSync(resolve(bin, '../../dist/cli.mjs'))) throw new Error('not built yet: run npm run build first')
})

test('the schema for editors ships beside it', () => {
  expect(JSON.parse(readFileSync(resolve(bin, '../../dist/schema.json'), 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(jsonSchema())),
  )
})

test('the program runs', async () => {
  const cwd = newsroom({ 'a.md': 'The council met on Monday.\n' })
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [bin, 'a.md'], { cwd })
  expect(stdout).toContain('1 article: 0 errors, 0 warnings, 0 infos')
  expect(stderr).toBe('')
})

test('a reader that has seen enough is no fault', async () => {
  const files = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`${'long-name-'.repeat(10)}${i}.md`, '']))
  const program = spawn(process.execPath, [bin, '.'], { cwd: newsroom(files) })
  let complaints = ''
  program.stderr.on('data', (chunk) => {
    complaints += chunk
  })
  program.stdout.once('data', () => program.stdout.destroy())
  expect(await ended(program)).toBe(0)
  expect(complaints).toBe('')
})

test.runIf(existsSync('/dev/full'))('a full disk is one clear line', async () => {
  const full = openSync('/dev/full', 'w')
  const program = spawn(process.execPath, [bin, '.'], {
    cwd: newsroom({ 'a.md': '' }),
    stdio: ['ignore', full, 'pipe'],
  })
  let complaints = ''
  program.stderr?.on('data', (chunk) => {
    complaints += chunk
  })
  expect(await ended(program)).toBe(2)
  expect(complaints).toMatch(/^cite-check: can't write the report: .*no space left.*\n$/i)
})

test.each([['-'], ['--files-from', '-']])(
  'an interrupt while it waits for its input ends it with 130: %s',
  async (...paths) => {
    const program = spawn(process.execPath, [bin, ...paths, '--format', 'json'], { cwd: newsroom() })
    let out = ''
    program.stdout.on('data', (chunk) => {
      out += chunk
    })
    program.stdin.write('The council met')
    await new Promise((resume) => setTimeout(resume, 1000))
    program.kill('SIGINT')
    expect(await ended(program)).toBe(130)
    expect(JSON.parse(out)).toMatchObject({ articles: [] })
  },
)

function ended(program: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((done) => program.on('close', (code) => done(code)))
}
