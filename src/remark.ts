import { check } from './check.ts'
import { type SettingsOptions, settingsOf } from './config/options.ts'
import type { Finding, Severity } from './model.ts'
import { catalogueUrl } from './rules/catalogue-url.ts'

export type { PartOptions, RuleOption, RuleSeverity, SettingsOptions as Options } from './config/options.ts'

interface Point {
  line: number
  column: number
  offset: number
}

interface Origin {
  place: { start: Point; end: Point }
  ruleId: string
  source: string
}

/** What is needed of a VFile, whatever version of it the host has. */
interface File {
  readonly path: string | undefined
  toString(): string
  message(reason: string, origin: Origin): Message
}

interface Message {
  fatal?: boolean | null | undefined
  note?: string | undefined
  url?: string | undefined
}

/** As remark-lint's rules do: an error fails the run, a warning does with --frail, an info never. */
const fatal: Readonly<Record<Severity, boolean | undefined>> = { error: true, warning: false, info: undefined }

/**
 * A plugin for remark, which tells each finding as a message on the file.
 *
 * It reads the file's text, so it gives the same wherever it stands among other plugins. Configuration files are the
 * command line's: here the options say what holds.
 *
 * @throws {ConfigurationError} Where the options make no sense; its `lines` say why.
 */
export default function remarkCiteCheck(options: Readonly<SettingsOptions> = {}): (tree: unknown, file: File) => void {
  const settings = settingsOf(options)
  return (_, file) => {
    const { article } = check(file.toString(), { path: file.path ?? 'article.md', settings })
    for (const finding of article.findings) tell(file, finding)
  }
}

function tell(file: File, { rule, severity, message, help, span, line, column, endLine, endColumn }: Finding): void {
  const told = file.message(message, {
    place: {
      start: { line, column, offset: span.start },
      end: { line: endLine, column: endColumn, offset: span.end },
    },
    ruleId: rule,
    source: 'cite-check',
  })
  told.fatal = fatal[severity]
  told.note = help ?? undefined
  told.url = catalogueUrl(rule)
}
