import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding, Severity } from '../../src/model.ts'
import { github } from '../../src/report/github.ts'
import { visibleLines } from '../../src/report/visible.ts'
import { article, context, finding, hostileMessage, hostilePath, reportOf } from './reports.ts'

const source = 'Experts say so.\nMore experts\nsay so.'

/** A line as GitHub's runner reads it, by its documentation: what it escapes, it takes back in this order. */
function commandIn(line: string) {
  const { name, list, data } = /^::(?<name>\w+) (?<list>[^:]*)::(?<data>.*)$/s.exec(line)!.groups!
  const back = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  const properties = list!.split(',').map((property) => {
    const equals = property.indexOf('=')
    const value = back(property.slice(equals + 1))
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
    return [property.slice(0, equals), value.replaceAll('%25', '%')] as const
  })
  return { name, properties: Object.fromEntries(properties), data: back(data!).replaceAll('%25', '%') }
}

function commands(findings: readonly Partial<Finding>[], path = 'a.md') {
  const all = findings.map((parts) => finding(source, 'Experts', { severity: 'warning', help: null, ...parts }))
  const lines = github(reportOf(article(path, { findings: all })), context()).split('\n')
  return {
    commands: lines.filter((line) => line.startsWith('::')).map(commandIn),
    rest: lines.filter((line) => !line.startsWith('::')),
  }
}

test('a finding is a command beside its line', () => {
  expect(commands([{ severity: 'error', help: 'Name them.' }]).commands).toEqual([
    {
      name: 'error',
      properties: { file: 'a.md', line: '1', endLine: '1', col: '1', endColumn: '8', title: 'cite-check vague-source' },
      data: 'The source is a group nobody could contact.\nName them.',
    },
  ])
})

test('one that goes over lines has no columns, which GitHub would refuse', () => {
  const [command] = commands([{ line: 2, column: 6, endLine: 3, endColumn: 4 }]).commands
  expect(command!.properties).toEqual({ file: 'a.md', line: '2', endLine: '3', title: 'cite-check vague-source' })
})

test('paths are those from the repository’s root', () => {
  const report = reportOf(article('../a.md', { findings: [finding(source, 'Experts', { severity: 'info' })] }))
  const [line = ''] = github(report, context({}, { root: 'site/news/' })).split('\n')
  expect(commandIn(line)).toMatchObject({ name: 'notice', properties: { file: 'site/a.md' } })
})

describe('whatever a path and a message hold', () => {
  const check = (path: string, message: string) => {
    const { commands: found, rest } = commands([{ message }], path)
    expect(found).toMatchObject([{ properties: { file: visibleLines(path) }, data: visibleLines(message) }])
    expect(found[0]!.properties.title).toBe('cite-check vague-source')
    expect(rest).toEqual(['1 article: 0 errors, 1 warning, 0 infos', ''])
  }

  test('it comes through, and starts no other command', () =>
    check(hostilePath.replace('\u001b[2J\n', ''), hostileMessage))

  test('always', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(...'%:,=\r\n\t', '%0A', '::', '\ud800', '\u0000'), fc.string()),
    })
    const path = text.filter((path) => path !== '' && !/[/.]/.test(path))
    fc.assert(fc.property(path, text, check))
  })
})

test('no more than GitHub shows of a level, errors first; the last says how many more', () => {
  const severities: Severity[] = [...Array(12).fill('info'), ...Array(10).fill('warning'), ...Array(25).fill('error')]
  const { commands: found, rest } = commands(severities.map((severity) => ({ severity })))
  expect(found.map(({ name }) => name).join(' ')).toBe(
    [...Array(10).fill('error'), ...Array(10).fill('warning'), ...Array(10).fill('notice')].join(' '),
  )
  expect(found[9]).toEqual({
    name: 'error',
    properties: { title: 'cite-check' },
    data: '16 more errors. GitHub shows 10 a step; the job summary has more.',
  })
  expect(found[19]!.data).not.toMatch(/more/)
  expect(found[29]!.data).toMatch(/^3 more infos\. /)
  expect(rest).toEqual(['1 article: 25 errors, 10 warnings, 12 infos', ''])
})
