import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { citeCheck, type Files, newsroom } from './newsroom.ts'

const env = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'Mara Holt'],
      [`GIT_${who}_EMAIL`, 'mara@example.org'],
    ]),
  ),
}

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

/** A repository on branch `main` with these files committed. */
function repository(files: Files): string {
  const folder = newsroom(files)
  git(folder, 'init', '-q', '-b', 'main')
  commit(folder)
  return folder
}

function commit(folder: string): void {
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'news')
}

function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** What a run reports on: each path with the lines of its findings. */
async function changed(
  folder: string,
  ...argv: readonly string[]
): Promise<Readonly<Record<string, readonly number[]>>> {
  const { out, code, err } = await citeCheck(folder, ['--format', 'json', ...argv], { env })
  expect([code, err]).toEqual([0, ''])
  const { articles } = JSON.parse(out) as Report
  return Object.fromEntries(articles.map(({ path, findings }) => [path, findings.map(({ line }) => line)]))
}

/** A vague source on every other line, each another. */
const groups = ['Critics', 'Experts', 'Observers', 'Insiders']
const round = (...names: readonly string[]) => names.map((name) => `${name} say the weir will fail.\n`).join('\n')
const four = round(...groups)

describe('--changed reports', () => {
  test('findings on changed lines of changed articles', async () => {
    const folder = repository({ 'a.md': four, 'b.md': four, 'c.md': four })
    expect(await changed(folder, '--changed', '--')).toEqual({})
    write(folder, { 'a.md': four.replace('Experts say', 'Experts said'), 'c.md': four.replace(/\n+$/, '\n\nNew.\n') })
    expect(await changed(folder, '.', '--changed')).toEqual({ 'a.md': [3], 'c.md': [] })
    expect(await changed(folder, '--changed', 'HEAD', '.')).toEqual({ 'a.md': [3], 'c.md': [] })
  })

  test('with --changed-files, all of them', async () => {
    const folder = repository({ 'a.md': four, 'b.md': four })
    write(folder, { 'a.md': four.replace('Experts say', 'Experts said') })
    expect(await changed(folder, '--changed', '--changed-files')).toEqual({ 'a.md': [1, 3, 5, 7] })
  })

  test('what is staged, what is not, and what was never added, but no longer what is gone', async () => {
    const folder = repository({
      'staged.md': four,
      'not.md': four,
      'gone.md': four,
      'removed.md': four,
      '.gitignore': 'x.md',
    })
    write(folder, {
      'staged.md': four.replace('Critics say', 'Critics said'),
      'added.md': round('Critics'),
      'new/“é”.md': four,
      'x.md': four,
    })
    git(folder, 'add', 'staged.md', 'added.md')
    write(folder, { 'not.md': four.replace('Insiders say', 'Insiders said') })
    rmSync(join(folder, 'gone.md'))
    git(folder, 'rm', '-q', 'removed.md')
    expect(await changed(folder, '--changed')).toEqual({
      'added.md': [1],
      'new/“é”.md': [1, 3, 5, 7],
      'not.md': [7],
      'staged.md': [1],
    })
  })

  test('what a branch changed since it left another, with what is not committed', async () => {
    const folder = repository({ 'a.md': four, 'b.md': four, 'c.md': four })
    git(folder, 'switch', '-q', '-c', 'draft')
    write(folder, { 'a.md': four.replace('Critics say', 'Critics said') })
    commit(folder)
    git(folder, 'switch', '-q', 'main')
    write(folder, { 'b.md': four.replace('Critics say', 'Critics said') })
    commit(folder)
    git(folder, 'switch', '-q', 'draft')
    write(folder, { 'c.md': four.replace('Insiders say', 'Insiders said') })
    expect(await changed(folder, '--changed=main')).toEqual({ 'a.md': [1], 'c.md': [7] })
    expect(await changed(folder, '--changed', 'HEAD', '.')).toEqual({ 'c.md': [7] })
    git(folder, 'tag', 'print', 'main')
    expect(await changed(folder, '--changed', 'print', '.')).toEqual({ 'a.md': [1], 'c.md': [7] })
  })

  test('an article under a new name by its changed lines', async () => {
    const folder = repository({ 'a.md': four, 'b.md': round(...groups, 'Aides') })
    mkdirSync(join(folder, 'news'))
    renameSync(join(folder, 'a.md'), join(folder, 'news/as it was.md'))
    git(folder, 'mv', 'b.md', 'news/c.md')
    write(folder, { 'news/c.md': round(...groups, 'Aides').replace('Experts say', 'Experts said') })
    git(folder, 'add', '-A')
    expect(await changed(folder, '--changed')).toEqual({ 'news/as it was.md': [], 'news/c.md': [3] })
  })

  test('of the paths that are named, those', async () => {
    const folder = repository({ 'news/a.md': four, 'news/b.md': four, 'c.md': four })
    const edited = four.replace('Critics say', 'Critics said')
    write(folder, { 'news/a.md': edited, 'c.md': edited, 'news/new.md': edited })
    expect(await changed(folder, 'news', '--changed')).toEqual({ 'news/a.md': [1], 'news/new.md': [1, 3, 5, 7] })
    expect(await changed(folder, 'c.md', 'news/b.md', '--changed')).toEqual({ 'c.md': [1] })
    expect(await changed(join(folder, 'news'), '--changed')).toEqual({ 'a.md': [1], 'new.md': [1, 3, 5, 7] })
    expect(await changed(join(folder, 'news'), '../c.md', '--changed')).toEqual({ '../c.md': [1] })
  })

  test.each([
    'line\nbreak.md',
    '"quoted".md',
    'back\\slash.md',
    'tab\there.md',
    'two  spaces .md',
    'é ü 漢字 😀.md',
    '-dash.md',
    ':(top)a.md',
    '[a]*.md',
    'b/a/b/+++ b/x.md',
    'a => b.md',
    "it's $(touch pwned).md",
  ])('an article called %j', async (name) => {
    const folder = repository({ [name]: four, 'other.md': four })
    write(folder, { [name]: four.replace('Experts say', 'Experts said') })
    expect(await changed(folder, '--changed')).toEqual({ [name]: [3] })
    expect(existsSync(join(folder, 'pwned'))).toBe(false)
  })

  test('lines as git counts them, whatever ends ours', async () => {
    const old = 'Old Mac.\rLines.\r\n\r\nCritics say the weir will fail.\r\n\r\nExperts say the weir will fail.'
    const folder = repository({ 'a.md': old, 'b.md': `\ufeff${four}` })
    write(folder, {
      'a.md': old.replace('Experts say', 'Experts said'),
      'b.md': `\ufeff${four.replace('Critics say', 'Critics said')}`,
    })
    expect(await changed(folder, '--changed')).toEqual({ 'a.md': [6], 'b.md': [1] })
  })

  test('a finding whose statement changed on another line', async () => {
    const quotation = (end: string) =>
      `Critics say the weir, which was built\nin May, will fail, and that the road\nwill ${end}.\n`
    const folder = repository({ 'a.md': quotation('flood') })
    write(folder, { 'a.md': quotation('sink') })
    expect(await changed(folder, '--changed')).toEqual({ 'a.md': [1] })
  })

  test('lines that look like a patch as what they are', async () => {
    const odd = '--- a/x.md\n+++ b/x.md\n@@ -1,5 +1,9 @@\ndiff --git a/x.md b/x.md\n\\ No newline at end of file\n'
    const folder = repository({ 'a.md': `${odd}\n${four}`, 'x.md': four })
    write(folder, { 'a.md': `${odd}${odd}\n${four.replace('Insiders say', 'Insiders said')}`, 'x.md': `${four}\n` })
    expect(await changed(folder, '--changed')).toEqual({ 'a.md': [18], 'x.md': [] })
  })

  test('only what it reports in its counts', async () => {
    const folder = repository({ 'a.md': four, 'b.md': four })
    write(folder, { 'a.md': four.replace('Experts say', 'Experts said') })
    const { out } = await citeCheck(folder, ['--changed', '--format', 'json'], { env })
    expect(JSON.parse(out).summary).toMatchObject({ articles: 1, statements: 4, warnings: 1, suppressed: 0 })
    expect((await citeCheck(folder, ['--changed', '--max-warnings', '1'], { env })).code).toBe(0)
  })
})

const settled = { 'a.md': [3], 'b.md': [1] }
const settle = (folder: string) =>
  write(folder, {
    'a.md': four.replace('Experts say', 'Experts said'),
    'b.md': four.replace('Critics say', 'Critics said'),
  })

test('what a person has set for their eyes changes nothing', async () => {
  const folder = repository({ 'a.md': four, 'b.md': four, '.gitattributes': 'b.md -diff\n' })
  for (const [name, value] of Object.entries({
    'diff.noprefix': 'true',
    'diff.mnemonicPrefix': 'true',
    'diff.relative': 'true',
    'diff.interHunkContext': '9',
    'diff.renames': 'false',
    'color.ui': 'always',
    'core.quotePath': 'false',
  }))
    git(folder, 'config', name, value)
  settle(folder)
  const { out } = await citeCheck(folder, ['--changed', '--format', 'json'], { env: { ...env, GIT_DIFF_OPTS: '-u9' } })
  const lines = (JSON.parse(out) as Report).articles.map(({ path, findings }) => [
    path,
    findings.map(({ line }) => line),
  ])
  expect(Object.fromEntries(lines)).toEqual(settled)
})

test.each([
  ['diff.external', 'diff'],
  ['diff.evil.command', 'diff'],
  ['diff.evil.textconv', 'diff'],
  ['filter.evil.clean', 'diff'],
  ['filter.evil.process', 'diff'],
  ['filter.a=b.clean', 'diff'],
  ['core.fsmonitor', 'diff'],
  ['core.hooksPath', 'reset'],
])('a program that a repository sets as %s is not started', async (name, command) => {
  const filter = name.includes('=') ? 'a=b' : 'evil'
  const folder = repository({ 'a.md': four, 'b.md': four })
  const program = join(folder, '.git/evil/post-index-change')
  mkdirSync(dirname(program))
  writeFileSync(program, '#!/bin/sh\ntouch "$(dirname "$0")/pwned"\n[ $# -gt 0 ] && cat "$1" || cat\n', { mode: 0o755 })
  write(folder, { '.git/info/attributes': `*.md diff=evil filter=${filter}` })
  git(folder, 'config', name, name === 'core.hooksPath' ? dirname(program) : program)
  if (name.startsWith('filter')) git(folder, 'config', `filter.${filter}.required`, 'true')
  const started = () => existsSync(join(folder, '.git/evil/pwned'))
  settle(folder)
  expect(await changed(folder, '--changed')).toEqual(settled)
  expect(started()).toBe(false)
  try {
    git(folder, command)
  } catch {}
  expect(started(), 'the trap works').toBe(true)
})

describe('one line and exit code 2', () => {
  const complaintsOf = async (folder: string, argv: readonly string[], more: object = {}) => {
    const { code, out, complaints } = await citeCheck(folder, argv, { env: { ...env, ...more } })
    expect([code, out]).toEqual([2, ''])
    return complaints
  }

  test.each([
    [['--changed', 'nowhere', '.'], /^--changed nowhere: no such commit here; check the spelling, or fetch it;/],
    [['--changed', 'a.md'], /^--changed a\.md: no such commit here; .*; paths go before --changed, or write/],
    [['--changed=-x', '.'], /^--changed -x: no such commit here/],
    [['--changed=--output=pwned', '.'], /^--changed --output=pwned: no such commit here/],
    [['--changed=', '.'], /^--changed : no such commit here/],
    [['--changed=HEAD..HEAD', '.'], /^--changed HEAD\.\.HEAD: no such commit here/],
    [['--changed=HEAD:a.md', '.'], /^--changed HEAD:a\.md: no such commit here/],
    [['--changed-files', '.'], /^--changed-files goes with --changed$/],
    [['-', '--changed'], /^--changed does not go with -; name the article$/],
  ])('for %j', async (argv, complaint) => {
    expect(await complaintsOf(repository({ 'a.md': four }), argv)).toEqual([expect.stringMatching(complaint)])
  })

  test('outside of a repository', async () => {
    expect(await complaintsOf(newsroom({ 'a.md': four }), ['--changed'])).toEqual([
      expect.stringMatching(/^--changed: git says: not a git repository/),
    ])
  })

  test('without git', async () => {
    expect(await complaintsOf(repository({ 'a.md': four }), ['--changed'], { PATH: '/nowhere' })).toEqual([
      '--changed: git is not installed, or not in the PATH',
    ])
  })

  test('before the first commit', async () => {
    const folder = newsroom({ 'a.md': four })
    git(folder, 'init', '-q')
    expect(await complaintsOf(folder, ['--changed'])).toEqual(['--changed: no commit to compare with yet'])
  })

  test('where two branches have nothing in common, as in a shallow clone', async () => {
    const folder = repository({ 'a.md': four })
    git(folder, 'switch', '-q', '--orphan', 'draft')
    write(folder, { 'b.md': four })
    commit(folder)
    expect(await complaintsOf(folder, ['--changed', 'main', '.'])).toEqual([
      expect.stringMatching(/^--changed main: has no commit in common with this branch; in a shallow clone/),
    ])
  })
})
