import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../src/index.ts'
import { article } from './fuzz/articles.ts'
import { keepsContract } from './fuzz/contract.ts'
import { hostile } from './fuzz/hostile.ts'
import { fuzzing, patience, runs } from './fuzz/runs.ts'

const path = fc.constantFrom('a.md', 'a.mdx', 'a.txt')

describe('a report', { timeout: patience(runs(1500)) }, () => {
  it('keeps the contract, whatever the article', () => {
    fc.assert(
      fc.property(article, path, (text, path) => keepsContract(text, check(text, { path }))),
      { numRuns: runs(1500) },
    )
  })

  it('is the same for the same text', () => {
    fc.assert(
      fc.property(article, article, path, (text, other, path) => {
        const first = JSON.stringify(check(text, { path }))
        check(other, { path })
        expect(JSON.stringify(check(text, { path }))).toBe(first)
      }),
      { numRuns: runs(200) },
    )
  })

  it.each(Object.entries(hostile))('keeps the contract of %s', (_, generator) => {
    for (const flavour of ['md', 'mdx', 'txt']) {
      const text = generator(fuzzing ? 20_000 : 300)
      keepsContract(text, check(text, { path: `a.${flavour}` }))
    }
  })
})
