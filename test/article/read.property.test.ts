import fc from 'fast-check'
import { decodeString } from 'micromark-util-decode-string'
import { describe, expect, it } from 'vitest'
import { type Flavour, readMarkdown } from '../../src/article/read.ts'
import type { Document, Span } from '../../src/model.ts'
import { markdown, noise } from '../fuzz/articles.ts'
import { patience, runs } from '../fuzz/runs.ts'

/** What holds of every document, whatever the file. */
function holds(doc: Document): void {
  const { source } = doc
  let lastStart = 0
  for (const block of doc.blocks) {
    const { text, starts, ends } = block
    inside(block.span, source)
    expect(starts.length).toBe(text.length)
    expect(ends.length).toBe(text.length)
    expect(text.trim()).toBe(text)
    expect(text).not.toBe('')
    expect(starts[0]!).toBeGreaterThanOrEqual(lastStart)
    lastStart = starts[0]!
    for (let i = 0; i < text.length; i++) {
      const start = starts[i]!
      const end = ends[i]!
      if (start < block.span.start || end > block.span.end || end <= start) expect.fail(`unit ${i} at ${start}-${end}`)
      if (i > 0 && (start < starts[i - 1]! || end < ends[i - 1]!)) expect.fail(`unit ${i} goes back`)
      if (!shows(source.slice(start, end), text, i, starts)) {
        expect.fail(`unit ${i} ${JSON.stringify(text[i])} from ${JSON.stringify(source.slice(start, end))}`)
      }
    }
    for (const link of block.links) {
      expect(link.start).toBeLessThanOrEqual(link.end)
      inside(link, text)
    }
  }
  for (const { span } of [...doc.comments, ...doc.credits, ...doc.brokenReferences]) inside(span, source)
  for (const span of doc.unchecked) inside(span, source)
}

function inside({ start, end }: Span, text: string): void {
  expect(start).toBeGreaterThanOrEqual(0)
  expect(end).toBeGreaterThanOrEqual(start)
  expect(end).toBeLessThanOrEqual(text.length)
}

function shows(slice: string, text: string, i: number, starts: Uint32Array): boolean {
  if (slice.length === 1 && slice === text[i]) return true
  if (slice === '\0') return text[i] === '\ufffd'
  if (text[i] === '\n') return /^(?:\r\n|\n|\r|<br\s*\/?>)$/i.test(slice)
  // An entity may stand for two units, which share its slice.
  let from = i
  while (from > 0 && starts[from - 1] === starts[i]) from--
  const value = decodeString(slice)
  return value !== slice && value[i - from] === text[i]
}

const flavour = fc.constantFrom<Flavour>('markdown', 'mdx', 'text')

const numRuns = runs(400)

describe('readMarkdown', { timeout: patience(numRuns) }, () => {
  it('maps every unit of prose to the characters that made it', () => {
    fc.assert(
      fc.property(markdown, flavour, (source, flavour) => holds(readMarkdown(source, { flavour }))),
      { numRuns },
    )
  })

  it('reads any string', () => {
    fc.assert(
      fc.property(noise, flavour, (source, flavour) => holds(readMarkdown(source, { flavour }))),
      { numRuns },
    )
  })
})
