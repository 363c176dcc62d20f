import type { Article, CheckedStatement, ReadSentence } from '../analysis.ts'
import type { Range } from '../model.ts'

const overlaps = (a: Range, b: Range) => a.block === b.block && a.start < b.end && b.start < a.end

/** The sentence that tokens `range` begin in. */
export function sentenceOf(article: Article, range: Range): ReadSentence | undefined {
  return article.sentences.find(
    (sentence) => sentence.block === range.block && sentence.start <= range.start && range.start < sentence.end,
  )
}

/** Whether the sentence around `range` holds a link or a footnote. */
export function hasLink(article: Article, range: Range): boolean {
  const sentence = sentenceOf(article, range) ?? range
  const block = article.document.blocks[range.block]!
  const words = article.tokens[range.block]!
  const from = words[sentence.start]!.from
  const last = words[sentence.end - 1]!
  const to = last.from + last.text.length
  // A footnote's mark stands right behind the sentence's last one.
  return block.links.some((link) => link.start <= to && link.end >= from)
}

const inner = (text: string) => text.replace(/^[“"'‘«„\s]+|[”"'’»“.,?!\s]+$/g, '')

/** Whether the article has the same words a second time, as a pull quote has. */
export function isRepeated(article: Article, text: string): boolean {
  const words = inner(text)
  const opening = openingOf(words)
  if (opening === undefined) return false
  const { source } = article.document
  let times = 0
  for (const at of places(article).get(opening) ?? []) if (source.startsWith(words, at) && ++times > 1) return true
  return false
}

/** How many UTF-16 units of a statement are looked for first, of a longer one more. Less than the least recurs by chance. */
const LOOKED_FOR = [64, 32, 13] as const

function openingOf(words: string): string | undefined {
  const length = LOOKED_FOR.find((least) => words.length >= least)
  return length === undefined ? undefined : words.slice(0, length)
}

/** Where the openings of statements stand in the file: few walks, however many statements there are to look for. */
function places(article: Article): ReadonlyMap<string, readonly number[]> {
  const known = walked.get(article)
  if (known !== undefined) return known
  const { source } = article.document
  const found = new Map<string, number[]>()
  const lengths = new Set<number>()
  for (const { statement } of article.statements) {
    const opening = openingOf(inner(statement.text))
    if (opening === undefined) continue
    found.set(opening, [])
    lengths.add(opening.length)
  }
  for (const length of lengths)
    for (let at = 0; at + length <= source.length; at++) found.get(source.slice(at, at + length))?.push(at)
  walked.set(article, found)
  return found
}
const walked = new WeakMap<Article, ReadonlyMap<string, readonly number[]>>()

/** Statements that say something in tokens `range`: their content or their source stands in it. */
export function statementsIn(article: Article, range: Range): CheckedStatement[] {
  return article.statements.filter(
    ({ attribution }) =>
      attribution.content.some((part) => overlaps(part, range)) ||
      (attribution.source !== null && overlaps(attribution.source, range)),
  )
}

/** Whether some statement with a source to be seen stands in the block. */
export function isSourced(article: Article, range: Range): boolean {
  return statementsIn(article, range).some(({ entity }) => entity !== null) || hasLink(article, range)
}

export const blockRange = (article: Article, block: number): Range => ({
  block,
  start: 0,
  end: article.tokens[block]!.length,
})

const YEAR = /^(?:1[5-9]|20)\d\d$/

/** Whether a sentence tells of what lies `years` or more before the latest year that the article names. */
export function isHistory(article: Article, { block, start, end }: Range, years: number): boolean {
  const words = article.tokens[block]!
  const named: number[] = []
  for (let i = start; i < end; i++) {
    const year = /^((?:1[5-9]|20)\d\d)s?$/.exec(words[i]!.lower)
    if (year !== null) named.push(Number(year[1]))
    if (/^(?:anniversary|century|centuries|decades|historic|war)$/.test(words[i]!.lower) && words[i]!.lower !== 'war')
      return true
    if (words[i]!.lower === 'ago' && /^(?:years|decades|centuries)$/.test(words[i - 1]?.lower ?? '')) return true
  }
  if (named.length === 0) return false
  let latest = 0
  for (const others of article.tokens)
    for (const token of others) if (YEAR.test(token.lower)) latest = Math.max(latest, Number(token.lower))
  const date = String(article.document.frontMatter.date ?? '')
  const dated = /\b((?:19|20)\d\d)\b/.exec(date)
  if (dated !== null) latest = Math.max(latest, Number(dated[1]))
  return (
    latest - Math.max(...named) >= years ||
    (named.length > 0 && latest === Math.max(...named) && Math.max(...named) < 2000)
  )
}
