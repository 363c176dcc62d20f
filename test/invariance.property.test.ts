import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../src/index.ts'
import { givenNameGender } from '../src/lexicon/first-names.ts'
import { isSurname } from '../src/lexicon/surnames.ts'
import { fixtures } from './fuzz/articles.ts'
import { patience, runs } from './fuzz/runs.ts'

const paragraphs = fixtures.flatMap((text) => text.replace(/^---\n.*?\n---\n/s, '').split(/\n{2,}/))

/** Whole articles, and new ones of the paragraphs of all. */
const article = fc.oneof(
  fc.constantFrom(...fixtures),
  fc.array(fc.constantFrom(...paragraphs), { minLength: 2, maxLength: 12 }).map((parts) => parts.join('\n\n')),
)

/** Words however they are wrapped, emphasised or typeset. */
const bare = (text: string) => text.replaceAll('*', '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ')

/** What a report says, whatever the places. */
function gist(text: string) {
  const { statements, sources, findings } = check(text)
  return {
    findings: findings.map(
      ({ rule, severity, span }) => `${severity} ${rule}: ${bare(text.slice(span.start, span.end))}`,
    ),
    statements: statements.map(
      ({ kind, text, cue, source, via, standing }) =>
        `${kind} ${via} ${standing} ${bare(cue?.text ?? '-')} ${bare(source?.text ?? '-')}: ${bare(text)}`,
    ),
    sources: sources.map(({ name, role, kind, standing }) => `${kind} ${standing} ${bare(name)} ${bare(role ?? '-')}`),
  }
}

/** Gives each paragraph of running text to `change`; what is no running text stays. */
const inParagraphs = (text: string, change: (paragraph: string) => string) => {
  const matter = /^---\n.*?\n---\n/s.exec(text)?.[0] ?? ''
  return (
    matter +
    text
      .slice(matter.length)
      .split(/(\n{2,})/)
      .map((part) => (/^["“‘']?[\p{L}(]/u.test(part) ? change(part) : part))
      .join('')
  )
}

/** A line that begins so would be something else in Markdown. */
const opensBlock = /^(?:[-+*>#=|~`<[{:]|\d+[.)]|import|export)/

/** Breaks lines where `breaks` says so, one choice a blank, and nowhere else. */
function wrapped(text: string, breaks: readonly boolean[]): string {
  let at = 0
  return inParagraphs(text, (paragraph) =>
    paragraph.replace(/[ \n]+(?=(\S+))/g, (_, next: string) =>
      breaks[at++ % breaks.length] && !opensBlock.test(next) ? '\n' : ' ',
    ),
  )
}

/** Emphasises words, one choice a word. */
function emphasised(text: string, marked: readonly boolean[]): string {
  let at = 0
  return inParagraphs(text, (paragraph) =>
    paragraph.replace(/(?<=[ \n])[A-Za-z]{2,}(?=[ \n,.;:])/g, (word) =>
      marked[at++ % marked.length] ? `*${word}*` : word,
    ),
  )
}

const straight = (text: string) => text.replace(/''|[“”]/g, '"').replace(/[‘’]/g, "'")
const curly = (text: string) =>
  inParagraphs(text, (paragraph) =>
    paragraph
      .replace(/'(?=\d0s\b)/g, '’')
      .replace(/(^|[\s([—])"/g, '$1“')
      .replaceAll('"', '”')
      .replace(/(^|[\s([—“])'/g, '$1‘')
      .replaceAll("'", '’'),
  )

const given = { f: ['Ana', 'Lena', 'Ruth', 'Meena', 'Alice'], m: ['Tom', 'Ivo', 'Peter', 'Rahul', 'James'] }
const surnames = {
  known: ['Ortiz', 'Lang', 'Hoffman', 'Nguyen', 'Abbott', 'Sanders'],
  unknown: ['Tolland', 'Ostrow', 'Varnholt', 'Mbeza', 'Calloran', 'Drayle'],
}

/** The people that an article names in full: given name and surname. */
function peopleIn(text: string): readonly (readonly [string, string])[] {
  const names = check(text).sources.filter(({ kind, standing }) => kind === 'person' && standing === 'named')
  return names
    .map(({ name }) => name.split(/\s+/))
    .filter(
      (words): words is [string, string] => words.length === 2 && words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word)),
    )
}

/** Also where it stands in capitals: `CALLOWAY:` */
function replaceName(text: string, old: string, name: string): string {
  return text
    .replace(new RegExp(`\\b${old}\\b`, 'g'), name)
    .replace(new RegExp(`\\b${old.toUpperCase()}\\b`, 'g'), name.toUpperCase())
}

describe('a report does not hang on', { timeout: patience(runs(300)) }, () => {
  const choices = fc.array(fc.boolean(), { minLength: 7, maxLength: 40 })

  it('where lines are wrapped', () => {
    fc.assert(
      fc.property(article, choices, (text, breaks) => {
        expect(gist(wrapped(text, breaks))).toEqual(gist(wrapped(text, [false])))
      }),
      { numRuns: runs(300) },
    )
  })

  it('emphasis', () => {
    fc.assert(
      fc.property(article, choices, (text, marked) => {
        expect(gist(emphasised(text, marked))).toEqual(gist(text))
      }),
      { numRuns: runs(300) },
    )
  })

  it('how lines end', () => {
    fc.assert(
      fc.property(article, fc.constantFrom('\r\n', '\r'), (text, ending) => {
        expect(gist(text.replaceAll('\n', ending))).toEqual(gist(text))
      }),
      { numRuns: runs(100) },
    )
  })

  it('a byte order mark', () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(gist(`\ufeff${text}`)).toEqual(gist(text))
      }),
      { numRuns: runs(100) },
    )
  })

  it('whether quotation marks are straight or curly', () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(gist(straight(text))).toEqual(gist(curly(straight(text))))
      }),
      { numRuns: runs(200) },
    )
  })

  it('what people are called', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), fc.nat(), fc.nat(), fc.nat(), (text, who, first, last) => {
        const people = peopleIn(text)
        if (people.length === 0) return
        const [old, family] = people[who % people.length]!
        const gender = givenNameGender(old)
        if (gender !== 'f' && gender !== 'm') return
        const list = isSurname(family.toLowerCase()) ? surnames.known : surnames.unknown
        const names = [given[gender][first % 5]!, list[last % 6]!]
        if (names.some((name) => new RegExp(`\\b${name}\\b`).test(text))) return
        const renamed = [old, family].reduce((words, name, i) => replaceName(words, name, names[i]!), text)
        const rules = check(text).findings.map(({ rule }) => rule)
        // Somebody is spelled in two ways, of which this renames one.
        if (!rules.includes('source-name-drift')) expect(check(renamed).findings.map(({ rule }) => rule)).toEqual(rules)
      }),
      { numRuns: runs(300) },
    )
  })
})
