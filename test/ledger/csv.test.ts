import { expect, test } from 'vitest'
import { csv } from '../../src/ledger/csv.ts'
import { ledgerOf } from '../../src/ledger/ledger.ts'
import { accounts } from './accounts.ts'

const rows = csv(ledgerOf(accounts, null, '0.0.0')).split('\r\n')

test('a spreadsheet takes no name for a formula', () => {
  expect(rows.filter((row) => /^"?'[-=+@]/.test(row))).toHaveLength(4)
  expect(rows.filter((row) => /(?:^|,)"?[-=+@]/.test(row))).toEqual([])
})

test('marks in a name are doubled', () => {
  expect(rows).toContainEqual(expect.stringMatching(/^"'\+1 ""and"", @ -2",outlet,named,,1,10,1,/))
})

test('no control character is left', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
  expect(rows.join('\n')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
})
