import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import { presets } from '../../src/config/presets.ts'
import { presetLayer, resolveSettings } from '../../src/config/settings.ts'
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
