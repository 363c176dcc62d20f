import type { Article } from '../analysis.ts'
import type { Span } from '../model.ts'
import { words } from './options.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'missing-credit',
  severity: 'warning',
  summary: 'A dateline or front matter says that an agency wrote the text, and nothing credits it.',
  why: 'Agency copy belongs to the agency, and readers should know whose reporting they read.',
  basis: ['AP: credit lines', 'Reuters: terms of use'],
  options: {
    keys: words(['source', 'credit', 'byline', 'author', 'authors'], 'Front matter that credits an agency.'),
    agencies: words(
      [],
      'Full names of the agencies whose copy must be credited; all that are known, if none is named.',
    ),
  },
  examples: [
    { bad: 'TARSIN, Ostland [|(AP)|] — The dam failed on Monday, the water ministry said.\n\nIt was built in 1950.' },
    { bad: '---\n[|wire: Reuters|]\n---\n\nThe dam failed on Monday, the water ministry said.' },
    {
      bad: '---\nauthor: Associated Press\n---\n\nTARSIN [|(AP)|] — The dam failed, the water ministry said.',
      options: { keys: ['source'] },
    },
    {
      bad: 'TARSIN [|(AP)|] — The dam failed on Monday, the water ministry said.\n\nIt was built in 1950.',
      options: { agencies: ['Associated Press'] },
    },
    {
      good: 'TARSIN (AP) — The dam failed on Monday, the water ministry said.\n\nIt was built in 1950.',
      options: { agencies: ['Reuters'] },
    },
    { good: '---\nsource: Associated Press\n---\n\nTARSIN (AP) — The dam failed, the water ministry said.' },
    { good: 'TARSIN (AP) — The dam failed, the water ministry said.\n\nThe Associated Press' },
    { good: 'TARSIN — The dam failed on Monday, the water ministry said.' },
  ],
  *check(article, { keys, agencies }) {
    const needsCredit = (outlet: string | null) =>
      agencies.length === 0 || agencies.some((name) => name.toLowerCase() === outlet?.toLowerCase())
    const { credits, frontMatter } = article.document
    const isDateline = datelineOf(article)
    const dateline = credits.find(({ span }) => isDateline(span))
    const credited = new Set(credits.filter((credit) => credit !== dateline).map(({ outlet }) => outlet))
    const told = keys
      .map((key) => String(frontMatter[key] ?? ''))
      .join('\n')
      .toLowerCase()
    if (
      dateline !== undefined &&
      needsCredit(dateline.outlet) &&
      !credited.has(dateline.outlet) &&
      !names(told, dateline.outlet, dateline.text)
    )
      yield {
        message: 'The dateline names an agency that nothing credits.',
        help: 'Add the agency’s credit line, or take its name out of the dateline.',
        span: dateline.span,
      }
    const wire = frontMatter.wire
    if (
      typeof wire !== 'string' ||
      !needsCredit(wire) ||
      dateline !== undefined ||
      credited.size > 0 ||
      names(told, wire, wire)
    )
      return
    const span = lineOf(article.document.source, 'wire')
    if (span === null) return
    yield {
      message: 'The front matter names an agency that nothing credits.',
      help: 'Add the agency’s credit line, or a “source” to the front matter.',
      span,
    }
  },
})

/** Tells whether a credit stands in the first paragraph, before its dash. */
function datelineOf({ document, tokens }: Article): (credit: Span) => boolean {
  const first = document.blocks.find((block, i) => block.role === 'body' && tokens[i]!.length > 0)?.span
  return ({ start, end }) => first !== undefined && first.start <= start && end < first.start + 80 && end < first.end
}

const names = (told: string, outlet: string | null, text: string) =>
  (outlet !== null && told.includes(outlet.toLowerCase())) ||
  told.split(/[^\p{L}]+/u).includes(text.replace(/[^\p{L}]/gu, '').toLowerCase())

/** The front matter's line that gives a key. */
function lineOf(source: string, key: string): Span | null {
  const start = source.search(new RegExp(`^${key}\\s*[:=]`, 'm'))
  if (start < 0) return null
  const end = /[\r\n]|$/.exec(source.slice(start))!.index + start
  return { start, end }
}
