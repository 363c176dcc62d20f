import { channels, statementNouns } from '../lexicon/cues.ts'
import { documentNouns } from '../lexicon/people.ts'
import type { Attribution, Block, Document, Range, Token, Via } from '../model.ts'
import { AUXILIARY, isFiniteVerb } from './chunks.ts'
import { SentenceReader } from './clauses.ts'
import { crossheads } from './crossheads.ts'
import { cueAt } from './ending.ts'
import { type Clause, isProperName, phraseFrom, possessor, type Subject } from './phrases.ts'
import { findQuotations, innerEnd, isQuoteMark, type LooseMark, type Quotation } from './quotations.ts'
import { isWhose, saysSo, whoAnswers, whoReacts, whoSupposes, whoTakesOver } from './reactions.ts'
import { sentencesOf } from './sentences.ts'
import { subjectBefore } from './subjects.ts'
import { isTitle, wordCount } from './titles.ts'
import { couldSay, isPersonNoun, isSpeaker } from './voices.ts'

/** Everything that was found in an article, in the order of its text. */
export interface Attributed {
  readonly attributions: readonly Attribution[]
  readonly loose: readonly LooseMark[]
  readonly readers: readonly SentenceReader[]
}

/** An attribution that is being made, with a list of contents that is its own. */
type Draft = { -readonly [K in keyof Omit<Attribution, 'content'>]: Attribution[K] } & { readonly content: Range[] }

/** Who spoke last, for a quotation that has no cue of its own. */
interface Speaker {
  readonly source: Range
  readonly antecedent: Range | null
  readonly apposition: Range | null
}

interface Lead extends Speaker {
  readonly cue: Range | null
}

const isRead = (block: Block) =>
  block.role === 'body' &&
  block.kind !== 'heading' &&
  block.kind !== 'caption' &&
  block.kind !== 'table-cell' &&
  block.kind !== 'footnote'

/** Whether a quotation reads as something somebody said: a sentence, or a stretch too long for a title or a scare quote. */
function isUtterance(tokens: readonly Token[], quote: Quotation): boolean {
  const words = wordCount(tokens, quote)
  if (quote.continues || quote.continued) return true
  let first = quote.start
  while (first < quote.end && isQuoteMark(tokens[first]!)) first++
  const capital = /^[\p{Lu}\p{N}([…“‘'"]|^\.\.\./u.test(tokens[first]?.text ?? '')
  return capital && /^[.?!…,—–-]/.test(innerEnd(tokens, quote)) && words >= 2 && !isTitle(tokens, quote)
}

/** “And if you looked at the costs …”: a quotation that says itself that more of it came before. */
function goesOn(tokens: readonly Token[], quote: Quotation): boolean {
  const first = tokens.slice(quote.start, quote.end).find((token) => !isQuoteMark(token))
  return /^(?:and|but|so|because|or)$/.test(first?.lower ?? '')
}

/** Whether a statement ended in quoted words, so that a quotation behind it goes on with it. */
const endsQuoted = ({ kind, frame }: Draft): boolean =>
  kind === 'direct' || (kind === 'mixed' && (frame === 'tail' || frame === 'insertion'))

export function attribute(document: Document, tokens: readonly (readonly Token[])[]): Attributed {
  const { blocks } = document
  const quotations = findQuotations(blocks, tokens)
  const drafts: Draft[] = []
  const readers: SentenceReader[] = []
  let speaker: Speaker | null = null
  /** Whether that was a statement, rather than a sentence about somebody. */
  let spoke = false
  /** Blocks since then in which nobody spoke and no sentence was about a person. */
  let silent = 0
  let lead: Lead | null = null
  /** The quotation that was all of the last block, and that no cue of its own tells whose it is. */
  let bare: Draft | null = null
  /** The attribution whose quotation the last block left open. */
  let open: Draft | null = null

  const labelled = labelledBlocks(blocks, tokens)
  const heads = crossheads(blocks, tokens, quotations.byBlock)
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!
    if (!isRead(block) || tokens[index]!.length === 0 || heads.has(index)) continue
    const words = tokens[index]!
    if (block.quote > 0) {
      let end = index + 1
      while (end < blocks.length && blocks[end]!.quote === block.quote) end++
      const quotation = blockQuotation(blocks, tokens, quotations.byBlock, index, end, lead)
      if (quotation !== null) {
        drafts.push(quotation)
        if (quotation.source !== null) {
          speaker = quotation as Speaker
          spoke = true
        }
        lead = null
        index = end - 1
        continue
      }
    }
    const label = labelled.get(index)
    if (label !== undefined) {
      drafts.push(label)
      speaker = label as Speaker
      spoke = true
      continue
    }
    const found = sentencesOf(index, words, quotations.byBlock[index]!).map((sentence) =>
      new SentenceReader(sentence, words).read(),
    )
    readers.push(...found)
    const owner: Subject | null = bare === null || found.length === 0 ? null : isWhose(found[0]!.clause)
    if (bare !== null && owner !== null) {
      take(bare, speakerOf(found[0]!, owner), 'next-sentence')
      speaker = bare as Speaker
      spoke = true
      silent = 0
    }
    bare = null
    // Only the last quotation of a block can go on in the next one.
    const lastQuote = quotations.byBlock[index]!.at(-1)
    const continuedAt = lastQuote?.continued ? lastQuote.end : -1
    const floating: Draft[] = []
    let lastInBlock: Draft | null = null
    let lastReader: SentenceReader | null = null

    for (const reader of found) {
      const { nodes } = reader.clause
      const start = drafts.length
      for (const attribution of reader.attributions) drafts.push({ ...attribution, content: [...attribution.content] })
      const own = drafts.slice(start)
      const quotes = reader.openQuotes()
      const alone = quotes.length > 0 && nodes.every((node) => node.quote !== null || !/[\p{L}\p{N}]/u.test(node.text))
      const spoken: Draft | undefined = own.find(
        (draft) => draft.kind !== 'indirect' && draft.content[0]!.start === nodes[0]!.start,
      )
      if (spoken !== undefined && floating.length > 0) {
        // Quoted sentences before the one that names the speaker.
        for (const draft of floating.splice(0)) {
          draft.source = spoken.source
          draft.antecedent = spoken.antecedent
          draft.apposition = spoken.apposition
          draft.via = 'next-sentence'
        }
      }
      const teller = floating.length > 0 ? saysSo(reader.clause, 0) : null
      if (teller !== null)
        for (const draft of floating.splice(0)) take(draft, speakerOf(reader, teller), 'next-sentence')
      for (const at of quotes) {
        const { quote } = nodes[at]!
        const range: Range = { block: index, start: quote!.start, end: quote!.end }
        // "a trailer for “Low Tide.” [Echo]": the words before it are the credit's, too
        const credit = !alone && isTitle(words, quote!) ? null : bracketedCredit(words, quote!.end)
        const named =
          credit !== null
            ? { block: index, ...credit }
            : quote!.end === words.length
              ? creditBelow(blocks, tokens, index)
              : null
        // “No to the weir” (2015): a slogan or a title with its year
        if (isDated(words, quote!.end)) continue
        if (named !== null) {
          const draft = unclaimed('direct', [range])
          take(draft, { source: named, antecedent: null, apposition: null }, 'credit-line')
          drafts.push(draft)
          continue
        }
        if (alone) {
          if (quote!.continues && open !== null) {
            open.content.push(range)
            lastInBlock = open
            if (!quote!.continued) open = null
            continue
          }
          const answering: Subject | null =
            lastReader === null || lastInBlock === null ? null : whoAnswers(lastReader, lastInBlock, quote!)
          const asked: Speaker | null =
            lastReader === null || lastInBlock === null ? null : whoIsAsked(lastReader, lastInBlock, words)
          const reacting = lastReader === null ? null : (whoReacts(lastReader) ?? whoTakesOver(lastReader))
          if (
            reacting === null &&
            asked === null &&
            lastInBlock !== null &&
            endsQuoted(lastInBlock) &&
            lastInBlock.source !== null
          ) {
            lastInBlock.content.push(range)
            if (quote!.continued) open = lastInBlock
            continue
          }
          const draft: Draft = unclaimed('direct', [range])
          if (reacting !== null) take(draft, speakerOf(lastReader!, reacting), 'previous-sentence')
          else if (asked !== null) take(draft, asked, 'previous-sentence')
          else if (answering !== null) take(draft, speakerOf(lastReader!, answering), 'previous-sentence')
          else if (lastInBlock?.source != null) take(draft, lastInBlock as Speaker, 'continuation')
          else if (lastReader !== null) {
            const ahead: Lead | null = leadOf(lastReader)
            const subject: Speaker | null = ahead ?? subjectOf(lastReader)
            if (ahead !== null) take(draft, ahead, 'lead-in', ahead.cue)
            else if (subject !== null) take(draft, subject, 'previous-sentence')
          } else if (lead !== null) take(draft, lead, 'lead-in', lead.cue)
          else if (speaker !== null && isUtterance(words, quote!) && (silent === 0 || goesOn(words, quote!)))
            take(draft, speaker, spoke ? 'continuation' : 'previous-sentence')
          if (draft.source === null && !isUtterance(words, quote!) && wordCount(words, range) < 6) continue
          drafts.push(draft)
          if (found.length === 1 && (draft.via === null || draft.via === 'continuation')) bare = draft
          if (draft.source === null) floating.push(draft)
          else lastInBlock = draft
          if (quote!.continued) open = draft
          continue
        }
        const onward: Speaker | null = spoke && silent === 0 && resumesIn(reader, at) ? speaker : null
        const before: Speaker | null = lastInBlock?.source != null ? (lastInBlock as Speaker) : onward
        const fragment = fragmentOf(reader, at, range, words, before)
        if (fragment !== null) {
          drafts.push(fragment)
          if (fragment.source !== null) lastInBlock = fragment
        }
      }
      for (const draft of own) if (draft.content.at(-1)!.end === continuedAt) open = draft
      // Who opens the sentence with a quotation goes on speaking, whatever else it reports.
      lastInBlock = (spoken?.kind === 'direct' ? spoken : own.at(-1)) ?? lastInBlock
      lastReader = reader
    }
    const last: SentenceReader | null = found.at(-1) ?? null
    lead = last === null ? null : leadOf(last)
    const voice: Speaker | null = lastInBlock?.source != null ? (lastInBlock as Speaker) : null
    const about = voice === null ? personIn(found) : null
    if (voice !== null || about !== null) {
      speaker = voice ?? about
      spoke = voice !== null
      silent = 0
    } else if (
      // "Transcript as follows:" goes on with whom the text before it quotes.
      !(spoke && words.at(-1)!.text === ':') &&
      (++silent > SILENT_BLOCKS || !spoke || blocks[index + 1]?.kind === 'heading')
    )
      speaker = null
  }
  drafts.sort((a, b) => a.content[0]!.block - b.content[0]!.block || a.content[0]!.start - b.content[0]!.start)
  return { attributions: drafts, loose: quotations.loose, readers }
}

/** Content whose source is still to be found. */
const unclaimed = (kind: Draft['kind'], content: Range[]): Draft => ({
  kind,
  content,
  cue: null,
  source: null,
  antecedent: null,
  apposition: null,
  via: null,
  frame: 'beside',
})

function take(draft: Draft, speaker: Speaker, via: Via, cue: Range | null = null): void {
  draft.source = speaker.source
  draft.antecedent = speaker.antecedent
  draft.apposition = speaker.apposition
  draft.cue = cue
  draft.via = via
}

function speakerOf(reader: SentenceReader, found: Subject): Speaker {
  return {
    source: reader.range(found.from, found.to),
    antecedent: found.antecedent === null ? null : reader.range(found.antecedent.from, found.antecedent.to),
    apposition: found.apposition === null ? null : reader.range(found.apposition.from, found.apposition.to),
  }
}

/** The sentence ends in a colon: what follows it is what its subject says. */
function leadOf(reader: SentenceReader): Lead | null {
  if (reader.lead === null) return null
  const { cue, source } = reader.lead
  const head = cue < 0 ? null : reader.clause.chunks[cue]!
  return { ...speakerOf(reader, source), cue: head === null ? null : reader.range(head.head, head.head + 1) }
}

/** How many blocks of the writer's own may stand before a quotation that goes on with the one before them. */
const SILENT_BLOCKS = 1

/** The person that the last sentence of a block about anybody is about. */
function personIn(readers: readonly SentenceReader[]): Speaker | null {
  for (const reader of [...readers].reverse()) {
    const found = subjectOf(reader)
    if (found !== null) return found
  }
  return null
}

/** "For Ruiz, the letter came in May. “Dear tenant, …”": whether what follows can be what somebody else wrote or said. */
const speaksOfWords = ({ nodes, chunks }: Clause) =>
  chunks.some(({ kind, head }) => {
    const { lower } = nodes[head]!
    return (
      kind === 'NP' &&
      (channels.has(lower) || statementNouns.has(lower) || documentNouns.has(lower) || lower === 'words')
    )
  })

/** The person a sentence is about, if its first finite verb has a name or a pronoun for a subject. */
function subjectOf(reader: SentenceReader): Speaker | null {
  const { clause } = reader
  // "For Gareth Ollivant, who runs the inn, the timing could not be worse. “…”"
  const [opener] = clause.chunks
  const view = opener?.kind === 'PP' && isProperName(clause, 1) ? clause.nodes[opener.from]!.lower : ''
  // "To Ana Ruiz, who runs it, the offer was an insult. “…”"
  if (view === 'for' || (view === 'to' && clause.chunks[2]?.kind === 'COMMA'))
    return speaksOfWords(clause) ? null : speakerOf(reader, phraseFrom(clause, 1)!)
  const thinker = whoSupposes(clause)
  if (thinker !== null) return speakerOf(reader, thinker)
  for (const [at, chunk] of clause.chunks.entries()) {
    if (chunk.kind !== 'VG' || !chunk.verb!.finite) continue
    const found = subjectBefore(clause, at)
    if (found === null || found.antecedent !== null) continue
    const head = clause.nodes[clause.chunks[found.firstChunk]!.head]!
    // "It is 2am, and the nurse, Ana Ruiz, is looking for a pillow", but "It helped that Ruiz won"
    if (head.lower === 'it' || reader.word(Math.max(0, found.firstChunk - 1)) === 'that') continue
    if (isProperName(clause, found.firstChunk) || /^(?:he|she)$/.test(head.lower)) return speakerOf(reader, found)
    // "The senator was in no mood to wait. “…”"
    const first = clause.nodes[found.from]!.lower
    const isOne = head.tag === 'NN' && /^(?:the|his|her)$/.test(first) && isPersonNoun(head.lower)
    if (isOne && !chunk.verb!.passive) return speakerOf(reader, found)
    // "Nobody was more surprised than the winner, Ana Ruiz. “…”"
    const than = /^(?:nobody|no)$/.test(first)
      ? clause.chunks.findIndex(({ from }, i) => i > at && clause.nodes[from]!.lower === 'than')
      : -1
    if (than > 0 && clause.chunks[than + 1]?.kind === 'NP') return speakerOf(reader, phraseFrom(clause, than + 1)!)
    // "The headteacher, Ana Ruiz, meets them at the gate. “…”"
    const { apposition } = found
    const named =
      apposition !== null &&
      isProperName(
        clause,
        clause.chunks.findIndex(({ from }) => from === apposition.from),
      )
    if (named && isSpeaker(head.lower) && !chunk.verb!.passive) return speakerOf(reader, found)
    // "Cole's first message was measured. “…”"
    const owner =
      channels.has(head.lower) || statementNouns.has(head.lower) ? possessor(clause, found.firstChunk) : null
    return owner === null ? null : speakerOf(reader, owner)
  }
  return null
}

/** "“Do you miss it?” I asked. He looked away. “The noise, maybe.”": whom the sentence behind a question is about. */
function whoIsAsked(reader: SentenceReader, { cue, source }: Draft, words: readonly Token[]): Speaker | null {
  const { attributions, sentence } = reader
  if (attributions.length > 0 || cue === null || source === null || source.block !== sentence.block) return null
  if (!/^ask(?:ed|s)$/.test(words[cue.start]!.lower)) return null
  const found = subjectOf(reader)
  const text = ({ start, end }: Range) => words.slice(start, end).map(({ lower }) => lower)
  return found === null || text(found.source).some((word) => text(source).includes(word)) ? null : found
}

/**
 * A long quoted stretch inside the writer's own sentence is the words of whoever that sentence is about, or of the
 * speaker before it.
 */
function fragmentOf(
  reader: SentenceReader,
  at: number,
  range: Range,
  tokens: readonly Token[],
  before: Speaker | null,
): Draft | null {
  const { clause } = reader
  const { quote } = clause.nodes[at]!
  if (wordCount(tokens, range) < 5 || isTitle(tokens, quote!)) return null
  const draft: Draft = unclaimed('mixed', [range])
  const chunkAt = clause.chunks.findIndex((chunk) => chunk.from <= at && at < chunk.to)
  // "said Cole, who thinks that the board “needs to work with the town”"
  const thinks = relativeCue(reader, chunkAt)
  if (thinks !== null) {
    take(draft, speakerOf(reader, thinks.subject), 'subject-verb', thinks.cue)
    return draft
  }
  const isBefore = ({ content }: Attribution) => content.at(-1)!.end <= range.start
  // "Roe named a plan, which needs more boats, he said, to “…”": whom a relative clause is about comes second
  const told =
    reader.attributions.findLast((each) => isBefore(each) && each.antecedent === null) ??
    reader.attributions.findLast(isBefore)
  if (told !== undefined) {
    take(draft, told as Speaker, told.via!, told.cue)
    return draft
  }
  // "Cole's “nobody will lose a home” promise"
  const owner = clause.chunks.find(({ to }) => to === at)
  if (clause.nodes[at - 1]?.tag === 'POS' && owner !== undefined && owner.from < at - 1 && isOwner(clause, at - 2)) {
    take(draft, { source: reader.range(owner.from, at - 1), antecedent: null, apposition: null }, 'nominal')
    return draft
  }
  const verb = verbOf(reader, chunkAt, false) ?? verbOf(reader, chunkAt, true)
  if (verb !== null) {
    take(draft, speakerOf(reader, verb.subject), 'subject-verb', verb.cue)
    return draft
  }
  const rests = restsOn(reader)
  if (rests !== null) take(draft, speakerOf(reader, rests), 'according-to')
  else if (before !== null) take(draft, before, 'continuation')
  return draft
}

/** "Then, later that month on Radio Leeds: “…”": whether nothing but a time and a place leads in to the quotation at node `at`. */
function resumesIn({ clause }: SentenceReader, at: number): boolean {
  const { chunks } = clause
  const quotation = chunks.findIndex(({ from, to }) => from <= at && at < to)
  return (
    chunks[quotation - 1]?.kind === 'COLON' &&
    chunks.slice(0, quotation - 1).every(({ kind }) => /^(?:ADV|COMMA|TIME|PP|NP|CC)$/.test(kind)) &&
    chunks.slice(0, quotation - 1).some(({ kind }) => kind === 'TIME')
  )
}

/** The cue of a relative clause that runs on into the chunk `before`, with the pronoun that is its subject. */
function relativeCue(
  reader: SentenceReader,
  before: number,
): { readonly subject: Subject; readonly cue: Range } | null {
  const { clause } = reader
  const { chunks } = clause
  for (let i = before - 1; i > 0 && !/^(?:COMMA|DASH|QUOTE|SEMICOLON|COLON)$/.test(chunks[i]!.kind); i--) {
    if (!isFiniteVerb(chunks[i]) || cueAt(clause, i).length === 0) continue
    const subject = subjectBefore(clause, i)
    return subject?.antecedent ? { subject, cue: reader.range(chunks[i]!.head, chunks[i]!.head + 1) } : null
  }
  return null
}

/** Whether the last word of a possessor is that of somebody: of "the inquiry's “specific focus”" it says nothing. */
const isOwner = ({ nodes }: Clause, at: number) =>
  nodes[at]!.tag.startsWith('NNP') ||
  nodes[at]!.tag === 'PRP$' ||
  (isSpeaker(nodes[at]!.lower) && !documentNouns.has(nodes[at]!.lower))

/**
 * The nearest verb before chunk `before` whose subject could say something; `auxiliary` looks only at forms of "be", "have",
 * "do", "get" and modals, which are no cues, and without it at all others. Who is something says less by it than who
 * foresees it: "He foresees that Cole will be “a danger to the valley”".
 */
function verbOf(
  reader: SentenceReader,
  before: number,
  auxiliary: boolean,
): { readonly subject: Subject; readonly cue: Range | null } | null {
  const { clause } = reader
  for (let i = before - 1; i >= 0; i--) {
    const { kind, verb, head } = clause.chunks[i]!
    if (kind !== 'VG' || !verb!.finite || verb!.passive) continue
    if (AUXILIARY.has(clause.nodes[head]!.lower) !== auxiliary) continue
    const subject = subjectBefore(clause, i)
    if (subject === null) continue
    // "a voter who promises that Cole will not “…”"
    const opener = subject.firstChunk - 1
    const teller = auxiliary && clause.chunks[opener]?.kind === 'SUB' ? clause.chunks[opener - 1] : undefined
    const told =
      teller?.kind === 'VG' && cueAt(clause, opener - 1).length > 0 ? subjectBefore(clause, opener - 1) : null
    // "Unless others quit, “it is hard to see …”": whom a condition is about says nothing by it
    if (clause.chunks[opener]?.kind === 'SUB' && /^(?:if|unless)$/.test(reader.word(opener))) continue
    if (told?.antecedent) return { subject: told, cue: reader.range(teller!.head, teller!.head + 1) }
    if (couldSay(reader.clause, subject)) return { subject, cue: auxiliary ? null : reader.range(head, head + 1) }
  }
  return null
}

/** "Under county law, a weir is “…”": the document that a sentence begins with. */
function restsOn({ clause }: SentenceReader): Subject | null {
  const [opener, document] = clause.chunks
  if (opener?.kind !== 'PP' || document?.kind !== 'NP' || clause.nodes[opener.from]!.lower !== 'under') return null
  return documentNouns.has(clause.nodes[document.head]!.lower) ? phraseFrom(clause, 1) : null
}

/**
 * The block quotation of blocks `from` to `to` (exclusive) as one statement, with the source that its credit line or
 * lead-in names. Null where its text attributes itself, as quoted news copy does.
 */
function blockQuotation(
  blocks: readonly Block[],
  tokens: readonly (readonly Token[])[],
  quotations: readonly (readonly Quotation[])[],
  from: number,
  to: number,
  lead: Lead | null,
): Draft | null {
  const content: Range[] = []
  let credit: Range | null = null
  let linked = false
  let attributed = false
  for (let index = from; index < to; index++) {
    const words = tokens[index]!
    if (!isRead(blocks[index]!) || words.length === 0) continue
    linked ||= blocks[index]!.links.length > 0
    let end = words.length
    const line = creditLine(blocks[index]!, words)
    if (line !== null) {
      credit = { block: index, start: line.start, end: line.end }
      end = line.dash
    }
    if (end > 0) content.push({ block: index, start: 0, end })
    const sentences = sentencesOf(index, words, quotations[index]!)
    attributed ||= sentences.some((sentence) =>
      new SentenceReader(sentence, words).read().attributions.some(({ kind }) => kind !== 'indirect'),
    )
  }
  if (content.length === 0) return null
  const draft: Draft = unclaimed('block', content)
  if (credit !== null) take(draft, { source: credit, antecedent: null, apposition: null }, 'credit-line')
  else if (lead !== null) take(draft, lead, 'lead-in', lead.cue)
  else if (attributed) return null
  else if (linked) {
    const index = content.find((range) => blocks[range.block]!.links.length > 0)!.block
    const link = blocks[index]!.links[0]!
    const start = tokens[index]!.findIndex((token) => token.from >= link.start)
    const end = tokens[index]!.findLastIndex((token) => token.from < link.end) + 1
    if (start >= 0 && end > start)
      take(draft, { source: { block: index, start, end }, antecedent: null, apposition: null }, 'citation')
  }
  return draft
}

/** "— Mary Cole" or a single list item with nothing but a name, in the block right below a quotation. */
function creditBelow(blocks: readonly Block[], tokens: readonly (readonly Token[])[], index: number): Range | null {
  const below = blocks[index + 1]
  const words = tokens[index + 1] ?? []
  if (below === undefined || words.length < 2 || words.length > 16) return null
  const dashed = /^(?:—|–|-{1,3}|―)$/.test(words[0]!.text)
  const listed =
    below.kind === 'list-item' && blocks[index]!.kind !== 'list-item' && blocks[index + 2]?.kind !== 'list-item'
  if (!dashed && !listed) return null
  const start = dashed ? 1 : 0
  let end = start
  while (end < words.length && !/^[,.(]$/.test(words[end]!.text)) end++
  const isName = words[start]!.tag.startsWith('NNP') && !words.some(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag))
  return isName && end > start ? { block: index + 1, start, end } : null
}

/** `(2015)` */
const isDated = (words: readonly Token[], from: number) =>
  words[from]?.text === '(' && /^\d{4}$/.test(words[from + 1]?.text ?? '') && words[from + 2]?.text === ')'

/** `“…” [The Herald]`, `“…” (AP)`: the name in brackets right behind a quotation that ends at token `from`. */
function bracketedCredit(words: readonly Token[], from: number): { start: number; end: number } | null {
  const close = words[from]?.text === '[' ? ']' : words[from]?.text === '(' ? ')' : null
  let end = from + 1
  while (end < words.length && end - from < 12 && words[end]!.text !== close && words[end]!.text !== '|') end++
  // "[The Echo.]" ends as a sentence does.
  const stop = words[end - 1]?.text === '.' ? end - 1 : end
  const name = words.slice(from + 1, stop)
  const isName =
    /^[\p{Lu}\d]/u.test(name[0]?.text ?? '') &&
    name.some(({ text }) => /^\p{Lu}/u.test(text)) &&
    name.every(({ text, tag }) => /^[\p{Lu}\d]/u.test(text) || tag === 'IN' || tag === 'DT' || text === ',')
  return close !== null && isName && (words[end]?.text === close || words[end]?.text === '|')
    ? { start: from + 1, end: stop }
    : null
}

/** "— Mary Cole, engineer" on a line of its own at the end of a block. */
function creditLine(block: Block, words: readonly Token[]): { dash: number; start: number; end: number } | null {
  for (let dash = words.length - 2; dash >= 0 && words.length - dash < 20; dash--) {
    if (!/^(?:—|–|-{1,3}|―)$/.test(words[dash]!.text)) continue
    const ownLine = dash === 0 || block.text[words[dash]!.from - 1] === '\n'
    const closes = dash > 0 && /^[.?!”"’']$/.test(words[dash - 1]!.text)
    if (!ownLine && !closes) continue
    let end = dash + 1
    while (end < words.length && !/^[,.(]$/.test(words[end]!.text)) end++
    if (end > dash + 1 && /^\p{Lu}/u.test(words[dash + 1]!.text) && words.length - dash <= 16)
      return { dash, start: dash + 1, end }
  }
  return null
}

/** Transcripts: blocks that open with "SMITH:", "Mary Cole:" or "Q." / "A:", at least two to an article. */
function labelledBlocks(blocks: readonly Block[], tokens: readonly (readonly Token[])[]): Map<number, Draft> {
  const found = new Map<number, Draft>()
  for (const [index, block] of blocks.entries()) {
    const words = tokens[index]!
    if (!isRead(block) || words.length < 3) continue
    let end = 0
    while (end < 5 && end < words.length && /^\p{Lu}/u.test(words[end]!.text) && !/^(?:Q|A)\.?$/.test(words[end]!.text))
      end++
    const name = end
    // "COLE (laughing):"
    if (words[end]?.text === '(') {
      const close = words.findIndex((token, i) => i > end && i < end + 8 && token.text === ')')
      if (close > 0) end = close + 1
    }
    const colon = words[end]
    const initial = /^[QA][.:]?$/.test(words[0]!.text)
    let start = end + 1
    if (initial) {
      end = 1
      start = /^[.:]$/.test(words[1]!.text) ? 2 : 1
      if (start === 1 && !/[.:]$/.test(words[0]!.text)) continue
    } else if (
      name === 0 ||
      colon?.text !== ':' ||
      !words.slice(0, name).every((token) => token.tag.startsWith('NNP') || token.text === token.text.toUpperCase())
    )
      continue
    if (start >= words.length || isQuoteMark(words[start]!)) continue
    // "Cole: 1,769." is a count.
    if (!words.slice(start).some(({ text }) => /\p{L}/u.test(text))) continue
    const draft: Draft = {
      kind: 'indirect',
      content: [{ block: index, start, end: words.length }],
      cue: null,
      source: { block: index, start: 0, end: initial ? 1 : name },
      antecedent: null,
      apposition: null,
      via: 'label',
      frame: 'colon',
    }
    found.set(index, draft)
  }
  const speakers = new Map<string, number>()
  for (const [index, { source }] of found) {
    const name = tokens[index]!.slice(source!.start, source!.end)
      .map((token) => token.lower)
      .join(' ')
    speakers.set(name, (speakers.get(name) ?? 0) + 1)
  }
  // One label may be "Correction:" or "Photo:"; a transcript has turns.
  if (found.size < 2 || ![...speakers.values()].some((turns) => turns > 1)) return new Map()
  return found
}
