import { hasLink, statementsIn } from './context.ts'
import { words } from './options.ts'
import { defineRule } from './rule.ts'

/** Who charges, sues or reports: their word in the sentence is the source. */
const AUTHORITY =
  /^(?:police|prosecutors?|prosecution|court|courts|lawsuit|complaint|indictment|indicted|charged|charges|accused|arrested|sued|suit|affidavit|warrant|investigators?|detectives|filing|filings|trial|jury|judge|inquest|tribunal|according|report|reports|reported|magistrate|magistrates|fir|cbi)$/

export default defineRule({
  id: 'hearsay',
  severity: 'warning',
  summary: '“Reportedly” or “allegedly” stands where a source should.',
  why: 'The adverb passes on a rumour without saying whose it is, and does not shield the newsroom from having printed it.',
  basis: ['NPR Ethics Handbook: attribution', 'AP Stylebook: “allege”'],
  options: {
    words: words(['reportedly', 'allegedly', 'purportedly', 'supposedly'], 'The adverbs looked for.'),
  },
  examples: [
    { bad: 'The mayor [|reportedly|] resigned on Friday.' },
    { bad: 'Two guards [|allegedly|] took money at the gate.\n\nThe gate is shut.' },
    { bad: 'The painting was [|purportedly|] found in a barn.' },
    { bad: 'The mayor [|apparently|] resigned on Friday.', options: { words: ['apparently'] } },
    { good: 'The mayor apparently resigned on Friday.' },
    { good: 'The mayor resigned on Friday, the Harbour Herald reported.' },
    { good: 'The driver allegedly left the scene, police said.' },
    { good: 'She was charged on Monday. She allegedly took $4,000 from the till.' },
  ],
  *check(article, { words: adverbs }) {
    const wanted = new Set(adverbs.map((word) => word.toLowerCase()))
    for (const [index, sentence] of article.sentences.entries()) {
      const words = article.tokens[sentence.block]!
      for (let i = sentence.start; i < sentence.end; i++) {
        if (!wanted.has(words[i]!.lower)) continue
        const before = article.sentences[index - 1]
        const beside = before !== undefined && before.block === sentence.block ? [before] : []
        const covered = statementsIn(article, { block: sentence.block, start: i, end: i + 1 }).some(
          ({ entity }) => entity !== null,
        )
        const sourced =
          covered ||
          hasLink(article, sentence) ||
          beside.some((range) => statementsIn(article, range).some(({ entity }) => entity !== null)) ||
          [...beside, sentence].some((range) =>
            words.slice(range.start, range.end).some((token) => AUTHORITY.test(token.lower)),
          )
        if (sourced) continue
        yield {
          message: `“${words[i]!.text}” names no source.`,
          help: 'Say who reports or alleges it.',
          span: { start: words[i]!.start, end: words[i]!.end },
        }
      }
    }
  },
})
