import { regionAbbreviations } from '../lexicon/abbreviations.ts'
import { givenNameGender } from '../lexicon/first-names.ts'
import { days, months, sentenceStarters } from '../lexicon/function-words.ts'
import { isJointBody } from '../lexicon/joint-bodies.ts'
import {
  nameSuffixes,
  occupationNouns,
  organisationWords,
  particles,
  partyMembers,
  titles,
  tradeNouns,
} from '../lexicon/people.ts'
import type { Token } from '../model.ts'

/** A name in the text: tokens `start` to `end` (exclusive), titles in front included. */
export interface NameMention {
  readonly block: number
  readonly start: number
  readonly end: number
  /** The name's words without titles and suffixes, as written. */
  readonly words: readonly string[]
  /** Titles in front of it, as written. */
  readonly title: readonly string[]
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text)
}

/** "al-Masri": an article, small by its place, and a name. */
const ARTICLED = /^(?:al|el|as|ad|ar|ash|az)-\p{Lu}/u

const isNameToken = (token: Token) =>
  token.tag.startsWith('NNP') || (isCapital(token.text) && /^(?:FW|JJ|NNS?)$/.test(token.tag) && token.space)

const bare = (token: Token) => token.lower.replace(/\.$/, '')

/** Whether a capitalised word can be part of a person's or body's name. */
function canStandInName(token: Token): boolean {
  if (!isCapital(token.text) || token.tag === 'PRP' || token.tag === 'MD' || token.tag === 'DT') return false
  return (
    !days.has(token.lower) &&
    !(
      months.has(token.lower) &&
      token.lower !== 'may' &&
      token.lower !== 'april' &&
      token.lower !== 'june' &&
      token.lower !== 'august'
    )
  )
}

/** Past "van der Meer" or "al-Masri" at `at`, which go on with a name; `at` if nothing of the kind stands there. */
function pastParticles(tokens: readonly Token[], at: number): number {
  if (ARTICLED.test(tokens[at]!.text)) return at + 1
  let next = at
  while (next < at + 3 && particles.has(tokens[next]?.lower ?? '')) next++
  return next > at && isCapital(tokens[next]?.text ?? '') ? next + 1 : at
}

/** Of the words that stand in titles those that are no office by themselves: "State Senator", "Union Coastal". */
const adjectives: ReadonlySet<string> = new Set(
  'national federal state district city county union home first foreign energy trade house senate'.split(' '),
)

const isTrade = (noun: string) => tradeNouns.has(noun) || occupationNouns.has(noun)

/** "National Tracks", "Union Coastal", "National Union of Teachers": a single word that is nobody's given name, or a body. */
const isBody = (tokens: readonly Token[], from: number, end: number) =>
  end - from === 1
    ? givenNameGender(tokens[from]!.text) === null
    : tokens.slice(from, end).some(({ lower }) => organisationWords.has(lower))

/** The names of a block in the order of the text. */
export function namesIn(block: number, tokens: readonly Token[]): NameMention[] {
  const names: NameMention[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!
    const begins =
      isNameToken(token) && canStandInName(token) && (token.tag.startsWith('NNP') || titles.has(token.lower))
    if (!begins && !ARTICLED.test(token.text)) {
      at++
      continue
    }
    let end = at + 1
    while (end < tokens.length) {
      const next = tokens[end]!
      if (!next.space && next.text !== '&') break
      if (isNameToken(next) && canStandInName(next)) end++
      // "Local 19", "Flight 203"
      else if (next.tag === 'CD' && organisationWords.has(tokens[end - 1]!.lower)) end++
      else if (next.text === '&' && isCapital(tokens[end + 1]?.text ?? '')) end += 2
      else if (isJointBody(tokens, at, end)) end++
      else if (pastParticles(tokens, end) > end) end = pastParticles(tokens, end)
      else if (
        next.lower === 'of' &&
        tokens[end + 1] !== undefined &&
        isCapital(tokens[end + 1]!.text) &&
        tokens.slice(at, end).some((t) => organisationWords.has(t.lower))
      )
        end += 2
      else if (
        next.lower === 'of' &&
        tokens[end + 1]?.lower === 'the' &&
        isCapital(tokens[end + 2]?.text ?? '') &&
        tokens.slice(at, end).some((t) => organisationWords.has(t.lower))
      )
        end += 3
      else break
    }
    // "Cole, Jr."
    if (tokens[end]?.text === ',' && nameSuffixes.has(tokens[end + 1] === undefined ? '' : bare(tokens[end + 1]!)))
      end += 2
    let first = at
    const title: string[] = []
    // Everything up to the last title is title: "U.S. Attorney Renee Okafor", "Leader of Opposition Meena Rawal".
    if (!organisationWords.has(tokens[end - 1]!.lower)) {
      for (let i = end - 2; i >= at; i--) {
        if (!titles.has(tokens[i]!.lower) || (tokens[i + 1]!.lower === 'of' && organisationWords.has(tokens[i]!.lower)))
          continue
        // "Secretary of State Doyle"
        const ofState = i === at && /^(?:of|for)$/.test(tokens[i - 1]?.lower ?? '')
        if (adjectives.has(tokens[i]!.lower) && !ofState && isBody(tokens, i + 1, end)) continue
        // "TD Marlow"
        if (/^(?:td|msp|mep)$/.test(tokens[i]!.lower) && givenNameGender(tokens[i + 1]!.text) === null) continue
        // "senior forecaster Dean Pappas"
        if (
          i === at &&
          i === end - 2 &&
          isTrade(tokens[i - 1]?.lower ?? '') &&
          givenNameGender(tokens[i]!.text) !== null
        )
          continue
        // "Prosecutor Dean Low": a given name, where a title stands before it and a surname alone behind it
        const surnames = tokens.slice(i + 1, end).filter((token) => !nameSuffixes.has(bare(token))).length
        if (i > at && surnames === 1 && givenNameGender(tokens[i]!.text) !== null && titles.has(tokens[i - 1]!.lower))
          continue
        first = i + 1
        break
      }
      // "Shopkeeper Nell Hargreave": what stands before a given name is what she is
      if (
        first === at &&
        end - at >= 3 &&
        givenNameGender(tokens[at]!.text) === null &&
        isCapital(tokens[at + 1]!.text) &&
        (givenNameGender(tokens[at + 1]!.text) !== null || isTrade(tokens[at]!.lower)) &&
        // "Pieter Van Loon", "Pilot Swift J"
        !/^(?:van|von|ten|ter|den|del|della)$/.test(tokens[at + 1]!.lower) &&
        tokens[end - 1]!.text.length > 1 &&
        /^\p{Lu}\p{Ll}{3,}$/u.test(tokens[at]!.text)
      )
        first++
      for (let i = at; i < first; i++) title.push(tokens[i]!.text)
    }
    let last = end
    // "Mike Quigley SC", but "Marlow SC"
    const isSuffix = (token: Token) =>
      nameSuffixes.has(bare(token)) && (bare(token) !== 'sc' || givenNameGender(tokens[first]!.text) !== null)
    while (last > first + 1 && (isSuffix(tokens[last - 1]!) || tokens[last - 1]!.text === ',')) last--
    const words = tokens.slice(first, last).map((t) => t.text)
    // "the Ohio Republican" is somebody whom a name has introduced
    const ending = words.at(-1)?.toLowerCase() ?? ''
    const behindArticle = tokens[at - 1]?.tag === 'DT'
    const isMember = behindArticle && (partyMembers.has(ending) || /^(?:mp|td|msp|mep)$/.test(tokens[end - 1]!.lower))
    // "the Chief Medical Officer"
    const isOffice =
      behindArticle &&
      title.length > 0 &&
      titles.has(ending) &&
      (words.length === 1 || givenNameGender(words[0]!) === null)
    const isTitle = words.length === 1 && (titles.has(words[0]!.toLowerCase()) || sentenceStarters.has(words[0]!))
    // "Erie, Pa."
    const isRegion = words.length === 1 && regionAbbreviations.has(words[0]!.toLowerCase())
    // "Rep. Joe Park, R-Ohio"
    const isParty =
      words.length === 1 &&
      words[0]![1] === '-' &&
      /^[,(]$/.test(tokens[at - 1]?.text ?? '') &&
      /^[DRI]-\p{Lu}/u.test(words[0]!)
    if (
      words.length > 0 &&
      !isRegion &&
      !isTitle &&
      !isMember &&
      !isOffice &&
      !isParty &&
      !words.some((word) => word.includes('/'))
    )
      names.push({ block, start: at, end, words, title })
    at = end
  }
  return names
}
