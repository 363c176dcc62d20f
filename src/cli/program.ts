import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { version } from '../../package.json'
import type { By } from '../ledger/ledger.ts'
import type { Severity } from '../model.ts'
import { type ArchiveFlags, addArchiveOptions, misuseOfArchiveFlags } from './archive-flags.ts'
import { type Destinations, formatNames, type LedgerFormat, ledgerFormats, parseFormats } from './formats.ts'
import { complain, type Io } from './io.ts'

export interface Flags extends Destinations, ArchiveFlags {
  readonly command: 'check' | 'explain' | 'rules' | 'inspect' | 'sources' | 'merge' | 'init'
  /** Where the ledger goes; given with `sources` alone. */
  readonly ledger?: Destinations<LedgerFormat>
  readonly by?: By
  /** Articles, the rules to explain, or the reports to merge. */
  readonly paths: readonly string[]
  readonly stdinFilename?: string
  /** A file's name, `false` for none at all, or undefined to look for the nearest. */
  readonly config?: string | false
  readonly rule?: readonly string[]
  readonly failOn: Severity | 'never'
  readonly maxWarnings?: number
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly redact?: boolean
  readonly color?: boolean
  readonly printConfig?: boolean
  readonly reportSuppressions?: boolean
  /** A file's name, `false` for none at all, or undefined for the one in the working directory. */
  readonly baseline?: string | false
  readonly updateBaseline?: boolean
  readonly pruneBaseline?: boolean
}

const examples = `
Examples:
  $ cite-check article.md                           check one article
  $ cite-check .                                    check a whole repository
  $ cite-check 'news/**/*.md' --fail-on warning     fail on warnings too
  $ cite-check . --format json > report.json        write a report for scripts
  $ cite-check . --format sarif=report.sarif        write one beside this one
  $ cite-check a.md --rule vague-source=error       be stricter about one rule
  $ cite-check - --stdin-filename news/draft.md     check what is piped in
  $ cite-check . --update-baseline                  take an archive as it stands
  $ cite-check --changed origin/main                check what a branch changed
  $ cite-check --print-config news/a.md             what applies, and where from
  $ cite-check explain vague-source                 what a rule wants, and why
  $ cite-check inspect article.md                   who was found to say what
  $ cite-check sources archive --by month           who our sources are
  $ cite-check ./explain                            check a folder of that name

Exit codes:
  0  nothing at or above --fail-on, warnings within --max-warnings
  1  findings at or above it
  2  wrong usage or configuration, or a file that can't be read or written
`

const aboutSources = `
Lists everybody whom the articles quote or report (in the working directory, if
no path is given): how they are described, how many statements and words each
has, in which articles, and the shares that are named, described and vague.

  --by section       apart by section, category or categories of front matter
  --by month         apart by month of date, published, publishDate or pubDate
  --format csv       for a spreadsheet; json for scripts, html for a browser

People of one full name are one source in all articles; those who are not named
are one where they are described alike. A person without a full name is kept
apart in each article. Names that may be one person's, spelled two ways, are
pointed out.
`

/** Reads the command line. A number is the exit code of a run that ends here: help, version, wrong usage. */
export function parseFlags(argv: readonly string[], io: Io): Flags | number {
  let command: Flags['command'] = 'check'
  let paths: readonly string[] = []
  const take = (name: Flags['command']) => (operands: readonly string[]) => {
    command = name
    paths = operands
  }
  const program = new Command('cite-check')
    .description(
      'Checks that every quotation and reported statement in a Markdown article has a source a reader can see.',
    )
    .usage('[options] <paths...>\n       cite-check <command>')
    .argument('[paths...]', 'articles, folders or globs; - reads standard input')
    .option(
      '--format <name[=file]>',
      `form of the report, and a file for it (repeatable): ${formatNames.join(', ')} (default: terminal)`,
      collect,
    )
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
    .option('--verbose', 'tell every info, not only how many there are')
    .option('--redact', 'keep the words of articles under embargo out of all that is written')
    .option('--baseline <file>', 'report only what is new against it (default: cite-check-baseline.json, if there)')
    .option('--no-baseline', 'report what a baseline has, too')
    .option('--update-baseline', 'write all that is found now into the baseline')
    .option('--prune-baseline', 'drop from the baseline what is gone')
    .option('--report-suppressions', 'list what articles suppress, with reasons, in place of the report')
    .option('--print-config', 'print what applies to an article, and who says so')
    .option('--stdin-filename <path>', 'where standard input belongs, for the report and its configuration')
  addArchiveOptions(program)
    .option('--color', 'colour the report (default: on a terminal)')
    .option('--no-color', 'do not colour the report')
    .addOption(new Option('--by <what>', 'sources: apart by section or month').choices(['section', 'month']))
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', examples)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text) => complain(io, oneLine(text)),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
    })
    .action(take('check'))
  // A command's name wins over a folder of that name, which is written ./explain.
  const subcommand = (usage: string, description: string) =>
    program.command(usage).description(description).helpOption('-h, --help', 'print this help')
  subcommand('explain <rules...>', 'tell what a rule wants, why, and how to set it').action(take('explain'))
  subcommand('rules', 'list all rules').action(() => take('rules')([]))
  subcommand('inspect <paths...>', 'show who was found to say what, and how').action(take('inspect'))
  subcommand('sources [paths...]', 'list who the sources are, over an archive')
    .addHelpText('after', aboutSources)
    .action((operands: readonly string[]) => take('sources')(operands.length > 0 ? operands : ['.']))
  subcommand('merge <reports...>', 'put the reports of all shards together').action(take('merge'))
  subcommand('init', 'write a configuration to start from').action(() => take('init')([]))
  try {
    program.parse([...argv], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
  const { format, ...options } = program.opts<Omit<Flags, 'command' | 'paths'> & { format?: readonly string[] }>()
  // What changed is looked for everywhere.
  if (options.changed !== undefined && options.filesFrom === undefined && paths.length === 0) paths = ['.']
  // Set while the command line is read.
  const ofSources = (command as Flags['command']) === 'sources'
  const flags: Flags = {
    ...options,
    ...parseFormats(ofSources ? [] : (format ?? []), formatNames),
    ...(ofSources && { ledger: parseFormats(format ?? [], ledgerFormats) }),
    command,
    paths,
  }
  const given = program.options.filter((option) => program.getOptionValueSource(option.attributeName()) === 'cli')
  const misuse =
    misuseOf(
      flags,
      given.map((option) => option.attributeName()),
    ) ?? (command === 'check' ? (misuseOfModes(flags) ?? misuseOfArchiveFlags(flags, paths)) : undefined)
  if (misuse) complain(io, misuse)
  return misuse ? 2 : flags
}

const reading = ['config', 'rule', 'stdinFilename', 'color']
/** The options that a command heeds; a check heeds them all. */
const heeded: Readonly<Record<Exclude<Flags['command'], 'check'>, readonly string[]>> = {
  explain: ['color'],
  rules: ['color'],
  inspect: reading,
  sources: ['config', 'stdinFilename', 'color', 'format', 'by', 'redact'],
  init: [],
  merge: ['format', 'failOn', 'maxWarnings', 'quiet', 'color'],
}

/** What `--print-config` and the like do in place of a report, and the options that go with it. */
const modes: Readonly<Partial<Record<keyof Flags, readonly string[]>>> = {
  printConfig: [...reading, 'format'],
  reportSuppressions: [...reading, 'format', 'redact'],
}

function misuseOf({ command, paths, stdinFilename, ...flags }: Flags, given: readonly string[]): string | undefined {
  if (command === 'check' && paths.length === 0 && flags.filesFrom === undefined)
    return 'no articles given; try cite-check article.md, cite-check . or cite-check --help'
  if (paths.includes(''))
    return `an empty ${command === 'explain' ? 'name' : 'path; name an article, a folder or a glob'}`
  if (stdinFilename !== undefined && !paths.includes('-')) return '--stdin-filename goes with - for standard input'
  if (command === 'check' && flags.by !== undefined) return '--by goes with cite-check sources'
  const allowed = command === 'check' ? undefined : heeded[command]
  const mode = (Object.keys(modes) as (keyof typeof flags)[]).find((name) => flags[name])
  const odd = given.find((name) =>
    allowed ? !allowed.includes(name) : mode !== undefined && name !== mode && !modes[mode]!.includes(name),
  )
  return odd && `${dashed(odd)} does not go with ${allowed ? `cite-check ${command}` : dashed(mode!)}`
}

function misuseOfModes(flags: Flags): string | undefined {
  const { paths, baseline, printConfig, reportSuppressions, updateBaseline, pruneBaseline, format, outputs } = flags
  if ((printConfig || reportSuppressions) && (outputs.length > 0 || (format !== 'terminal' && format !== 'json')))
    return `--${printConfig ? 'print-config' : 'report-suppressions'} goes with --format terminal or json only`
  if (printConfig && paths.length > 1) return '--print-config takes one article'
  if (updateBaseline && pruneBaseline) return '--update-baseline does not go with --prune-baseline; run them in turn'
  if (baseline === false && (updateBaseline || pruneBaseline))
    return `--no-baseline does not go with ${updateBaseline ? '--update-baseline' : '--prune-baseline'}`
  return undefined
}

function dashed(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
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
