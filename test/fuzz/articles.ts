import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { hostile } from './hostile.ts'

const folder = join(import.meta.dirname, '../../fixtures/articles')
const tables = join(import.meta.dirname, '../attribution')

/** Our own articles: whole ones, as newsrooms write them. */
export const fixtures: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'))

/** Any string, and strings of nothing but marks that mean something. */
export const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'>-*_`~[](){}<>!#|\\&;:"\n\r\t %^=+1. a\0\ufeff\ud800'), maxLength: 200 }),
)

const scrap = fc.constantFrom(
  'Mary Cole', 'the county engineer', 'officials', 'a U.S. official', 'she', 'who', 'said', 'told the Herald', 'according to', 'that', 'asked',
  'called', 'the dam', 'is safe', 'At least 14 people were killed', '“', '”', '"', "''", '‘', '’', "'", '«', '»', ',', '.', '?', ':', ';', '—',
  ' - ', '(', ')', '\n', '\n\n', '> ', '- ', '**', '*', '[the file](http://a.b)', '&quot;', '\\"', 'U.S.', 'Jan. 3', '[^1]', '`', '😀', '\ud800', '\0',
  '<!-- cite-check-disable -->', '# ', '| a | b |\n|---|---|\n| c | d |',
) // biome-ignore format: a list

/** What reports are made of, in no order. */
export const scraps = fc
  .array(fc.tuple(scrap, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 })
  .map((parts) => parts.map(([text, space]) => text + space).join(''))

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

const matter = fc.constantFrom(
  '', '---\ntitle: "A"\n__proto__: 1\n---\n\n', '+++\na = 1\n+++\n', '---\nconstructor: {toString: 1}\ntype: [opinion]\nwire: Reuters\n---\n',
  '---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n', '---\ndate: 2020\n', '---\n__proto__:\n  type: opinion\nhasOwnProperty: no\n---\n',
) // biome-ignore format: a list

/** Markdown of every kind, nested and unbalanced. */
export const markdown = fc
  .tuple(fc.constantFrom('', '\ufeff'), matter, blocks, fc.constantFrom('\n', '\r\n', '\r'))
  .map(([bom, matter, body, ending]) => bom + (matter + body).replaceAll('\n', ending))

/** Stretches of an article as fractions of its length, so that they fit any. */
const stretch = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 80 }))

const mutation = fc.oneof(
  fc.record({ kind: fc.constant('drop' as const), at: stretch }),
  fc.record({ kind: fc.constant('repeat' as const), at: stretch }),
  fc.record({ kind: fc.constant('insert' as const), at: stretch, text: fc.oneof(scrap, word, noise) }),
  fc.record({ kind: fc.constant('graft' as const), at: stretch, from: fc.constantFrom(...fixtures), of: stretch }),
)

const place = (text: string, [fraction, length]: readonly [number, number]) => {
  const start = Math.floor(fraction * text.length)
  return { start, end: Math.min(text.length, start + length) }
}

/** Articles with a few stretches dropped, repeated, put in, or grafted from another. */
export const mutated = fc
  .tuple(fc.constantFrom(...fixtures), fc.array(mutation, { minLength: 1, maxLength: 6 }))
  .map(([original, mutations]) => {
    let text = original
    for (const change of mutations) {
      const { start, end } = place(text, change.at)
      const cut = text.slice(start, end)
      const rest = text.slice(end)
      if (change.kind === 'drop') text = text.slice(0, start) + rest
      else if (change.kind === 'repeat') text = text.slice(0, end) + cut + rest
      else if (change.kind === 'insert') text = text.slice(0, start) + change.text + cut + rest
      else {
        const { start: from, end: to } = place(change.from, change.of)
        text = text.slice(0, start) + change.from.slice(from, to) + rest
      }
    }
    return text
  })

/** Articles that break off, or begin in the middle. */
export const truncated = fc
  .tuple(fc.constantFrom(...fixtures), stretch, fc.boolean())
  .map(([text, at, front]) => (front ? text.slice(place(text, at).start) : text.slice(0, place(text, at).start)))

/** The sentences that the tables of test/attribution are about, as their source has them. */
const tabled = readdirSync(tables)
  .filter((name) => name.endsWith('.test.ts'))
  .sort()
  .flatMap((name) => [...readFileSync(join(tables, name), 'utf8').matchAll(/^ +\[?(['"])([^\\\n]{20,})\1,/gm)])
  .map(([, , text]) => text!)
  .filter((text) => !text.includes(' | '))

const sentences = [...tabled, ...fixtures]
  .flatMap((text) => text.split(/\n\n|(?<=[.?!]["”]?)\s+/))
  .filter((text) => /^["“\p{Lu}]/u.test(text))
const mark = fc.constantFrom('', '', '', '', ',', '.', '“', '”', '"', '—', '(', ')', ';', ':', '?')
const piece = fc.tuple(fc.constantFrom(...sentences), fc.nat({ max: 30 }), fc.integer({ min: 1, max: 12 }), mark).map(
  ([sentence, from, length, mark]) =>
    `${sentence
      .split(/\s+/)
      .slice(from, from + length)
      .join(' ')} ${mark}`,
)

/** One sentence put together from pieces of others: attributions that begin in the middle and lead nowhere. */
export const patched = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(' '))

/** What wears parsers out, in small. */
const worn = fc
  .tuple(fc.constantFrom(...Object.keys(hostile)), fc.integer({ min: 1, max: 2000 }))
  .map(([name, size]) => hostile[name]!(size))

/** Every kind of article there is here. */
export const article = fc.oneof(
  { weight: 3, arbitrary: scraps },
  { weight: 3, arbitrary: markdown },
  { weight: 3, arbitrary: mutated },
  { weight: 1, arbitrary: truncated },
  { weight: 3, arbitrary: patched },
  { weight: 2, arbitrary: noise },
  { weight: 2, arbitrary: worn },
  { weight: 1, arbitrary: fc.tuple(mutated, worn, mutated).map((parts) => parts.join('\n\n')) },
)
