import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { isPlain, measureFor } from '../../src/report/measure.ts'

test('what is taken for plain is one column wide, each character', () => {
  for (let unit = 0x20; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit)
    if (isPlain(character)) expect([character, stringWidth(character)]).toEqual([character, 1])
  }
})

test.each(['“Don’t,” she said – then: «Ça va…» — €5', '水', '🇺🇸', 'e\u0301', 'a\u00adb', 'line one\r\nline two'])(
  '%j',
  async (text) => {
    const measure = await measureFor([text])
    for (const line of text.split('\r\n')) expect(measure(line)).toBe(stringWidth(line))
  },
)
