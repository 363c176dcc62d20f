import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { type Files, newsroom } from './newsroom.ts'
import { needsBuild, type Run, start } from './program.ts'

needsBuild()

const critics = 'Critics say the weir will fail.\n'

/** Starts watching and waits for the first report. */
async function watching(folder: string, ...argv: readonly string[]): Promise<Run> {
  const run = start([...argv, '--watch'], { cwd: folder })
  await reports(run, 1)
  return run
}

async function reports(run: Run, count: number): Promise<void> {
  const ends = () => run.out().match(/^(?:\d+ articles?: .*|No articles checked\.)\n/gm)?.length ?? 0
  await vi.waitFor(() => expect(ends()).toBeGreaterThanOrEqual(count), { timeout: 60_000, interval: 50 })
}

const write = (folder: string, files: Files) => {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
}

async function stop({ child, ended }: Run): Promise<void> {
  child.kill('SIGINT')
  expect(await ended).toBe(130)
}

describe('--watch checks again', () => {
  test.each<[string, readonly string[], (folder: string) => void, string]>([
    ['when an article changes', ['.'], (folder) => write(folder, { 'a.md': critics }), '1 warning'],
    ['when one that is named changes', ['news/b.md'], (folder) => write(folder, { 'news/b.md': critics }), '1 warning'],
    [
      'when one is saved by way of another file',
      ['a.md'],
      (folder) => {
        write(folder, { 'a.md~': critics })
        renameSync(join(folder, 'a.md~'), join(folder, 'a.md'))
      },
      '1 warning',
    ],
    ['when one comes', ['.'], (folder) => write(folder, { 'news/c.md': critics }), '3 articles: '],
    [
      'when one that a glob matches comes',
      ['news/*.md'],
      (folder) => write(folder, { 'news/c.md': critics }),
      '2 articles: ',
    ],
    ['when one goes', ['.'], (folder) => rmSync(join(folder, 'news/b.md')), '1 article: '],
    [
      'when a configuration comes',
      ['news'],
      (folder) => write(folder, { 'news/.cite-check.json': '{"ignore": ["b.md"]}' }),
      'No articles',
    ],
    [
      'when one above changes',
      ['news'],
      (folder) => write(folder, { '.cite-check.json': '{"ignore": ["news"]}' }),
      'No articles',
    ],
    ['when an ignore file changes', ['.'], (folder) => write(folder, { '.citecheckignore': 'news' }), '1 article: '],
  ])('%s', async (_, argv, change, shows) => {
    const folder = newsroom({ 'a.md': '', 'news/b.md': '', '.cite-check.json': '{}' })
    const run = await watching(folder, ...argv)
    const before = run.out().length
    change(folder)
    await reports(run, 2)
    expect(run.out().slice(before)).toContain(shows)
    expect(run.out()).not.toContain('\u001b')
    await stop(run)
  })

  test('after a broken configuration is mended', async () => {
    const folder = newsroom({ 'a.md': critics, '.cite-check.json': '{"rules": 3}' })
    const run = await watching(folder, '.')
    expect(run.err()).toMatch(/^cite-check: \.cite-check\.json:1:2: rules: /)
    write(folder, { '.cite-check.json': '{}' })
    await reports(run, 2)
    expect(run.out()).toContain('1 warning')
    await stop(run)
  })

  test('not for other files, nor without a change', async () => {
    const folder = newsroom({ 'a.md': '', 'node_modules/x/README.md': '', 'data.json': '' })
    const run = await watching(folder, '.', '--cache')
    write(folder, { 'data.json': '{}', 'report.html': '', 'node_modules/x/README.md': critics })
    await new Promise((later) => setTimeout(later, 1000))
    expect(run.out().match(/1 article: /g)).toHaveLength(1)
    await stop(run)
  })
})

test.each([
  [['-', '--watch'], '-'],
  [['--files-from', 'list', '--watch'], '--files-from'],
  [['.', '--update-baseline', '--watch'], '--update-baseline'],
  [['.', '--prune-baseline', '--watch'], '--prune-baseline'],
])('%j is wrong', async (argv, odd) => {
  const { ended, err } = start(argv, { cwd: newsroom({ 'a.md': '' }) })
  expect(await ended).toBe(2)
  expect(err()).toBe(`cite-check: --watch does not go with ${odd}\n`)
})
