import type { Rule } from './rule.ts'
import unattributedQuote from './unattributed-quote.ts'
import vagueSource from './vague-source.ts'

export const rules: readonly Rule[] = [unattributedQuote, vagueSource]
