import { createHash } from 'node:crypto'
import type { Report, Severity } from '../model.ts'
import { fingerprints } from './fingerprints.ts'
import type { Context } from './format.ts'
import { paragraph, pathInRepository } from './wording.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** The report for GitLab's Code Quality. Findings with one fingerprint count as one there, so the path is part of it. */
export function gitlab({ articles }: Report, context: Context): string {
  const issues = articles.flatMap(({ path: reported, findings }) => {
    const path = pathInRepository(reported, context)
    const prints = fingerprints(findings, context.sources.get(reported))
    return findings.map((finding, index) => ({
      type: 'issue',
      check_name: finding.rule,
      description: paragraph(finding),
      categories: ['Clarity'],
      severity: severities[finding.severity],
      fingerprint: createHash('sha256').update(`${path}\n${prints[index]}`).digest('hex'),
      location: { path: path.toWellFormed(), lines: { begin: finding.line, end: finding.endLine } },
    }))
  })
  return `${JSON.stringify(issues, null, 2)}\n`
}
