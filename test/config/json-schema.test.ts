import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { load } from '../../src/config/load.ts'
import { parse } from '../../src/config/parse.ts'
import type { ConfigurationError } from '../../src/config/problem.ts'
import { jsonSchema } from '../../src/config/schema.ts'
import { rules } from '../../src/rules/index.ts'

const folder = join(import.meta.dirname, '../../fixtures/configuration')
const fixtures = ['right', 'wrong'].flatMap((kind) =>
  readdirSync(join(folder, kind)).map((name) => [kind, join(folder, kind, name)] as const),
)
const validate = new Ajv({ strictTuples: false }).compile(jsonSchema())

describe('the schema for editors agrees with the check on', () => {
  test.each(fixtures.map(([kind, file]) => [kind, basename(file), file]))('%s/%s', async (kind, _, file) => {
    const text = readFileSync(file, 'utf8')
    const files = { read: (path: string) => readFileSync(path, 'utf8'), beside: () => [], show: () => 'file' }
    const faults = await load({ file, shown: 'file', text }, files).then(
      () => [],
      (error) => (error as ConfigurationError).lines,
    )
    const { value } = await parse(text, file, 'file')
    expect({ valid: validate(value), faults }).toEqual(
      kind === 'right'
        ? { valid: true, faults: [] }
        : { valid: false, faults: [expect.stringMatching(/^file:\d+:\d+: /)] },
    )
  })
})

test('the schema describes every rule and option', () => {
  const schema = JSON.stringify(jsonSchema())
  for (const { summary, why } of rules) expect(schema).toContain(JSON.stringify(`${summary} ${why}`).slice(1, -1))
  expect(schema).toContain('Phrases accepted as they stand.')
})
