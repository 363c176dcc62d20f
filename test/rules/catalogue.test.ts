import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { catalogue } from '../../src/rules/catalogue.ts'
import { catalogueUrl } from '../../src/rules/catalogue-url.ts'
import { rules } from '../../src/rules/index.ts'

const folder = join(import.meta.dirname, '../../src/rules')

it('stands in src/rules/README.md as the rules give it', async () => {
  await expect(catalogue()).toMatchFileSnapshot(join(folder, 'README.md'))
})

it('finds every rule in the file of its name', () => {
  const parts = ['index', 'rule', 'options', 'catalogue', 'catalogue-url', 'context', 'faulty-sources', 'polls']
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => !parts.includes(name))
  expect(files.sort()).toEqual(rules.map(({ id }) => id).sort())
})

it.each([
  ['https://example.org/a/cite-check', 'https://example.org/a/cite-check/blob/HEAD/src/rules/README.md#hearsay'],
  [
    { type: 'git', url: 'git+https://example.org/a/cite-check.git' },
    'https://example.org/a/cite-check/blob/HEAD/src/rules/README.md#hearsay',
  ],
  ['github:a/cite-check', undefined],
  [{ url: 'ssh://git@example.org/a.git' }, undefined],
  [undefined, undefined],
  [null, undefined],
])('is on the web where package.json says: %j', (repository, url) => {
  // An argument of undefined would mean the package's own.
  expect(catalogueUrl('hearsay', repository ?? {})).toBe(url)
})
