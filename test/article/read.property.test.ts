import fc from 'fast-check'
import { decodeString } from 'micromark-util-decode-string'
import { describe, expect, it } from 'vitest'
import { type Flavour, readMarkdown } from '../../src/article/read.ts'
import type { Document, Span } from '../../src/model.ts'

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

const word = fc.constantFrom(
  'river', 'Ana', 'Ruiz', 'said', '“We', 'know”', '"safe"', "it's", 'a', '14%', 'dam.', '[sic]', '[He]', '&quot;', '&#8220;',
  '&amp;', '&ngE;', '&nope;', '&#0;', '\\"', '\\*', '\\[', '\\', '😀', '𝒜', '\ud800', '\udc00', '\0', '\t', '*', '_', '`', '~',
  '<br>', '<br />', '<b>', '</b>', '<!-- note -->', '{{< ref "x" >}}', '{% tag %}', '{: .big}', '[/x]', '[gallery ids="1"]', '{', '}}',
  '[a][nope]', '[^1]', '[^2]', '[x]()', '[x](http://y.z)', '![pic](p.png)', '<http://a.b>', '[', ']', '|', '1.', '-', '>', '#', '---',
) // biome-ignore format: a list
const inline = fc.oneof(
  { weight: 6, arbitrary: word },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('*', '**', '_', '~~', '`'), word, word).map(([m, a, b]) => `${m}${a} ${b}${m}`),
  },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => `[${a} ${b}](http://x.y "t")`) },
)
const paragraph = fc
  .array(fc.tuple(inline, fc.constantFrom(' ', ' ', ' ', '', '\n', '  \n', '\\\n', '\n   ')), {
    minLength: 1,
    maxLength: 14,
  })
  .map((parts) =>
    parts
      .map(([text, space]) => text + space)
      .join('')
      .trimEnd(),
  )
const leaf = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 1, arbitrary: paragraph.map((text) => `# ${text}`) },
  { weight: 1, arbitrary: paragraph.map((text) => `[^1]: ${text}`) },
  { weight: 1, arbitrary: paragraph.map((text) => `[caption id="1"]<img src="x"> ${text}[/caption]`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '```\ncode "x"\n```', '<div>\n"no"\n<!-- c -->\n</div>', '<script>\nlet a = "b"\n</script>', '***', '| a | b |\n|---|---|\n| "c" | \\| d |',
      '![x](y)\n*A dam.*', '[a]: http://x.y', 'import x from "y"', 'export const a = {\n b: 1\n}', '{/* c */}', '    indented', '<Foo bar={1}>', 'Title\n===',
    ), // biome-ignore format: a list
  },
)
const prefixed = (first: string, rest: string) => (text: string) =>
  text.split('\n').map((line, i) => (i === 0 ? first : rest) + line).join('\n') // biome-ignore format: one step
const blocks: fc.Arbitrary<string> = fc.letrec<{ blocks: string; block: string }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n\n')),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: leaf },
    { weight: 1, arbitrary: tie('blocks').map(prefixed('> ', '> ')) },
    { weight: 1, arbitrary: tie('blocks').map(prefixed('- ', '  ')) },
    { weight: 1, arbitrary: tie('blocks').map(prefixed('1. ', '\t')) },
    { weight: 1, arbitrary: tie('blocks').map(prefixed('> ', '')) },
  ),
})).blocks
const article = fc
  .tuple(
    fc.constantFrom('', '\ufeff'),
    fc.constantFrom('', '---\ntitle: "A"\n__proto__: 1\n---\n\n', '+++\na = 1\n+++\n'),
    blocks,
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([bom, matter, body, ending]) => bom + (matter + body).replaceAll('\n', ending))

const flavour = fc.constantFrom<Flavour>('markdown', 'mdx', 'text')

const numRuns = Number(process.env.FC_RUNS ?? 400)

describe('readMarkdown', { timeout: 1000 + 20 * numRuns }, () => {
  it('maps every unit of prose to the characters that made it', () => {
    fc.assert(
      fc.property(article, flavour, (source, flavour) => holds(readMarkdown(source, { flavour }))),
      { numRuns },
    )
  })

  it('reads any string', () => {
    const noise = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...'>-*_`~[](){}<>!#|\\&;:"\n\r\t %^=+1. a\0\ufeff\ud800'), maxLength: 200 }),
    )
    fc.assert(
      fc.property(noise, flavour, (source, flavour) => holds(readMarkdown(source, { flavour }))),
      { numRuns },
    )
  })
})
