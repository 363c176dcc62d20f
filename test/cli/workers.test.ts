import { describe, expect, test } from 'vitest'
import { openPool } from '../../src/cli/pool.ts'
import { resolveSettings } from '../../src/config/settings.ts'
import type { Report } from '../../src/model.ts'
import { newsroom } from './newsroom.ts'
import { needsBuild, start } from './program.ts'

needsBuild()

const sentences = [
  'Critics say weir {} will fail.',
  '“Weir {} has never leaked,” said Mara Holt, the county engineer.',
  'At least {} people were killed on the quay.',
  'Sources said the gate of weir {} had jammed.',
  'The council met on Monday about weir {}.',
]

/** Articles of very different lengths, some of which can't be checked. */
function archive(count: number): string {
  const files = Array.from({ length: count }, (_, i) => {
    const lines = Array.from({ length: 1 + ((i * 7) % 40) }, (_, line) =>
      sentences[(i + line) % sentences.length]!.replace('{}', String(line + 2)),
    )
    const type = i % 5 === 0 ? '---\ntype: opinion\n---\n\n' : ''
    return [`${i % 3 === 0 ? 'news' : 'live'}/${i}.md`, `${type}${lines.join('\n\n')}\n`] as const
  })
  return newsroom({
    ...Object.fromEntries(files),
    'news/binary.md': 'a\0b',
    'broken/a.md': '',
    'broken/b.md': '',
    'broken/.cite-check.json': '{"rules": 3}',
    '.cite-check.json': JSON.stringify({
      overrides: [
        { files: ['live/**'], rules: { 'vague-source': 'error', 'unattributed-quote': ['error', { minWords: 2 }] } },
      ],
      types: { opinion: { accept: ['Critics'], rules: { 'vague-source': 'info' } } },
      speechVerbs: ['leaked'],
      ignore: ['live/1.md'],
    }),
  })
}

test.each(['json', 'terminal'])('%s is the same with however many threads', async (format) => {
  const cwd = archive(120)
  const run = async (workers: readonly string[]) => {
    const { ended, out, err } = start(['.', '--format', format, ...workers], { cwd })
    return { code: await ended, out: out(), err: err() }
  }
  const alone = await run(['--workers', '1'])
  expect(alone.code).toBe(2)
  expect(alone.err).toMatch(
    /^cite-check: broken\/\.cite-check\.json.*\ncite-check: news\/binary\.md: a binary file.*\n$/,
  )
  expect(alone.out).toContain('news/117.md')
  for (const workers of [['--workers', '2'], ['--workers', '5'], []]) expect(await run(workers)).toEqual(alone)
})

test('an interrupt gives what was found so far, and 130', async () => {
  const cwd = archive(600)
  const { child, ended, out, err } = start(['.', '--format', 'json', '--workers', '2'], { cwd })
  await new Promise((seen) => child.stdout!.once('data', seen))
  child.kill('SIGINT')
  expect(await ended).toBe(130)
  const { articles, summary } = JSON.parse(out()) as Report
  expect(articles.length).toBeGreaterThan(0)
  expect(articles.length).toBeLessThan(600)
  expect(summary.articles).toBe(articles.length)
  expect(err()).not.toContain('internal error')
})

describe('a thread', () => {
  const worker = new URL('crashing-worker.mjs', import.meta.url)
  const task = (article: string) => ({ path: 'a.md', article, settings: resolveSettings([]) })

  test('that breaks down costs the article it had, no other', async () => {
    const pool = openPool(2, {}, worker)
    const words = ['one', 'crash', 'two', 'throw', 'three', 'four', 'crash', 'five']
    const results = await Promise.allSettled(words.map((word) => pool.check(task(word))))
    expect(results.map((result) => (result.status === 'fulfilled' ? result.value : String(result.reason)))).toEqual([
      'one',
      'Error: crashed',
      'two',
      'Error: thrown',
      'three',
      'four',
      'Error: crashed',
      'five',
    ])
    await pool.close()
  })

  test('that can’t start fails what it is given, and nobody waits for it', async () => {
    const pool = openPool(2, {}, new URL('no-such-worker.mjs', import.meta.url))
    const results = await Promise.allSettled(['one', 'two', 'three', 'four'].map((word) => pool.check(task(word))))
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected'])
    await expect(pool.check(task('five'))).rejects.toThrow()
    await pool.close()
  })

  test('ends at once when the run is stopped', async () => {
    const stop = new AbortController()
    const pool = openPool(1, { signal: stop.signal }, worker)
    expect(await pool.check(task('one'))).toBe('one')
    const endless = pool.check(task('endless'))
    setTimeout(() => stop.abort(), 100)
    await expect(endless).rejects.toThrow()
    await pool.close()
  })
})

test.each(['0', '257', '-1', 'many', '1.5', ''])('--workers=%s is wrong', async (count) => {
  const { ended, err } = start(['a.md', `--workers=${count}`], { cwd: newsroom({ 'a.md': '' }) })
  expect(await ended).toBe(2)
  expect(err()).toMatch(/^cite-check: .*Expected a number from 1 to 256\.\n$/)
})
