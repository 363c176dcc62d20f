import { workNouns, workVerbs } from '../lexicon/people.ts'
import type { Token } from '../model.ts'
import { innerEnd, type Quotation } from './quotations.ts'

/** Words inside a quotation. */
export function wordCount(tokens: readonly Token[], { start, end }: { start: number; end: number }): number {
  let count = 0
  for (let i = start; i < end; i++)
    if (/[\p{L}\p{N}]/u.test(tokens[i]!.text) && !tokens[i]!.text.startsWith("'")) count++
  return count
}

/** Whether every weighty word of a quotation is capitalised, as in a title. */
export function isTitle(tokens: readonly Token[], quote: Quotation): boolean {
  let weighty = 0
  for (let i = quote.start; i < quote.end; i++) {
    const { text } = tokens[i]!
    if (!/^\p{L}/u.test(text)) continue
    if (text.length > 4 || i === quote.start + 1) {
      if (!/^\p{Lu}/u.test(text)) return false
      weighty++
    } else if (
      !/^\p{Lu}/u.test(text) &&
      !/^(?:a|an|the|of|in|on|at|to|for|and|or|but|with|from|by|is|as|n't|'s|’s|into|over|than|that)$/.test(text)
    )
      return false
  }
  return weighty >= 1 && wordCount(tokens, quote) <= 12
}

/** The last word of a broadcaster's name. */
const isOutletsName = (token: Token | undefined) =>
  /^(?:News|Channel|Radio|TV|Television|Network|BBC|CNN|MSNBC|NBC|CBS|ABC|PBS|NPR|ITV|Fox|HBO|Netflix)$/.test(
    token?.text ?? '',
  )

/** Whether the words before a quotation make it the name of a book, a show or a paper: "host of “Face the River,”". */
export function isWork(tokens: readonly Token[], quote: Quotation): boolean {
  let before = quote.start - 1
  if (tokens[before]?.text === ',') before--
  const noun = tokens[before]
  if (noun === undefined || /[?!]/.test(innerEnd(tokens, quote)) || !isTitle(tokens, quote)) return false
  if (workNouns.has(noun.lower) || (before === quote.start - 1 && workVerbs.has(noun.lower))) return true
  // "in an interview with “Harbour and Friends,”"
  if (noun.lower === 'with' && /^interviews?$/.test(tokens[before - 1]?.lower ?? '')) return true
  // "on Radio Marlow's “Tidings,”"
  if (/^['’]s$/.test(noun.text) && (isOutletsName(tokens[before - 1]) || isOutletsName(tokens[before - 2]))) return true
  // "told “Good Day Marlow” that": nobody tells words without a hearer
  const opener = /^(?:on|of|in|from|for|'s|told|tells?|telling)$/
  return before === quote.start - 1 && wordCount(tokens, quote) > 1 && opener.test(noun.lower)
}
