import { describe, expect, test, vi } from 'vitest'
import type { Severity } from '../../src/model.ts'
import { citeCheck, newsroom } from './newsroom.ts'

// Here an article is a list of the severities it is to be found guilty of.
vi.mock('../../src/check.ts', async () => {
  const { article, finding } = await import('../report/reports.ts')
  return {
    check: (
      source: string,
      { path, settings }: { path: string; settings: { rules: ReadonlyMap<string, unknown> } },
    ) => {
      const findings = source
        .split(/\s+/)
        .filter(Boolean)
        .map((word) =>
          finding(source, word, { severity: word as Severity, message: [...settings.rules.keys()].join() }),
        )
      return { article: article(path, { findings }), suppressed: 0, frontMatter: {} }
    },
  }
})

const everything = { 'a.md': 'error warning info', 'w.md': 'warning', 'i.md': 'info', 'clean.md': '' }

test.each<[number, string]>([
  [1, 'a.md'],
  [0, 'w.md'],
  [0, 'i.md clean.md'],
  [1, 'w.md --fail-on warning'],
  [0, 'i.md --fail-on warning'],
  [1, 'i.md --fail-on info'],
  [0, 'clean.md --fail-on info'],
  [0, 'a.md --fail-on never'],
  [1, 'a.md --quiet'],
  [1, 'w.md --max-warnings 0'],
  [0, 'w.md --max-warnings 1'],
  [1, 'a.md w.md --fail-on never --max-warnings 1'],
  [2, 'a.md gone.md'],
])('exit code %d: %s', async (code, line) => {
  expect((await citeCheck(newsroom(everything), line.split(' '))).code).toBe(code)
})

test('--quiet reports errors only, in every format, and says when it hides what fails', async () => {
  const folder = newsroom(everything)
  const shown = await citeCheck(folder, ['--quiet', 'a.md'])
  expect(shown.out).toContain('1 error, 0 warnings, 0 infos')
  const json = await citeCheck(folder, ['--quiet', '--format', 'json', '--fail-on', 'warning', 'w.md'])
  expect(JSON.parse(json.out)).toMatchObject({ articles: [{ findings: [] }], summary: { warnings: 0 } })
  expect(json.complaints).toEqual(['--quiet hides findings that --fail-on warning counts'])
  expect(json.code).toBe(1)
})

test.each([
  ['a.md', 0],
  ['a.md --verbose', 1],
  ['a.md --fail-on info', 1],
])('infos are told where they are asked for or fail the run: %s', async (line, told) => {
  const { out } = await citeCheck(newsroom(everything), line.split(' '))
  expect(out.match(/• info /g) ?? []).toHaveLength(told)
})

describe('links', () => {
  const linked = async (argv: readonly string[], hyperlinks: boolean) => {
    let out = ''
    const stdout = { write: (text: string) => (out += text), isTTY: true, hyperlinks: async () => hyperlinks }
    await citeCheck(newsroom({ ...everything, 'ä b.md': 'error' }), argv, { stdout, stdin: 'error' })
    return out.match(/\]8;;file:[!-~]*/g)?.map((link) => link.replace(/\\$/, '')) ?? []
  }
  test('lead to the article, where it is a file', async () => {
    expect(await linked(['ä b.md'], true)).toEqual([
      expect.stringMatching(/^\]8;;file:\/\/[^/]*\/.*\/cite-check-[^/]*\/%C3%A4%20b\.md$/),
    ])
    expect(await linked(['-'], true)).toEqual([])
  })
  test('are none where the terminal knows none, or no colour is wanted', async () => {
    expect(await linked(['a.md'], false)).toEqual([])
    expect(await linked(['a.md', '--no-color'], true)).toEqual([])
  })
})

test('--max-warnings says why it fails', async () => {
  const { complaints } = await citeCheck(newsroom(everything), ['--max-warnings', '0', 'w.md'])
  expect(complaints).toEqual(['1 warning, more than --max-warnings 0'])
})

test('--rule turns rules on and off over the configuration', async () => {
  const folder = newsroom({ 'a.md': 'info', '.cite-check.json': '{"rules": {"unattributed-quote": "off"}}' })
  const on = async (...argv: readonly string[]) =>
    (await citeCheck(folder, ['--format', 'json', 'a.md', ...argv])).out.match(/"message": "(.*)"/)![1]!.split(',')
  expect(await on()).not.toContain('unattributed-quote')
  expect(await on()).toContain('vague-source')
  expect(await on('--no-config')).toContain('unattributed-quote')
  const flipped = await on('--rule', 'unattributed-quote=warn', '--rule', 'vague-source=off')
  expect(flipped).toContain('unattributed-quote')
  expect(flipped).not.toContain('vague-source')
})

describe('wrong usage is one line on standard error, nothing on standard output, and exit code 2', () => {
  test.each<[string, RegExp]>([
    ['', /^no articles given; try .*--help$/],
    ['--quiet', /^no articles given/],
    ['--formt json a.md', /^unknown option '--formt' \(Did you mean --format\?\)$/],
    ['--format pdf a.md', /^--format pdf: unknown format 'pdf'; expected terminal, json, ndjson, .*, html$/],
    ['--format', /argument missing$/],
    ['--fail-on fatal a.md', /Allowed choices are error, warning, info, never\.$/],
    ['--max-warnings -1 a.md', /Expected a whole number\.$/],
    ['--max-warnings 1.5 a.md', /Expected a whole number\.$/],
    ['--rule vauge-source=error a.md', /unknown rule 'vauge-source'; did you mean 'vague-source'\?$/],
    ['--rule vague-source a.md', /write it as --rule vague-source=error$/],
    ['--rule vague-source=fatal a.md', /unknown severity 'fatal'; expected off, info, warning or error$/],
    ['--rule __proto__=error a.md', /unknown rule '__proto__'/],
    ['--config gone.json a.md', /^gone\.json: no such configuration; check the spelling$/],
    ['--config . a.md', /^\.: is a folder, not a file$/],
    ['--config clean.md a.md', /^clean\.md: unknown kind of configuration; .*\.json, \.jsonc or \.yaml$/],
    ['--stdin-filename x.md a.md', /^--stdin-filename goes with -/],
  ])('%s', async (line, complaint) => {
    const { code, out, complaints } = await citeCheck(newsroom(everything), line.split(' ').filter(Boolean))
    expect(complaints).toEqual([expect.stringMatching(complaint)])
    expect([code, out]).toEqual([2, ''])
  })

  test('an empty path', async () => {
    expect(await citeCheck(newsroom(), [''])).toMatchObject({
      code: 2,
      out: '',
      complaints: [/^an empty path/].map((line) => expect.stringMatching(line)),
    })
  })
})

test('--help has examples and exit codes; --version is the package’s', async () => {
  const help = await citeCheck(newsroom(), ['--help'])
  expect(help).toMatchObject({ code: 0, err: '' })
  expect(help.out).toMatch(/Examples:.*cite-check article\.md.*Exit codes:/s)
  for (const line of help.out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  expect(await citeCheck(newsroom(), ['--version'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  })
})

describe('colour', () => {
  const terminal = { write: () => {}, isTTY: true }
  test.each<[boolean, string, object, boolean]>([
    [false, '', {}, false],
    [true, '', {}, true],
    [false, '', { TERM: 'dumb' }, true],
    [false, '', { NO_COLOR: '1' }, true],
    [true, '', { NO_COLOR: '' }, true],
    [true, '', { FORCE_COLOR: '1' }, false],
    [true, '', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [false, '', { FORCE_COLOR: '0' }, true],
    [true, '--color', { NO_COLOR: '1' }, false],
    [false, '--no-color', { FORCE_COLOR: '1' }, true],
  ])('%s with "%s" and %j on a terminal: %s', async (colored, flag, env, isTTY) => {
    let out = ''
    const stdout = { ...terminal, isTTY, write: (text: string) => (out += text) }
    await citeCheck(newsroom(everything), ['a.md', ...(flag ? [flag] : [])], {
      env: env as Record<string, string>,
      stdout,
    })
    expect(out.includes('\u001b[')).toBe(colored)
  })
})

test('a run that is stopped reports what it has and ends with 130', async () => {
  const stop = new AbortController()
  stop.abort()
  const { code, out } = await citeCheck(newsroom(everything), ['--format', 'json', 'a.md'], { signal: stop.signal })
  expect(code).toBe(130)
  expect(JSON.parse(out).articles).toEqual([])
})
