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
}
