import { chownSync, cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { newsroom } from './newsroom.ts'
import { bin, needsBuild, start } from './program.ts'

needsBuild()

/** The program as newly installed. */
function installed() {
  const home = newsroom()
  for (const part of ['bin', 'package.json']) cpSync(resolve(bin, '../..', part), join(home, part), { recursive: true })
  const compiled = join(home, 'dist/compiled')
  cpSync(resolve(bin, '../../dist'), join(home, 'dist'), {
    recursive: true,
    filter: (path) => !path.endsWith('compiled'),
  })
  const cwd = newsroom({ 'a.md': 'Critics say the weir will fail.\n' })
  const run = async (env: NodeJS.ProcessEnv = {}, ...argv: readonly string[]) => {
    const options = { cwd, env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '', ...env } }
    const { ended, out, err } = start(argv.length > 0 ? argv : ['a.md'], options, join(home, 'bin/cite-check.js'))
    return { code: await ended, out: out(), err: err() }
  }
  /** Name and bytes of all that is kept, and when it was written. */
  const kept = () =>
    readdirSync(compiled).map((name) => {
      const file = join(compiled, name)
      return { file, bytes: readFileSync(file), written: statSync(file).mtimeMs }
    })
  return { compiled, run, kept }
}

test('what is compiled at the first start is there at the next ones, which say the same', async () => {
  const { run, kept } = installed()
  const first = await run()
  expect(first).toMatchObject({ code: 0, out: expect.stringContaining('vague-source'), err: '' })
  const written = kept()
  expect(written.length).toBeGreaterThan(1)
  for (const { file } of written) expect(file).toMatch(/\.cjs-v\d+\.\d+\.\d+-\w+$/)
  for (let more = 0; more < 2; more++) expect(await run()).toEqual(first)
  const grown = kept()
  expect(grown.map(({ file }) => file)).toEqual(written.map(({ file }) => file))
  expect(await run()).toEqual(first)
  expect(kept()).toEqual(grown)
})

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['empty', () => Buffer.alloc(0)],
  ['cut short', (bytes) => bytes.subarray(0, bytes.length >> 1)],
  ['shorter than its checksums', (bytes) => bytes.subarray(0, 5)],
  ['spoilt', (bytes) => Buffer.from(bytes).fill(0xff, bytes.length >> 2, bytes.length >> 1)],
  ['all zeros', (bytes) => Buffer.alloc(bytes.length)],
])('one that is %s is compiled anew', async (_, spoil) => {
  const { run, kept } = installed()
  const first = await run()
  for (const { file, bytes } of kept()) writeFileSync(file, spoil(bytes))
  const spoilt = kept()
  expect(await run()).toEqual(first)
  for (const [i, { file, bytes }] of kept().entries()) {
    expect(file).toBe(spoilt[i]!.file)
    expect(bytes.length).toBeGreaterThan(1000)
    expect(bytes.equals(spoilt[i]!.bytes)).toBe(false)
  }
})

test('of a run that checks nothing too little is compiled to be kept', async () => {
  const { run, compiled } = installed()
  expect(await run({}, '--help')).toMatchObject({ code: 0, err: '' })
  expect(existsSync(compiled)).toBe(false)
})

test('where nothing may be written it runs all the same', async () => {
  const { run, compiled } = installed()
  writeFileSync(compiled, 'in the way')
  expect(await run()).toMatchObject({ code: 0, err: '' })
  expect(readFileSync(compiled, 'utf8')).toBe('in the way')
})

test.runIf(process.getuid?.() === 0)('where the program is somebody else’s nothing is left behind', async () => {
  const { run, compiled } = installed()
  chownSync(dirname(compiled), 12_345, 12_345)
  expect(await run()).toMatchObject({ code: 0, err: '' })
  expect(existsSync(compiled)).toBe(false)
})

test('as with Node’s own, NODE_DISABLE_COMPILE_CACHE turns it off', async () => {
  const { run, compiled } = installed()
  expect(await run({ NODE_DISABLE_COMPILE_CACHE: '1' })).toMatchObject({ code: 0, err: '' })
  expect(existsSync(compiled)).toBe(false)
})
