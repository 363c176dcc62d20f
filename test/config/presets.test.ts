import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import { presets } from '../../src/config/presets.ts'
import { optionsSchema } from '../../src/config/schema.ts'
import { type Layer, parseRuleFlags, presetLayer, resolveSettings } from '../../src/config/settings.ts'
import { rules } from '../../src/rules/index.ts'

const article = `“It rained. The river rose. We left the house at four,” Mary Cole claimed.

Critics say the plan will fail. A senior aide to the mayor said the dam is safe.

“There was a bang and then smoke,” residents of Wick said.
`

const findings = (preset: string) =>
  check(article, { path: 'dam.md', settings: resolveSettings([presetLayer(preset)]) }).article.findings.map(
    ({ rule, severity }) => `${severity} ${rule}`,
  )

describe('presets', () => {
  it('name rules that there are', () => {
    const ids = rules.map(({ id }) => id)
    for (const settings of presets.values()) for (const id of settings.keys()) expect(ids).toContain(id)
  })

  it('give rules the options that these have', () => {
    for (const settings of presets.values())
      for (const [id, { options }] of settings)
        if (options) expect(optionsSchema(rules.find((rule) => rule.id === id)!).parse(options)).toEqual(options)
  })

  it.each([
    ['recommended', ['info late-attribution', 'info loaded-cue', 'warning vague-source', 'warning collective-quote']],
    [
      'ap',
      [
        'info late-attribution',
        'info loaded-cue',
        'warning vague-source',
        'error unexplained-anonymity',
        'warning collective-quote',
      ],
    ],
    [
      'reuters',
      [
        'warning late-attribution',
        'warning loaded-cue',
        'error vague-source',
        'warning unexplained-anonymity',
        'error collective-quote',
        'error unplaced-source',
      ],
    ],
    ['wikipedia', ['info late-attribution', 'warning loaded-cue', 'error vague-source', 'warning collective-quote']],
  ])('%s reports the same article in its own way', (preset, expected) => {
    expect(findings(preset)).toEqual(expected)
  })
})

describe('an opinion piece', () => {
  const column = (layers: Layer[]) =>
    check(`---\ntype: Opinion\n---\n\nCritics say the plan will fail.\n\n${article}`, {
      path: 'column.md',
      settings: resolveSettings(layers),
    }).article.findings.map(({ rule }) => rule)

  it('says what its writer thinks, whatever the preset', () => {
    expect(column([])).toEqual([])
    expect(column([presetLayer('reuters')])).toEqual([])
  })

  it('still needs a source for a quotation', () => {
    const { findings } = check(
      '---\ncategory: editorial\n---\n\nIt rained.\n\n“The gates were never once inspected.”\n',
      {
        path: 'column.md',
        settings: resolveSettings([]),
      },
    ).article
    expect(findings.map(({ rule }) => rule)).toEqual(['unattributed-quote'])
  })

  it('is held to what a newsroom says of its type, and to the command line', () => {
    const strict: Layer = {
      origin: 'house',
      type: 'opinion',
      rules: new Map([['collective-quote', { severity: 'error' }]]),
    }
    expect(new Set(column([strict]))).toEqual(new Set(['collective-quote']))
    expect(new Set(column([parseRuleFlags(['loaded-cue=error'])]))).toEqual(new Set(['loaded-cue']))
  })
})
