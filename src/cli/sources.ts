import { version } from '../../package.json'
import { type Account, accountOf } from '../ledger/account.ts'
import { type Ledger, ledgerOf } from '../ledger/ledger.ts'
import type { TerminalOptions } from '../report/terminal.ts'
import { checkArticles } from './check-articles.ts'
import type { LedgerFormat } from './formats.ts'
import type { Io } from './io.ts'
import { destinationsOf } from './outputs.ts'
import type { Flags } from './program.ts'

/** Lists who the sources of an archive are. */
export async function sourcesCommand(flags: Flags, io: Io): Promise<number> {
  const destinations = await destinationsOf(flags.ledger!, flags, io)
  const accounts: Account[] = []
  const { incomplete } = await checkArticles(flags, io, ({ article, frontMatter }, source) =>
    accounts.push(accountOf(article, frontMatter, source)),
  )
  const ledger = ledgerOf(accounts, flags.by ?? null, version)
  for (const { format, display, open } of destinations) {
    const text = await render(ledger, format, display)
    const to = open()
    await to.write(text)
    to.close()
  }
  if (io.signal?.aborted) return 130
  return incomplete ? 2 : 0
}

async function render(ledger: Ledger, format: LedgerFormat, display: TerminalOptions): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(ledger, null, 2)}\n`
    case 'csv':
      return (await import('../ledger/csv.ts')).csv(ledger)
    case 'html':
      return (await import('../ledger/page.ts')).page(ledger)
    case 'terminal':
      return (await import('../ledger/table.ts')).table(ledger, display)
  }
}
