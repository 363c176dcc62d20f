import { subjectBefore } from '../analysis.ts'
import { accusationVerbs, provenWords } from '../lexicon/events.ts'
import { blockRange, hasLink, once, statementsIn } from './context.ts'
import { words } from './options.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unsourced-accusation',
  severity: 'error',
  summary: 'Wrongdoing by somebody identifiable is stated in the writer’s own voice.',
  why: 'An accusation without a source is the newsroom’s own, and may be a libel.',
  basis: ['AP Stylebook: “allege”', 'BBC Editorial Guidelines 3.2.3'],
  options: {
    verbs: words([], 'Further verbs of wrongdoing, in the forms to be found.'),
  },
  examples: [
    { bad: '[|Martin Doe embezzled|] $2 million from the fund.' },
    { bad: 'The audit ended in May.\n\n[|Clara Voss bribed|] two inspectors at the port.' },
    { bad: '[|Mayor Ivo Lang laundered|] money through a car wash.' },
    { bad: '[|Martin Doe fleeced|] two widows of their savings.', options: { verbs: ['fleeced'] } },
    { good: 'Prosecutors said Martin Doe embezzled $2 million from the fund.' },
    { good: 'Martin Doe embezzled $2 million from the fund. He was convicted on Friday.' },
    { good: 'Dana Reyes stole third base and scored.' },
    { good: 'Martin Doe is accused of having embezzled $2 million.' },
  ],
  *check(article, { verbs }) {
    const wanted = new Set([...accusationVerbs, ...verbs.map((verb) => verb.toLowerCase())])
    const proven = new Map<number, boolean>()
    for (const { block, clause } of article.sentences) {
      const words = article.tokens[block]!
      for (const [at, chunk] of clause.chunks.entries()) {
        if (chunk.kind !== 'VG' || !chunk.verb!.finite || chunk.verb!.passive || chunk.verb!.negated) continue
        const verb = clause.nodes[chunk.head]!
        if (!wanted.has(verb.lower)) continue
        if (clause.nodes.slice(chunk.from, chunk.head).some((node) => node.tag === 'MD')) continue
        const subject = subjectBefore(clause, at)
        if (subject === null || subject.antecedent !== null || subject.lastChunk > at) continue
        if (!clause.nodes.slice(subject.from, subject.to).some((node) => node.tag === 'NNP')) continue
        if (
          /^st(?:ole|eals)$/.test(verb.lower) &&
          isSport(words.slice(verb.end, verb.end + 4).map((token) => token.lower))
        )
          continue
        if (!proven.has(block))
          proven.set(
            block,
            words.some((token) => provenWords.has(token.lower)),
          )
        if (proven.get(block) === true) continue
        // A denial by the accused is no source for the charge.
        const accused = clause.nodes[subject.to - 1]!.lower
        const paragraph = blockRange(article, block)
        if (
          hasLink(article, paragraph) ||
          statementsIn(article, paragraph).some(({ entity }) => entity !== null && !entity.words.includes(accused))
        )
          continue
        const range = { block, start: clause.nodes[subject.from]!.start, end: verb.end }
        if (statementsIn(article, range).length > 0 || ofTheProven(article).has(accused)) continue
        const span = article.span(range)
        yield {
          message: `No source visible for the accusation that somebody “${verb.text}”.`,
          help: 'Say who charges it: prosecutors, a court filing, a named accuser.',
          span,
        }
      }
    }
  },
})

/** "stole third", "stole the show", "robbed of a goal" */
const isSport = (after: readonly string[]) =>
  after.some((word) =>
    /^(?:base|bases|second|third|home|show|march|scene|ball|puck|point|points|win|victory|goal|lead|headlines|spotlight|hearts?|possession|inbounds|pass)$/.test(
      word,
    ),
  )

/** The words of paragraphs that say that a court has found against somebody. */
const ofTheProven = once(({ tokens }) => {
  const found = new Set<string>()
  for (const words of tokens)
    if (words.some(({ lower }) => /^(?:convicted|pleaded|pled|guilty|sentenced|admitted|confessed)$/.test(lower)))
      for (const { lower } of words) found.add(lower)
  return found
})
