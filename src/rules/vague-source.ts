import * as z from 'zod/mini'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'vague-source',
  severity: 'warning',
  summary: 'A statement rests on a group nobody could contact.',
  why: '',
  basis: [],
  options: z.strictObject({
    allow: z._default(z.array(z.string()), []),
    lookahead: z._default(z.int().check(z.minimum(0)), 2),
  }),
  examples: [],
  *check() {},
})
