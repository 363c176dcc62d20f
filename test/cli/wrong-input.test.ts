import { execFileSync } from 'node:child_process'
import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { Report } from '../../src/model.ts'
import { asNobody, citeCheck, type Files, newsroom } from './newsroom.ts'

// One article that the tool itself trips over.
vi.mock('../../src/check.ts', async (importOriginal) => {
  const { check } = await importOriginal<typeof import('../../src/check.ts')>()
  return {
    check: (source: string, options: Parameters<typeof check>[1]) => {
      if (source === 'trip') throw new Error('tripped\u001b[2J over')
      return check(source, options)
    },
  }
})

const good = 'The council met on Monday.\n'

/** Runs on the paths and on good articles before and after them: those must be reported whatever happens. */
async function complaintsAbout(folder: string, ...paths: readonly string[]): Promise<readonly string[]> {
  const { code, out, complaints } = await citeCheck(folder, ['--format', 'json', 'good.md', ...paths, 'last.md'])
  expect((JSON.parse(out) as Report).articles.map(({ path }) => path)).toEqual(['good.md', 'last.md'])
  expect(code).toBe(2)
  return complaints
}

const room = (files: Files = {}) => newsroom({ 'good.md': good, 'last.md': good, ...files })

describe('one line and exit code 2 for', () => {
  test.each<[string, Files, string, RegExp]>([
    ['a missing path', {}, 'gone.md', /^gone\.md: no such file or folder; check the spelling$/],
    ['a path through a file', {}, 'good.md/x.md', /^good\.md\/x\.md: no such file or folder/],
    ['a glob that matches nothing', {}, 'news/**/*.md', /^news\/\*\*\/\*\.md: no article matches this glob$/],
    ['a folder without articles', { 'img/a.png': '' }, 'img', /^img: a folder without articles \(\.md, /],
    ['an empty folder named like an article', { 'x.md/a.png': '' }, 'x.md', /^x\.md: a folder without articles/],
    ['NUL bytes', { 'a.md': 'text\0text' }, 'a.md', /^a\.md: a binary file, not an article; leave it out$/],
    ['mostly controls', { 'a.md': '\u0001\u0002\u0003\u0004text' }, 'a.md', /^a\.md: a binary file/],
    [
      'invalid UTF-8',
      { 'a.md': Buffer.from([0x61, 0x0a, 0x63, 0x61, 0x66, 0xe9, 0x0a]) },
      'a.md',
      /^a\.md: not valid UTF-8 \(first on line 2\); save it as UTF-8$/,
    ],
    [
      'UTF-16',
      { 'a.md': Buffer.from('\ufefftext', 'utf16le') },
      'a.md',
      /^a\.md: encoded as UTF-16; save it as UTF-8$/,
    ],
    [
      'a fault of the tool’s own',
      { 'a.md': 'trip' },
      'a.md',
      /^a\.md: internal error \(tripped\\x1b\[2J over\); please report/,
    ],
    ['a name with controls', {}, 'a\n\u001b[31mb.md', /^a\\n\\x1b\[31mb\.md: no such file/],
    ['a name that is too long', {}, `${'a'.repeat(300)}.md`, /: the name is too long for a file$/],
  ])('%s', async (_, files, path, line) => {
    expect(await complaintsAbout(room(files), path)).toEqual([expect.stringMatching(line)])
  })

  test('a pipe, a device, a link in circles', async () => {
    const folder = room()
    execFileSync('mkfifo', [join(folder, 'pipe.md')])
    symlinkSync('loop.md', join(folder, 'loop.md'))
    symlinkSync('/dev/zero', join(folder, 'zero.md'))
    expect(await complaintsAbout(folder, 'pipe.md', 'zero.md', 'loop.md')).toEqual([
      expect.stringMatching(/^pipe\.md: not a regular file; .*cite-check -$/),
      expect.stringMatching(/^zero\.md: not a regular file/),
      expect.stringMatching(/^loop\.md: a symbolic link that leads round in a circle/),
    ])
  })

  test('a file or folder that may not be read', async () => {
    const folder = room({ 'secret.md': good, 'vault/a.md': good, 'open/shut/a.md': good, 'open/b.md': good })
    for (const path of ['secret.md', 'vault', 'open/shut']) chmodSync(join(folder, path), 0)
    chmodSync(folder, 0o755)
    const restore = asNobody()
    try {
      expect(await complaintsAbout(folder, 'secret.md', 'vault')).toEqual([
        'secret.md: permission denied; make it readable',
        'vault: permission denied; make it readable',
      ])
      const { code, out, complaints } = await citeCheck(folder, ['--format', 'json', 'open'])
      expect(complaints).toEqual(['open/shut: permission denied; make it readable'])
      expect(JSON.parse(out).articles).toMatchObject([{ path: 'open/b.md' }])
      expect(code).toBe(2)
    } finally {
      restore()
      for (const path of ['vault', 'open/shut']) chmodSync(join(folder, path), 0o755)
    }
  })

  test('standard input that is no text', async () => {
    const { code, complaints } = await citeCheck(room(), ['-'], { stdin: Buffer.from([0xff, 0x61]) })
    expect(complaints).toEqual(['<stdin>: not valid UTF-8 (first on line 1); save it as UTF-8'])
    expect(code).toBe(2)
  })

  test('a broken configuration, told once for all the articles it governs', async () => {
    const folder = room({ 'news/.cite-check.json': '{"rules": ', 'news/a.md': good, 'news/deep/b.md': good })
    expect(await complaintsAbout(folder, 'news')).toEqual([
      'news/.cite-check.json:1:11: not valid JSON: value expected',
    ])
  })
})

test('a key of a configuration can’t break its line', async () => {
  const folder = room({ '.cite-check.json': '{"a\\n\\u001b[2J": 1}' })
  const { complaints } = await citeCheck(folder, ['good.md'])
  expect(complaints).toEqual([expect.stringMatching(/^\.cite-check\.json:1:2: unknown key 'a\\n\\x1b\[2J'/)])
})

test('a fault of the tool’s own shows its stack only when asked', async () => {
  const folder = room({ 'a.md': 'trip' })
  expect((await citeCheck(folder, ['a.md'])).err).not.toMatch(/^ +at /m)
  expect((await citeCheck(folder, ['a.md'], { env: { CITE_CHECK_DEBUG: '1' } })).err).toMatch(/^ +at /m)
})

test('an empty file is an article without statements', async () => {
  const { code, out, complaints } = await citeCheck(newsroom({ 'a.md': '' }), ['a.md'])
  expect(out).toContain('0 statements')
  expect([code, complaints]).toEqual([0, []])
})
