import type { Token } from '../model.ts'

/** What of a sentence in the writer's own voice could be checked. */
export const checkableKinds = ['statistic', 'cause', 'superlative', 'prediction', 'dispute'] as const
export type CheckableKind = (typeof checkableKinds)[number]

interface Sentence {
  readonly start: number
  readonly end: number
}

/** Whether tokens `start` to `end` state a share: "14%", "three percent", "14 per cent". */
export function isStatistic(words: readonly Token[], { start, end }: Sentence): boolean {
  for (let i = start + 1; i < end; i++)
    if (words[i - 1]!.tag === 'CD' && /^(?:%|percent|per|percentage)$/.test(words[i]!.lower))
      return words[i]!.lower !== 'per' || words[i + 1]?.lower === 'cent'
  return false
}

const refuted = new Set('falsely baseless debunked discredited unfounded disproved disproven'.split(' '))
const outcries = new Set('criticism controversy outrage backlash condemnation ire'.split(' '))

const tests: Readonly<Record<CheckableKind, (words: readonly Token[], at: number, end: number) => boolean>> = {
  statistic: (words, at, end) => isStatistic(words, { start: at, end: Math.min(at + 2, end) }),
  /** "because of", "due to", "thanks to", "as a result of", "was caused by", "led to" */
  cause: (words, at) => {
    const { lower } = words[at]!
    const next = words[at + 1]?.lower ?? ''
    return (
      (lower === 'because' && next === 'of') ||
      (/^(?:due|thanks|led)$/.test(lower) && next === 'to') ||
      (lower === 'caused' && next === 'by') ||
      (lower === 'result' && next === 'of' && words[at - 2]?.lower === 'as')
    )
  },
  /** "the largest … in the country", "the worst … ever" */
  superlative: (words, at, end) => {
    const { tag, lower } = words[at]!
    if ((tag !== 'JJS' && tag !== 'RBS' && lower !== 'only' && lower !== 'first') || words[at - 1]?.lower !== 'the')
      return false
    for (let i = at + 1; i < Math.min(at + 9, end); i++) {
      if (words[i]!.lower === 'ever' || (words[i]!.lower === 'on' && words[i + 1]?.lower === 'record')) return true
      if (
        /^(?:in|of)$/.test(words[i]!.lower) &&
        /^(?:history|world|country|nation|state|region|city|county|continent|century)$/.test(
          words[i + (/^(?:the|its|this)$/.test(words[i + 1]?.lower ?? '') ? 2 : 1)]?.lower ?? '',
        )
      )
        return true
    }
    return false
  },
  /** "will rise", "is expected to double", "is likely to fall" */
  prediction: (words, at, end) => {
    const change =
      /^(?:rise|fall|grow|shrink|double|triple|halve|increase|decrease|decline|drop|climb|exceed|reach|cost|lose|gain|collapse|worsen|improve)$/
    const { lower } = words[at]!
    if (lower === 'will') return change.test(words[at + 1]?.lower ?? '')
    return (
      /^(?:expected|likely|set|projected|forecast|bound|poised)$/.test(lower) &&
      words[at + 1]?.lower === 'to' &&
      at + 2 < end &&
      change.test(words[at + 2]!.lower)
    )
  },
  /** "falsely", "baseless", "has drawn criticism", "is controversial" */
  dispute: (words, at) => {
    const { lower } = words[at]!
    if (refuted.has(lower)) return true
    const before = words[at - 1]?.lower ?? ''
    if (lower === 'controversial')
      return /^(?:is|was|are|were|been|proved|remains|remained|highly|deeply)$/.test(before)
    return (
      outcries.has(lower) &&
      [before, words[at - 2]?.lower ?? ''].some((word) =>
        /^(?:drew|drawn|draws|faced|faces|sparked|sparks|provoked|stirred|prompted|triggered)$/.test(word),
      )
    )
  },
}

/** The first of `kinds` that the sentence is, or undefined. */
export function checkableKind(
  words: readonly Token[],
  { start, end }: Sentence,
  kinds: readonly CheckableKind[],
): CheckableKind | undefined {
  return kinds.find((kind) => {
    for (let at = start; at < end; at++) if (tests[kind](words, at, end)) return true
    return false
  })
}
