import { execFile } from 'node:child_process'
import { existsSync, openSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { jsonSchema } from '../../src/config/schema.ts'
import { newsroom } from './newsroom.ts'
import { bin, needsBuild, start } from './program.ts'

needsBuild()

test('the schema for editors ships beside it', () => {
  expect(JSON.parse(readFileSync(resolve(bin, '../../dist/schema.json'), 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(jsonSchema())),
  )
})

test('the program runs', async () => {
  const { ended, out, err } = start(['a.md'], { cwd: newsroom({ 'a.md': 'The council met on Monday.\n' }) })
  expect(await ended).toBe(0)
  expect(out()).toContain('1 article: 0 errors, 0 warnings, 0 infos')
  expect(err()).toBe('')
})

const formats = [[], ['--format', 'json'], ['--format', 'json', '--workers', '2']]

describe.each(formats)('%s', (...format) => {
  test('a reader that has seen enough is no fault', async () => {
    const files = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`${'long-name-'.repeat(10)}${i}.md`, '']))
    const { child, ended, err } = start(['.', ...format], { cwd: newsroom(files) })
    child.stdout!.once('data', () => child.stdout!.destroy())
    expect(await ended).toBe(0)
    expect(err()).toBe('')
  })

  test('nor is one that never looks, and what was found still tells', async () => {
    const { child, ended, err } = start(['.', '--fail-on', 'warning', ...format], {
      cwd: newsroom({ 'a.md': 'Critics say the weir will fail.\n', 'b.md': '' }),
    })
    child.stdout!.destroy()
    expect(await ended).toBe(1)
    expect(err()).toBe('')
  })

  test.runIf(existsSync('/dev/full'))('a full disk is one clear line', async () => {
    const { ended, err } = start(['.', ...format], {
      cwd: newsroom({ 'a.md': '', 'b.md': '' }),
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    })
    expect(await ended).toBe(2)
    expect(err()).toMatch(/^cite-check: can't write the report: .*no space left.*\n$/i)
  })
})

test('standard error that nobody reads changes nothing', async () => {
  const { child, ended, out } = start(['gone.md', 'a.md'], { cwd: newsroom({ 'a.md': '' }) })
  child.stderr!.destroy()
  expect(await ended).toBe(2)
  expect(out()).toContain('1 article: ')
})

test.each([['-'], ['--files-from', '-']])(
  'an interrupt while it waits for its input ends it with 130: %s',
  async (...argv) => {
    const { child, ended, out } = start([...argv, '--format', 'json'], { cwd: newsroom() })
    child.stdin!.write('The council met')
    await new Promise((resume) => setTimeout(resume, 1000))
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(JSON.parse(out())).toMatchObject({ articles: [] })
  },
)

test.runIf(existsSync('/dev/stdout'))('a format goes into a pipe as into a file', async () => {
  const cwd = newsroom({ 'a.md': 'The council met on Monday.\n' })
  const piped = '"$0" "$1" a.md --format checkstyle=/dev/stdout | cat'
  const { stdout, stderr } = await promisify(execFile)('sh', ['-c', piped, process.execPath, bin], { cwd })
  expect(stdout).toContain('<file name="a.md">')
  expect(stderr).toBe('')
})
