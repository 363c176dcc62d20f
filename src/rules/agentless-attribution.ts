import { statementsIn } from './context.ts'
import { defineRule } from './rule.ts'

const HELD = new Set(
  'believed thought said reported alleged understood rumored rumoured presumed claimed assumed suspected'.split(' '),
)
const SEEN = new Set('seen viewed regarded considered perceived'.split(' '))
const BE = new Set(['is', 'are', 'was', 'were', 'been', "'s"])

export default defineRule({
  id: 'agentless-attribution',
  severity: 'warning',
  summary: 'Something “is believed” or “is said”, and nobody believes or says it.',
  why: 'The passive hides who holds the view, so the reader cannot tell a minister’s belief from a rumour.',
  basis: ['Wikipedia: {{by whom}}', 'NPR Ethics Handbook: attribution'],
  options: {},
  examples: [
    { bad: 'The mayor [|is believed to|] have fled the city.' },
    { bad: '[|It is said|] that the old mine is haunted by debt.' },
    { bad: 'The judge [|is widely seen as|] a friend of the governor.' },
    { bad: '[|It is understood|] the club will sell its captain.' },
    { good: 'Police believe the mayor has fled the city, Chief Ken Ito said.' },
    { good: 'The mayor is expected to return on Friday.' },
    { good: 'The old mine is known as the Pit.' },
    { good: 'The mayor is believed by her party to have fled.' },
  ],
  *check(article) {
    for (const sentence of article.sentences) {
      const words = article.tokens[sentence.block]!
      for (let i = sentence.start; i + 1 < sentence.end; i++) {
        if (!BE.has(words[i]!.lower)) continue
        let at = i + 1
        while (at < sentence.end && words[at]!.tag.startsWith('RB') && words[at]!.lower !== 'not') at++
        const held = words[at]?.lower ?? ''
        const next = words[at + 1]?.lower ?? ''
        const it = words[i - 1]?.lower === 'it' || (words[i]!.lower === 'been' && words[i - 2]?.lower === 'it')
        const adverb = words
          .slice(i + 1, at)
          .some((token) => /^(?:widely|generally|commonly|largely|often|broadly)$/.test(token.lower))
        const fits =
          (HELD.has(held) && (next === 'to' || (it && next !== 'by' && next !== 'as'))) ||
          (SEEN.has(held) && adverb && (next === 'as' || next === 'to'))
        if (!fits) continue
        if (words.slice(at, Math.min(sentence.end, at + 5)).some((token) => token.lower === 'by')) continue
        const inside = { block: sentence.block, start: i, end: at + 1 }
        if (statementsIn(article, inside).some(({ entity }) => entity !== null)) continue
        const first = it ? (words[i]!.lower === 'been' ? i - 2 : i - 1) : i
        const last = it ? at : at + 1
        yield {
          message: it ? `“${words[first]!.text} … ${held}” does not say by whom.` : `“${held}” does not say by whom.`,
          help: 'Name who says or believes it, or drop it.',
          span: { start: words[first]!.start, end: words[last]!.end },
        }
      }
    }
  },
})
