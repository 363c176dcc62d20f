import { type Article, type CheckableKind, casualtyCount, checkableKind, checkableKinds } from '../analysis.ts'
import type { Range, Token } from '../model.ts'
import { blockRange, hasLink, isHistory, isSourced, statementsIn } from './context.ts'
import { someOf } from './options.ts'
import { tellsOfPoll } from './polls.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unsourced-claim',
  severity: 'info',
  summary: 'A sentence that could be checked has no source near it.',
  why: 'A reader should be able to see where a figure or a disputed fact comes from.',
  basis: ['AP: attribute disputable facts', 'Wikipedia: verifiability'],
  options: {
    kinds: someOf(['statistic', 'dispute'], checkableKinds, 'What is looked for.'),
  },
  examples: [
    { bad: '[|Crime fell 14% after the patrols began|].' },
    { bad: '[|Nearly 40 percent of the city’s homes have lead pipes|].' },
    { bad: '[|The bridge plan has drawn criticism|].' },
    { bad: '[|The drought led to the closing of the mill|].', options: { kinds: ['cause'] } },
    { bad: '[|It is the largest dam in the country|].', options: { kinds: ['superlative'] } },
    { bad: '[|Fares will rise in the spring|].', options: { kinds: ['prediction'] } },
    { bad: '[|Demand for hospital beds rose 14 percent last year|].' },
    { good: 'Crime fell 14%, city police data show.' },
    { good: 'Crime fell 14% after the patrols began. The police department said it would keep them.' },
    { good: 'Crime fell [14%](https://example.org/figures) after the patrols began.' },
    { good: 'Lena Ortiz won 54% of the vote.' },
    { good: 'It is the largest dam in the country.' },
    { good: 'Some 400 deckhands want a raise of 6 percent.' },
    {
      good: 'The bridge plan has drawn criticism.\n\nNora Field, who lives beside the river, said it would bring lorries.',
    },
  ],
  *check(article, { kinds: asked }) {
    const kinds = tellsOfPoll(article) ? asked.filter((kind) => kind !== 'statistic') : asked
    for (const sentence of article.sentences) {
      const block = article.document.blocks[sentence.block]!
      const words = article.tokens[sentence.block]!
      if (block.role !== 'body' || block.kind !== 'paragraph' || words[sentence.end - 1]!.text === '?') continue
      const kind = checkableKind(words, sentence, kinds)
      if (kind === undefined || casualtyCount(words, sentence) !== null || isHistory(article, sentence, 2)) continue
      const own = words.slice(sentence.start, sentence.end)
      // A figure in quotation marks is somebody's words, and all of something is a manner of speaking.
      if (own.some(({ lower }) => settled.test(lower) || /^(?:["“”]|''|100)$/.test(lower))) continue
      if (kind === 'statistic' && isWanted(own)) continue
      const paragraph = blockRange(article, sentence.block)
      if (statementsIn(article, sentence).length > 0 || isSourced(article, paragraph)) continue
      if (isSourcedBeside(article, paragraph, kind)) continue
      let end = sentence.end
      while (end > sentence.start + 1 && /^(?:[.!?…]+|["”’)])$/.test(words[end - 1]!.text)) end--
      yield {
        message: `No source visible for ${said[kind]}.`,
        help: 'Say where it comes from: whose figures, which report, who says so.',
        span: article.span({ block: sentence.block, start: sentence.start, end }),
      }
    }
  },
})

const said = {
  statistic: 'this figure',
  cause: 'this cause',
  superlative: 'this superlative',
  prediction: 'this prediction',
  dispute: 'what is disputed here',
} as const

const SHARES = /^(?:percent|per|%)$/

/** "Deckhands want a raise of 6 percent": no figure that could be found out. */
function isWanted(words: readonly Token[]): boolean {
  const verb = words.findIndex(
    ({ lower, tag }) => /^VB[DPZ]$/.test(tag) && /^(?:wants?|wanted|demands?|demanded|seeks?|sought)$/.test(lower),
  )
  return verb > 0 && !words.slice(0, verb).some(({ lower }) => SHARES.test(lower))
}

/** Results, prices and rates that are set are their own source. */
const settled =
  /^(?:votes?|voted|ballots?|runoff|primary|stakes?|shares|stocks?|interest|discount|humidity|tax|taxes|taxed|tariffs?|bonds?|yields?|mortgages?|alcohol|abv|shooting|field|free-throw|batting|season|games?|pitches|sampling|approval|turnout|delegates?|candidates?|nominee|win|wins|won|beat|beats|lose|loses|lost|defeated|carried|trails?|trailed|trailing|backs?|supports?|supported|favors?|favours?|if|dividends?|index|nasdaq|dow|commission|deposit|containment|contained|precincts|i|my|we|our)$/

/**
 * The paragraphs beside it say who found it: a topic sentence comes before its source, and a figure after its report. A
 * person who is quoted beside a figure is not where the figure is from.
 */
function isSourcedBeside(article: Article, { block }: Range, kind: CheckableKind): boolean {
  return [beside(article, block, -1), beside(article, block, 1)].some(
    (near) =>
      near !== undefined &&
      (hasLink(article, blockRange(article, near)) ||
        statementsIn(article, blockRange(article, near)).some(
          ({ entity }) =>
            entity !== null && (kind !== 'statistic' || /^(?:organisation|document|outlet)$/.test(entity.kind)),
        )),
  )
}

/** The next block with words in it, in one direction. */
function beside(article: Article, block: number, step: 1 | -1): number | undefined {
  for (let at = block + step; at >= 0 && at < article.tokens.length; at += step)
    if (article.tokens[at]!.length > 0) return at
  return undefined
}
