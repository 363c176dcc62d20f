import { version } from '../../package.json'
import { baselineFor } from './baseline-file.ts'
import { checkEach } from './check-articles.ts'
import { checkerFor } from './checker.ts'
import { exitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { openOutputs } from './outputs.ts'
import type { Flags } from './program.ts'
import { progressOf } from './progress.ts'
import { select } from './selection.ts'
import { tellableReport } from './withhold.ts'

/** Checks articles and reports what was found, as far as no baseline has it. */
export async function checkCommand(flags: Flags, io: Io): Promise<number> {
  const { shard } = flags
  const head = { schemaVersion: 1, tool: { name: 'cite-check', version }, ...(shard && { shard }) } as const
  const baseline = await baselineFor(flags, io)
  const { entries, narrowed } = await select(flags, io)
  const progress = progressOf(entries, flags, io)
  const outputs = await openOutputs(head, flags, progress.io)
  const checker = await checkerFor(flags, io, entries.length)
  const end = await checkEach(progress.items, flags, progress.io, checker, async (result, source) => {
    const unknown = baseline ? baseline.withoutKnown(result) : result.article
    const known = result.article.findings.length - unknown.findings.length
    const report = narrowed(unknown, source)
    const tells = await tellableReport(report, result.embargo, source, flags, io)
    await outputs.article(tells.told, result.suppressed + known, tells.source)
  })
  progress.end()
  await checker.close()
  const { found, written } = await outputs.end()
  if (io.signal?.aborted) return 130
  baseline?.close()
  return exitCode(flags, found, { incomplete: end.incomplete || !written }, io)
}
