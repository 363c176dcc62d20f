import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { ledgerOf } from '../../src/ledger/ledger.ts'
import { table } from '../../src/ledger/table.ts'
import { accounts } from './accounts.ts'

const ledger = ledgerOf(accounts, 'section', '0.0.0')

describe.each([60, 80, 140])('at %d columns', (width) => {
  test('the table is as it was looked at', async () => {
    expect(await table(ledger, { color: false, width })).toMatchSnapshot()
  })

  test('nothing stands out of it, and the numbers stand under each other', async () => {
    const lines = (await table(ledger, { color: false, width })).split('\n')
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    const rows = lines.filter((line) => /[●◐○] \w+ +\d+ +\d+ +\d+$/.test(line))
    expect(rows).toHaveLength(12)
    const standing = rows.map((row) => stringWidth(row.slice(0, row.search(/[●◐○]/))))
    expect(new Set(standing).size).toBe(1)
    expect(new Set(rows.map((row) => stringWidth(row))).size).toBe(1)
  })
})

test('says the same with colour as without, and nothing in an article takes effect', async () => {
  const colored = await table(ledger, { color: true, width: 80 })
  expect(colored).toContain('\u001b[')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour is made of them
  const bare = colored.replace(/\u001b\[[\d;]*m/g, '')
  expect(bare).toBe(await table(ledger, { color: false, width: 80 }))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
  expect(bare).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
})

test('of nobody', async () => {
  expect(await table(ledgerOf([], null, '0.0.0'), { color: false, width: 80 })).toBe(
    'Sources\n  0 articles, 0 sources, 0 statements, 0 words\n',
  )
})
