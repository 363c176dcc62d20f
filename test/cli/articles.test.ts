import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { citeCheck, newsroom, reported } from './newsroom.ts'

describe('a folder', () => {
  test('gives its articles by code unit, and nothing else', async () => {
    const folder = newsroom({
      'b.md': '',
      'B.markdown': '',
      'a/z.mdx': '',
      'a.txt': '',
      'é.MD': '',
      'photo.png': '',
      'script.js': '',
      '.hidden.md': '',
      '.obsidian/note.md': '',
      'node_modules/x/README.md': '',
    })
    expect(await reported(folder, '.')).toEqual(['B.markdown', 'a/z.mdx', 'a.txt', 'b.md', 'é.MD'])
  })

  test('is not left through symbolic links, nor walked in circles', async () => {
    const folder = newsroom({ 'news/a.md': '', 'other/b.md': '' })
    symlinkSync('..', join(folder, 'news/up'))
    symlinkSync('../other', join(folder, 'news/other'))
    symlinkSync('../other/b.md', join(folder, 'news/b.md'))
    symlinkSync('nowhere.md', join(folder, 'news/c.md'))
    expect(await reported(folder, 'news')).toEqual(['news/a.md'])
    expect(await reported(folder, 'news/other')).toEqual(['news/other/b.md'])
  })

  test('named like an article is walked', async () => {
    const folder = newsroom({ 'live.md/update.md': '' })
    expect(await reported(folder, '.')).toEqual(['live.md/update.md'])
    expect(await reported(folder, 'live.md')).toEqual(['live.md/update.md'])
  })

  test('named itself is walked even if its name starts with a dot', async () => {
    expect(await reported(newsroom({ '.drafts/a.md': '' }), '.drafts')).toEqual(['.drafts/a.md'])
  })
})

describe('paths', () => {
  test('come in the order given, each file once', async () => {
    const folder = newsroom({ 'a.md': '', 'b.md': '', 'c/d.md': '' })
    symlinkSync('b.md', join(folder, 'link.md'))
    expect(await reported(folder, 'c', 'b.md', '.', './b.md', 'link.md', join(folder, 'a.md'))).toEqual([
      'c/d.md',
      'b.md',
      'a.md',
    ])
  })

  test('are shown from the working directory', async () => {
    const folder = newsroom({ 'a.md': '', 'site/b.md': '' })
    expect(await reported(join(folder, 'site'), '../a.md', 'b.md')).toEqual(['../a.md', 'b.md'])
  })

  test('may have any extension when they name a file', async () => {
    expect(await reported(newsroom({ 'story.article': '', README: '' }), 'story.article', 'README')).toHaveLength(2)
  })

  test('may hold what looks like a glob', async () => {
    expect(await reported(newsroom({ '[slug].md': '', 'a*.md': '' }), '[slug].md', 'a*.md')).toEqual([
      '[slug].md',
      'a*.md',
    ])
  })
})

describe('a glob', () => {
  const files = { 'news/b.md': '', 'news/a.md': '', 'news/deep/c.mdx': '', 'news/d.rst': '', 'news/.e.md': '' }
  test.each([
    ['news/*', ['news/a.md', 'news/b.md']],
    ['**/*', ['news/a.md', 'news/b.md', 'news/deep/c.mdx']],
    ['news/*.rst', ['news/d.rst']],
    ['**/*.{mdx,rst}', ['news/d.rst', 'news/deep/c.mdx']],
  ])('%s', async (glob, articles) => {
    expect(await reported(newsroom({ ...files, 'node_modules/m/x.md': '' }), glob)).toEqual(articles)
  })
})

describe('ignore files', () => {
  test('count upwards to the repository’s root, and nested ones too', async () => {
    const folder = newsroom({
      '.gitignore': 'a.md',
      'repo/.git/HEAD': '',
      'repo/.gitignore': 'drafts/\n/top.md\n*.txt',
      'repo/.citecheckignore': 'press-*.md',
      'repo/top.md': '',
      'repo/drafts/x.md': '',
      'repo/site/.gitignore': '!keep.txt\nlocal.md',
      'repo/site/a.md': '',
      'repo/site/keep.txt': '',
      'repo/site/other.txt': '',
      'repo/site/local.md': '',
      'repo/site/press-1.md': '',
      'repo/site/top.md': '',
      'repo/site/drafts/y.md': '',
    })
    const kept = ['site/a.md', 'site/keep.txt', 'site/top.md']
    expect(await reported(join(folder, 'repo'), '.')).toEqual(kept)
    expect(await reported(join(folder, 'repo'), 'site')).toEqual(kept)
    expect(await reported(join(folder, 'repo'), '**/*')).toEqual(kept)
    expect(await reported(join(folder, 'repo', 'site'), '.')).toEqual(['a.md', 'keep.txt', 'top.md'])
  })

  test('do not touch what is named', async () => {
    const folder = newsroom({
      '.git/HEAD': '',
      '.gitignore': 'drafts',
      'drafts/a.md': '',
      'drafts/.gitignore': 'b.md',
      'drafts/b.md': '',
    })
    expect(await reported(folder, 'drafts/b.md')).toEqual(['drafts/b.md'])
    expect(await reported(folder, 'drafts')).toEqual(['drafts/a.md'])
  })

  test('that can’t be read ignore nothing', async () => {
    const folder = newsroom({ 'a.md': '', '.gitignore/x': '' })
    expect(await reported(folder, '.')).toEqual(['a.md'])
  })
})

describe('standard input', () => {
  test('is reported under its own name or the one given', async () => {
    const folder = newsroom()
    const plain = await citeCheck(folder, ['--format', 'json', '-', '-'], { stdin: 'Text.' })
    expect(JSON.parse(plain.out).articles).toMatchObject([{ path: '<stdin>' }])
    const named = await citeCheck(folder, ['--format', 'json', '-', '--stdin-filename', 'news/a.md'], {
      stdin: 'Text.',
    })
    expect(JSON.parse(named.out).articles).toMatchObject([{ path: 'news/a.md' }])
    expect([plain.code, named.code]).toEqual([0, 0])
  })

  test('takes the configuration of where it belongs', async () => {
    const folder = newsroom({ 'news/.cite-check.json': '{"rules": {"nonesuch": "error"}}' })
    const { code, complaints } = await citeCheck(folder, ['-', '--stdin-filename', 'news/deep/a.md'])
    expect(code).toBe(2)
    expect(complaints).toEqual([expect.stringContaining("news/.cite-check.json:1:12: unknown rule 'nonesuch'")])
  })
})
