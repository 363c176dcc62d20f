/** Words of which each has a rule of its own for its part of speech. */
import { certainVerbs, channels, cueVerbs, statementNouns } from '../lexicon/cues.ts'
import { days } from '../lexicon/function-words.ts'
import { documentNouns } from '../lexicon/people.ts'
import type { Token } from '../model.ts'
import { isQuoteMark } from './quotations.ts'

/** Gives the tag that a word should have, or null where it may keep what it has. The words before it have theirs. */
export type Correction = (tokens: readonly Token[], tags: readonly string[], at: number) => string | null

/** The word behind, by its tag. */
const behind = (tags: readonly string[], at: number, pattern: RegExp) => pattern.test(tags[at + 1] ?? '')
/** The word before, and the one behind. */
const wordBefore = (tokens: readonly Token[], at: number) => tokens[at - 1]?.lower ?? ''
const wordBehind = (tokens: readonly Token[], at: number) => tokens[at + 1]?.lower ?? ''
const tagBefore = (tokens: readonly Token[], at: number) => tokens[at - 1]?.tag ?? ''

const isNoun = (tag: string) => tag.startsWith('N')

/** Offices with "general" behind them. */
const generals = new Set(
  'secretary attorney director governor inspector surgeon solicitor postmaster auditor consul'.split(' '),
)

/** A noun of saying that a clause of its own follows, at once or past the day: "his comment on Monday that". */
function saysThat(tokens: readonly Token[], tags: readonly string[], at: number): boolean {
  const isDay = days.has(tokens[at - 1]?.lower ?? '')
  const noun = isDay ? (tokens[at - 2]?.lower === 'on' ? at - 3 : at - 2) : at - 1
  if (!statementNouns.has(tokens[noun]?.lower ?? '')) return false
  return isDay || /^(?:DT|NNS|EX|CD)$/.test(tags[at + 1] ?? '')
}

/** "warned that state parks and schools would close": behind a verb of saying "that" is no article of what are many. */
function opensPlural(tokens: readonly Token[], tags: readonly string[], at: number): boolean {
  const before = tokens[at - 1]
  // "warning that failure to do so will cost them"
  const fails = /^NN$/.test(tags[at + 1] ?? '') && tags[at + 2] === 'TO' && /^VB/.test(tags[at + 3] ?? '')
  return before?.tag.startsWith('VB') === true && cueVerbs.has(before.lower) && (fails || isPlural(tags, at + 1))
}

/** Whether many are what the few words from `at` name. */
function isPlural(tags: readonly string[], at: number): boolean {
  let noun = at
  while (noun < at + 3 && /^(?:NN|NNP|JJ)$/.test(tags[noun] ?? '')) noun++
  return tags[noun] === 'NNS'
}

/** "said it was early, but that drivers would be told": a second clause of what is said. */
function goesOnSaying(tokens: readonly Token[], tags: readonly string[], at: number): boolean {
  if (!/^(?:and|but)$/.test(wordBefore(tokens, at)) || tokens[at - 2]?.text !== ',') return false
  if (!behind(tags, at, /^(?:NN|NNS|NNP|DT|PRP\$?|CD|JJ)$/)) return false
  // "but that day he lost his job", "but that figure has doubled" name a thing said before, "but that vandalism" does not
  const isMass = /(?:ism|ing|ness)$/.test(wordBehind(tokens, at))
  if (behind(tags, at, /^(?:NN|JJ)$/) && !isMass && !isPlural(tags, at + 1)) return false
  for (let i = at - 3; i >= 0 && at - i < 40 && !/^[.?!;]$/.test(tokens[i]!.text); i--)
    if (certainVerbs.has(tokens[i]!.lower)) return true
  return false
}

function isWont(tokens: readonly Token[], at: number): boolean {
  if (wordBehind(tokens, at) !== 'to') return false
  for (let i = at - 1; i >= 0 && at - i < 6 && !/^(?:VB|MD)/.test(tokens[i]!.tag); i--)
    if (tokens[i]!.lower === 'as') return true
  return false
}

const TAILS = /^(?:estimates|claims|forecasts|notes|records)$/
const ESTIMATORS =
  /^(?:office|group|team|bank|agency|bureau|institute|ministry|department|council|union|company|firm|lawsuit|suit|complaint|indictment|filing|affidavit|report|study|assessment|review|inquiry|ruling|memo|paper|government|house|nations)$/

/** Of these estimators what is written. */
const WRITTEN =
  /^(?:report|study|assessment|review|inquiry|ruling|memo|paper|filing|affidavit|complaint|lawsuit|indictment)$/

/** "…, the budget office estimates.": nothing but a noun phrase with an article or a name stands between the comma and it. */
function isLoneSubject(tokens: readonly Token[], at: number): boolean {
  let start = at
  while (start > 0 && at - start < 6 && /^(?:NN|JJ|DT)/.test(tokens[start - 1]!.tag)) start--
  const { tag } = tokens[start]!
  // "The difficulty, the report notes, is"
  const inserted = tokens[at + 1]?.text === ',' && !WRITTEN.test(tokens[at - 1]!.lower)
  return start < at && tokens[start - 1]?.text === ',' && !inserted && (tag === 'DT' || tag === 'NNP')
}

/** "…, data compiled by the league show", "Documents seen by the Echo show that", "…, the team reports": a verb taken for a noun. */
function isDocumentsVerb(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!
  const next = tokens[at + 1]
  const ends =
    next === undefined || /^[.,]$/.test(next.text) || (next.lower.endsWith('ly') && tokens[at + 2]?.text === ',')
  const told = ESTIMATORS.test(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.tag === 'NNP'
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

const ofDocuments: Correction = (tokens, tags, at) =>
  isNoun(tags[at]!) && isDocumentsVerb(tokens, at) ? (tokens[at]!.lower.endsWith('s') ? 'VBZ' : 'VBP') : null

/** Verbs whose past and participle are spelt as their base. */
const SAME_PAST = /^(?:beat|cut|hit|put|set|let|cost|quit|shut|spread|bid|cast|read)$/

/** "Lunde beat Valkova", "Festa read the review": past, where no "to" or "will" stands before. */
const samePast: Correction = (tokens, tags, at) => {
  // "has cast it as"; "'d" may be "would"
  if (/^(?:has|have|had|having|['’]ve)$/.test(wordBefore(tokens, at))) return 'VBN'
  // "Festa cast the blame on them", but "the Festa cast the audience loved"
  const acts = tags[at] === 'NN' && behind(tags, at, /^(?:DT|PRP\$)$/) && tokens[at - 2]?.tag !== 'DT'
  // "the “mad” film cost him his seat"
  const quoted = tokens[at - 1] !== undefined && isQuoteMark(tokens[at - 1]!) && tokens[at - 1]!.text !== '“'
  if (quoted && /^(?:VB|NN)$/.test(tags[at]!) && behind(tags, at, /^(?:DT|PRP\$?|CD)$/)) return 'VBD'
  return (tags[at] === 'VB' || acts) && /^(?:NNP|PRP)$/.test(tagBefore(tokens, at)) ? 'VBD' : null
}

/** "denied claims the scheme had failed" */
const ofDenial: Correction = (tokens, tags, at) =>
  /^(?:den(?:y|ied|ies)|dismiss(?:ed|es)?|reject(?:ed|s)?)$/.test(wordBefore(tokens, at))
    ? 'NNS'
    : ofDocuments(tokens, tags, at)

/** "accuses the firm of theft and claims that": behind "and", with a verb of saying in the present before it. */
const isInPresentRow = (tokens: readonly Token[], at: number) =>
  wordBefore(tokens, at) === 'and' &&
  tokens.slice(Math.max(0, at - 14), at).some(({ tag, lower }) => tag === 'VBZ' && cueVerbs.has(lower))

/** "Ruiz and Cole both vowed to stay", "Ruiz and Cole each called it" */
const ofBoth: Correction = (tokens, tags, at) =>
  tagBefore(tokens, at).startsWith('NN') && behind(tags, at, /^VB[DNPZ]$/) ? 'RB' : null

const HAVE = /^(?:has|have|had|having|'ve|'d)$/
const LINKING = /^(?:sound|seem|look|appear|feel)(?:s|ed)?$|^felt$/

/** Of several rules for a word the first that has a tag for it holds. */
const rules: readonly (readonly [words: string, rule: Correction])[] = [
  // "insisted, wrongly, that crime is up", "her view is that screening should begin"
  [
    'that',
    (tokens, tags, at) => {
      if (tags[at] !== 'DT' || !behind(tags, at, /^NN/) || !/^(?:VB[DPZ]|MD)$/.test(tags[at + 2] ?? '')) return null
      const inserted = tokens[at - 1]?.text === ',' && tokens[at - 2]?.tag === 'RB' && tokens[at - 3]?.text === ','
      return inserted || /^(?:is|was)$/.test(wordBefore(tokens, at)) ? 'IN' : null
    },
  ],
  // "and that nobody would mind"
  [
    'that',
    (tokens, tags, at) =>
      tags[at] === 'DT' && /^(?:no|any|every|some)(?:body|one|thing)$/.test(wordBehind(tokens, at)) ? 'IN' : null,
  ],
  // "his claim (Letters, 3 June) that “nobody came”"
  [
    'that',
    (tokens, tags, at) =>
      tags[at] === 'DT' && wordBefore(tokens, at) === ')' && /^[“"]$/.test(wordBehind(tokens, at)) ? 'IN' : null,
  ],
  // "a team that, he said, had left"
  [
    'that',
    (tokens, tags, at) => {
      const last = tokens[at - 1]
      const behindNoun = last !== undefined && (last.tag.startsWith('NN') || isQuoteMark(last))
      const relates = behindNoun && wordBehind(tokens, at) === ',' && !statementNouns.has(last.lower)
      return tags[at] === 'DT' && relates ? 'WDT' : null
    },
  ],
  // "the Fed's warning that rates could stay high"
  ['that', (tokens, tags, at) => (/^W?DT$/.test(tags[at]!) && saysThat(tokens, tags, at) ? 'IN' : null)],
  // "said that rates and rents rose", "a mill that floods wrecked"
  [
    'that',
    (tokens, tags, at) =>
      tags[at] === 'DT' &&
      ((tagBefore(tokens, at).startsWith('NN') && isPlural(tags, at + 1)) ||
        opensPlural(tokens, tags, at) ||
        goesOnSaying(tokens, tags, at))
        ? 'IN'
        : null,
  ],
  // "Per Holt said", "Per Holt, whose brother drowned, said": no source stands before who, or before its verb
  [
    'per',
    (tokens, tags, at) => {
      if (tokens[at]!.text !== 'Per' || !behind(tags, at, /^NNP/)) return null
      let next = at + 1
      while (tags[next]?.startsWith('NNP')) next++
      if (tokens[next]?.text === ',') next++
      return /^(?:VB[DZ]|MD|WP\$?)$/.test(tags[next] ?? '') ? 'NNP' : null
    },
  ],
  // "Acting Inspector Lou Bright said"
  ['acting', (tokens, tags, at) => (/^\p{Lu}/u.test(tokens[at]!.text) && behind(tags, at, /^NNP/) ? 'NNP' : null)],
  // "As my grandmother used to say": no tool is used
  ['used', (tokens, tags, at) => (tags[at] === 'VBN' && isWont(tokens, at) ? 'VBD' : null)],
  // "Not so, says Ruiz"
  ['not', (_tokens, tags, at) => (tags[at] === 'RB' ? null : 'RB')],
  // "said now was not the time"
  [
    'now',
    (tokens, _tags, at) =>
      /^(?:is|was)$/.test(wordBehind(tokens, at)) && certainVerbs.has(wordBefore(tokens, at)) ? 'NN' : null,
  ],
  // "Democrats counter that"
  [
    'counter',
    (tokens, _tags, at) => (tagBefore(tokens, at) === 'NNS' && wordBehind(tokens, at) === 'that' ? 'VBP' : null),
  ],
  // "said the accused", "the deceased's partner"
  [
    'accused injured deceased bereaved dying',
    (tokens, _tags, at) =>
      wordBefore(tokens, at) === 'the' && /^(?:[.,;:]|['’]s?)$/.test(wordBehind(tokens, at)) ? 'NN' : null,
  ],
  // "a party elder said"
  [
    'elder elders',
    (tokens, tags, at) =>
      tags[at]!.startsWith('JJ') && /^(?:NN|JJ|NNP|DT)$/.test(tagBefore(tokens, at)) && !behind(tags, at, /^(?:NN|JJ)/)
        ? tokens[at]!.lower === 'elder'
          ? 'NN'
          : 'NNS'
        : null,
  ],
  // "the finance chief suggesting that"
  [
    'chief',
    (tokens, tags, at) =>
      tags[at] === 'JJ' && tagBefore(tokens, at).startsWith('NN') && behind(tags, at, /^(?:VB|MD|,|POS)/) ? 'NN' : null,
  ],
  ['drew', (tokens, _tags, at) => (tokens[at]!.text === 'drew' ? 'VBD' : null)],
  // "turned to the border, promising “a door”", "After promising to leave"
  [
    'promising',
    (tokens, tags, at) =>
      tags[at] !== 'VBG' &&
      (tokens[at - 1]?.text === ',' || /^(?:after|before|by|while)$/.test(wordBefore(tokens, at))) &&
      (/^[“"]$/.test(tokens[at + 1]?.text ?? '') || behind(tags, at, /^(?:DT|TO|PRP\$?|NNS|NNP)$/))
        ? 'VBG'
        : null,
  ],
  ['unless', () => 'IN'],
  // "found that staff who complained were moved"
  [
    'that',
    (tokens, tags, at) =>
      tags[at] === 'DT' &&
      tagBefore(tokens, at).startsWith('VB') &&
      cueVerbs.has(wordBefore(tokens, at)) &&
      tags[at + 1] === 'NN' &&
      tags[at + 2] === 'WP' &&
      !/^(?:man|woman|person|one|boy|girl)$/.test(wordBehind(tokens, at))
        ? 'IN'
        : null,
  ],
  // "the claim by the mayor that traffic was falling"
  [
    'that',
    (tokens, tags, at) =>
      tags[at] === 'DT' &&
      tags[at + 1] === 'NN' &&
      /^(?:VB[DZ]|MD)$/.test(tags[at + 2] ?? '') &&
      tagBefore(tokens, at).startsWith('NN') &&
      tokens
        .slice(Math.max(0, at - 6), at - 1)
        .some(({ lower }, i, near) => statementNouns.has(lower) && /^(?:by|from|of)$/.test(near[i + 1]?.lower ?? ''))
        ? 'IN'
        : null,
  ],
  // "Ruiz neither confirmed nor denied it"
  [
    'neither',
    (tokens, tags, at) => (/^(?:NN|PRP|,)/.test(tagBefore(tokens, at)) && behind(tags, at, /^VB[DZP]$/) ? 'RB' : null),
  ],
  // "tells managers that “tone counts”"
  [
    'that',
    (tokens, tags, at) =>
      tags[at] === 'DT' &&
      /^[“"]$/.test(wordBehind(tokens, at)) &&
      /^(?:NN|PRP)/.test(tagBefore(tokens, at)) &&
      tokens.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => /^(?:tell|tells|told|telling)$/.test(lower))
        ? 'IN'
        : null,
  ],
  // "those close to her say"
  ['say', (tokens, _tags, at) => (wordBefore(tokens, at) === 'her' && tokens[at - 2]?.lower === 'to' ? 'VBP' : null)],
  // "In a column posted online, she said"
  [
    'posted published',
    (tokens, tags, at) => {
      const noun = /^(?:DT|PRP\$|JJ)$/.test(tokens[at - 2]?.tag ?? '') ? at - 3 : at - 2
      const isInside = tagBefore(tokens, at) === 'NN' && tokens[noun]?.tag === 'IN' && tokens[noun]!.lower !== 'of'
      const isPlaced = /^(?:online|on|in|by|at|to|this|last|earlier)$/.test(wordBehind(tokens, at))
      return tags[at] === 'VBD' && isInside && isPlaced ? 'VBN' : null
    },
  ],
  // "will stay till fees are paid"
  ['till', (_tokens, tags, at) => (tags[at]!.startsWith('VB') ? 'IN' : null)],
  // "Elected Chief Lena Wale said"
  ['elected', (tokens, tags, at) => (tokens[at]!.text === 'Elected' && behind(tags, at, /^NNP/) ? 'JJ' : null)],
  // "Another, retired driver Len Gathercole, said"
  ['retired', (_tokens, tags, at) => (tags[at]!.startsWith('VB') && behind(tags, at, /^NNP?$/) ? 'JJ' : null)],
  // "praise from Cole and scorn from Ruiz"
  ['scorn', (tokens, tags, at) => (tags[at]!.startsWith('VB') && tokens[at + 1]?.lower === 'from' ? 'NN' : null)],
  // "Cole, the chairman, sounded resigned"
  [
    'sounded seemed',
    (tokens, tags, at) =>
      tags[at] === 'VBN' && !tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => HAVE.test(lower)) ? 'VBD' : null,
  ],
  [
    'resigned',
    (tokens, tags, at) => (tags[at]!.startsWith('VB') && LINKING.test(wordBefore(tokens, at)) ? 'JJ' : null),
  ],
  // "The report faults the commander"
  [
    'faults',
    (tokens, tags, at) =>
      tags[at] === 'NNS' && tagBefore(tokens, at).startsWith('NN') && behind(tags, at, /^DT$/) ? 'VBZ' : null,
  ],
  ['mate', (tokens, tags, at) => (tags[at] !== 'NN' && wordBefore(tokens, at) === 'running' ? 'NN' : null)],
  // "Children use a doll"
  [
    'use need want',
    (tokens, tags, at) =>
      tags[at] === 'NN' && tagBefore(tokens, at) === 'NNS' && behind(tags, at, /^(?:DT|PRP\$)$/) ? 'VBP' : null,
  ],
  // "Officials there said", "An official there, reached by phone, said"
  [
    'there',
    (tokens, tags, at) =>
      tags[at] === 'EX' &&
      tagBefore(tokens, at).startsWith('NN') &&
      (wordBehind(tokens, at) === ',' || certainVerbs.has(wordBehind(tokens, at)))
        ? 'RB'
        : null,
  ],
  // "Cole, asked about the dam, said": the one who is asked, not the one who asks
  [
    'asked',
    (tokens, _tags, at) =>
      tokens[at - 1]?.text === ',' &&
      /^(?:about|by|on|if|whether|why|what|how|when|where|who)$/.test(wordBehind(tokens, at))
        ? 'VBN'
        : null,
  ],
  // "Ruiz, told of this, shrugs", "Told of it, Ruiz laughed"
  [
    'told',
    (tokens, tags, at) =>
      (at === 0 || tokens[at - 1]!.text === ',' || /^[.?!]$/.test(tokens[at - 1]!.text)) &&
      /^(?:of|about)$/.test(wordBehind(tokens, at)) &&
      /^(?:DT|PRP)$/.test(tags[at + 2] ?? '') &&
      tokens[at + 3]?.text === ','
        ? 'VBN'
        : null,
  ],
  // "said lead counsel Mitchell Abrams"
  [
    'lead',
    (tokens, tags, at) =>
      /^VB/.test(tags[at]!) && certainVerbs.has(wordBefore(tokens, at)) && behind(tags, at, /^NN/) ? 'JJ' : null,
  ],
  // "a man said to be in his fifties"
  [
    'said',
    (tokens, _tags, at) =>
      wordBehind(tokens, at) === 'to' && /^(?:be|have)$/.test(tokens[at + 2]?.lower ?? '') ? 'VBN' : null,
  ],
  // "and cast doubt on it"
  [
    'cast',
    (tokens, tags, at) =>
      !tags[at]!.startsWith('VB') && /^(?:doubts?|aspersions|blame|\w+self|themselves)$/.test(wordBehind(tokens, at))
        ? 'VBD'
        : null,
  ],
  // "as the family's solicitor once put it"
  [
    'put',
    (tokens, tags, at) => {
      const before = tokens[at - 1]
      const says = wordBehind(tokens, at) === 'it' && /^[,.]$/.test(tokens[at + 2]?.text ?? '')
      const subject = before?.tag.startsWith('RB') === true || before?.tag.startsWith('NN') === true
      return says && subject && tags[at] !== 'VBD' ? 'VBD' : null
    },
  ],
  // "Her husband cut in."
  [
    'cut',
    (tokens, tags, at) =>
      tags[at] === 'NN' && wordBehind(tokens, at) === 'in' && /^[.,]$/.test(tokens[at + 2]?.text ?? '') ? 'VBD' : null,
  ],
  // "the editorial read"
  [
    'read',
    (tokens, tags, at) =>
      // "a statement read by his lawyer"
      tags[at] === 'VBD' && channels.has(wordBefore(tokens, at)) && /^(?:by|out|to|aloud)$/.test(wordBehind(tokens, at))
        ? 'VBN'
        : tags[at] === 'NN' && tagBefore(tokens, at).startsWith('NN')
          ? 'VBD'
          : null,
  ],
  ['beat cut hit put set let cost quit shut spread bid cast read', samePast],
  // "made jokes about the pier"
  [
    'jokes',
    (tokens, tags, at) =>
      tags[at] === 'VBZ' &&
      /^(?:mak(?:e|es|ing)|made|crack(?:s|ed|ing)?|tell(?:s|ing)?|told)$/.test(wordBefore(tokens, at))
        ? 'NNS'
        : null,
  ],
  // "Ruiz, who leads them, shot back that"
  [
    'shot',
    (tokens, tags, at) =>
      !tags[at]!.startsWith('V') &&
      wordBehind(tokens, at) === 'back' &&
      /^(?:that|at|,|:)$/.test(tokens[at + 2]?.lower ?? '')
        ? 'VBD'
        : null,
  ],
  // "one delegate asked", "another witness said"
  [
    'delegate guard guide cook coach captain pilot nurse host witness judge',
    (tokens, tags, at) =>
      tags[at]!.startsWith('VB') && /^(?:one|another|each)$/.test(wordBefore(tokens, at)) ? 'NN' : null,
  ],
  // "The affidavit quotes Dent as saying"
  [
    'quotes',
    (tokens, tags, at) =>
      tags[at] === 'NNS' &&
      behind(tags, at, /^NNP/) &&
      tokens.slice(at + 2, at + 6).some(({ lower }) => lower === 'saying')
        ? 'VBZ'
        : null,
  ],
  // "how Hale sums up the visit"
  ['sums', (tokens, tags, at) => (tags[at] === 'NNS' && wordBehind(tokens, at) === 'up' ? 'VBZ' : null)],
  // "The memo, which they have seen, states that", "accuses it of theft and claims that"
  [
    'states claims',
    (tokens, tags, at) =>
      tags[at] === 'NNS' &&
      wordBehind(tokens, at) === 'that' &&
      (tokens[at - 1]?.text === ',' || isInPresentRow(tokens, at))
        ? 'VBZ'
        : null,
  ],
  // "the board's only member"
  [
    'only',
    (tokens, tags, at) =>
      tags[at] === 'RB' && /^(?:POS|PRP\$|DT)$/.test(tagBefore(tokens, at)) && behind(tags, at, /^(?:NN|JJ)/)
        ? 'JJ'
        : null,
  ],
  // "“…,” thundered Cole, to cheers from the gallery"
  [
    'cheers laughs jeers boos',
    (tokens, tags, at) => (tags[at] === 'VB' && wordBefore(tokens, at) === 'to' ? 'NNS' : null),
  ],
  ['think', (tokens, _tags, at) => (wordBehind(tokens, at) === 'tank' ? 'NN' : null)],
  ['like-for-like', () => 'JJ'],
  // "“…!” Cole, the head of the union, Tweeted on Friday"
  ['tweeted', (_tokens, tags, at) => (at > 0 && tags[at] !== 'VBN' ? 'VBD' : null)],
  ['show suggest indicate reveal estimates forecasts notes records', ofDocuments],
  ['claims reports', ofDenial],
  // "has forecast that"
  ['forecast', (tokens, _tags, at) => (/^(?:has|have|had)$/.test(wordBefore(tokens, at)) ? 'VBN' : null)],
  // "said well water", "Someone at the back shouted"
  [
    'back well fast hard',
    (tokens, tags, at) =>
      tags[at] !== 'RB'
        ? null
        : wordBefore(tokens, at) === 'the'
          ? 'NN'
          : certainVerbs.has(wordBefore(tokens, at)) && behind(tags, at, /^NNS?$/)
            ? 'JJ'
            : null,
  ],
  // "“…,” his daughter, Freya, points out."
  [
    'points',
    (tokens, tags, at) =>
      tags[at] === 'NNS' && wordBehind(tokens, at) === 'out' && /^(?:[.,]|that)$/.test(tokens[at + 2]?.text ?? '')
        ? 'VBZ'
        : null,
  ],
  // "the northern states that lost"
  [
    'states',
    (tokens, tags, at) =>
      tags[at] === 'VBZ' && wordBehind(tokens, at) === 'that' && tags[at + 2]?.startsWith('VB') ? 'NNS' : null,
  ],
  // "sources close to the club"
  [
    'close',
    (tokens, tags, at) =>
      /^[NV]/.test(tags[at]!) && wordBehind(tokens, at) === 'to' && tagBefore(tokens, at).startsWith('NN')
        ? 'JJ'
        : null,
  ],
  // "in a later interview"
  [
    'later earlier',
    (tokens, tags, at) =>
      tags[at]!.startsWith('RB') && /^(?:DT|PRP\$)$/.test(tagBefore(tokens, at)) && behind(tags, at, /^NN/)
        ? 'JJ'
        : null,
  ],
  // "he further said"
  ['further', (_tokens, tags, at) => (tags[at] === 'JJ' && behind(tags, at, /^VB[DNZ]$/) ? 'RB' : null)],
  // "Cole first reported it"
  ['first', (_tokens, tags, at) => (tags[at] === 'JJ' && behind(tags, at, /^VB[DN]$/) ? 'RB' : null)],
  // "her clearest promise yet that"
  ['yet', (tokens, tags, at) => (tags[at] === 'CC' && wordBehind(tokens, at) === 'that' ? 'RB' : null)],
  // "in the north were"
  [
    'north south east west',
    (tokens, tags, at) => (tags[at] === 'RB' && wordBefore(tokens, at) === 'the' ? 'NN' : null),
  ],
  ['both each', ofBoth],
  // "he all but accused them"
  [
    'all',
    (tokens, tags, at) =>
      wordBehind(tokens, at) === 'but' && /^VB[DNZ]$/.test(tags[at + 2] ?? '') ? 'RB' : ofBoth(tokens, tags, at),
  ],
  ['but', (tokens, tags, at) => (wordBefore(tokens, at) === 'all' && behind(tags, at, /^VB[DNZ]$/) ? 'RB' : null)],
  // "most analysts said"
  [
    'most more',
    (tokens, tags, at) =>
      tags[at]!.startsWith('RB') && tags[at + 1] === 'NNS' ? (tokens[at]!.lower === 'most' ? 'JJS' : 'JJR') : null,
  ],
  // "the secretary general said"
  ['general', (tokens, tags, at) => (tags[at] === 'JJ' && generals.has(wordBefore(tokens, at)) ? 'NN' : null)],
  // "the so called expert"
  [
    'called',
    (tokens, _tags, at) =>
      wordBefore(tokens, at) === 'so' && /^(?:DT|PRP\$|POS)$/.test(tokens[at - 2]?.tag ?? '') ? 'JJ' : null,
  ],
  // "a law regarding nets"
  ['regarding', (tokens, _tags, at) => (tagBefore(tokens, at).startsWith('NN') ? 'IN' : null)],
  // "has since said", "have long complained"
  [
    'since long',
    (tokens, tags, at) =>
      HAVE.test(wordBefore(tokens, at)) && (behind(tags, at, /^VB[ND]$/) || SAME_PAST.test(wordBehind(tokens, at)))
        ? 'RB'
        : null,
  ],
]

const found = new Map<string, Correction>()
for (const [words, rule] of rules)
  for (const word of words.split(' ')) {
    const earlier = found.get(word)
    found.set(
      word,
      earlier === undefined ? rule : (tokens, tags, at) => earlier(tokens, tags, at) ?? rule(tokens, tags, at),
    )
  }

export const byWord: ReadonlyMap<string, Correction> = found
