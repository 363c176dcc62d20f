import {
  bios,
  commentForm,
  commentHeading,
  copyright,
  corrections,
  formField,
  type Holding,
  type Opening,
  openingWord,
  photoCredits,
  promos,
  storyLabels,
} from '../lexicon/furniture.ts'
import type { Block, BlockKind, BlockRole, Credit } from '../model.ts'
import { creditOf, creditsWithin, isByline, outletIn } from './credits.ts'

export interface Furnished {
  readonly blocks: readonly Block[]
  readonly credits: readonly Credit[]
}

/** Reporting is told from furniture only in blocks this short: what is wrongly set aside loses its quotations. */
const mostWords = 40
const tailBlocks = 4
const headBlocks = 5
const cue = /\b(?:said|says|told|asked|added|according to|tweeted|wrote)\b/i

/** Gives each block its role, and finds the lines that say where the text comes from. */
export function furnish(wrapped: readonly Block[]): Furnished {
  // Where lines are wrapped means nothing here.
  const blocks = wrapped.map(unwrapped)
  const credits: Credit[] = []
  const form = startOfCommentForm(blocks)
  const furnished = blocks.map((block, i): Block => {
    if (i >= form) return as(block, 'furniture')
    if (!isRunning(block)) return block
    const kept = classify(block, i, blocks)
    const credit = kept.role === 'credit' ? creditOf(kept, true) : null
    if (credit) credits.push(credit)
    else if (kept.role === 'body') credits.push(...creditsWithin(kept, i, blocks.length))
    return kept
  })
  return {
    blocks: withoutLinkLists(furnished).map((block, i) => ({ ...wrapped[i]!, role: block.role, kind: block.kind })),
    credits,
  }
}

function unwrapped(block: Block): Block {
  return block.text.includes('\n') ? { ...block, text: block.text.replaceAll('\n', ' ') } : block
}

/** Notes keep their sources, and a line under a block quotation says who is quoted. */
function isRunning({ kind, quote }: Block): boolean {
  return quote === 0 && (kind === 'paragraph' || kind === 'list-item' || kind === 'caption')
}

function classify(block: Block, i: number, blocks: readonly Block[]): Block {
  const { text } = block
  const first = openingWord(text)
  if (opens(corrections, first, text) || isCorrectionHeading(blocks[i - 1])) return as(block, 'furniture')
  if (!isShort(text)) return block
  if (fits(photoCredits, text)) return as(block, 'furniture', 'caption')
  if (block.kind === 'caption') return block
  if (isByline(text) && i < headBlocks) return as(block, outletIn(text) === null ? 'furniture' : 'credit')
  if (storyLabels.test(text)) return as(block, 'furniture')
  if (isSpeech(text)) return block
  const quoted = i > 0 && blocks[i - 1]!.quote > 0
  const atEdge = i < headBlocks || i >= blocks.length - tailBlocks
  if (!quoted && creditOf(block, atEdge) !== null) return as(block, 'credit')
  if (copyright.test(text)) return as(block, 'furniture')
  if (formField.test(text)) return as(block, 'furniture')
  if (!cue.test(text)) {
    if (opens(promos, first, text)) return as(block, 'furniture')
    if (i > 0 && i >= blocks.length - tailBlocks && fits(bios, text)) return as(block, 'furniture')
  }
  return isTitle(block, i) ? as(block, 'body', 'heading') : block
}

function as(block: Block, role: BlockRole, kind: BlockKind = block.kind): Block {
  return { ...block, role, kind }
}

function opens(openings: readonly Opening[], first: string, text: string): boolean {
  return openings.some(({ words, pattern }) => words.has(first) && pattern.test(text))
}

function fits(patterns: readonly Holding[], text: string): boolean {
  const lower = text.toLowerCase()
  return patterns.some(({ pieces, pattern }) => pieces.some((piece) => lower.includes(piece)) && pattern.test(text))
}

function isShort(text: string): boolean {
  if (text.length > mostWords * 15) return false
  let words = 1
  let before = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const blank = code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(text[at]!))
    if (blank && !before) words++
    before = blank
  }
  return words <= mostWords
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/)
}

/** A quotation of some length, or somebody saying something: never furniture. */
function isSpeech(text: string): boolean {
  return /["“”]/.test(text) && (quotedWords(text) >= 6 || cue.test(text))
}

/** Length of the longest quotation. */
function quotedWords(text: string): number {
  let most = 0
  for (const part of text.split(/["“”]/).slice(1)) most = Math.max(most, wordsOf(part.trim()).length)
  return most
}

function isCorrectionHeading(block: Block | undefined): boolean {
  return block !== undefined && /^(?:corrections?|clarifications?)\s*:?$/i.test(block.text)
}

/** A title without a heading's marks, as plain text has them. */
function isTitle({ text, kind }: Block, i: number): boolean {
  // "— Mary Cole" is a quotation's credit
  if (kind !== 'paragraph' || /^\p{Pd}/u.test(text) || !/[\p{L}\p{N}%$]$/u.test(text) || quotedWords(text) >= 6)
    return false
  const words = wordsOf(text).filter((word) => /\p{L}/u.test(word))
  if (words.length === 0 || words.length > 12 || /^\p{Ll}/u.test(text)) return false
  if (i === 0) return true
  const long = words.filter((word) => word.length > 3)
  const capital = long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word))
  return long.length > 0 && capital.length >= Math.max(2, long.length * 0.8)
}

/** The index of the block at which a comment form takes over, or the number of blocks. */
function startOfCommentForm(blocks: readonly Block[]): number {
  const last = blocks.findLastIndex(({ text }) => text.length < 200 && formField.test(text))
  for (const [i, { text, quote }] of blocks.entries()) {
    if (quote > 0 || text.length > 200) continue
    // “Leave a comment” may also stand as a link above the article.
    const late = i > blocks.length / 2
    if (commentForm.test(text) && (late || (i < last && last - i < 10))) return i
    if (commentHeading.test(text) && i < last && late) return i
  }
  return blocks.length
}

/** Lists of nothing but links: tables of contents, related stories. */
function withoutLinkLists(blocks: readonly Block[]): readonly Block[] {
  const isLinkItem = ({ kind, text, links }: Block) =>
    kind === 'list-item' && links.some(({ start, end }) => start === 0 && end === text.length)
  const result = [...blocks]
  for (let from = 0; from < blocks.length; from++) {
    let to = from
    while (to < blocks.length && blocks[to]!.kind === 'list-item') to++
    const items = blocks.slice(from, to)
    if (items.length >= 3 && items.every(isLinkItem))
      for (let i = from; i < to; i++) result[i] = as(blocks[i]!, 'furniture')
    if (to > from) from = to
  }
  return result
}
