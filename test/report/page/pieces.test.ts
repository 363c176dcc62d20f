import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Mark, piecesOf } from '../../../src/report/page/pieces.ts'

const span = fc.tuple(fc.nat(30), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }))
const mark = span.map((at): Mark => ({ is: 'address', ...at }))

test('pieces cover the span, and each has the marks that lie over it, the shortest first', () => {
  fc.assert(
    fc.property(
      span,
      fc.array(mark, { maxLength: 8 }),
      fc.array(fc.nat(40), { maxLength: 3 }),
      (whole, marks, cuts) => {
        const pieces = piecesOf(whole, marks, cuts)
        let at = whole.start
        for (const { start, end, marks: over } of pieces) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThan(start)
          at = end
          const lying = marks.filter((one) => one.start <= start && end <= one.end)
          expect(new Set(over)).toEqual(new Set(lying))
          const lengths = over.map((one) => one.end - one.start)
          expect(lengths).toEqual([...lengths].sort((a, b) => a - b))
          for (const one of marks) expect(one.start < end && one.end > start).toBe(over.includes(one))
          for (const cut of cuts) expect(cut > start && cut < end).toBe(false)
        }
        expect(at).toBe(whole.end)
      },
    ),
  )
})
