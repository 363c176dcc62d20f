import { givenNameGender } from '../lexicon/first-names.ts'
import { isSurname } from '../lexicon/surnames.ts'
import type { Token } from '../model.ts'
import { leading } from '../sorted.ts'
import type { Entities, Entity, Gender } from './entities.ts'

const isThing = ({ kind }: Entity) => kind !== 'person' && kind !== 'anonymous' && kind !== 'group'

/** How many words behind a name or a statement an office, a trade or an age may stand for it. */
export const NEAR = 80

/** In words. No longer sentence is read to its beginning: looking for it must stay linear. */
const SENTENCE_REACH = 120

/** Whom the text speaks of while it is read: who spoke last, who was mentioned last, whom its sentences are about. */
export class Focus {
  lastSpeaker: Entity | null = null
  readonly entities: Entities
  readonly tokens: readonly (readonly Token[])[]
  readonly offsets: readonly number[]

  constructor(entities: Entities, tokens: readonly (readonly Token[])[], offsets: readonly number[]) {
    this.entities = entities
    this.tokens = tokens
    this.offsets = offsets
  }

  touch(entity: Entity, position: number, subject: boolean): void {
    this.entities.recall(entity)
    if (position >= entity.lastAt) {
      entity.lastAt = position
      entity.lastSubject = subject
    }
  }

  /** The one mentioned last before `position`, of those that fit; names are read a little ahead of it. */
  latest(accept: (entity: Entity) => boolean, position: number): Entity | null {
    let best: Entity | null = null
    let last = -1
    for (const entity of this.entities.current) {
      if (entity.lastAt < 0 || !accept(entity)) continue
      const at = this.lastMention(entity, position)?.at ?? -1
      if (at > last) {
        last = at
        best = entity
      }
    }
    return best
  }

  /** The person last named; first the last to speak, then whom the text is about. */
  speakerOf(position: number): Entity | null {
    const isPerson = (e: Entity) => e.kind === 'person' && !e.plural && e.words.length > 0
    const { lastSpeaker } = this
    if (lastSpeaker !== null && isPerson(lastSpeaker)) return lastSpeaker
    let topic: Entity | null = null
    for (const entity of this.entities.current)
      if (isPerson(entity) && entity.lastOpened >= 0 && entity.lastOpened < position)
        if (topic === null || entity.lastOpened > topic.lastOpened) topic = entity
    const isNear = topic !== null && position - topic.lastOpened < NEAR
    return isNear ? topic : this.latest(isPerson, position)
  }

  /** What "it" means: a body or a document, the speaker first. */
  thing(
    position: number,
    accept: (entity: Entity) => boolean = (e) => isThing(e) || this.mayBeThing(e),
  ): Entity | null {
    let best: Entity | null = null
    let top = Number.NEGATIVE_INFINITY
    for (const entity of this.entities.current) {
      if (entity.plural || entity.lastAt < 0 || !accept(entity)) continue
      const mention = this.lastMention(entity, position)
      if (mention === null) continue
      let score = -(position - mention.at) / 25
      if (mention.subject) score += 1.5
      if (entity === this.lastSpeaker) score += 2
      // A capitalised word met once may only have opened its sentence.
      if (entity.kind === 'unknown') score -= entity.mentions.length > 1 || entity.lastSpoke >= 0 ? 1 : 4
      if (score > top) {
        top = score
        best = entity
      }
    }
    return best
  }

  /** "According to Northmoor Grid. It expects": a name that has just spoken and that nothing tells is a person's. */
  private mayBeThing(e: Entity): boolean {
    if (e !== this.lastSpeaker || e.kind !== 'person' || e.gender !== null || e.plural || e.heads.size > 0) return false
    return e.words.length > 1 && givenNameGender(e.name.split(' ')[0]!) === null && !isSurname(e.words.at(-1)!)
  }

  /** Whom "he" or "she" means: the one last in focus, speakers and subjects first. */
  person(gender: Gender, position: number, block: number): Entity | null {
    let best: Entity | null = null
    let top = Number.NEGATIVE_INFINITY
    const spoke = this.lastSpeaker?.lastSpoke ?? -1
    const sentence = this.sentenceAt(position, block)
    for (const entity of this.entities.current) {
      if (entity.lastAt < 0 || entity.plural) continue
      if (entity.kind !== 'person' && entity.kind !== 'anonymous' && entity.kind !== 'unknown') continue
      if (entity.gender !== null && entity.gender !== gender) continue
      // A capitalised word alone that nobody has called a person may be a place or a firm.
      if (entity.kind === 'unknown' && entity.words.length < 2) continue
      const mention = this.lastMention(entity, position)
      if (mention === null) continue
      let score = -(position - mention.at) / 25
      if (mention.subject) score += 1.5
      if (entity === this.lastSpeaker) score += 1.5
      // "Cole said so. Tina Vance was not impressed. “…,” she said": whom the text has turned to since.
      else if (entity.lastOpened > spoke && entity.lastOpened < position) score += 2
      // "A spokesman for Tina Vance cited a statement in which she had called it odd"
      else if (entity.lastLed >= sentence && entity.lastLed < position) score += 3
      if (mention.block === block) score += 1
      if (entity.gender === gender) score += 0.7
      if (entity.kind === 'unknown' && !isSurname(entity.words.at(-1)!)) score -= 3
      // "A spokesperson" is seldom a "he".
      if (entity.kind === 'anonymous' && entity.gender === null) score -= 1
      if (score > top) {
        top = score
        best = entity
      }
    }
    if (best !== null && best.kind === 'person') best.gender ??= gender
    return best
  }

  /** Where the sentence of a block begins that the word at `position` stands in; of one that goes on for ever, some way back. */
  private sentenceAt(position: number, block: number): number {
    const words = this.tokens[block]!
    let at = position - this.offsets[block]!
    const limit = Math.max(0, at - SENTENCE_REACH)
    while (at > limit && !/^(?:[.?!]|["”])$/.test(words[at - 1]!.text)) at--
    return this.offsets[block]! + at
  }

  lastMention(entity: Entity, position: number): { at: number; subject: boolean; block: number } | null {
    if (entity.lastAt < position) {
      const at = Math.max(entity.lastAt, Math.min(entity.lastSpoke, position - 1))
      return { at, subject: entity.lastSubject, block: this.blockOf(at) }
    }
    for (let i = entity.mentions.length - 1; i >= 0; i--) {
      const { block, start } = entity.mentions[i]!
      const at = this.offsets[block]! + start
      if (at < position) return { at, subject: false, block }
    }
    return null
  }

  /** The last block that begins at a position or before it. */
  private blockOf(position: number): number {
    return Math.max(0, leading(this.offsets, (offset) => offset <= position) - 1)
  }
}
