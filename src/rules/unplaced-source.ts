import type { CheckedStatement } from '../analysis.ts'
import { vagueSources } from './faulty-sources.ts'
import { oneOf } from './options.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unplaced-source',
  severity: 'warning',
  summary: 'A source is a role without an institution, a place or a name.',
  why: '“Officials” of what? At the least the reader needs to know whose voice it is.',
  basis: ['NPR Ethics Handbook: describe anonymous sources', 'The Guardian: a ladder of attribution'],
  options: {
    minSpecificity: oneOf(
      'jurisdiction',
      ['jurisdiction', 'rank', 'knowledge'],
      'The least that must be told: a jurisdiction or institution (“a U.S. official”), a rank within it (“a senior aide”), or how the person knows (“briefed on the talks”).',
    ),
  },
  examples: [
    { bad: '[|Officials|] said the strike failed.' },
    { bad: '[|An aide|] told reporters that the talks would resume.' },
    { bad: 'The blast broke windows a mile away, [|witnesses|] said.' },
    { bad: '[|A U.S. official|] said the strike failed.', options: { minSpecificity: 'rank' } },
    { good: 'A U.S. official said the strike failed.' },
    { good: 'Nurses at Holm General were told on Monday, and one said that the ward would close.' },
    { good: 'Republicans said the council would vote on Monday.' },
    { good: 'An aide to Senator Ruth Amado told reporters that the talks would resume.' },
    { good: 'The blast broke windows a mile away, witnesses at the Corran dock said.' },
    { good: 'A senior U.S. official said the strike failed.', options: { minSpecificity: 'rank' } },
  ],
  *check(article, { minSpecificity }) {
    for (const { kind, text, span, statement } of vagueSources(article)) {
      if (kind !== 'role' || isPlaced(text) || !tellsMuch(statement)) continue
      yield {
        message: `“${text}” has no institution, place or name.`,
        help: 'Say whose: “a U.S. official”, “residents of Corran”, “an aide to the mayor”.',
        span,
        statement: statement.statement.id,
      }
    }
    if (minSpecificity === 'jurisdiction') return
    const seen = new Set<unknown>()
    for (const { entity, attribution, statement } of article.statements) {
      if (entity === null || attribution.source === null || entity.standing !== 'described' || seen.has(entity))
        continue
      seen.add(entity)
      if (entity.kind !== 'anonymous' && entity.kind !== 'group') continue
      if (entity.detail === 'knowledge' || (minSpecificity === 'rank' && entity.detail === 'rank')) continue
      const span = article.span(attribution.source)
      yield {
        message:
          minSpecificity === 'rank'
            ? 'Neither a rank nor the source’s knowledge is told.'
            : 'How this source knows is not told.',
        help:
          minSpecificity === 'rank'
            ? 'Add the rank or how the source knows.'
            : 'Say how the source knows: “briefed on the talks”, “who was in the room”.',
        span,
        statement: statement.id,
      }
    }
  },
})

/** "the two voters" are those just named; "a union spokesman" speaks for what stands before him. */
const isPlaced = (text: string) =>
  /^(?:both|the (?:two|three|four|five|six|other))\b/i.test(text) ||
  /^\S+ .*\S+ spokes(?:man|woman|person|people)$/i.test(text)

/** Whoever asks, answers, shows, plans or shouts something states nothing that hangs on who it is. */
const tellsMuch = ({ statement: { cue } }: CheckedStatement) =>
  cue === null ||
  !/^(?:(?:ask|respond|show|learn|expect|require|plan|intend|chant|shout|yell|scream|exclaim)(?:s|ed|ing|n)?|require[ds])\b/i.test(
    cue.text,
  )
