import { givenNameGender } from '../lexicon/first-names.ts'
import { outletNames } from '../lexicon/outlets.ts'
import { genderedNouns, organisationNouns, organisationWords, titles } from '../lexicon/people.ts'
import type { SourceKind, Standing } from '../model.ts'
import type { NameMention } from './names.ts'

export type Gender = 'f' | 'm'
export type Detail = 'jurisdiction' | 'rank' | 'knowledge'

/** Somebody or something the article speaks of, as it becomes known while reading. */
export interface Entity {
  kind: SourceKind
  /** The fullest form so far. */
  name: string
  /** Lower-cased words of the fullest name; empty where nobody is named. */
  words: readonly string[]
  role: string | null
  /** Lower-cased head nouns by which a definite phrase can refer back to it. */
  readonly heads: Set<string>
  gender: Gender | null
  plural: boolean
  standing: Exclude<Standing, 'none'>
  /** Of somebody unnamed, the most that the reader is told. */
  detail: Detail | null
  /** Mentions as tokens of blocks. */
  readonly mentions: { readonly block: number; readonly start: number; readonly end: number }[]
  /** Position (tokens from the article's start) of the last mention, and whether it was a subject. */
  lastAt: number
  lastSubject: boolean
  /** Position of the last statement it made, or -1. */
  lastSpoke: number
  /** Position of the last mention that opened a sentence of the writer's own, or -1. */
  lastOpened: number
  /** Position of the last mention with which a sentence of the writer's own begins, but not as its subject; or -1. */
  lastLed: number
}

const clean = (word: string) => word.toLowerCase().replaceAll('’', "'").replace(/\.$/, '')

/** Whether two names can belong to one person: one is a part of the other, initials and middle names aside. */
function matches(entity: Entity, words: readonly string[]): boolean {
  const known = entity.words
  if (known.length === 0) return false
  if (words.length === 1) {
    const word = words[0]!
    if (known.at(-1) === word) return true
    // Of those with an unknown name only who has spoken goes by its first part alone.
    const isPerson = entity.kind === 'person' || (entity.kind === 'unknown' && entity.lastSpoke >= 0)
    if (!isPerson && !(entity.kind === 'organisation' && ORGANISATION_SUFFIX.test(known.at(-1)!))) return false
    return known.length > 1 && (known[0] === word || (known.length > 2 && known.slice(1).join(' ') === word))
  }
  // "Facebook" and "Facebook Research" are two; "Mahathir" becomes "Mahathir Mohamad", "Tesla" "Tesla Motors".
  if (known.length === 1)
    return (
      words.at(-1) === known[0] ||
      (words[0] === known[0] &&
        (entity.kind === 'person' || givenNameGender(entity.name) !== null || ORGANISATION_SUFFIX.test(words.at(-1)!)))
    )
  if (known.at(-1) !== words.at(-1)) return false
  if (entity.kind === 'organisation' || entity.kind === 'outlet') return known.join(' ') === words.join(' ')
  const first = known[0]!
  const other = words[0]!
  return (
    first === other ||
    (first.length === 1 && other.startsWith(first)) ||
    (other.length === 1 && first.startsWith(other)) ||
    first.startsWith(other) ||
    other.startsWith(first) ||
    known.includes(other) ||
    words.includes(first)
  )
}

const ORGANISATION_SUFFIX =
  /^(?:inc|corp|corporation|ltd|llc|plc|co|company|group|holdings|airlines|university|motors|bank)$/
const ACRONYM = /^(?:\p{Lu}\.?){2,6}s?$/u

function kindOf({ words, title }: NameMention, precededByThe: boolean): SourceKind {
  if (outletNames.has(words.join(' '))) return 'outlet'
  const last = clean(words.at(-1)!)
  const first = clean(words[0]!)
  if (title.some((word) => !organisationWords.has(clean(word)))) return 'person'
  // "the Roman Catholic Diocese of Leeds" has no given name
  if (words.includes('of') && words.some((word) => organisationWords.has(clean(word)))) return 'organisation'
  if (words.length >= 2 && givenNameGender(words[0]!) !== null && !organisationWords.has(last)) return 'person'
  if (organisationWords.has(last) || organisationWords.has(first) || words.some((word) => /^(?:of|&)$/.test(word)))
    return 'organisation'
  if (words.length === 1 && ACRONYM.test(words[0]!)) return 'organisation'
  if (precededByThe && words.length > 1) return 'organisation'
  return 'unknown'
}

function genderOf({ words, title }: NameMention): Gender | null {
  for (const word of title) {
    const told = titles.get(clean(word)) ?? titles.get(word.toLowerCase()) ?? genderedNouns.get(clean(word))
    if (told) return told
  }
  const told = words.length > 1 ? givenNameGender(words[0]!) : null
  return told === 'f' || told === 'm' ? told : null
}

/** A noun as `heads` has it. */
export const singular = (noun: string) =>
  noun.endsWith('ies')
    ? `${noun.slice(0, -3)}y`
    : /(?:ss|us)$/.test(noun)
      ? noun
      : noun.endsWith('men')
        ? `${noun.slice(0, -3)}man`
        : noun.replace(/s$/, '')

/**
 * Bounds on whom a word may mean, so that each costs the same however long the text: of 840 articles the one with the most
 * has 270 people and bodies, and 13 that share a name.
 */
const mostCurrent = 400
const mostNamesakes = 50

/** The words by which a name is found again. */
const ends = (words: readonly string[]) => (words.length === 1 ? words : [words.at(-1)!, words[0]!])

/** The people and bodies of one article; names join the entity they belong to. */
export class Entities {
  readonly all: Entity[] = []
  /** Those that a word may still mean, in the order they came up: of very many, the ones mentioned last. */
  current: Entity[] = []
  private readonly retired = new Set<Entity>()
  private readonly bySurname = new Map<string, Entity[]>()
  private readonly described = new Map<string, Entity>()

  create(fields: Partial<Entity> & Pick<Entity, 'kind' | 'name' | 'standing'>): Entity {
    const entity: Entity = {
      words: [],
      role: null,
      heads: new Set(),
      gender: null,
      plural: false,
      detail: null,
      mentions: [],
      lastAt: -1,
      lastSubject: false,
      lastSpoke: -1,
      lastOpened: -1,
      lastLed: -1,
      ...fields,
    }
    this.all.push(entity)
    this.enter(entity)
    const text = entity.name.toLowerCase()
    if (entity.words.length === 0 && !this.described.has(text)) this.described.set(text, entity)
    return entity
  }

  /** Brings back one who is mentioned again. */
  recall(entity: Entity): void {
    if (this.retired.delete(entity)) this.enter(entity)
  }

  private enter(entity: Entity): void {
    this.current.push(entity)
    if (this.current.length <= mostCurrent) return
    const kept = new Set(lastMentioned(this.current))
    for (const each of this.current) if (!kept.has(each)) this.retired.add(each)
    this.current = [...kept]
  }

  /** Who was described in these very words, whatever their case. */
  describedAs(text: string): Entity | undefined {
    return this.described.get(text.toLowerCase())
  }

  /** The entity that a name belongs to, new if nobody has borne it so far. */
  named(mention: NameMention, precededByThe: boolean): Entity {
    const words = mention.words.map(clean)
    const gender = genderOf(mention)
    let best: Entity | null = null
    for (const key of ends(words)) {
      for (const entity of this.bySurname.get(key) ?? []) {
        if (!matches(entity, words)) continue
        if (gender !== null && entity.gender !== null && entity.gender !== gender) continue
        const isSurname = entity.words.at(-1) === words.at(-1)
        const bestIsSurname = best?.words.at(-1) === words.at(-1)
        if (
          best === null ||
          (isSurname && !bestIsSurname) ||
          (isSurname === bestIsSurname && entity.lastAt > best.lastAt)
        )
          best = entity
      }
    }
    if (best === null) {
      best = this.create({
        kind: kindOf(mention, precededByThe),
        name: mention.words.join(' '),
        words,
        standing: 'named',
        gender,
      })
      if (best.kind === 'outlet') best.name = outletNames.get(best.name) ?? best.name
    } else {
      if (words.length > best.words.length && best.kind !== 'outlet') {
        best.words = words
        best.name = mention.words.join(' ')
        if (best.kind === 'unknown') best.kind = kindOf(mention, precededByThe)
      }
      best.gender ??= gender
    }
    if (mention.title.length > 0 && best.kind === 'unknown') best.kind = 'person'
    for (const key of ends(best.words)) {
      const list = this.bySurname.get(key) ?? []
      if (!list.includes(best)) list.push(best)
      this.bySurname.set(key, list.length > mostNamesakes ? lastMentioned(list) : list)
    }
    // "Board President Alan Shaw": he is no board.
    for (const word of mention.title) if (!organisationNouns.has(clean(word))) best.heads.add(clean(word))
    if (best.kind === 'organisation') for (const word of best.words) best.heads.add(word)
    return best
  }
}

/** The half of them that was mentioned last, in their order; the newest may be about to be mentioned. */
function lastMentioned(entities: readonly Entity[]): Entity[] {
  const half = entities.length >> 1
  const since = entities.map(({ lastAt }) => lastAt).sort((a, b) => b - a)[half]!
  return entities.filter(({ lastAt }, i) => lastAt > since || i >= entities.length - 10)
}
