import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model.ts'
import { markdown, markdownWithin } from '../../src/report/markdown.ts'
import { escapeName, visible } from '../../src/report/visible.ts'
import { article, finding, hostileMessage, hostilePath, reportOf, statements } from './reports.ts'

const parser = unified()
  .data({
    micromarkExtensions: [gfmAutolinkLiteral(), gfmFootnote(), gfmStrikethrough(), gfmTable()],
    fromMarkdownExtensions: [
      gfmAutolinkLiteralFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
    ],
  })
  .use(remarkParse)

function nodesOf(source: string): readonly Nodes[] {
  const walk = (node: Nodes): readonly Nodes[] => [node, ...('children' in node ? node.children.flatMap(walk) : [])]
  return walk(parser.parse(source))
}

const source = 'Experts say so. Officials say so.'
const found = (parts: Partial<Finding> = {}) => finding(source, 'Experts', { severity: 'warning', ...parts })

test('the sourcing of each article, then what was found, the most severe first', () => {
  const report = reportOf(
    article('news/a.md', {
      statements: statements('named', 'named', 'vague'),
      findings: [found(), finding(source, 'Officials', { severity: 'error', rule: 'bare-source', help: null })],
    }),
    article('news/clean.md'),
  )
  expect(markdown(report)).toMatchInlineSnapshot(`
    "## cite-check

    **2 articles: 1 error, 1 warning, 0 infos**

    | article | statements | named | described | vague | none | claims with a source | findings |
    |---|---:|---:|---:|---:|---:|---:|---:|
    | \`news/a.md\` | 3 | 2 | 0 | 1 | 0 | – | 2 |
    | \`news/clean.md\` | 0 | 0 | 0 | 0 | 0 | – | 0 |

    ### Errors

    - \`news/a.md:1:17\` **bare-source** The source is a group nobody could contact.

    ### Warnings

    - \`news/a.md:1:1\` **vague-source** The source is a group nobody could contact. Name at least one of them.
    "
  `)
})

test('of no articles', () => {
  expect(markdown(reportOf())).toBe('## cite-check\n\n**0 articles: 0 errors, 0 warnings, 0 infos**\n')
})

describe('whatever a path and a message hold', () => {
  // What GitHub and GitLab look for in the finished page.
  const live =
    /(?:^|\W)@\w|(?:^|\W)[#!$%~&]\w|:\w+:|\w+:\/\/|mailto:[^\u200b]|www\.|\b[\da-f]{7,40}\b|\b[a-z]+-\d+\b|[\w.+-]+@[\w-]+\.\w/i

  const check = (path: string, message: string) => {
    const report = reportOf(article(path, { findings: [found({ message, help: message })] }))
    const nodes = nodesOf(markdown(report))
    const ours = 'root heading paragraph strong table tableRow tableCell list listItem inlineCode text'.split(' ')
    expect(nodes.map(({ type }) => type).filter((type) => !ours.includes(type))).toEqual([])
    expect(nodes.filter(({ type }) => type === 'table' || type === 'listItem')).toHaveLength(2)

    const name = escapeName(path)
    const code = nodes.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []))
    expect(code.at(-1)).toBe(`${name}:1:1`)
    const texts = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : []))
    for (const text of texts) expect(text).not.toMatch(live)
    // What ends a table's cell in code, too, is told as text.
    const bare = (text: string) => text.replaceAll('\u200b', '')
    if (/[|\\]/.test(name)) expect(texts.map(bare)).toContain(name.split(/\s+/).join(' ').trim())
    else expect(code[0]).toBe(name)

    const shown = visible(message.split(/\s+/).join(' '))
    expect(bare(texts.at(-1)!)).toBe(` ${shown} ${shown}`)
  }

  test('nothing in it is live', () => check(hostilePath, hostileMessage))

  test.each([
    '@mayor and a@b.com',
    '#12, GH-12, org/repo#12, JIRA-7, !3, ~bug, %"v1", $4, &5',
    'https://example.org www.example.org mailto:a@b.com',
    ':tada: 0123456789abcdef0123456789abcdef01234567',
    '**a** _b_ ~~c~~ `d` [e](f) ![g](h) [^1] <!-- i --> <script>j</script> &lt; | k \\',
    '- a\n\n# b\n\n> c\n\n```\nd\n```\n\n/close',
    '$a$ {{ site.x }} {% raw %}',
  ])('%s', (message) => check('a.md', message))

  test('always', () => {
    const marks = [
      ...'\\`*_~[]<>&|$#@!^{}:()-+=.\n',
      'www.',
      'http://',
      '](',
      '&lt;',
      '@a',
      '#1',
      'deadbeef',
      '\u202e',
      ' ',
    ]
    const text = fc.string({ unit: fc.oneof(fc.constantFrom(...marks), fc.string({ maxLength: 3 })) })
    const shown = text.filter((text) => !text.includes('\u200b') && text.trim() === text && text !== '')
    fc.assert(fc.property(shown, shown, check))
  })
})

describe('what is too long is counted', () => {
  const articles = Array.from({ length: 400 }, (_, index) =>
    article(`news/${index}.md`, { findings: [found({ severity: index === 399 ? 'error' : 'info' })] }),
  )

  test('and the most severe stays', () => {
    const text = markdownWithin(reportOf(...articles), 10_000)
    expect(text.length).toBeLessThanOrEqual(10_000)
    expect(text).toContain('`news/399.md:1:1` **vague-source**')
    const listed = text.match(/^- /gm)!.length
    const rows = text.match(/^\| `/gm)!.length
    expect(text).toContain(`\n… and ${400 - rows} more articles.\n`)
    expect(text).toContain(`\n… and ${400 - listed} more findings.\n`)
  })

  test('as a comment', () => {
    const many = Array.from({ length: 2000 }, (_, index) => article(`news/${index}.md`, { findings: [found()] }))
    expect(markdown(reportOf(...many)).length).toBeLessThanOrEqual(65_536)
  })
})
