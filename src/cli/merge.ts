import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { version } from '../../package.json'
import { ConfigurationError } from '../config/problem.ts'
import { articlesIn, NotAReport, type Part, partIn } from '../report/part.ts'
import { exitCode } from './exit-code.ts'
import { shownPath } from './files.ts'
import { type Io, stopped } from './io.ts'
import { openOutputs } from './outputs.ts'
import type { Flags } from './program.ts'
import { readAll } from './read.ts'

/** A report to be merged. Its articles take many times as much memory as its bytes: they are read again one by one. */
interface Input extends Part {
  readonly name: string
  readonly bytes: Buffer
}

/** The report of one run from those of its parts: shards in their own order, other reports in the order given. */
export async function mergeCommand(flags: Flags, io: Io): Promise<number> {
  const inputs: Input[] = []
  const faults: string[] = []
  for (const path of flags.paths) {
    const input = await read(path, io)
    if (input === undefined) return 130
    if (typeof input === 'string') faults.push(input)
    else inputs.push(input)
  }
  if (faults.length > 0) throw new ConfigurationError(...faults)
  const [{ schemaVersion, tool }, ordered] = fitting(inputs)
  const outputs = await openOutputs({ schemaVersion, tool }, flags, io)
  for (const { bytes, suppressed } of ordered) {
    // The counts of what is hidden are of a whole part.
    let hidden = suppressed
    for (const article of articlesIn(bytes.toString('utf8'))) {
      await outputs.article(article, hidden)
      hidden = 0
    }
  }
  const { found, written } = await outputs.end()
  return exitCode(flags, found, { incomplete: !written }, io)
}

// The longest string that there can be.
const largest = 500 * 1024 * 1024

async function read(path: string, io: Io): Promise<Input | string | undefined> {
  const file = resolve(io.cwd, path)
  const name = shownPath(file, io.cwd)
  const reading = await Promise.race([readAll(createReadStream(file), largest), stopped(io)])
  if (!reading) return undefined
  if ('problem' in reading) return `${name}: ${reading.problem}`
  const { bytes } = reading
  // Nothing found in no articles is no lines at all; anything else that is empty never was a report.
  if (bytes.length === 0 && !/\.(?:ndjson|jsonl)$/.test(name)) return `${name}: empty, where a report was expected`
  try {
    return { name, bytes, ...partIn(bytes.toString('utf8')) }
  } catch (error) {
    if (error instanceof NotAReport) return `${name}: ${error.message}`
    throw error
  }
}

/** Inputs that belong together, in their order, and what their report says of itself. */
function fitting(inputs: readonly Input[]): [NonNullable<Part['head']>, readonly Input[]] {
  const withHead = inputs.filter(({ head }) => head !== undefined)
  const first = withHead[0]
  const head = first?.head ?? { schemaVersion: 1, tool: { name: 'cite-check', version } }
  for (const { name, head: other } of withHead) {
    if (other!.tool.version !== head.tool.version)
      throw new ConfigurationError(
        `${name}: from cite-check ${other!.tool.version}, ${first!.name} from ${head.tool.version}; use one for all parts`,
      )
    if (other!.shard?.count !== head.shard?.count)
      throw new ConfigurationError(`${name}: ${whichPart(other!)}, but ${first!.name} is ${whichPart(head)}`)
  }
  const seen = new Map<string, string>()
  for (const { name, paths } of inputs)
    for (const path of paths) {
      const earlier = seen.get(path)
      if (earlier !== undefined) throw new ConfigurationError(`${name}: has ${path}, which ${earlier} has too`)
      seen.set(path, name)
    }
  if (!head.shard) return [head, inputs]
  const ordered = withHead.toSorted((a, b) => a.head!.shard!.index - b.head!.shard!.index)
  const indexes = new Set(ordered.map((input) => input.head!.shard!.index))
  if (indexes.size < ordered.length) throw new ConfigurationError('merge: the same shard twice; name each report once')
  const missing = Array.from({ length: head.shard.count }, (_, i) => i + 1).filter((index) => !indexes.has(index))
  if (missing.length > inputs.length - withHead.length)
    throw new ConfigurationError(`merge: shard ${missing.join(', ')} of ${head.shard.count} is missing`)
  return [head, ordered]
}

const whichPart = ({ shard }: NonNullable<Part['head']>) =>
  shard ? `shard ${shard.index} of ${shard.count}` : 'no shard'
