/** Reports inside of reports: which of them remain their own, and where they end. */
import type { Attribution, Range, Token } from '../model.ts'
import { isQuoteMark } from './quotations.ts'

const holds = (inner: Range) => (outer: Range) => outer.start <= inner.start && inner.end <= outer.end

/** The attributions of one sentence without those that are part of another, and the others as far as that reaches. */
export function withoutRetold(attributions: readonly Attribution[], tokens: readonly Token[]): Attribution[] {
  return attributions
    .filter((inner) => !isRetold(inner, attributions, tokens))
    .map((inner) => withinReport(inner, attributions))
}

/**
 * Whether somebody else's report holds this one whole, so that it is part of what they say: "Polls show most voters say
 * they are tired, Cole said". The very words of a third person, and a named one's report, remain their own.
 */
function isRetold(inner: Attribution, attributions: readonly Attribution[], tokens: readonly Token[]): boolean {
  const { source, content, kind, via, antecedent } = inner
  if (source === null || (kind === 'direct' && !isFragment(inner, tokens))) return false
  const outer = attributions.find(
    (other) => other !== inner && [source, ...content].every((part) => other.content.some(holds(part))),
  )
  if (outer === undefined) return false
  const { tag } = tokens[source.end - 1]!
  const before = tokens[source.start - 1]?.lower ?? ''
  // "What Mr. Cole called “routine” was, they said, a purge"; of "what he calls “routine”" it is the same man
  const named = before === 'what' && tag.startsWith('NNP')
  if (named && kind !== 'indirect') return false
  if (outer.frame === 'tail' || outer.frame === 'insertion') return true
  // "Cole repeated her claim that it failed"
  const own = via === 'nominal' && tag === 'PRP$' && outer.content[0]!.start === source.start
  if (own && outer.via === 'subject-verb') return true
  // Quoted words inside "Cole's claim that …", "an aide who says …" or "Cole, whom she called …" have a source of their own.
  // What somebody says "when he called it “mad”" is told of another time.
  // "techniques that a lawyer called “medieval”": nothing but the quotation stands behind the cue
  // "a budget the opposition branded “a joke”"
  const noun = tokens[before === 'that' ? source.start - 2 : source.start - 1]
  const gapped = kind === 'direct' && noun?.tag.startsWith('NN')
  const relative = gapped || /^(?:who|whom|which|when)$/.test(before)
  if (kind !== 'indirect' && (via === 'nominal' || antecedent !== null || relative)) return false
  return via !== 'subject-verb' || antecedent !== null || !tag.startsWith('NNP')
}

/** What somebody reports of another's words ends where the report ends: "claimed that Cole had said it was “mad,” | and nobody laughed". */
function withinReport(inner: Attribution, attributions: readonly Attribution[]): Attribution {
  const { source, content } = inner
  const last = content.at(-1)!
  if (source === null || content.length > 1) return inner
  const outer = attributions.find(
    ({ content: [part, ...rest] }) =>
      rest.length === 0 && holds(source)(part!) && last.start < part!.end && part!.end < last.end,
  )
  return outer === undefined ? inner : { ...inner, content: [{ ...last, end: outer.content[0]!.end }] }
}

/** Quoted words that go on with the sentence around them: “to stand up”. */
function isFragment({ content }: Attribution, tokens: readonly Token[]): boolean {
  const { start, end } = content[0]!
  const first = tokens.slice(start, end).find((token) => !isQuoteMark(token))
  return content.length === 1 && /^\p{Ll}/u.test(first?.text ?? '')
}

const REPORTS = /^(?:report|recall|recount)$/

/** `Cole said: “…,” the Herald reported`: whether who tells of the words, with this verb, is another than whose they are. */
export function isReporter(
  teller: readonly Pick<Token, 'tag' | 'lower'>[],
  verb: string | undefined,
  speaker: readonly Token[],
): boolean {
  if (!REPORTS.test(verb ?? '') || teller[0]!.tag === 'PRP') return false
  return !teller.some(({ tag, lower }) => tag.startsWith('NNP') && speaker.some((token) => token.lower === lower))
}
