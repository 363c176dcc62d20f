/** What a name's neighbours tell of its bearer. */
import { genderedNouns, occupationNouns, organisationNouns, tradeNouns, vagueNouns } from '../lexicon/people.ts'
import type { Token } from '../model.ts'
import { type Entity, singular } from './entities.ts'
import type { NameMention } from './names.ts'
import { headOf } from './standing.ts'

/** What barristers are by what they do in court. */
const COUNSEL: ReadonlyMap<string, readonly string[]> = new Map([
  ['prosecuting', ['prosecutor', 'barrister', 'lawyer']],
  ['defending', ['barrister', 'lawyer']],
])

/** The description in front of a name or between commas behind it. */
export function describeBeside(entity: Entity, { start, end }: NameMention, words: readonly Token[]): void {
  const nouns: string[] = []
  let from = start
  while (
    from > 0 &&
    (words[from - 1]!.tag.startsWith('NN') ||
      words[from - 1]!.tag.startsWith('JJ') ||
      words[from - 1]!.tag === 'POS') &&
    words[from]!.space
  )
    from--
  // "the farmers' leader Kamla Thorat"
  if (words[from]!.tag === 'POS') from++
  for (let i = from; i < start; i++) if (words[i]!.tag === 'NN') nouns.push(words[i]!.lower)
  if (nouns.length > 0 && !nouns.every((noun) => noun.length < 3)) {
    entity.role ??= phraseText(words, { start: from, end: start })
    for (const noun of nouns) entity.heads.add(singular(noun))
    if (entity.kind === 'unknown' && nouns.some((noun) => vagueNouns.has(noun) || genderedNouns.has(noun)))
      entity.kind = 'person'
  }
  // "Jennings' mother, Denise, held up his phone", "Her husband, the composer Lucian Frey, died"
  const comma = words[from - 1]?.tag === 'DT' ? from - 2 : from - 1
  const called = words[comma]?.text === ',' && words[end]?.text === ',' ? words[comma - 1] : undefined
  if (
    called?.tag === 'NN' &&
    [genderedNouns, tradeNouns, occupationNouns, vagueNouns].some((nouns) => nouns.has(called.lower))
  ) {
    let phrase = comma - 1
    while (phrase > 0 && /^(?:DT|JJ|NN|POS|PRP\$)/.test(words[phrase - 1]!.tag)) phrase--
    // "A lawyer for the victim, Alan Doyle,": he is the lawyer
    if (!/^(?:IN|TO)$/.test(words[phrase - 1]?.tag ?? '')) {
      if (entity.kind === 'unknown') entity.kind = 'person'
      entity.heads.add(called.lower)
      entity.gender ??= genderedNouns.get(called.lower) ?? null
    }
  }
  // "Harriet Voss KC, prosecuting, said"
  const office = words[end]?.text === ',' ? COUNSEL.get(words[end + 1]?.lower ?? '') : undefined
  if (office !== undefined) for (const noun of office) entity.heads.add(noun)
  let at = end
  if (words[at]?.text === ',' && words[at + 1]?.tag === 'CD' && words[at + 2]?.text === ',') at += 2
  if (
    words[at]?.text === ',' &&
    words[at + 1] !== undefined &&
    /^(?:DT|NN|JJ|PRP\$|WP|NNP|VBN|RB)$/.test(words[at + 1]!.tag)
  ) {
    const limit = Math.min(words.length, at + 26)
    let close = at + 1
    while (close < limit && !/^[,.;:—]$/.test(words[close]!.text) && !/^["“”]$/.test(words[close]!.text)) close++
    if (close < limit && close > at + 1) {
      const relative = words[at + 1]!.tag === 'WP'
      const first = relative ? words.findIndex((t, i) => i > at && t.tag === 'DT') : at + 1
      if (first >= 0 && first < close && !hasVerb(words, first, close)) {
        const head = words[headOf(words, first, close)]!
        if (head.tag === 'NN' || head.tag === 'NNP') {
          if (!relative && head.tag === 'NN' && /^(?:DT|JJ|NN|PRP\$)/.test(words[first]!.tag)) {
            entity.role = phraseText(words, { start: first, end: close })
            if (entity.kind === 'unknown') entity.kind = organisationNouns.has(head.lower) ? 'organisation' : 'person'
          }
          entity.heads.add(singular(head.lower))
          const told = genderedNouns.get(head.lower)
          if (told !== undefined) entity.gender ??= told
        }
      }
    }
  }
  // "Ottoline Verrall was a puppeteer"
  if (
    /^(?:is|was)$/.test(words[end]?.lower ?? '') &&
    /^an?$/.test(words[end + 1]?.lower ?? '') &&
    entity.kind === 'unknown'
  ) {
    const head = words[headOf(words, end + 1, Math.min(words.length, end + 5))]
    if (
      head?.tag === 'NN' &&
      [genderedNouns, tradeNouns, occupationNouns, vagueNouns].some((each) => each.has(head.lower)) &&
      !organisationNouns.has(head.lower)
    ) {
      entity.kind = 'person'
      entity.heads.add(head.lower)
    }
  }
  for (const noun of nouns) {
    const told = genderedNouns.get(noun)
    if (told !== undefined) entity.gender ??= told
  }
}

/** Whether what stands beside a name is a clause of its own, up to a relative pronoun: ", the boats cost less, " is no role. */
function hasVerb(words: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && !/^W/.test(words[i]!.tag); i++) if (/^(?:VB[DZP]|MD)$/.test(words[i]!.tag)) return true
  return false
}

export const phraseText = (words: readonly Token[], { start, end }: { start: number; end: number }) =>
  words
    .slice(start, end)
    .map((t, i) => (i > 0 && t.space ? ' ' : '') + t.text)
    .join('')
