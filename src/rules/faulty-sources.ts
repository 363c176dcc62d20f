import type { Article, CheckedStatement } from '../analysis.ts'
import { headOf } from '../analysis.ts'
import { cueVerbs } from '../lexicon/cues.ts'
import { genderedNouns, unnamedGroups, vagueNouns } from '../lexicon/people.ts'
import type { Attribution, Range, Span } from '../model.ts'
import { once } from './context.ts'
import { isAnswerToPoll } from './polls.ts'

/** What a source that nobody could place amounts to; each has a rule of its own. */
export type VagueKind = 'unresolved' | 'bare' | 'outlet' | 'study' | 'group' | 'role' | 'other'

export interface VagueSource {
  readonly kind: VagueKind
  readonly statement: CheckedStatement
  /** The words that name it, as written and in the file. */
  readonly text: string
  readonly span: Span
}

/**
 * The vague sources of an article, each once, at the first statement that rests on it: an editor who mends the first
 * mention has mended all.
 */
export const vagueSources = once((article): readonly VagueSource[] => {
  const seen = new Set<unknown>()
  const found: VagueSource[] = []
  for (const statement of article.statements) {
    const { entity, attribution } = statement
    if (entity === null || seen.has(entity) || attribution.source === null) continue
    if (entity.standing !== 'vague' || isToldOf(article, attribution)) continue
    const source = attribution.antecedent ?? attribution.source
    const words = article.tokens[source.block]!
    const head = words[headOf(words, source.start, source.end)]!.lower
    if (isAnswerToPoll(article, statement, source, head)) continue
    seen.add(entity)
    if (/^(?:anyone|anybody|everyone|everybody|nobody|those)$/.test(words[source.start]!.lower)) continue
    if (!entity.plural && [...entity.heads].some((noun) => soleOffices.has(noun))) continue
    if (entity.plural && words[source.start]!.lower === 'the' && isNamedBefore(article, head, source)) continue
    const definite = /^(?:the|this|that|these|those)$/.test(words[source.start]!.lower)
    const kind = kindOf(entity.kind, head, definite, source.end - source.start, words[source.start]!.lower)
    if (kind === 'unresolved' && !lacksIntroduction(article, statement, source)) continue
    found.push({
      kind,
      statement,
      text: article.document.source.slice(article.span(source).start, article.span(source).end).replace(/\s+/g, ' '),
      span: article.span(source),
    })
  }
  return found
})

/** "voters who said they would stay" are told by what they said, and "they" by the sentence before. */
const isToldOf = ({ tokens }: Article, { source, antecedent }: Attribution) =>
  antecedent?.end === source!.start || tokens[source!.block]![source!.start]!.lower === 'they'

/**
 * Whether a reader misses who "he", "Ortiz" or "the official" is: not where the words are no person's, the article has
 * had the noun or the fuller name before, or the writer only tells what somebody thinks.
 */
function lacksIntroduction(article: Article, { attribution, entity }: CheckedStatement, source: Range): boolean {
  const words = article.tokens[source.block]!
  const { lower, text, tag } = words[source.start]!
  // "The man who sold the tickets" is told by that
  if (/^(?:who|whose)$/.test(words[source.end]?.lower ?? '')) return false
  if (attribution.antecedent !== null || /^(?:both|they|it|all|i|we|you|that|who|which)$/.test(lower)) return false
  if (attribution.cue !== null && attribution.kind === 'indirect' && isHeld(article, attribution.cue)) return false
  // "Martin from Penrith", as a letter to the editor is signed
  const isSigned = words[source.start + 1]?.lower === 'from' && words[source.start + 2]?.tag.startsWith('NNP')
  if (tag.startsWith('NNP')) return !isSigned && !isFullerBefore(article, text, source)
  return (
    entity!.kind === 'unknown' || !isNamedBefore(article, words[headOf(words, source.start, source.end)]!.lower, source)
  )
}

/** "she thinks", "he hopes" */
const isHeld = ({ tokens }: Article, { block, start }: Range) =>
  cueVerbs.get(tokens[block]![start]!.lower)?.every(({ frames }) => frames.has('g')) === true

/** Whether a capitalised word stood right before the name somewhere before: "Whip Richard J. Durbin". */
const isFullerBefore = (article: Article, name: string, place: Range) => isBefore(firstFuller(article).get(name), place)

/** Whether the noun stands in an earlier block, or earlier in this one: "the friends" are those it has told of. */
const isNamedBefore = (article: Article, noun: string, place: Range) => isBefore(firstPlaces(article).get(noun), place)

interface Place {
  readonly block: number
  readonly at: number
}

const isBefore = (first: Place | undefined, { block, start }: Range) =>
  first !== undefined && (first.block < block || (first.block === block && first.at < start))

/** Where each word stands for the first time. */
const firstPlaces = once(({ tokens }) => {
  const found = new Map<string, Place>()
  for (const [block, words] of tokens.entries())
    for (const [at, { lower }] of words.entries()) if (!found.has(lower)) found.set(lower, { block, at })
  return found
})

/** Where each word stands for the first time behind one with a capital. */
const firstFuller = once(({ tokens }) => {
  const found = new Map<string, Place>()
  for (const [block, words] of tokens.entries())
    for (const [at, { text }] of words.entries())
      if (!found.has(text) && /^\p{Lu}/u.test(words[at - 1]?.text ?? '')) found.set(text, { block, at })
  return found
})

/** "The president", "the pope": readers of a paper know who holds the office. */
const soleOffices = new Set(['president', 'premier', 'pope', 'pontiff', 'king', 'queen', 'chancellor', 'monarch'])

const STUDIES =
  /^(?:study|studies|research|survey|surveys|poll|polls|polling|data|statistics|figures|estimates?|analysis|analyses|findings|evidence|reports?|reviews?)$/

function kindOf(entity: string, head: string, definite: boolean, length: number, first: string): VagueKind {
  if (entity === 'unknown') return 'unresolved'
  if (/^(?:source|sources)$/.test(head)) return 'bare'
  if (entity === 'outlet') return 'outlet'
  if (entity === 'document') return STUDIES.test(head) ? 'study' : 'other'
  if (!vagueNouns.has(head) && !genderedNouns.has(head)) return 'other'
  // "Volunteers see it daily. “…,” says one": one of those just told of
  if (head === 'one' && length === 1) return 'other'
  if (definite && length <= 3 && entity === 'anonymous') return 'unresolved'
  return unnamedGroups.has(head) || /^(?:many|some|most|several)$/.test(first) ? 'group' : 'role'
}
