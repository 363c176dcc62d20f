import { givenNameGender } from '../lexicon/first-names.ts'
import {
  genderedNouns,
  jurisdictionWords,
  organisationNouns,
  organisationWords,
  partyMembers,
  titles,
  tradeNouns,
  vagueNouns,
} from '../lexicon/people.ts'
import { countries } from '../lexicon/places.ts'
import { isSurname } from '../lexicon/surnames.ts'
import type { Range, Token } from '../model.ts'
import { phraseText } from './beside.ts'
import { type Entity, singular } from './entities.ts'
import { type Focus, NEAR } from './focus.ts'
import { type Introductions, introductionsIn } from './introductions.ts'
import { describe, headOf } from './standing.ts'

/** Titles that a definite noun can stand for: "the senator" after "Sen. Cole". */
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    senator: ['sen', 'senator'],
    congressman: ['rep', 'representative', 'congressman'],
    congresswoman: ['rep', 'representative', 'congresswoman'],
    representative: ['rep', 'representative'],
    governor: ['gov', 'governor'],
    lawmaker: ['sen', 'rep', 'senator', 'representative', 'mp', 'lawmaker'],
    spokesman: ['spokesman', 'spokesperson'],
    spokeswoman: ['spokeswoman', 'spokesperson'],
    spokesperson: ['spokesman', 'spokeswoman', 'spokesperson'],
    judge: ['judge', 'justice', 'magistrate', 'recorder'],
    magistrate: ['magistrate', 'judge'],
    prosecutor: ['prosecutor', 'attorney'],
    pastor: ['pastor', 'rev', 'reverend', 'minister'],
    premier: ['premier', 'minister'],
    coach: ['coach', 'manager'],
    ceo: ['ceo', 'executive'],
    commander: [
      'commander',
      'cmdr',
      'gen',
      'general',
      'col',
      'colonel',
      'maj',
      'major',
      'capt',
      'captain',
      'adm',
      'admiral',
    ],
    lawyer: ['lawyer', 'attorney', 'solicitor', 'barrister', 'counsel'],
    attorney: ['lawyer', 'attorney', 'counsel'],
    doctor: ['dr', 'doctor', 'physician', 'surgeon'],
    professor: ['prof', 'professor'],
    captain: ['capt', 'captain'],
    councillor: ['cllr', 'councillor'],
    superintendent: ['supt', 'superintendent'],
    sergeant: ['sgt', 'sergeant'],
    lieutenant: ['lt', 'lieutenant'],
    colonel: ['col', 'colonel'],
    major: ['maj', 'major'],
    admiral: ['adm', 'admiral'],
    corporal: ['cpl', 'corporal'],
    detective: ['det', 'detective'],
    inspector: ['insp', 'inspector'],
    reverend: ['rev', 'reverend'],
    general: ['gen', 'general'],
    sheriff: ['sheriff'],
    minister: ['minister', 'secretary', 'chancellor'],
    officer: ['officer', 'sgt', 'constable', 'lt'],
    company: ['company', 'corp', 'inc', 'ltd', 'group', 'firm', 'holdings'],
    firm: ['firm', 'company', 'llp', 'partners', 'group'],
    agency: ['agency', 'administration', 'bureau', 'department', 'service'],
    department: ['department'],
    official: ['official', 'officer', 'secretary', 'director'],
    candidate: ['candidate', 'nominee'],
    paper: ['paper', 'newspaper'],
    newspaper: ['paper', 'newspaper'],
  }),
)

/** "Millbrook told its tenants": a word that speaks and is nobody's given name or surname. */
const isFirm = (e: Entity) =>
  e.kind === 'unknown' &&
  e.lastSpoke >= 0 &&
  e.words.length > 0 &&
  !isSurname(e.words.at(-1)!) &&
  givenNameGender(e.name.split(' ')[0]!) === null

/** Nouns that stand for a firm or a body named before. */
const FIRMS =
  /^(?:company|firm|group|agency|organization|organisation|team|club|party|association|union|charity|foundation|bank|airline|nonprofit|maker|retailer|startup|campaign|newspaper|university|school|hospital|force|publisher|label|studio)$/

/** Titles that a person can be called by alone: not "the union", "the district" or "the treasury". */
const OFFICES: ReadonlySet<string> = new Set(
  [...titles.keys()].filter(
    (word) =>
      !organisationNouns.has(word) &&
      !organisationWords.has(word) &&
      !/^(?:clerk|administrator|trustee|defender|counsel)$/.test(word),
  ),
)

/** Who sits in court beside those it is about, and is seldom named. */
const COURT: ReadonlySet<string> = new Set('judge magistrate coroner recorder justice prosecutor'.split(' '))

/** Offices of which nobody holds two; what anybody may be beside them is not among them. */
const HELD: ReadonlySet<string> = new Set(
  [...OFFICES].filter(
    (word) =>
      !tradeNouns.has(word) &&
      !/^(?:officer|official|aide|analyst|representative|mr|mrs|ms|miss|sir|dame|lord|lady|dr|prof|professor|leader|chair|candidate|nominee|former|ex|acting|interim|senior|deputy|first|prime|vice|assistant|associate)\.?$/.test(
        word,
      ),
  ),
)

/** From this age on "the 22-year-old" may be who has just spoken, without an age told before. */
const ADULT = 16

/** Whom a phrase with "the" means. */
export class Definites {
  private readonly focus: Focus
  private introductions: Introductions | undefined

  constructor(focus: Focus) {
    this.focus = focus
  }

  /** Whom "the official", "the ministry" or "the 45-year-old" means. */
  of(head: string, words: readonly Token[], source: Range, position: number): Entity | null {
    // "King said", of Magnus King
    const isBearer = (e: Entity) => e.kind === 'person' && e.words.length > 1 && e.words.at(-1) === head
    const bearer = source.end - source.start === 1 ? this.focus.latest(isBearer, position) : null
    if (bearer !== null) return bearer
    const noun = singular(head)
    // "the prime minister" is no other minister
    const isPrime = words.slice(source.start, source.end).some(({ lower }) => lower === 'prime' || lower === 'first')
    const keys = new Set([noun, ...(isPrime ? [] : (SYNONYMS.get(noun) ?? []))])
    const matchesHead = (e: Entity) => {
      for (const key of keys) if (e.heads.has(key)) return true
      return false
    }
    const modifiers = words
      .slice(source.start + 1, source.end)
      .filter((t) => t.tag.startsWith('NN') || t.tag.startsWith('JJ'))
    const gender = genderedNouns.get(noun)
    // "his sister" is not the man just spoken of
    const owned = words[source.start]!.tag === 'PRP$'
    // "the minister", but not "MPs"
    const isGiven =
      words[source.start]!.tag === 'DT' && !words.slice(source.start, source.end).some(({ tag }) => tag === 'POS')
    const headAt = headOf(words, source.start, source.end)
    const plural = head !== noun && /^NNP?S$/.test(words[headAt]!.tag)
    // "the mayor of Dunmore" is not the mayor of Galloway
    const place =
      words[headAt + 1]?.lower === 'of' && words[headAt + 2]?.tag === 'NNP' ? ` of ${words[headAt + 2]!.text}` : null
    const found = this.focus.latest(
      (e) =>
        matchesHead(e) &&
        (place === null || !e.role?.includes(' of ') || e.role.includes(place)) &&
        (plural === e.plural || e.kind === 'organisation') &&
        (gender === undefined || e.gender === null || e.gender === gender),
      position,
    )
    if (found === null && !plural) {
      // "the second official" after "two U.S. officials"
      const group = this.focus.latest((e) => matchesHead(e) && e.plural && e.words.length === 0, position)
      if (group !== null) return group
    }
    const body = !plural && modifiers.length <= 1 && FIRMS.test(noun) ? this.bodyFor(noun, position) : null
    if (found !== null && (modifiers.length <= 2 || found.words.length === 0)) {
      // "the company" is rather the one that has just spoken than one called so long before.
      const spokeSince = body !== null && found.lastSpoke < 0 && body.lastSpoke > found.lastAt
      return spokeSince ? body : found
    }
    if (partyMembers.has(noun) && !plural) return this.focus.speakerOf(position)
    if (noun === 'person')
      return this.focus.latest((e) => e.kind === 'anonymous' && !e.plural && e.lastSpoke >= 0, position)
    if (noun === 'man' || noun === 'woman') {
      const { lastSpeaker } = this.focus
      const isHe = lastSpeaker?.kind === 'anonymous' && !lastSpeaker.plural && (lastSpeaker.gender ?? gender) === gender
      return isHe ? lastSpeaker : this.focus.person(gender ?? 'm', position, source.block)
    }
    if (body !== null) return body
    return (
      this.introduced(noun, plural, source) ??
      (plural ? null : (this.aged(noun, position) ?? (owned || !isGiven ? null : this.renamed(noun, position))))
    )
  }

  /** The firm or body that "the company" means: "the company" is no ministry and no council. */
  private bodyFor(noun: string, position: number): Entity | null {
    const isBody = (e: Entity) =>
      (e.kind === 'organisation' || isFirm(e)) &&
      e.words.length > 0 &&
      !e.words.every((word) => jurisdictionWords.has(word)) &&
      !countries.has(e.words.join(' ').replaceAll('.', '')) &&
      !e.words.some((word) => word !== noun && organisationNouns.has(word))
    return this.focus.thing(position, (e) => isBody(e) && e.lastSpoke >= 0) ?? this.focus.thing(position, isBody)
  }

  /** "The 45-year-old said" after "Mary Cole, 45,". */
  private aged(noun: string, position: number): Entity | null {
    const age = /^(\d+)-year-old$/.exec(noun)?.[1]
    if (age === undefined) return null
    const isOfAge = ({ block, end }: Range) =>
      this.focus.tokens[block]![end]?.text === ',' && this.focus.tokens[block]![end + 1]?.text === age
    const told = this.focus.latest((e) => e.kind === 'person' && !e.plural && e.mentions.some(isOfAge), position)
    if (told !== null || Number(age) < ADULT) return told
    // "Creedy said so. “…,” the 22-year-old said": nobody else can be meant
    const person = this.focus.speakerOf(position)
    if (person === null || [...person.heads].some((head) => HELD.has(head))) return null
    const isAnother = (e: Entity) => e !== person && e.words.length > 0 && /^(?:person|unknown)$/.test(e.kind)
    const another = this.focus.latest(isAnother, position)
    const mention = this.focus.lastMention(person, position)
    const later = another === null ? null : this.focus.lastMention(another, position)
    if (mention === null || position - mention.at >= NEAR) return null
    return later !== null && later.at > Math.max(mention.at - NEAR, person.lastOpened) ? null : person
  }

  /** "The professor said" of the person just spoken of: an office or trade in place of a name. */
  private renamed(noun: string, position: number): Entity | null {
    if ((!OFFICES.has(noun) && !tradeNouns.has(noun)) || COURT.has(noun)) return null
    const person = this.focus.speakerOf(position)
    // "the judge" is not the prosecutor just heard, nor "the governor" the mayor
    if (person === null || (HELD.has(noun) && [...person.heads].some((head) => HELD.has(head)))) return null
    const mention = this.focus.lastMention(person, position)
    return mention !== null && position - mention.at < NEAR ? person : null
  }

  /** The phrase that introduced the noun before it spoke: "A transport official closed the road. The official said …" */
  private introduced(noun: string, plural: boolean, source: Range): Entity | null {
    if (!vagueNouns.has(noun) && !genderedNouns.has(noun)) return null
    this.introductions ??= introductionsIn(this.focus.tokens, this.focus.offsets)
    const found = this.introductions.before(noun, plural, this.focus.offsets[source.block]! + source.start)
    if (found === undefined) return null
    const { block, start, end } = found
    const words = this.focus.tokens[block]!
    const description = describe(words, start, end)
    const entity = this.focus.entities.create({
      kind: description.kind,
      name: phraseText(words, found),
      standing: description.standing,
      plural,
      detail: description.detail,
      gender: genderedNouns.get(noun) ?? null,
    })
    entity.heads.add(noun)
    entity.mentions.push({ block, start, end })
    return entity
  }
}
