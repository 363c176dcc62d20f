import type { Severity } from '../model.ts'
import { rules } from '../rules/index.ts'
import { defaultsOf } from '../rules/rule.ts'

export interface RuleSetting {
  readonly severity?: Severity | 'off'
  readonly options?: unknown
}

type Setting = Severity | 'off' | readonly [Severity, object]

/** Options are given in part: what is not said keeps the rule's default. */
function preset(settings: Readonly<Record<string, Setting>>): ReadonlyMap<string, RuleSetting> {
  return new Map(
    Object.entries(settings).map(([id, setting]) => {
      const [severity, options] = typeof setting === 'string' ? [setting, undefined] : setting
      const rule = rules.find((known) => known.id === id)!
      return [id, options === undefined ? { severity } : { severity, options: { ...defaultsOf(rule), ...options } }]
    }),
  )
}

/** What each preset changes. `recommended` is what the rules declare of themselves, so it changes nothing. */
export const presets: ReadonlyMap<string, ReadonlyMap<string, RuleSetting>> = new Map<
  string,
  ReadonlyMap<string, RuleSetting>
>([
  ['recommended', new Map()],
  [
    'ap',
    preset({
      'unexplained-anonymity': 'error',
      'anonymous-opinion': 'warning',
      'single-source': 'info',
      'missing-credit': 'error',
    }),
  ],
  [
    'reuters',
    preset({
      'collective-quote': 'error',
      'vague-source': 'error',
      'unplaced-source': ['error', { minSpecificity: 'rank' }],
      'source-number-mismatch': 'error',
      'agentless-attribution': 'error',
      hearsay: 'error',
      'unnamed-outlet': 'error',
      'unnamed-study': 'error',
      'anonymous-opinion': 'error',
      'unsourced-casualties': 'error',
      'missing-credit': 'error',
      'late-attribution': 'warning',
      'mixed-speakers': 'warning',
      'unexplained-anonymity': 'warning',
      'single-source': 'warning',
      'unsourced-claim': 'warning',
      'unsourced-motive': 'warning',
      'loaded-cue': 'warning',
    }),
  ],
  [
    'wikipedia',
    preset({
      'vague-source': 'error',
      'agentless-attribution': 'error',
      'unnamed-study': 'error',
      'unsourced-claim': ['warning', { kinds: ['statistic', 'superlative'] }],
      'loaded-cue': ['warning', { words: 'full' }],
      'anonymous-opinion': 'off',
      'unexplained-anonymity': 'off',
      'single-source': 'off',
      'mixed-speakers': 'off',
      'missing-credit': 'off',
    }),
  ],
])

/** What is off in opinion pieces, whatever the preset: a writer's own view is their source, and may lean on “critics”. */
export const opinionPieces: ReadonlyMap<string, RuleSetting> = preset(
  Object.fromEntries(
    [
      'agentless-attribution',
      'anonymous-opinion',
      'collective-quote',
      'hearsay',
      'late-attribution',
      'loaded-cue',
      'mixed-speakers',
      'single-source',
      'unexplained-anonymity',
      'unnamed-outlet',
      'unnamed-study',
      'unplaced-source',
      'unresolved-source',
      'unsourced-accusation',
      'unsourced-casualties',
      'unsourced-claim',
      'unsourced-motive',
      'vague-source',
    ].map((id) => [id, 'off'] as const),
  ),
)
