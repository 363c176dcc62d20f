import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packed, read, unpacked } from '../../src/check.ts'
import { resolveSettings } from '../../src/config/settings.ts'
import { article } from '../fuzz/articles.ts'
import { patience, runs } from '../fuzz/runs.ts'

const settings = resolveSettings([])
const reading = (text: string) => read(text, { path: 'a.md', settings })

it('a reading is the same on the other side of a thread', { timeout: patience(runs(500)) }, () => {
  fc.assert(
    fc.property(article, (text) => {
      const here = reading(text)
      expect(unpacked(structuredClone(packed(here)))).toEqual(here)
    }),
    { numRuns: runs(500) },
  )
})

it('so are words that are spelled otherwise than the text', () => {
  const here = reading('“The har\u00adbour wall is safe,” said Mara\u00ad Holt\u00ad.')
  const texts = here.tokens.flat().map(({ text }) => text)
  expect(texts).toContain('harbour')
  expect(unpacked(structuredClone(packed(here)))).toEqual(here)
})
