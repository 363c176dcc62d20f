/**
 * The types that pass between stages. No logic lives here.
 *
 * All offsets are UTF-16 code units into the file as read, `end` exclusive; lines and columns count from 1.
 */

export interface Span {
  readonly start: number
  readonly end: number
}

// ── The article as read ───────────────────────────────────────────────────────────────────────────────────────────

/** What a block is in Markdown. A figure's caption or a table cell is prose, but not the reporter's running text. */
export type BlockKind = 'paragraph' | 'heading' | 'blockquote' | 'list-item' | 'table-cell' | 'caption' | 'footnote'

/**
 * What a block does in the article: only `body` is linted. `credit` says where the text comes from, `furniture` is
 * everything else that is not reporting (promos, corrections, a comment form, bios).
 */
export type BlockRole = 'body' | 'credit' | 'furniture'

export interface Link {
  /** Offsets into the block's `text`. */
  readonly start: number
  readonly end: number
  readonly url: string
}

/**
 * A run of prose: a paragraph, heading, list item, … with Markdown's marks removed and entities decoded.
 *
 * `starts[i]` and `ends[i]` are the offsets in the file of the characters that made UTF-16 unit `i` of `text`, so a
 * stretch `text.slice(a, b)` stands in the file at `[starts[a], ends[b - 1])`.
 */
export interface Block {
  readonly kind: BlockKind
  readonly role: BlockRole
  readonly span: Span
  readonly text: string
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly links: readonly Link[]
  /**
   * Blocks that share a container follow each other as the reader sees them: the number of the block quotation this
   * block stands in (counted over the article, innermost), or 0 outside of any.
   */
  readonly quote: number
}

/** A reference to a footnote or a link's definition that the file lacks, or a link that leads nowhere. */
export interface BrokenReference {
  readonly span: Span
  readonly kind: 'footnote' | 'link-reference' | 'empty-link'
  readonly label: string
}

/** An HTML (or MDX) comment, from which suppressions are read. `text` is what stands between its marks. */
export interface Comment {
  readonly span: Span
  readonly text: string
}

export interface Credit {
  readonly text: string
  readonly outlet: string | null
  readonly span: Span
}

/** What reading a file gives: every stage after this one speaks in offsets of `source`. */
export interface Document {
  /** The file as read, a byte order mark included. */
  readonly source: string
  readonly blocks: readonly Block[]
  readonly credits: readonly Credit[]
  readonly comments: readonly Comment[]
  readonly brokenReferences: readonly BrokenReference[]
  readonly frontMatter: Readonly<Record<string, unknown>>
  /** Parts that were passed over because their nesting or size is beyond the parser's bounds. */
  readonly unchecked: readonly Span[]
}

// ── Words ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A word or mark of a block; `start` and `end` point into the file, `from` into the block's text. */
export interface Token {
  readonly text: string
  /** Lower-cased, with ’ as '. */
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly block: number
  readonly from: number
  /** Whether white space (or the block's start) stands before it. */
  readonly space: boolean
  /** A Penn Treebank part of speech. */
  tag: string
}

/** An article as read, before it is known who says what. */
export interface Reading {
  readonly document: Document
  /** The words of each block, in step with `document.blocks`; empty for blocks that are not body text. */
  readonly tokens: readonly (readonly Token[])[]
}

// ── The report (contract, schema version 1) ───────────────────────────────────────────────────────────────────────

export type Standing = 'named' | 'described' | 'vague' | 'none'
export type StatementKind = 'direct' | 'mixed' | 'indirect' | 'block' | 'claim'
export type SourceKind = 'person' | 'organisation' | 'document' | 'outlet' | 'anonymous' | 'group' | 'unknown'
export type Severity = 'error' | 'warning' | 'info'

/** The pattern that found a statement's source. */
export type Via =
  | 'subject-verb'
  | 'verb-subject'
  | 'passive'
  | 'according-to'
  | 'nominal'
  | 'colon'
  | 'dash'
  | 'label'
  | 'credit-line'
  | 'lead-in'
  | 'previous-sentence'
  | 'next-sentence'
  | 'continuation'
  | 'citation'

export interface Statement {
  readonly id: string
  readonly kind: StatementKind
  readonly content: readonly Span[]
  readonly text: string
  readonly line: number
  readonly column: number
  readonly cue: { readonly text: string; readonly span: Span } | null
  readonly source: { readonly id: string; readonly text: string; readonly span: Span | null } | null
  readonly via: Via | null
  readonly standing: Standing
}

export interface Source {
  readonly id: string
  readonly name: string
  readonly role: string | null
  readonly kind: SourceKind
  readonly standing: Exclude<Standing, 'none'>
  readonly mentions: readonly Span[]
  readonly statements: readonly string[]
}

export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly help: string | null
  readonly span: Span
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly statement: string | null
  readonly related: readonly { readonly message: string; readonly span: Span }[]
}

/** Tokens `start` to `end` (exclusive) of a block. */
export interface Range {
  readonly block: number
  readonly start: number
  readonly end: number
}

/** Who says what, before anybody has looked who that is. */
export interface Attribution {
  readonly kind: 'direct' | 'mixed' | 'indirect' | 'block' | 'claim'
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

export interface ArticleReport {
  readonly path: string
  readonly statements: readonly Statement[]
  readonly sources: readonly Source[]
  readonly credits: readonly Credit[]
  readonly findings: readonly Finding[]
}

export interface Summary {
  readonly articles: number
  readonly statements: number
  readonly named: number
  readonly described: number
  readonly vague: number
  readonly none: number
  readonly claims: number
  readonly claimsSourced: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly suppressed: number
}

/** One of `count` stretches of a run's articles, from 1 in their order. */
export interface Shard {
  readonly index: number
  readonly count: number
}

export interface Report {
  readonly schemaVersion: 1
  readonly tool: { readonly name: 'cite-check'; readonly version: string }
  /** Only in the report of a shard: what `merge` puts together by. */
  readonly shard?: Shard
  readonly articles: readonly ArticleReport[]
  readonly summary: Summary
}
