import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Report } from '../../src/model.ts'
import { citeCheck, type Files, newsroom } from './newsroom.ts'
import { bin, needsBuild, start } from './program.ts'

needsBuild()

/** The articles that were really checked. */
const checked: string[] = []
vi.mock('../../src/check.ts', async (importOriginal) => {
  const { check } = await importOriginal<typeof import('../../src/check.ts')>()
  return {
    check: (source: string, options: Parameters<typeof check>[1]) => {
      checked.push(options.path)
      return check(source, options)
    },
  }
})
beforeEach(() => void checked.splice(0))

const articles = {
  'a.md': 'Critics say the weir will fail.\n\nThe council met on Monday.\n',
  'b.md': '---\ntype: Column\n---\nExperts say the weir will hold.\n',
  'news/c.md': '<!-- cite-check-disable-next-line vague-source -- they asked -->\nInsiders say it is old.\n',
}

/** Runs without and with the cache, which must not show; gives what was checked in spite of it. */
async function checkedAgain(folder: string, ...argv: readonly string[]): Promise<readonly string[]> {
  const about = argv.filter((flag, i) => ![flag, argv[i - 1]].includes('--cache-location'))
  const plain = await citeCheck(folder, ['.', '--format', 'json', ...about])
  checked.splice(0)
  expect(await citeCheck(folder, ['.', '--format', 'json', '--cache', ...argv])).toEqual(plain)
  return checked.splice(0)
}

const all = Object.keys(articles)
const write = (folder: string, files: Files) => {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
}
const entries = (folder: string) => readdirSync(folder).filter((name) => !name.startsWith('.'))

test('what has not changed is not checked again', async () => {
  const folder = newsroom(articles)
  expect(await checkedAgain(folder)).toEqual(all)
  expect(await checkedAgain(folder)).toEqual([])
  expect((await citeCheck(folder, ['.', '--cache'])).out).toBe((await citeCheck(folder, ['.'])).out)
})

describe('after a change', () => {
  type Change = (folder: string) => void
  test.each<[string, Change, readonly string[], readonly string[]]>([
    ['of a text', (folder) => write(folder, { 'a.md': 'Critics say the weir will hold.\n' }), ['a.md'], []],
    [
      'of a type in front matter',
      (folder) => write(folder, { 'b.md': articles['b.md'].replace('Column', 'News') }),
      ['b.md'],
      [],
    ],
    ['of a name', (folder) => renameSync(join(folder, 'a.md'), join(folder, 'd.txt')), ['d.txt'], []],
    ['of nothing but a time', (folder) => utimesSync(join(folder, 'a.md'), 1, 1), [], []],
    [
      'of the configuration',
      (folder) => write(folder, { '.cite-check.json': '{"rules": {"vague-source": "error"}}' }),
      all,
      [],
    ],
    [
      'of an option',
      (folder) =>
        write(folder, { '.cite-check.json': '{"rules": {"vague-source": ["error", {"allow": ["critics"]}]}}' }),
      all,
      [],
    ],
    [
      'of house words',
      (folder) => write(folder, { '.cite-check.json': '{"accept": ["Critics"], "speechVerbs": ["leaks"]}' }),
      all,
      [],
    ],
    [
      'for some paths',
      (folder) =>
        write(folder, { '.cite-check.json': '{"overrides": [{"files": ["news"], "rules": {"vague-source": "off"}}]}' }),
      all,
      [],
    ],
    [
      'for a folder',
      (folder) => write(folder, { 'news/.cite-check.json': '{"rules": {"vague-source": "off"}}' }),
      ['news/c.md'],
      [],
    ],
    ['of the command line', () => {}, all, ['--rule', 'vague-source=error']],
    ['of the preset', (folder) => write(folder, { '.cite-check.json': '{"extends": "wikipedia"}' }), all, []],
    ['of what is reported', () => {}, [], ['--quiet', '--fail-on', 'info']],
  ])('%s, what it touches is', async (_, change, again, argv) => {
    const folder = newsroom(articles)
    await checkedAgain(folder)
    change(folder)
    expect(await checkedAgain(folder, ...argv)).toEqual(again)
    expect(await checkedAgain(folder, ...argv)).toEqual([])
  })

  test('of a configuration that is extended', async () => {
    const folder = newsroom({ ...articles, '.cite-check.json': '{"extends": "./house.json"}', 'house.json': '{}' })
    await checkedAgain(folder)
    write(folder, { 'house.json': '{"rules": {"vague-source": "error"}}' })
    expect(await checkedAgain(folder)).toEqual(all)
  })

  test('of the baseline, nothing is, and the report is right', async () => {
    const folder = newsroom(articles)
    await checkedAgain(folder)
    const { complaints } = await citeCheck(folder, ['.', '--cache', '--update-baseline'])
    expect(complaints).toEqual([expect.stringContaining('1 finding written')])
    const baseline = readFileSync(join(folder, 'cite-check-baseline.json'), 'utf8')
    expect(await checkedAgain(folder)).toEqual([])
    await citeCheck(folder, ['.', '--update-baseline'])
    expect(readFileSync(join(folder, 'cite-check-baseline.json'), 'utf8')).toBe(baseline)
    write(folder, { 'cite-check-baseline.json': '{"version": 1, "findings": []}' })
    expect(await checkedAgain(folder)).toEqual([])
  })

  test('back and forth', async () => {
    const folder = newsroom(articles)
    for (const text of [articles['b.md'], articles['a.md'], articles['b.md']]) {
      write(folder, { 'a.md': text })
      expect(await checkedAgain(folder)).toContain('a.md')
    }
  })
})

describe('an entry', () => {
  const folderOf = (folder: string) => join(folder, '.cite-check-cache')
  const spoilt: readonly (readonly [string, (file: string, others: readonly string[]) => void])[] = [
    ['cut short', (file) => writeFileSync(file, readFileSync(file).subarray(0, -20))],
    ['cut to nothing', (file) => writeFileSync(file, '')],
    ['cut after its key', (file) => writeFileSync(file, readFileSync(file).subarray(0, 65))],
    ['with another letter', (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('Critics', 'Cynics'))],
    ['with more behind it', (file) => writeFileSync(file, `${readFileSync(file, 'utf8')} `)],
    ['of other bytes', (file) => writeFileSync(file, Buffer.from([0, 255, 10, 254]))],
    ['of another article', (file, [other]) => cpSync(other!, file)],
    [
      'that leads elsewhere',
      (file) => {
        renameSync(file, `${file}.moved`)
        symlinkSync(`${file}.moved`, file)
      },
    ],
    ['that is gone', (file) => rmSync(file)],
  ]
  test.each(spoilt)('%s is as good as missing', async (_, spoil) => {
    const folder = newsroom(articles)
    await checkedAgain(folder)
    const files = entries(folderOf(folder)).map((name) => join(folderOf(folder), name))
    const own = files.find((file) => readFileSync(file, 'utf8').includes('"path":"a.md"'))!
    spoil(
      own,
      files.filter((file) => file !== own),
    )
    expect(await checkedAgain(folder)).toEqual(['a.md'])
    expect(await checkedAgain(folder)).toEqual([])
  })

  test('that is a folder is not read, and told once', async () => {
    const folder = newsroom(articles)
    await checkedAgain(folder)
    for (const name of entries(folderOf(folder))) {
      rmSync(join(folderOf(folder), name))
      mkdirSync(join(folderOf(folder), name, 'x'), { recursive: true })
    }
    const { code, out, complaints } = await citeCheck(folder, ['.', '--cache', '--format', 'json'])
    expect([code, out]).toEqual([0, (await citeCheck(folder, ['.', '--format', 'json'])).out])
    expect(complaints).toEqual([
      expect.stringMatching(/^\.cite-check-cache: no cache there: can't be written \(E[A-Z]+\)$/),
    ])
  })

  test('takes the place of the article’s last one', async () => {
    const folder = newsroom(articles)
    for (const text of ['One.\n', 'Two.\n', 'Three.\n']) {
      write(folder, { 'a.md': text })
      await checkedAgain(folder)
    }
    expect(entries(folderOf(folder))).toHaveLength(3)
  })
})

describe('the cache is', () => {
  test('in node_modules where there is one, and ignored by git', async () => {
    const folder = newsroom({ ...articles, 'node_modules/x/package.json': '{}' })
    await checkedAgain(folder)
    const cache = join(folder, 'node_modules/.cache/cite-check')
    expect(entries(cache)).toHaveLength(3)
    expect(readFileSync(join(cache, '.gitignore'), 'utf8')).toBe('*\n')
    expect(readdirSync(folder)).not.toContain('.cite-check-cache')
  })

  test('where --cache-location says, links and all', async () => {
    const folder = newsroom(articles)
    symlinkSync(newsroom(), join(folder, 'elsewhere'))
    await checkedAgain(folder, '--cache-location', 'elsewhere/cache')
    expect(await checkedAgain(folder, '--cache-location', 'elsewhere/cache')).toEqual([])
  })

  test('never where a link in the repository leads', async () => {
    const folder = newsroom(articles)
    const elsewhere = newsroom()
    symlinkSync(elsewhere, join(folder, '.cite-check-cache'))
    const { code, complaints } = await citeCheck(folder, ['.', '--cache'])
    expect([code, complaints]).toEqual([
      0,
      [expect.stringMatching(/^\.cite-check-cache: no cache there: it leads out of this folder/)],
    ])
    expect(readdirSync(elsewhere)).toEqual([])
  })

  test('done without where it can’t be', async () => {
    const folder = newsroom({ ...articles, file: '' })
    const { code, complaints } = await citeCheck(folder, ['.', '--cache', '--cache-location', 'file'])
    expect([code, complaints]).toEqual([0, [expect.stringMatching(/^file: no cache there: /)]])
  })

  test('rid of what killed runs left, once that is old', async () => {
    const folder = newsroom({ ...articles, '.cite-check-cache/tmp-1-a': '', '.cite-check-cache/tmp-2-b': '' })
    utimesSync(join(folder, '.cite-check-cache/tmp-1-a'), 1, 1)
    await citeCheck(folder, ['.', '--cache'])
    const left = readdirSync(join(folder, '.cite-check-cache')).filter((name) => name.startsWith('tmp-'))
    expect(left).toEqual(['tmp-2-b'])
  })

  test.each([
    ['--cache-location', 'x'],
    ['--cache', '--cache-location='],
  ])('not asked for by %s %s', async (...argv) => {
    const { code, complaints } = await citeCheck(newsroom(articles), ['.', ...argv])
    expect([code, complaints]).toEqual([2, [expect.stringMatching(/--cache-location/)]])
  })
})

describe('the program as it is built', () => {
  const many = Object.fromEntries(
    Array.from({ length: 400 }, (_, i) => [`${i}.md`, `${articles['a.md']}\n`.repeat(1 + (i % 9))]),
  )
  const report = async (cwd: string, ...argv: readonly string[]) => {
    const { ended, out, err } = start(['.', '--format', 'json', ...argv], { cwd })
    return { code: await ended, out: out(), err: err() }
  }

  test.each(['SIGINT', 'SIGKILL'] as const)(
    'leaves nothing half-written when it ends by %s, and the next run is right',
    async (signal) => {
      const cwd = newsroom(many)
      const { child, ended } = start(['.', '--cache', '--format', 'json', '--workers', '2'], { cwd })
      await new Promise((seen) => child.stdout!.once('data', seen))
      await new Promise((later) => setTimeout(later, 150))
      child.kill(signal)
      expect(await ended).toBe(signal === 'SIGINT' ? 130 : 'SIGKILL')
      const written = entries(join(cwd, '.cite-check-cache')).filter((name) => !name.startsWith('tmp-'))
      expect(written.length).toBeGreaterThan(0)
      expect(written.length).toBeLessThan(400)
      for (const name of written)
        expect(readFileSync(join(cwd, '.cite-check-cache', name), 'utf8')).toMatch(
          /^[0-9a-f]{64}\n[0-9a-f]{64}\n\{.*\}$/s,
        )
      const plain = await report(cwd)
      expect(await report(cwd, '--cache')).toEqual(plain)
      expect(await report(cwd, '--cache', '--workers', '1')).toEqual(plain)
    },
  )

  test('keeps nothing that another build found', async () => {
    const home = newsroom()
    for (const part of ['dist', 'bin', 'package.json'])
      cpSync(resolve(bin, '../..', part), join(home, part), { recursive: true })
    const cwd = newsroom({ 'a.md': articles['a.md'] })
    const run = async () => {
      const { ended, out } = start(['a.md', '--cache', '--format', 'json'], { cwd }, join(home, 'bin/cite-check.js'))
      expect(await ended).toBe(0)
      return (JSON.parse(out()) as Report).articles[0]!.findings.map(({ message }) => message)
    }
    const [message] = await run()
    expect(await run()).toEqual([message])
    const chunk = readdirSync(join(home, 'dist'))
      .map((name) => join(home, 'dist', name))
      .find((file) => file.endsWith('.cjs') && readFileSync(file, 'utf8').includes('could be anyone.'))!
    writeFileSync(chunk, readFileSync(chunk, 'utf8').replace('could be anyone.', 'might be anyone.'))
    expect(await run()).toEqual([message!.replace('could', 'might')])
  })
})
