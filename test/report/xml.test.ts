import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { XmlDocument, type XmlElement, XsdValidator } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { checkstyle } from '../../src/report/checkstyle.ts'
import { junit } from '../../src/report/junit.ts'
import { visibleLines } from '../../src/report/visible.ts'
import { article, finding, hostileMessage, hostilePath, reportOf } from './reports.ts'

function validatorOf(schema: string): XsdValidator {
  return XsdValidator.fromDoc(
    XmlDocument.fromString(readFileSync(join(import.meta.dirname, 'schemas', schema), 'utf8')),
  )
}
const validators = { junit: validatorOf('jenkins-junit.xsd'), checkstyle: validatorOf('checkstyle.xsd') }

/** Reads a report as an XML parser does, after its schema. */
function read(format: 'junit' | 'checkstyle', report: Report) {
  const document = XmlDocument.fromString((format === 'junit' ? junit : checkstyle)(report))
  validators[format].validate(document)
  const at = (path: string) =>
    document.find(path).map((node) => ({
      ...Object.fromEntries((node as XmlElement).attrs.map(({ name, value }) => [name, value])),
      text: node.content.trim(),
    }))
  return { at }
}

const source = 'Experts say so. Officials say so.'
const report = reportOf(
  article('news/a.md', {
    findings: [
      finding(source, 'Experts', { severity: 'error', help: null }),
      finding(source, 'Officials', { severity: 'info' }),
    ],
  }),
  article('news/b.md', { findings: [finding(source, 'Experts', { severity: 'warning' })] }),
  article('news/clean.md'),
)

test('the schemas do reject', () => {
  for (const validator of Object.values(validators))
    expect(() => validator.validate(XmlDocument.fromString('<testsuites><file/></testsuites>'))).toThrow()
})

test('checkstyle: a file an article, an error a finding', () => {
  const { at } = read('checkstyle', report)
  expect(at('/checkstyle/file')).toMatchObject([
    { name: 'news/a.md' },
    { name: 'news/b.md' },
    { name: 'news/clean.md' },
  ])
  expect(at('/checkstyle/file[1]/error')).toMatchObject([
    {
      line: '1',
      column: '1',
      severity: 'error',
      message: 'The source is a group nobody could contact.',
      source: 'cite-check.vague-source',
    },
    {
      line: '1',
      column: '17',
      severity: 'info',
      message: 'The source is a group nobody could contact. Name at least one of them.',
    },
  ])
})

describe('junit', () => {
  test('a suite an article, a case a finding; an info fails nothing', () => {
    const { at } = read('junit', report)
    expect(at('/testsuites')).toMatchObject([{ tests: '4', failures: '2', errors: '0' }])
    expect(at('//testsuite')).toMatchObject([
      { name: 'news/a.md', tests: '2', failures: '1' },
      { name: 'news/b.md', tests: '1', failures: '1' },
      { name: 'news/clean.md', tests: '1', failures: '0' },
    ])
    expect(at('//failure')).toMatchObject([
      { type: 'error', text: 'news/a.md:1:1 The source is a group nobody could contact.' },
      { type: 'warning' },
    ])
    expect(at('//system-out')).toHaveLength(1)
    expect(at('//testsuite[3]/testcase')).toMatchObject([{ name: 'no findings', classname: 'news/clean.md' }])
  })

  test('no two cases of an article have one name', () => {
    const twice = ['Experts', 'Officials'].map((part) => finding(source, part, { severity: 'warning' }))
    const names = read('junit', reportOf(article('a.md', { findings: twice }))).at('//testcase')
    expect(names).toMatchObject([{ name: 'vague-source 1:1' }, { name: 'vague-source 1:17' }])
  })
})

describe.each(['junit', 'checkstyle'] as const)('%s: whatever a path and a message hold', (format) => {
  const check = (path: string, message: string) => {
    const found = article(path, { findings: [finding(source, 'Experts', { severity: 'error', message, help: null })] })
    const { at } = read(format, reportOf(found))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 has no way to write
    const shown = path.replace(/[\0-\x08\v\f\x0e-\x1f]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)))
    const name = shown.replace(/[\ud800-\udfff]/gu, '<U+D800>').replace(/\uffff/g, '<U+FFFF>')
    expect(at(format === 'junit' ? '//testsuite' : '//file')).toMatchObject([{ name }])
    const told = format === 'junit' ? at('//failure')[0] : at('//error')[0]
    expect(told).toMatchObject({ message: visibleLines(message).replace(/\uffff/g, '<U+FFFF>') })
  }

  test('it comes through', () => check(hostilePath, hostileMessage))

  test('always', () => {
    const unit = fc.oneof(
      fc.constantFrom(...'<>&"\'\t\n\r', ']]>', '&#x0;', '\u0000', '\ud800', '\uffff', '<!--', '<?'),
      fc.string(),
    )
    const text = fc.string({ unit })
    fc.assert(fc.property(text, text, check), { numRuns: 50 })
  })
})

test('of no articles', () => {
  expect(read('junit', reportOf()).at('/testsuites')).toMatchObject([{ tests: '0' }])
  expect(read('checkstyle', reportOf()).at('/checkstyle/file')).toEqual([])
})
