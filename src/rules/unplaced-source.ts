import type { Article, CheckedStatement } from '../analysis.ts'
import { organisationNouns, organisationWords } from '../lexicon/people.ts'
import type { Range, Token } from '../model.ts'
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
    { bad: '[|Half a dozen officials|] said the minister had lied.' },
    { bad: 'Polls close at eight on Tuesday. [|Residents|] said the contract had been rigged.' },
    { bad: 'A survey by Holm College found the race tied. [|Two women|] said they were turned away.' },
    { good: 'About one in five say the ferry is too slow.' },
    { good: 'A survey by Holm College found the race tied. Younger voters said they were undecided.' },
    { bad: 'A survey by Holm College found the race tied. “We are undecided,” [|younger voters|] said.' },
    { good: 'Republicans said the council would vote on Monday.' },
    { good: 'The Holm Bank rejected the claim. “It is untrue that any of us knew,” a spokesman said.' },
    { good: 'The police have registered a case, an officer said.' },
    { good: 'The council approved the name. Two members said they had not been given enough time.' },
    { good: 'An aide to Senator Ruth Amado told reporters that the talks would resume.' },
    { good: 'The blast broke windows a mile away, witnesses at the Corran dock said.' },
    { good: 'A senior U.S. official said the strike failed.', options: { minSpecificity: 'rank' } },
  ],
  *check(article, { minSpecificity }) {
    for (const { kind, text, span, statement } of vagueSources(article)) {
      if (kind !== 'role' || isPlaced(text) || !tellsMuch(statement)) continue
      if (speaksFor(article, statement, text) || servesThere(article, statement, text)) continue
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

/** Of the words that bodies' names have those that places have, too, and the bodies that send nobody to speak of an affair. */
const PLACES =
  /^(?:city|town|county|state|district|village|america|local|courts?|tribunal|times|post|journal|tribune|herald|gazette|chronicle|observer|guardian|telegraph|mail|mirror|star|globe|sun|magazine|news|press|newspaper|paper|daily|sentinel|argus|echo|courier|record|standard|independent|express)$/

/** How many words before it a body may stand that "a spokesman" speaks for. */
const FAR = 60

/** The words before a source, some way back. */
function wordsBefore({ tokens }: Article, { block, start }: Range): Token[] {
  let words = tokens[block]!.slice(Math.max(0, start - FAR), start)
  for (let before = block - 1; before >= 0 && words.length < FAR; before--)
    if (tokens[before]!.length > 0) words = [...tokens[before]!.slice(words.length - FAR), ...words]
  return words
}

/** Whether a body is named among the words, or spoken of as "the council". */
const namesBody = (words: readonly Token[]) =>
  words.some(({ lower, tag }, i) =>
    tag.startsWith('NNP')
      ? organisationWords.has(lower) && !PLACES.test(lower)
      : organisationNouns.has(lower) && !PLACES.test(lower) && /^(?:the|its)$/.test(words[i - 1]?.lower ?? ''),
  )

/** "The police have registered a case, an officer said", "The council voted. Two members said": of the body just named. */
function servesThere(article: Article, { attribution }: CheckedStatement, text: string): boolean {
  if (/^(?:an?|one) (?:senior )?officer$/i.test(text))
    return wordsBefore(article, attribution.source!).some(({ lower }) => lower === 'police')
  const isMember = /^(?:an?|one|two|three|four|five|six|several) (?:other )?members?$/i.test(text)
  return isMember && namesBody(wordsBefore(article, attribution.source!))
}

/** "The Treasury rejected the claim. “…,” a spokesperson said": whom a body that stands just before sends to speak. */
function speaksFor(article: Article, { attribution }: CheckedStatement, text: string): boolean {
  if (!/^an? spokes(?:man|woman|person)\b/i.test(text)) return false
  // "A spokesman for the minister"
  if (/ for (?:the|his|her|their) /i.test(text)) return true
  const { block, start } = attribution.source!
  const words = wordsBefore(article, attribution.source!)
  if (namesBody(words)) return true
  const firms = article.statementsOf(block).concat(block > 0 ? article.statementsOf(block - 1) : [])
  return firms.some(
    ({ entity, attribution: { source } }) =>
      entity !== null &&
      /^(?:organisation|unknown)$/.test(entity.kind) &&
      entity.words.length > 0 &&
      !entity.words.some((word) => PLACES.test(word)) &&
      source !== null &&
      (source.block < block || source.start < start),
  )
}

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
