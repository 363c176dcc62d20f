import { genderedNouns, organisationNouns, vagueNouns } from '../lexicon/people.ts'
import type { Range, Token } from '../model.ts'
import type { Gender } from './entities.ts'

/** Those who act together, beside the people in `vagueNouns`. */
const FORCES: ReadonlySet<string> = new Set(
  'forces troops rebels fighters militants teams crews firms companies'.split(' '),
)

/**
 * The noun phrase that the sentence before `at` begins with: its first token, the one behind its head, and the one behind
 * the prepositional phrases that belong to it.
 */
function subjectOfSentenceBefore(
  words: readonly Token[],
  at: number,
): { from: number; to: number; end: number } | null {
  let from = beforeQuotation(words, at)
  let ends = 0
  for (; from > 0 && at - from < 60; from--) if (/^[.?!]$/.test(words[from - 1]!.text) && ++ends > 1) break
  if (ends === 0 || (from > 0 && ends < 2)) return null
  if (words[from]?.tag === 'CC') from++
  const phraseEnd = (start: number) => {
    let i = start
    while (i < at && /^(?:DT|JJ.*|NN.*|CD|POS|PRP\$)$/.test(words[i]!.tag)) i++
    return i
  }
  const to = phraseEnd(from)
  if (to === from || !words[to - 1]!.tag.startsWith('NN')) return null
  let end = to
  while (words[end]?.tag === 'IN' && phraseEnd(end + 1) > end + 1) end = phraseEnd(end + 1)
  return /^(?:VB[DZP]|MD|,)$/.test(words[end]?.tag ?? '') ? { from, to, end } : null
}

/** Where the quotation begins that stands right before `at`: "“Are you the one?” | he asked"; its own sentences are no one's. */
function beforeQuotation(words: readonly Token[], at: number): number {
  const close = words[at - 1]
  if (close === undefined || close.tag !== "''") return at
  for (let open = at - 2; open >= 0 && at - open < 60; open--) if (words[open]!.tag === '``') return open
  return at
}

/** "A man was killed", "His lawyer died": who is told of there says nothing next. */
function isUndergone(words: readonly Token[], end: number): boolean {
  const verb = words[end]?.lower ?? ''
  if (/^(?:died|dies|fell)$/.test(verb)) return true
  const been = /^(?:has|have|had)$/.test(verb) && words[end + 1]?.lower === 'been'
  const passive = been || /^(?:is|was|were|are)$/.test(verb)
  return passive && words.slice(end + 1, end + 4).some(({ tag, lower }) => tag === 'VBN' && lower !== 'been')
}

/** Documents that speak: "The inquiry is examining deaths. It has heard …", but no law and no order. */
const SPEAKING =
  /^(?:inquiry|inquest|report|review|study|survey|letter|statement|memo|lawsuit|complaint|indictment|audit)$/

const OWNERS: Readonly<Record<string, Gender>> = { his: 'm', her: 'f' }

/** "The council is weighing what it calls a risk": the body that is the nearest subject before "it" in its sentence. */
export function bodyInClause({ block, start }: Range, words: readonly Token[]): Range | null {
  for (let at = start - 1; at > 0 && start - at < 30 && !/^[.?!;]$/.test(words[at]!.text); at--) {
    if (!/^(?:VB[DZP]|MD)$/.test(words[at]!.tag)) continue
    const head = words[at - 1]!
    if (head.tag.startsWith('NNP')) return null
    if (head.tag !== 'NN' || !organisationNouns.has(head.lower)) continue
    let from = at - 1
    while (from > 0 && at - from < 5 && /^(?:NN|JJ|VBN)/.test(words[from - 1]!.tag)) from--
    return words[from - 1]?.lower === 'the' ? { block, start: from - 1, end: at } : null
  }
  return null
}

/** "The council wants the corner. It told Demir": the body that the sentence before is about. */
export function bodyBefore({ block, start }: Range, words: readonly Token[]): Range | null {
  const subject = subjectOfSentenceBefore(words, start)
  if (subject === null) return null
  const { from, to } = subject
  const noun = words[to - 1]!
  if (noun.tag !== 'NN' || words[from]!.lower !== 'the' || isUndergone(words, to)) return null
  return organisationNouns.has(noun.lower) || SPEAKING.test(noun.lower) ? { block, start: from, end: to } : null
}

/** "His sister ran the bar. “…,” she says": somebody without a name whom the sentence before brings in. */
export function unnamedBefore({ block, start }: Range, words: readonly Token[], gender: Gender): Range | null {
  const subject = subjectOfSentenceBefore(words, start)
  if (subject === null) return null
  const { from, to, end } = subject
  const noun = words[to - 1]!
  const owner = words[from]!.lower
  if (noun.tag !== 'NN' || !/^(?:an?|another|one|his|her|their)$/.test(owner) || isUndergone(words, end)) return null
  // "Their father, Mark Fisk, asked for privacy": he has a name
  if (words[end]?.text === ',' && isNameBehind(words, end + 1)) return null
  // "Hale marched. His son was shot. “…,” he said": he may be either
  if (OWNERS[owner] === gender) return null
  const told = genderedNouns.get(noun.lower)
  const isPerson = told === gender || (told === undefined && vagueNouns.has(noun.lower))
  return isPerson ? { block, start: from, end } : null
}

/** "Mark Fisk,", "the novelist Mark Fisk,": a name up to the next comma. */
function isNameBehind(words: readonly Token[], from: number): boolean {
  let at = from
  while (at - from < 6 && /^(?:DT|JJ|NN|POS)$/.test(words[at]?.tag ?? '')) at++
  return words[at]?.tag.startsWith('NNP') === true
}

/** "Scientists found eggs. They say …": several whom the sentence before is about. */
export function severalBefore({ block, start }: Range, words: readonly Token[]): Range | null {
  const subject = subjectOfSentenceBefore(words, start)
  if (subject === null) return null
  const { tag, lower } = words[subject.to - 1]!
  return tag === 'NNS' && !isUndergone(words, subject.end) && (vagueNouns.has(lower) || FORCES.has(lower))
    ? { block, start: subject.from, end: subject.to }
    : null
}
