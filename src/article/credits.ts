import { betweenNames, contributions, credits, nameCredits } from '../lexicon/credits.ts'
import { openingWord } from '../lexicon/furniture.ts'
import { outletAliases, outletNames } from '../lexicon/outlets.ts'
import type { Block, Credit } from '../model.ts'

const longestAlias = Math.max(...outletAliases.map((alias) => alias.length))
const isWordChar = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char)
/** What may stand around an outlet in a credit: `— Reuters`, `(via AP)`, `The Associated Press.` */
const around = /^[([—–-]*\s*(?:via |from )?(?:the )?|[)\].]*$/g
const dateline = /^(?:\p{Lu}[^()]{1,60})?\(([^()]{2,40})\)\s*(?:[—–―:]|-{1,3}\s|-{2,3})/u
const closing = /\(([^()]{2,120})\)\.?$/
const contribution = /\bcontributed (?:reporting|to this (?:report|story|article|post|piece))\.?$/
const nameWord = /^(?:[\p{Lu}\p{N}][\p{L}\p{N}.'’&-]*,?|and|&|of|the|for|in|with|de|van|von|al|\||\/|[—–-])$/u

/** The first outlet named in a credit, the longest alias of several, by its full name. */
export function outletIn(text: string): string | null {
  for (let start = 0; start < text.length; start++) {
    if (!isWordChar(text[start]) || isWordChar(text[start - 1])) continue
    for (let end = Math.min(text.length, start + longestAlias); end > start; end--) {
      if (isWordChar(text[end]) && isWordChar(text[end - 1])) continue
      const name = outletNames.get(text.slice(start, end))
      if (name !== undefined) return name
    }
  }
  return null
}

/** A line that is an outlet and nothing else. */
const isOutletAlone = (text: string) => text.length < longestAlias + 20 && outletNames.has(text.replaceAll(around, ''))

/** `By Jane Doe`, `By Jane Doe, Associated Press`, `Jane Doe | Reuters`. */
export function isByline(text: string): boolean {
  if (!/^\s*by\s/i.test(text)) return false
  const words = text.split(/\s+/)
  return (
    words.length >= 3 &&
    words.length <= 14 &&
    /^by$/i.test(words[0]!) &&
    words.slice(1).every((word) => nameWord.test(word))
  )
}

/** The credit that a block is, all of it. A bare `The Daily Beast` is one only at an article's edge. */
export function creditOf({ text, starts, ends }: Block, atEdge: boolean): Credit | null {
  const span = { start: starts[0]!, end: ends[text.length - 1]! }
  if ((isOutletAlone(text) && (atEdge || /^[([—–-]/.test(text))) || isByline(text))
    return { text, outlet: outletIn(text), span }
  if (/^(?:©|\(c\)|copyright\b)/i.test(text) && outletIn(text) !== null) return { text, outlet: outletIn(text), span }
  const match = creditMatch(text)
  return match ? { text, outlet: outletIn(text) ?? unlisted(match.groups?.from), span } : null
}

function creditMatch(text: string): RegExpExecArray | null {
  const first = openingWord(text)
  for (const { words, pattern } of credits) {
    if (!words.has(first)) continue
    const match = pattern.exec(text)
    if (match) return match
  }
  if (text.includes('contributed')) {
    const match = contributions.map((pattern) => pattern.exec(text)).find((found) => found !== null)
    if (match) return match
  }
  for (const { words, pattern } of nameCredits) {
    if (!words.has(first)) continue
    const match = pattern.exec(text)
    if (match && isNames(match.groups!.names!)) return match
  }
  return null
}

function isNames(text: string): boolean {
  const words = text.split(/[\s;,:.()&/[\]—–-]+/)
  return words.every((word) => !/^\p{Ll}/u.test(word) || betweenNames.has(word))
}

/** Credits that stand inside a paragraph: a dateline's `(AP)`, `(With inputs from PTI)` after the last sentence. */
export function creditsWithin(block: Block, index: number, count: number): Credit[] {
  const { text } = block
  const found: Credit[] = []
  const head = dateline.exec(text)
  if (head && isOutlet(head[1]!)) found.push(part(block, text.indexOf('('), text.indexOf(')') + 1))
  if (index < count - 3) return found
  const tail = closing.exec(text.slice(-130))
  const from = tail ? text.length - Math.min(130, text.length) + tail.index : 0
  if (tail && from > 0 && (isOutlet(tail[1]!) || creditMatch(tail[0]) !== null)) {
    found.push(part(block, from, text.length))
  } else if (contribution.test(text.slice(-80))) {
    const sentence = /[.!?]["”]?\s+(?=\p{Lu}[^.!?]*\.?$)/u.exec(text)
    found.push(part(block, sentence ? sentence.index + sentence[0].length : 0, text.length))
  }
  return found
}

function isOutlet(text: string): boolean {
  return text.split(/\s*[/,&]\s*|\s+and\s+/).some((name) => outletNames.has(name))
}

function part({ text, starts, ends }: Block, from: number, to: number): Credit {
  const value = text.slice(from, to)
  return { text: value, outlet: outletIn(value), span: { start: starts[from]!, end: ends[to - 1]! } }
}

/** An outlet that the list lacks, if what was found looks like a name. */
function unlisted(name: string | undefined): string | null {
  const trimmed = name?.replace(/[)\].,;\s]+$/, '').trim() ?? ''
  const words = trimmed.split(/\s+/)
  return words.length <= 6 && /^\p{Lu}/u.test(trimmed) && !/https?:|www\./.test(trimmed) ? trimmed : null
}
