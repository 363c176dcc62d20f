import { describe, expect, it } from 'vitest'
import { check } from '../../src/index.ts'

const messages = (text: string) => check(text).findings.map(({ rule, message }) => `${rule}: ${message}`)

describe('unused-suppression', () => {
  it.each([
    [
      'an error hidden without a reason',
      '<!-- cite-check-disable-next-line bare-source -->\n\nSources said the deal is dead.',
      ['unused-suppression: An error is hidden without a reason.'],
    ],
    [
      'an error hidden with one',
      '<!-- cite-check-disable-next-line bare-source -- the desk knows them -->\n\nSources said the deal is dead.',
      [],
    ],
    ['a warning hidden', '<!-- cite-check-disable-next-line -->\n\nCritics say the plan will fail.', []],
    [
      'a rule that does not exist',
      '<!-- cite-check-disable-next-line vague-sorce -->\n\nMary Cole said the plan will fail.',
      ['unused-suppression: There is no rule “vague-sorce”.'],
    ],
    [
      'a file where nothing is hidden',
      'Mary Cole said the plan will fail.\n\n<!-- cite-check-disable-file -->',
      ['unused-suppression: This suppression hides nothing.'],
    ],
    [
      'one that is let pass itself',
      '<!-- cite-check-disable-file unused-suppression -- kept for the next edition -->\n\n<!-- cite-check-disable -->',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(messages(text)).toEqual(expected)
  })
})
