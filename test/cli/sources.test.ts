import { describe, expect, test } from 'vitest'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { citeCheck, type Files, newsroom } from './newsroom.ts'

const front = (lines: string) => `---\n${lines}\n---\n\n`

const archive = {
  'a.md': `${front('section: News\ndate: 2026-10-03')}Fire Chief Mary Cole said the wall had held. “It held all night,” Cole said.\n`,
  'b.md': `${front('section: news\ndate: 2026-11-01T09:00:00Z')}Mary Cole, the county engineer, said the gates were open. Officials said nothing was lost.\n`,
  'c.md': `${front('category: Sport\npubDate: Tue, 24 Nov 2026 10:00:00 GMT')}Mary Coll said the pitch was dry. The officials said it would stay so.\n`,
  'd.md': 'A harbour official said the boats were in. “Nobody was hurt.” Dunmore fell in 2021.\n',
}

async function ledgerOf(files: Files, ...argv: readonly string[]): Promise<Ledger> {
  const { out, code, complaints } = await citeCheck(newsroom(files), ['sources', '--format', 'json', ...argv])
  expect([code, complaints]).toEqual([0, []])
  return JSON.parse(out) as Ledger
}

const names = ({ groups }: Ledger) => groups.map(({ name, sources }) => [name, sources.map((source) => source.name)])

describe('the ledger', () => {
  test('has each source once, with how it is described and where it speaks', async () => {
    const ledger = await ledgerOf(archive)
    expect(ledger).toMatchObject({ schemaVersion: 1, tool: { name: 'cite-check' }, by: null })
    expect(names(ledger)).toEqual([
      [null, ['Mary Cole', 'a harbour official', 'Mary Coll', 'the officials', 'Officials']],
    ])
    expect(ledger.groups[0]!.sources[0]).toEqual({
      name: 'Mary Cole',
      kind: 'person',
      standing: 'named',
      roles: ['Fire Chief', 'the county engineer'],
      statements: 3,
      words: 12,
      articles: [
        { path: 'a.md', statements: 2, words: 8 },
        { path: 'b.md', statements: 1, words: 4 },
      ],
    })
    expect(ledger.total).toEqual({
      articles: 4,
      sources: 5,
      statements: 8,
      words: 30,
      named: 4,
      described: 1,
      vague: 3,
      none: 0,
    })
    expect(ledger.groups[0]!.total).toEqual(ledger.total)
  })

  test.each<[string, Files, readonly string[]]>([
    [
      'one of a full name, whatever its accents, capitals and spaces',
      { 'a.md': 'José Marín said it rained.\n', 'b.md': 'Jose\nMarin said it poured.\n' },
      ['José Marín'],
    ],
    [
      'those described alike',
      { 'a.md': 'A U.S. official said it rained.\n', 'b.md': 'The U.S. official said it poured.\n' },
      ['a U.S. official'],
    ],
    [
      'those described alike, however many',
      { 'a.md': 'Two residents said it rained.\n', 'b.md': 'Residents said it poured.\n' },
      ['two residents'],
    ],
    ['pronouns', { 'a.md': 'She said it rained.\n', 'b.md': 'She said it poured.\n' }, ['She']],
    [
      'not two people known by a surname',
      { 'a.md': 'Mr. Cole said it rained.\n', 'b.md': 'Mr. Cole said it poured.\n' },
      ['Cole', 'Cole'],
    ],
    [
      'not a person and what is called after them',
      { 'a.md': 'John Deere said it rained.\n', 'b.md': 'The John Deere Company said it poured.\n' },
      ['John Deere Company', 'John Deere'],
    ],
  ])('merges over articles: %s', async (_, files, merged) => {
    const { groups } = await ledgerOf(files)
    expect(groups[0]!.sources.map(({ name }) => name).sort()).toEqual([...merged].sort())
  })

  test('counts no claim in the writer’s own voice', async () => {
    const files = { 'a.md': 'At least 9 workers were killed, Mary Cole said. At least 14 were hurt.\n' }
    const { total } = await ledgerOf(files)
    expect(total.statements).toBe(1)
  })

  test.each<[string, readonly unknown[]]>([
    [
      'section',
      [
        ['News', ['Mary Cole', 'Officials']],
        ['Sport', ['Mary Coll', 'the officials']],
        [null, ['a harbour official']],
      ],
    ],
    [
      'month',
      [
        ['2026-10', ['Mary Cole']],
        ['2026-11', ['Mary Cole', 'Mary Coll', 'the officials', 'Officials']],
        [null, ['a harbour official']],
      ],
    ],
  ])('apart by %s', async (by, groups) => {
    const ledger = await ledgerOf(archive, '--by', by)
    expect(names(ledger)).toEqual(groups)
    expect(ledger.total).toEqual((await ledgerOf(archive)).total)
  })

  test.each([
    ['date: 2026-11-24', '2026-11'],
    ["date: '2026-11-24 06:00:00 +0100'", '2026-11'],
    ['published: 2026/11/24', '2026-11'],
    ['publishDate: November 24, 2026', '2026-11'],
    ['published_at: 24 nov. 2026', '2026-11'],
    ['date: 2026-13-01', null],
    ['date: next week', null],
    ['title: 2026-11-24', null],
  ])('knows the month of %j', async (lines, month) => {
    const { groups } = await ledgerOf({ 'a.md': `${front(lines)}Mary Cole said it rained.\n` }, '--by', 'month')
    expect(groups.map(({ name }) => name)).toEqual([month])
  })

  test('points out names that may be one person’s', async () => {
    const { spellings } = await ledgerOf({
      ...archive,
      'e.md': 'Mary A. Cole said it snowed. John Coll said it did not.\n',
    })
    expect(spellings.map(({ usual, other }) => [usual.name, other.name])).toEqual([
      ['Mary Cole', 'Mary Coll'],
      ['Mary Cole', 'Mary A. Cole'],
      ['Mary Coll', 'Mary A. Cole'],
    ])
    expect(spellings[0]).toEqual({
      usual: { name: 'Mary Cole', statements: 3, articles: ['a.md', 'b.md'] },
      other: { name: 'Mary Coll', statements: 1, articles: ['c.md'] },
    })
  })
})

test('--format csv has a row for each source; --format html is a page', async () => {
  const folder = newsroom(archive)
  const { out } = await citeCheck(folder, ['sources', 'a.md', 'b.md', '--by', 'month', '--format', 'csv'])
  expect(out.split('\r\n')).toEqual([
    'month,name,kind,standing,roles,statements,words,articles,paths',
    '2026-10,Mary Cole,person,named,Fire Chief,2,8,1,a.md',
    '2026-11,Mary Cole,person,named,the county engineer,1,4,1,b.md',
    '2026-11,Officials,group,vague,,1,3,1,b.md',
    '',
  ])
  const page = await citeCheck(folder, ['sources', '--format', 'html'])
  expect(page.out).toMatch(/^<!doctype html>.*Who are our sources\?.*<b>Mary Cole<\/b>/s)
})

describe('usage', () => {
  test('without a path it lists the working directory', async () => {
    const { out } = await citeCheck(newsroom({ 'x/a.md': archive['a.md'] }), ['sources'])
    expect(out).toContain('x/a.md')
  })

  test('what can’t be read is told, and the rest listed', async () => {
    const { code, out, complaints } = await citeCheck(newsroom(archive), ['sources', 'a.md', 'gone.md'])
    expect(code).toBe(2)
    expect(complaints).toEqual([expect.stringMatching(/^gone\.md: no such file/)])
    expect(out).toContain('Mary Cole')
  })

  test('findings don’t make it fail', async () => {
    expect((await citeCheck(newsroom({ 'a.md': 'Sources said it rained.\n' }), ['sources'])).code).toBe(0)
  })

  test.each<[string, RegExp]>([
    ['sources --by year', /Allowed choices are section, month\.$/],
    ['sources --quiet', /^--quiet does not go with cite-check sources$/],
    ['a.md --by month', /^--by goes with cite-check sources$/],
    ['a.md --format csv', /^--format csv: goes with cite-check sources$/],
  ])('%s', async (line, complaint) => {
    const { code, out, complaints } = await citeCheck(newsroom(archive), line.split(' '))
    expect(complaints).toEqual([expect.stringMatching(complaint)])
    expect([code, out]).toEqual([2, ''])
  })

  test('--help explains, within eighty columns', async () => {
    const { code, out } = await citeCheck(newsroom(), ['sources', '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(/--by month.*--format csv.*full name/s)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })
})
