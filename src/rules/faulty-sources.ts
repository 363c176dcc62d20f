import type { Article, CheckedStatement } from '../analysis.ts'
import { headOf } from '../analysis.ts'
import { cueVerbs } from '../lexicon/cues.ts'
import { genderedNouns, unnamedGroups, vagueNouns } from '../lexicon/people.ts'
import type { Range, Span } from '../model.ts'

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
export function vagueSources(article: Article): VagueSource[] {
  const known = cache.get(article)
  if (known !== undefined) return known
  const seen = new Set<unknown>()
  const found: VagueSource[] = []
  for (const statement of article.statements) {
    const { entity, attribution } = statement
    if (entity === null || seen.has(entity) || attribution.source === null) continue
    if (entity.standing !== 'vague') continue
    seen.add(entity)
    const source = attribution.antecedent ?? attribution.source
    const words = article.tokens[source.block]!
    const head = words[headOf(words, source.start, source.end)]!.lower
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
  cache.set(article, found)
  return found
}

/**
 * Whether a reader misses who "he", "Ortiz" or "the official" is: not where the words are no person's, the article has
 * had the noun or the fuller name before, or the writer only tells what somebody thinks.
 */
function lacksIntroduction(article: Article, { attribution, entity }: CheckedStatement, source: Range): boolean {
  const words = article.tokens[source.block]!
  const { lower, text, tag } = words[source.start]!
  if (attribution.antecedent !== null || /^(?:both|they|it|all|i|we|you|that|who|which)$/.test(lower)) return false
  if (attribution.cue !== null && attribution.kind === 'indirect' && isHeld(article, attribution.cue)) return false
  if (tag.startsWith('NNP')) return !isFullerBefore(article, text, source)
  return (
    entity!.kind === 'unknown' || !isNamedBefore(article, words[headOf(words, source.start, source.end)]!.lower, source)
  )
}

/** "she thinks", "he hopes" */
const isHeld = ({ tokens }: Article, { block, start }: Range) =>
  cueVerbs.get(tokens[block]![start]!.lower)?.every(({ frames }) => frames.has('g')) === true

/** Whether a capitalised word stood right before the name somewhere before: "Whip Richard J. Durbin". */
function isFullerBefore({ tokens }: Article, name: string, { block, start }: Range): boolean {
  for (let at = block; at >= 0; at--)
    for (const [i, { text }] of tokens[at]!.entries())
      if (text === name && (at < block || i < start) && /^\p{Lu}/u.test(tokens[at]![i - 1]?.text ?? '')) return true
  return false
}

/** Whether the noun stands in an earlier block, or earlier in this one: "the friends" are those it has told of. */
function isNamedBefore({ tokens }: Article, noun: string, { block, start }: Range): boolean {
  for (let at = block; at >= 0; at--)
    for (const [i, { lower }] of tokens[at]!.entries()) if (lower === noun && (at < block || i < start)) return true
  return false
}

/** "The president", "the pope": readers of a paper know who holds the office. */
const soleOffices = new Set(['president', 'premier', 'pope', 'pontiff', 'king', 'queen', 'chancellor', 'monarch'])

const cache = new WeakMap<Article, VagueSource[]>()

const STUDIES =
  /^(?:study|studies|research|survey|surveys|poll|polls|polling|data|statistics|figures|estimates?|analysis|analyses|findings|evidence|reports?|reviews?)$/

function kindOf(entity: string, head: string, definite: boolean, length: number, first: string): VagueKind {
  if (entity === 'unknown') return 'unresolved'
  if (/^(?:source|sources)$/.test(head)) return 'bare'
  if (entity === 'outlet') return 'outlet'
  if (entity === 'document') return STUDIES.test(head) ? 'study' : 'other'
  if (!vagueNouns.has(head) && !genderedNouns.has(head)) return 'other'
  if (definite && length <= 3 && entity === 'anonymous') return 'unresolved'
  return unnamedGroups.has(head) || /^(?:many|some|most|several)$/.test(first) ? 'group' : 'role'
}
