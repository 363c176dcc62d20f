import { relative, resolve, sep } from 'node:path'
import { ConfigurationError } from '../config/problem.ts'
import type { ArticleReport, Report } from '../model.ts'
import type { Context } from '../report/format.ts'
import { colorWanted, widthOf } from './display.ts'
import { append, checkWritable, openWhole, type WholeFile } from './files.ts'
import { formats, isStream, streams } from './formats.ts'
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

/** Opens what the flags name; throws what can be known to fail before anything is checked. */
export async function openOutputs(flags: Flags, tool: Report['tool'], io: Io): Promise<Outputs> {
  const standardOutput: WholeFile = { write: (text) => io.stdout.write(text), close() {} }
  const destinations = [
    {
      format: flags.format,
      open: () => standardOutput,
      display: { color: colorWanted(flags, io), width: widthOf(io) },
    },
    ...flags.outputs.map(({ format, file }) => ({
      format,
      open: () => openWhole(resolve(io.cwd, file), io.cwd),
      display: { color: flags.color === true, width: 80 },
    })),
  ]
  for (const { file } of flags.outputs) checkWritable(resolve(io.cwd, file), io.cwd)

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
