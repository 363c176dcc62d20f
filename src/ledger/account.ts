import type { ArticleReport, SourceKind, Standing } from '../model.ts'
import { summarize } from '../report/summary.ts'
import { wordsIn } from '../report/words.ts'
import { descriptionsOf } from './descriptions.ts'

/** Who says how much in one article: what the ledger keeps of it. */
export interface Account {
  readonly path: string
  /** As front matter has it; null where it has none. */
  readonly section: string | null
  /** `2026-11`. */
  readonly month: string | null
  readonly words: number
  readonly shares: Readonly<Record<Standing, number>>
  readonly speakers: readonly Speaker[]
}

export interface Speaker {
  readonly name: string
  readonly kind: SourceKind
  readonly standing: Exclude<Standing, 'none'>
  readonly roles: readonly string[]
  readonly statements: number
  readonly words: number
}

/** Counts what is quoted and reported; claims in the writer's own voice are nobody's statements. */
export function accountOf(
  article: ArticleReport,
  frontMatter: Readonly<Record<string, unknown>>,
  source: string | undefined,
): Account {
  const said = article.statements.filter(({ kind }) => kind !== 'claim')
  const words = new Map(said.map(({ id, text }) => [id, wordsIn(text)]))
  const speakers = article.sources.map((speaker): Speaker => {
    const { name, kind, standing, statements } = speaker
    const own = statements.filter((id) => words.has(id))
    return {
      name,
      kind,
      standing,
      roles: descriptionsOf(speaker, source),
      statements: own.length,
      words: sum(own.map((id) => words.get(id)!)),
    }
  })
  const { named, described, vague, none } = summarize([article], 0)
  return {
    path: article.path,
    section: sectionOf(frontMatter),
    month: monthOf(frontMatter),
    words: sum([...words.values()]),
    shares: { named, described, vague, none },
    speakers: speakers.filter(({ statements }) => statements > 0),
  }
}

export const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** The first of `keys` that says something in words; of a list, its first entry. */
function sayingOf(frontMatter: Readonly<Record<string, unknown>>, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = frontMatter[key]
    const first = Array.isArray(value) ? value[0] : value
    if (typeof first === 'string' && first.trim() !== '') return first.trim()
  }
  return null
}

const sectionOf = (frontMatter: Readonly<Record<string, unknown>>) =>
  sayingOf(frontMatter, ['section', 'category', 'categories'])

// Jekyll and Hugo say `date`, others what their feeds say.
const dateKeys = ['date', 'published', 'publishDate', 'publish_date', 'pubDate', 'published_at', 'datePublished']
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function monthOf(frontMatter: Readonly<Record<string, unknown>>): string | null {
  const date = sayingOf(frontMatter, dateKeys)
  const numbers = /^(\d{4})[-/.](0[1-9]|1[0-2])\b/.exec(date ?? '')
  if (numbers) return `${numbers[1]}-${numbers[2]}`
  // "Tue, 24 Nov 2026", "November 24, 2026"
  const year = /\b(?:19|20)\d\d\b/.exec(date ?? '')
  const name = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.exec(date ?? '')
  return year && name ? `${year[0]}-${String(months.indexOf(name[1]!.toLowerCase()) + 1).padStart(2, '0')}` : null
}
