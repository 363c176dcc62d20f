import type { ArticleReport, Finding, Report } from '../model.ts'
import { visibleLines } from './visible.ts'
import { paragraph } from './wording.ts'
import { attributes, xml } from './xml.ts'

/**
 * The report as JUnit's XML: an article is a suite, a finding a test case, an article without any a case that passes.
 * Errors and warnings are failures; an info is what a passing case prints.
 */
export function junit({ articles, summary }: Report): string {
  const suites = articles.map(suite)
  const total = {
    name: 'cite-check',
    tests: articles.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0),
    failures: summary.errors + summary.warnings,
    errors: 0,
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes(total)}>`,
    ...suites.flat(),
    '</testsuites>',
    '',
  ].join('\n')
}

function suite({ path, findings }: ArticleReport): readonly string[] {
  const failures = findings.filter(({ severity }) => severity !== 'info').length
  const counts = { tests: Math.max(1, findings.length), failures, errors: 0, skipped: 0 }
  const none = `    <testcase${attributes({ name: 'no findings', classname: path })}/>`
  return [
    `  <testsuite${attributes({ name: path, ...counts })}>`,
    ...(findings.length > 0 ? findings.flatMap((finding) => testCase(path, finding)) : [none]),
    '  </testsuite>',
  ]
}

/** Readers take cases of one name for one, so the place is part of it. */
function testCase(path: string, finding: Finding): readonly string[] {
  const { rule, severity, message, line, column } = finding
  const text = `${path}:${line}:${column} ${paragraph(finding)}`
  return [
    `    <testcase${attributes({ name: `${rule} ${line}:${column}`, classname: path })}>`,
    severity === 'info'
      ? `      <system-out>${xml(text)}</system-out>`
      : `      <failure${attributes({ type: severity, message: visibleLines(message) })}>${xml(text)}</failure>`,
    '    </testcase>',
  ]
}
