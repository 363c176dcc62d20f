import { describe, expect, it } from 'vitest'
import { check } from '../../src/index.ts'

/** The last statement's source: how it is written and who it is. */
function last(text: string): string {
  const { statements, sources } = check(text)
  const source = statements.at(-1)!.source!
  return `${source.text} = ${sources.find(({ id }) => id === source.id)!.name}`
}

describe('references', () => {
  it.each([
    ['Education Minister Rob Fletcher visited Wick. The minister said the school was cold. Fletcher left early.', 'The minister = Rob Fletcher'],
    ['The International Union of Ferry Pilots met on Monday. The union said its members are tired.', 'The union = International Union of Ferry Pilots'],
    ['The City of Wick held a vote. The city said the rink will close.', 'The city = City of Wick'],
    ['Sen. Mitch Carver (R-Ohio) opened the fair. “It was warm,” the Ohio Republican said.', 'the Ohio Republican = Mitch Carver'],
    ['The Roman Catholic Diocese of Leeds condemned it. The diocese said it would look into the matter.', 'The diocese = Roman Catholic Diocese of Leeds'],
    ['Millbrook told its tenants it was sorry. The company said that rents would fall.', 'The company = Millbrook'],
    ['Asha Menon fixed the clock. “It had stopped in 1940,” the historian said.', 'the historian = Asha Menon'],
    ['Juan Ruiz stood outside. “We lost everything,” he said.', 'he = Juan Ruiz'],
    ['A U.S. official described the warning. “It was ignored,” the official said.', 'the official = a U.S. official'],
    ['“It was dark on the quay.”\n\n— Mary Cole, harbour pilot', 'Mary Cole = Mary Cole'],
    ['“It was dark on the quay that night.”\n\n- Mary Cole\n\nThe quay has lamps now.', 'Mary Cole = Mary Cole'],
    ['“It was dark,” the professor said.', 'the professor = the professor'],
  ])('%s', (text, expected) => {
    expect(last(text)).toBe(expected)
  })
}) // biome-ignore format: a list
