import { certainVerbs, channels, cueVerbs } from '../lexicon/cues.ts'
import { givenNameGender } from '../lexicon/first-names.ts'
import { openingAdverbs } from '../lexicon/function-words.ts'
import { documentNouns, titles, vagueNouns } from '../lexicon/people.ts'
import type { Token } from '../model.ts'
import { isClosing, isCommonOpener, isMistakenName, isNameLikeModal, opensSentence } from './name-tags.ts'
import { isQuoteMark } from './quotations.ts'
import { byWord, type Correction } from './word-corrections.ts'

/** The tag of a token, where what stands around it knows better than the tagger; the tokens before it have theirs. */
export function corrected(tokens: readonly Token[], tags: readonly string[], at: number): string {
  const token = tokens[at]!
  const { lower } = token
  const found = tags[at]!
  const small = isSmall(token)
  if (lower.startsWith('@') && lower.length > 1) return 'NNP'
  const own = byWord.get(lower)
  // Marks, figures and most function words have the tag they should have.
  if (!OPEN.has(found) && (small ? own === undefined && !certainVerbs.has(lower) : !isLetter(found.charCodeAt(0))))
    return found
  return (
    (small ? null : ofCapital(tokens, tags, at)) ??
    own?.(tokens, tags, at) ??
    ofCue(tokens, tags, at) ??
    byTag.get(found)?.(tokens, tags, at) ??
    (!small && isMistakenName(tokens, tags, at) ? 'NNP' : found)
  )
}

/** Tags of nouns, verbs, adjectives and adverbs. */
const OPEN = new Set('NN NNS NNP NNPS VB VBD VBG VBN VBP VBZ JJ JJR JJS RB RBR RBS RP'.split(' '))

const isLetter = (code: number) => code >= 65 && code <= 90

/** Whether a word begins with one of the letters from a to z: quickly told of most words. */
const isSmall = ({ text }: Token) => {
  const code = text.charCodeAt(0)
  return code >= 97 && code <= 122
}

function ofCapital(tokens: readonly Token[], tags: readonly string[], at: number): string | null {
  const { text } = tokens[at]!
  // "US stocks fell", "Beijing hit back"
  if (text === 'US' || text === 'Beijing') return 'NNP'
  // "Ms. Farrow’s vow"
  if (HONORIFICS.test(tokens[at - 1]?.lower ?? '') && /^\p{L}/u.test(text)) return 'NNP'
  // "“…,” Miss Sole said"
  if (text === 'Miss' && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return 'NNP'
  // "mayor Sally Cutforth said", "expert Christian Hart"
  const behindNoun = tags[at] !== 'NNP' && tokens[at - 1]?.tag === 'NN' && tags[at + 1]?.startsWith('NNP')
  return behindNoun && givenNameGender(text) !== null ? 'NNP' : null
}

const HONORIFICS = /^(?:mr|mrs|ms|miss|dr|sir|lady|lord|sen|rep|gov|prof|sgt|det|insp|cllr)\.?$/

/** What is a verb of saying and hardly anything else. */
function ofCue(tokens: readonly Token[], tags: readonly string[], at: number): string | null {
  const certain = certainVerbs.get(tokens[at]!.lower)
  if (certain === undefined) return null
  const found = tags[at]!
  // "Said Dorothy Point, who saw it, “…”"
  if (opensSentence(tokens, at) && tags[at + 1]?.startsWith('NNP')) return certain
  return !found.startsWith('V') || (found === 'VBN' && hasNoAuxiliary(tokens, at)) ? certain : null
}

/** "Cole told": a name, a pronoun, a comma or a quotation stands right before the verb, no form of "have" or "be". */
function hasNoAuxiliary(tokens: readonly Token[], at: number): boolean {
  let i = at - 1
  while (i >= 0 && tokens[i]!.tag.startsWith('RB')) i--
  const before = tokens[i]
  return (
    before !== undefined &&
    (before.tag.startsWith('NNP') ||
      before.tag === 'PRP' ||
      before.lower === ',' ||
      before.lower === 'another' ||
      before.lower === 'others' ||
      isQuoteMark(before))
  )
}

// ── By tag ────────────────────────────────────────────────────────────────────────────────────────────────────────

function ofNoun(tokens: readonly Token[], tags: readonly string[], at: number): string | null {
  const { lower } = tokens[at]!
  if (isPluralsVerb(tokens, at)) return 'VBP'
  if (isGerundWithContent(tokens, tags, at)) return 'VBG'
  // "has been warning that"
  if (tokens[at - 1]?.lower === 'been' && lower.endsWith('ing') && cueVerbs.has(lower)) return 'VBG'
  // "The figures, published in May, show that"
  const shows = /^(?:show|suggest|indicate|reveal|say)$/.test(lower) && tokens[at - 1]?.text === ','
  if (shows && tokens[at + 1]?.lower === 'that') return 'VBP'
  // "does not surprise the pollster"
  return ofAnyNoun(tokens, at) ?? (isDenied(tokens, at) || isEmphatic(tokens, at) ? 'VB' : null)
}

function ofPlural(tokens: readonly Token[], tags: readonly string[], at: number): string | null {
  // "“I told them,” Tom Sallis sighs."
  if (isSigh(tokens, at)) return 'VBZ'
  // "nobody answers"
  if (/^(?:no|some|any|every)(?:body|one)$/.test(tokens[at - 1]?.lower ?? '')) return 'VBZ'
  const found = ofAnyNoun(tokens, at)
  if (found !== null) return found
  // "Dr. Ruiz, an economist, estimates that", "The report records that"
  const before = tokens[at - 1]
  const isSubject =
    before?.text === ',' || (before?.tag === 'NN' && documentNouns.has(before.lower) && tokens[at - 2]?.lower === 'the')
  const opens = tokens[at + 1]?.lower === 'that' && /^(?:DT|PRP\$?|NNPS?|NNS|EX|CD|``)$/.test(tags[at + 2] ?? '')
  if (isSubject && opens && cueVerbs.has(tokens[at]!.lower)) return 'VBZ'
  // "The chain styles itself"
  return /^(?:it|him|her)self$/.test(tokens[at + 1]?.lower ?? '') && cueVerbs.has(tokens[at]!.lower) ? 'VBZ' : null
}

function ofName(tokens: readonly Token[], tags: readonly string[], at: number): string | null {
  const { lower, text } = tokens[at]!
  const found = ofAnyNoun(tokens, at)
  if (found !== null) return found
  if (lower.endsWith('ly') && /^\p{Ll}/u.test(text)) return 'RB'
  // "Hypothetically, said Dr. Ruiz, it"
  const isManner = /.{4}(?:al|ab|ib|ous|ent|ant|ive)ly$/.test(lower) && tokens[at + 1]?.text === ','
  if (isManner && opensSentence(tokens, at)) return 'RB'
  // "Then, that month on Channel 4: “…”"
  // "Then Lund spoke up"; but "Then Prime Minister Ruiz"
  const isAlone = !tags[at + 1]?.startsWith('NNP') || /^(?:VB[DPZ]|MD)$/.test(tags[at + 2] ?? '')
  if (tags[at] === 'NNP' && openingAdverbs.has(text) && opensSentence(tokens, at) && isAlone) return 'RB'
  // "Critics say": a common noun is capitalised where its sentence begins.
  if (isCommonOpener(tokens, tags, at)) return lower.endsWith('s') ? 'NNS' : 'NN'
  return null
}

function ofAnyNoun(tokens: readonly Token[], at: number): string | null {
  const { lower } = tokens[at]!
  // "the white-haired, 50-year-old pilot"
  if (lower.includes('-') && /(?:ed|old)$/.test(lower)) return 'JJ'
  if (lower.startsWith('http') && /^https?:\/\//.test(lower)) return 'SYM'
  // "Hale shot back, “…”"
  return isCueWithParticle(tokens, at) ? (lower.endsWith('s') ? 'VBZ' : 'VBD') : null
}

function ofAnyVerb(tokens: readonly Token[], at: number): string | null {
  const before = tokens[at - 1]?.lower
  // "according to state records"
  if (before === 'to' && tokens[at - 2]?.lower === 'according') return 'NN'
  // "one neighbour said"
  return before === 'one' && isNeighbour(tokens, at) ? 'NN' : null
}

/** A person by a word that is none of a name. */
const isNeighbour = (tokens: readonly Token[], at: number) =>
  vagueNouns.has(tokens[at]!.lower) && !tokens[at]!.lower.endsWith('s')

function ofBase(tokens: readonly Token[], tags: readonly string[], at: number): string | null {
  const found = ofAnyVerb(tokens, at)
  if (found !== null) return found
  return tags[at] === 'VB' && isPlainPresent(tokens, at) ? 'VBP' : ofPresent(tokens, tags, at)
}

function ofPresent(tokens: readonly Token[], tags: readonly string[], at: number): string | null {
  const before = tokens[at - 1]?.tag ?? ''
  // "the mayor's claim", "the mayor's August tweet"
  if (isOwned(tokens, at) || before === 'POS' || (/^NNP?$/.test(before) && tokens[at - 2]?.tag === 'POS')) return 'NN'
  // "Leeds delegate Bill Eastlake"
  return before === 'NNP' && tags[at + 1] === 'NNP' && titles.has(tokens[at]!.lower) ? 'NN' : null
}

function ofThirdPerson(tokens: readonly Token[], tags: readonly string[], at: number): string | null {
  const found = ofAnyVerb(tokens, at)
  if (found !== null) return found
  const { lower } = tokens[at]!
  const before = tokens[at - 1]
  // "in hopes of rain", "the northern states that lost"
  if (before?.lower === 'in' || before?.lower === 'of') return 'NNS'
  // "a vote that monitors described as"
  if (before?.lower === 'that' && /^VB[DN]$/.test(tags[at + 1] ?? '') && /(?:[eo]rs|ists|ants)$/.test(lower))
    return 'NNS'
  // "says rents rose"
  const behindVerb = before?.tag.startsWith('VB') && /^(?:VBD|VBP|MD)$/.test(tags[at + 1] ?? '')
  // "in a nod to his rival's stumbles"
  const owned = before?.tag === 'POS'
  if ((behindVerb || owned) && !/^(?:is|has|does|was|says)$/.test(lower)) return 'NNS'
  return isOwned(tokens, at) ? (lower.endsWith('s') ? 'NNS' : 'NN') : null
}

function ofParticiple(tokens: readonly Token[], tags: readonly string[], at: number): string | null {
  const found = ofAnyVerb(tokens, at)
  if (found !== null) return found
  const past =
    isCueWithParticle(tokens, at) ||
    isPlainPast(tokens, tags, at) ||
    isPastInRow(tokens, tags, at) ||
    isBehindQuoted(tokens, at) ||
    isAsReported(tokens, at)
  return isSmall(tokens[at]!) && past ? 'VBD' : null
}

function ofGerund(tokens: readonly Token[], tags: readonly string[], at: number): string | null {
  // "managing director Paula Hendry said"
  if (isOfficeAdjective(tokens, tags, at)) return 'JJ'
  const found = ofAnyVerb(tokens, at)
  if (found !== null) return found
  // "in a finding that contradicts it"
  if (/^an?$/.test(tokens[at - 1]?.lower ?? '') && !/^(?:NN|JJ|VB|RB|CD)/.test(tags[at + 1] ?? '')) return 'NN'
  // "Hall's thinking"
  return /^(?:POS|PRP\$)$/.test(tokens[at - 1]?.tag ?? '') && !opensObject(tags[at + 1]) ? 'NN' : null
}

function ofAdjective(tokens: readonly Token[], _tags: readonly string[], at: number): string | null {
  const { lower } = tokens[at]!
  if (tokens[at - 1]?.lower === 'one' && isNeighbour(tokens, at)) return 'NN'
  if (isCueWithParticle(tokens, at)) return lower.endsWith('s') ? 'VBZ' : 'VBD'
  return isPromising(tokens, at) ? 'VBG' : null
}

const byTag: ReadonlyMap<string, Correction> = new Map<string, Correction>([
  ['NN', ofNoun],
  ['NNS', ofPlural],
  ['NNP', ofName],
  ['NNPS', ofName],
  ['VB', ofBase],
  ['VBP', ofBase],
  ['VBZ', ofThirdPerson],
  ['VBN', ofParticiple],
  // "half of those questioned said"
  [
    'VBD',
    (tokens, tags, at) => (tokens[at - 1]?.lower === 'those' && tags[at + 1] === 'VBD' ? 'VBN' : ofAnyVerb(tokens, at)),
  ],
  ['VBG', ofGerund],
  ['JJ', ofAdjective],
  // "did acknowledge that"
  ['RB', (tokens, _tags, at) => (isPluralByMistake(tokens, at) ? 'NNS' : isEmphatic(tokens, at) ? 'VB' : null)],
  ['MD', (tokens, tags, at) => (!isSmall(tokens[at]!) && isNameLikeModal(tokens, tags, at) ? 'NNP' : null)],
])

// ── What tells ────────────────────────────────────────────────────────────────────────────────────────────────────

/** "she is promising to leave" */
function isPromising(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!
  return (
    lower.endsWith('ing') &&
    /^(?:to|that)$/.test(tokens[at + 1]?.lower ?? '') &&
    /^(?:is|are|was|were|be|been|'s|'re|'m|am)$/.test(tokens[at - 1]?.lower ?? '') &&
    cueVerbs.has(lower)
  )
}

/** "the harbour police", "his call for a vote", but "made her call": a noun behind an article or a possessive, taken for a verb. */
function isOwned(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  if (/^(?:is|was|are|were|'s|’s|has|have|do)$/.test(tokens[at]!.lower)) return false
  if (before === 'her')
    return !/^(?:let|lets|make|makes|made|have|has|had|help|helps|helped|see|saw|hear|heard|watch|watched)$/.test(
      tokens[at - 2]?.lower ?? '',
    )
  return /^(?:a|an|the|no|his|its|their|our|my|your)$/.test(before)
}

/** "said stocks are cheap": a plural before its verb, taken for an adverb. */
const isPluralByMistake = (tokens: readonly Token[], at: number) =>
  /^(?:are|were|have)$/.test(tokens[at + 1]?.lower ?? '') &&
  /[^sy]s$/.test(tokens[at]!.lower) &&
  !/^(?:always|sometimes|perhaps|besides|nowadays|afterwards|else|overseas|.*(?:wards|times|stairs|doors))$/.test(
    tokens[at]!.lower,
  )

/** Singular nouns for many, as British copy has them, and pronouns. */
const MANY = /^(?:they|we|prosecution|defence|police|board|family|government|opposition|council|union|club)$/

/** "the corals die": a base form after its plural subject, with nothing before it that asks for an infinitive. */
function isPlainPresent(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || (before.tag !== 'NNS' && !MANY.test(before.lower))) return false
  for (let i = at - 2; i >= 0 && i >= at - 7; i--) {
    if (
      tokens[i]!.tag === 'MD' ||
      /^(?:to|do|did|does|let|lets|help|helps|helped|make|makes|made|see|saw|watch|watched|have|had|hear|heard)$/.test(
        tokens[i]!.lower,
      )
    )
      return false
    if (/^[,.;:]$/.test(tokens[i]!.text)) break
  }
  return true
}

/** "managing director", "acting captain Roe": what stands with an office, the latter before a name. */
const isOfficeAdjective = (tokens: readonly Token[], tags: readonly string[], at: number) =>
  (tokens[at]!.lower === 'managing' && /^(?:director|editor|partner)s?$/.test(tokens[at + 1]?.lower ?? '')) ||
  (/^(?:managing|acting|sporting|leading|supporting|visiting|operating|commanding|presiding|founding|reigning)$/.test(
    tokens[at]!.lower,
  ) &&
    tags[at + 1] === 'NN' &&
    tags[at + 2]?.startsWith('NNP') === true)

/** A manner of speech behind a name that stands right behind quoted words, at the end of its sentence. */
function isSigh(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next !== undefined && next.text !== '.' && next.text !== ',' && !next.lower.endsWith('ly')) return false
  return isBehindQuoted(tokens, at)
}

/** A name or pronoun, a cue, its particle, and then a comma, a colon or a quotation. */
const isCueWithParticle = (tokens: readonly Token[], at: number) =>
  (/^(?:NNP|PRP)$/.test(tokens[at - 1]?.tag ?? '')
    ? /^(?:[,:.“"]|'')$/.test(tokens[at + 2]?.text ?? '')
    : // "until a farmer called out: “…”"
      tokens[at - 1]?.tag === 'NN' && tokens[at + 2]?.text === ':') &&
  (cueVerbs.get(tokens[at]!.lower)?.some(({ particle }) => particle !== null && particle === tokens[at + 1]!.lower) ??
    false)

/** "did note that" */
const isEmphatic = (tokens: readonly Token[], at: number) =>
  /^(?:did|does)$/.test(tokens[at - 1]?.lower ?? '') && cueVerbs.has(tokens[at]!.lower)

const isDenied = (tokens: readonly Token[], at: number) =>
  (tokens[at - 1]?.lower === 'not' || tokens[at - 1]?.lower === "n't") &&
  /^(?:do|does|did)$/.test(tokens[at - 2]?.lower ?? '')

/** "Records show.", "studies report that": a verb of saying after its plural subject, taken for a noun. */
function isPluralsVerb(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.tag !== 'NNS' || !cueVerbs.has(tokens[at]!.lower)) return false
  // "The ads praise Coyle as", but not "sales report Monday"
  const next = tokens[at + 1]
  const isNamed = /^\p{Lu}/u.test(next?.text ?? '') && JUDGING.test(tokens[at]!.lower)
  return isNamed || /^(?:that|how|what|why|whether|the|a|an|[.,])$/.test(next?.lower ?? '.')
}

/** What somebody does to a person, and seldom a noun. */
const JUDGING = /^(?:show|praise|blame|mock|hail|depict|portray|slam|quote|cite|accuse)$/

const opensObject = (tag = '') => /^(?:DT|PRP|PRP\$|NN.*|JJ.*|CD)$/.test(tag)

/** "by warning darkly that", "after asking the": a verb of saying behind a preposition, taken for a noun. */
function isGerundWithContent(tokens: readonly Token[], tags: readonly string[], at: number): boolean {
  const { lower } = tokens[at]!
  if (!lower.endsWith('ing') || !cueVerbs.has(lower)) return false
  // "urged them to think again, warning of “ruin”"
  const opens = at === 0 || tokens[at - 1]!.text === ','
  if (lower === 'warning' && opens && tokens[at + 1]?.lower === 'of') return true
  // "sent the board a letter warning that"
  // "It upheld the vote, ruling that"
  if (/^(?:that|him|them|it)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at - 1]?.text === ',') return true
  // "noting that it leaked but warning that"
  if (tokens[at + 1]?.lower === 'that' && /^(?:and|but)$/.test(tokens[at - 1]?.lower ?? '')) return true
  // "her own engineers privately warning of it", "With its chairman warning of cuts"
  if (/^(?:that|of)$/.test(tokens[at + 1]?.lower ?? '')) {
    if (tokens[at - 1]?.tag === 'RB' && tokens[at - 1]!.lower.endsWith('ly')) return true
    let opener = at - 1
    while (opener > at - 6 && /^(?:NN.*|JJ|DT|PRP\$)$/.test(tokens[opener]?.tag ?? '')) opener--
    if (tokens[opener]?.lower === 'with' && opener < at - 1) return true
  }
  if (tokens[at + 1]?.lower === 'that' && tokens[at - 1]?.tag.startsWith('NN'))
    return tokens.slice(Math.max(0, at - 6), at).some((token) => channels.has(token.lower))
  // "reversed it, as well as ruling that"
  const asWell = tokens[at - 1]?.lower === 'as' && tokens[at - 2]?.lower === 'well'
  if (!asWell && !/^(?:by|after|before|while|without)$/.test(tokens[at - 1]?.lower ?? '')) return false
  let next = at + 1
  while (tags[next]?.startsWith('RB')) next++
  return (
    /^(?:that|whether|how|why|the|a|an|“|")$/.test(tokens[next]?.lower ?? '') ||
    /^(?:PRP|PRP\$|NNP)$/.test(tags[next] ?? '')
  )
}

/** "He heard two bangs", "Haddow forged the invoice": a participle with a subject before it and an object behind it. */
function isPlainPast(tokens: readonly Token[], tags: readonly string[], at: number): boolean {
  const before = tokens[at - 1]
  // "The former champion admitted he was nervous": the pronoun is the subject of what follows
  const isSubject = /^(?:he|she|they|we|i|there)$/.test(tokens[at + 1]?.lower ?? '')
  if (isSubject && /^(?:NNS?|JJ|CD)$/.test(before?.tag ?? '') && cueVerbs.has(tokens[at]!.lower)) return true
  // "The dam held, said Cole"
  const next = tokens[at + 1]
  if (next?.text === ',' && certainVerbs.has(tokens[at + 2]?.lower ?? '') && before?.tag.startsWith('NN')) return true
  if (before === undefined || (before.tag !== 'PRP' && before.tag !== 'NNP')) return false
  return before.tag === 'PRP'
    ? !/^(?:him|her|them|it|us|me)$/.test(before.lower)
    : /^(?:DT|PRP|PRP\$|CD|NNP)$/.test(tags[at + 1] ?? '') ||
        // "The Town Council published plans"
        (tags[at + 1] === 'NNS' && cueVerbs.has(tokens[at]!.lower))
}

/** ", as one reporter observed,", ", as the union's lawyer later said,": a verb of saying between "as" and a comma. */
function isAsReported(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined || !/^[,.]$/.test(next.text) || !cueVerbs.has(tokens[at]!.lower)) return false
  let i = at - 1
  while (
    i >= 0 &&
    at - i < 9 &&
    /^(?:NN.*|JJ.*|DT|PRP\$?|POS|CD|RB)$/.test(tokens[i]!.tag) &&
    tokens[i]!.lower !== 'as'
  )
    i--
  return (
    i >= 0 &&
    i < at - 1 &&
    tokens[i]!.lower === 'as' &&
    (i === 0 || isQuoteMark(tokens[i - 1]!) || tokens[i - 1]!.text === ',')
  )
}

/** "“You wrote it!” Whitcomb exclaimed, waving it": a verb of saying behind quoted words and a name. */
function isBehindQuoted(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at - 1]?.tag.startsWith('NNP')) return false
  if (!cueVerbs.get(tokens[at]!.lower)?.some(({ frames }) => frames.has('t') || frames.has('q'))) return false
  let name = at - 1
  while (tokens[name]?.tag.startsWith('NNP')) name--
  return name >= 0 && isClosing(tokens[name]!)
}

/** "read it aloud and called her a fool", "a court ruled that": a participle with an object behind it and no auxiliary before it. */
function isPastInRow(tokens: readonly Token[], tags: readonly string[], at: number): boolean {
  const before = tokens[at - 1]
  const frames = cueVerbs.get(tokens[at]!.lower)
  if (tokens[at + 1]?.lower === 'that' && /^NNP?$/.test(before?.tag ?? ''))
    return frames?.every((verb) => !verb.frames.has('r') && !verb.frames.has('p')) ?? false
  // "a cable described Ioane as"
  if (tokens[at]!.lower === 'described' && before?.tag === 'NN' && /^(?:DT|PRP\$?|NNP)$/.test(tags[at + 1] ?? ''))
    return true
  // "warned of rain and advised sailors not to leave"
  const asks = tags[at + 1] === 'NNS' && tags[tags[at + 2] === 'RB' ? at + 3 : at + 2] === 'TO'
  const object = asks || /^(?:DT|PRP\$?|NNP)$/.test(tags[at + 1] ?? '')
  if (before?.lower !== 'and' || frames === undefined || !object) return false
  for (let i = at - 2; i >= 0 && at - i < 12; i--) {
    const { tag, lower, text } = tokens[i]!
    if (/^[.?!;:]$/.test(text)) return false
    if (lower === 'read') return true
    // "confirmed receiving it and promised it would help"
    if (tag === 'VBG') continue
    if (tag.startsWith('VB')) return /^VB[DPZ]$/.test(tag) && !/^(?:is|was|are|were|be|been|has|have|had)$/.test(lower)
  }
  return false
}
