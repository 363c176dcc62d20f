import type { Report } from '../model.ts'

/** The report as the contract lays it down. */
export function json(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
