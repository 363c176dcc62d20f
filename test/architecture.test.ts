import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../src/rules/index.ts'

const src = join(import.meta.dirname, '../src')

/** What the files of each folder may import besides their own folder, the model, what looks lists up and packages. */
const allowed: Record<string, readonly string[]> = {
  lexicon: [],
  article: ['lexicon'],
  attribution: ['lexicon'],
  sources: ['lexicon'],
  claims: ['lexicon'],
  rules: ['lexicon', 'analysis.ts'],
  report: [],
  ledger: ['report', 'sources'],
  config: ['rules'],
  cli: ['check.ts', 'config', 'ledger', 'report', 'rules'],
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

describe('the house', () => {
  it.each(files.filter((file) => file.includes('/')))('%s imports what its room may', (file) => {
    const [room = ''] = file.split('/')
    for (const [, path = ''] of readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
      if (path.endsWith('/package.json')) continue
      const target = relative(src, join(src, file, '..', path)).split('/')[0]!
      expect([room, 'model.ts', 'sorted.ts', ...allowed[room]!], `${file} imports ${path}`).toContain(target)
    }
  })

  it('has a file for each rule, named after it', () => {
    const helpers = new Set([
      'rule.ts',
      'options.ts',
      'polls.ts',
      'index.ts',
      'catalogue.ts',
      'catalogue-url.ts',
      'context.ts',
      'faulty-sources.ts',
    ])
    const named = files.filter((file) => file.startsWith('rules/') && !helpers.has(basename(file)))
    expect(named.map((file) => basename(file, '.ts')).sort()).toEqual(rules.map(({ id }) => id).sort())
  })
})
