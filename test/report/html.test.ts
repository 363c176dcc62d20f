import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleReport, Statement } from '../../src/model.ts'
import { html } from '../../src/report/html.ts'
import { wordsIn } from '../../src/report/words.ts'
import { article, finding, place, reportOf } from './reports.ts'

const text = 'Sources said “we knew” it.\n\nMary Cole agreed.\n'
const rules = [{ id: 'vague-source', summary: 'It rests on a group.', why: 'Nobody can weigh it.', basis: ['A code'] }]

const said: Statement = {
  id: 's1',
  kind: 'direct',
  content: [place(text, '“we knew”').span],
  text: '“we knew”',
  line: 1,
  column: 14,
  cue: { text: 'said', span: place(text, 'said').span },
  source: { id: 'src1', text: 'Sources', span: place(text, 'Sources').span },
  via: 'subject-verb',
  standing: 'vague',
}
const report = (parts: Partial<ArticleReport> = {}) =>
  reportOf(
    article('a.md', {
      statements: [said],
      sources: [
        {
          id: 'src1',
          name: 'Sources',
          role: null,
          kind: 'group',
          standing: 'vague',
          mentions: [place(text, 'Sources').span],
          statements: ['s1'],
        },
      ],
      findings: [finding(text, 'Sources', { severity: 'warning' })],
      ...parts,
    }),
  )

const page = (parts?: Partial<ArticleReport>, source: string | null = text) =>
  html(report(parts), { sources: new Map(source === null ? [] : [['a.md', source]]), rules })

test('the policy lets run what the page brings with it, and nothing else', () => {
  const written = page()
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(written)![1]!.replaceAll('&#x27;', "'")
  const hash = (tag: string) => {
    const inner = new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(written)![1]!
    return `'sha256-${createHash('sha256').update(inner).digest('base64')}'`
  }
  expect(policy).toBe(
    `default-src 'none'; img-src data:; style-src ${hash('style')}; script-src ${hash('script')}; base-uri 'none'; form-action 'none'`,
  )
})

test('nothing on it depends on when or where it is made', () => {
  expect(page()).toBe(page())
})

test('an article whose text is left out has its findings and sources all the same', () => {
  const written = page({}, null)
  expect(written).toContain('Its text is left out of this report.')
  expect(written).toContain('id="a1-f1"')
  expect(written).toContain('id="a1-src1"')
  expect(written).not.toContain('we knew')
})

test('one source, unnamed: the card says both', () => {
  const again = { ...said, id: 's2', content: [place(text, 'Mary Cole agreed').span] }
  const written = page({ statements: [said, again] })
  expect(written).toContain('All rests on a single source')
  expect(written).toContain('1 of 1 source unnamed, behind 2 of 2 sourced statements')
  expect(page({ statements: [{ ...said, standing: 'named' }] })).not.toContain('class="flags"')
})

test.each([
  ['an empty file', ''],
  ['a span past the end', 'a'],
  ['blank lines only', '\n\n\n'],
])('%s is no crash, and loses no finding', (_, source) => {
  expect(page({}, source)).toContain('id="a1-f1"')
})

test('whatever an article holds, it stays text', () => {
  const hostile = fc.array(
    fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '</script>',
      '<script>',
      '<!--',
      '-->',
      ']]>',
      '</style>',
      'a',
      '\n\n',
      '`',
      '\u0000',
      '&lt;',
    ),
    { minLength: 1, maxLength: 12 },
  )
  const tags = (written: string) => written.match(/<[!/a-z][^\s>]*/gi)!.sort()
  const harmless = tags(page({}, null))
  fc.assert(
    fc.property(hostile, (parts) => {
      const words = parts.join('')
      const findings = [{ ...finding(text, 'Sources', { severity: 'warning' }), message: words, help: words }]
      const sources = [{ ...report().articles[0]!.sources[0]!, name: words }]
      expect(tags(page({ findings, sources }, null))).toEqual(harmless)
    }),
  )
})

test.each([
  ['The state-run mill doesn’t employ 1,200 people.', 7],
  ['“Yes” … “no,” she said – twice', 5],
  ['', 0],
  ['Le cafe\u0301 ouvert', 3],
])('words of %j: %d', (words, count) => {
  expect(wordsIn(words)).toBe(count)
})
