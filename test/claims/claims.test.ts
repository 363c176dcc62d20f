import { describe, expect, it } from 'vitest'
import { check } from '../../src/index.ts'

const claims = (text: string) =>
  check(text)
    .statements.filter(({ kind }) => kind === 'claim')
    .map(({ text, source, standing }) => [text, source?.text ?? null, standing])

describe('claims', () => {
  it.each([
    [
      'a count of casualties without a source',
      'At least 14 people were killed when the ferry sank on Monday.',
      [['At least 14 people were killed when the ferry sank on Monday', null, 'none']],
    ],
    [
      'a count that leans on the sentence behind it',
      'At least 14 people were killed when the ferry sank. The Health Ministry said the search goes on.',
      [['At least 14 people were killed when the ferry sank', 'The Health Ministry', 'named']],
    ],
    ['a share', 'Rents rose 14% in the valley last year.', [['Rents rose 14% in the valley last year', null, 'none']]],
    ['no claim in what somebody says', 'Rents rose 14 per cent last year, Mary Cole said.', []],
    ['no claim without a number', 'Rents rose in the valley last year.', []],
  ])('%s', (_, text, expected) => {
    expect(claims(text)).toEqual(expected)
  })

  it('are counted apart from statements', () => {
    const { statements } = check('Rents rose 14% last year. “We lost our flat,” said Mary Cole.')
    expect(statements.map(({ id, kind }) => [id, kind])).toEqual([
      ['s1', 'claim'],
      ['s2', 'direct'],
    ])
  })
})
