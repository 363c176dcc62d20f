import { lineIndex } from './article/lines.ts'
import { type Flavour, readMarkdown } from './article/read.ts'
import { tag } from './article/tagger/tagger.ts'
import { tokenise } from './article/tokens.ts'
import { attribute } from './attribution/attribute.ts'
import { corrected } from './attribution/corrections.ts'
import { recogniseNames } from './attribution/name-tags.ts'
import type { Clause } from './attribution/phrases.ts'
import type { LooseMark } from './attribution/quotations.ts'
import { findClaims } from './claims/claims.ts'
import { cueVerbs, houseVerbs } from './lexicon/cues.ts'
import type { HouseWords } from './lexicon/house.ts'
import { houseOutlets, outletNames } from './lexicon/outlets.ts'
import type { Attribution, Block, Document, Range, Reading, Source, Span, Standing, Statement, Token } from './model.ts'
import type { Entity } from './sources/entities.ts'
import { resolveSources } from './sources/resolve.ts'

export { tally } from './article/suppressed.ts'
export { suppressions } from './article/suppressions.ts'
export { subjectBefore } from './attribution/subjects.ts'
export { wordCount } from './attribution/titles.ts'
export { casualtyCount } from './claims/casualties.ts'
export { type CheckableKind, checkableKind, checkableKinds } from './claims/checkable.ts'
export { isOneSlip, namesakes, plainWord, type SpelledName } from './sources/spellings.ts'
export { headOf } from './sources/standing.ts'

/** Everything that is known about an article when its rules run. */
export interface Article {
  readonly document: Document
  /** The words of each block, in step with `document.blocks`; empty for blocks that are not body text. */
  readonly tokens: readonly (readonly Token[])[]
  /** What the article quotes and reports. */
  readonly statements: readonly CheckedStatement[]
  /** Checkable sentences in the writer's own voice, with what they lean on. */
  readonly claims: readonly CheckedStatement[]
  readonly sources: readonly Source[]
  readonly loose: readonly LooseMark[]
  readonly sentences: readonly ReadSentence[]
  /** The sentences of a block. */
  sentencesOf(block: number): readonly ReadSentence[]
  /** The statements whose content or source stands in a block, at least in part. */
  statementsOf(block: number): readonly CheckedStatement[]
  span(range: Range): Span
  position(offset: number): { line: number; column: number }
  /** The line that an offset stands in. */
  line(offset: number): Span
}

/** A sentence of body text: tokens `start` to `end` (exclusive) of a block, and its phrases. */
export interface ReadSentence extends Range {
  readonly clause: Clause
}

/** A statement with the words and the source it was made from. */
export interface CheckedStatement {
  readonly statement: Statement
  readonly attribution: Attribution
  readonly entity: Entity | null
}

const isProse = (block: Block) =>
  block.role === 'body' && block.kind !== 'heading' && block.kind !== 'caption' && block.kind !== 'table-cell'

/** Gives every token its part of speech. */
function tagged(tokens: Token[]): Token[] {
  const tags = tag(tokens.map((token) => token.text))
  for (let i = 0; i < tokens.length; i++) tokens[i]!.tag = corrected(tokens, tags, i)
  return tokens
}

/** Runs with a newsroom's own words. */
function knowing<Result>({ outlets = [], speechVerbs = [] }: HouseWords, run: () => Result): Result {
  if (outlets.length === 0 && speechVerbs.length === 0) return run()
  return cueVerbs.with(houseVerbs(speechVerbs), () => outletNames.with(houseOutlets(outlets), run))
}

/** Reads an article, with a newsroom's own words. Never throws. */
export function readArticle(source: string, flavour: Flavour = 'markdown', house: HouseWords = {}): Reading {
  return knowing(house, () => {
    const document = readMarkdown(source, { flavour })
    const tokens = document.blocks.map((block, i) => (isProse(block) ? tagged(tokenise(block, i)) : []))
    recogniseNames(tokens)
    return { document, tokens }
  })
}

/** Attributes and resolves what an article says, with a newsroom's own words. Never throws. */
export function analyse(reading: Reading, house: HouseWords = {}): Article {
  return knowing(house, () => attributed(reading))
}

function attributed({ document, tokens }: Reading): Article {
  const { source } = document
  const { attributions, loose, readers } = attribute(document, tokens)
  const resolved = resolveSources(document, tokens, attributions)
  const lines = lineIndex(source)
  const span = ({ block, start, end }: Range): Span => ({
    start: tokens[block]![start]!.start,
    end: tokens[block]![end - 1]!.end,
  })
  const slice = ({ start, end }: Span) => source.slice(start, end)

  const sentences = readers.map(
    ({ sentence: { block, nodes }, clause }): ReadSentence => ({
      block,
      start: nodes[0]!.start,
      end: nodes.at(-1)!.end,
      clause,
    }),
  )
  const claims = findClaims(sentences, tokens, attributions).map(({ range, leansOn }) => ({
    attribution: claimOf(range, leansOn === null ? null : attributions[leansOn]!),
    entity: leansOn === null ? null : resolved.speakers[leansOn]!,
  }))
  const drafts = [
    ...attributions.map((attribution, index) => ({ attribution, entity: resolved.speakers[index]! })),
    ...claims,
  ].sort((a, b) => span(a.attribution.content[0]!).start - span(b.attribution.content[0]!).start)
  const ids = new Map<Entity, string>()
  const spoken = new Map<Entity, string[]>()
  const checked = drafts.map(({ attribution, entity }, n): CheckedStatement => {
    const id = `s${n + 1}`
    const content = attribution.content.map(span)
    const cue = attribution.cue === null ? null : span(attribution.cue)
    const by = attribution.source === null ? null : span(attribution.source)
    if (entity !== null) {
      if (!ids.has(entity)) ids.set(entity, `src${ids.size + 1}`)
      const said = spoken.get(entity)
      if (said === undefined) spoken.set(entity, [id])
      else said.push(id)
    }
    const standing: Standing = entity === null ? 'none' : entity.standing
    return {
      attribution,
      entity,
      statement: {
        id,
        kind: attribution.kind,
        content,
        text: content.map(slice).join(' … '),
        ...lines.position(content[0]!.start),
        cue: cue === null ? null : { text: slice(cue), span: cue },
        source: entity === null || by === null ? null : { id: ids.get(entity)!, text: slice(by), span: by },
        via: entity === null ? null : attribution.via,
        standing,
      },
    }
  })
  const sources = [...ids].map(
    ([entity, id]): Source => ({
      id,
      name: nameOf(entity),
      role: entity.role?.replace(/\s+/g, ' ') ?? null,
      kind: entity.kind,
      standing: entity.standing,
      mentions: entity.mentions.map(span).sort((a, b) => a.start - b.start),
      statements: spoken.get(entity)!,
    }),
  )
  const isClaim = ({ attribution }: CheckedStatement) => attribution.kind === 'claim'
  const statements = checked.filter((statement) => !isClaim(statement))
  return {
    document,
    tokens,
    statements,
    claims: checked.filter(isClaim),
    sources,
    loose,
    sentences,
    sentencesOf: byBlock(sentences, ({ block }) => [block]),
    statementsOf: byBlock(statements, ({ attribution: { content, source } }) => [
      ...content.map(({ block }) => block),
      ...(source === null ? [] : [source.block]),
    ]),
    span,
    ...lines,
  }
}

/** Finds what stands in a block, in the order of `all`. */
function byBlock<Item>(all: readonly Item[], blocksOf: (item: Item) => readonly number[]) {
  let found: Map<number, Item[]> | undefined
  return (block: number): readonly Item[] => {
    if (found === undefined) {
      found = new Map()
      for (const item of all)
        for (const each of new Set(blocksOf(item))) {
          const items = found.get(each)
          if (items === undefined) found.set(each, [item])
          else items.push(item)
        }
    }
    return found.get(block) ?? []
  }
}

/** The fullest name; of somebody unnamed, the description as it reads inside a sentence: "a U.S. official". */
const nameOf = ({ name, words }: Entity) =>
  name
    .replace(/\s+/g, ' ')
    .replace(/^(?:An?|The|Another|One|Two|Three|Four|Five|Several|Some|Many|Most|Both)\b/, (first) =>
      words.length === 0 ? first.toLowerCase() : first,
    )

/** A claim as an attribution: what it states, credited as the attribution it leans on is. */
const claimOf = (range: Range, support: Attribution | null): Attribution => ({
  kind: 'claim',
  content: [range],
  cue: null,
  source: support?.source ?? null,
  antecedent: support?.antecedent ?? null,
  apposition: null,
  via: support?.via ?? null,
  frame: 'beside',
})
