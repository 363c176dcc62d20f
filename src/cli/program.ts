import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { version } from '../../package.json'
import type { Severity } from '../model.ts'
import { complain, type Io } from './io.ts'

export interface Flags {
  readonly paths: readonly string[]
  readonly stdinFilename?: string
  readonly format: 'terminal' | 'json'
  /** A file's name, `false` for none at all, or undefined to look for the nearest. */
  readonly config?: string | false
  readonly rule?: readonly string[]
  readonly failOn: Severity | 'never'
  readonly maxWarnings?: number
  readonly quiet?: boolean
  readonly color?: boolean
}

const examples = `
Examples:
  $ cite-check article.md                           check one article
  $ cite-check .                                    check a whole repository
  $ cite-check 'news/**/*.md' --fail-on warning     fail on warnings too
  $ cite-check . --format json > report.json        write a report for scripts
  $ cite-check a.md --rule vague-source=error       be stricter about one rule
  $ cite-check - --stdin-filename news/draft.md     check what is piped in

Exit codes:
  0  nothing at or above --fail-on, warnings within --max-warnings
  1  findings at or above it
  2  wrong usage or configuration, or a file that can't be read
`

/** Reads the command line. A number is the exit code of a run that ends here: help, version, wrong usage. */
export function parseFlags(argv: readonly string[], io: Io): Flags | number {
  const program = new Command('cite-check')
    .description(
      'Checks that every quotation and reported statement in a Markdown article has a source a reader can see.',
    )
    .argument('[paths...]', 'articles, folders or globs; - reads standard input')
    .addOption(new Option('--format <format>', 'form of the report').choices(['terminal', 'json']).default('terminal'))
    .option('--config <file>', 'use this configuration, not the nearest to each article')
    .option('--no-config', 'use no configuration')
    .option('--rule <id=severity>', 'set a rule to off, info, warning or error (repeatable)', collect)
    .addOption(
      new Option('--fail-on <severity>', 'least severity that makes the exit code 1')
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .option('--max-warnings <count>', 'most warnings that are let pass', wholeNumber)
    .option('--quiet', 'report errors only')
    .option('--stdin-filename <path>', 'where standard input belongs, for the report and its configuration')
    .option('--color', 'colour the report (default: on a terminal)')
    .option('--no-color', 'do not colour the report')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text) => complain(io, oneLine(text)),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
    })
  try {
    program.parse([...argv], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
  const flags = { ...program.opts<Omit<Flags, 'paths'>>(), paths: program.args }
  const misuse = misuseOf(flags)
  if (misuse) complain(io, misuse)
  return misuse ? 2 : flags
}

function misuseOf({ paths, stdinFilename }: Flags): string | undefined {
  if (paths.length === 0) return 'no articles given; try cite-check article.md, cite-check . or cite-check --help'
  if (paths.includes('')) return 'an empty path; name an article, a folder or a glob'
  if (stdinFilename !== undefined && !paths.includes('-')) return '--stdin-filename goes with - for standard input'
  return undefined
}

function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value]
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(value)
}

function oneLine(text: string): string {
  return text
    .replace(/^error: /, '')
    .trim()
    .replace(/\s*\n\s*/g, ' ')
}
