import { certainVerbs, channels, cueVerbs, statementNouns } from '../lexicon/cues.ts'
import { givenNameGender } from '../lexicon/first-names.ts'
import { openingAdverbs } from '../lexicon/function-words.ts'
import { documentNouns, titles, vagueNouns } from '../lexicon/people.ts'
import type { Token } from '../model.ts'
import { isClosing, isCommonOpener, isMistakenName, isNameLikeModal, opensSentence } from './name-tags.ts'
import { isQuoteMark } from './quotations.ts'

/** The tag of a token, where what stands around it knows better than the tagger; the tokens before it have theirs. */
export function corrected(tokens: readonly Token[], tags: readonly string[], i: number): string {
  const token = tokens[i]!
  const { lower } = token
  const found = tags[i]!
  const family = found.charCodeAt(0)
  const small = isSmall(token)
  const open = family === NOUN || family === VERB || family === ADJECTIVE || family === ADVERB
  // Marks, figures and most function words have the tag they should have.
  if (!open && (small ? !DOUBTFUL.has(lower) : !isLetter(family))) return found
  // "the Fed's warning that rates could stay high"
  if (lower === 'that')
    return (found === 'WDT' && saysThat(tokens, tags, i)) || (found === 'DT' && opensPlural(tokens, tags, i))
      ? 'IN'
      : found
  // "said now was not the time"
  if (lower === 'now' && small)
    return /^(?:is|was)$/.test(tokens[i + 1]?.lower ?? '') && certainVerbs.has(tokens[i - 1]?.lower ?? '')
      ? 'NN'
      : found
  // "Democrats counter that"
  if (lower === 'counter') return tokens[i - 1]?.tag === 'NNS' && tokens[i + 1]?.lower === 'that' ? 'VBP' : found
  // "Officials there said"
  if (found === 'EX' && /^NN/.test(tokens[i - 1]?.tag ?? '') && certainVerbs.has(tokens[i + 1]?.lower ?? ''))
    return 'RB'
  // Of most words none of the rules for single words has to be asked.
  const special = SPECIAL.has(lower)
  // "US stocks fell", "Beijing hit back"
  if (!small && (token.text === 'US' || token.text === 'Beijing')) return 'NNP'
  // "managing director Paula Hendry said"
  if (found === 'VBG' && isOfficeAdjective(tokens, tags, i)) return 'JJ'
  // "mayor Sally Cutforth said", "expert Christian Hart"
  if (
    !small &&
    found !== 'NNP' &&
    i > 0 &&
    tokens[i - 1]!.tag === 'NN' &&
    tags[i + 1]?.startsWith('NNP') &&
    givenNameGender(token.text) !== null
  )
    return 'NNP'
  // "Lunde beat Valkova", "Festa read the review": past, where no "to" or "will" stands before
  if (special && found === 'VB' && SAME_PAST.test(lower) && /^(?:NNP|PRP)$/.test(tokens[i - 1]?.tag ?? '')) return 'VBD'
  if (special && lower === 'like-for-like') return 'JJ'
  // "one neighbour said"
  if (tokens[i - 1]?.lower === 'one' && vagueNouns.has(lower) && !found.startsWith('NN') && !lower.endsWith('s'))
    return 'NN'
  // "“I told them,” Tom Sallis sighs."
  if (found === 'NNS' && isSigh(tokens, i)) return 'VBZ'
  const isNoun = family === NOUN
  const isVerb = family === VERB
  const certain = certainVerbs.get(lower)
  if (special && isAskedAbout(tokens, i)) return 'VBN'
  // "Said Dorothy Point, who saw it, “…”"
  if (certain !== undefined && opensSentence(tokens, i) && tags[i + 1]?.startsWith('NNP')) return certain
  // "a man said to be in his fifties"
  if (special && lower === 'said' && tokens[i + 1]?.lower === 'to' && /^(?:be|have)$/.test(tokens[i + 2]?.lower ?? ''))
    return 'VBN'
  if (certain !== undefined && (!isVerb || (found === 'VBN' && hasNoAuxiliary(tokens, i)))) return certain
  // "according to state records"
  if (isVerb && tokens[i - 1]?.lower === 'to' && tokens[i - 2]?.lower === 'according') return 'NN'
  if (found === 'VB' && isPlainPresent(tokens, i)) return 'VBP'
  if (found === 'NN' && isPluralsVerb(tokens, i)) return 'VBP'
  if (found === 'VBN' && small && (isPlainPast(tokens, tags, i) || isPastInRow(tokens, tags, i))) return 'VBD'
  if (special && isNoun && isDocumentsVerb(tokens, i)) return lower.endsWith('s') ? 'VBZ' : 'VBP'
  if (found === 'NN' && isGerundWithContent(tokens, tags, i)) return 'VBG'
  // "has been warning that"
  if (found === 'NN' && tokens[i - 1]?.lower === 'been' && lower.endsWith('ing') && cueVerbs.has(lower)) return 'VBG'
  if (found === 'RB' && isPluralByMistake(tokens, i)) return 'NNS'
  // "in hopes of rain", "the northern states that lost"
  if (found === 'VBZ' && /^(?:in|of)$/.test(tokens[i - 1]?.lower ?? '')) return 'NNS'
  // "says rents rose"
  if (
    found === 'VBZ' &&
    tokens[i - 1]?.tag.startsWith('VB') &&
    !/^(?:is|has|does|was|says)$/.test(lower) &&
    /^(?:VBD|VBP|MD)$/.test(tags[i + 1] ?? '')
  )
    return 'NNS'
  // "has forecast that"
  if (special && lower === 'forecast' && /^(?:has|have|had)$/.test(tokens[i - 1]?.lower ?? '')) return 'VBN'
  // "denied claims the scheme had failed"
  if (
    special &&
    /^(?:claims|reports)$/.test(lower) &&
    /^(?:den(?:y|ied|ies)|dismiss(?:ed|es)?|reject(?:ed|s)?)$/.test(tokens[i - 1]?.lower ?? '')
  )
    return 'NNS'
  // "said well water"
  if (
    special &&
    found === 'RB' &&
    /^(?:back|well|fast|hard)$/.test(lower) &&
    certainVerbs.has(tokens[i - 1]?.lower ?? '') &&
    /^NNS?$/.test(tags[i + 1] ?? '')
  )
    return 'JJ'
  // "nobody answers"
  if (found === 'NNS' && /^(?:no|some|any|every)(?:body|one)$/.test(tokens[i - 1]?.lower ?? '')) return 'VBZ'
  if (
    special &&
    lower === 'states' &&
    found === 'VBZ' &&
    tokens[i + 1]?.lower === 'that' &&
    tags[i + 2]?.startsWith('VB')
  )
    return 'NNS'
  // "the white-haired, 50-year-old pilot"
  if (isNoun && lower.includes('-') && /(?:ed|old)$/.test(lower)) return 'JJ'
  // "sources close to the club"
  if (
    special &&
    lower === 'close' &&
    (isVerb || isNoun) &&
    tokens[i + 1]?.lower === 'to' &&
    tokens[i - 1]?.tag.startsWith('NN')
  )
    return 'JJ'
  // "Hale shot back, “…”"
  if ((isNoun || found === 'JJ') && isCueWithParticle(tokens, i)) return lower.endsWith('s') ? 'VBZ' : 'VBD'
  // "in a later interview"
  if (
    special &&
    (lower === 'later' || lower === 'earlier') &&
    found.startsWith('RB') &&
    /^(?:DT|PRP\$)$/.test(tokens[i - 1]?.tag ?? '') &&
    tags[i + 1]?.startsWith('NN')
  )
    return 'JJ'
  if (found === 'JJ' && isAdjectiveByMistake(tokens, tags, i)) return lower === 'further' ? 'RB' : 'VBG'
  // "Cole first reported it"
  if (special && lower === 'first' && found === 'JJ' && /^VB[DN]$/.test(tags[i + 1] ?? '')) return 'RB'
  // "her clearest promise yet that"
  if (special && lower === 'yet' && found === 'CC' && tokens[i + 1]?.lower === 'that') return 'RB'
  // "in the north were"
  if (special && found === 'RB' && tokens[i - 1]?.lower === 'the' && /^(?:north|south|east|west)$/.test(lower))
    return 'NN'
  // "Ruiz and Cole both vowed to stay", "Ruiz and Cole each called it"
  if (
    special &&
    /^(?:both|all|each)$/.test(lower) &&
    tokens[i - 1]?.tag.startsWith('NN') &&
    /^VB[DNPZ]$/.test(tags[i + 1] ?? '')
  )
    return 'RB'
  // "most analysts said"
  if (special && (lower === 'most' || lower === 'more') && found.startsWith('RB') && tags[i + 1] === 'NNS')
    return lower === 'most' ? 'JJS' : 'JJR'
  // "the secretary general said"
  if (special && lower === 'general' && found === 'JJ' && generals.has(tokens[i - 1]?.lower ?? '')) return 'NN'
  // "he all but accused them"
  if (special && isAllBut(tokens, tags, i)) return 'RB'
  // "the editorial read"
  if (special && lower === 'read' && found === 'NN' && tokens[i - 1]?.tag.startsWith('NN')) return 'VBD'
  const isPresent = found === 'VB' || found === 'VBP'
  if ((isPresent || found === 'VBZ') && isOwned(tokens, i)) return lower.endsWith('s') && found === 'VBZ' ? 'NNS' : 'NN'
  // "the so called expert"
  if (
    special &&
    lower === 'called' &&
    tokens[i - 1]?.lower === 'so' &&
    /^(?:DT|PRP\$|POS)$/.test(tokens[i - 2]?.tag ?? '')
  )
    return 'JJ'
  // "The chain styles itself"
  if (found === 'NNS' && /^(?:it|him|her)self$/.test(tokens[i + 1]?.lower ?? '') && cueVerbs.has(lower)) return 'VBZ'
  // "a law regarding nets"
  if (special && lower === 'regarding' && tokens[i - 1]?.tag.startsWith('NN')) return 'IN'
  // "the mayor's claim", "the mayor's August tweet"
  if (
    isPresent &&
    (tokens[i - 1]?.tag === 'POS' || (/^NNP?$/.test(tokens[i - 1]?.tag ?? '') && tokens[i - 2]?.tag === 'POS'))
  )
    return 'NN'
  // "Hall's thinking"
  if (found === 'VBG' && /^(?:POS|PRP\$)$/.test(tokens[i - 1]?.tag ?? '') && !opensObject(tags[i + 1])) return 'NN'
  // "Leeds delegate Bill Eastlake"
  if (isPresent && tokens[i - 1]?.tag === 'NNP' && tags[i + 1] === 'NNP' && titles.has(lower)) return 'NN'
  if (lower.endsWith('ly') && found.startsWith('NNP') && /^\p{Ll}/u.test(token.text)) return 'RB'
  if (lower.startsWith('http') && /^https?:\/\//.test(lower)) return 'SYM'
  // "does not surprise the pollster"
  if (found === 'NN' && isDenied(tokens, i)) return 'VB'
  // "has since said", "have long complained"
  if (special && isAdverbBetween(tokens, tags, i)) return 'RB'
  if (found === 'MD' && !small && isNameLikeModal(tokens, tags, i)) return 'NNP'
  if (!small && isMistakenName(tokens, tags, i)) return 'NNP'
  // "Then, that month on Channel 4: “…”"
  if (found === 'NNP' && openingAdverbs.has(token.text) && opensSentence(tokens, i) && !tags[i + 1]?.startsWith('NNP'))
    return 'RB'
  // "Critics say": a common noun is capitalised where its sentence begins.
  if (found.startsWith('NNP') && isCommonOpener(tokens, tags, i)) return lower.endsWith('s') ? 'NNS' : 'NN'
  return found
}

/** "he further said", "she is promising to leave" */
function isAdjectiveByMistake(tokens: readonly Token[], tags: readonly string[], at: number): boolean {
  const { lower } = tokens[at]!
  if (lower === 'further') return /^VB[DNZ]$/.test(tags[at + 1] ?? '')
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

/** Offices with "general" behind them. */
const generals = new Set(
  'secretary attorney director governor inspector surgeon solicitor postmaster auditor consul'.split(' '),
)

const isAllBut = (tokens: readonly Token[], tags: readonly string[], at: number): boolean =>
  tokens[at]!.lower === 'all'
    ? tokens[at + 1]?.lower === 'but' && /^VB[DNZ]$/.test(tags[at + 2] ?? '')
    : tokens[at]!.lower === 'but' && tokens[at - 1]?.lower === 'all' && /^VB[DNZ]$/.test(tags[at + 1] ?? '')

const NOUN = 'N'.charCodeAt(0)
const VERB = 'V'.charCodeAt(0)
const ADJECTIVE = 'J'.charCodeAt(0)
const ADVERB = 'R'.charCodeAt(0)
const isLetter = (code: number) => code >= 65 && code <= 90

/** A noun of saying that a clause of its own follows. */
const saysThat = (tokens: readonly Token[], tags: readonly string[], at: number) =>
  statementNouns.has(tokens[at - 1]?.lower ?? '') && /^(?:DT|NNS|EX|CD)$/.test(tags[at + 1] ?? '')

/** "warned that state parks and schools would close": behind a verb of saying "that" is no article of what are many. */
function opensPlural(tokens: readonly Token[], tags: readonly string[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before?.tag.startsWith('VB') || !cueVerbs.has(before.lower)) return false
  let noun = at + 1
  while (noun < at + 4 && /^(?:NN|NNP|JJ)$/.test(tags[noun] ?? '')) noun++
  return tags[noun] === 'NNS'
}

/** Words that have a rule of their own. */
const SPECIAL: ReadonlySet<string> = new Set(
  (
    'said asked states close later earlier first yet most more general all but read each called regarding since long both ' +
    'forecast claims reports back well fast hard north south east west show suggest indicate reveal estimates forecasts ' +
    'like-for-like beat cut hit put set let cost quit shut spread bid cast'
  ).split(' '),
)

/** Words that a rule looks at whatever their tag is, beside nouns, verbs, adjectives and adverbs. */
const DOUBTFUL = new Set([
  ...certainVerbs.keys(),
  ...'both all but each since long yet regarding close called that counter there'.split(' '),
])

/** Whether a word begins with one of the letters from a to z: quickly told of most words. */
const isSmall = ({ text }: Token) => {
  const code = text.charCodeAt(0)
  return code >= 97 && code <= 122
}

/** "Cole, asked about the dam, said": the one who is asked, not the one who asks. */
const isAskedAbout = (tokens: readonly Token[], at: number) =>
  tokens[at]!.lower === 'asked' &&
  tokens[at - 1]?.text === ',' &&
  /^(?:about|by|on|if|whether|why|what|how|when|where|who)$/.test(tokens[at + 1]?.lower ?? '')

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

/** "the corals die": a base form after its plural subject, with nothing before it that asks for an infinitive. */
function isPlainPresent(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || (before.tag !== 'NNS' && !/^(?:they|we)$/.test(before.lower))) return false
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

/** Verbs whose past looks like their base. */
const SAME_PAST = /^(?:read|beat|cut|hit|put|set|let|cost|quit|shut|spread|bid|cast)$/

/** "managing director Paula Hendry", "acting captain Roe": what stands with an office before a name. */
const isOfficeAdjective = (tokens: readonly Token[], tags: readonly string[], at: number) =>
  /^(?:managing|acting|sporting|leading|supporting|visiting|operating|commanding|presiding|founding|reigning)$/.test(
    tokens[at]!.lower,
  ) &&
  tags[at + 1] === 'NN' &&
  tags[at + 2]?.startsWith('NNP') === true

/** A manner of speech behind a name that stands right behind quoted words, at the end of its sentence. */
function isSigh(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next !== undefined && next.text !== '.' && next.text !== ',' && !next.lower.endsWith('ly')) return false
  if (!tokens[at - 1]?.tag.startsWith('NNP')) return false
  if (!cueVerbs.get(tokens[at]!.lower)?.some(({ frames }) => frames.has('q') || frames.has('t'))) return false
  let name = at - 1
  while (tokens[name]?.tag.startsWith('NNP')) name--
  return name < at - 1 && name >= 0 && isClosing(tokens[name]!)
}

/** A name or pronoun, a cue, its particle, and then a comma, a colon or a quotation. */
const isCueWithParticle = (tokens: readonly Token[], at: number) =>
  /^(?:NNP|PRP)$/.test(tokens[at - 1]?.tag ?? '') &&
  /^(?:[,:.“"]|'')$/.test(tokens[at + 2]?.text ?? '') &&
  (cueVerbs.get(tokens[at]!.lower)?.some(({ particle }) => particle !== null && particle === tokens[at + 1]!.lower) ??
    false)

const isDenied = (tokens: readonly Token[], at: number) =>
  (tokens[at - 1]?.lower === 'not' || tokens[at - 1]?.lower === "n't") &&
  /^(?:do|does|did)$/.test(tokens[at - 2]?.lower ?? '')

const isAdverbBetween = (tokens: readonly Token[], tags: readonly string[], at: number) =>
  (tokens[at]!.lower === 'since' || tokens[at]!.lower === 'long') &&
  /^(?:has|have|had|'ve|'d)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^VB[ND]$/.test(tags[at + 1] ?? '')

/** "Records show.", "studies report that": a verb of saying after its plural subject, taken for a noun. */
function isPluralsVerb(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.tag !== 'NNS' || !cueVerbs.has(tokens[at]!.lower)) return false
  return /^(?:that|how|what|why|whether|the|a|an|[.,])$/.test(tokens[at + 1]?.lower ?? '.')
}

const opensObject = (tag = '') => /^(?:DT|PRP|PRP\$|NN.*|JJ.*|CD)$/.test(tag)

/** "by warning darkly that", "after asking the": a verb of saying behind a preposition, taken for a noun. */
function isGerundWithContent(tokens: readonly Token[], tags: readonly string[], at: number): boolean {
  const { lower } = tokens[at]!
  if (!lower.endsWith('ing') || !cueVerbs.has(lower)) return false
  // "sent the board a letter warning that"
  // "It upheld the vote, ruling that"
  if (/^(?:that|him|them|it)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at - 1]?.text === ',') return true
  // "noting that it leaked but warning that"
  if (tokens[at + 1]?.lower === 'that' && /^(?:and|but)$/.test(tokens[at - 1]?.lower ?? '')) return true
  if (tokens[at + 1]?.lower === 'that' && tokens[at - 1]?.tag.startsWith('NN'))
    return tokens.slice(Math.max(0, at - 6), at).some((token) => channels.has(token.lower))
  if (!/^(?:by|after|before|while|without)$/.test(tokens[at - 1]?.lower ?? '')) return false
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
    : /^(?:DT|PRP|PRP\$|CD|NNP)$/.test(tags[at + 1] ?? '')
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
  if (before?.lower !== 'and' || frames === undefined || !/^(?:DT|PRP\$?|NNP)$/.test(tags[at + 1] ?? '')) return false
  for (let i = at - 2; i >= 0 && at - i < 12; i--) {
    const { tag, lower, text } = tokens[i]!
    if (/^[.?!;:]$/.test(text)) return false
    if (lower === 'read') return true
    if (tag.startsWith('VB')) return /^VB[DPZ]$/.test(tag) && !/^(?:is|was|are|were|be|been|has|have|had)$/.test(lower)
  }
  return false
}

const TAILS = /^(?:estimates|claims|forecasts)$/
const ESTIMATORS =
  /^(?:office|group|team|bank|agency|bureau|institute|ministry|department|council|union|company|firm|lawsuit|suit|complaint|indictment|filing|affidavit|report|study|government|house|nations)$/

/** "…, the budget office estimates.": nothing but a noun phrase with an article or a name stands between the comma and it. */
function isLoneSubject(tokens: readonly Token[], at: number): boolean {
  let start = at
  while (start > 0 && at - start < 6 && /^(?:NN|JJ|DT)/.test(tokens[start - 1]!.tag)) start--
  const { tag } = tokens[start]!
  return (
    start < at && tokens[start - 1]?.text === ',' && tokens[at + 1]?.text !== ',' && (tag === 'DT' || tag === 'NNP')
  )
}

/** "…, data compiled by the league show", "Documents seen by the Echo show that", "…, the team reports": a verb taken for a noun. */
function isDocumentsVerb(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!
  const next = tokens[at + 1]
  const ends = next === undefined || /^[.,]$/.test(next.text)
  const told = ESTIMATORS.test(tokens[at - 1]?.lower ?? '')
  if (ends && told && TAILS.test(tokens[at]!.text) && isLoneSubject(tokens, at)) return true
  if (lower === 'reports')
    return (
      ends &&
      /^(?:team|group|study|paper|agency|newspaper|broadcaster)$/.test(tokens[at - 1]?.lower ?? '') &&
      tokens[at - 2]?.lower === 'the' &&
      tokens[at - 3]?.text === ','
    )
  if (!/^(?:show|suggest|indicate|reveal)$/.test(lower) || /^(?:DT|PRP\$|JJ)/.test(tokens[at - 1]?.tag ?? ''))
    return false
  let start = at
  while (start > 0 && at - start < 10 && !/^(?:[,.?!:;“"—]|--|'')$/.test(tokens[start - 1]!.text)) start--
  const noun = tokens.slice(start, start + 3).find(({ tag }) => tag === 'NNS')
  const modified = noun !== undefined && /^(?:VB[ND]|IN)$/.test(tokens[tokens.indexOf(noun, start) + 1]?.tag ?? '')
  return modified && documentNouns.has(noun.lower)
}
