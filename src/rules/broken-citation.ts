import { defineRule } from './rule.ts'

const MESSAGE = {
  footnote: (label: string) => `There is no footnote “${label}”.`,
  'link-reference': (label: string) => `There is no link definition for “${label}”.`,
  'empty-link': () => 'This link leads nowhere.',
}

export default defineRule({
  id: 'broken-citation',
  severity: 'error',
  summary: 'A footnote or link reference has no definition, or a link is empty.',
  why: 'The mark promises the reader a source that is not there.',
  basis: ['Wikipedia: citing sources'],
  options: {},
  examples: [
    { bad: 'The rate fell to 3%.[|[^3]|]\n\nIt rose later.' },
    { bad: 'The rate fell, [|[the agency found][report]|].' },
    { bad: 'The rate fell, [|[the agency found]()|].' },
    { good: 'The rate fell to 3%.[^3]\n\n[^3]: Labour Agency, March bulletin.' },
    { good: 'The rate fell, [the agency found][report].\n\n[report]: https://example.org/report' },
    { good: '“We [the board] agreed to it [sic],” said Mary Cole, the chair.' },
  ],
  *check(article) {
    for (const { kind, label, span } of article.document.brokenReferences) {
      yield {
        message: MESSAGE[kind](label),
        help:
          kind === 'empty-link' ? 'Add the address, or remove the link.' : 'Add the definition, or correct the label.',
        span,
      }
    }
  },
})
