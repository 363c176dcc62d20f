import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { citeCheck, newsroom } from './newsroom.ts'

const files = {
  'a.md': '',
  'café.md': '',
  'news/b c.md': '',
  'news/draft [1].md': '',
  'news/“d”.md': '',
  'photo.png': '',
  'script.js': '',
  '-': '',
}

async function listed(list: string, ...argv: readonly string[]) {
  const { out, ...outcome } = await citeCheck(newsroom(files), ['--format', 'json', '--files-from', '-', ...argv], {
    stdin: list,
  })
  return { ...outcome, paths: out && (JSON.parse(out) as Report).articles.map(({ path }) => path) }
}

describe('a list of paths', () => {
  test.each<[string, string, readonly string[]]>([
    ['a line each', 'a.md\nnews/b c.md\n', ['a.md', 'news/b c.md']],
    ['without a last line ending, and CRLF', 'a.md\r\nnews/b c.md', ['a.md', 'news/b c.md']],
    ['a NUL each', 'news/b c.md\0a.md\0', ['news/b c.md', 'a.md']],
    ['quoted by git', '"caf\\303\\251.md"\n"news/\\342\\200\\234d\\342\\200\\235.md"\n', ['café.md', 'news/“d”.md']],
    ['names that look like globs', 'news/draft [1].md\n', ['news/draft [1].md']],
    ['other files between them', 'photo.png\na.md\nscript.js\ngone.png\n-\n', ['a.md']],
    ['folders', 'news\n', ['news/b c.md', 'news/draft [1].md', 'news/“d”.md']],
    ['a name twice', 'a.md\n./a.md\n', ['a.md']],
    ['nothing', '', []],
    ['empty lines', '\n\na.md\n\n', ['a.md']],
  ])('%s', async (_, list, paths) => {
    expect(await listed(list)).toEqual({ code: 0, paths, err: '', complaints: [] })
  })

  test('comes after the paths that are named', async () => {
    expect((await listed('a.md\nnews/b c.md\n', 'news/draft [1].md', 'a.md')).paths).toEqual([
      'news/draft [1].md',
      'a.md',
      'news/b c.md',
    ])
  })

  test('tells of articles that are missing, and takes no name for a glob', async () => {
    const { code, paths, complaints } = await listed('gone.md\nnews/*.md\na.md\n')
    expect([code, paths]).toEqual([2, ['a.md']])
    expect(complaints).toEqual([
      'gone.md: no such file or folder; check the spelling',
      'news/*.md: no such file or folder; check the spelling',
    ])
  })

  test('leaves out what the configuration ignores, as a folder does', async () => {
    const folder = newsroom({
      'old/a.md': '',
      'b.md': '',
      '.cite-check.json': '{"ignore": ["old"]}',
      list: 'old/a.md\nb.md',
    })
    const { out } = await citeCheck(folder, ['--files-from', 'list', '--format', 'json'])
    expect((JSON.parse(out) as Report).articles.map(({ path }) => path)).toEqual(['b.md'])
  })

  test.each([
    [['--files-from', 'gone'], /^--files-from gone: no such file or folder/],
    [['--files-from', 'folder'], /^--files-from folder: is a folder, not a file$/],
    [['--files-from', '-', '-'], /both read standard input$/],
  ])('%j is wrong', async (argv, complaint) => {
    const { code, out, complaints } = await citeCheck(newsroom({ 'folder/a.md': '' }), argv)
    expect([code, out, complaints]).toEqual([2, '', [expect.stringMatching(complaint)]])
  })
})

test('paths are from the working directory, wherever the list is', async () => {
  const folder = newsroom({ 'lists/today': 'news/a.md\n', 'news/a.md': '' })
  const { code, complaints } = await citeCheck(join(folder, 'lists'), ['--files-from', 'today'])
  expect([code, complaints]).toEqual([2, ['news/a.md: no such file or folder; check the spelling']])
})
