import type { Span } from '../model.ts'
import { vagueSources } from './faulty-sources.ts'
import { flag } from './options.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'bare-source',
  severity: 'error',
  summary: 'A statement rests on “sources” or “a source”, or the newsroom “has learned” it.',
  why: 'The word tells the reader nothing: not whose voice it is, nor how it would know.',
  basis: ['AP: anonymous sources', 'The Wall Street Journal style', 'NPR Ethics Handbook: anonymous sourcing'],
  options: {
    allowAnaphoric: flag(true, 'Let “the source” pass after a source that was described.'),
  },
  examples: [
    { bad: '[|Sources|] said the merger of the two banks is dead.' },
    { bad: '[|A source|] told the Harbour Gazette that the minister would resign.' },
    { bad: 'The deal is off, according to [|sources|].' },
    { bad: 'The Gazette [|has learned|] that the mayor will resign on Friday.' },
    {
      bad: 'A source at the finance ministry said the minister would resign. [|The source|] said a letter had been drafted.',
      options: { allowAnaphoric: false },
    },
    { good: 'Two people briefed on the talks said the merger is dead.' },
    {
      good: 'A source at the finance ministry said the minister would resign. The source said a letter had been drafted.',
    },
    { good: 'Nobody agreed to the plan, according to a source on the call.' },
    { good: 'The mayor has learned that the bridge is unsafe, her spokesman Ivo Lang said.' },
  ],
  *check(article, { allowAnaphoric }) {
    for (const { kind, text, span, statement } of vagueSources(article)) {
      if (kind === 'bare' || (!allowAnaphoric && kind === 'unresolved' && isTheSource(text)))
        yield fault(text, span, statement.statement.id)
    }
    if (!allowAnaphoric)
      for (const { statement, entity } of article.statements) {
        const { source } = statement
        if (entity?.standing === 'described' && source?.span && isTheSource(source.text))
          yield fault(source.text, source.span, statement.id)
      }
    for (const { block, start, end } of article.sentences) {
      const words = article.tokens[block]!
      for (let i = start; i + 1 < end; i++) {
        if (words[i]!.lower !== 'has' && words[i]!.lower !== 'have') continue
        if (words[i + 1]!.lower !== 'learned' && words[i + 1]!.lower !== 'learnt') continue
        if (!isNewsroom(words.slice(start, i).map((token) => token.text))) continue
        yield {
          message: 'The newsroom’s own word stands in for a source.',
          help: 'Say from whom or from what document it was learned.',
          span: { start: words[i]!.start, end: words[i + 1]!.end },
        }
      }
    }
  },
})

/** "The Gazette", "CBS News", "we": who learns things without saying how. */
const isNewsroom = (subject: readonly string[]) =>
  /(?:^we|\b(?:News|Times|Post|Journal|Gazette|Herald|Tribune|Observer|Guardian|Telegraph|Chronicle|Courier|Argus|Press|BBC|CNN|Reuters|AP))$/i.test(
    subject.join(' '),
  )

const isTheSource = (text: string) => /^the\s+sources?$/i.test(text)

const fault = (text: string, span: Span, statement: string) => ({
  message: `“${text}” tells nothing about who is speaking.`,
  help: 'Describe the source: an institution, a rank, or how the person knows (“two people briefed on the talks”).',
  span,
  statement,
})
