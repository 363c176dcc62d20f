import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paintFor } from '../../src/report/paint.ts'
import { standingBar } from '../../src/report/standing-bar.ts'

const bare = await paintFor(false)

test.each([
  [[6, 0, 2, 0], '███████████████▒▒▒▒▒'],
  [[1, 1, 1, 1], '█████▓▓▓▓▓▒▒▒▒▒░░░░░'],
  [[97, 1, 1, 1], '█████████████████▓▒░'],
  [[0, 0, 0, 3], '░░░░░░░░░░░░░░░░░░░░'],
])('%j', ([named, described, vague, none], bar) => {
  expect(standingBar({ named: named!, described: described!, vague: vague!, none: none! }, 20, bare)).toBe(bar)
})

test('it is as wide as it is to be, and every standing that occurs is seen', () => {
  const count = fc.oneof(fc.constant(0), fc.nat(3), fc.nat(100_000))
  fc.assert(
    fc.property(fc.tuple(count, count, count, count), fc.integer({ min: 4, max: 80 }), (counts, width) => {
      const [named, described, vague, none] = counts
      fc.pre(counts.some((count) => count > 0))
      const bar = standingBar({ named, described, vague, none }, width, bare)
      expect(bar).toHaveLength(width)
      expect(['█', '▓', '▒', '░'].map((block) => bar.includes(block))).toEqual(counts.map((count) => count > 0))
    }),
  )
})
