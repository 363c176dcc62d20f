import { genderedNouns, vagueNouns } from '../lexicon/people.ts'
import type { Range, Token } from '../model.ts'
import { leading } from '../sorted.ts'
import { singular } from './entities.ts'

interface Introduction extends Range {
  /** Of its noun, in words of the article. */
  readonly position: number
}

export interface Introductions {
  /** The last phrase with this noun, of one or of many, before a position. */
  before(noun: string, plural: boolean, position: number): Introduction | undefined
}

const keyOf = (noun: string, plural: boolean) => `${noun} ${plural ? 'many' : 'one'}`

/** Phrases for people, but for those that point back to another: "a transport official", not "the official". */
export function introductionsIn(tokens: readonly (readonly Token[])[], offsets: readonly number[]): Introductions {
  const found = new Map<string, Introduction[]>()
  for (const [block, words] of tokens.entries()) {
    /** Where the phrase begins that the word belongs to. */
    let start = 0
    for (const [at, { lower, tag }] of words.entries()) {
      if (at > 0 && !/^(?:DT|JJ.*|NN.*|CD|VBN|POS)$/.test(words[at - 1]!.tag)) start = at
      if (!tag.startsWith('NN')) continue
      const noun = singular(lower)
      if (!vagueNouns.has(noun) && !genderedNouns.has(noun)) continue
      if (/^(?:the|this|that|these|those)$/.test(words[start]!.lower)) continue
      const key = keyOf(noun, lower !== noun)
      const introduction = { block, start, end: at + 1, position: offsets[block]! + at }
      const list = found.get(key)
      if (list === undefined) found.set(key, [introduction])
      else list.push(introduction)
    }
  }
  return {
    before(noun, plural, limit) {
      const all = found.get(keyOf(noun, plural)) ?? []
      return all[leading(all, ({ position }) => position < limit) - 1]
    },
  }
}
