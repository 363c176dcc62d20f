import { givenNameGender } from '../lexicon/first-names.ts'
import {
  genderedNouns,
  organisationNouns,
  organisationWords,
  titles,
  tradeNouns,
  vagueNouns,
} from '../lexicon/people.ts'
import { isSurname } from '../lexicon/surnames.ts'
import type { Attribution, Document, Range, Token } from '../model.ts'
import { leading } from '../sorted.ts'
import { bodyBefore, bodyInClause, severalBefore, unnamedBefore } from './antecedents.ts'
import { describeBeside, phraseText } from './beside.ts'
import { Definites } from './definite.ts'
import { Entities, type Entity, singular } from './entities.ts'
import { Focus } from './focus.ts'
import { identify } from './identify.ts'
import { type NameMention, namesIn } from './names.ts'
import { describe, headOf } from './standing.ts'

/** Who stands behind each attribution (by index), null where nobody could be found. */
export interface Resolved {
  readonly entities: readonly Entity[]
  readonly speakers: readonly (Entity | null)[]
}

const HE = new Set(['he', 'him', 'his', 'himself'])
const SHE = new Set(['she', 'her', 'hers', 'herself'])
const THEY = new Set(['they', 'them', 'their', 'both', 'those', 'these'])
const WRITER = new Set(['we', 'i', 'us', 'me', 'our', 'my', 'you', 'your'])

interface NameEvent {
  readonly mention: NameMention
  readonly position: number
}

/** A definite title in place of a name, as in "the mayor spoke": tokens `start` and the one behind it. */
interface RoleEvent {
  readonly block: number
  readonly start: number
  readonly position: number
}

/** The titles that a block speaks of as known: "the mayor". */
function rolesIn(block: number, words: readonly Token[], offset: number): RoleEvent[] {
  const roles: RoleEvent[] = []
  for (let start = 0; start < words.length - 1; start++) {
    const noun = words[start + 1]!
    if (words[start]!.lower !== 'the' || noun.tag !== 'NN' || !titles.has(noun.lower)) continue
    if (!words[start + 2]?.tag.startsWith('NN')) roles.push({ block, start, position: offset + start })
  }
  return roles
}

/**
 * Reads the article once from front to back: names join their bearer, and each attribution's source (a name, a pronoun, a
 * definite phrase) is traced to one who has been mentioned before it.
 */
export function resolveSources(
  document: Document,
  tokens: readonly (readonly Token[])[],
  attributions: readonly Attribution[],
): Resolved {
  const entities = new Entities()
  const offsets: number[] = []
  let total = 0
  for (const block of tokens) {
    offsets.push(total)
    total += block.length
  }
  const names: NameEvent[] = document.blocks.flatMap((block, index) =>
    block.role === 'body' && block.kind !== 'heading'
      ? namesIn(index, tokens[index]!).map((mention) => ({ mention, position: offsets[index]! + mention.start }))
      : [],
  )
  const roles = document.blocks.flatMap((block, index) =>
    block.role === 'body' && block.kind !== 'heading' ? rolesIn(index, tokens[index]!, offsets[index]!) : [],
  )
  const isQuoted = withinContent(attributions.filter(({ kind }) => kind === 'direct'))
  const isReported = withinContent(attributions)
  const speaksIn = sourceIn(attributions)
  const order = attributions
    .map((attribution, index) => ({ attribution, index }))
    .filter(({ attribution }) => attribution.source !== null)
    .sort(
      (a, b) =>
        a.attribution.source!.block - b.attribution.source!.block ||
        a.attribution.source!.start - b.attribution.source!.start,
    )
  const speakers: (Entity | null)[] = attributions.map(() => null)
  const focus = new Focus(entities, tokens, offsets)
  const reader = new Reader(focus, names, roles, isQuoted, isReported, speaksIn)

  for (const { attribution, index } of order) {
    const { source, antecedent, apposition, cue } = attribution
    const position = offsets[source!.block]! + source!.start
    reader.readNames(position)
    const words = tokens[source!.block]!
    const isThing = antecedent !== null && words[source!.start]!.lower === 'which'
    // "Lund was asked by a reporter": it is Lund who speaks next.
    const asks = cue !== null && /^(?:asked|pressed|questioned|quizzed)$/.test(tokens[cue.block]![cue.start]!.lower)
    const isAsking = asks && antecedent === null && words[source!.start - 1]?.lower === 'by'
    // "Her play was called odd by one critic. She said": it is not the critic
    const isPassing = attribution.via === 'passive' && /^(?:an?|one|some)$/.test(words[source!.start]!.lower)
    const entity = reader.resolve(antecedent ?? source!, apposition, isThing, isAsking || isPassing)
    // A quotation by itself belongs to whom the sentence before is about only if people can be meant.
    if (attribution.via === 'previous-sentence' && !isSomebody(entity, words[source!.start]!)) continue
    speakers[index] = entity
    const last = attribution.content.at(-1)!
    entity.lastSpoke = Math.max(entity.lastSpoke, position, offsets[last.block]! + last.start)
    focus.touch(entity, position, true)
    // Names are read at most so many words ahead, so a mention of the same words is among the last.
    if (!entity.mentions.slice(-AHEAD).some((m) => m.block === source!.block && m.start === source!.start)) {
      entity.mentions.push({ block: source!.block, start: source!.start, end: source!.end })
    }
  }
  reader.readNames(Number.POSITIVE_INFINITY)
  for (const entity of entities.all) if (isLoneSurname(entity)) entity.standing = 'vague'
  const identified = identify(entities.all, offsets)
  for (const [index, entity] of speakers.entries())
    if (entity !== null) speakers[index] = identified.get(entity) ?? entity
  return { entities: entities.all, speakers }
}

/** Whether people can be meant: by "she" whoever that is, by a name that could be a person's. */
const isSomebody = ({ kind, words }: Entity, { lower }: Token) =>
  /^(?:person|anonymous|group)$/.test(kind) ||
  lower === 'he' ||
  lower === 'she' ||
  (kind === 'unknown' && (words.length > 1 || isSurname(words[0] ?? '')))

/** "Ortiz said", and no Ortiz has been introduced by a full name, a title or what he does. */
const isLoneSurname = (entity: Entity) =>
  entity.words.length === 1 &&
  entity.kind === 'unknown' &&
  entity.heads.size === 0 &&
  entity.role === null &&
  isSurname(entity.words[0]!)

/** Whether what stood beside a name tells that it is a person's. */
const isPersonal = ({ heads }: Entity) =>
  [...heads].some((head) => titles.has(head) || genderedNouns.has(head) || tradeNouns.has(head) || vagueNouns.has(head))

/** Whose offices are named with "for": "Minister for Justice". */
const MINISTERS: ReadonlySet<string> = new Set(['minister', 'secretary', 'undersecretary', 'commissioner'])

/** Whether a range lies within the content of one of the attributions. */
function withinContent(attributions: readonly Attribution[]): (range: Range) => boolean {
  const byBlock = new Map<number, { start: number; end: number }[]>()
  const all = attributions.flatMap(({ content }) => content).sort((a, b) => a.start - b.start)
  for (const { block, start, end } of all) {
    const ranges = byBlock.get(block)
    const last = ranges?.at(-1)
    if (ranges === undefined) byBlock.set(block, [{ start, end }])
    else if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else ranges.push({ start, end })
  }
  return ({ block, start, end }) => {
    const ranges = byBlock.get(block) ?? []
    const found = ranges[leading(ranges, (range) => range.start <= start) - 1]
    return found !== undefined && end <= found.end
  }
}

/** Whether the source of one of the attributions stands in a range. */
function sourceIn(attributions: readonly Attribution[]): (range: Range) => boolean {
  const byBlock = new Map<number, number[]>()
  for (const { source } of attributions) {
    if (source === null) continue
    const starts = byBlock.get(source.block)
    if (starts === undefined) byBlock.set(source.block, [source.start])
    else starts.push(source.start)
  }
  for (const starts of byBlock.values()) starts.sort((a, b) => a - b)
  return ({ block, start, end }) => {
    const starts = byBlock.get(block) ?? []
    return (starts[leading(starts, (at) => at < start)] ?? Number.POSITIVE_INFINITY) < end
  }
}

/** How many words ahead of a source names are read. */
const AHEAD = 30

/** How many words behind them "they" may still be two who were named side by side. */
const PAIR_WITHIN = 40

class Reader {
  private next = 0
  private nextRole = 0
  private readonly focus: Focus
  private readonly definites: Definites
  private readonly entities: Entities
  private readonly tokens: readonly (readonly Token[])[]
  private readonly offsets: readonly number[]
  private readonly names: readonly NameEvent[]
  private readonly roles: readonly RoleEvent[]
  private readonly isQuoted: (range: Range) => boolean
  private readonly isReported: (range: Range) => boolean
  private readonly speaksIn: (range: Range) => boolean
  /** Whose names have been read: of each block, by token. */
  private readonly bearers: readonly Map<number, Entity>[]
  private readonly writers = new Map<string, Entity>()
  /** By the numbers of their members, whichever is named first. */
  private readonly joined = new Map<string, Entity>()
  private readonly numbers = new Map<Entity, number>()

  constructor(
    focus: Focus,
    names: readonly NameEvent[],
    roles: readonly RoleEvent[],
    isQuoted: (range: Range) => boolean,
    isReported: (range: Range) => boolean,
    speaksIn: (range: Range) => boolean,
  ) {
    this.focus = focus
    this.definites = new Definites(focus)
    this.entities = focus.entities
    this.tokens = focus.tokens
    this.offsets = focus.offsets
    this.bearers = focus.tokens.map(() => new Map())
    this.names = names
    this.roles = roles
    this.isQuoted = isQuoted
    this.isReported = isReported
    this.speaksIn = speaksIn
  }

  /** Takes in the names up to `position` and a little ahead, so that a full name after its verb is known. */
  readNames(position: number): void {
    for (; this.next < this.names.length && this.names[this.next]!.position <= position + AHEAD; this.next++) {
      const { mention, position: at } = this.names[this.next]!
      this.readName(mention, at)
    }
    for (; this.nextRole < this.roles.length && this.roles[this.nextRole]!.position < position; this.nextRole++)
      this.readRole(this.roles[this.nextRole]!)
  }

  /** "The mayor" keeps Mayor Cole in focus. */
  private readRole({ block, start, position }: RoleEvent): void {
    const words = this.tokens[block]!
    if (this.isQuoted({ block, start, end: start + 1 })) return
    const noun = words[start + 1]!.lower
    const bearer = this.focus.latest((e) => e.kind === 'person' && e.words.length > 0 && e.heads.has(noun), position)
    if (bearer !== null) this.focus.touch(bearer, position, /^(?:VB|MD)/.test(words[start + 2]?.tag ?? ''))
  }

  private readName(mention: NameMention, at: number): void {
    const words = this.tokens[mention.block]!
    const before = words[mention.start - 1]
    const entity = this.entities.named(mention, before?.lower === 'the')
    entity.mentions.push({ block: mention.block, start: mention.start, end: mention.end })
    const bearers = this.bearers[mention.block]!
    for (let i = mention.start; i < mention.end; i++) bearers.set(i, entity)
    const inside = this.isQuoted(mention)
    const opens = this.opensSentence(mention)
    if (!inside) this.focus.touch(entity, at, opens || this.isSubject(mention))
    if (this.leadsSentence(mention) && !this.isReported(mention)) entity.lastLed = at
    // "Judge Moss had barred cameras" only looks back.
    if (opens && !this.isReported(mention) && words[mention.end]?.lower !== 'had') entity.lastOpened = at
    // "Morgan Vale cut its forecast"
    const isItself = opens && words.slice(mention.end, mention.end + 6).some(({ lower }) => lower === 'its')
    if (isItself && entity.mentions.length === 1 && entity.heads.size === 0 && /^(?:person|unknown)$/.test(entity.kind))
      entity.kind = 'organisation'
    // "Nasa, which built it, sent its thanks"
    const isThing = words[mention.end]?.text === ',' && words[mention.end + 1]?.lower === 'which'
    if (isThing && entity.kind === 'unknown') entity.kind = 'organisation'
    // "Joan Royle and Peter Moon run the farm" keeps both of them in focus.
    const partner = before?.lower === 'and' ? this.bearers[mention.block]!.get(mention.start - 2) : undefined
    if (!inside && partner?.kind === 'person' && partner !== entity && entity.kind === 'person') {
      let start = mention.start - 2
      while (start > 0 && (words[start - 1]!.text === ',' || this.bearers[mention.block]!.has(start - 1))) start--
      const side = { block: mention.block, start, end: mention.end }
      const group = this.joint(side, words)
      if (group !== null) this.focus.touch(group, at, this.isSubject(side))
    }
    // "Shares in Ovaltech fell"
    const share = words[mention.start - 2]
    if (
      entity.kind === 'unknown' &&
      /^(?:in|of)$/.test(before?.lower ?? '') &&
      /^(?:shares|stock)$/.test(share?.lower ?? '')
    )
      entity.kind = 'organisation'
    describeBeside(entity, mention, words)
  }

  /** "Tina Vance was not impressed", "The coach, David Amsel, arrived late": the name of whom a sentence is about. */
  private opensSentence({ block, start, end }: Range): boolean {
    const words = this.tokens[block]!
    if (start === 0) return words[end]?.tag !== 'POS'
    if (words[end]?.tag === 'POS') return false
    let from = start
    if (words[start - 1]?.text === ',' && words[end]?.text === ',')
      for (from--; from > 0 && start - from < 8 && /^(?:DT|JJ|NN|POS|PRP\$)/.test(words[from - 1]!.tag); ) from--
    else {
      while (from > 0 && start - from < 6 && /^(?:NN|JJ|DT)/.test(words[from - 1]!.tag)) from--
      // "Her husband, the novelist Peter Lake, was more forthcoming"
      if (from < start && words[from - 1]?.text === ',' && words[end]?.text === ',')
        for (from--; from > 0 && start - from < 12 && /^(?:DT|JJ|NN|POS|PRP\$)/.test(words[from - 1]!.tag); ) from--
    }
    const before = words[from - 1]
    return before === undefined || /^[.?!]$/.test(before.text) || before.tag === "''"
  }

  /** "Tina Vance's fate is open", "A spokesman for Tina Vance declined", "As for Tina Vance": a sentence about her. */
  private leadsSentence({ block, start, end }: Range): boolean {
    const words = this.tokens[block]!
    const owns = words[end]?.tag === 'POS'
    if (!owns && words[start - 1]?.lower !== 'for') return false
    let from = start
    while (from > 0 && start - from < (owns ? 3 : 5) && !/^(?:[.?!]|["”])$/.test(words[from - 1]!.text)) from--
    return from === 0 || /^(?:[.?!]|["”])$/.test(words[from - 1]!.text)
  }

  private isSubject({ block, start, end }: Range): boolean {
    const words = this.tokens[block]!
    if (words[end]?.tag === 'POS') return false
    const before = words[start - 1]
    if (before === undefined || /^[.?!]$/.test(before.text) || before.tag === "''") return true
    const after = words[end]
    return (
      after !== undefined &&
      (/^(?:VB|MD)/.test(after.tag) || after.tag === 'WP') &&
      before.tag !== 'IN' &&
      before.tag !== 'TO'
    )
  }

  /** Who the words of `source` mean; somebody unknown where nobody before them fits. "Which" stands for no person. */
  resolve(source: Range, apposition: Range | null, isThing: boolean, isAsking: boolean): Entity {
    const words = this.tokens[source.block]!
    const entity = this.resolvePhrase(source, apposition, words, isThing) ?? this.unknown(source, words)
    if (!isAsking) this.focus.lastSpeaker = entity
    return entity
  }

  private unknown(source: Range, words: readonly Token[]): Entity {
    const name = phraseText(words, source)
    return this.entities.create({ kind: 'unknown', name, standing: 'vague' })
  }

  private resolvePhrase(
    source: Range,
    apposition: Range | null,
    words: readonly Token[],
    isThing = false,
  ): Entity | null {
    const position = this.offsets[source.block]! + source.start
    const single = source.end - source.start === 1 ? words[source.start]! : null
    const lower = single?.lower ?? ''
    if (single !== null && (single.tag.startsWith('PRP') || THEY.has(lower) || WRITER.has(lower))) {
      if (HE.has(lower) || SHE.has(lower)) {
        const gender = HE.has(lower) ? 'm' : 'f'
        const unnamed = this.onlySubject(unnamedBefore(source, words, gender), source)
        return unnamed === null
          ? this.focus.person(gender, position, source.block)
          : this.resolvePhrase(unnamed, null, words)
      }
      if (THEY.has(lower)) return this.several(lower, source, position)
      if (WRITER.has(lower)) return this.writer(lower)
      const body =
        lower === 'it' ? (bodyInClause(source, words) ?? this.onlySubject(bodyBefore(source, words), source)) : null
      return body === null ? this.focus.thing(position) : this.resolvePhrase(body, null, words)
    }
    const headAt = headOf(words, source.start, source.end)
    const joint = this.joint(source, words)
    if (joint !== null) return joint
    const named =
      this.nameBehind(source, headAt) ?? this.bearers[source.block]!.get(headAt) ?? this.nameIn(source, headAt)
    const beside = apposition === null ? [] : words.slice(apposition.start, apposition.end)
    // "The Transport Secretary, Helen Corrigan, urged": an office with capitals
    const holder =
      named !== undefined && apposition !== null && apposition.start >= source.end && titles.has(words[headAt]!.lower)
        ? this.nameBeside(apposition)
        : undefined
    if (holder !== undefined && holder !== named) {
      holder.heads.add(words[headAt]!.lower)
      holder.role ??= phraseText(words, source)
      holder.kind = 'person'
      return holder
    }
    if (named !== undefined) {
      // "The county engineer, Mary Cole, said", "The operator, Aldermoor Metro, said"
      if (apposition !== null && apposition.end <= source.start) {
        const noun = words[headOf(words, apposition.start, apposition.end)]!.lower
        if (named.kind === 'unknown' && organisationNouns.has(noun)) named.kind = 'organisation'
        named.heads.add(singular(noun))
        named.role ??= phraseText(words, apposition)
        if (!named.mentions.slice(-AHEAD).some((m) => m.block === apposition.block && m.start === apposition.start))
          named.mentions.push(apposition)
      }
      if (named.kind === 'unknown' && isThing) named.kind = 'organisation'
      if (named.kind === 'unknown' && (named.words.length > 1 || isPersonal(named))) named.kind = 'person'
      return named
    }
    if (apposition !== null) {
      // "The county engineer, Mary Cole, said"
      const entity = this.nameBeside(apposition)
      if (entity !== undefined) {
        entity.heads.add(singular(words[headAt]!.lower))
        entity.role ??= phraseText(words, source)
        if (entity.kind === 'unknown')
          entity.kind = organisationNouns.has(words[headAt]!.lower) ? 'organisation' : 'person'
        return entity
      }
    }
    const titled = this.titledName(source, headAt)
    if (titled !== undefined) return titled
    const head = words[headAt]!.lower
    const partOf =
      /^(?:one|two|three|some|both|another|several|most|many|all|neither|none)$/.test(words[source.start]!.lower) &&
      words[source.start + 1]?.lower === 'of' &&
      words[source.start + 2]?.lower === 'the'
    const definite =
      partOf ||
      /^(?:the|this|that|these|those|his|her|its|their)$/.test(words[source.start]!.lower) ||
      (source.end - source.start === 1 && !vagueNouns.has(head) && head !== 'media')
    // "The man who cleans his studio" is told by that
    const restricted = genderedNouns.has(head) && /^(?:who|whose)$/.test(words[source.end]?.lower ?? '')
    if (!restricted && (definite || (source.end - source.start <= 2 && words[source.start]!.lower === 'the'))) {
      const known = this.definites.of(head, words, source, position)
      if (known !== null) return known
    }
    const description = describe(words, source.start, source.end, beside)
    const text = phraseText(words, source)
    const same = this.entities.describedAs(text)
    if (same !== undefined) return same
    const entity = this.entities.create({
      kind: description.kind,
      name: text,
      standing: description.standing,
      plural: description.plural,
      detail: description.detail,
      gender: genderedNouns.get(description.head) ?? null,
    })
    entity.heads.add(singular(description.head))
    return entity
  }

  /** "Leader of Opposition Meena Rawal", "Minister of State for Home Nitin Rao": the words before the name are all title. */
  private titledName({ block, end }: Range, headAt: number): Entity | undefined {
    const words = this.tokens[block]!
    const offices = words[headAt + 1]?.lower === 'of' ? titles : words[headAt + 1]?.lower === 'for' ? MINISTERS : null
    if (!offices?.has(words[headAt]!.lower)) return undefined
    const found = this.namesBetween({ block, start: headAt + 2, end }).find(
      ({ mention }) =>
        mention.end === end &&
        words[mention.start - 1]!.lower !== 'the' &&
        !mention.words.some((word) => organisationWords.has(word.toLowerCase())) &&
        (mention.title.length > 0 || (mention.start > headAt + 2 && givenNameGender(mention.words[0]!) !== null)),
    )
    return found && this.bearers[block]!.get(found.mention.start)
  }

  /** The name that "the union, Trainwork," or "the author, a teacher named Maureen Platt," has in its apposition. */
  private nameBeside({ block, start, end }: Range): Entity | undefined {
    const words = this.tokens[block]!
    const inner = this.namesBetween({ block, start, end }).find(({ mention }) => {
      if (mention.end > end) return false
      const alone = mention.start === start && mention.end === end
      const titled = mention.title.length > 0 && words[start]!.lower === 'the' && mention.start === start + 1
      const leads = mention.words.length > 1 && mention.start <= start + 1 && words[start]!.tag.startsWith('NNP')
      // "a teacher named Maureen Platt", but "who represents a teacher named Maureen Platt"
      const named = mention.end === end && /^(?:named|called)$/.test(words[mention.start - 1]!.lower)
      const plain = words.slice(start, mention.start - 1).every(({ tag }) => /^(?:DT|JJ|NN|VBN)/.test(tag))
      return alone || titled || leads || (named && plain)
    })
    return inner && this.bearers[block]!.get(inner.mention.start)
  }

  /** The subject of the sentence before, unless that sentence is itself what somebody says or has another speaker. */
  private onlySubject(phrase: Range | null, { start }: Range): Range | null {
    if (phrase === null || this.isReported(phrase)) return null
    const behind = { block: phrase.block, start: phrase.end, end: start }
    return this.speaksIn(behind) ? null : phrase
  }

  /** Whom "they" or "both" means. */
  private several(word: string, source: Range, position: number): Entity | null {
    if (word === 'both') {
      const isPerson = (e: Entity) => e.kind === 'person' && !e.plural && e.lastSpoke >= 0
      const second = this.focus.latest(isPerson, position)
      const first = this.focus.latest((e) => isPerson(e) && e !== second, position)
      const named = this.focus.latest((e) => e.kind === 'group' && e.words.length > 0, position)
      if (named !== null && second !== null && named.lastAt > second.lastSpoke) return named
      if (first !== null && second !== null) return this.group([first, second])
    }
    const words = this.tokens[source.block]!
    // "Royle and Moon run the shop. Customers stay away. They said …": the two are still in focus
    const group = this.focus.latest((e) => e.kind === 'group' && e.words.length > 0, position)
    const pair = group === null ? null : this.focus.lastMention(group, position)
    const near = pair !== null && position - pair.at < PAIR_WITHIN
    const several = near ? null : this.onlySubject(severalBefore(source, words), source)
    if (several !== null) return this.resolvePhrase(several, null, words)
    return (
      this.focus.latest((e) => e.plural || e.kind === 'group' || e.kind === 'organisation', position) ??
      this.focus.latest((e) => e.lastSpoke >= 0, position)
    )
  }

  /** "Royle and Moon": two or more who are named side by side speak as one group. */
  private joint({ block, start, end }: Range, tokens: readonly Token[]): Entity | null {
    const people = new Set<Entity>()
    let from = start
    for (let at = start; at <= end; at++) {
      if (at < end && !/^(?:,|and|&)$/.test(tokens[at]!.lower)) continue
      const bearer = at > from ? this.bearers[block]!.get(at - 1) : undefined
      const parted = tokens.slice(from, at).some(({ tag }) => /^(?:IN|TO|POS|W.*|VB.*)$/.test(tag))
      if (at > from && (bearer === undefined || parted)) return null
      if (bearer !== undefined) people.add(bearer)
      from = at + 1
    }
    const all = [...people]
    return all.length > 1 && all.some(({ kind }) => kind === 'person') ? this.group(all) : null
  }

  private numberOf(entity: Entity): number {
    const number = this.numbers.get(entity) ?? this.numbers.size
    this.numbers.set(entity, number)
    return number
  }

  private group(people: readonly Entity[]): Entity {
    const names = people.map(({ name }) => name)
    const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
    const words = name.toLowerCase().split(' ')
    const key = people
      .map((each) => this.numberOf(each))
      .sort((a, b) => a - b)
      .join()
    const known =
      this.joined.get(key) ?? this.entities.create({ kind: 'group', name, words, standing: 'named', plural: true })
    this.joined.set(key, known)
    return known
  }

  /** The names that begin inside a range. */
  private namesBetween({ block, start, end }: Range): readonly NameEvent[] {
    const before = (at: number) => leading(this.names, ({ position }) => position < this.offsets[block]! + at)
    return this.names.slice(before(start), before(end))
  }

  /** "University of the Valley chemist Ana Roe": the name behind what somebody is. */
  private nameBehind(source: Range, headAt: number): Entity | undefined {
    const entity = this.bearers[source.block]!.get(source.end - 1)
    // "Harry Lomax of the campaign group Fair Deal"
    if (entity === undefined || this.bearers[source.block]!.get(headAt)?.kind === 'person') return undefined
    const words = this.tokens[source.block]!
    let start = source.end - 1
    while (start > source.start && this.bearers[source.block]!.get(start - 1) === entity) start--
    // "the grain trading firm Kestrel"
    const isBody = organisationNouns.has(words[start - 1]?.lower ?? '')
    return (start > headAt || isBody) && words[start - 1]?.tag === 'NN' && (isBody || entity.words.length > 1)
      ? entity
      : undefined
  }

  /** The name that heads a longer phrase: "spokesman Todd Lane", "Twitter's Ann Roe". */
  private nameIn(source: Range, headAt: number): Entity | undefined {
    for (let i = headAt; i >= source.start; i--) {
      const entity = this.bearers[source.block]!.get(i)
      if (entity === undefined) continue
      const words = this.tokens[source.block]!
      if (i < headAt && words.slice(i + 1, headAt + 1).some((t) => t.tag === 'POS' || t.tag.startsWith('NN')))
        return undefined
      return entity
    }
    return undefined
  }

  private writer(word: string): Entity {
    const name =
      word === 'i' || word === 'me' || word === 'my' ? 'the writer' : word === 'you' ? 'the reader' : 'the newsroom'
    const known = this.writers.get(name) ?? this.entities.create({ kind: 'unknown', name, standing: 'named' })
    this.writers.set(name, known)
    return known
  }
}
