import type { StatementKind, Via } from '../model.ts'

/** What a reader calls each kind of statement. */
export const kinds: Readonly<Record<StatementKind, string>> = {
  direct: 'direct quotation',
  mixed: 'quotation in reported speech',
  indirect: 'reported speech',
  block: 'block quotation',
  claim: 'claim in the writer’s own voice',
}

/** How each pattern finds a source. */
export const ways: Readonly<Record<Via, string>> = {
  'subject-verb': 'the subject of the cue',
  'verb-subject': 'the subject, behind the cue',
  passive: 'the agent of a passive cue',
  'according-to': 'named by “according to” or its like',
  nominal: 'by a noun for what was said, such as “statement”',
  colon: 'before or behind a colon',
  dash: 'behind a dash',
  label: 'the label of who speaks',
  'credit-line': 'the line that credits the quotation',
  'lead-in': 'led in by the sentence or block before',
  'previous-sentence': 'whom the sentence before is about',
  'next-sentence': 'who goes on speaking in the next sentence',
  continuation: 'who spoke before goes on',
  citation: 'the attribution or link it leans on',
}
