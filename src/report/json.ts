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
      return `${before}\n    ${indented(article, 2)}`
    },
    end(summary) {
      return `${empty ? opening : '\n  '}],\n  "summary": ${indented(summary, 1)}\n}\n`
    },
  }
}

/** JSON as it stands so many levels down; its first line is not indented. */
function indented(value: object, levels: number): string {
  let nested = value
  for (let level = 0; level < levels; level++) nested = [nested]
  // Each bracket has a line of its own, with two blanks for each level outside.
  const before = 2 * levels + levels * (levels + 1)
  const behind = 2 * levels + levels * (levels - 1)
  const text = JSON.stringify(nested, null, 2)
  return text.slice(before, text.length - behind)
}
