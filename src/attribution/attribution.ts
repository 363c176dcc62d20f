import type { Via } from '../model.ts'

/** Tokens `start` to `end` (exclusive) of a block. */
export interface Range {
  readonly block: number
  readonly start: number
  readonly end: number
}

/** Who says what, before anybody has looked who that is. */
export interface Attribution {
  readonly kind: 'direct' | 'mixed' | 'indirect' | 'block'
  readonly content: readonly Range[]
  readonly cue: Range | null
  readonly source: Range | null
  /** What a relative pronoun in `source` stands for. */
  readonly antecedent: Range | null
  /** The description beside the source: "the county engineer". */
  readonly apposition: Range | null
  readonly via: Via | null
  /** How the content stands to the cue. */
  readonly frame: Frame
}

/**
 * What the content is to its cue: a clause after it, a question, a quotation, what follows a colon, an infinitive, a noun
 * phrase, what something is called, what somebody is blamed for, a topic; or it stands before the cue (tail), around it
 * (insertion) or away from it (beside).
 */
export type Frame =
  | 'clause'
  | 'question'
  | 'quotation'
  | 'colon'
  | 'infinitive'
  | 'phrase'
  | 'predicate'
  | 'blame'
  | 'topic'
  | 'tail'
  | 'insertion'
  | 'beside'
