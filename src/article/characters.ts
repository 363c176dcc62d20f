import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import type { Units } from './units.ts'

// CommonMark 2.5: the longest name has 31 characters, numbers have seven digits, or six in base 16.
const REFERENCE = /&(?:#[xX]([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{0,30}));/y
const PUNCTUATION = /[!-/:-@[-`{-~]/
const SPACE = 32
const AMPERSAND = 38
const BACKSLASH = 92
const BREAK = /[ \t]*(\r\n|\n|\r)[ \t>]*/y

/**
 * Adds the text `[start, end)` of the file to a block, unit by unit: escapes and references decoded, line ends without
 * the blanks before them and the prefix of the block quotation or list behind them.
 *
 * A syntax tree's text nodes have the same value; what each character was made from is lost there, so it is read again
 * from the file.
 */
export function addText(units: Units, source: string, start: number, end: number): void {
  add(units, source, start, end, true)
}

/** The same for inline code and addresses in angle brackets, where a backslash and an ampersand mean themselves. */
export function addLiteral(units: Units, source: string, start: number, end: number): void {
  add(units, source, start, end, false)
}

function add(units: Units, source: string, start: number, end: number, decodes: boolean): void {
  let from = start
  let at = start
  const flush = () => {
    if (at > from) units.raw(from, at)
  }
  while (at < end) {
    const code = source.charCodeAt(at)
    if (code !== AMPERSAND && code !== BACKSLASH && code > SPACE) {
      at++
      continue
    }
    const char = source[at]!
    // A blank between two words, as most are.
    if (char === ' ' && source.charCodeAt(at + 1) > SPACE) at++
    else if (char === '\n' || char === '\r' || char === ' ' || char === '\t') {
      BREAK.lastIndex = at
      const found = BREAK.exec(source)
      if (found === null) {
        while (at < end && (source[at] === ' ' || source[at] === '\t')) at++
        continue
      }
      flush()
      const line = at + found[0].indexOf(found[1]!)
      if (line < end) units.lineBreak(line, line + found[1]!.length)
      from = at = Math.min(end, BREAK.lastIndex)
    } else if (decodes && char === '\\' && PUNCTUATION.test(source[at + 1] ?? '')) {
      flush()
      units.decoded(source[at + 1]!, at, at + 2)
      from = at += 2
    } else if (decodes && char === '&') {
      const decoded = referenceAt(source, at)
      if (decoded === null) at++
      else {
        flush()
        units.decoded(decoded, at, REFERENCE.lastIndex)
        from = at = REFERENCE.lastIndex
      }
    } else at++
  }
  at = Math.min(at, end)
  flush()
}

/** What the character reference at `at` stands for; null where there is none. Leaves its end in `REFERENCE.lastIndex`. */
function referenceAt(source: string, at: number): string | null {
  REFERENCE.lastIndex = at
  const found = REFERENCE.exec(source)
  if (found === null) return null
  const [, hexadecimal, decimal, name] = found
  if (hexadecimal !== undefined) return decodeNumericCharacterReference(hexadecimal, 16)
  if (decimal !== undefined) return decodeNumericCharacterReference(decimal, 10)
  return decodeNamedCharacterReference(name!) || null
}
