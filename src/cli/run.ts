import { ConfigurationError } from '../config/problem.ts'
import { checkCommand } from './check-command.ts'
import { complain, type Io } from './io.ts'
import { type Flags, parseFlags } from './program.ts'
import { internalError } from './reason.ts'

/** Runs the command line and gives its exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  return guarded(io, async () => {
    const flags = parseFlags(argv, io)
    return typeof flags === 'number' ? flags : await (await commandOf(flags))(flags, io)
  })
}

/** What a command throws is told in a line. */
async function guarded(io: Io, command: () => Promise<number>): Promise<number> {
  try {
    return await command()
  } catch (error) {
    if (io.signal?.aborted) return 130
    if (error instanceof ConfigurationError) {
      for (const line of error.lines) complain(io, line)
    } else {
      complain(io, internalError(error))
      if (io.env.CITE_CHECK_DEBUG && error instanceof Error) io.stderr.write(`${error.stack}\n`)
    }
    return 2
  }
}

/** Only a check is loaded at once: everything else can wait until it is asked for. */
async function commandOf(flags: Flags): Promise<(flags: Flags, io: Io) => Promise<number>> {
  switch (flags.command) {
    case 'explain':
      return (await import('./explain.ts')).explainCommand
    case 'rules':
      return (await import('./explain.ts')).rulesCommand
    case 'inspect':
      return (await import('./inspect.ts')).inspectCommand
    case 'sources':
      return (await import('./sources.ts')).sourcesCommand
    case 'merge':
      return (await import('./merge.ts')).mergeCommand
    case 'init':
      return (await import('./init.ts')).initCommand
    case 'check':
      if (flags.printConfig) return (await import('./print-config.ts')).printConfig
      if (flags.reportSuppressions) return (await import('./report-suppressions.ts')).reportSuppressions
      if (flags.watch) {
        const { watchCommand } = await import('./watch.ts')
        return (flags, io) => watchCommand(flags, io, () => guarded(io, () => checkCommand(flags, io)))
      }
      return checkCommand
  }
}
