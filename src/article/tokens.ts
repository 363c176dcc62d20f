import { beforeNumberOnly, plainAbbreviations, titleAbbreviations } from '../lexicon/abbreviations.ts'
import type { Block, Token } from '../model.ts'

const LETTER = /[\p{L}\p{M}\p{N}]/u

/** Letters, digits and the underscore of ASCII: 1; what may stand between them: 2. */
const kinds = new Uint8Array(128)
for (let code = 0; code < 128; code++) if (/\w/.test(String.fromCharCode(code))) kinds[code] = 1
for (const mark of "-&/@'.,:") kinds[mark.charCodeAt(0)] = 2

function isWordChar(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return kinds[code] === 1
  return code >= 128 && isLetter(text, at, code)
}

function isLetter(text: string, at: number, code: number): boolean {
  // Units of a surrogate pair are looked at together, so that letters outside the basic plane stay whole.
  if (code >= 0xd800 && code <= 0xdbff) return LETTER.test(text.slice(at, at + 2))
  if (code >= 0xdc00 && code <= 0xdfff) return at > 0 && LETTER.test(text.slice(at - 1, at + 1))
  if (code === SOFT_HYPHEN) return true
  return LETTER.test(text[at]!)
}

const isDigit = (code: number) => code >= 48 && code <= 57
const isUpper = (code: number) => code >= 65 && code <= 90
const isSpace = (code: number) =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0xfeff ||
  code === 0x3000

/** Where a word may be broken at a line's end; it belongs to the word and is no part of its spelling. */
const SOFT_HYPHEN = 0xad
const SOFT_HYPHENS = /\u00ad/g

/** Marks of direction and of joining, which a reader does not see. */
const isInvisible = (code: number) =>
  code === SOFT_HYPHEN ||
  (code >= 0x200c && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069)

/** Marks that may stand inside a word where a letter or digit follows. */
function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  switch (code) {
    case 0x2d: // -
    case 0x2011:
    case 0x26: // &
    case 0x2f: // /
    case 0x40: // @
      return true
    case 0x27: // '
    case 0x2019:
      return true
    case 0x2e: // .
      if (isDigit(before) || isDigit(after)) return isDigit(after)
      // "safe.The" is a missing space; "U.S", "example.org" and "e.GO" are words
      if (isUpper(after) && at >= 2 && !isUpper(before))
        return !isWordChar(text, at - 2) && isUpper(text.charCodeAt(at + 2))
      return true
    case 0x2c: // ,
    case 0x3a: // :
      return isDigit(before) && isDigit(after)
    default:
      return false
  }
}

const CONTRACTION = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/i

const mayContract = (word: string) => word.length > 2 && word.length <= 40 && (word.includes("'") || word.includes('’'))

function endOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code < 128 ? kinds[code] === 1 : isLetter(text, at, code)) at++
    else if (
      (code < 128 ? kinds[code] === 2 : code === 0x2019 || code === 0x2011) &&
      isWordChar(text, at + 1) &&
      joins(text, at)
    )
      at += 2
    else break
  }
  return at
}

/** Kinds that are told apart by a letter behind them. */
const LETTERED =
  /\b(?:[Gg]roup|[Vv]itamin|[Pp]lan|[Tt]ype|[Cc]ategory|[Gg]rade|[Cc]lass|[Ss]ection|[Bb]lock|[Rr]oom) \w$/

/** Whether the period at `at`, right after the word, belongs to it: "U.S.", "Jan.", "J." */
function ownsPeriod(text: string, word: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x2e || text.charCodeAt(at + 1) === 0x2e) return false
  // An initial, even a P. or a V., but not "Group P."
  // "posted on X. Her sister"
  if (word === 'X' && /\b(?:on|via|to) X$/.test(text.slice(Math.max(0, at - 5), at))) return false
  if (word.length === 1 && isUpper(word.charCodeAt(0)))
    return word !== 'I' && !LETTERED.test(text.slice(Math.max(0, at - 12), at))
  const lower = word.toLowerCase()
  if (beforeNumberOnly.has(lower)) {
    let next = at + 1
    while (isSpace(text.charCodeAt(next))) next++
    if (isDigit(text.charCodeAt(next))) return true
    // "Pa." and "Wash." are states after a comma: "Erie, Pa."; "st." etc. are handled below
    if (!isUpper(word.charCodeAt(0)) || /^(?:no|sat|sun|man|miss|ill|mass|ore|art|la|al|p|ch|op)$/.test(lower))
      return false
    return true
  }
  if (titleAbbreviations.has(lower) || plainAbbreviations.has(lower))
    return isUpper(word.charCodeAt(0)) || lower.length <= 3 || lower === 'approx'
  // "R-Ky.", "D-Calif."
  if (/^[RDI]-\p{Lu}/u.test(word) && word.length < 10)
    return plainAbbreviations.has(lower.slice(2)) || /^\p{L}\.\p{L}$/u.test(lower.slice(2))
  return /^(?:\p{L}\.)+\p{L}$/u.test(word)
}

/** Lower-cased, with ’ as '. */
export function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/**
 * The words and marks of a block, with contractions and possessives split as in the Penn Treebank ("did" "n't",
 * "Cole" "’s"), abbreviations with their period, every quotation mark by itself. Tags are filled in later.
 */
export function tokenise(block: Block, index: number): Token[] {
  const { text, starts, ends } = block
  const tokens: Token[] = []
  let spaced = true
  const push = (from: number, to: number, surface = text.slice(from, to)) => {
    tokens.push({
      text: surface,
      lower: lowered(surface),
      start: starts[from]!,
      end: ends[to - 1]!,
      block: index,
      from,
      space: spaced,
      tag: 'NN',
    })
    spaced = false
  }
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      spaced = true
      at++
      continue
    }
    if (isInvisible(code)) {
      at++
      continue
    }
    if ((code === 0x68 || code === 0x77) && /^(?:https?:\/\/|www\.)/.test(text.slice(at, at + 8))) {
      let end = at
      while (end < text.length && !isSpace(text.charCodeAt(end)) && !'<>"“”'.includes(text[end]!)) end++
      while (end > at + 1 && '.,;:!?)'.includes(text[end - 1]!)) end--
      push(at, end)
      at = end
      continue
    }
    // "@lenawale" is one word
    const isHandle = code === 0x40 && isWordChar(text, at + 1)
    if (isHandle || isWordChar(text, at)) {
      let end = endOfWord(text, isHandle ? at + 1 : at)
      const word = text.slice(at, end)
      const split = mayContract(word) ? CONTRACTION.exec(word) : null
      if (split) {
        push(at, at + split[1]!.length)
        push(at + split[1]!.length, end)
      } else {
        if (ownsPeriod(text, word, end)) push(at, ++end)
        else push(at, end, word.includes('\u00ad') ? word.replace(SOFT_HYPHENS, '') : word)
      }
      at = end
      continue
    }
    let end = at + 1
    // runs that are one mark: "...", "--", "''", "``"
    if (code === 0x2e || code === 0x2d) while (text.charCodeAt(end) === code) end++
    else if ((code === 0x27 || code === 0x60) && text.charCodeAt(end) === code) {
      // ''' closes a quotation within a quotation: the single mark comes first
      const closesInner = !spaced && text.charCodeAt(end + 1) === code && text.charCodeAt(end + 2) !== code
      if (!closesInner) end++
    } else if (code >= 0xd800 && code <= 0xdbff && end < text.length) end++
    push(at, end)
    at = end
  }
  return tokens
}
