import * as z from 'zod/mini'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unattributed-quote',
  severity: 'error',
  summary: 'A quotation of a sentence or clause has no source visible.',
  why: '',
  basis: [],
  options: z.strictObject({ minWords: z._default(z.int().check(z.minimum(1)), 6) }),
  examples: [],
  *check() {},
})
