import { expect, test } from 'vitest'
import { list, nearest } from '../../src/config/nearest.ts'

const ids = ['vague-source', 'bare-source', 'unnamed-study', 'unnamed-outlet', 'hearsay']

test.each([
  ['vauge-source', 'vague-source'],
  ['Vague-Source', 'vague-source'],
  ['vaguesource', 'vague-source'],
  ['bear-source', 'bare-source'],
  ['unnamed-studies', 'unnamed-study'],
  ['heresay', 'hearsay'],
  ['x', undefined],
  ['no-such-thing', undefined],
  ['', undefined],
])('%s is nearest to %s', (word, id) => {
  expect(nearest(word, ids)).toBe(id)
})

test('a list reads as a sentence does', () => {
  expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])]).toEqual(['', 'a', 'a or b', 'a, b or c'])
})
