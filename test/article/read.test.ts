import { describe, expect, it } from 'vitest'
import { lineIndex } from '../../src/article/lines.ts'
import { readMarkdown } from '../../src/article/read.ts'
import { suppressions } from '../../src/article/suppressions.ts'

const texts = (source: string, flavour: 'markdown' | 'mdx' | 'text' = 'markdown') =>
  readMarkdown(source, { flavour }).blocks.map(({ text }) => text)
const kinds = (source: string) => readMarkdown(source).blocks.map(({ kind }) => kind)

describe('prose', () => {
  it.each([
    ['marks', 'The *old* __dam__ ~~broke~~ held.', ['The old dam broke held.']],
    ['entities and escapes', '&quot;Run,&#8221; she said \\"twice\\" &amp; left.', ['"Run,” she said "twice" & left.']],
    ['links', 'A [long *walk*](http://x.y) home.', ['A long walk home.']],
    ['inline code', 'Run `a "b"` now.', ['Run a "b" now.']],
    ['images', 'Before ![alt "text"](p.png)after.', ['Before after.']],
    ['inline HTML', 'A <b class="x">bold</b> move.', ['A bold move.']],
    ['breaks', 'One<br>two  \nthree\\\nfour\nfive', ['One\ntwo\nthree\nfour\nfive']],
    ['quotation prefixes', '> a\n> b\nc', ['a\nb\nc']],
    ['list indents', '1. a\n   b\n2. c', ['a\nb', 'c']],
    ['carriage returns', 'a\r\nb\r\rc', ['a\nb', 'c']],
    ['HTML blocks', '<div>\n"No," she said.\n</div>\n\nYes.', ['Yes.']],
    ['scripts', '<script>\nlet a = "b"\n\nlet c\n</script>\n\nYes.', ['Yes.']],
    ['fenced code', '```\n"No."\n```\n\nYes.', ['Yes.']],
    ['indented paragraphs', 'One.\n\n    “Two,” he said.', ['One.', '“Two,” he said.']],
    ['NUL', 'a\0b', ['a\ufffdb']],
    ['footnote marks', 'Yes.[^1]\n\n[^1]: A *note*.', ['Yes.', 'A note.']],
    ['template tags', 'A {% raw %}river{% endraw %} rose.{: .big}', ['A river rose.']],
    ['shortcodes', 'A {{< ref "a_b_c" >}}river{{% /x %}} [gallery ids="1,2"]rose.', ['A river rose.']],
    [
      'shortcodes as destinations',
      'See [the map]({{< ref "map" >}}) and [this]({{ site.url }}/a) now.',
      ['See the map and this now.'],
    ],
    ['hidden stretches', 'A {% comment %}b\n\nc{% endcomment %} d', ['A', 'd']],
    ['a lone brace', 'It cost {{ too much, she said.', ['It cost {{ too much, she said.']],
    ['an elision', 'She {...} left [sic] and [He] stayed.', ['She {...} left [sic] and [He] stayed.']],
  ])('reads %s', (_, source, expected) => {
    expect(texts(source)).toEqual(expected)
  })

  it.each([
    ['imports', 'import A from "a"\nimport B from "b"\n\nexport const x = {\n a: "b"\n}\n\nYes.', ['Yes.']],
    ['tags', '<Note kind="a > b">\n"Yes," she *said*.\n</Note>', ['"Yes," she said.']],
    ['expressions', 'At {count + "x"} of {`{y}`}{/* "no" */} now.', ['At  of  now.']],
    ['breaks', 'a<br/>b', ['a\nb']],
  ])('reads MDX %s', (_, source, expected) => {
    expect(texts(source, 'mdx')).toEqual(expected)
  })

  it('takes plain text as it stands', () => {
    expect(texts('\ufeffA *b* \n  c\n\n\n> d &amp; e', 'text')).toEqual(['A *b*\nc', '> d &amp; e'])
  })

  it('maps text to the file', () => {
    const source = '> He said \\"go&quot; *twice*\r\n> now.'
    const { text, starts, ends } = readMarkdown(source).blocks[0]!
    const at = (part: string) => {
      const from = text.indexOf(part)
      return source.slice(starts[from]!, ends[from + part.length - 1]!)
    }
    expect(at('"go"')).toBe('\\"go&quot;')
    expect(at('twice')).toBe('twice')
    expect(at('twice\nnow')).toBe('twice*\r\n> now')
  })

  it('tells blocks apart', () => {
    const source =
      '# A\n\nB.\n\n> C.\n>\n> - D\n\n- E\n\n| F |\n|---|\n| G |\n\n![x](y)\n*H*\n\n![x](y)\n\n_I_\n\n[^1]: J'
    const blocks = readMarkdown(source).blocks.map(({ kind, text, quote }) => `${text} ${kind} ${quote}`)
    expect(blocks).toEqual([
      'A heading 0', 'B. paragraph 0', 'C. blockquote 1', 'D list-item 1', 'E list-item 0', 'F table-cell 0', 'G table-cell 0',
      'H caption 0', 'I caption 0', 'J footnote 0',
    ]) // biome-ignore format: a list
  })

  it('takes a caption shortcode for a caption, unless prose stands beside it', () => {
    expect(kinds('[caption id="a"]<img src="x"> The dam.[/caption]\n\nIt broke.')).toEqual(['caption', 'paragraph'])
    expect(texts('[caption id="a"]<img src="x"> The dam.[/caption] It broke.')).toEqual(['It broke.'])
  })

  it('keeps links', () => {
    const [block] = readMarkdown('A [b](http://c) [d][e] [e][] <http://f>[^1]\n\n[e]: /g\n[^1]: H').blocks
    const links = block!.links.map(({ start, end, url }) => [block!.text.slice(start, end), url])
    expect(links).toEqual([
      ['b', 'http://c'],
      ['d', '/g'],
      ['e', '/g'],
      ['http://f', 'http://f'],
      ['', '#fn-1'],
    ])
  })

  it('reports references that lead nowhere', () => {
    const source = '“[He] ran [sic],” [she][nope] said.[^9] See [this]() and `[a][b]`, \\[x\\][y], a[1][2].'
    const broken = readMarkdown(source).brokenReferences.map(({ kind, label, span }) => [
      kind,
      label,
      source.slice(span.start, span.end),
    ])
    expect(broken).toEqual([
      ['link-reference', 'nope', '[she][nope]'],
      ['footnote', '9', '[^9]'],
      ['empty-link', 'this', '[this]()'],
    ])
  })
})

describe('front matter', () => {
  const frontMatter = (source: string) => readMarkdown(source).frontMatter

  it('reads YAML', () => {
    const source = '---\ntitle: "The \\"dam\\""\nwire: AP\ndate: 2024-01-02\nn: 3\nok: true\ntags: [a, "b, c"]\nby:\n  - Ana\n  - name: Ruiz\n    age: 3\ntext: >\n  a\n  b\nnone:\n---\n\nHi.' // biome-ignore format: a file
    expect(frontMatter(source)).toEqual({
      title: 'The "dam"', wire: 'AP', date: '2024-01-02', n: 3, ok: true, tags: ['a', 'b, c'],
      by: ['Ana', { name: 'Ruiz', age: 3 }], text: 'a b', none: null,
    }) // biome-ignore format: a record
  })

  it('reads TOML', () => {
    expect(frontMatter('+++\ntitle = "A"\n[params]\nwire = \'AP\'\n+++\n')).toEqual({
      title: 'A',
      params: { wire: 'AP' },
    })
  })

  it('takes no harm from __proto__', () => {
    const read = frontMatter('---\n__proto__:\n  polluted: true\n---\n')
    expect(Object.keys(read)).toEqual(['__proto__'])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('suppressions', () => {
  const covers = (source: string, flavour: 'markdown' | 'mdx' = 'markdown') =>
    suppressions(readMarkdown(source, { flavour })).map(({ kind, rules, reason, covers }) => {
      return [kind, rules.join(), reason, source.slice(covers.start, covers.end)]
    })

  it('covers the next block', () => {
    const source = '<!-- cite-check-disable-next-line rule-a, rule-b -- a film -- title -->\n\nOne.\n\nTwo.'
    expect(covers(source)).toEqual([['next-line', 'rule-a,rule-b', 'a film -- title', 'One.']])
  })

  it('covers the line it stands on', () => {
    expect(covers('a\nb <!-- cite-check-disable-line --> c\nd')).toEqual([
      ['line', '', null, 'b <!-- cite-check-disable-line --> c'],
    ])
  })

  it('covers a range, ended by what takes it back', () => {
    const source =
      '<!-- cite-check-disable a -->\n\nOne.\n\n<!-- cite-check-enable b -->\n\nTwo.\n\n<!-- cite-check-enable -->\n'
    expect(covers(source)[0]).toEqual(['disable', 'a', null, '\n\nOne.\n\n<!-- cite-check-enable b -->\n\nTwo.\n\n'])
  })

  it('covers the rest of a file that never enables, or all of it', () => {
    expect(covers('a\n\n<!-- cite-check-disable -->\n\nb')[0]![3]).toBe('\n\nb')
    expect(covers('a\n\n<!-- cite-check-disable-file -->')[0]![3]).toBe('a\n\n<!-- cite-check-disable-file -->')
  })

  it('reads MDX comments, and leaves others alone', () => {
    expect(covers('{/* cite-check-disable-next-line */}\n\nOne.', 'mdx')).toEqual([['next-line', '', null, 'One.']])
    expect(covers('<!-- cite-check-disables -->\n<!-- note -->')).toEqual([])
  })
})

describe('lineIndex', () => {
  it('ends lines at LF, CRLF and CR, and gives a byte order mark no column', () => {
    const { position } = lineIndex('\ufeffa\r\nb\rc\n')
    expect([0, 1, 2, 4, 6, 8].map((offset) => Object.values(position(offset)).join(':'))).toEqual([
      '1:1',
      '1:1',
      '1:2',
      '2:1',
      '3:1',
      '4:1',
    ])
  })
})

describe('bounds', () => {
  it.each([
    ['brackets', '[a][b] '.repeat(20_000)],
    ['stars', '*a_ '.repeat(20_000)],
    ['a long line', 'The river rose. '.repeat(100_000)],
  ])('reads %s as text, in pieces', (_, hostile) => {
    const { blocks, unchecked } = readMarkdown(`One.\n\n${hostile}\n\n*Two.*`)
    const texts = blocks.map(({ text }) => text)
    expect([texts[0], texts.slice(1, -1).join(' '), texts.at(-1)]).toEqual(['One.', hostile.trim(), 'Two.'])
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(20_000)
    expect(unchecked).toEqual([])
  })

  it.each([['>'], ['- '], ['1. ']])('does not read 10,000 nested %s', (mark) => {
    const hostile = `${mark.repeat(10_000)} a`
    for (const before of ['One.\n\n', '', '\ufeff']) {
      const { blocks, unchecked, source } = readMarkdown(`${before}${hostile}\n\n*Two.*`)
      expect(blocks.map(({ text }) => text)).toEqual([...(before.startsWith('One') ? ['One.'] : []), 'Two.'])
      expect(unchecked.map(({ start, end }) => source.slice(start, end).trim())).toEqual([hostile])
    }
  })

  it('reads front matter of maps in maps as far down as anybody nests them', () => {
    const { frontMatter, blocks } = readMarkdown(`---\na: ${'{a: '.repeat(50_000)}\n---\n\nOne.`)
    let depth = 0
    for (let value: unknown = frontMatter.a; typeof value === 'object' && value !== null; depth++)
      value = (value as Record<string, unknown>).a
    expect(depth).toBe(8)
    expect(blocks.map(({ text }) => text)).toEqual(['One.'])
  })

  it('leaves large tables, lists and code alone', () => {
    const table = `| a |\n|---|\n${'| [a](b) [c](d) |\n'.repeat(500)}`
    const list = '- [a](b) *c*\n'.repeat(500)
    const code = `\`\`\`json\n${'[["a"]],\n'.repeat(500)}\`\`\`\n`
    expect(kinds(`${table}\n${list}\n${code}`).filter((kind) => kind === 'paragraph')).toEqual([])
  })
})
