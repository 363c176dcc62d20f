import type { Account, Speaker } from '../../src/ledger/account.ts'

export function speaker(name: string, parts: Partial<Speaker> = {}): Speaker {
  return { name, kind: 'person', standing: 'named', roles: [], statements: 1, words: 10, ...parts }
}

export function account(path: string, speakers: readonly Speaker[], parts: Partial<Account> = {}): Account {
  const of = (standing: string) =>
    speakers.filter((one) => one.standing === standing).reduce((sum, { statements }) => sum + statements, 0)
  return {
    path,
    section: null,
    month: null,
    words: speakers.reduce((sum, { words }) => sum + words, 0),
    shares: { named: of('named'), described: of('described'), vague: of('vague'), none: 0 },
    speakers,
    ...parts,
  }
}

const control = '\u001b[31m\u001b]0;x\u0007\u202e\u009b'

/** What a newsroom would have, and names that mean to do harm or to break a column. */
export const accounts = [
  account(
    'news/harbour.md',
    [
      speaker('Mary Cole', { statements: 6, words: 1140, roles: ['the county engineer', 'Fire Chief'] }),
      speaker('officials', { kind: 'group', standing: 'vague', statements: 2 }),
      speaker('a senior official at the Ministry of Works who was briefed on the talks', {
        kind: 'anonymous',
        standing: 'described',
      }),
    ],
    { section: 'News', month: '2026-10' },
  ),
  account(
    'news/quay.md',
    [
      speaker('Mary Coll'),
      speaker('张伟 水野大坝管理局局长长长长长长长'),
      speaker('Zoe\u0301 \u{1f30a}\u{1f469}\u200d\u{1f469}\u200d\u{1f467}'),
    ],
    { section: 'news', month: '2026-11' },
  ),
  account(`sport/${control}.md`, [
    speaker(`Ana ${control}Cruz`, { roles: [`pilot ${control}`, '<script>pwned(1)</script>'] }),
    speaker('=HYPERLINK("https://example.com/?leak","x")', { kind: 'organisation' }),
    speaker('+1 "and", @ -2', { kind: 'outlet' }),
    speaker('@SUM(A1)', { kind: 'outlet' }),
    speaker('-2+3', { kind: 'outlet' }),
    speaker('<img src=x onerror=pwned(2)>'),
  ]),
]
