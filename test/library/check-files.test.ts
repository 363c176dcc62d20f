import { describe, expect, test } from 'vitest'
import { checkFiles } from '../../src/index.ts'
import { citeCheck, newsroom } from '../cli/newsroom.ts'

const files = {
  'news/a.md': 'Critics say the plan will fail.\n',
  'news/b.md': '<!-- cite-check-disable-file -- a test -->\nCritics say the plan will fail.\n',
  'site/c.md': 'Critics say the plan will fail.\n',
  'site/.cite-check.json': '{"extends": "reuters", "ignore": ["d.md"]}',
  'site/d.md': 'Critics say the plan will fail.\n',
}

describe('checkFiles', () => {
  test('reports what the command line does', async () => {
    const cwd = newsroom(files)
    const { out } = await citeCheck(cwd, ['.', '--format', 'json'])
    expect(await checkFiles(['.'], { cwd })).toEqual({ report: JSON.parse(out), problems: [] })
  })

  test('takes globs, a configuration, or none', async () => {
    const cwd = newsroom(files)
    const severities = async (config: string | false) => {
      const { report } = await checkFiles(['*/{a,c}.md'], { cwd, config })
      return report.articles.map(({ path, findings }) => [path, findings[0]?.severity])
    }
    expect(await severities(false)).toEqual([
      ['news/a.md', 'warning'],
      ['site/c.md', 'warning'],
    ])
    expect(await severities('site/.cite-check.json')).toEqual([
      ['news/a.md', 'error'],
      ['site/c.md', 'error'],
    ])
  })

  test('gives what is wrong as values, beside the report of the rest', async () => {
    const cwd = newsroom({ ...files, 'site/.cite-check.json': '{"rulez": {}}', 'x.md': '\0' })
    const { report, problems } = await checkFiles(['news', 'gone.md', 'x.md', 'site', '-'], { cwd })
    expect(report.articles.map(({ path }) => path)).toEqual(['news/a.md', 'news/b.md'])
    expect(report.summary).toMatchObject({ articles: 2, warnings: 1, suppressed: 1 })
    expect(problems).toEqual([
      'gone.md: no such file or folder; check the spelling',
      'x.md: a binary file, not an article; leave it out',
      expect.stringMatching(/^site\/\.cite-check\.json:1:2: unknown key 'rulez'; did you mean 'rules'\?$/),
      './-: no such file or folder; check the spelling',
    ])
  })

  test('a configuration that is not there is a problem too', async () => {
    const { report, problems } = await checkFiles(['news'], { cwd: newsroom(files), config: 'gone.json' })
    expect(report.articles).toEqual([])
    expect(problems).toEqual(['gone.json: no such configuration; check the spelling'])
  })

  test('ends early when it is told to', async () => {
    const { report } = await checkFiles(['.'], { cwd: newsroom(files), signal: AbortSignal.abort() })
    expect(report.articles).toEqual([])
  })
})
