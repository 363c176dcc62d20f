import { attacks, judgements } from '../lexicon/opinions.ts'
import type { Token } from '../model.ts'
import { words } from './options.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'anonymous-opinion',
  severity: 'info',
  summary: 'Somebody without a name judges or attacks somebody.',
  why: 'Anonymity is for facts that can’t be had otherwise. Who attacks from cover answers to nobody.',
  basis: ['AP: anonymous sources give information, not opinion', 'NPR Ethics Handbook', 'WSJ: no anonymous attacks'],
  options: {
    lexicon: words([], 'Further words for what somebody is called in an attack.'),
  },
  examples: [
    { bad: '“He is a [|disaster|],” an aide to the mayor said.' },
    { bad: '“Carver’s completely [|incompetent|] and everybody here knows it,” said a senior city official.' },
    { bad: 'A former colleague said Ortiz was a [|bully|].' },
    { bad: 'A U.S. official said the envoy [|lied|] to both sides.' },
    { bad: '“She is a [|windbag|],” an aide to the mayor said.', options: { lexicon: ['windbag'] } },
    { good: '“He missed nine of 12 votes,” an aide to the mayor said.' },
    { good: '“He is a disaster,” said Ana Roe, who ran against him in May.' },
    { good: '“The plan is a disaster,” an aide to the mayor said.' },
    { good: '“He is not a liar,” an aide to the mayor said.' },
    { good: 'A relief official said he was sent to the disaster area on Friday.' },
  ],
  *check(article, { lexicon }) {
    const called = new Set([...judgements, ...lexicon.map((word) => word.toLowerCase())])
    for (const { statement, entity, attribution } of article.statements) {
      if (entity === null || (entity.kind !== 'anonymous' && entity.kind !== 'group') || entity.standing === 'named')
        continue
      for (const part of attribution.content) {
        const words = article.tokens[part.block]!.slice(part.start, part.end)
        const at = words.findIndex((_, i) => isJudged(words, i, called) || isAttacked(words, i))
        if (at < 0) continue
        yield {
          message: `An unnamed source says of somebody “${words[at]!.text}”.`,
          help: 'Name who says so, or keep to what the source knows.',
          span: { start: words[at]!.start, end: words[at]!.end },
          statement: statement.id,
        }
        break
      }
    }
  },
})

const isPerson = (token: Token | undefined) =>
  token !== undefined && (/^(?:he|she|they|you)$/.test(token.lower) || token.tag === 'NNP')

const between = /^(?:DT|RB|RBR|RBS|JJ|JJR|JJS|PDT)$/

/** "he is a complete disaster": from the word back over its phrase to "be", and a person before that. */
function isJudged(words: readonly Token[], at: number, called: ReadonlySet<string>): boolean {
  if (!called.has(words[at]!.lower) || /^(?:NN|NNS|NNP)$/.test(words[at + 1]?.tag ?? '')) return false
  let verb = at - 1
  while (verb >= 0 && at - verb < 6 && between.test(words[verb]!.tag) && !isDenial(words[verb]!)) verb--
  const { lower = '' } = words[verb] ?? {}
  return /^(?:is|was|are|were|'s|'re|'m|seems|seemed)$/.test(lower) && isPerson(words[verb - 1])
}

const isDenial = ({ lower }: Token) => /^(?:not|n't|no|never|hardly)$/.test(lower)

/** Of verbs, only with the person right before them: "the envoy lied", "he bungled it". */
function isAttacked(words: readonly Token[], at: number): boolean {
  const before = words[at - 1]
  return (
    attacks.has(words[at]!.lower) &&
    words[at]!.tag.startsWith('VB') &&
    (isPerson(before) || before?.tag === 'NN') &&
    !/^(?:on|in|at|with|ahead)$/.test(words[at + 1]?.lower ?? '')
  )
}
