import { vagueSources } from './faulty-sources.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unresolved-source',
  severity: 'warning',
  summary: 'The only source is “he”, “Ortiz” or “the official”, and nobody before it fits.',
  why: 'A second reference needs a first: without it the reader cannot tell who is speaking.',
  basis: ['Reuters Handbook of Journalism: sources by name and position'],
  options: {},
  examples: [
    { bad: '“We lost everything in the flood,” [|he|] said.\n\nThe river is falling now.' },
    { bad: 'The road was closed on Tuesday. [|The official|] said it would open within a week.' },
    { bad: 'Snow fell all night. [|She|] said the power had failed twice.' },
    { good: 'Juan Ruiz stood outside the hall. “We lost everything in the flood,” he said.' },
    { good: 'A state transport official closed the road. The official said it would open within a week.' },
    { good: 'A nurse closed the ward on Monday. The nurse said it would stay closed.' },
    { good: 'Martin from Penwick writes: “I have not seen a red squirrel since the storm.”' },
    { good: 'Snow fell all night, Ana Lopez recalled. She said the power had failed twice.' },
  ],
  *check(article) {
    for (const { kind, text, span, statement } of vagueSources(article)) {
      if (kind !== 'unresolved') continue
      yield {
        message: `Nobody before this fits “${text}”.`,
        help: 'Name or describe the speaker at the first reference.',
        span,
        statement: statement.statement.id,
      }
    }
  },
})
