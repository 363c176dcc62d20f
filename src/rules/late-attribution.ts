import { whole } from './options.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'late-attribution',
  severity: 'info',
  summary: 'Several quoted sentences pass before the reader learns who speaks.',
  why: 'Without a speaker the reader weighs words in the dark, or takes them for those of the speaker before.',
  basis: ['Reuters Handbook of Journalism: attribution comes early'],
  options: {
    maxSentences: whole(2, 1, 'How many quoted sentences may pass before the source.'),
  },
  examples: [
    { bad: '“It rained. The river rose. We left the house,” [|Mary Cole|] said.' },
    { bad: '“I saw smoke. I called the fire brigade. Nobody came for an hour,” said [|Ana Lopez, a teacher|].' },
    { bad: '“It rained. We left,” [|Mary Cole|] said.', options: { maxSentences: 1 } },
    { good: '“It rained,” Mary Cole said. “The river rose. We left the house.”' },
    { good: 'Mary Cole said: “It rained. The river rose. We left the house.”' },
    {
      good: '“It rained,” Mary Cole said.\n\n“The river rose. We left the house. We have not been back,” Cole said.',
    },
  ],
  *check(article, { maxSentences }) {
    let last: unknown = null
    for (const { statement, entity, attribution } of article.statements) {
      const goesOn = entity !== null && entity === last
      last = entity
      const { source, apposition } = attribution
      if (entity === null || source === null || goesOn || statement.kind !== 'direct') continue
      const words = article.tokens[source.block]!
      let sentences = 0
      for (const { block, start, end } of attribution.content)
        if (block === source.block && end <= source.start)
          for (let i = start; i < end; i++) if (/^[.?!,]$/.test(words[i]!.text) && closes(words, i, end)) sentences++
      if (sentences <= maxSentences) continue
      const end = apposition !== null && apposition.start <= source.end + 1 ? apposition.end : source.end
      yield {
        message: `${sentences} quoted sentences pass before the speaker is named.`,
        help: 'Name the speaker after the first sentence.',
        span: article.span({ ...source, end }),
        statement: statement.id,
      }
    }
  },
})

/** Whether the mark at `at` ends a quoted sentence: a full stop, or the last mark inside the quotation; "!!!" is one. */
function closes(words: readonly { readonly text: string }[], at: number, end: number): boolean {
  if (/^[.?!]$/.test(words[at + 1]?.text ?? '')) return false
  return words[at]!.text !== ',' || at >= end - 2
}
