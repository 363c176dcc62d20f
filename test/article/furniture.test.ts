import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/article/read.ts'

const body = 'The river rose on Monday, and the town of Elmsford went without power until the next evening.'
/** Block roles of an article with `line` between paragraphs, at its end. */
const inTail = (line: string) => readMarkdown(`${body}\n\n${body}\n\n${line}`).blocks.at(-1)!
const inBody = (line: string) => readMarkdown(`${body}\n\n${line}\n\n${Array(6).fill(body).join('\n\n')}`).blocks[1]!

describe('furniture', () => {
  it.each([
    'Correction: An earlier version of this story misnamed the dam.',
    'This story has been updated to add a comment from the utility.',
    'Editor’s note: The author once worked for the utility.',
    'Sign up for our morning newsletter.',
    'Subscribe to the Elmsford Ledger.',
    'Follow us on Facebook.',
    'Follow Dana Quill on Twitter @danaquill.',
    'Read more: What the flood left behind',
    'Related: The dam, ten years on',
    'Related stories',
    'Advertisement',
    'Click here to send a tip',
    'Download our app',
    '© 2024 Elmsford Ledger',
    'Copyright 2024 Elmsford Ledger. All rights reserved.',
    'Dana Quill is a reporter for the Elmsford Ledger.',
    'Dana Quill can be reached at dquill@ledger.example.',
    'Twitter: @danaquill',
    'Photo by Dana Quill/Getty Images',
    'Photo: Dana Quill',
    'Your email address will not be published. Required fields are marked *',
  ])('sets aside: %s', (line) => {
    expect(inTail(line).role).toBe('furniture')
  })

  it.each([
    'Follow the money, Ruiz said, and the dam explains itself.',
    '“Sign up for the shelter now,” Ruiz told them, “or sleep in the cold with everyone else tonight.”',
    'Comments from the utility did not come before the vote.',
    'Corrections officers said the jail had flooded twice.',
    'Watch the river, Ruiz said.',
    'Read the report, the mayor told reporters.',
    'Share prices fell 4% after the flood.',
    'Dana Quill is a teacher in Elmsford who lost her house.',
    'UPDATE: The mayor said at noon that the wall had held.',
    'Ruiz announced on Twitter that the wall had held.',
    'By Monday evening the wall had gone.',
    'The photo, by Quill, shows the wall.',
    'Sources said the wall had gone.',
    'Reuters reported that the wall had gone.',
    'Reporting by the Ledger found that the wall had gone.',
    'Written by Ana Ruiz, the report says the wall had gone.',
    'With information from the gauge, engineers closed the wall.',
    'Three engineers contributed to the report.',
    'Heavy rain also contributed.',
    'The report was produced by a panel that found the wall unsafe.',
  ])('keeps: %s', (line) => {
    expect(inTail(line)).toMatchObject({ role: 'body', kind: 'paragraph' })
    expect(inBody(line)).toMatchObject({ role: 'body', kind: 'paragraph' })
  })

  it('sets aside all that follows a comment form', () => {
    const form =
      '## Leave a Reply\n\nYour email address will not be published.\n\n“I was there and it was worse than that,” wrote Kim.'
    const roles = readMarkdown(`${body}\n\n${body}\n\n${form}`).blocks.map(({ role }) => role)
    expect(roles).toEqual(['body', 'body', 'furniture', 'furniture', 'furniture'])
  })

  it('keeps an article under a link to its comments', () => {
    const roles = readMarkdown(`Leave a comment\n\n${Array(5).fill(body).join('\n\n')}`).blocks.slice(1)
    expect(roles.every(({ role }) => role === 'body')).toBe(true)
  })

  it('sets aside lists of links', () => {
    const blocks = readMarkdown(`- [A](#a)\n- [B](#b)\n- [C](#c)\n\n${body}\n\n- [A](#a) rose\n- B\n- C`).blocks
    expect(blocks.map(({ role }) => role)).toEqual([
      'furniture',
      'furniture',
      'furniture',
      'body',
      'body',
      'body',
      'body',
    ])
  })

  it.each([
    ['Elmsford Was Warned Before the Dam Broke', true],
    ['Elmsford was warned before the dam broke', true],
    ['Elmsford was warned before the dam broke.', false],
    ['“We were warned”', false],
  ])('takes a first line for a title: %s', (line, expected) => {
    expect(readMarkdown(`${line}\n\n${body}`).blocks[0]!.kind === 'heading').toBe(expected)
  })

  it.each([
    ['What the Warning Said', true],
    ['What the warning said', false],
    ['Ana Ruiz said:', false],
  ])('takes a line between paragraphs for a title: %s', (line, expected) => {
    expect(inBody(line).kind === 'heading').toBe(expected)
  })
})

describe('credits', () => {
  it.each([
    ['With information from CBS News.', 'CBS News'],
    ['With information from the Elmsford Ledger.', 'Elmsford Ledger'],
    ['(With inputs from PTI)', 'Press Trust of India'],
    ['Reporting by Dana Quill; editing by Sam Ito', null],
    ['(Reporting by Dana Quill in Elmsford; Editing by Sam Ito)', null],
    ['(AP)', 'Associated Press'],
    ['The Associated Press contributed to this report.', 'Associated Press'],
    ['Dana Quill contributed reporting from Elmsford.', null],
    ['Contributing: Dana Quill, USA TODAY', 'USA Today'],
    ['Source: Reuters', 'Reuters'],
    ['— Reuters', 'Reuters'],
    ['Staff and agencies', null],
    ['This story was originally published by the Elmsford Ledger.', 'Elmsford Ledger'],
    ['Copyright 2024 The Associated Press. All rights reserved.', 'Associated Press'],
  ])('reads: %s', (line, outlet) => {
    const doc = readMarkdown(`${body}\n\n${body}\n\n${line}`)
    expect(doc.blocks.at(-1)!.role).toBe('credit')
    expect(doc.credits).toMatchObject([{ text: line, outlet }])
    expect(doc.source.slice(doc.credits[0]!.span.start, doc.credits[0]!.span.end)).toBe(line)
  })

  it('tells a byline with an outlet from one without', () => {
    expect(readMarkdown(`By Dana Quill\n\n${body}`)).toMatchObject({ blocks: [{ role: 'furniture' }, {}], credits: [] })
    expect(readMarkdown(`By Dana Quill, Associated Press\n\n${body}`)).toMatchObject({
      blocks: [{ role: 'credit' }, {}],
      credits: [{ outlet: 'Associated Press' }],
    })
  })

  it.each([
    ['PARIS (AP) — The river rose.', '(AP)', 'Associated Press'],
    ['KYIV, Ukraine (Reuters) - The river rose.', '(Reuters)', 'Reuters'],
    ['(AFP) — The river rose.', '(AFP)', 'Agence France-Presse'],
    ['The river rose, Ruiz said. (With inputs from PTI)', '(With inputs from PTI)', 'Press Trust of India'],
    [
      'The river rose. The Associated Press contributed to this report.',
      'The Associated Press contributed to this report.',
      'Associated Press',
    ],
  ])('reads inside a paragraph: %s', (line, text, outlet) => {
    const doc = readMarkdown(line)
    expect(doc.blocks).toMatchObject([{ role: 'body', kind: 'paragraph' }])
    expect(doc.credits).toMatchObject([{ text, outlet }])
  })

  it.each([
    'The river (and its town) — Elmsford — rose.',
    'ELMSFORD (R-NY) — The river rose.',
    '> “It rose.”\n>\n> — Reuters',
    '> “It rose.”\n\n— Reuters',
  ])('finds none in: %s', (source) => {
    expect(readMarkdown(`${body}\n\n${source}`).credits).toEqual([])
  })
})
