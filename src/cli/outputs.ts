import { relative, resolve, sep } from 'node:path'
import { ConfigurationError } from '../config/problem.ts'
import type { ArticleReport, Report } from '../model.ts'
import type { Context } from '../report/format.ts'
import type { TerminalOptions } from '../report/terminal.ts'
import { colorWanted, linksFor, widthOf } from './display.ts'
import { append, checkWritable, openWhole, type WholeFile } from './files.ts'
import { type Destinations, formats, isStream, streams } from './formats.ts'
import { repositoryRoot } from './ignore-files.ts'
import { complain, type Io } from './io.ts'
import type { Flags } from './program.ts'

/** All that the report goes to. */
export interface Outputs {
  /** Gives an article to the formats that stream, as soon as it is checked. */
  take(article: ArticleReport, suppressed: number): void
  /** Writes the rest. What can't be written is told on standard error and by `false`, and keeps nothing else back. */
  close(report: Report, sources: ReadonlyMap<string, string>): Promise<boolean>
}

export interface Destination<Name> {
  readonly format: Name
  readonly display: TerminalOptions
  open(): WholeFile
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
      open: () => ({ write: (text) => io.stdout.write(text), close() {} }),
    },
    ...outputs.map((output) => ({
      format: output.format,
      display: { color: flags.color === true, width: 80, verbose },
      open: () => openWhole(resolve(io.cwd, output.file), io.cwd),
    })),
  ]
}

/** Opens what the flags name; throws what can be known to fail before anything is checked. */
export async function openOutputs(flags: Flags, tool: Report['tool'], io: Io): Promise<Outputs> {
  const destinations = await destinationsOf(flags, flags, io)
  let complete = true
  const attempt = (action: () => void): boolean => {
    try {
      action()
      return true
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error
      for (const line of error.lines) complain(io, line)
      complete = false
      return false
    }
  }

  let streaming = await Promise.all(
    destinations.flatMap(({ format, open }) =>
      isStream(format) ? [streams[format]().then((piece) => ({ piece, to: open() }))] : [],
    ),
  )
  return {
    take(article, suppressed) {
      const line = { schemaVersion: 1, tool, article, suppressed } as const
      streaming = streaming.filter(({ piece, to }) => attempt(() => to.write(piece(line))))
    },
    async close(report, sources) {
      for (const { to } of streaming) attempt(() => to.close())
      for (const { format, open, display } of destinations) {
        if (isStream(format)) continue
        const render = await formats[format]()
        const text = await render(report, { sources, rules, root: wayFromRoot(io.cwd), ...display })
        attempt(() => {
          const to = open()
          to.write(text)
          to.close()
        })
      }
      const summary = io.env.GITHUB_STEP_SUMMARY
      if (summary && destinations.some(({ format }) => format === 'github')) {
        const text = await jobSummary(report)
        attempt(() => append(resolve(io.cwd, summary), text, io.cwd))
      }
      return complete
    },
  }
}

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
