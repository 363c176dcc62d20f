import { loadedCues } from '../lexicon/cues.ts'
import { oneOf } from './options.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'loaded-cue',
  severity: 'info',
  summary: 'A verb of saying judges the speaker: “claimed”, “admitted”, “boasted”.',
  why: '“Said” is neutral. “Claimed” doubts, “admitted” accuses, “revealed” vouches.',
  basis: ['Wikipedia: words to watch, synonyms of said'],
  options: {
    words: oneOf('short', ['short', 'full'], 'The short list of verbs, or the full one.'),
  },
  examples: [
    { bad: 'Ana Lee [|claimed|] the dam was safe.' },
    { bad: '“I have the best crew on the coast,” Tom Field [|boasted|].' },
    { bad: 'The mayor, Ann Roe, [|admitted|] that the bridge had cracks.' },
    { bad: 'Ana Lee [|insisted|] the dam was safe.', options: { words: 'full' } },
    { good: 'Ana Lee said the dam was safe.' },
    { good: 'Ana Lee insisted the dam was safe.' },
    { good: 'Ana Lee claimed the title on Tuesday.' },
    { good: 'The inquiry revealed that the dam had cracks.' },
    { good: 'Tom Field admitted in court that he took the money.' },
  ],
  *check(article, { words }) {
    const list = words === 'full' ? loadedCues.full : loadedCues.short
    for (const { statement, entity, attribution } of article.statements) {
      const { cue } = attribution
      if (cue === null || entity?.kind !== 'person') continue
      // "claimed the title", "revealing a gift for it": a thing is taken or shown, nothing is said.
      if (attribution.frame === 'phrase' && /^(?:claim|reveal)/.test(article.tokens[cue.block]![cue.start]!.lower))
        continue
      const tokens = article.tokens[cue.block]!
      const { lower } = tokens[cue.start]!
      if (cue.end - cue.start !== 1 || !list.has(lower)) continue
      // What is claimed or admitted before a court, or pleaded, is the law's own word.
      const near = tokens.slice(Math.max(0, cue.start - 12), cue.end + 12)
      if (
        near.some((token) => /^(?:court|guilt|guilty|trial|lawsuit|charges?|police|damages|asylum)$/.test(token.lower))
      )
        continue
      yield {
        message: `“${statement.cue!.text}” judges what is said.`,
        help: 'Write “said”, unless the judgement is meant and shown.',
        span: statement.cue!.span,
        statement: statement.id,
      }
    }
  },
})
