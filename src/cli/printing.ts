import type { ArticleReport, Summary } from '../model.ts'
import type { ReportHead, ReportPieces } from '../report/pieces.ts'
import { summarize, together } from '../report/summary.ts'
import { colorWanted, widthOf } from './display.ts'
import { type Io, print } from './io.ts'
import type { Flags } from './program.ts'

/** Prints a report while it comes in. */
export interface Printing {
  article(article: ArticleReport, suppressed: number, source?: string): Promise<void>
  /** Prints what stands behind the last article; gives the counts of all, shown or not. */
  end(): Promise<Summary>
}

export async function printing(head: ReportHead, flags: Flags, io: Io): Promise<Printing> {
  const pieces = await piecesFor(head, flags, io)
  let found = summarize([], 0)
  let shown = found
  return {
    async article(article, suppressed, source) {
      const reported = flags.quiet ? errorsOnly(article) : article
      found = together(found, summarize([article], suppressed))
      shown = together(shown, summarize([reported], suppressed))
      await print(io.stdout, await pieces.article(reported, source))
    },
    async end() {
      await print(io.stdout, await pieces.end(shown))
      return found
    },
  }
}

const errorsOnly = (article: ArticleReport): ArticleReport => ({
  ...article,
  findings: article.findings.filter(({ severity }) => severity === 'error'),
})

async function piecesFor(head: ReportHead, flags: Flags, io: Io): Promise<ReportPieces> {
  if (flags.format === 'json') return (await import('../report/json.ts')).jsonPieces(head)
  const { terminalPieces } = await import('../report/terminal.ts')
  return terminalPieces({ color: colorWanted(flags, io), width: widthOf(io) })
}
