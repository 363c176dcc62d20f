import { rules } from './index.ts'
import type { OptionDefinition } from './options.ts'
import type { Rule } from './rule.ts'

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** What an option may be, in words. */
export function formInWords({ form }: OptionDefinition): string {
  const choices = 'choices' in form && form.choices?.map((choice) => `\`${choice}\``).join(', ')
  if (form.type === 'list') return `list of ${choices || 'strings'}`
  return choices || form.type
}

const optionRow = ([name, option]: readonly [string, OptionDefinition]) =>
  `| \`${name}\` | ${formInWords(option)} | \`${cell(JSON.stringify(option.fallback))}\` | ${cell(option.about)} |`

const example = (text: string) =>
  text
    .replace('[|', '')
    .replace('|]', '')
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n')

/** A rule's part of the catalogue, and its page on its own. */
export const section = (rule: Rule) => `## ${rule.id}\n\n${body(rule)}`

/** What the catalogue says of a rule, below its heading. */
export function body(rule: Rule): string {
  const lines = [`**${rule.severity}** · ${rule.summary}`, '', rule.why, '', `Rests on: ${rule.basis.join('; ')}.`, '']
  const options = Object.entries(rule.options).map(optionRow)
  if (options.length > 0) lines.push('| option | form | default | what it does |', '|---|---|---|---|', ...options, '')
  const bad = rule.examples.find((entry) => 'bad' in entry)
  const good = rule.examples.find((entry) => 'good' in entry)
  if (bad !== undefined && 'bad' in bad) lines.push('Found:', '', example(bad.bad), '')
  if (good !== undefined && 'good' in good) lines.push('Let pass:', '', example(good.good), '')
  return lines.join('\n')
}

/** The catalogue of rules as Markdown: `src/rules/README.md`. */
export function catalogue(): string {
  const rows = rules.map(({ id, severity, summary }) => `| [${id}](#${id}) | ${severity} | ${cell(summary)} |`)
  return [
    '# The rules',
    '',
    'Rendered from the rules themselves; `npm run catalogue` writes it anew. Severities are those of the preset `recommended`.',
    'Where two rules mark the same words, the one listed first is the more specific and is the only one reported.',
    '',
    '| rule | severity | what it finds |',
    '|---|---|---|',
    ...rows,
    '',
    rules.map(section).join('\n'),
  ].join('\n')
}
