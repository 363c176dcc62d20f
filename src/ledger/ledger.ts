import type { Standing } from '../model.ts'
import { isOneSlip, namesakes, plainWord } from '../sources/spellings.ts'
import { type Account, type Speaker, sum } from './account.ts'

/** Who the sources of many articles are. Its shape is that of `sources --format json`. */
export interface Ledger {
  readonly schemaVersion: 1
  readonly tool: { readonly name: 'cite-check'; readonly version: string }
  readonly by: By | null
  readonly total: Totals
  /** One of all articles, named null; or one for each section or month, and one, named null, of those that tell none. */
  readonly groups: readonly Group[]
  readonly spellings: readonly Spelling[]
}

export type By = 'section' | 'month'

/** Statements are quotations and reports; their words are those of their content. */
export interface Totals extends Readonly<Record<Standing, number>> {
  readonly articles: number
  readonly sources: number
  readonly statements: number
  readonly words: number
}

export interface Group {
  readonly name: string | null
  readonly total: Totals
  /** Those who make most statements first. */
  readonly sources: readonly LedgerSource[]
}

/** A speaker over all articles; of how they describe one the commonest comes first. */
export interface LedgerSource extends Speaker {
  readonly articles: readonly { readonly path: string; readonly statements: number; readonly words: number }[]
}

/** Two names that may be one person's. */
export interface Spelling {
  readonly usual: SpelledIn
  readonly other: SpelledIn
}

export interface SpelledIn {
  readonly name: string
  readonly statements: number
  readonly articles: readonly string[]
}

export function ledgerOf(accounts: readonly Account[], by: By | null, version: string): Ledger {
  const groups = by === null ? [groupOf(null, accounts)] : groupedBy(accounts, by)
  const all = by === null ? groups[0]! : groupOf(null, accounts)
  return {
    schemaVersion: 1,
    tool: { name: 'cite-check', version },
    by,
    total: all.total,
    groups,
    spellings: spellingsIn(all.sources),
  }
}

function groupedBy(accounts: readonly Account[], by: By): readonly Group[] {
  const groups = new Map<string, { name: string; accounts: Account[] }>()
  const others: Account[] = []
  for (const account of accounts) {
    const name = account[by]
    const group = groups.get(name?.toLowerCase() ?? '')
    if (name === null) others.push(account)
    else if (group) group.accounts.push(account)
    else groups.set(name.toLowerCase(), { name, accounts: [account] })
  }
  const sorted = [...groups]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, group]) => groupOf(group.name, group.accounts))
  return others.length > 0 ? [...sorted, groupOf(null, others)] : sorted
}

function groupOf(name: string | null, accounts: readonly Account[]): Group {
  const merged = new Map<string, { speaker: Speaker; path: string }[]>()
  for (const { path, speakers } of accounts)
    for (const speaker of speakers) {
      const key = identityOf(speaker, path)
      const same = merged.get(key)
      if (same) same.push({ speaker, path })
      else merged.set(key, [{ speaker, path }])
    }
  const sources = [...merged.values()]
    .map(sourceOf)
    .sort((a, b) => b.statements - a.statements || b.words - a.words || byCodeUnit(a.name, b.name))
  const of = (standing: Standing) => sum(accounts.map(({ shares }) => shares[standing]))
  const [named, described, vague, none] = [of('named'), of('described'), of('vague'), of('none')]
  return {
    name,
    total: {
      articles: accounts.length,
      sources: sources.length,
      statements: named + described + vague + none,
      words: sum(accounts.map(({ words }) => words)),
      named,
      described,
      vague,
      none,
    },
    sources,
  }
}

/**
 * What makes two articles' sources one: the same full name; of those who are not named, the same description. Somebody
 * known by a surname alone is not taken for a namesake in another article.
 */
function identityOf({ name, kind, standing }: Speaker, path: string): string {
  const words = plainWord(name).replaceAll('.', ' ').trim().split(/\s+/)
  if (standing !== 'named') return `${standing} ${words.join(' ').replace(determiner, '')}`
  const somebody = kind === 'person' || kind === 'unknown'
  const key = `${somebody ? 'person' : kind} ${words.join(' ').replace(/^the /, '')}`
  return kind === 'person' && words.length === 1 ? `${key} ${path}` : key
}

const determiner =
  /^(?:an?|the|some|several|many|most|both|another|one|two|three|four|five|six|seven|eight|nine|ten|dozens of) (?=.)/

function sourceOf(found: readonly { speaker: Speaker; path: string }[]): LedgerSource {
  const roles = new Map<string, { role: string; count: number }>()
  const names = new Map<string, number>()
  const articles = new Map<string, { path: string; statements: number; words: number }>()
  for (const { speaker, path } of found) {
    names.set(speaker.name, (names.get(speaker.name) ?? 0) + speaker.statements)
    const article = articles.get(path) ?? { path, statements: 0, words: 0 }
    articles.set(path, {
      path,
      statements: article.statements + speaker.statements,
      words: article.words + speaker.words,
    })
    for (const role of speaker.roles) {
      const known = roles.get(role.toLowerCase()) ?? { role, count: 0 }
      roles.set(role.toLowerCase(), { ...known, count: known.count + 1 })
    }
  }
  const { standing, kind } = found.find(({ speaker }) => speaker.kind !== 'unknown')?.speaker ?? found[0]!.speaker
  return {
    name: [...names].sort(([, a], [, b]) => b - a)[0]![0],
    kind,
    standing,
    roles: [...roles.values()].sort((a, b) => b.count - a.count).map(({ role }) => role),
    statements: sum(found.map(({ speaker }) => speaker.statements)),
    words: sum(found.map(({ speaker }) => speaker.words)),
    articles: [...articles.values()],
  }
}

/** Those whose surnames are a slip apart, and those who differ in what stands between given name and surname. */
function spellingsIn(sources: readonly LedgerSource[]): readonly Spelling[] {
  const names = sources.flatMap((source) => {
    const words = source.name.split(' ').filter((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/i.test(word))
    if (source.standing !== 'named' || (source.kind !== 'person' && source.kind !== 'unknown') || words.length < 2)
      return []
    return [{ source, given: plainWord(words[0]!), surname: plainWord(words.at(-1)!) }]
  })
  const spelled = ({ name, statements, articles }: LedgerSource): SpelledIn => ({
    name,
    statements,
    articles: articles.map(({ path }) => path),
  })
  const found: Spelling[] = []
  for (const group of namesakes(names))
    for (const [i, usual] of group.entries())
      for (const other of group.slice(i + 1))
        if (usual.surname === other.surname || isOneSlip(usual.surname, other.surname))
          found.push({ usual: spelled(usual.source), other: spelled(other.source) })
  return found
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
