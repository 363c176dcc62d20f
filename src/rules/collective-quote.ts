import { wordCount } from '../analysis.ts'
import { sentenceOf } from './context.ts'
import { someOf } from './options.ts'
import { defineRule } from './rule.ts'

const CHANT = /^(?:chant|sang|sing|shout|yell|cheer|scream|cri|cry|jeer|boo|wr[io]te|written|post|tweet|sign)/
const JOINT = /^(?:statement|letter|petition|op-ed|email|e-mail|filing|motion|report|communiqué|release|survey|poll)$/

export default defineRule({
  id: 'collective-quote',
  severity: 'warning',
  summary: 'A full sentence is quoted from a group, as if all of them had said it.',
  why: 'People do not speak the same sentence at once. Words in quotation marks are one person’s.',
  basis: ['AP: quotations come from people'],
  options: {
    allow: someOf(
      ['chants', 'joint statements'],
      ['chants', 'joint statements'],
      'What groups may say together: chants, and statements or letters that they share.',
    ),
  },
  examples: [
    { bad: '[|“There was a bang and then smoke,”|] witnesses said.' },
    { bad: '[|“We have never seen the river so high,”|] residents of Wick told the Herald.' },
    { bad: 'Fans of the club said: [|“We want our ground back.”|]' },
    { bad: '[|“We want our ground back,”|] the fans chanted.', options: { allow: [] } },
    { good: '“There was a bang and then smoke,” said Ana Ruiz, a witness.' },
    { good: '“We want our ground back,” the fans chanted.' },
    { good: '“We have lost faith in the board,” the trustees said in a joint statement.' },
    { good: '“We have lost all faith in the board,” said Ana Ruiz and Mary Cole, who chair it.' },
    { good: 'Witnesses called the noise “deafening.”' },
    { good: '“The maps are done and signed,” one of the two diplomats said.' },
  ],
  *check(article, { allow }) {
    for (const { statement, entity, attribution } of article.statements) {
      if (
        entity === null ||
        statement.kind !== 'direct' ||
        attribution.source === null ||
        attribution.antecedent !== null
      )
        continue
      const by = article.tokens[attribution.source.block]!
      // "one of the officials" is one person
      const isOne =
        /^(?:one|another|an?|each|the)$/.test(by[attribution.source.start]!.lower) &&
        by[attribution.source.start + 1]?.tag !== 'NNS'
      if (!entity.plural || entity.words.length > 0 || isOne) continue
      const [content] = attribution.content
      if (wordCount(article.tokens[content!.block]!, content!) < 4) continue
      if (allow.includes('chants') && CHANT.test(statement.cue?.text.toLowerCase() ?? '')) continue
      const sentence = sentenceOf(article, attribution.source)
      const isJoint =
        sentence !== undefined && by.slice(sentence.start, sentence.end).some(({ lower }) => JOINT.test(lower))
      if (allow.includes('joint statements') && isJoint) continue
      yield {
        message: 'A group is quoted as if it spoke with one voice.',
        help: 'Quote one of them by name, or report what they said without quotation marks.',
        span: statement.content[0]!,
        statement: statement.id,
      }
    }
  },
})
