import { certainVerbs, channels, cueVerbs, statementNouns, summaryNouns } from '../lexicon/cues.ts'
import { days, months, relatives, subordinators, timeModifiers, timeNouns } from '../lexicon/function-words.ts'
import { isJointBody } from '../lexicon/joint-bodies.ts'
import { genderedNouns, investigators, titles, tradeNouns, vagueNouns } from '../lexicon/people.ts'
import type { Node } from './sentences.ts'

export type ChunkKind =
  | 'NP' // noun phrase
  | 'VG' // verb group with its auxiliaries
  | 'PP' // a preposition (its noun phrase is a chunk of its own)
  | 'SUB' // a subordinator: that, whether, because, when
  | 'WH' // a relative or interrogative pronoun
  | 'CC'
  | 'ADJ'
  | 'ADV'
  | 'TIME'
  | 'QUOTE'
  | 'ACCORDING' // "according to"
  | 'COMMA'
  | 'COLON'
  | 'SEMICOLON'
  | 'DASH'
  | 'OPEN'
  | 'CLOSE'
  | 'END'
  | 'OTHER'

/** A phrase of a sentence: nodes `from` to `to` (exclusive), with its head's index. */
export interface Chunk {
  readonly kind: ChunkKind
  readonly from: number
  readonly to: number
  readonly head: number
  readonly verb: VerbGroup | null
}

export interface VerbGroup {
  /** Carries tense or a modal, so that it can have a subject of its own. */
  readonly finite: boolean
  readonly infinitive: boolean
  readonly passive: boolean
  readonly negated: boolean
  /** Tag of the last verb: VB, VBD, VBZ, VBP, VBN or VBG. */
  readonly form: string
  /** Whether an auxiliary or modal stands before the last verb. */
  readonly auxiliary: boolean
}

/** Forms of "be", "have", "do" and "get", and modals. */
export const AUXILIARY = new Set(
  "be am is are was were been being have has had having do does did 's 're 've 'd 'm get gets got getting will would can could may might must shall should 'll ca wo".split(
    ' ',
  ),
)
const BE = new Set("be am is are was were been being 's 're 'm get gets got getting".split(' '))

const isVerb = (node: Node | undefined) => node !== undefined && (node.tag.startsWith('VB') || node.tag === 'MD')
const isNoun = (node: Node | undefined) => node?.tag.startsWith('NN') === true
const isAdjective = (node: Node | undefined) => node?.tag.startsWith('JJ') === true
const isNot = (node: Node) => node.lower === 'not' || node.lower === "n't"

const timeOpeners = new Set([
  ...timeModifiers,
  ...days,
  ...months,
  ...'yesterday today tomorrow tonight a an several'.split(' '),
])

/** How many nodes of a time phrase begin at `at` ("late Monday night", "last week", "Jan. 3", "two days later"), or 0. */
function timeLength(nodes: readonly Node[], at: number): number {
  // "in the same week"
  if (nodes[at]!.lower === 'the' && nodes[at - 1]?.tag === 'IN' && timeModifiers.has(nodes[at + 1]?.lower ?? '')) {
    const rest = timeLength(nodes, at + 1)
    return rest > 0 ? rest + 1 : 0
  }
  if (nodes[at]!.tag !== 'CD' && !timeOpeners.has(nodes[at]!.lower)) return 0
  // "noted that Saturday would be"
  if (nodes[at]!.lower === 'that' && nodes[at]!.tag === 'IN') return 0
  let i = at
  while (i < nodes.length && timeModifiers.has(nodes[i]!.lower) && i - at < 2) i++
  const node = nodes[i]
  if (node === undefined) return 0
  // "on 4 February 1986"
  const month = nodes[at + 1]
  if (
    /^\d\d?$/.test(node.lower) &&
    i === at &&
    month !== undefined &&
    months.has(month.lower) &&
    month.text !== month.lower
  )
    return nodes[at + 2]?.tag === 'CD' ? 3 : nodes[at + 2]?.tag === 'POS' ? 0 : 2
  const possessive = nodes[i + 1]?.tag === 'POS'
  const { lower } = node
  const standsAlone = lower === 'yesterday' || lower === 'today' || lower === 'tomorrow' || lower === 'tonight'
  const capital = node.text !== lower
  let end = 0
  if (days.has(lower) && capital) {
    end = i + 1
    if (timeNouns.has(nodes[end]?.lower ?? '')) end++
  } else if (months.has(lower) && capital && node.tag !== 'MD' && !isVerb(node)) {
    const after = nodes[i + 1]
    if (lower === 'may' || lower === 'march' || lower === 'april' || lower === 'june' || lower === 'august') {
      // Names and verbs too: a month only next to a number or behind a preposition.
      if (after?.tag !== 'CD' && nodes[at - 1]?.tag !== 'IN' && i === at) return 0
    }
    end = i + 1
    if (nodes[end]?.tag === 'CD') end++
  } else if (standsAlone && node.tag !== 'NNP') end = i + 1
  else if (i > at && timeNouns.has(lower)) end = i + 1
  else if (
    i === at &&
    (node.tag === 'CD' || lower === 'a' || lower === 'an' || lower === 'several') &&
    timeNouns.has(nodes[i + 1]?.lower ?? '')
  ) {
    const after = nodes[i + 2]?.lower
    if (after === 'ago' || after === 'later' || after === 'earlier') return 3
    return 0
  } else return 0
  if (possessive || nodes[end]?.tag === 'POS') return 0
  return end - at
}

/** Whether a short quotation stands inside a noun phrase: a nickname or a quoted modifier. */
function isModifier(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at]!
  const before = nodes[at - 1]
  if (node.quote === null || before === undefined || node.end - node.start > 7) return false
  if (/^[.?!,…]/.test(node.text)) return false
  if (!/^(?:DT|PRP\$|JJ.*|NNP|POS|NN|CD)$/.test(before.tag)) return false
  // "the so-called “Bin Tsar” said"
  const named = isAdjective(before) && nodes[at - 2]?.tag === 'DT' && isVerb(nodes[at + 1])
  return named || isNoun(nodes[at + 1]) || isAdjective(nodes[at + 1]) || /^(?:DT|PRP\$|POS)$/.test(before.tag)
}

/** Two quantifying words before a number: "more than 20", "at least 14". */
const quantifiers = new Map([
  ['more', ['than']],
  ['less', ['than']],
  ['fewer', ['than']],
  ['at', ['least', 'most']],
  ['up', ['to']],
  ['as', ['many', 'few']],
  ['no', ['more', 'fewer']],
  ['close', ['to']],
])

const FRACTION = /^(?:half|(?:two|three|four|nine)-(?:thirds|quarters|fifths|tenths))$/

const isPlace = (noun: string) => channels.has(noun) || /^(?:court|parliament|evidence|mitigation)$/.test(noun)

const SOMEBODY: ReadonlySet<string> = new Set(['somebody', 'someone', 'everybody', 'everyone', 'nobody'])
const INSERTED = /^(?:say|said|believe|allege|alleged|suspect|claim)$/
const PLATFORMS = /^(?:instagram|twitter|facebook|threads|bluesky|tiktok|linkedin|youtube|reddit|telegram|x)$/
const OCCASIONS =
  /^(?:way|manner|day|night|morning|evening|week|month|year|moment|minute|time|reason|place|thing|notion|idea|fact|word|view|label)$/
const FRONTED = /^(?:after|before|in|under|on|at|during|beside|outside|inside|from)$/

/** Whether at `at`, inside what looks like the one noun phrase that begins at `from`, that of a speaker begins. */
function startsSpeaker(nodes: readonly Node[], from: number, at: number): boolean {
  const { lower, tag } = nodes[at]!
  const before = nodes[at - 1]!
  if (tag !== 'NNP') {
    // "On the wall somebody has written", "For years nobody said"
    if (SOMEBODY.has(lower)) return true
    // "the man police say fired the gun"
    return investigators.has(lower) && isPerson(before.lower) && INSERTED.test(nodes[at + 1]?.lower ?? '')
  }
  // "a way Mayor Cole called “careless”", "the day Cole resigned"
  if (
    (OCCASIONS.test(before.lower) || summaryNouns.has(before.lower)) &&
    before.tag === 'NN' &&
    nodes[from]!.tag === 'DT'
  ) {
    let end = at
    while (nodes[end]?.tag === 'NNP') end++
    // "The morning Echo said it would rain"
    const isPaper = from === 0 && /^(?:morning|evening)$/.test(before.lower) && cueVerbs.has(nodes[end]?.lower ?? '')
    return !isPaper && /^(?:VB[DNZP]|MD)$/.test(nodes[end]?.tag ?? '')
  }
  // "After the match Okoro said", "On Instagram Mikkel Kjaer wrote"
  if (from !== 1 || !FRONTED.test(nodes[0]!.lower)) return false
  // "After the match Okoro said", but "After carmaker Ford said"
  if (!PLATFORMS.test(before.lower) && !/^(?:DT|PRP\$)$/.test(nodes[from]!.tag)) return false
  const occasion =
    PLATFORMS.test(before.lower) || (before.tag === 'NN' && !isPerson(before.lower) && !titles.has(before.lower))
  let end = at
  while (nodes[end]?.tag === 'NNP') end++
  return occasion && certainVerbs.has(nodes[end]?.lower ?? '')
}

const isPerson = (noun: string) => genderedNouns.has(noun) || vagueNouns.has(noun) || tradeNouns.has(noun)

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr)\.?$/

const APPROXIMATE = /^(?:just|only|about|around|nearly|almost|roughly|some|over|under|exactly|well|slightly)$/
const PART = /^(?:half|third|quarter|fifth|tenth|dozen|hundred|thousand|million)$/

/** Where the part is named in "just over a third", "almost half" that begins at `at`. */
function partAt(nodes: readonly Node[], at: number): number {
  let i = at + 1
  if (/^(?:over|under|shy|more|less|short)$/.test(nodes[i]?.lower ?? '')) i++
  if (/^(?:of|than)$/.test(nodes[i]?.lower ?? '')) i++
  if (/^an?$/.test(nodes[i]?.lower ?? '')) i++
  return i
}

/** "voters over 60 say", but "gave workers over 60 days" */
const tellsAge = (nodes: readonly Node[], at: number) =>
  /^(?:over|under)$/.test(nodes[at]!.lower) &&
  (nodes[at - 1]?.tag === 'NNS' || /^(?:those|men|women)$/.test(nodes[at - 1]?.lower ?? '')) &&
  /^\d\d?$/.test(nodes[at + 1]!.lower) &&
  !isNoun(nodes[at + 2]) &&
  nodes[at + 2]?.tag !== 'CD'

function nounPhraseEnd(nodes: readonly Node[], at: number): number {
  const first = nodes[at]!
  if (first.tag === 'PRP' || first.tag === 'EX') return at + 1
  let i = at
  if (quantifiers.get(first.lower)?.includes(nodes[at + 1]?.lower ?? '')) {
    let number = at + 2
    while (number < at + 4 && nodes[number] !== undefined && /^(?:as|than|a|some)$/.test(nodes[number]!.lower)) number++
    if (
      /^(?:CD|\$)$/.test(nodes[number]?.tag ?? '') ||
      FRACTION.test(nodes[number]?.lower ?? '') ||
      PART.test(nodes[number]?.lower ?? '')
    )
      i = number
  } else if (APPROXIMATE.test(first.lower) && PART.test(nodes[partAt(nodes, at)]?.lower ?? '')) {
    i = partAt(nodes, at)
  } else if ((first.tag === 'RB' || first.tag === 'IN' || first.tag === 'JJR') && nodes[at + 1]?.tag === 'CD') {
    if (
      !/^(?:about|around|nearly|almost|roughly|approximately|over|some|just|only|under|exactly|another)$/.test(
        first.lower,
      )
    )
      return at
    if (tellsAge(nodes, at)) return at
    i = at + 1
  } else if (first.tag === 'RB' && isAdjective(nodes[at + 1]) && isNoun(nodes[at + 2])) i = at + 1
  let head = -1
  // "more than a third said"
  if (i > at && isAdjective(nodes[i]) && PART.test(nodes[i]!.lower)) head = i++
  for (; i < nodes.length; i++) {
    const node = nodes[i]!
    const { tag } = node
    const time = i > at ? timeLength(nodes, i) : 0
    if (time > 0) {
      // "the June 3 hearing", "the board's June hearing"
      const owned = nodes[i - 1]!.tag === 'POS'
      if ((head >= 0 && !owned) || !isNoun(nodes[i + time])) break
      i += time - 1
      continue
    }
    if (tag === 'PDT' || tag === 'PRP$' || tag === 'DT' || tag === 'WP$') {
      if (i > at && head >= 0) break
      if (i > at && nodes[i - 1]!.tag !== 'PDT' && nodes[i - 1]!.tag !== 'RB' && nodes[i - 1]!.tag !== 'DT') break
      if (
        tag !== 'PDT' &&
        /^(?:this|that|these|those|all|some|many|both|another|each|one|no)$/.test(node.lower) &&
        !(
          isNoun(nodes[i + 1]) ||
          isAdjective(nodes[i + 1]) ||
          nodes[i + 1]?.tag === 'CD' ||
          isVerbModifier(nodes, i + 1)
        )
      ) {
        head = i
      }
      continue
    }
    // "half the staff left"
    if (i === at && node.lower === 'half' && /^(?:DT|PRP\$)$/.test(nodes[i + 1]?.tag ?? '')) {
      i++
      continue
    }
    if (isNoun(node) || tag === 'CD' || tag === 'FW') {
      // "In the video Mr Orr is heard", "In court Ms Ruiz said"
      if (i > at && tag === 'NNP' && HONORIFIC.test(node.lower) && isPlace(nodes[i - 1]!.lower)) break
      if (i > at && head >= 0 && startsSpeaker(nodes, at, i)) break
      // "a remark Ruiz's spokeswoman denied", "within the hour Ruiz's camp answered"
      const isHour = first.lower === 'the' && timeNouns.has(nodes[i - 1]!.lower)
      if (tag === 'NNP' && i > at + 1 && nodes[i - 1]!.tag === 'NN' && (isHour || /^an?$/.test(first.lower))) {
        let end = i
        while (nodes[end]?.tag === 'NNP') end++
        if (nodes[end]?.tag === 'POS') break
      }
      // "a gap Ms. Ruiz seized on"
      const isThing = nodes[i - 1]?.tag === 'NN' && !isPerson(nodes[i - 1]!.lower) && !titles.has(nodes[i - 1]!.lower)
      if (i > at + 1 && HONORIFIC.test(node.lower) && isThing && /^an?$/.test(first.lower)) break
      // "told parents pupils were safe"
      if (i === at + 1 && isHearer(nodes, at)) break
      // "something President Cole said"
      if (
        i > at &&
        (tag === 'NNP' || /^(?:no|every)(?:body|one)$/.test(node.lower)) &&
        /^(?:some|any|every|no)thing$/.test(nodes[i - 1]!.lower)
      )
        break
      head = i
      continue
    }
    // "said most were locals"
    if (node.lower === 'most' && i === at && isVerb(nodes[i + 1])) return i + 1
    if (tag === '$' || tag === '#' || isAdjective(node)) continue
    if (tag === 'POS') {
      if (head < 0) break
      continue
    }
    // "his remark in 2008 describing it"
    if (/^VB[DGN]$/.test(tag) && i === at + 1 && /^(?:19|20)\d\d$/.test(first.text)) break
    if (isVerbModifier(nodes, i)) continue
    if (tag.startsWith('RB') && head < 0 && (isAdjective(nodes[i + 1]) || isVerbModifier(nodes, i + 1))) continue
    // "the quiet, careful pilot"; but "the dam is old, several sources said"
    if (
      node.lower === ',' &&
      i > at &&
      !(i === at + 1 && isVerb(nodes[at - 1])) &&
      (head < 0
        ? isAdjective(nodes[i - 1]) && !/^(?:more|less|fewer)$/.test(nodes[i - 1]!.lower)
        : i === at + 2 && first.tag === 'DT' && nodes[i + 1]?.lower.includes('-')) &&
      (isAdjective(nodes[i + 1]) || nodes[i + 1]?.tag === 'VBN') &&
      isNoun(nodes[i + 2])
    )
      continue
    if ((node.lower === '&' || tag === 'CC') && i > at) {
      const before = nodes[i - 1]!
      const after = nodes[i + 1]
      const adjectives =
        isAdjective(before) &&
        isAdjective(after) &&
        nodes[i + 2] !== undefined &&
        (isNoun(nodes[i + 2]) || isAdjective(nodes[i + 2]))
      if (node.lower === '&' || adjectives || isJointBody(nodes, at + 1, i)) continue
      break
    }
    if (node.quote !== null && i > at && isModifier(nodes, i)) {
      head = i
      continue
    }
    break
  }
  if (head < 0) {
    // "the poor", "those", "the 45-year-old"
    const last = nodes[i - 1]
    if (
      i > at &&
      last !== undefined &&
      (first.tag === 'DT' || first.tag === 'PRP$') &&
      (isAdjective(last) || i === at + 1)
    )
      return i
    return at
  }
  return head + 1 < i && nodes[head + 1]!.tag === 'POS' ? head + 2 : head + 1
}

/** Whether the plural or "staff" at `at` is who is told, before a plural or a name with a verb of its own. */
function isHearer(nodes: readonly Node[], at: number): boolean {
  const hears = nodes[at]!.tag === 'NNS' || nodes[at]!.lower === 'staff'
  if (!hears || !/^(?:told|tell|tells|telling)$/.test(nodes[at - 1]?.lower ?? '')) return false
  let end = at + 1
  while (end < at + 4 && nodes[end]?.tag === 'NNP') end++
  if (end === at + 1 && nodes[end]!.tag === 'NNS') end++
  return end > at + 1 && /^(?:VB[DPZ]|MD)$/.test(nodes[end]?.tag ?? '')
}

/** A participle that stands before the noun it describes: "the retired engineer", "wounded soldiers". */
function isVerbModifier(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at]
  if (node === undefined || (node.tag !== 'VBN' && node.tag !== 'VBG' && node.tag !== 'VBD')) return false
  const before = nodes[at - 1]
  const after = nodes[at + 1]
  if (!(isNoun(after) || isAdjective(after)) || /^(?:told|was|were|had|did)$/.test(node.lower)) return false
  if (before === undefined) return node.tag === 'VBN' && after?.tag === 'NNS'
  // "A review in 2018 described staff as"
  if (node.tag === 'VBD' && before.tag === 'CD') return false
  // "That led advisers to leave"
  if (/^th(?:at|is)$/.test(before?.lower ?? '') && after?.tag === 'NNS') return false
  // "grain trading firm Kestrel"
  if (
    node.tag === 'VBG' &&
    /^NNS?$/.test(before.tag) &&
    /^(?:company|firm|agency|group|chain|site|service)$/.test(after!.lower) &&
    nodes[at + 2]?.tag === 'NNP'
  )
    return true
  // "said retired potter Ben Carlow"
  if (node.tag === 'VBN' && certainVerbs.has(before.lower)) return true
  // "said branding consultant Ben Carlow"
  if (node.tag === 'VBG' && certainVerbs.has(before.lower) && isPerson(after!.lower) && nodes[at + 2]?.tag === 'NNP')
    return true
  return /^(?:DT|PRP\$|JJ.*|POS|CD|\$)$/.test(before.tag) && before.lower !== "'s" ? true : before.tag === 'POS'
}

function verbGroupEnd(nodes: readonly Node[], at: number): number {
  let i = at
  if (nodes[i]!.tag === 'TO') {
    i++
    while (nodes[i]?.tag === 'RB') i++
    if (nodes[i]?.tag !== 'VB' && nodes[i]?.tag !== 'VBP') return at
  }
  let last = -1
  for (; i < nodes.length; i++) {
    const node = nodes[i]!
    if (isVerb(node)) {
      if (last >= 0 && !AUXILIARY.has(nodes[last]!.lower)) break
      // "was told", but not "is the", and not "did, saying"
      last = i
      continue
    }
    if (last < 0) break
    if (node.tag.startsWith('RB') && AUXILIARY.has(nodes[last]!.lower)) continue
    break
  }
  return last < 0 ? at : last + 1
}

function verbGroup(nodes: readonly Node[], from: number, to: number): VerbGroup {
  const verbs: Node[] = []
  let negated = false
  for (let i = from; i < to; i++) {
    const node = nodes[i]!
    if (isVerb(node)) verbs.push(node)
    else if (isNot(node) || node.lower === 'never') negated = true
  }
  const infinitive = nodes[from]!.tag === 'TO'
  const first = verbs[0]!
  const last = verbs.at(-1)!
  const auxiliaries = verbs.slice(0, -1)
  // "he's said" has said it
  const has = auxiliaries.at(-1)?.lower === "'s" && cueVerbs.get(last.lower)?.some(({ frames }) => frames.has('t'))
  const passive =
    !has && auxiliaries.length > 0 && BE.has(auxiliaries.at(-1)!.lower) && (last.tag === 'VBN' || last.tag === 'VBD')
  return {
    finite:
      !infinitive &&
      (first.tag === 'MD' ||
        first.tag === 'VBD' ||
        first.tag === 'VBZ' ||
        first.tag === 'VBP' ||
        (first.tag === 'VB' && auxiliaries.length > 0)),
    infinitive,
    passive,
    negated,
    form: last.tag,
    auxiliary: auxiliaries.length > 0,
  }
}

/** Words for how many, which stand for people where a verb follows. */
const quantity = new Set(['most', 'many', 'several', 'few', 'some', 'both', 'all', 'others'])

const isFiniteForm = (node: Node | undefined) => node !== undefined && /^(?:VBD|VBP|MD)$/.test(node.tag)

/** "noted in a column on Sunday that anger is growing": nothing but where and when stands behind the verb of saying. */
function followsOccasion(nodes: readonly Node[], at: number): boolean {
  if (!isNoun(nodes[at - 1])) return false
  let verb = at - 1
  while (verb > at - 14 && verb > 0 && !isVerb(nodes[verb])) verb--
  const cue = isVerb(nodes[verb]) ? cueVerbs.get(nodes[verb]!.lower) : undefined
  return nodes[verb + 1]?.tag === 'IN' && (cue?.some(({ frames }) => frames.has('t')) ?? false)
}

const cueBefore = (nodes: readonly Node[], at: number) =>
  cueVerbs.has(nodes[at - 1]!.lower) || cueVerbs.has(nodes[at - 2]?.lower ?? '')

/** Whether "that" at `at` opens what is said, rather than standing for it: "that is safe", "argue that, while it rains, …". */
const opensReport = (nodes: readonly Node[], at: number) =>
  at > 0 &&
  (isVerb(nodes[at + 1]) ||
    followsOccasion(nodes, at) ||
    // "points out that of the five, none"
    (nodes[at + 1]?.lower === 'of' && /^(?:VB|IN|RP)/.test(nodes[at - 1]!.tag) && cueBefore(nodes, at)) ||
    (nodes[at + 1]?.lower === ',' &&
      (statementNouns.has(nodes[at - 1]!.lower) ||
        (isVerb(nodes[at - 1]) && cueVerbs.get(nodes[at - 1]!.lower) !== undefined))))

const EITHER = new Set(['as', 'after', 'before', 'since', 'until', 'than', 'once', 'like', 'so'])

/** Cuts the nodes of a sentence into chunks that cover it without gaps. */
export function chunksOf(nodes: readonly Node[]): Chunk[] {
  const chunks: Chunk[] = []
  const push = (kind: ChunkKind, from: number, to: number, head = to - 1, verb: VerbGroup | null = null) => {
    chunks.push({ kind, from, to, head, verb })
    return to
  }
  for (let at = 0; at < nodes.length; ) {
    const node = nodes[at]!
    const { lower, tag } = node
    const time = timeLength(nodes, at)
    if (time > 0) {
      at = push('TIME', at, at + time)
      continue
    }
    // "per a police report", "Per the county, …", "As per the report, …"; not "per day"
    const per = lower === 'as' ? at + 1 : at
    if (
      nodes[per]?.lower === 'per' &&
      nodes[per]!.tag !== 'NNP' &&
      (at === 0 || nodes[at - 1]!.lower === ',' || nodes[at - 1]!.quote !== null) &&
      /^(?:DT|NNP|PRP\$)$/.test(nodes[per + 1]?.tag ?? '')
    ) {
      at = push('ACCORDING', at, per + 1)
      continue
    }
    if (lower === 'according' && nodes[at + 1]?.lower === 'to') {
      at = push('ACCORDING', at, at + 2)
      continue
    }
    // "most said", "several told the Echo", "many of them"
    if (
      quantity.has(lower) &&
      (nodes[at + 1]?.lower === 'of' ||
        (isFiniteForm(nodes[at + 1]) && (at === 0 || /^(?:[,;:]|CC|IN)$/.test(nodes[at - 1]!.tag))))
    ) {
      at = push('NP', at, at + 1)
      continue
    }
    const phrase = nounPhraseEnd(nodes, at)
    if (phrase > at && !(tag === 'DT' && lower === 'that' && opensReport(nodes, at))) {
      let head = phrase - 1
      if (nodes[head]!.tag === 'POS' && head > at) head--
      at = push('NP', at, phrase, head)
      continue
    }
    if (isVerb(node) || tag === 'TO') {
      const end = verbGroupEnd(nodes, at)
      if (end > at) {
        at = push('VG', at, end, end - 1, verbGroup(nodes, at, end))
        continue
      }
    }
    if (node.quote !== null) at = push('QUOTE', at, at + 1)
    else if (lower === ',') at = push('COMMA', at, at + 1)
    else if (lower === ':') at = push('COLON', at, at + 1)
    else if (lower === ';') at = push('SEMICOLON', at, at + 1)
    else if (/^(?:—|–|―|-{1,3})$/.test(lower)) at = push('DASH', at, at + 1)
    else if (/^[([{]$/.test(lower)) at = push('OPEN', at, at + 1)
    else if (/^[)\]}]$/.test(lower)) at = push('CLOSE', at, at + 1)
    else if (/^[.?!…]/.test(lower)) at = push('END', at, at + 1)
    else if (tag === 'WP' || tag === 'WDT' || tag === 'WP$' || (relatives.has(lower) && lower !== 'that'))
      at = push('WH', at, at + 1)
    else if (tag === 'WRB' || (subordinators.has(lower) && !EITHER.has(lower))) at = push('SUB', at, at + 1)
    else if (tag === 'IN' || tag === 'TO') at = push('PP', at, at + 1)
    else if (tag === 'CC') at = push('CC', at, at + 1)
    else if (isAdjective(node)) at = push('ADJ', at, at + 1)
    else if (tag.startsWith('RB') || tag === 'RP' || tag === 'UH') at = push('ADV', at, at + 1)
    else if (tag === 'DT' && lower === 'that') at = push('SUB', at, at + 1)
    else at = push('OTHER', at, at + 1)
  }
  return chunks.map((chunk, i) =>
    chunk.kind === 'PP' && EITHER.has(nodes[chunk.from]!.lower) && isSubordinator(nodes, chunks, i)
      ? { kind: 'SUB', from: chunk.from, to: chunk.to, head: chunk.head, verb: chunk.verb }
      : chunk,
  )
}

/** Whether "as", "after", "since" … at chunk `at` opens a clause rather than a phrase. */
function isSubordinator(nodes: readonly Node[], chunks: readonly Chunk[], at: number): boolean {
  // "a man identifying himself as Cole said"
  const naming = chunks[at - 1]?.kind === 'NP' ? chunks[at - 2] : undefined
  if (
    naming?.kind === 'VG' &&
    !naming.verb!.finite &&
    /^(?:identif|introduc|describ|styl)/.test(nodes[naming.head]!.lower)
  )
    return false
  // "A report filed as an exhibit found"
  const filed = chunks[at - 1]
  const isFiled =
    filed?.verb?.form === 'VBN' && !filed.verb.auxiliary && !filed.verb.finite && chunks[at - 2]?.kind === 'NP'
  const calls = filed !== undefined && cueVerbs.get(nodes[filed.head]!.lower)?.some(({ frames }) => frames.has('c'))
  if (isFiled && !calls && chunks[at + 1]?.kind === 'NP' && /^an?$/.test(nodes[chunks[at + 1]!.from]!.lower))
    return false
  if (opensClause(chunks, at + 1) || opensParted(nodes, chunks, at + 1)) return true
  // "As the governor herself puts it"
  const emphatic = chunks[at + 2]?.kind === 'NP' && /sel(?:f|ves)$/.test(nodes[chunks[at + 2]!.head]!.lower)
  if (emphatic && opensClause(chunks, at + 2)) return true
  // "As Cole put it": a base form and a past tense may look alike
  const verb = chunks[at + 2]
  if (
    (at === 0 || /^(?:COMMA|QUOTE)$/.test(chunks[at - 1]!.kind)) &&
    chunks[at + 1]?.kind === 'NP' &&
    verb?.kind === 'VG' &&
    verb.verb!.form === 'VB' &&
    !verb.verb!.infinitive
  )
    return true
  // "As Ruiz of the Echo observed, …": the tagger took the past tense for a participle
  if (at === 0 && nodes[chunks[0]!.from]!.lower === 'as' && chunks[1]?.kind === 'NP') {
    let i = 2
    while (chunks[i]?.kind === 'PP' && chunks[i + 1]?.kind === 'NP') i += 2
    const cue = chunks[i]
    if (cue?.verb?.form === 'VBN' && !cue.verb.auxiliary && chunks[i + 1]?.kind === 'COMMA')
      return cueVerbs.get(nodes[cue.head]!.lower)?.some(({ frames }) => frames.has('t')) ?? false
  }
  // "As Mary Cole, a judge, put it"; but "As mayor, Cole said"
  const next = chunks[at + 1]
  return (
    (/^(?:COMMA|QUOTE)$/.test(chunks[at - 1]?.kind ?? '') ||
      chunks.slice(0, at).every(({ kind }) => kind === 'CC' || kind === 'COMMA' || kind === 'ADV')) &&
    nodes[chunks[at]!.from]!.lower === 'as' &&
    next?.kind === 'NP' &&
    chunks[at + 2]?.kind === 'COMMA' &&
    (nodes[next.head]!.tag === 'NNP' ||
      (chunks[at + 3]?.kind === 'NP' && chunks[at + 4]?.kind === 'COMMA' && chunks[at + 5]?.kind === 'VG'))
  )
}

/** Whether a subject, a parenthesis between commas and a finite verb begin at chunk `at`: "after Cole, asked about it, left". */
function opensParted(nodes: readonly Node[], chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]?.kind !== 'NP' || chunks[at + 1]?.kind !== 'COMMA') return false
  const relative = chunks[at + 2]?.kind === 'WH'
  for (let i = at + 2; i < Math.min(chunks.length - 1, at + 16); i++) {
    // "after the vote, which she lost, said Mary Cole" has its subject behind the verb
    const { verb = null } = chunks[i + 1]!
    if (chunks[i]!.kind === 'COMMA')
      return (
        i > at + 2 &&
        (verb?.finite === true || (verb?.form === 'VBN' && !verb.auxiliary)) &&
        !nodes[chunks[i + 2]?.head ?? 0]!.tag.startsWith('NNP')
      )
    if (isFiniteVerb(chunks[i]) && !relative) return false
  }
  return false
}

export const isFiniteVerb = (chunk: Chunk | undefined): boolean => chunk?.kind === 'VG' && chunk.verb!.finite

/** Whether a subject and its finite verb begin at chunk `at`. */
export function opensClause(chunks: readonly Chunk[], at: number): boolean {
  let i = at
  while (chunks[i]?.kind === 'ADV') i++
  if (chunks[i]?.kind !== 'NP') return false
  i++
  for (let steps = 0; steps < 12; steps++) {
    const chunk = chunks[i]
    if (chunk === undefined) return false
    if (chunk.kind === 'VG') {
      const behind = pastParticiple(chunks, i)
      if (behind < 0) return chunk.verb!.finite
      i = behind
    } else if (chunk.kind === 'PP' && chunks[i + 1]?.kind === 'NP') i += 2
    else if (chunk.kind === 'PP' && chunks[i + 1]?.kind === 'TIME') i += 2
    else if (chunk.kind === 'ADV' || (chunk.kind === 'TIME' && chunks[i + 1]?.kind === 'VG')) i++
    else if (chunk.kind === 'CC' && chunks[i + 1]?.kind === 'NP') i += 2
    // "but Ruiz and his lawyer, Una Shaw, disagreed"
    // ", both in their 30s, were known"
    else if (chunk.kind === 'COMMA' && (chunks[i + 1]?.kind === 'NP' || isGerund(chunks[i + 1]))) {
      let close = i + (chunks[i + 1]!.kind === 'NP' ? 2 : 3)
      while (close < i + 7 && /^(?:NP|PP|TIME)$/.test(chunks[close]?.kind ?? '')) close++
      if (chunks[close]?.kind !== 'COMMA' || !isFiniteVerb(chunks[close + 1])) return false
      i = close + 1
    } else if (chunk.kind === 'DASH' && i > at) {
      const close = closingDash(chunks, i)
      if (close < 0) return false
      i = close + 1
    } else return false
  }
  return false
}

/** ", including the largest of them, have" */
const isGerund = (chunk: Chunk | undefined) =>
  chunk?.verb?.form === 'VBG' && !chunk.verb.finite && !chunk.verb.auxiliary

/** Past the participle at chunk `at` that describes a noun, with its object: "rules asking for a permit | were"; -1 if it is none. */
function pastParticiple(chunks: readonly Chunk[], at: number): number {
  const { finite, infinitive, form, auxiliary } = chunks[at]!.verb!
  if (finite || infinitive || auxiliary || (form !== 'VBG' && form !== 'VBN')) return -1
  let i = at + 1
  // "a man claiming to be Cole"
  while (chunks[i]?.verb?.infinitive === true) i++
  if (chunks[i]?.kind === 'PP') i++
  return chunks[i]?.kind === 'NP' ? i + 1 : -1
}

/** The dash that closes the parenthesis which the one at chunk `at` opens, or -1. */
function closingDash(chunks: readonly Chunk[], at: number): number {
  for (let i = at + 2; i < Math.min(chunks.length - 1, at + 12); i++) {
    if (chunks[i]!.kind === 'DASH') return isFiniteVerb(chunks[i + 1]) ? i : -1
    if (isFiniteVerb(chunks[i]) || chunks[i]!.kind === 'QUOTE' || chunks[i]!.kind === 'SEMICOLON') return -1
  }
  return -1
}

/** "has in the past called it": the participle of a form of "have" that only time, place and manner part it from. */
export function partedFrom(chunks: readonly Chunk[], nodes: readonly Node[], at: number): number {
  let i = at - 1
  while (at - i < 6 && (/^(?:TIME|ADV)$/.test(chunks[i]?.kind ?? '') || isPhraseOfTime(chunks, i)))
    i -= isPhraseOfTime(chunks, i) ? 2 : 1
  const has = chunks[i]
  return i < at - 1 && isFiniteVerb(has) && /^(?:has|have|had|'ve)$/.test(nodes[has!.head]!.lower) ? i : -1
}

const isPhraseOfTime = (chunks: readonly Chunk[], at: number) =>
  (chunks[at]?.kind === 'NP' || chunks[at]?.kind === 'TIME') && chunks[at - 1]?.kind === 'PP'

/** Past "at the hall this week" before a clause. */
export function pastPhrase(chunks: readonly Chunk[], at: number): number {
  let i = at
  while (chunks[i]?.kind === 'TIME' || (chunks[i]?.kind === 'PP' && /^(?:NP|TIME)$/.test(chunks[i + 1]?.kind ?? '')))
    i += chunks[i]!.kind === 'TIME' ? 1 : 2
  return i
}
