import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Draft4 from 'ajv-draft-04'
import formats from 'ajv-formats'
import fc from 'fast-check'
import type { Log, Result } from 'sarif'
import { describe, expect, test } from 'vitest'
import { ruleInfos } from '../../src/cli/rule-infos.ts'
import { check } from '../../src/index.ts'
import type { ArticleReport } from '../../src/model.ts'
import type { Context } from '../../src/report/format.ts'
import { sarif } from '../../src/report/sarif.ts'
import { visibleLines } from '../../src/report/visible.ts'
import { article, context, finding, hostileMessage, hostilePath, place, reportOf } from './reports.ts'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, 'schemas/sarif-2.1.0.json'), 'utf8'))
const ajv = new Draft4({ strict: false })
formats.default(ajv)
const validate = ajv.compile(schema)

async function logOf(articles: readonly ArticleReport[], parts: Context = context()): Promise<Log> {
  const log = JSON.parse(await sarif(reportOf(...articles), parts)) as Log
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
  return log
}

async function resultsOf(path: string, source: string, parts: Partial<Context> = {}): Promise<readonly Result[]> {
  const log = await logOf([check(source, { path })], context({ [path]: source }, parts))
  return log.runs[0]!.results!
}

test('the schema does reject', () => {
  expect(validate({ version: '2.1.0', runs: [{ tool: { driver: {} }, results: [] }] })).toBe(false)
})

test('what is found in the faulty articles, with the catalogue, fits the schema', async () => {
  const folder = join(import.meta.dirname, '../../fixtures/articles/bad')
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [`bad/${name}`, readFileSync(join(folder, name), 'utf8')] as const)
  const articles = texts.map(([path, text]) => check(text, { path }))
  const rules = ruleInfos().map((rule) => ({ ...rule, url: `https://example.org/rules#${rule.id}` }))
  const log = await logOf(articles, context(Object.fromEntries(texts), { rules: async () => rules }))
  const { tool, results = [] } = log.runs[0]!
  expect(results.length).toBeGreaterThan(30)
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules![ruleIndex!]!.id).toBe(ruleId)
  expect(tool.driver.rules!.find(({ id }) => id === 'vague-source')).toMatchObject({
    helpUri: 'https://example.org/rules#vague-source',
    help: { text: expect.stringContaining('Readers'), markdown: expect.stringContaining('Let pass:') },
    defaultConfiguration: { enabled: true, level: 'warning' },
  })
  const off = ruleInfos().find(({ severity }) => severity === 'off')!
  expect(tool.driver.rules!.find(({ id }) => id === off.id)!.defaultConfiguration).toEqual({ enabled: false })
})

test('hostile text fits the schema, with and without the article', async () => {
  const source = 'Experts say so.'
  const found = article(hostilePath, {
    findings: [
      finding(source, 'Experts', {
        severity: 'error',
        rule: 'unknown-rule',
        message: hostileMessage,
        related: [{ message: hostileMessage, span: place(source, 'say').span }],
      }),
    ],
  })
  for (const sources of [{}, { [hostilePath]: source }]) {
    const [result] = (await logOf([found], context(sources))).runs[0]!.results!
    expect(result!.message.text).toContain('100% off: a, b\n::error')
    expect(result!.message.text).toContain('[x] (0)')
    expect(result!.message.text).toBe(visibleLines(result!.message.text!))
  }
})

describe('a place', () => {
  test('is told in UTF-16 units, by line and column and from the start', async () => {
    const source = '# Storm 🌊\r\n\r\nThe 🌊 rose, and\r\n“critics” blamed the dam. Critics say the plan failed.\r\n'
    const results = await resultsOf('a.md', source)
    expect(results.length).toBeGreaterThan(0)
    const lines = source.split('\r\n')
    for (const { locations } of results) {
      const { startLine, startColumn, endLine, endColumn, charOffset, charLength } =
        locations![0]!.physicalLocation!.region!
      const words = source.slice(charOffset, charOffset! + charLength!)
      expect(startLine).toBe(endLine)
      expect(lines[startLine! - 1]!.slice(startColumn! - 1, endColumn! - 1)).toBe(words)
    }
  })

  test('does not count a byte order mark', async () => {
    const plain = await resultsOf('a.md', 'Critics say the plan will fail.\n')
    const marked = await resultsOf('a.md', '\ufeffCritics say the plan will fail.\n')
    expect(marked).toEqual(plain)
    expect(plain[0]!.locations![0]!.physicalLocation!.region).toMatchObject({
      startColumn: 1,
      charOffset: 0,
      charLength: 7,
    })
  })

  test('that is related has its own lines', async () => {
    const source = 'One.\n\nTwo experts say so.'
    const related = [{ message: 'First here.', span: place(source, 'Two').span }]
    const found = article('a.md', { findings: [finding(source, 'One', { severity: 'info', related })] })
    const [result] = (await logOf([found], context({ 'a.md': source }))).runs[0]!.results!
    expect(result).toMatchObject({
      level: 'note',
      relatedLocations: [
        {
          message: { text: 'First here.' },
          physicalLocation: {
            region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 4, charOffset: 6, charLength: 3 },
          },
        },
      ],
    })
  })
})

describe('a URI', () => {
  const uriOf = async (path: string, root = '') => {
    const found = article(path, { findings: [finding('x', 'x', { severity: 'error' })] })
    const [result] = (await logOf([found], context({}, { root }))).runs[0]!.results!
    const { uri, uriBaseId } = result!.locations![0]!.physicalLocation!.artifactLocation!
    expect(uriBaseId).toBe('%SRCROOT%')
    return uri!
  }

  test('goes from the repository’s root, encoded', async () => {
    expect(await uriOf('a b.md', 'site/')).toBe('site/a%20b.md')
    expect(await uriOf('../ü%/c:d.md', 'site/')).toBe('%C3%BC%25/c%3Ad.md')
  })

  test('leads back to the path, whatever that is', async () => {
    const name = fc.string({ unit: 'binary', minLength: 1 }).filter((name) => !/^\.\.?$|[/\ud800-\udfff]/u.test(name))
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 3 }), async (names) => {
        const { pathname } = new URL(await uriOf(names.join('/')), 'file:///')
        expect(pathname.slice(1).split('/').map(decodeURIComponent)).toEqual(names)
      }),
    )
  })
})

describe('fingerprints', () => {
  const text = 'The mill reportedly shut. The dam held.\n\nThe mill reportedly shut. It reportedly burned.\n'
  const prints = async (source: string) =>
    (await resultsOf('a.md', source)).map(({ partialFingerprints }) => Object.values(partialFingerprints!).join())

  test('are no two alike', async () => {
    const found = await prints(text)
    expect(found).toHaveLength(3)
    expect(new Set(found).size).toBe(3)
  })

  test('stay when other lines come, go or break elsewhere', async () => {
    const found = await prints(text)
    expect(await prints(`# A headline\n\nThe council met on Monday.\n\n${text}\nIt rained.\n`)).toEqual(found)
    expect(await prints(text.replace('mill reportedly', 'mill\nreportedly').replace('held', 'broke'))).toEqual(found)
    for (const ending of ['\r\n', '\r'])
      expect(await prints(text.replace('mill reportedly', 'mill\nreportedly').replaceAll('\n', ending))).toEqual(found)
  })

  test('go with the sentence', async () => {
    const [first, second, third] = await prints(text)
    const [changed, ...others] = await prints(text.replace('shut', 'closed'))
    expect([first, second, third]).not.toContain(changed)
    // What was the second of its kind is now the only one.
    expect(others).toEqual([first, third])
  })
})
