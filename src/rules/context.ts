import type { Article, CheckedStatement, ReadSentence } from '../analysis.ts'
import type { Range } from '../model.ts'
import { leading } from '../sorted.ts'

const overlaps = (a: Range, b: Range) => a.block === b.block && a.start < b.end && b.start < a.end

/** The sentence that tokens `range` begin in. */
export function sentenceOf(article: Article, { block, start }: Range): ReadSentence | undefined {
  const sentences = article.sentencesOf(block)
  const found = sentences[leading(sentences, ({ end }) => end <= start)]
  return found !== undefined && found.start <= start ? found : undefined
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

/** What is worked out of an article once, when first asked for. */
export function once<Value>(of: (article: Article) => Value): (article: Article) => Value {
  const known = new WeakMap<Article, { readonly value: Value }>()
  return (article) => {
    let found = known.get(article)
    if (found === undefined) {
      found = { value: of(article) }
      known.set(article, found)
    }
    return found.value
  }
}

/** Words as they read, however they are wrapped and emphasised. */
const bare = (text: string) =>
  text
    .replace(/[*_]+/g, '')
    .replace(/\s*\n[\s>]*/g, ' ')
    .replace(/\s+/g, ' ')

/** How many characters of a repetition its first places are looked up by, and how many of these are tried. */
const PROBE = 13
const TRIED = 50

/** The article's text, and where its words begin by their first characters. */
const probes = once(({ document }) => {
  const text = bare(document.source)
  const places = new Map<string, number[]>()
  for (const { index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const probe = text.slice(index, index + PROBE)
    const found = places.get(probe)
    if (found === undefined) places.set(probe, [index])
    else if (found.length < TRIED) found.push(index)
  }
  return { text, places }
})

/** Whether the article has the same words a second time, as a pull quote has. */
export function isRepeated(article: Article, quoted: string): boolean {
  const inner = bare(quoted).replace(/^[^\p{L}\p{N}]+|[”"'’»“.,?!\s]+$/gu, '')
  if (inner.length < PROBE) return false
  const { text, places } = probes(article)
  return (places.get(inner.slice(0, PROBE)) ?? []).filter((at) => text.startsWith(inner, at)).length > 1
}

/** Statements that say something in tokens `range`: their content or their source stands in it. */
export function statementsIn(article: Article, range: Range): CheckedStatement[] {
  return article
    .statementsOf(range.block)
    .filter(
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

const latestYear = once(({ tokens }) => {
  let latest = 0
  for (const words of tokens)
    for (const { lower } of words) if (YEAR.test(lower)) latest = Math.max(latest, Number(lower))
  return latest
})

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
  let latest = latestYear(article)
  const date = String(article.document.frontMatter.date ?? '')
  const dated = /\b((?:19|20)\d\d)\b/.exec(date)
  if (dated !== null) latest = Math.max(latest, Number(dated[1]))
  return (
    latest - Math.max(...named) >= years ||
    (named.length > 0 && latest === Math.max(...named) && Math.max(...named) < 2000)
  )
}
