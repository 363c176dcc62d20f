import { leading } from '../sorted.ts'
import type { Entity } from './entities.ts'

/** How many words on a lede's "a coach" may be named. */
const IDENTIFIED_WITHIN = 220

/**
 * Delayed identification: "A hockey coach says …" in the lede is the "coach Stefan Gill" of the next paragraphs. Maps the
 * unnamed to the named.
 */
export function identify(all: readonly Entity[], offsets: readonly number[]): Map<Entity, Entity> {
  const firsts = new Map<Entity, number>()
  for (const entity of all) {
    let first = Number.POSITIVE_INFINITY
    for (const { block, start } of entity.mentions) first = Math.min(first, offsets[block]! + start)
    firsts.set(entity, first)
  }
  const people = all
    .filter((entity) => entity.kind === 'person' && entity.words.length > 0 && entity.mentions.length > 0)
    .map((person) => ({ person, position: firsts.get(person)! }))
    .sort((a, b) => a.position - b.position)
  const same = new Map<Entity, Entity>()
  for (const entity of all) {
    if (entity.words.length > 0 || entity.plural || entity.kind !== 'anonymous' || entity.mentions.length === 0)
      continue
    const from = firsts.get(entity)!
    const isNamed = ({ person, position }: (typeof people)[number]) =>
      // One who stands for an earlier description already was not first met here.
      firsts.get(person) === position &&
      (entity.gender === null || person.gender === null || entity.gender === person.gender) &&
      [...entity.heads].some((head) => person.heads.has(head))
    let next = leading(people, ({ position }) => position <= from)
    while (next < people.length && people[next]!.position - from <= IDENTIFIED_WITHIN && !isNamed(people[next]!)) next++
    const named = people[next]
    if (named === undefined || named.position - from > IDENTIFIED_WITHIN) continue
    same.set(entity, named.person)
    firsts.set(named.person, Math.min(named.position, from))
    for (const mention of entity.mentions) named.person.mentions.push(mention)
  }
  return same
}
