import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { addText } from '../../src/article/characters.ts'
import { parseMarkdown } from '../../src/article/markdown.ts'
import { unitsOf } from '../../src/article/units.ts'
import { patience, runs } from '../fuzz/runs.ts'

const piece = fc.constantFrom(
  'The river', 'rose', '“We', 'knew”', '&quot;', '&#8220;', '&#x201C;', '&nope;', '&ngE;', '&#0;', '&', '\\"', '\\*', '\\', '*', '_',
  '`', '[', ']', '(x)', '>', '<b>', '😀', '\0', '\t', ' ', '  ', '\n', '\r\n', '\r', '\n  ', '\n> ', '\n   > ', '  \n', '\\\n',
) // biome-ignore format: a list

function textNodes(node: Nodes): Nodes[] {
  if (node.type === 'text') return [node]
  // An address in angle brackets is read as it stands.
  return 'children' in node ? node.children.flatMap(textNodes) : []
}

describe('the characters of a text node', { timeout: patience(runs(1000)) }, () => {
  it('are those that the parser read', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), fc.constantFrom('', '> ', '- ', '> - '), (pieces, prefix) => {
        const source = prefix + pieces.join('')
        for (const node of textNodes(parseMarkdown(source, 'markdown'))) {
          const units = unitsOf(source, [])
          addText(units, source, node.position!.start.offset!, node.position!.end.offset!)
          const { value } = node as { value: string }
          expect(units.take().text).toBe(value.replaceAll(/\r\n?/g, '\n').trim())
        }
      }),
      { numRuns: runs(1000) },
    )
  })
})
