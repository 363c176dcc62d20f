import type { UsedSuppression } from '../check.ts'
import { paintFor } from '../report/paint.ts'
import { plural } from '../report/sourcing.ts'
import { escapeName, visible } from '../report/visible.ts'
import { checkArticles } from './check-articles.ts'
import { colorWanted } from './display.ts'
import type { Io } from './io.ts'
import type { Flags } from './program.ts'

interface Listed extends Pick<UsedSuppression, 'line' | 'column' | 'rules' | 'reason' | 'hides'> {
  readonly path: string
  /** As the comment says it. */
  readonly directive: string
}

/** Lists what articles suppress, and why. */
export async function reportSuppressions(flags: Flags, io: Io): Promise<number> {
  const listed: Listed[] = []
  let articles = 0
  const { incomplete } = await checkArticles(flags, io, ({ article: { path }, suppressions }) => {
    articles++
    for (const { kind, line, column, rules, reason, hides } of suppressions) {
      const directive = kind === 'disable' ? 'disable' : `disable-${kind}`
      if (kind !== 'enable') listed.push({ path, line, column, directive, rules, reason, hides })
    }
  })
  io.stdout.write(
    flags.format === 'json'
      ? `${JSON.stringify({ suppressions: listed }, null, 2)}\n`
      : await render(listed, articles, flags, io),
  )
  if (io.signal?.aborted) return 130
  return incomplete ? 2 : 0
}

async function render(listed: readonly Listed[], articles: number, flags: Flags, io: Io): Promise<string> {
  const paint = await paintFor(colorWanted(flags, io))
  const lines: string[] = []
  let last = ''
  for (const { path, line, column, directive, rules, reason, hides } of listed) {
    if (path !== last) lines.push(...(last ? [''] : []), paint.heading(escapeName(path)))
    last = path
    const what = rules.length > 0 ? rules.join(', ') : 'all rules'
    lines.push(`  ${paint.faint(`${line}:${column}`)} ${directive} ${paint.strong(visible(what))}, hides ${hides}`)
    lines.push(`    ${reason === null ? 'no reason given' : visible(reason)}`)
  }
  const bare = listed.filter(({ reason }) => reason === null).length
  const total = `${plural(listed.length, 'suppression')} in ${plural(articles, 'article')}`
  lines.push(...(last ? [''] : []), bare > 0 ? `${total}, ${bare} without a reason` : total)
  return lines.map((line) => `${line}\n`).join('')
}
