import type { Report } from '../model.ts'
import { paragraph } from './wording.ts'
import { attributes } from './xml.ts'

/** The report as Checkstyle 4.3 writes its own, which readers expect. */
export function checkstyle({ articles }: Report): string {
  const files = articles.flatMap(({ path, findings }) => [
    `  <file${attributes({ name: path })}>`,
    ...findings.map((finding) => {
      const { line, column, severity, rule } = finding
      const error = { line, column, severity, message: paragraph(finding), source: `cite-check.${rule}` }
      return `    <error${attributes(error)}/>`
    }),
    '  </file>',
  ])
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">', ...files, '</checkstyle>', ''].join(
    '\n',
  )
}
