import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseMarkdown, parseWhole } from '../../src/article/markdown.ts'
import { article } from '../fuzz/articles.ts'
import { patience, runs } from '../fuzz/runs.ts'

const line = fc
  .tuple(
    fc.constantFrom(
      '', '', '', '', '', ' ', '   ', '    ', '\t', '# ', '> ', '- ', '+ ', '* ', '12. ', '3) ', '1990 ', '---', '===', '```', '~~~', ':', '|', '<div>',
      '<!--', '-->', '<?', '<![CDATA[', '<!A ', '<script>', '</script>', '[^1]: ', '[a]: /b ', '+++', '\ufeff', '\u00a0', '“',
    ), // biome-ignore format: a list
    fc.constantFrom(
      '',
      'The river rose',
      'x',
      'a - b: c',
      'x &amp; y',
      'x -->',
      'x ?>',
      'x ]]> y',
      'a > b',
      'a_b_c',
      '_a_b',
      'a_ b',
      '<2@b.c>',
      '*so*',
      '[a]',
      '[b](c)',
      '\\',
      'a | b',
      '-|-',
      '😀',
      '\0',
      'end.',
    ),
    fc.constantFrom('', '', '', ' ', '  ', '\t', '\f', '\u2028'),
  )
  .map((parts) => parts.join(''))
const ending = fc.constantFrom('\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\r\r', '\n \n', '\n\t\n', '')
const lines = fc
  .tuple(fc.constantFrom('', '', '\ufeff', '\ufeff\ufeff'), fc.array(fc.tuple(line, ending), { maxLength: 12 }))
  .map(([mark, all]) => mark + all.flat().join(''))

const verbatim = new Set(['code', 'html', 'yaml', 'toml'])

/** What is read of a tree: no lines and columns, offsets from the file's first unit, of blocks of code only their place. */
function read(node: Nodes, base: number): unknown {
  const { position, ...rest } = node
  const place = node.type === 'root' ? null : [position!.start.offset! + base, position!.end.offset! + base]
  if (verbatim.has(node.type)) return { type: node.type, place }
  if (!('children' in rest)) return { ...rest, place }
  return { ...rest, place, children: rest.children.map((child) => read(child, base)) }
}

describe('reading plain paragraphs without the parser', { timeout: patience(runs(2000)) }, () => {
  it.each([
    ['lines', lines, runs(1500)],
    ['articles', article, runs(200)],
  ] as const)('gives what the parser gives: %s', (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts, fc.constantFrom('markdown', 'mdx'), (source, flavour) => {
        const whole = parseWhole(source, flavour)
        expect(read(parseMarkdown(source, flavour), 0)).toEqual(read(whole, source.startsWith('\ufeff') ? 1 : 0))
      }),
      { numRuns },
    )
  })
})
