import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatNames } from '../../src/cli/formats.ts'
import type { Report } from '../../src/model.ts'
import type { ArticleLine } from '../../src/report/ndjson.ts'
import { asNobody, citeCheck, type Files, newsroom } from './newsroom.ts'

const files: Files = {
  'a.md':
    'Critics say the plan will fail.\n\n<!-- cite-check-disable-next-line hearsay -- known -->\nIt reportedly burned.\n',
  'b.md': 'The council met on Monday.\n',
}

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8')

describe('one format on standard output, any number in files', () => {
  test.each(formatNames.filter((name) => name !== 'terminal'))('%s is the same in both', async (name) => {
    const folder = newsroom(files)
    const shown = await citeCheck(folder, ['a.md', 'b.md', '--format', name])
    const written = await citeCheck(folder, ['a.md', 'b.md', '--format', `${name}=out=put.txt`])
    expect(shown).toMatchObject({ code: 0, err: '' })
    expect(shown.out).toContain('a.md')
    expect(read(folder, 'out=put.txt')).toBe(shown.out)
    // A person reads standard output where no format was asked for there.
    expect(written.out).toContain('▲ warning vague-source 1:1')
    expect(written).toMatchObject({ code: 0, err: '' })
  })

  test('several at once', async () => {
    const folder = newsroom(files)
    const argv = ['a.md', '--format', 'sarif=out.sarif', '--format', 'github', '--format', 'json=out.json']
    const { out } = await citeCheck(folder, argv)
    expect(out).toMatch(/^::warning file=a\.md,/)
    expect(JSON.parse(read(folder, 'out.json')).articles).toMatchObject([{ path: 'a.md' }])
    expect(JSON.parse(read(folder, 'out.sarif')).runs[0].results).toMatchObject([{ ruleId: 'vague-source' }])
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md', 'out.json', 'out.sarif'])
  })

  test('terminal in a file has no colour unless asked for', async () => {
    const folder = newsroom(files)
    const stdout = { write: () => {}, isTTY: true, columns: 40 }
    await citeCheck(folder, ['a.md', '--format', 'terminal=out.txt', '--format', 'json'], { stdout })
    expect(read(folder, 'out.txt')).toBe((await citeCheck(folder, ['a.md'])).out)
    await citeCheck(folder, ['a.md', '--format', 'terminal=out.txt', '--color'])
    expect(read(folder, 'out.txt')).toContain('\u001b[')
  })
})

test('paths are told from the repository’s root where the format wants them so', async () => {
  const folder = newsroom({ 'site/a.md': files['a.md']! })
  mkdirSync(join(folder, '.git'))
  const { out } = await citeCheck(join(folder, 'site'), ['a.md', '--format', 'github'])
  expect(out).toMatch(/^::warning file=site\/a\.md,/)
})

describe('ndjson', () => {
  test('is written article by article, and says what the JSON report does', async () => {
    const folder = newsroom(files)
    const pieces: string[] = []
    await citeCheck(folder, ['.', '--format', 'ndjson'], { stdout: { write: (text) => pieces.push(text) } })
    const lines = pieces.map((piece) => JSON.parse(piece) as ArticleLine)
    const report = JSON.parse((await citeCheck(folder, ['.', '--format', 'json'])).out) as Report
    expect(lines.map(({ article }) => article)).toEqual(report.articles)
    expect(lines.map(({ suppressed }) => suppressed)).toEqual([1, 0])
    expect(report.summary.suppressed).toBe(1)
  })

  test('heeds --quiet', async () => {
    const { out } = await citeCheck(newsroom(files), ['a.md', '--quiet', '--format', 'ndjson'])
    expect((JSON.parse(out) as ArticleLine).article.findings).toEqual([])
  })

  test('leaves what it has, and nothing beside it, when the run ends early', async () => {
    const folder = newsroom(files)
    const stop = new AbortController()
    stop.abort()
    const { code } = await citeCheck(folder, ['.', '--format', 'ndjson=out'], { signal: stop.signal })
    expect(code).toBe(130)
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md', 'out'])
  })
})

describe('a job summary', () => {
  test('is added to the file that GitHub names', async () => {
    const folder = newsroom({ ...files, summary: 'before\n' })
    const env = { GITHUB_STEP_SUMMARY: join(folder, 'summary') }
    await citeCheck(folder, ['a.md', '--format', 'github'], { env })
    expect(read(folder, 'summary')).toMatch(
      /^before\n## cite-check\n.*\| `a\.md` \| 1 \| 0 \| 0 \| 1 \| 0 \|.*\*\*vague-source\*\*/s,
    )
    const before = read(folder, 'summary')
    await citeCheck(folder, ['a.md'], { env })
    expect(read(folder, 'summary')).toBe(before)
  })

  test('stays below the size that GitHub takes', async () => {
    const folder = newsroom({ [`${'市'.repeat(80)}.md`]: 'It reportedly burned.\n\n'.repeat(2500) })
    await citeCheck(folder, ['.', '--format', 'github'], { env: { GITHUB_STEP_SUMMARY: join(folder, 'summary') } })
    const summary = read(folder, 'summary')
    expect(summary).toMatch(/\n… and \d+ more findings\.\n$/)
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
  })

  test('that can’t be written is told', async () => {
    const folder = newsroom(files)
    const env = { GITHUB_STEP_SUMMARY: join(folder, 'gone/summary') }
    const { code, out, complaints } = await citeCheck(folder, ['a.md', '--format', 'github'], { env })
    expect(complaints).toEqual(["gone/summary: can't be written (no such folder)"])
    expect([code, out]).toEqual([2, expect.stringContaining('::warning')])
  })
})

describe('misuse is one line, exit code 2, and nothing is written', () => {
  test.each<[string, RegExp]>([
    ['--format sarfi', /^--format sarfi: unknown format 'sarfi'; did you mean 'sarif'\?$/],
    ['--format checkstlye=out', /^--format checkstlye=out: unknown format 'checkstlye'; did you mean 'checkstyle'\?$/],
    ['--format pdf', /^--format pdf: unknown format 'pdf'; expected terminal, json, ndjson, .*, html$/],
    ['--format constructor', /unknown format 'constructor'/],
    ['--format json --format sarif', /^--format sarif: json goes to standard output already; .* --format sarif=FILE$/],
    ['--format sarif=', /^--format sarif=: write it as --format sarif, or --format sarif=FILE$/],
    ['--format sarif=-', /^--format sarif=-: write it as --format sarif/],
    ['--format sarif=x --format json=x', /^--format json=x: another format goes to that file$/],
    ['--format sarif=x --format json=./x', /^--format json=\.\/x: another format goes to that file$/],
    ['--format sarif=gone/x', /^gone\/x: can't be written \(no such folder\)$/],
    ['--format ndjson=gone/x', /^gone\/x: can't be written \(no such folder\)$/],
    ['--format ndjson=b.md/x', /^b\.md\/x: can't be written \(no such folder\)$/],
    ['--format sarif=.', /^\.: can't be written \(is a folder\)$/],
    ['--print-config --format sarif', /^--print-config goes with --format terminal or json only$/],
    ['--report-suppressions --format json=x', /^--report-suppressions goes with --format terminal or json only$/],
  ])('%s', async (line, complaint) => {
    const folder = newsroom(files)
    const { code, out, complaints } = await citeCheck(folder, ['a.md', ...line.split(' ')])
    expect(complaints).toEqual([expect.stringMatching(complaint)])
    expect([code, out]).toEqual([2, ''])
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md'])
  })
})

describe('a file', () => {
  test('that is there is replaced, through a link too', async () => {
    const folder = newsroom({ ...files, 'real/out.json': 'old' })
    symlinkSync('real/out.json', join(folder, 'link.json'))
    await citeCheck(folder, ['a.md', '--format', 'json=link.json'])
    expect(JSON.parse(read(folder, 'real/out.json')).articles).toHaveLength(1)
    expect(readdirSync(join(folder, 'real'))).toEqual(['out.json'])
  })

  test.runIf(existsSync('/dev/null'))('that is a device is written into', async () => {
    const folder = newsroom(files)
    symlinkSync('/dev/null', join(folder, 'null'))
    expect(await citeCheck(folder, ['a.md', '--format', 'sarif=null', '--format', 'ndjson'])).toMatchObject({
      code: 0,
      err: '',
    })
  })

  test.runIf(existsSync('/dev/full'))('on a full disk is one line, and the others are written', async () => {
    const folder = newsroom(files)
    symlinkSync('/dev/full', join(folder, 'full'))
    for (const full of ['ndjson', 'sarif']) {
      const argv = ['a.md', 'b.md', '--format', `${full}=full`, '--format', 'json=out.json', '--format', 'checkstyle']
      const { code, out, complaints } = await citeCheck(folder, argv)
      expect(complaints).toEqual(["full: can't be written (no space left on the disk)"])
      expect([code, out]).toEqual([2, expect.stringContaining('<checkstyle')])
      expect(JSON.parse(read(folder, 'out.json')).articles).toHaveLength(2)
    }
  })

  test('that may not be written is told before anything is checked', async () => {
    const folder = newsroom({ ...files, 'shut/x': '' })
    chmodSync(join(folder, 'shut'), 0o555)
    chmodSync(folder, 0o755)
    const restore = asNobody()
    try {
      for (const format of ['sarif', 'ndjson']) {
        const { code, out, complaints } = await citeCheck(folder, ['a.md', '--format', `${format}=shut/out`])
        expect(complaints).toEqual(["shut/out: can't be written (permission denied)"])
        expect([code, out]).toEqual([2, ''])
      }
    } finally {
      restore()
    }
  })
})
