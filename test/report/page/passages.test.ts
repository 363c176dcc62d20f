import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passagesOf } from '../../../src/report/page/passages.ts'

const shape = (source: string) =>
  passagesOf(source).map(({ kind, line, start, end }) => `${line} ${kind}: ${source.slice(start, end)}`)

test.each<[string, string, readonly string[]]>([
  ['paragraphs', 'One\ntwo\n\n \nThree', ['1 paragraph: One\ntwo', '5 paragraph: Three']],
  ['headings', '# One\nTwo\n## Three', ['1 heading: One', '2 paragraph: Two', '3 heading: Three']],
  ['underlined headings', 'One\n===\n\nTwo\n---', ['1 heading: One', '4 heading: Two']],
  ['block quotations', '> One\n>\n> Two', ['1 quote: > One', '3 quote: > Two']],
  [
    'lists and tables',
    '- One\n- Two\n\n1. Three\n\n| a |\n|---|',
    ['1 verse: - One\n- Two', '4 verse: 1. Three', '6 verse: | a |\n|---|'],
  ],
  ['code with blank lines', '```\na\n\nb\n```\nc', ['1 code: ```\na\n\nb\n```', '6 paragraph: c']],
  ['code that does not end', '~~~\na\n\nb', ['1 code: ~~~\na\n\nb']],
  ['tags and comments', '<!-- a -->\n\n{/* b */}', ['1 code: <!-- a -->', '3 code: {/* b */}']],
  [
    'front matter',
    '---\ntitle: a\n\nb: c\n---\nOne',
    ['1 front-matter: ---\ntitle: a\n\nb: c\n---', '6 paragraph: One'],
  ],
  ['front matter that does not end', '---\n\nOne', ['1 paragraph: ---', '3 paragraph: One']],
  [
    'CRLF and a byte order mark',
    '\ufeff# One\r\n\r\nTwo\r\nthree\r\n',
    ['1 heading: One', '3 paragraph: Two\r\nthree'],
  ],
  ['nothing', '', []],
  ['a heading without words', '#\n\n# \n', ['1 paragraph: #']],
])('%s', (_, source, passages) => {
  expect(shape(source)).toEqual(passages)
})

test('passages follow each other, and leave out blank lines and marks of headings only', () => {
  const line = fc.constantFrom('', ' ', '>', '> a', '# a', 'a', '---', '===', '```', '- a', '<p>', '+++', '    a')
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, ending) => {
      const source = lines.join(ending)
      let at = 0
      let between = ''
      for (const { start, end } of passagesOf(source)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        between += source.slice(at, start)
        at = end
      }
      expect(between + source.slice(at)).toMatch(/^[\s>#=-]*$/)
    }),
  )
})
