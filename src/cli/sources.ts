import { version } from '../../package.json'
import { type Account, accountOf } from '../ledger/account.ts'
import { type Ledger, ledgerOf } from '../ledger/ledger.ts'
import { checkArticles } from './check-articles.ts'
import { colorWanted, widthOf } from './display.ts'
import type { Io } from './io.ts'
import type { Flags } from './program.ts'

/** Lists who the sources of an archive are. */
export async function sourcesCommand(flags: Flags, io: Io): Promise<number> {
  const accounts: Account[] = []
  const { incomplete } = await checkArticles(flags, io, ({ article, frontMatter }, source) =>
    accounts.push(accountOf(article, frontMatter, source)),
  )
  io.stdout.write(await render(ledgerOf(accounts, flags.by ?? null, version), flags, io))
  if (io.signal?.aborted) return 130
  return incomplete ? 2 : 0
}

async function render(ledger: Ledger, flags: Flags, io: Io): Promise<string> {
  switch (flags.format) {
    case 'json':
      return `${JSON.stringify(ledger, null, 2)}\n`
    case 'csv':
      return (await import('../ledger/csv.ts')).csv(ledger)
    case 'html':
      return (await import('../ledger/page.ts')).page(ledger)
    case 'terminal':
      return (await import('../ledger/table.ts')).table(ledger, { color: colorWanted(flags, io), width: widthOf(io) })
  }
}
