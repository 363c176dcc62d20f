import { channels } from '../lexicon/cues.ts'
import { outletNames } from '../lexicon/outlets.ts'
import {
  documentNouns,
  jurisdictionWords,
  knowledgeWords,
  organisationNouns,
  partyMembers,
  rankWords,
  vagueNouns,
} from '../lexicon/people.ts'
import type { SourceKind, Standing, Token } from '../model.ts'
import type { Detail } from './entities.ts'

/** What a noun phrase without a name of its own tells about its source. */
export interface Description {
  readonly kind: SourceKind
  readonly standing: Exclude<Standing, 'none'>
  /** Lower-cased head noun. */
  readonly head: string
  readonly plural: boolean
  readonly detail: Detail | null
}

/** Documents that can be looked up even without a name. */
const FILED =
  /^(?:filings?|indictments?|lawsuits?|suit|complaint|affidavits?|warrants?|rulings?|verdict|transcripts?|census|charter|constitution|autopsy|inquest|testimony|bill|law|legislation|resolution|order|court|petition|evidence)$/
const BARE_BODIES =
  /^(?:police|prosecutors|firefighters|paramedics|detectives|deputies|lawmakers|jurors|army|navy|military|kremlin|pentagon|parliament|congress|senate)$/
/** Words in front that place nobody. */
const PLACELESS =
  /^(?:a|an|the|some|many|most|several|few|other|another|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|both|all|more|these|those|this|that|his|her|its|their|our|my|same|own|longtime|long-time|close|young|old|elderly|new|male|female|unnamed|anonymous|unidentified|political|outside|independent|number|group|growing|first|second|third|last|latest|recent)$/

/** Capitalised only because their sentence begins with them. */
const COMMON_OPENERS = /^(?:press|media|news|local|state|government|court|police|public|state-run|foreign|national)$/

/** The index of the head of the phrase: the last noun before the first preposition, relative or participle. */
export function headOf(tokens: readonly Token[], start: number, end: number): number {
  let head = -1
  for (let i = start; i < end; i++) {
    const { tag, lower } = tokens[i]!
    // "the lanky, bespectacled professor"
    if (
      lower === ',' &&
      head >= 0 &&
      /^(?:JJ|DT)/.test(tokens[head]!.tag) &&
      /^(?:JJ|VBN)/.test(tokens[i + 1]?.tag ?? '')
    )
      continue
    if (tag === 'IN' || tag === 'TO' || lower === ',' || tag === 'WP' || tag === 'WDT') {
      if (head >= 0) break
      continue
    }
    // "a leaked memo", but "aides briefed on it"
    if (head >= 0 && tokens[head]!.tag !== 'DT' && (tag === 'VBN' || tag === 'VBG' || tag === 'VBD')) break
    if (
      tag.startsWith('NN') ||
      tag === 'PRP' ||
      tag === 'CD' ||
      (tag === 'DT' && head < 0) ||
      vagueNouns.has(lower) ||
      (tag.startsWith('JJ') && (head < 0 || tokens[head]!.tag === 'DT'))
    )
      head = i
  }
  // "some of the officials", "a number of aides": the people, not the number
  if (
    head >= 0 &&
    /^(?:number|group|handful|dozens|hundreds|thousands|couple|pair|lot|majority|some|many|several|most|few|two|three|one|both|all|any|none|members?)$/.test(
      tokens[head]!.lower,
    ) &&
    tokens[head + 1]?.lower === 'of'
  ) {
    const inner = headOf(tokens, head + 2, end)
    if (inner >= 0) return inner
  }
  return head < 0 ? end - 1 : head
}

/** What the phrase of tokens `start` to `end` tells by itself. `beside` is the description next to it, if any. */
export function describe(
  tokens: readonly Token[],
  start: number,
  end: number,
  beside: readonly Token[] = [],
): Description {
  const headAt = headOf(tokens, start, end)
  const head = tokens[headAt]!.lower
  const plural =
    tokens[headAt]!.tag === 'NNS' ||
    tokens[headAt]!.tag === 'NNPS' ||
    // "some members of the 11"
    (/^(?:some|many|several|few|both|most)$/.test(tokens[start]!.lower) && tokens[start + 1]?.tag === 'NNS') ||
    /^(?:police|people|some|many|others|several|most|few|they|we|those)$/.test(head)
  const phrase = tokens
    .slice(start, end)
    .map((token, i) =>
      i === 0 && COMMON_OPENERS.test(token.lower) ? { ...token, tag: 'JJ', text: token.lower } : token,
    )
  let placed = false
  let ranked = false
  let knows = false
  for (const token of [...phrase, ...beside]) {
    if (token.from === tokens[headAt]!.from && token.block === tokens[headAt]!.block) continue
    if (
      token.tag.startsWith('NNP') ||
      (/^\p{Lu}/u.test(token.text) && token.from !== tokens[start]!.from && token.tag !== 'DT')
    )
      placed = true
    else if (
      token.from === tokens[start]!.from &&
      /^\p{Lu}\p{L}*\.?$/u.test(token.text) &&
      (token.tag === 'JJ' || token.tag.startsWith('NNP')) &&
      !PLACELESS.test(token.lower)
    )
      placed = true
    else if (jurisdictionWords.has(token.lower)) placed = true
    else if (organisationNouns.has(token.lower)) placed = true
    if (rankWords.has(token.lower)) ranked = true
    if (knowledgeWords.has(token.lower)) knows = true
  }
  if (beside.some((token) => token.tag === 'NN' || token.tag === 'NNS')) placed ||= beside.length > 1
  // "the ministry of justice"
  if (
    organisationNouns.has(head) &&
    tokens[headAt + 1]?.lower === 'of' &&
    tokens[headAt + 2]?.tag.startsWith('NN') === true &&
    headAt + 2 < end
  )
    placed = true
  const modified = placed || ranked || knows
  const detail = knows ? 'knowledge' : ranked ? 'rank' : placed ? 'jurisdiction' : null
  // "its president", "the officials": whose they are was told before, or is told by the owner
  const owned =
    /^(?:his|her|its|their|my|our|whose)$/.test(tokens[start]!.lower) || phrase.some((token) => token.tag === 'POS')
  const definite = tokens[start]!.lower === 'the'
  if (
    /^(?:reports?|press|media|papers|newspapers|outlets|broadcasters)$/.test(head) &&
    phrase.some((t) => /^(?:media|press|news|local|newspaper|newspapers|reports)$/.test(t.lower)) &&
    !phrase.some((t) => t.tag.startsWith('NNP')) &&
    !(head === 'reports' && !phrase.some((t) => /^(?:media|press|news|newspaper)$/.test(t.lower)))
  ) {
    return {
      kind: 'outlet',
      standing: phrase.some((t) => t.lower === 'state') ? 'described' : 'vague',
      head,
      plural,
      detail,
    }
  }
  if (documentNouns.has(head) && !/^(?:people)$/.test(head)) {
    if (FILED.test(head)) return { kind: 'document', standing: 'named', head, plural, detail }
    if (owned || phrase.some((t) => t.tag.startsWith('NNP') || jurisdictionWords.has(t.lower)))
      return { kind: 'document', standing: 'named', head, plural, detail }
    return {
      kind: 'document',
      standing: modified || definite || channels.has(head) ? 'described' : 'vague',
      head,
      plural,
      detail,
    }
  }
  if (BARE_BODIES.test(head))
    return { kind: 'organisation', standing: placed ? 'named' : 'described', head, plural, detail }
  if (organisationNouns.has(head) && !plural)
    return {
      kind: 'organisation',
      standing:
        placed && (definite || owned || !/^(?:a|an|some|one|another)$/.test(tokens[start]!.lower))
          ? 'named'
          : placed || definite || owned
            ? 'described'
            : 'vague',
      head,
      plural,
      detail,
    }
  const kind: SourceKind = plural ? 'group' : 'anonymous'
  // A party is an institution: "Republicans said", but not "some Republicans said".
  if (
    plural &&
    partyMembers.has(head.replace(/s$/, '')) &&
    /^\p{Lu}/u.test(tokens[headAt]!.text) &&
    !/^(?:some|many|most|several|few|other|others)$/.test(tokens[start]!.lower)
  )
    return { kind, standing: 'described', head, plural, detail: detail ?? 'jurisdiction' }
  if (modified || owned || (definite && plural)) return { kind, standing: 'described', head, plural, detail }
  if (outletNames.has(phrase.map((t) => t.text).join(' ')))
    return { kind: 'outlet', standing: 'named', head, plural, detail }
  return { kind, standing: 'vague', head, plural, detail }
}
