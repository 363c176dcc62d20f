import { type CheckedStatement, headOf } from '../analysis.ts'
import { partyMembers, unnamedGroups } from '../lexicon/people.ts'
import { vagueSources } from './faulty-sources.ts'
import { whole, words } from './options.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'vague-source',
  severity: 'warning',
  summary: 'A statement rests on a group nobody could contact.',
  why: 'Readers cannot weigh “critics” or “experts” that nobody names.',
  basis: ['Wikipedia: words to watch', 'Al Jazeera code of conduct'],
  options: {
    allow: words([], 'Phrases accepted as they stand.'),
    lookahead: whole(2, 0, 'How many paragraphs on a member of the group may be named.'),
  },
  examples: [
    { bad: '[|Critics|] say the plan will fail.' },
    { bad: '[|Experts|] believe the reef could be lost within ten years.' },
    { bad: '[|Some observers|] argued that the vote was rushed.\n\nIt passed at midnight.' },
    {
      bad: '[|Experts|] say the reef could be lost.\n\n“It has ten years,” said Rosa Lim, a marine biologist at Port Alba University.',
      options: { lookahead: 0 },
    },
    {
      bad: '[|Many parents|] say the form is too long.\n\n“A vote could come in May,” said Dana Holt, the Senate leader.',
    },
    { bad: '[|A majority of economists|] say the tariff will fail.' },
    { bad: '[|Some Republicans|] say the mayor took bribes.\n\n“I never took a cent,” said Dana Holt, the mayor.' },
    { good: 'Critics say the plan will fail.', options: { allow: ['critics'] } },
    { good: 'Critics including Rosa Lim, a hydrologist, say the plan will fail.' },
    {
      good: 'Experts say the reef could be lost.\n\n“It has ten years,” said Rosa Lim, a marine biologist at Port Alba University.',
    },
    { bad: 'A poll by Holm College found the race tied. [|Critics|] say it asked too few.' },
    { good: 'A poll by Holm College found the race tied. Most voters say they have made up their minds.' },
    {
      good: 'Some councillors say the levy is too high.\n\n“People are leaving,” said Dana Holt, a councillor for the harbour ward.',
    },
    {
      good: 'Legal experts say the levy is void.\n\n“No court would keep it,” said Dana Holt, a barrister in Corran.',
    },
    { good: 'Economists at the central bank say prices will fall.' },
  ],
  *check(article, { allow, lookahead }) {
    for (const { kind, text, span, statement } of vagueSources(article)) {
      if (kind !== 'group' || allow.some((phrase) => phrase.toLowerCase() === text.toLowerCase())) continue
      if (
        hasNamedMember(
          article,
          statement.attribution.source!.block,
          statement.attribution.source!.start,
          statement.attribution.source!.end,
          lookahead,
        )
      )
        continue
      yield {
        message: `“${text}” could be anyone.`,
        help: 'Name one of them, or say which institution or field they speak for.',
        span,
        statement: statement.statement.id,
      }
    }
  },
})

type Article = Parameters<typeof vagueSources>[0]

/** Groups whose members are told by what they do; of the others (critics, some) anybody new who speaks next is one. */
const LEARNED =
  /^(?:experts?|observers?|analysts?|commentators?|pundits?|scientists|researchers|economists|historians|scholars)$/
const LEARNED_ROLE =
  /(?:\b(?:professor|researcher|scientist|expert|analyst|academic|fellow|lecturer|engineer|doctor|physician|surgeon|adviser|advisor|scholar|specialist|consultant|strategist|forecaster|statistician|psychiatrist|pollster|historian|director|dean)\b|\w+(?:ologist|graphist|icist|omist|atrician|ematician))/i
const LAWYER = /\b(?:lawyer|barrister|solicitor)\b/i

const POLITICIANS = /^(?:lawmakers|legislators|senators|councill?ors)$/
const POLITICIAN =
  /\b(?:sen|senator|rep|representative|congress\w+|gov|governor|mp|lawmaker|legislator|councill?or|cllr|pollster|strategist)\b/i

/** Whether a role is one of the party's, or a politician's of whom no other party is told. */
function isOfParty(party: string, role: string): boolean {
  const told = role
    .toLowerCase()
    .split(/[^a-z]+/)
    .map((word) => (word === 'democratic' ? 'democrat' : word))
    .filter((word) => partyMembers.has(word))
  return told.length > 0 ? told.includes(party) : POLITICIAN.test(role)
}

/** Whether a member of the group is named: in the rest of the paragraph or in the paragraphs that follow. */
function hasNamedMember(article: Article, block: number, start: number, after: number, paragraphs: number): boolean {
  let last = block
  for (let seen = 0; seen < paragraphs && last + 1 < article.document.blocks.length; last++)
    if (article.tokens[last + 1]!.length > 0) seen++
  if (/^(?:including|such|like|among)$/.test(article.tokens[block]![after]?.lower ?? '')) return true
  const words = article.tokens[block]!
  const head = words[headOf(words, start, after)]!.lower
  const member = head.replace(/s$/, '')
  const isLegal = words.slice(start, after).some(({ lower }) => lower === 'legal')
  const isMember = ({ entity, attribution: { source } }: CheckedStatement) => {
    if (entity === null || source === null || entity.standing !== 'named' || entity.kind !== 'person') return false
    if (source.block < block || source.block > last || (source.block === block && source.start <= after)) return false
    if (entity.heads.has(member)) return true
    const role = [entity.role, ...entity.heads].join(' ')
    if (LEARNED.test(head)) return LEARNED_ROLE.test(role) || (isLegal && LAWYER.test(role))
    const isNew = !entity.mentions.some(
      (mention) => mention.block < block || (mention.block === block && mention.start < start),
    )
    if (!isNew || unnamedGroups.has(head)) return isNew
    return POLITICIANS.test(head) ? POLITICIAN.test(role) : partyMembers.has(member) && isOfParty(member, role)
  }
  for (let at = block; at <= last; at++) if (article.statementsOf(at).some(isMember)) return true
  return false
}
