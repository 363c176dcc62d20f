import { suggestion } from '../config/nearest.ts'
import { presets } from '../config/presets.ts'
import { ConfigurationError } from '../config/problem.ts'
import { traceRules } from '../config/settings.ts'
import { excerpt, gap } from '../report/excerpt.ts'
import { linesIn, linesOf } from '../report/lines.ts'
import { type Measure, measureFor } from '../report/measure.ts'
import { type Paint, paintFor } from '../report/paint.ts'
import { wrap } from '../report/wrap.ts'
import { formInWords } from '../rules/catalogue.ts'
import { rules } from '../rules/index.ts'
import type { Example, Rule } from '../rules/rule.ts'
import { colorWanted, widthOf } from './display.ts'
import type { Io } from './io.ts'
import type { Flags } from './program.ts'

interface Page {
  readonly paint: Paint
  readonly width: number
  readonly measure: Measure
}

const margin = '  '

/** Tells all about the rules that are named. */
export async function explainCommand(flags: Flags, io: Io): Promise<number> {
  const ids = rules.map(({ id }) => id)
  const unknown = flags.paths.filter((id) => !ids.includes(id))
  if (unknown.length > 0) {
    const near = (id: string) => suggestion(id, ids) || '; cite-check rules lists them'
    throw new ConfigurationError(...unknown.map((id) => `unknown rule '${id}'${near(id)}`))
  }
  const page = await pageFor(flags, io)
  const named = flags.paths.map((id) => rules.find((rule) => rule.id === id)!)
  io.stdout.write(named.map((rule) => text(explanation(rule, page))).join('\n'))
  return 0
}

/** The table of rules. */
export async function rulesCommand(flags: Flags, io: Io): Promise<number> {
  const { paint, width, measure } = await pageFor(flags, io)
  const wide = Math.max(...rules.map(({ id }) => id.length)) + 2
  const indent = wide + 'warning'.length + 2
  const lines = rules.flatMap(({ id, severity, summary }) => {
    const tint = severity === 'off' ? paint.faint : paint.severity[severity]
    const head = `${paint.strong(id)}${' '.repeat(wide - id.length)}${tint(severity)}${' '.repeat(9 - severity.length)}`
    const [first = '', ...rest] = wrap(summary, width - indent, measure)
    return [head + first, ...rest.map((line) => ' '.repeat(indent) + line)]
  })
  io.stdout.write(text([...lines, '', 'Severities are those of the preset recommended. cite-check explain RULE']))
  return 0
}

async function pageFor(flags: Flags, io: Io): Promise<Page> {
  const texts = rules.flatMap(({ summary, why, examples }) => [
    summary,
    why,
    ...examples.flatMap((example) => ('bad' in example ? example.bad : example.good)),
  ])
  return { paint: await paintFor(colorWanted(flags, io)), width: widthOf(io), measure: await measureFor(texts) }
}

const text = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')

function explanation(rule: Rule, page: Page): readonly string[] {
  const { paint } = page
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', paint.strong(title), ...lines.map((line) => (line ? margin + line : ''))] : []
  const prose = (words: string, indent = 0) =>
    wrap(words, page.width - margin.length - indent, page.measure).map((line) => ' '.repeat(indent) + line)
  const bad = rule.examples.filter((example) => 'bad' in example)
  const good = rule.examples.filter((example) => 'good' in example)
  const apart = (examples: readonly Example[]) =>
    examples.flatMap((example, i) => [...(i > 0 ? [''] : []), ...exampleLines(example, page)])
  return [
    paint.heading(rule.id),
    ...wrap(rule.summary, page.width, page.measure),
    ...section('Why', prose(rule.why)),
    ...section(
      'Rests on',
      rule.basis.flatMap((basis) => prose(basis)),
    ),
    ...section('Severity', severities(rule.id)),
    ...section(
      'Options',
      Object.entries(rule.options).flatMap(([name, option]) => [
        ...prose(`${name}: ${formInWords(option).replaceAll('`', '')}, by default ${JSON.stringify(option.fallback)}`),
        ...prose(option.about, 2),
      ]),
    ),
    ...section('Found', apart(bad)),
    ...section('Let pass', apart(good)),
    ...section('To set it', [`"rules": { "${rule.id}": ${setting(rule)} }`]),
    ...section('To let one pass', prose(`<!-- cite-check-disable-next-line ${rule.id} -- the reason -->`)),
  ]
}

/** What each preset makes of a rule: `warning (recommended, ap)`. */
function severities(id: string): readonly string[] {
  const bySeverity = new Map<string, string[]>()
  for (const [name, settings] of presets) {
    const { severity } = traceRules([{ origin: name, rules: settings }]).find((rule) => rule.id === id)!
    bySeverity.set(severity, [...(bySeverity.get(severity) ?? []), name])
  }
  return [...bySeverity].map(([severity, names]) => `${severity} (${names.join(', ')})`)
}

function setting(rule: Rule): string {
  const severity = rule.severity === 'off' ? 'warning' : rule.severity
  const options = Object.entries(rule.options).map(([name, { fallback }]) => `"${name}": ${JSON.stringify(fallback)}`)
  return options.length > 0 ? `["${severity}", { ${options.join(', ')} }]` : `"${severity}"`
}

/** An example with its fault marked, under the options it needs. */
function exampleLines(example: Example, { width, measure, paint }: Page): readonly string[] {
  const written = 'bad' in example ? example.bad : example.good
  const start = written.indexOf('[|')
  const source = written.replace('[|', '').replace('|]', '')
  const span = { start, end: written.indexOf('|]') - 2 }
  const lines = linesOf(source)
  const touched = start < 0 ? [] : linesIn(lines, span)
  const room = width - margin.length
  const shown = lines.flatMap((line) => {
    if (!touched.includes(line)) return wrap(source.slice(line.start, line.end), room, measure)
    if (line !== touched[0]) return []
    return excerpt(source, lines, [{ span, sign: '^' }], { width: room, measure }).flatMap((row) =>
      row === gap ? ['…'] : [row.text, paint.severity.warning(row.signs)],
    )
  })
  const options = Object.entries(example.options ?? {}).map(([name, value]) => `${name} ${JSON.stringify(value)}`)
  return options.length > 0 ? [...shown, paint.faint(`with ${options.join(', ')}`)] : shown
}
