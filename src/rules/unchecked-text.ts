import { defineRule } from './rule.ts'

const deep = '> '.repeat(120)

export default defineRule({
  id: 'unchecked-text',
  severity: 'warning',
  summary: 'A part of the article was not read: its nesting or size is past the limit.',
  why: 'A clean report must not be taken for a promise about text that nobody looked at.',
  basis: ['Bounded work on untrusted text'],
  options: {},
  examples: [
    { bad: `The hall is open.\n\n[|${deep}The roof fell in.|]` },
    { bad: `[|${'- '.repeat(120)}The roof fell in.|]` },
    { bad: `The hall is open.\n\n[|${'1. '.repeat(120)}The roof fell in.|]` },
    { good: '> The roof fell in.\n\n— Mary Cole' },
    { good: '- The roof\n  - The wall\n    - The door' },
    { good: 'The hall is open. It has stood for a hundred years.' },
  ],
  *check({ document }) {
    for (const { start, end } of document.unchecked) {
      const text = document.source.slice(start, end)
      yield {
        message: 'This part was not read: it is nested too deep.',
        help: 'Take it out of the lists or quotations that it stands in.',
        span: { start: start + text.length - text.trimStart().length, end: end - text.length + text.trimEnd().length },
      }
    }
  },
})
