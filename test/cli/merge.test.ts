import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { citeCheck, newsroom } from './newsroom.ts'

const critics = 'Critics say the weir will fail.\n'
const suppressed = `<!-- cite-check-disable-next-line vague-source -- they asked for it -->\n${critics}`
const articles = {
  'z.md': critics,
  'a/2.md': 'The council met on Monday.\n',
  'a/10.md': `${critics}\n${suppressed.replace('Critics', 'Experts')}`,
  'a.md': suppressed,
  'b/é.md': '“No rain fell,” said Mara Holt, the farmer.\n',
  'b/c/d.md': critics,
  'b.txt': critics,
}

/** The report of one run, and files with the reports of its shards. */
async function sharded(count: number, ...argv: readonly string[]) {
  const folder = newsroom(articles)
  const run = (...more: readonly string[]) => citeCheck(folder, ['--format', 'json', ...argv, ...more])
  const { out } = await run()
  mkdirSync(join(folder, 'parts'))
  const parts: string[] = []
  for (let index = 1; index <= count; index++) {
    parts.push(`parts/${index}.json`)
    writeFileSync(join(folder, parts.at(-1)!), (await run('--shard', `${index}/${count}`)).out)
  }
  return { folder, out, parts }
}

describe('merge', () => {
  test.each([
    [1, ['.']],
    [2, ['.']],
    [5, ['z.md', 'b', 'a']],
    [7, ['b/**/*', 'a/*.md', 'z.md', 'a.md']],
    [12, ['.', '--quiet', '--rule', 'vague-source=error']],
  ])('of %i shards is the report of one run, byte for byte, in whatever order they come', async (count, argv) => {
    const { folder, out, parts } = await sharded(count, ...argv)
    for (const order of [parts, parts.toReversed(), parts.toSorted()]) {
      const merged = await citeCheck(folder, ['merge', ...order, '--format', 'json'])
      expect(merged.out).toBe(out)
      expect(merged.complaints).toEqual([])
    }
  })

  test('has other formats, and the exit code of one run', async () => {
    const { folder, parts } = await sharded(2, '.')
    const merged = await citeCheck(folder, ['merge', ...parts, '--fail-on', 'warning'])
    expect(merged.code).toBe(1)
    expect(merged.out).toMatch(/^a\/10\.md\n/)
    expect(merged.out).toMatch(/\n7 articles: 0 errors, 4 warnings, 0 infos, 2 suppressed\n/)
    expect((await citeCheck(folder, ['merge', ...parts])).code).toBe(0)
    expect((await citeCheck(folder, ['merge', ...parts, '--max-warnings', '3'])).complaints).toEqual([
      '4 warnings, more than --max-warnings 3',
    ])
  })

  test('takes a line an article, too, in the order given or by shard', async () => {
    const { folder, out, parts } = await sharded(3, '.')
    const lined = (part: string, withShard: boolean) => {
      const { articles, summary, shard, ...head } = JSON.parse(readFileSync(join(folder, part), 'utf8')) as Report
      let left = summary.suppressed
      const lines = articles.map((article) => {
        const line = { ...head, ...(withShard && { shard }), article, suppressed: left }
        left = 0
        return `${JSON.stringify(line)}\n`
      })
      const file = part.replace('.json', withShard ? '.sharded.ndjson' : '.ndjson')
      writeFileSync(join(folder, file), lines.join(''))
      return file
    }
    writeFileSync(join(folder, 'none.ndjson'), '')
    const given = [...parts.map((part) => lined(part, false)), 'none.ndjson']
    expect((await citeCheck(folder, ['merge', ...given, '--format', 'json'])).out).toBe(out)
    const ofShards = parts.map((part) => lined(part, true)).reverse()
    expect((await citeCheck(folder, ['merge', ...ofShards, '--format', 'json'])).out).toBe(out)
  })

  test('of reports that have nothing is a report', async () => {
    const folder = newsroom({ 'a.ndjson': '', 'b.ndjson': '' })
    const { code, out } = await citeCheck(folder, ['merge', 'a.ndjson', 'b.ndjson', '--format', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ articles: [], summary: { articles: 0 } })
  })

  const wrong: readonly (readonly [string, (parts: readonly string[]) => readonly string[], RegExp])[] = [
    ['a shard that is missing', ([a, , c]) => [a!, c!], /^merge: shard 2 of 3 is missing$/],
    ['a shard twice', ([a, b, c]) => [a!, b!, c!, a!], /^parts\/1\.json: has a\/10\.md, which parts\/1\.json has too$/],
    [
      'a shard among others',
      ([a, b, c]) => [a!, b!, c!, 'whole.json'],
      /^whole\.json: no shard, but .* is shard 1 of 3$/,
    ],
    ['a missing file', () => ['gone.json'], /^gone\.json: no such file/],
    ['a folder', () => ['parts'], /^parts: is a folder/],
    ['half a report', () => ['half.json'], /^half\.json: not valid JSON; is it cut off\?$/],
    ['half a line', () => ['half.ndjson'], /^half\.ndjson: line 2 is not valid JSON$/],
    ['an empty file', () => ['empty.json'], /^empty\.json: empty, where a report was expected$/],
    ['another program’s file', () => ['other.json'], /^other\.json: not a report of cite-check/],
    ['a later version', () => ['later.json'], /^later\.json: not a report of a version that this cite-check knows$/],
    [
      'a broken report',
      () => ['bad.json'],
      /^bad\.json: not a report of cite-check: articles\.0\.path is missing or wrong$/,
    ],
    [
      'several versions',
      () => ['whole.json', 'older.json'],
      /^older\.json: from cite-check 0\.0\.1, whole\.json from /,
    ],
    ['an article twice', () => ['whole.json', 'whole.json'], /^whole\.json: has a\/10\.md, which whole\.json has too$/],
  ]
  test.each(wrong)('%s is one line, and no report', async (_, files, complaint) => {
    const { folder, out, parts } = await sharded(3, '.')
    const report = JSON.parse(out) as Report
    const line = JSON.stringify({ ...report, articles: undefined, article: report.articles[0], suppressed: 0 })
    for (const [name, text] of Object.entries({
      'whole.json': out,
      'half.json': out.slice(0, out.length / 2),
      'half.ndjson': `${line}\n${line.slice(0, 100)}`,
      'empty.json': '',
      'other.json': '[{"path": "a.md"}]',
      'later.json': JSON.stringify({ ...report, schemaVersion: 2 }),
      'bad.json': JSON.stringify({ ...report, articles: [{ ...report.articles[0], path: 3 }] }),
      'older.json': JSON.stringify({ ...report, tool: { ...report.tool, version: '0.0.1' } }),
    }))
      writeFileSync(join(folder, name), text)
    const merged = await citeCheck(folder, ['merge', '--format', 'json', ...files(parts)])
    expect(merged.complaints).toEqual([expect.stringMatching(complaint)])
    expect([merged.code, merged.out]).toEqual([2, ''])
  })
})

test.each(['0/5', '6/5', '5', '1/0', 'a/b', '1/99999', '-1/5'])('--shard %s is wrong', async (shard) => {
  const { code, complaints } = await citeCheck(newsroom({ 'a.md': '' }), ['a.md', `--shard=${shard}`])
  expect([code, complaints]).toEqual([2, [expect.stringMatching(/Expected a part and their number, as in 2\/5\.$/)]])
})
