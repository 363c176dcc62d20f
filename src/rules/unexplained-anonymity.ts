import type { Article } from '../analysis.ts'
import { flag } from './options.ts'
import { defineRule } from './rule.ts'

/** What tells why a source is not named. */
const REASON =
  /\b(?:anonymity|anonymously|anonymous|not (?:to be|be|being|been) (?:named|identified|quoted)|(?:not|n['’]t|un)[ -]?authori[sz]ed|declin(?:ed|ing) to (?:be (?:named|identified)|give (?:his|her|their) names?)|withh(?:eld|old|olding) (?:his|her|their|the) (?:full |last |sur)?names?|fear(?:s|ed|ing)? (?:of )?(?:reprisals?|retaliation|retribution|for))\b/i
/** Boilerplate says that somebody is anonymous; a reason says why. */
const BECAUSE =
  /\b(?:because|since|as (?:he|she|they|the)|citing|for fear|fearing|due to|to (?:discuss|speak|describe|protect|avoid))\b/i

export default defineRule({
  id: 'unexplained-anonymity',
  severity: 'off',
  summary: 'A source is described but not named, and nothing says why.',
  why: 'Readers grant anonymity more readily when they know what it protects.',
  basis: ['AP: anonymous sources', 'SPJ Code of Ethics', 'Journalism Trust Initiative'],
  options: {
    rejectBoilerplate: flag(false, 'Ask for a reason, not only for the words “on condition of anonymity”.'),
  },
  examples: [
    { bad: '[|A senior aide to the mayor|] said the plan is dead.' },
    { bad: 'The dam leaks, according to [|two engineers at the water ministry|].' },
    { bad: '[|A U.S. official|] said the warning was ignored.\n\nThe embassy declined to comment.' },
    {
      bad: '[|A senior aide to the mayor|] said on condition of anonymity that the plan is dead.',
      options: { rejectBoilerplate: true },
    },
    {
      good: 'A senior aide to the mayor, speaking on condition of anonymity because talks continue, said the plan is dead.',
    },
    { good: 'Two engineers at the water ministry, who were not authorised to speak publicly, said the dam leaks.' },
    { good: 'Mary Cole, the county engineer, said the dam leaks.' },
  ],
  *check(article, { rejectBoilerplate }) {
    if (isExplained(article, rejectBoilerplate)) return
    for (const { statement, entity, attribution } of article.statements) {
      if (entity?.standing !== 'described' || entity.words.length > 0 || attribution.source === null) continue
      if (entity.kind !== 'anonymous' && entity.kind !== 'group') continue
      yield {
        message: 'Nothing says why this source is not named.',
        help: 'Say why: “on condition of anonymity because …”.',
        span: article.span(attribution.source),
        statement: statement.id,
      }
      return
    }
  },
})

function isExplained({ document, sentences, tokens }: Article, needsReason: boolean): boolean {
  return sentences.some(({ block, start, end }) => {
    const words = tokens[block]!
    const last = words[end - 1]!
    const text = document.blocks[block]!.text.slice(words[start]!.from, last.from + last.text.length)
    return REASON.test(text) && (!needsReason || BECAUSE.test(text))
  })
}
