import type { Report } from '../model.ts'
import type { ReportHead, ReportPieces } from './pieces.ts'

/** The report as the contract lays it down. */
export function json(report: Report): string {
  return `${indented(report, 0)}\n`
}

/** The same, byte for byte, an article at a time. */
export function jsonPieces(head: ReportHead): ReportPieces {
  const opening = `${indented(head, 0).slice(0, -'\n}'.length)},\n  "articles": [`
  let empty = true
  return {
    article(article) {
      const before = empty ? opening : ','
      empty = false
      return `${before}\n    ${indented(article, 4)}`
    },
    end(summary) {
      return `${empty ? opening : '\n  '}],\n  "summary": ${indented(summary, 2)}\n}\n`
    },
  }
}

/** JSON whose lines after the first are indented by so much more; no line breaks inside a string. */
function indented(value: object, by: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(by)}`)
}
