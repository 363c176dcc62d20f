import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Io } from '../../src/cli/io.ts'
import { citeCheck, newsroom } from './newsroom.ts'

// Each look at the clock takes a fifth of a second.
beforeEach(() => {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 200))
})

const articles = Object.fromEntries(
  Array.from({ length: 40 }, (_, i) => [`${i + 10}.md`, 'Critics say the weir will fail.\n']),
)

/** A terminal as far as it is needed here. */
function terminal() {
  const rows: string[] = ['']
  let column = 0
  return {
    rows,
    write(text: string) {
      const characters = text.replaceAll('\u001b[K', '\0')
      for (const character of characters) {
        const row = rows.at(-1)!
        if (character === '\n') rows.push('')
        if (character === '\n' || character === '\r') column = 0
        else if (character === '\0') rows[rows.length - 1] = row.slice(0, column)
        else rows[rows.length - 1] = row.slice(0, column) + character + row.slice(++column)
      }
    },
  }
}

/** What a person sees in the end, and the bars there were meanwhile. */
async function seen(argv: readonly string[], { stdoutIsTTY = true, columns = 80, env = {}, files = articles } = {}) {
  const { rows, write } = terminal()
  const bars: string[] = []
  let out = ''
  const stderr = {
    isTTY: true,
    columns,
    write(text: string) {
      write(text)
      if (rows.at(-1)!.endsWith(' left')) bars.push(rows.at(-1)!)
    },
  }
  const stdout: Io['stdout'] = stdoutIsTTY ? { write, isTTY: true, columns } : { write: (text) => (out += text) }
  const { code } = await citeCheck(newsroom(files), ['.', '--no-color', ...argv], { stdout, stderr, env })
  return { code, screen: rows.join('\n'), bars, out }
}

const bar = /^━+─* [\d,]+ of 40 articles, [\d.]+ a second, \d+:\d\d left$/

describe('a long run', () => {
  test.each([['terminal'], ['json']])('shows how far it is, and leaves no trace in a %s report', async (format) => {
    const { out, code } = await citeCheck(newsroom(articles), ['.', '--no-color', '--format', format])
    const alone = await seen(['--format', format], { stdoutIsTTY: false })
    expect(alone).toMatchObject({ code, out, screen: '' })
    expect(alone.bars.length).toBeGreaterThan(5)
    for (const line of alone.bars) expect(line).toMatch(bar)
    const together = await seen(['--format', format])
    expect(together.screen).toBe(out)
  })

  test('counts towards its end', async () => {
    const { bars } = await seen([], { stdoutIsTTY: false })
    const counts = bars.map((line) => Number(/(\d+) of 40/.exec(line)![1]))
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    expect(counts.at(-1)).toBeGreaterThan(35)
  })

  test('shows it under what it prints', async () => {
    const { bars, screen } = await seen([])
    expect(bars.length).toBeGreaterThan(5)
    expect(screen).not.toContain('left')
  })

  test('tells of problems in between', async () => {
    const { screen } = await seen([], { stdoutIsTTY: false, files: { ...articles, '30.md': 'a\0b' } })
    expect(screen).toBe('cite-check: 30.md: a binary file, not an article; leave it out\n')
  })

  test('is shown whole where the terminal does not know its width', async () => {
    const { bars } = await seen([], { columns: 0, stdoutIsTTY: false })
    for (const line of bars) expect(line).toMatch(bar)
    expect(bars).not.toEqual([])
  })

  test.each([30, 50, 60, 200])('fits on %i columns', async (columns) => {
    const { bars } = await seen([], { columns, stdoutIsTTY: false })
    for (const line of bars) expect(line.length).toBeLessThan(columns)
  })
})

test.each<[string, Parameters<typeof seen>]>([
  ['with --quiet', [['--quiet'], { stdoutIsTTY: false }]],
  ['on a dumb terminal', [[], { stdoutIsTTY: false, env: { TERM: 'dumb' } }]],
  ['where it is over at once', [[], { stdoutIsTTY: false, files: { 'a.md': '' } }]],
])('nothing is shown %s', async (_, [argv, options]) => {
  expect(await seen(argv, options)).toMatchObject({ screen: '', bars: [] })
})

test('nothing is shown where standard error is no terminal', async () => {
  expect((await citeCheck(newsroom(articles), ['.'], { stdout: { write: () => true, isTTY: true } })).err).toBe('')
})
