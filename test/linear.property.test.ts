import { describe, expect, it } from 'vitest'
import { check } from '../src/index.ts'
import { type Generator, hostile } from './fuzz/hostile.ts'
import { fuzzing } from './fuzz/runs.ts'

/** In UTF-16 units; eight times as much is checked against it. */
const small = fuzzing ? 40_000 : 20_000
const factor = 8
const most = 10

/** Milliseconds of this process's own time, which other processes do not add to. */
function cost(text: string, path: string): number {
  const before = process.cpuUsage()
  check(text, { path })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** How many times as long eight times the text takes. The best of several, until it is clear; noise only ever adds. */
function growth(generator: Generator, size: number, path: string): number {
  const text = generator(size)
  const larger = generator(size * factor)
  let least = Number.POSITIVE_INFINITY
  let most8 = Number.POSITIVE_INFINITY
  // Small texts run cold at first.
  cost(text, path)
  for (let round = 0; round < 6; round++) {
    for (let i = 0; i < (round === 0 ? 3 : 1); i++) least = Math.min(least, cost(text, path))
    most8 = Math.min(most8, cost(larger, path))
    // What takes no time can't be compared.
    if (most8 < 20 || most8 / Math.max(least, 1) <= most) break
  }
  return most8 < 20 ? 0 : most8 / Math.max(least, 1)
}

/**
 * A small text's cost is mostly chance, as when memory is collected; what really grows faster shows more in a larger, and
 * each time.
 */
function confirmed(generator: Generator, path: string): number {
  let least = growth(generator, small, path)
  for (let again = 0; again < 4 && least > most; again++)
    least = Math.min(least, growth(generator, small * (fuzzing ? 2 : 4), path))
  return least
}

/** What took the square of the time once, found at lengths that the tests do not go to. */
const once = new Set(
  [
    ['“A b c d e f g.\n\n', '(AP)\n\n'].map((unit) => JSON.stringify(unit)),
    ['people of one family', 'trades', 'names that drift', 'front matter with a flow map'],
  ].flat(),
)

/** In the tests those and one of several; `npm run fuzz` takes them all, and all flavours. */
const chosen = Object.entries(hostile).filter(([name], i) => fuzzing || i % 12 === 0 || once.has(name))

describe.each(fuzzing ? ['a.md', 'a.mdx', 'a.txt'] : ['a.md'])('time grows with the length of %s', (path) => {
  it.each(chosen)('of %s', { timeout: 600_000 }, (_, generator) => {
    expect(confirmed(generator, path)).toBeLessThanOrEqual(most)
  })
})
