import type { Block, Token } from '../model.ts'

/**
 * A stretch of one block in quotation marks, the outermost marks only. Token indices count in the block; `end` is
 * exclusive and marks are inside the stretch where they stand in the text.
 */
export interface Quotation {
  readonly block: number
  readonly start: number
  readonly end: number
  /** Carries on a quotation that the block before left open. */
  readonly continues: boolean
  /** Left open at the block's end, and the next block carries on. */
  readonly continued: boolean
  /** A mark is missing: where the quotation begins or ends is a guess. */
  readonly damaged: boolean
}

/** A mark without its partner, as a token of a block. */
export interface LooseMark {
  readonly block: number
  readonly token: number
  readonly missing: 'opening' | 'closing'
}

export interface Quotations {
  readonly byBlock: readonly (readonly Quotation[])[]
  readonly loose: readonly LooseMark[]
}

const DOUBLE = new Set(['"', '“', '”', '„', '‟', '«', '»', "''", '``', '＂'])
const SINGLE = new Set(["'", '‘', '’', '‛', '`', '‹', '›'])
const DASH_OR_BRACKET = /^(?:[([{—–/]|-{1,3})$/
const CLOSING_MARK = /^[.,;:!?…)\]}—–-]/
const ELIDED = new Set('em til tis twas cause n bout round tude nuff kay cos'.split(' '))
/** How far a single mark may stand from its partner; a paragraph is shorter. */
const SINGLE_REACH = 400

export const isDoubleMark = (token: Token) => DOUBLE.has(token.text)
export const isSingleMark = (token: Token) => SINGLE.has(token.text)
export const isQuoteMark = (token: Token) => DOUBLE.has(token.text) || SINGLE.has(token.text)

/** The last mark of punctuation inside a quotation, or '' if it ends in a word. */
export function innerEnd(tokens: readonly Token[], quote: Quotation): string {
  let at = quote.end - 1
  while (at > quote.start && isQuoteMark(tokens[at]!)) at--
  const { text } = tokens[at]!
  if (/^[.?!…,;:—–-]/.test(text)) return text
  return /^(?:\p{L}\.)+$/u.test(text) || /\p{L}\.$/u.test(text) ? '.' : ''
}

interface BlockMarks {
  readonly pairs: { start: number; end: number }[]
  /** The opening mark without a partner, if the block ends inside a quotation. */
  open: { at: number; nested: { start: number; end: number }[]; glyph: string } | null
  /** A closing mark before any opening one. */
  readonly strays: number[]
  /** Whether any double mark stands in the block. */
  marked: boolean
}

type Side = 'open' | 'close'

/** Whether a quotation that reaches over the mark at `at` still ends: then `5’2”` ends in inches. */
function closesLater(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + SINGLE_REACH); i++) {
    if (tokens[i]!.text === '”') return true
    if (tokens[i]!.text === '“') return false
  }
  return false
}

/** Which way a double mark faces, from its glyph and the space around it. */
function sideOf(tokens: readonly Token[], at: number, inside: string | null): Side | null {
  const token = tokens[at]!
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  const tightAfter = after !== undefined && !after.space
  const looseBefore =
    token.space || before === undefined || DASH_OR_BRACKET.test(before.text) || (isQuoteMark(before) && before.space)
  switch (token.text) {
    case '“':
    case '‟':
      if (inside === '„') return 'close'
      return inside !== null && !looseBefore && (!tightAfter || CLOSING_MARK.test(after.text)) ? 'close' : 'open'
    case '”':
      if (
        before !== undefined &&
        !token.space &&
        /^\d+['’]\d+$/.test(before.text) &&
        (inside === null || closesLater(tokens, at))
      )
        return null
      // The wrong glyph, where a quotation can only begin: ”Sorry …”, ” … if it can, it must.”
      return inside === null &&
        looseBefore &&
        after !== undefined &&
        (tightAfter ? !CLOSING_MARK.test(after.text) : /^(?:…|\.{3,})$/.test(after.text))
        ? 'open'
        : 'close'
    case '„':
    case '``':
      return 'open'
    case '«':
      return inside === '»' ? 'close' : 'open'
    case '»':
      return inside === null && looseBefore && tightAfter ? 'open' : 'close'
  }
  if (!token.space && before !== undefined && /^\d/.test(before.text)) {
    const feet = tokens[at - 2]
    // 5'2" and, outside a quotation, 12"
    if (
      inside === null ||
      (feet !== undefined && /^['’]$/.test(feet.text) && !before.space) ||
      /^\d+['’]\d+$/.test(before.text)
    )
      return null
  }
  if (looseBefore && tightAfter) return /^[.,;:!?)]/.test(after.text) && inside !== null ? 'close' : 'open'
  if (!looseBefore && !tightAfter) return 'close'
  if (looseBefore) return inside !== null ? 'close' : 'open'
  return CLOSING_MARK.test(after!.text) || inside !== null ? 'close' : 'open'
}

/** Tags of words that nobody owns: conjunctions, prepositions, verbs, pronouns. */
const UNOWNED = /^(?:CC|IN|TO|MD|PRP|DT|EX|W.*|VB[DP])$/

/** The partner of a single mark that opens at `at`, or -1: apostrophes and possessives are passed over. */
function singleClose(tokens: readonly Token[], at: number): number {
  let possessive = -1
  const limit = Math.min(tokens.length, at + SINGLE_REACH)
  for (let i = at + 2; i < limit; i++) {
    const token = tokens[i]!
    if (token.text === '‘' || token.text === '‹') {
      if (possessive >= 0) return possessive
      continue
    }
    if (token.space || !/^['’›]$/.test(token.text)) continue
    const after = tokens[i + 1]
    if (after !== undefined && !after.space && !CLOSING_MARK.test(after.text) && !isDoubleMark(after)) continue
    const before = tokens[i - 1]!
    // "the villagers' homes", but "as 'heroes' and thanked them"
    const owns = after?.space === true && /^\p{Ll}/u.test(after.text) && !UNOWNED.test(after.tag)
    const rows = after?.tag === 'CC' && tokens.slice(i + 2, i + 5).some(({ text }) => /^['’]$/.test(text))
    const doubtful = /s$/i.test(before.text) && (owns || rows)
    if (!doubtful) return i
    if (possessive < 0) possessive = i
  }
  return possessive
}

const BEFORE_YEARS = /^(?:in|of|since|from|until|till|by|before|after|to|spring|summer|autumn|fall|winter)$/

/** "in ‘08", "the class of ‘84"; but "warned of ‘10 years of pain’", "until ‘11 at night’": whether no quotation begins before the two figures. */
function isYear(tokens: readonly Token[], at: number): boolean {
  const close = singleClose(tokens, at)
  const inner = tokens.slice(at + 1, Math.max(at + 1, close))
  if (close < 0 || inner.some(({ text }) => text === '‘')) return true
  return close - at > 6 && !/^(?:NN|JJ)/.test(tokens[at + 2]!.tag)
}

function opensSingle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (after === undefined || after.space) return false
  if (!(token.space || before === undefined || DASH_OR_BRACKET.test(before.text))) return false
  if (/^\d0?\d?s$/.test(after.text) || ELIDED.has(after.lower)) return false
  if (/^\d\d$/.test(after.text) && before !== undefined && BEFORE_YEARS.test(before.lower) && isYear(tokens, at))
    return false
  return /^[\p{L}\p{N}[($£€…“"]/u.test(after.text)
}

function marksOf(tokens: readonly Token[]): BlockMarks {
  const marks: BlockMarks = { pairs: [], open: null, strays: [], marked: false }
  const stack: { at: number; glyph: string }[] = []
  let nested: { start: number; end: number }[] = []
  let singleEnd = -1
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (SINGLE.has(token.text)) {
      if (stack.length > 0 || at < singleEnd) continue
      if (!opensSingle(tokens, at)) continue
      const close = singleClose(tokens, at)
      if (close >= 0) {
        marks.pairs.push({ start: at, end: close + 1 })
        singleEnd = close
      } else if (at === 0 && token.text === '‘') {
        marks.open = { at, nested: [], glyph: token.text }
      }
      continue
    }
    if (!DOUBLE.has(token.text)) continue
    marks.marked = true
    // Double marks between single ones are the inner ones.
    if (at < singleEnd) continue
    const side = sideOf(tokens, at, stack.at(-1)?.glyph ?? null)
    if (side === 'open') stack.push({ at, glyph: token.text })
    else if (side === 'close') {
      const opener = stack.pop()
      if (opener === undefined) marks.strays.push(at)
      else if (stack.length === 0) {
        marks.pairs.push({ start: opener.at, end: at + 1 })
        nested = []
      } else nested.push({ start: opener.at, end: at + 1 })
    }
  }
  if (stack.length > 0) marks.open = { at: stack[0]!.at, nested, glyph: stack[0]!.glyph }
  return marks
}

const startsSentence = (tokens: readonly Token[], at: number) =>
  at === 0 || /^[.?!…,:—]$|^--$/.test(tokens[at - 1]!.text) || /^[.?!]/.test(tokens[at - 1]!.text)

/** “We won, she said. “They lost,” …: the inner pair begins a quotation of its own, so the outer mark lacks its partner. */
function isFreshQuotation(tokens: readonly Token[], pair: { start: number }): boolean {
  const first = tokens[pair.start + 1]
  return first !== undefined && /^\p{Lu}/u.test(first.text) && startsSentence(tokens, pair.start)
}

/** Where a sentence that ends "…, she said." within an unclosed quotation has the comma before its attribution, or -1. */
function swallowedAttribution(tokens: readonly Token[], from: number, to: number): number {
  for (let i = Math.max(from, to - 8); i < to - 2; i++) {
    if (tokens[i]!.text !== ',') continue
    const tail = tokens.slice(i + 1, to).map((t) => t.lower)
    if (tail.length <= 6 && tail.some((w) => w === 'said' || w === 'says' || w === 'told' || w === 'added')) return i
  }
  return -1
}

function sentenceStart(tokens: readonly Token[], at: number): number {
  let i = at
  // A mark right after a sentence's end belongs to that sentence.
  while (i > 0 && /^[.?!…,]/.test(tokens[i - 1]!.text)) i--
  while (i > 0 && !/^[.?!…]+$/.test(tokens[i - 1]!.text) && !isDoubleMark(tokens[i - 1]!)) i--
  return i
}

/** How many blocks without any mark may stand inside a quotation that is not reopened. */
const UNMARKED_BLOCKS = 3

const mayContinue = (block: Block) =>
  block.role === 'body' && (block.kind === 'paragraph' || block.kind === 'blockquote' || block.kind === 'list-item')

/**
 * The quotations of an article, block by block. A mark left open is a continuation where the next block reopens it or
 * closes it first; otherwise it is reported as loose and its quotation ends with its own block at the latest.
 */
export function findQuotations(blocks: readonly Block[], tokens: readonly (readonly Token[])[]): Quotations {
  const loose: LooseMark[] = []
  const byBlock: Quotation[][] = blocks.map(() => [])
  const order = blocks.flatMap((block, i) => (mayContinue(block) && tokens[i]!.length > 0 ? [i] : []))
  const marks = blocks.map((_, i) => marksOf(tokens[i]!))
  /** Blocks that begin inside a quotation, with the token where it ends. */
  const carried = new Map<number, number>()
  const reopened = new Set<number>()
  const carries = new Set<number>()

  for (const [n, index] of order.entries()) {
    const open = marks[index]!.open
    const inside = carried.get(index) === tokens[index]!.length
    if (open === null && !inside) continue
    const next = order[n + 1]
    if (
      open !== null &&
      (open.nested.some((pair) => isFreshQuotation(tokens[index]!, pair)) ||
        swallowedAttribution(tokens[index]!, open.at, tokens[index]!.length) >= 0)
    )
      continue
    if (next === undefined || inside) continue
    const first = tokens[next]![0]!
    const family = open !== null && SINGLE.has(open.glyph) ? SINGLE : DOUBLE
    if (
      family.has(first.text) &&
      first.text !== '”' &&
      (marks[next]!.open?.at === 0 || marks[next]!.pairs.some((pair) => pair.start === 0))
    ) {
      carries.add(index)
      reopened.add(next)
      continue
    }
    for (let skip = 0; skip <= UNMARKED_BLOCKS; skip++) {
      const reach = order[n + 1 + skip]
      if (reach === undefined) break
      const stray = marks[reach]!.strays[0]
      const firstPair = marks[reach]!.pairs[0]?.start ?? Number.POSITIVE_INFINITY
      if (stray !== undefined && stray < firstPair) {
        carries.add(index)
        for (let k = 1; k <= skip; k++) {
          const between = order[n + k]!
          carried.set(between, tokens[between]!.length)
          carries.add(between)
        }
        carried.set(reach, stray + 1)
        break
      }
      if (marks[reach]!.marked) break
    }
  }

  for (const [index] of blocks.entries()) {
    const words = tokens[index]!
    const { pairs, open, strays } = marks[index]!
    const found = byBlock[index]!
    const add = (start: number, end: number, damaged = false) => {
      found.push({
        block: index,
        start,
        end,
        continues: start === 0 && (reopened.has(index) || carried.has(index)),
        continued: end === words.length && carries.has(index),
        damaged,
      })
    }
    const carriedTo = carried.get(index)
    if (carriedTo !== undefined) add(0, carriedTo)
    for (const pair of pairs) add(pair.start, pair.end)
    for (const stray of strays) {
      if (carriedTo === stray + 1) continue
      loose.push({ block: index, token: stray, missing: 'opening' })
      const start = sentenceStart(words, stray)
      if (!found.some((q) => q.start < stray + 1 && start < q.end) && stray > start) add(start, stray + 1, true)
    }
    if (open !== null) {
      if (carries.has(index)) add(open.at, words.length)
      else {
        loose.push({ block: index, token: open.at, missing: 'closing' })
        const fresh = open.nested.find((pair) => isFreshQuotation(words, pair))
        const limit = fresh?.start ?? words.length
        const comma = swallowedAttribution(words, open.at, limit)
        add(open.at, comma >= 0 ? comma + 1 : limit, true)
        if (fresh !== undefined)
          for (const pair of open.nested) if (pair.start >= fresh.start) add(pair.start, pair.end)
      }
    }
    found.sort((a, b) => a.start - b.start)
  }
  return { byBlock, loose }
}
