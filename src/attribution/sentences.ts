import { titleAbbreviations } from '../lexicon/abbreviations.ts'
import { certainVerbs, cueVerbs } from '../lexicon/cues.ts'
import { sentenceStarters } from '../lexicon/function-words.ts'
import type { Token } from '../model.ts'
import { innerEnd, isQuoteMark, type Quotation } from './quotations.ts'
import { isWork } from './titles.ts'

/** A word, a mark, or a whole quotation: what the grammar outside of quotation marks is made of. */
export interface Node {
  /** Tokens of the block, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** Of a quotation, the mark of punctuation that ends it inside its marks, or ''. */
  readonly text: string
  readonly lower: string
  /** Penn Treebank tag; 'QUOTE' for a quotation. */
  readonly tag: string
  readonly quote: Quotation | null
}

/** The same node with another tag. Not a spread copy: to the engine that is another kind of object than the rest. */
export const retagged = ({ start, end, text, lower, quote }: Node, tag: string): Node => ({
  start,
  end,
  text,
  lower,
  tag,
  quote,
})

/** A sentence as the grammar outside of quotation marks sees it: a quotation of many sentences is one node. */
export interface Sentence {
  readonly block: number
  readonly nodes: readonly Node[]
}

/** A title is a name like any other; a comma or full stop that stands inside its marks belongs to the sentence. */
function nameNodes(tokens: readonly Token[], { start, end }: Quotation): Node[] {
  let last = end - 1
  while (last > start && isQuoteMark(tokens[last]!)) last--
  const { text } = tokens[last]!
  if (text !== ',' && text !== '.') return [{ start, end, text: 'Title', lower: 'title', tag: 'NNP', quote: null }]
  return [
    { start, end: last, text: 'Title', lower: 'title', tag: 'NNP', quote: null },
    { start: last, end, text, lower: text, tag: text, quote: null },
  ]
}

function nodesOf(tokens: readonly Token[], quotations: readonly Quotation[]): Node[] {
  const nodes: Node[] = []
  let q = 0
  for (let at = 0; at < tokens.length; ) {
    const quote = quotations[q]
    if (quote !== undefined && at === quote.start) {
      if (isWork(tokens, quote)) nodes.push(...nameNodes(tokens, quote))
      else
        nodes.push({
          start: quote.start,
          end: quote.end,
          text: innerEnd(tokens, quote),
          lower: '',
          tag: 'QUOTE',
          quote,
        })
      at = quote.end
      q++
      continue
    }
    const { text, lower, tag } = tokens[at]!
    nodes.push({ start: at, end: at + 1, text, lower, tag, quote: null })
    at++
  }
  return nodes
}

const TERMINAL = /^(?:[.?!…]|\.{2,}|[?!]+)$/

const isCapital = (text: string) => /^[\p{Lu}\p{N}([$£€#@]/u.test(text)

/**
 * Whether the nodes from `at` on are the tail of the quotation before them ("Cole, the engineer, asked."): a verb of
 * saying comes before any other verb and before the sentence ends.
 */
function isTail(nodes: readonly Node[], at: number, inner: string): boolean {
  const limit = Math.min(nodes.length, at + 30)
  let relative = false
  let auxiliary = false
  for (let i = at; i < limit; i++) {
    const { lower, tag, quote, text } = nodes[i]!
    if (quote !== null || TERMINAL.test(lower) || lower === ':') return false
    if (/^(?:WP\$?|WDT)$/.test(tag) && i > at) relative = true
    if (!tag.startsWith('VB') && tag !== 'MD') continue
    if (relative) {
      // ", who had left, asked": one verb, with its auxiliaries, belongs to "who"
      while (/^(?:VB|RB|MD)/.test(nodes[i + 1]?.tag ?? '')) i++
      relative = false
      continue
    }
    // "Cole has said", "Cole would later say", "Cole was quoted as saying", "Cole likes to say"
    if (AUXILIARY.test(lower) && /^(?:VB|RB|TO)/.test(nodes[i + 1]?.tag ?? '')) {
      auxiliary = true
      continue
    }
    const verbs = cueVerbs.get(lower)
    if (verbs === undefined) {
      // "Murphy, the head of Right to Rise, tweeted"
      if (i > at && isCapital(text)) continue
      if (tag === 'VBN' || tag === 'VBG') continue
      return false
    }
    if (!auxiliary && (tag === 'VBN' || tag === 'VBG')) continue
    // "was told he could go"
    if (auxiliary && /^(?:asked|told)$/.test(lower) && BE.test(nodes[i - 1]!.lower)) return false
    if (auxiliary && /^(?:heard|seen|filmed|recorded)$/.test(lower)) continue
    if (!verbs.some((verb) => verb.frames.has('t') || verb.frames.has('q') || verb.frames.has('w'))) return false
    let after = i + 1
    while (nodes[after]?.tag.startsWith('RB')) after++
    const next = nodes[after]
    // "asked reporters", "asked him"
    if (/^(?:ask|told|tell)/.test(lower) && next !== undefined && /^(?:NNS?|PRP)$/.test(next.tag)) return true
    // "“…!” Cole told the Echo on Monday."
    if (/^t[eo]l/.test(lower)) return tellsNothingElse(nodes, after)
    // "“…?” Cole asked the owner."
    if (/^ask/.test(lower) && inner.startsWith('?') && asksNobodyElse(nodes, after)) return true
    // With a clause or object of its own the sentence stands by itself.
    return (
      next === undefined ||
      TERMINAL.test(next.lower) ||
      /^(?:,|in|on|at|as|when|while|after|during|before|with|of|to|into|through|over|by|from|across|outside|inside|without|because|since|until|toward|towards|near|beside|via|for|despite|amid|last|this|earlier|late|early|yesterday|today|tonight)$/.test(
        next.lower,
      ) ||
      next.tag === 'NNP'
    )
  }
  return false
}

const BE = /^(?:is|was|are|were|be|been)$/
const AUXILIARY =
  /^(?:has|have|had|'s|'d|would|could|can|will|did|is|was|are|were|be|been|used|likes?|liked|loves?|loved)$/

/** Whether only a noun phrase follows, and then neither a clause nor a quotation: "told the Echo in Leeds." */
function tellsNothingElse(nodes: readonly Node[], from: number): boolean {
  let at = from
  while (/^(?:DT|PRP\$|PRP|JJ.*|NN.*|CD|POS|VBN)$/.test(nodes[at]?.tag ?? '')) at++
  // "told the story"
  if (at === from || /^(?:story|tale|truth|joke|lie)s?$/.test(nodes[at - 1]!.lower)) return false
  const next = nodes[at]
  if (next !== undefined && !TERMINAL.test(next.lower) && next.lower !== ',' && !/^(?:IN|TO|CC)$/.test(next.tag))
    return false
  for (let i = at; i < nodes.length && !TERMINAL.test(nodes[i]!.lower); i++)
    if (nodes[i]!.quote !== null || /^(?:that|whether)$/.test(nodes[i]!.lower)) return false
  return true
}

/** Whether the sentence ends before another verb, a question or a quotation. */
function asksNobodyElse(nodes: readonly Node[], from: number): boolean {
  for (let i = from; i < nodes.length && i < from + 12; i++) {
    const { lower, tag, quote } = nodes[i]!
    if (quote !== null || tag.startsWith('VB') || tag === 'MD' || /^(?:if|whether|for)$/.test(lower)) return false
    if (TERMINAL.test(lower)) return true
  }
  return false
}

/** "“Send them.” Cole said.": nothing but a name and a verb of saying. */
function isBareTail(nodes: readonly Node[], at: number): boolean {
  let verb = at
  while (nodes[verb]?.tag.startsWith('NNP') || (verb === at && nodes[verb]?.tag === 'PRP')) verb++
  return verb > at && verb < at + 4 && certainVerbs.has(nodes[verb]?.lower ?? '') && nodes[verb + 1]?.lower === '.'
}

const leadsIn = (node: Node | undefined) => node?.lower === ',' || node?.lower === ':'

/** "Cole asked, “Why?” Ruiz nodded.": a quotation that a cue before it leads in needs no tail. */
function isLedIn(nodes: readonly Node[], at: number): boolean {
  if (!leadsIn(nodes[at - 1])) return false
  let cue = at - 2
  while (cue >= 0 && at - cue < 7 && nodes[cue]!.quote === null && !cueVerbs.has(nodes[cue]!.lower)) cue--
  if (cue < 0 || at - cue >= 7 || nodes[cue]!.quote !== null) return false
  // "Asked about it, “No!” Cole said", "As she spoke, “Shame!” they cried"
  const isMain = /^VB[DPZ]$/.test(nodes[cue]!.tag)
  return isMain && !nodes.slice(Math.max(0, cue - 8), cue).some(({ lower }) => HANGS.test(lower))
}

/** "The text read, “Awake?” Cole said.", "A voice asked, “Who?” Cole told police.": the whole of it is reported. */
function endsSaying(nodes: readonly Node[], at: number): boolean {
  const end = nodes.findIndex(({ text, quote }, i) => i >= at && (quote !== null || TERMINAL.test(text)))
  if (end < 0 || nodes[end]!.quote !== null || end - at > 8) return false
  const cue = nodes.findIndex(({ tag }, i) => i >= at && /^(?:VB|MD)/.test(tag))
  return (
    cue >= 0 &&
    /^(?:said|says|told|recalled)$/.test(nodes[cue]!.lower) &&
    nodes.slice(cue + 1, end).every(({ tag }) => /^(?:DT|NN|PRP)/.test(tag))
  )
}

const HANGS = /^(?:when|as|after|while|before|once|if|until|though|although)$/

/** A word without a full stop, as nearly every node is. */
const isPlainWord = ({ text, quote }: Node) => {
  const code = text.charCodeAt(0) | 32
  return quote === null && code >= 97 && code <= 122 && text.charCodeAt(text.length - 1) !== 46
}

function isBoundary(tokens: readonly Token[], nodes: readonly Node[], at: number): boolean {
  const node = nodes[at]!
  const next = nodes[at + 1]
  if (next === undefined) return true
  if (isPlainWord(node)) return false
  if (node.quote !== null) {
    const inner = innerEnd(tokens, node.quote)
    if (!/^[.?!…]/.test(inner)) return false
    if (next.quote !== null) return true
    if (!isCapital(next.text)) return false
    if (inner.startsWith('.') && inner.length < 3) return !isBareTail(nodes, at + 1)
    return (isLedIn(nodes, at) && !endsSaying(nodes, at + 1)) || !isTail(nodes, at + 1, inner)
  }
  if (TERMINAL.test(node.text)) {
    if (next.quote !== null) return true
    if (/^[)\]}]$/.test(next.text) || isQuoteMark(tokens[next.start]!)) return false
    if (/^[.?!…,;]/.test(next.text)) return false
    // "e.Motion", but not "the dam held.The river"
    if (node.text === '.' && !tokens[next.start]!.space && nodes[at - 1]?.text.length === 1) return false
    return isCapital(next.text) || /^[•*–—-]$/.test(next.text)
  }
  if (/^[)\]]$/.test(node.text)) {
    const before = nodes[at - 1]
    return before !== undefined && TERMINAL.test(before.text) && isCapital(next.text)
  }
  if (node.text.length > 1 && node.text.endsWith('.')) {
    // "…, D-Conn. Cole said"
    if (/^[rdi]-/.test(node.lower)) return isCapital(next.text)
    if (titleAbbreviations.has(node.lower.slice(0, -1)) || /^\p{Lu}\.$/u.test(node.text)) return false
    if (next.quote !== null) return isCapital(tokens[next.start + 1]?.text ?? '') && nodes[at - 1]?.lower !== ','
    return sentenceStarters.has(next.text)
  }
  return false
}

/** In words and marks. No sentence is longer; what pretends to be one must not make reading it slower than linear. */
const LONGEST_SENTENCE = 400

/** Cuts a block into sentences; a full stop inside a quotation ends one only where nothing attributes it afterwards. */
export function sentencesOf(block: number, tokens: readonly Token[], quotations: readonly Quotation[]): Sentence[] {
  const nodes = nodesOf(tokens, quotations)
  const sentences: Sentence[] = []
  let from = 0
  for (let at = 0; at < nodes.length; at++) {
    if (at - from < LONGEST_SENTENCE && !isBoundary(tokens, nodes, at)) continue
    sentences.push({ block, nodes: nodes.slice(from, at + 1) })
    from = at + 1
  }
  return sentences
}
