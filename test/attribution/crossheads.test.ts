import { describe, expect, it } from 'vitest'
import { check } from '../../src/index.ts'

const texts = (article: string) => check(article).statements.map(({ text }) => text)

describe('a crosshead', () => {
  const body =
    'Cole left the pit in May. “It was a hard call for all of us,” she said. “The pit is a healthy place now.”'

  it('repeats quoted words of the running text and says nothing itself', () => {
    expect(
      texts(`${body}\n\n‘A hard call.’\n\nThe mine reopened in June, “A Healthy Place” painted on its gate.`),
    ).toEqual(texts(`${body}\n\nThe mine reopened in June, “A Healthy Place” painted on its gate.`))
  })

  it('is no quotation that stands alone, however short', () => {
    expect(texts(`${body}\n\n“Nobody had asked us.”`)).toContain('“Nobody had asked us.”')
  })
})

describe('a quotation behind a paragraph of the writer’s own', () => {
  const speech = '“We have opened the lid,” Winifred Sloane said.\n\n'

  it.each([
    [
      'that has somebody else in it',
      `${speech}Nine bands have been paid, and 14 have not.\n\n“We drove eleven hours for that stage.”`,
    ],
    [
      'under a heading of its own',
      `${speech}Nine bands have been paid.\n\n## The bands\n\n“And we drove eleven hours for that stage.”`,
    ],
  ])('has no source: %s', (_, article) => {
    expect(check(article).statements.at(-1)!.source).toBeNull()
  })
})
