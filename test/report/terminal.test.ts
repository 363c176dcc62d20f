import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model.ts'
import { terminal } from '../../src/report/terminal.ts'
import { visible } from '../../src/report/visible.ts'
import { article, finding, place, reportOf, statements } from './reports.ts'

const harbor = `# Harbor wall closed after second crack

The city closed the harbor wall on Tuesday after divers found a second crack, and experts say that a third is likely before the winter storms set in along this part of the coast.

“We had no warning at all. The water was in the kitchen before the siren
went, and then the lights failed,” read a note on the door.

Officials said the gate had been tested in May. Officials did not say by whom.
`

const harborReport = article('news/harbor.md', {
  statements: statements('named', 'named', 'described', 'vague', 'none'),
  findings: [
    finding(harbor, 'experts', { severity: 'warning' }),
    finding(
      harbor,
      '“We had no warning at all. The water was in the kitchen before the siren\nwent, and then the lights failed,”',
      {
        severity: 'error',
        rule: 'unattributed-quote',
        message: 'No source visible for this quotation.',
        help: 'Say who said it: a name, or whose voice it is and how the person knows.',
      },
    ),
    finding(harbor, 'Officials did not say', {
      severity: 'info',
      rule: 'unplaced-source',
      message: 'A reader can’t tell whose officials these are.',
      help: null,
      related: [{ message: 'They appear here first.', span: place(harbor, 'Officials said').span }],
    }),
  ],
})

const quay = article('news/quay.md', { statements: statements('named') })

function show(source: string, part: string, parts: Partial<Finding> = {}, width = 80): Promise<string> {
  const found = article('a.md', { findings: [finding(source, part, { severity: 'warning', help: null, ...parts })] })
  return terminal(reportOf(found), new Map([['a.md', source]]), { color: false, width })
}

const marked = (output: string) => signed(output, '^')

/** How a text without tabs looks on a terminal; a tab is as wide as it needs to be. */
const shown = (text: string) =>
  expect.stringMatching(
    new RegExp(
      `^${visible(text)
        .replace(/[[\]+]/g, '\\$&')
        .replace('␉', ' +')}$`,
    ),
  )

/** The texts above a sign, as wide as its marks. */
function signed(output: string, sign: '^' | '-'): readonly string[] {
  const lines = output.split('\n')
  return lines.flatMap((line, index) => {
    const signs = /^ +│[ ^-]*[-^](?: |$)/.exec(line)?.[0] ?? ''
    const from = signs.indexOf(sign)
    if (from < 0) return []
    const above = lines[index - 1]!
    const to = signs.lastIndexOf(sign) + 1
    let column = 0
    let text = ''
    for (const { segment } of new Intl.Segmenter().segment(above)) {
      if (column >= from && column < to) text += segment
      column += stringWidth(segment)
    }
    return [text]
  })
}

describe('the page', () => {
  for (const width of [60, 80, 140]) {
    test(`at ${width} columns`, async () => {
      const report = reportOf(harborReport, quay)
      const output = await terminal(report, new Map([['news/harbor.md', harbor]]), {
        color: false,
        width,
        verbose: true,
      })
      expect(output).toMatchSnapshot()
      for (const line of output.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    })
  }

  test('says the same with colour as without', async () => {
    const report = reportOf(harborReport, quay)
    const sources = new Map([['news/harbor.md', harbor]])
    const colored = await terminal(report, sources, { color: true, width: 80 })
    expect(colored).toContain('\u001b[')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour is made of them
    const bare = colored.replace(/\u001b\[[\d;]*m/g, '')
    expect(bare).toBe(await terminal(report, sources, { color: false, width: 80 }))
  })

  test('folds what only informs into a line, unless all is asked for', async () => {
    const infos = ['loaded-cue', 'late-attribution', 'loaded-cue'].map((rule) =>
      finding(harbor, 'experts', { severity: 'info', rule }),
    )
    const report = reportOf(
      article('a.md', { findings: [finding(harbor, 'Officials', { severity: 'warning' }), ...infos] }),
    )
    const sources = new Map([['a.md', harbor]])
    const folded = await terminal(report, sources, { color: false, width: 80 })
    expect(folded).toContain('\n\n  • 3 infos: 2 loaded-cue, 1 late-attribution; --verbose shows them\n\n')
    expect(folded).not.toContain('info loaded-cue')
    expect(folded).toContain('1 article: 0 errors, 1 warning, 3 infos')
    const told = await terminal(report, sources, { color: false, width: 80, verbose: true })
    expect(told.match(/• info loaded-cue 3:\d+/g)).toHaveLength(2)
    expect(told).not.toContain('--verbose')
  })

  test('links articles and rules where a terminal knows links, and is the same else', async () => {
    const links = {
      article: (path: string) => `file://host/${path}`,
      rule: (id: string) => (id === 'vague-source' ? 'file://host/vague-source.md' : undefined),
    }
    const sources = new Map([['news/harbor.md', harbor]])
    const options = { color: false, width: 60, verbose: true }
    const linked = await terminal(reportOf(harborReport), sources, { ...options, links })
    expect(linked).toContain('\u001b]8;;file://host/news/harbor.md\u001b\\news/harbor.md\u001b]8;;\u001b\\\n')
    expect(linked.match(/\]8;;file/g)).toHaveLength(2)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: links are made of them
    const bare = linked.replace(/\u001b\]8;;[^\u001b]*\u001b\\/g, '')
    expect(bare).toBe(await terminal(reportOf(harborReport), sources, options))
  })

  test('of no articles', async () => {
    expect(await terminal(reportOf(), new Map(), { color: false, width: 80 })).toBe('No articles checked.\n')
  })

  test('gets its plurals right', async () => {
    const one = await terminal(reportOf(quay), new Map(), { color: false, width: 80 })
    expect(one).toContain('1 statement: 1 named, 0 described, 0 vague, 0 none')
    expect(one).toContain('1 article: 0 errors, 0 warnings, 0 infos')
  })

  test('without the text of an article still tells its findings', async () => {
    const output = await terminal(reportOf(harborReport), new Map(), { color: false, width: 80, verbose: true })
    expect(output).toContain('unattributed-quote 5:1')
    expect(output).toContain('see also: They appear here first.')
  })
})

describe('an excerpt', () => {
  test.each([
    ['wide characters', '市长说，专家们说大坝不安全。', '专家们'],
    ['emoji', 'Storm 🌊👩‍👩‍👧 and 🇺🇸 experts said so', '🇺🇸 experts'],
    ['combining marks', 'Le cafe\u0301 a re\u0301pondu: des te\u0301moins disent', 'te\u0301moins'],
    ['a tab', 'He\tsaid\tthat experts agreed', 'experts'],
  ])('marks what it is about under %s', async (_, source, part) => {
    expect(marked(await show(source, part))).toEqual([part])
  })

  test.each([60, 80, 140])('of a long line shows the span at %d columns', async (width) => {
    const source = `${'All along the coast the water rose. '.repeat(40)}Experts said so. ${'The wall held. '.repeat(40)}`
    const output = await show(source, 'Experts', {}, width)
    expect(marked(output)).toEqual(['Experts'])
    for (const line of output.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    expect(output).toMatch(/│ ….*…$/m)
  })

  test('of a long wide line stays within the width', async () => {
    const source = `${'水位不断上涨。'.repeat(60)}专家们说${'堤坝没有倒塌。'.repeat(60)}`
    const output = await show(source, '专家们')
    expect(marked(output)).toEqual(['专家们'])
    for (const line of output.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80)
  })

  test('of a span too long for a row shows its beginning and its end', async () => {
    const quotation = `“It began ${'and went on '.repeat(30)}to the end”`
    const rows = marked(await show(`Before. ${quotation} After.`, quotation))
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatch(/^“It began/)
    expect(rows[1]).toMatch(/to the end”$/)
  })

  test('of several lines shows the first and the last', async () => {
    const output = await show('One\nTwo “a\nb\nc\nd” end', '“a\nb\nc\nd”')
    expect(marked(output)).toEqual(['“a', 'd”'])
    expect(output).toMatch(/^ +2 │ Two “a$/m)
    expect(output).toMatch(/^ +… │$/m)
    expect(output).toMatch(/^ +5 │ d” end$/m)
  })

  test.each([
    ['CRLF', 'First\r\nexperts say\r\nlast'],
    ['CR', 'First\rexperts say\rlast'],
    ['a byte order mark', '\ufeffFirst\nexperts say'],
  ])('finds its line with %s', async (_, source) => {
    const output = await show(source, 'experts')
    expect(output).toMatch(/^ +2 │ experts say$/m)
    expect(marked(output)).toEqual(['experts'])
  })

  test('of a line of ten million characters is quick', async () => {
    const source = `${'x '.repeat(2_500_000)}experts ${'🌊 '.repeat(2_500_000)}`
    const begun = performance.now()
    expect(marked(await show(source, 'experts'))).toEqual(['experts'])
    expect(performance.now() - begun).toBeLessThan(1000)
  })

  test.each([
    ['at the end of the file', 'The end', { start: 7, end: 7 }],
    ['past the end of the file', 'The end', { start: 90, end: 99 }],
    ['in an empty file', '', { start: 0, end: 0 }],
    ['on a line ending', 'a\n\nb', { start: 2, end: 3 }],
  ])('of a span %s is no crash', async (_, source, span) => {
    expect(await show(source, '', { span })).toContain('^')
  })
})

describe('what belongs to a finding', () => {
  const wall = `Mary Cole opened the wall. ${'It was rebuilt in spring. '.repeat(12)}Mary Coll shut it.`
  const related = (source: string, part: string, message = 'the other spelling') => ({
    related: [{ message, span: place(source, part).span }],
  })
  const rows = (output: string) =>
    output.split('\n').flatMap((line) => /^ *(?:\d+|…)? │.*$/.exec(line)?.[0].replace(/^ +/, '') ?? [])

  test('stands in its row where both fit', async () => {
    const source = 'Mary Cole opened the wall. Mary Coll shut it.'
    expect(rows(await show(source, 'Mary Coll', related(source, 'Mary Cole')))).toEqual([
      '1 │ Mary Cole opened the wall. Mary Coll shut it.',
      '│ ---------                  ^^^^^^^^^',
      '│ the other spelling',
    ])
  })

  test('is told beside its mark where that is the last', async () => {
    const source = 'Mary Coll opened the wall. Mary Cole shut it.'
    expect(rows(await show(source, 'Mary Coll', related(source, 'Mary Cole')))).toEqual([
      '1 │ Mary Coll opened the wall. Mary Cole shut it.',
      '│ ^^^^^^^^^                  --------- the other spelling',
    ])
  })

  test('has a row of its own where a line is too long for both', async () => {
    expect(rows(await show(wall, 'Mary Coll', related(wall, 'Mary Cole'), 60))).toEqual([
      '1 │ Mary Cole opened the wall. It was rebuilt in…',
      '│ --------- the other spelling',
      '1 │ …It was rebuilt in spring. Mary Coll shut it.',
      '│                            ^^^^^^^^^',
    ])
  })

  test('stands in the order of the lines, with a gap where some are left out', async () => {
    const source = 'Mary Cole came.\nIt rained.\nMary Coll left.\nShe was Cole.\n'
    const parts = {
      related: [
        { message: 'as she signs', span: place(source, 'was Cole').span },
        { message: 'the other spelling', span: place(source, 'Mary Cole').span },
      ],
    }
    expect(rows(await show(source, 'Mary Coll', parts))).toEqual([
      '1 │ Mary Cole came.',
      '│ --------- the other spelling',
      '… │',
      '3 │ Mary Coll left.',
      '│ ^^^^^^^^^',
      '4 │ She was Cole.',
      '│     -------- as she signs',
    ])
  })

  test('is one excerpt with a span of several lines', async () => {
    const source = '“We knew\nthat it\nwould fall,” said Cole, and Cole left.'
    const span = { start: 0, end: source.indexOf(' said') }
    expect(rows(await show(source, '', { span, ...related(source, 'Cole left', 'who spoke') }))).toEqual([
      '1 │ “We knew',
      '│ ^^^^^^^^',
      '… │',
      '3 │ would fall,” said Cole, and Cole left.',
      '│ ^^^^^^^^^^^^                --------- who spoke',
    ])
  })

  test('hides nothing of the span it lies in', async () => {
    const source = 'Sources at the port said so.'
    expect(rows(await show(source, 'Sources at the port', related(source, 'the port', 'where')))).toEqual([
      '1 │ Sources at the port said so.',
      '│ ^^^^^^^^^^^^^^^^^^^',
      '│            where',
    ])
  })

  describe.each([60, 80, 140])('at %d columns', (width) => {
    test.each([
      ['Latin', 'Mary Cole', 'Mary Coll', 'The wall held. '],
      ['wide characters', '水野大坝', '水野大垻', '市长说大坝不安全。'],
      ['emoji', 'Ana 🌊 Cruz', 'Ana 👩‍👩‍👧 Cruz', 'Storm 🇺🇸 over 🌊. '],
      ['combining marks', 'Zoe\u0301 Cole', 'Zoe\u0308 Cole', 'Le cafe\u0301 a tenu. '],
      ['control characters', 'Ana\u001b[31m', 'Ana\u202e\u0007', 'It\u0000 held.\u009b '],
      ['tabs', 'Ana\tCruz', 'Ana\tCrux', 'It\theld. '],
    ])('%s stand over their marks, near and far', async (_, first, second, filler) => {
      for (const times of [0, 1, 3, 40]) {
        const source = `${filler.repeat(2)}${first} ${filler.repeat(times)}${second} ${filler.repeat(3)}`
        const output = await show(source, second, related(source, first), width)
        expect(signed(output, '-')).toEqual([shown(first)])
        expect(signed(output, '^')).toEqual([shown(second)])
        for (const line of output.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
        expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
      }
    })
  })
})

test('nothing in an article takes effect on the terminal', async () => {
  const hostile = 'experts \u001b[31msay\u001b]0;title\u0007 \u202eback\u009b1m \u0000 end'
  const output = await show(hostile, 'experts', { message: hostile, help: hostile, rule: 'vague-source' })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
  expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  expect(output).toContain('experts ␛[31msay␛]0;title␇ <U+202E>back<U+009B>1m ␀ end')
  expect(marked(output)).toEqual(['experts'])
})

test('a file name can’t break its line', async () => {
  const output = await terminal(reportOf(article('a\n\u001b[2Jb.md')), new Map(), { color: false, width: 80 })
  expect(output.split('\n')[0]).toBe('a\\n\\x1b[2Jb.md')
})
