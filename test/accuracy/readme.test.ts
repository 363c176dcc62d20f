import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import scores from './scores.json' with { type: 'json' }

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
const { 'polnear-develop': develop, 'polnear-check': check, 'ggt-develop': ggt } = scores

type Polnear = typeof develop
const strict = (kind: string, { rows }: Polnear) => rows.find((row) => row.kind === kind)!.strict
const f1 = ({ precision, recall, f1 }: { precision: number; recall: number; f1: number }) =>
  `${f1} (${precision} / ${recall})`
const counted = (threshold: number) => ggt.find((row) => row.counted === 'parts' && row.threshold === threshold)!
const loose = counted(0.3)

it.each([
  `| quotes F1 (precision / recall) | ${f1(develop.headline.quotes)} | ${f1(check.headline.quotes)} |`,
  `| false alarms | ${develop.headline.alarms}% | ${check.headline.alarms}% |`,
  `| exact: direct / mixed | ${[develop, check].map((of) => `${strict('direct', of)} / ${strict('mixed', of)}`).join(' | ')} |`,
  `| reports F1 (precision / recall) | ${f1(develop.headline.speech)} | ${f1(check.headline.speech)} |`,
  `| quotations F1, overlap 0.3 / 0.8 | ${loose.f1} / ${counted(0.8).f1} | 83.7 / 76.1 |`,
  `| speaker / verb | ${loose.speaker} / ${loose.verb} | 86.5 / 92.1 |`,
  `| resolved: all / pronoun or no source | ${loose.resolved} / ${loose['resolved (pro/null)']} | – |`,
])('the README says what was measured: %s', (row) => {
  expect(readme.split('\n')).toContain(row)
})
