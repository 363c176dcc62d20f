import { subjectBefore } from '../analysis.ts'
import { motiveVerbs } from '../lexicon/opinions.ts'
import { blockRange, hasLink, statementsIn } from './context.ts'
import { words } from './options.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unsourced-motive',
  severity: 'off',
  summary: 'What somebody thinks, feels or wants stands in the writer’s own voice.',
  why: 'A writer can’t see into a head, only report what somebody says of what is in it.',
  basis: ['Journalism textbooks: attribute states of mind'],
  options: {
    verbs: words([], 'Further verbs of thinking and wanting, in the forms to be found.'),
  },
  examples: [
    { bad: 'Ana Lee [|fears|] defeat in November.' },
    { bad: 'Mayor Tom Field [|wants|] to be governor.' },
    { bad: 'Ana Lee left the hall early. She [|resented|] the delay.' },
    { bad: 'Tom Field [|loathes|] the new hall.', options: { verbs: ['loathes'] } },
    { good: 'Ana Lee said she fears defeat in November.' },
    { good: 'Tom Field loathes the new hall.' },
    { good: 'Ana Lee wants the bridge mended. “It should have been done in May,” Lee said.' },
    { good: 'The town wants a bridge.' },
  ],
  *check(article, { verbs }) {
    const wanted = new Set([...motiveVerbs, ...verbs.map((verb) => verb.toLowerCase())])
    for (const { block, clause } of article.sentences) {
      if (article.document.blocks[block]!.role !== 'body') continue
      for (const [at, chunk] of clause.chunks.entries()) {
        if (chunk.kind !== 'VG' || !chunk.verb!.finite || chunk.verb!.passive || chunk.verb!.negated) continue
        const verb = clause.nodes[chunk.head]!
        if (!wanted.has(verb.lower)) continue
        const subject = subjectBefore(clause, at)
        if (subject === null || subject.antecedent !== null || subject.lastChunk > at) continue
        const by = clause.nodes.slice(subject.from, subject.to)
        if (!by.some(({ tag, lower }) => tag === 'NNP' || lower === 'he' || lower === 'she')) continue
        const own = { block, start: verb.start, end: verb.end }
        // The verb may itself be read as a cue: it then says of its statement just what is at fault.
        const isOwn = ({ attribution: { cue } }: (typeof article.statements)[number]) =>
          cue !== null && cue.block === block && cue.start < own.end && own.start < cue.end
        const paragraph = blockRange(article, block)
        const told = statementsIn(article, paragraph).some(
          (statement) => statement.entity !== null && !isOwn(statement),
        )
        if (told || hasLink(article, paragraph)) continue
        yield {
          message: `No source visible for what somebody “${verb.text}”.`,
          help: 'Report what they said, or what shows it.',
          span: article.span(own),
        }
      }
    }
  },
})
