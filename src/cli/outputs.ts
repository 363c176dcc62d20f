import { relative, resolve, sep } from 'node:path'
import { ConfigurationError } from '../config/problem.ts'
import type { ArticleReport, Report, Summary } from '../model.ts'
import type { Context } from '../report/format.ts'
import type { ReportHead, ReportPieces } from '../report/pieces.ts'
import { summarize, together } from '../report/summary.ts'
import type { TerminalOptions } from '../report/terminal.ts'
import { colorWanted, linksFor, widthOf } from './display.ts'
import { append, checkWritable, openWhole } from './files.ts'
import { comesInPieces, type Destinations, formats, pieces } from './formats.ts'
import { repositoryRoot } from './ignore-files.ts'
import { complain, type Io, print } from './io.ts'
import type { Flags } from './program.ts'

/** All that the report goes to. What can't be written is told on standard error, and keeps nothing else back. */
export interface Outputs {
  /** Takes an article as soon as it is checked. */
  article(article: ArticleReport, suppressed: number, source?: string): Promise<void>
  /** Writes the rest; gives the counts of all, shown or not, and whether all could be written. */
  end(): Promise<{ readonly found: Summary; readonly written: boolean }>
}

/** What takes a report's text; standard output makes its writer wait while its reader is behind. */
interface WrittenFile {
  write(text: string): unknown
  close(): void
}

export interface Destination<Name> {
  readonly format: Name
  readonly display: TerminalOptions
  open(): WrittenFile
}

/** Standard output and the files that a report or a ledger goes to; throws where one of those can't be written. */
export async function destinationsOf<Name>(
  { format, outputs }: Destinations<Name>,
  flags: Flags,
  io: Io,
): Promise<readonly Destination<Name>[]> {
  for (const { file } of outputs) checkWritable(resolve(io.cwd, file), io.cwd)
  // What fails a run is shown.
  const verbose = flags.verbose === true || flags.failOn === 'info'
  const color = colorWanted(flags, io)
  return [
    {
      format,
      display: { color, width: widthOf(io), verbose, links: color ? await linksFor(io) : undefined },
      open: () => ({ write: (text) => print(io.stdout, text), close() {} }),
    },
    ...outputs.map((output) => ({
      format: output.format,
      display: { color: flags.color === true, width: 80, verbose },
      open: () => openWhole(resolve(io.cwd, output.file), io.cwd),
    })),
  ]
}

/** Opens what the flags name; throws what can be known to fail before anything is checked. */
export async function openOutputs(head: ReportHead, flags: Flags, io: Io): Promise<Outputs> {
  const destinations = await destinationsOf(flags, flags, io)
  const whole = destinations.filter(({ format }) => !comesInPieces(format))
  const allTexts = whole.some(({ format }) => format === 'html')
  const articles: ArticleReport[] = []
  const sources = new Map<string, string>()
  let found = summarize([], 0)
  let shown = found

  let written = true
  const attempt = async (action: () => unknown): Promise<boolean> => {
    try {
      await action()
      return true
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error
      for (const line of error.lines) complain(io, line)
      written = false
      return false
    }
  }

  let piecewise: { readonly made: ReportPieces; readonly to: WrittenFile }[] = []
  for (const { format, display, open } of destinations)
    if (comesInPieces(format))
      await attempt(async () => piecewise.push({ made: await pieces[format](head, display), to: open() }))
  const writeEach = async (text: (made: ReportPieces) => string | Promise<string>) => {
    const left = []
    for (const each of piecewise) if (await attempt(async () => each.to.write(await text(each.made)))) left.push(each)
    piecewise = left
  }

  return {
    async article(article, suppressed, source) {
      const reported = flags.quiet ? errorsOnly(article) : article
      found = together(found, summarize([article], suppressed))
      shown = together(shown, summarize([reported], suppressed))
      await writeEach((made) => made.article(reported, source, suppressed))
      if (whole.length === 0) return
      articles.push(reported)
      if (source !== undefined && (allTexts || reported.findings.length > 0)) sources.set(article.path, source)
    },
    async end() {
      await writeEach((made) => made.end(shown))
      for (const { to } of piecewise) await attempt(() => to.close())
      const report = { ...head, articles, summary: shown }
      for (const { format, display, open } of whole) {
        const render = await formats[format as keyof typeof formats]()
        const text = await render(report, { sources, rules, root: wayFromRoot(io.cwd), ...display })
        await attempt(async () => {
          const to = open()
          await to.write(text)
          to.close()
        })
      }
      const summary = io.env.GITHUB_STEP_SUMMARY
      if (summary && whole.some(({ format }) => format === 'github')) {
        const text = await jobSummary(report)
        await attempt(() => append(resolve(io.cwd, summary), text, io.cwd))
      }
      return { found, written }
    },
  }
}

const errorsOnly = (article: ArticleReport): ArticleReport => ({
  ...article,
  findings: article.findings.filter(({ severity }) => severity === 'error'),
})

const rules: Context['rules'] = async () => (await import('./rule-infos.ts')).ruleInfos()

function wayFromRoot(cwd: string): string {
  const way = relative(repositoryRoot(cwd) ?? cwd, cwd)
  return way === '' ? '' : `${way.split(sep).join('/')}/`
}

/** GitHub refuses a summary of more than 1 MiB; in UTF-8 no UTF-16 unit takes more than three bytes. */
async function jobSummary(report: Report): Promise<string> {
  const { markdownWithin } = await import('../report/markdown.ts')
  return markdownWithin(report, 300_000)
}
