import { type Article, type CheckedStatement, isOneSlip, namesakes, plainWord, type SpelledName } from '../analysis.ts'
import type { Range, Token } from '../model.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'source-name-drift',
  severity: 'warning',
  summary: 'One source is spelled two ways.',
  why: 'A misspelled name is the commonest correction, and makes two people of one.',
  basis: ['Accuracy codes: SPJ, AP (“verify the spelling of names”)'],
  options: {},
  examples: [
    { bad: 'Mary Cole opened the gates.\n\n“We had no choice,” [|Mary Coll|] said.' },
    { bad: 'Peter Lonechild leads the band.\n\n“We were never asked,” [|Lonchild|] said.' },
    {
      bad: 'Henry Abernathy runs the mill. Henry Abernathy bought it in May. “It runs all night,” said [|Henry Abernaty|].',
    },
    { good: 'Mary Cole opened the gates.\n\n“We had no choice,” Cole said.' },
    { good: 'Mary Cole and her brother Paul Coll opened the gates.\n\n“We had no choice,” Mary Cole said.' },
    { good: 'Peter Johnson leads the band. Ruth Johnston plays in it.\n\n“We were never asked,” Johnston said.' },
  ],
  *check(article) {
    const names = namesIn(article)
    const sources = new Set<string>()
    for (const { entity } of article.statements)
      if (isSomebody(entity)) for (const word of entity.words) sources.add(plainWord(word))
    for (const group of namesakes(names)) {
      const first = group.find(({ surname }) => sources.has(surname))
      if (first === undefined) continue
      for (const other of group) {
        if (other.surname === first.surname || !isOneSlip(first.surname, other.surname)) continue
        const [usual, odd] = other.count > first.count ? [other, first] : [first, other]
        const [right, wrong] =
          usual.count === odd.count && isBefore(odd.range, usual.range) ? [odd, usual] : [usual, odd]
        const written = (range: Range) => textOf(article, range)
        yield {
          message: `“${written(wrong.range)}” here, “${written(right.range)}” elsewhere.`,
          help: 'Check which spelling is right.',
          span: article.span(wrong.range),
          related: [{ message: 'the other spelling', span: article.span(right.range) }],
        }
        break
      }
    }
  },
})

interface Name extends SpelledName {
  /** Where it first stands. */
  readonly range: Range
  count: number
}

const isBefore = (a: Range, b: Range) => a.block < b.block || (a.block === b.block && a.start < b.start)

const textOf = (article: Article, range: Range) => {
  const { start, end } = article.span(range)
  return article.document.source.slice(start, end).replace(/\s+/g, ' ')
}

/** Of a surname alone nothing tells that it is a person's, but nothing says otherwise. */
const isSomebody = (entity: CheckedStatement['entity']): entity is NonNullable<CheckedStatement['entity']> =>
  entity?.kind === 'person' || entity?.kind === 'unknown'

/** Every name of the running text by its given name and surname; surnames alone only where they are a source. */
function namesIn(article: Article): Name[] {
  const names = new Map<string, Name>()
  const add = (given: string | undefined, surname: string, range: Range) => {
    const key = `${given ?? ''} ${surname}`
    const known = names.get(key)
    if (known) known.count++
    else names.set(key, { given, surname, range, count: 1 })
  }
  for (const [block, words] of article.tokens.entries()) {
    if (article.document.blocks[block]!.role !== 'body') continue
    for (let start = 0; start < words.length; start++) {
      if (!isName(words[start]!)) continue
      let end = start + 1
      while (end < words.length && isName(words[end]!)) end++
      const last = end - 1 > start && /^(?:jr|sr|ii|iii|iv)\.?$/.test(words[end - 1]!.lower) ? end - 2 : end - 1
      let given = last - 1
      while (given > start && words[given]!.text.replace('.', '').length === 1) given--
      if (given >= start)
        add(plainWord(words[given]!.text), plainWord(words[last]!.text), { block, start: given, end: last + 1 })
      start = end - 1
    }
  }
  for (const { attribution, entity } of article.statements) {
    const { source } = attribution
    if (source === null || source.end - source.start !== 1 || !isSomebody(entity)) continue
    const word = article.tokens[source.block]![source.start]!
    if (isName(word)) add(undefined, plainWord(word.text), source)
  }
  return [...names.values()]
}

const isName = ({ tag, text }: Token) => tag.startsWith('NNP') && /^\p{Lu}[\p{L}'’.-]*$/u.test(text)
