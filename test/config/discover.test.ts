import { describe, expect, test } from 'vitest'
import { nearestConfiguration } from '../../src/config/discover.ts'

const ignoring = (what: string) => JSON.stringify({ ignore: [what] })

function finder(tree: Readonly<Record<string, string>>) {
  const asked: string[] = []
  const find = nearestConfiguration({
    read(file) {
      asked.push(file)
      return tree[file]
    },
    beside: () => [],
    show: (file) => file,
  })
  return { asked, ignored: async (folder: string) => (await find(folder))?.ignore[0], find }
}

describe('the nearest configuration', () => {
  const { ignored, asked } = finder({
    '/.cite-check.json': ignoring('root'),
    '/site/package.json': JSON.stringify({ name: 'site', 'cite-check': { ignore: ['package'] } }),
    '/site/news/.cite-check.yaml': 'ignore: [yaml]',
    '/site/news/.cite-check.jsonc': '{ /* first */ "ignore": ["jsonc"] }',
    '/site/news/live/package.json': '{"name": "live", "dependencies": {"cite-check": "1"}}',
    '/site/broken/package.json': '{"cite-check": ',
  })

  test.each([
    ['/', 'root'],
    ['/elsewhere/deep', 'root'],
    ['/site', 'package'],
    ['/site/blog', 'package'],
    ['/site/news', 'jsonc'],
    ['/site/news/live', 'jsonc'],
    ['/site/broken', 'package'],
  ])('of %s is %s', async (folder, which) => {
    expect(await ignored(folder)).toBe(which)
  })

  test('is looked up once a folder', () => {
    expect(new Set(asked).size).toBe(asked.length)
  })
})

test('there may be none', async () => {
  expect(await finder({}).find('/a/b')).toBeUndefined()
})

test('a broken one fails alike for every folder that it governs', async () => {
  const { find } = finder({ '/a/.cite-check.json': '{' })
  const faults = await Promise.all(['/a', '/a/b', '/a/c/d'].map((folder) => find(folder).catch((error) => error)))
  expect(new Set(faults).size).toBe(1)
})
