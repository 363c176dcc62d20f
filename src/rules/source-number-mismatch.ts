import { headOf } from '../analysis.ts'
import { vagueNouns } from '../lexicon/people.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'source-number-mismatch',
  severity: 'warning',
  summary: 'Several unnamed sources become one, as in “sources said … the source added”.',
  why: 'The reader cannot tell whether two people confirmed it or one. Sources are never plural when there is one.',
  basis: ['Reuters Handbook of Journalism: the number of sources'],
  options: {},
  examples: [
    {
      bad: 'Two officials at the harbour authority said the crane was old. [|The official|] added that it had failed before.',
    },
    { bad: 'Sources at the club said the coach was leaving. [|The source|] said a letter had been sent.' },
    {
      bad: 'Three people briefed on the talks said the bank would close. It is the last in Wick, [|the person|] said.',
    },
    { good: 'A person briefed on the talks said the bank would close. The person said it was the last in Wick.' },
    { good: 'Two officials said the crane was old. One of the officials said it had failed before.' },
    {
      good: 'An official at the port said the crane was old. Two other officials agreed that it leaned. The official said it would go.',
    },
  ],
  *check(article) {
    /** Heads, in the singular, of unnamed groups so far, and of unnamed single people. */
    const groups = new Map<string, { start: number; end: number }>()
    const single = new Set<string>()
    for (const { statement, entity, attribution } of article.statements) {
      const { source } = attribution
      if (entity === null || source === null || entity.words.length > 0) continue
      const words = article.tokens[source.block]!
      const at = headOf(words, source.start, source.end)
      const { lower } = words[at]!
      const noun = lower === 'people' ? 'person' : lower.replace(/s$/, '')
      if (!vagueNouns.has(lower) && !vagueNouns.has(noun) && lower !== 'people') continue
      const span = article.span(source)
      if (noun !== lower) {
        groups.set(noun, span)
        continue
      }
      const isDefinite = words[source.start]!.lower === 'the' && source.end - source.start === 2
      const group = groups.get(noun)
      if (!isDefinite) single.add(noun)
      else if (group !== undefined && !single.has(noun)) {
        single.add(noun)
        yield {
          message: `Several ${lower === 'person' ? 'people' : `${lower}s`} have become one.`,
          help: 'Say how many sources there are, and which of them this is (“one of the officials”).',
          span,
          statement: statement.id,
          related: [{ message: 'here they are several', span: group }],
        }
      }
    }
  },
})
