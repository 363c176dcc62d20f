import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Span } from '../../model.ts'
import { severities } from '../signs.ts'
import { type Anchor, anchorsOf } from './anchors.ts'
import { type Entry, passageAt, type Text } from './entry.ts'
import { note } from './note.ts'
import type { Passage } from './passages.ts'
import { type Mark, type Piece, piecesOf } from './pieces.ts'
import { shown } from './shown.ts'

/** The article as it was written, its statements and findings marked, each finding's note beside its passage. */
export function articleText(entry: Entry, text: Text): readonly Element[] {
  const { passages } = text
  const marks = groupedByPassage(marksOf(entry, text), passages)
  const anchors = new Map<Passage, Anchor[]>()
  for (const anchor of anchorsOf(entry, text)) put(anchors, anchor.passage, anchor)
  const notes = new Map<Passage, Element[]>()
  for (const [i, finding] of entry.article.findings.entries()) {
    const passage = passageAt(text, finding.span.start)
    if (passage) put(notes, passage, note(entry, finding, i + 1))
  }
  return passages.map((passage) => {
    const beside = notes.get(passage)
    const own = anchors.get(passage) ?? []
    const content = contentOf(passage, marks.get(passage) ?? [], own, text.source)
    return h(
      'div.passage',
      { id: `${entry.id}-${passage.line}`, dataLine: String(passage.line) },
      frameOf(passage, content, beside !== undefined),
      beside && h('div.notes', beside),
    )
  })
}

function frameOf({ kind }: Passage, content: ElementContent[], marked: boolean): Element {
  switch (kind) {
    case 'heading':
      return h('h4', content)
    case 'quote':
      return h('blockquote', content)
    case 'front-matter':
      return h('details', { open: marked }, h('summary', 'Front matter'), h('p.code', content))
    default:
      return h('p', { className: kind === 'paragraph' ? [] : [kind] }, content)
  }
}

function contentOf(
  passage: Passage,
  marks: readonly Mark[],
  anchors: readonly Anchor[],
  source: string,
): ElementContent[] {
  const content: ElementContent[] = []
  const left = [...anchors].sort((a, b) => b.at - a.at)
  const cuts = anchors.map(({ at }) => at)
  for (const piece of piecesOf(passage, marks, cuts)) {
    const written = shown(source.slice(piece.start, piece.end))
    content.push(piece.marks.length === 0 ? { type: 'text', value: written } : h('span', attributesOf(piece), written))
    while (left.length > 0 && left.at(-1)!.at <= piece.end) content.push(left.pop()!.element)
  }
  return content
}

function attributesOf({ marks }: Piece): { className: string[]; dataS?: string } {
  const names = new Set<string>()
  const statements = new Set<string>()
  const found = marks.flatMap((mark) => (mark.is === 'finding' ? [mark.finding.severity] : []))
  const worst = severities.find((severity) => found.includes(severity))
  if (worst) names.add('fault').add(worst)
  for (const mark of marks) {
    if (mark.is === 'address') names.add('address')
    if (mark.is === 'address' || mark.is === 'finding') continue
    const { statement } = mark
    // The innermost statement gives the colour.
    if (statements.size === 0) names.add(statement.kind === 'claim' ? 'claim' : statement.standing)
    statements.add(statement.id)
    names.add(mark.is)
  }
  return { className: [...names], ...(statements.size > 0 ? { dataS: [...statements].join(' ') } : {}) }
}

function marksOf({ article }: Entry, { source, passages }: Text): Mark[] {
  const statements = article.statements.flatMap((statement): Mark[] => [
    ...statement.content.map((span): Mark => ({ is: 'content', statement, ...span })),
    ...(statement.cue ? [{ is: 'cue' as const, statement, ...statement.cue.span }] : []),
    ...(statement.source?.span ? [{ is: 'source' as const, statement, ...statement.source.span }] : []),
  ])
  const findings = article.findings.map((finding): Mark => ({ is: 'finding', finding, ...finding.span }))
  const addresses = passages.flatMap((passage) => addressesIn(source, passage))
  return [...statements, ...findings, ...addresses.map((span): Mark => ({ is: 'address', ...span }))]
}

/** `](https://…)`: the part of a link that nobody reads. */
function addressesIn(source: string, { start, end }: Passage): readonly Span[] {
  const found: Span[] = []
  const passage = source.slice(start, end)
  for (let from = passage.indexOf(']('); from >= 0; from = passage.indexOf('](', from)) {
    const close = passage.indexOf(')', from)
    if (close < 0) break
    found.push({ start: start + from, end: start + close + 1 })
    from = close
  }
  return found
}

function groupedByPassage(marks: readonly Mark[], passages: readonly Passage[]): Map<Passage, Mark[]> {
  const grouped = new Map<Passage, Mark[]>()
  let first = 0
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    while (first < passages.length && passages[first]!.end <= mark.start) first++
    for (let i = first; i < passages.length && passages[i]!.start < mark.end; i++) put(grouped, passages[i]!, mark)
  }
  return grouped
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
