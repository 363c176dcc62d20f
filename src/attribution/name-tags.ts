/** Which capitalised words are names, where the tagger took them for something else or names for what they are not. */
import { certainVerbs, cueVerbs } from '../lexicon/cues.ts'
import { givenNameGender } from '../lexicon/first-names.ts'
import { sentenceStarters } from '../lexicon/function-words.ts'
import { documentNouns, titles, vagueNouns } from '../lexicon/people.ts'
import type { Token } from '../model.ts'

/** A capitalised word that is a name inside a sentence somewhere in the article is that name where a sentence begins, too. */
export function recogniseNames(blocks: readonly (readonly Token[])[]): void {
  const names = new Set<string>()
  const openers: Token[] = []
  for (const tokens of blocks) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!
      if (i === 0 || opensMark.has(tokens[i - 1]!.text) || isOpening(tokens[i - 1]!)) openers.push(token)
      else if (token.tag === 'NNP' && !sentenceStarters.has(token.text)) names.add(token.text)
    }
  }
  for (const token of openers) if (!token.tag.startsWith('NNP') && names.has(token.text)) token.tag = 'NNP'
}

/** Marks behind which a word may have a capital for its place alone. */
const opensMark = new Set('.?!:(')

/** A quotation mark by the side it stands on, which its glyph may not tell. */
const isOpening = ({ tag }: Token) => tag === '``'
export const isClosing = ({ tag }: Token) => tag === "''"

/** "…,” Sipes said": a capital inside a sentence makes a name of what would else be a verb or an adjective. */
export function isMistakenName(tokens: readonly Token[], tags: readonly string[], at: number): boolean {
  const { text, lower } = tokens[at]!
  if (!/^\p{Lu}\p{Ll}/u.test(text) || !/^(?:VB|JJ|NNS?$|RB|MD|UH|FW|IN)/.test(tags[at]!) || titles.has(lower))
    return false
  if (/^(?:having|being|so|thus|then)$/.test(lower)) return false
  // "Buckle, the school's graduate, said"
  if (at === 0 && tags[0]!.startsWith('VB') && tokens[1]?.text === ',' && tags[2] === 'DT') return true
  // "Downing Street said"
  if (tags[at] === 'VBG' && /^(?:Street|House|Road|Palace|Hall|Castle)$/.test(tokens[at + 1]?.text ?? '')) return true
  // "Ted Marrow", "Drew Alder"
  if (tags[at]!.startsWith('VB') && tags[at + 1]?.startsWith('NNP') && givenNameGender(text) !== null) return true
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  // "Shelter Now said", "said Sunita More, a teacher"
  if (/^(?:RB|JJR)$/.test(tags[at]!) && before?.tag.startsWith('NNP') && !before.text.endsWith('.')) return true
  const cue = certainVerbs.has(next?.lower ?? '')
  if (before === undefined || /^(?:[.?!:(]|--)$/.test(before.text) || isOpening(before))
    return (
      (cue && !tags[at]!.startsWith('NN')) ||
      // "Hale brushed it off"
      (tags[at] === 'VB' &&
        /^VB[DN]$/.test(tags[at + 1] ?? '') &&
        !/^(?:get|keep|stay|be|have|let|go|feel)$/.test(lower)) ||
      // "Harbour Watch stated"
      (tags[at] === 'VB' && /^\p{Lu}/u.test(next?.text ?? '') && /^VB[DNZ]$/.test(tags[at + 2] ?? ''))
    )
  if (isClosing(before))
    return cue || tags[at]!.startsWith('VB') || (lower.endsWith('ly') && cueVerbs.has(next?.lower ?? ''))
  // "And Skelly called him …"
  if (lower.endsWith('ly') && cueVerbs.has(next?.lower ?? '')) return true
  return tags[at]!.startsWith('VB') && !before.text.endsWith('.')
}

export function isCommonOpener(tokens: readonly Token[], tags: readonly string[], at: number): boolean {
  const { lower, text } = tokens[at]!
  if (
    !(vagueNouns.has(lower) || documentNouns.has(lower) || lower === 'media' || lower === 'news') ||
    text === text.toUpperCase()
  )
    return false
  const before = tokens[at - 1]
  return (
    (before === undefined || /^[.?!:—]$/.test(before.text) || isOpening(before)) && !tags[at + 1]?.startsWith('NNP')
  )
}

/** "Will urged them to wait", "“…” Will Ruiz, the mayor, asked", but "“…” Will Ruiz ask?" */
export function isNameLikeModal(tokens: readonly Token[], tags: readonly string[], at: number): boolean {
  if (/^VB[DZ]$/.test(tags[at + 1] ?? '')) return true
  if (tags[at + 1] !== 'NNP' || at === 0 || !isClosing(tokens[at - 1]!)) return false
  let end = at
  while (end < tokens.length && end - at < 30 && !/^[.?!]$/.test(tokens[end]!.text)) end++
  return tokens[end]?.text !== '?'
}

export const opensSentence = (tokens: readonly Token[], at: number) =>
  /^\p{Lu}/u.test(tokens[at]!.text) && (at === 0 || /^[.?!]$/.test(tokens[at - 1]!.text) || isClosing(tokens[at - 1]!))
