import { articleTypes, type FrontMatter, type Layer, layersFor, traceRules } from '../config/settings.ts'
import { paintFor } from '../report/paint.ts'
import { escapeName, visible } from '../report/visible.ts'
import { findArticles, STDIN } from './articles.ts'
import { checkArticles, standardInput } from './check-articles.ts'
import { colorWanted } from './display.ts'
import { complain, type Io } from './io.ts'
import type { Flags } from './program.ts'
import { type Said, saidOf } from './settings-for.ts'

/** Prints what applies to an article, and the place that says so. */
export async function printConfig(flags: Flags, io: Io): Promise<number> {
  const [entry, ...others] = await findArticles(flags.paths, io.cwd)
  if (entry && 'named' in entry && (others.length > 0 || !entry.named)) {
    complain(io, '--print-config takes one article, not a folder or a glob')
    return 2
  }
  let frontMatter: FrontMatter | undefined
  await checkArticles(flags, io, (result) => {
    frontMatter = result.frontMatter
  })
  if (!frontMatter || !entry || 'problem' in entry) return 2
  const article = entry.file === STDIN ? standardInput(flags, io) : entry
  const applying = whatApplies(article.path, await (await saidOf(flags, io.cwd))(article), frontMatter)
  io.stdout.write(
    flags.format === 'json' ? `${JSON.stringify(applying, null, 2)}\n` : await render(applying, flags, io),
  )
  return 0
}

interface Applying {
  readonly path: string
  /** The file that governs the article. */
  readonly configuration: string | null
  /** Places that say something of the article, each over those before it. */
  readonly from: readonly string[]
  /** What the article's front matter says it is. */
  readonly types: readonly string[]
  readonly ignored: boolean
  readonly rules: ReturnType<typeof traceRules>
  readonly accept: readonly Word[]
  readonly outlets: readonly Word[]
  readonly speechVerbs: readonly Word[]
}

interface Word {
  readonly text: string
  readonly from: string
}

function whatApplies(path: string, { configuration, layers, ignored }: Said, frontMatter: FrontMatter): Applying {
  const applying = layersFor(layers, frontMatter)
  const words = (list: 'accept' | 'outlets' | 'speechVerbs') =>
    applying.flatMap((layer: Layer) => (layer[list] ?? []).map((text) => ({ text, from: layer.origin })))
  return {
    path,
    configuration: configuration?.shown ?? null,
    from: ['preset recommended', ...applying.map(({ origin }) => origin)],
    types: articleTypes(frontMatter),
    ignored,
    rules: traceRules(applying),
    accept: words('accept'),
    outlets: words('outlets'),
    speechVerbs: words('speechVerbs'),
  }
}

async function render(applying: Applying, flags: Flags, io: Io): Promise<string> {
  const paint = await paintFor(colorWanted(flags, io))
  const { path, configuration, from, types, ignored, rules } = applying
  const wide = Math.max(...rules.map(({ id }) => id.length)) + 2
  const row = (name: string, value: string, origin: string) =>
    `  ${name.padEnd(wide)}${value} ${paint.faint(`(${escapeName(origin)})`)}`
  const lines = [
    paint.heading(escapeName(path)),
    `  configuration: ${configuration === null ? 'none' : escapeName(configuration)}`,
    `  in order, later ones win: ${from.map(escapeName).join('; ')}`,
    `  type: ${types.length > 0 ? visible(types.join(', ')) : 'none in its front matter'}`,
    ...(ignored ? ['  left out where a folder or glob is checked, by `ignore`'] : []),
    '',
    paint.strong('rules'),
  ]
  for (const { id, severity, severityFrom, options, optionsFrom } of rules) {
    lines.push(row(id, severity.padEnd(7), severityFrom))
    if (severity === 'off') continue
    for (const [name, value] of Object.entries(options as object))
      lines.push(row('', `${name} ${visible(JSON.stringify(value))}`, optionsFrom))
  }
  for (const list of ['accept', 'outlets', 'speechVerbs'] as const) {
    if (applying[list].length === 0) continue
    lines.push('', paint.strong(list), ...applying[list].map(({ text, from }) => row('', visible(text), from)))
  }
  return lines.map((line) => `${line}\n`).join('')
}
