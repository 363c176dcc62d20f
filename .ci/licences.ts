import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Licences that ask for no more than that their text comes along. */
const allowed = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
])

/** Packages that state their licence in their readme alone. */
const saidElsewhere: Readonly<Record<string, string>> = { format: 'MIT' }

interface Chunk {
  readonly type: 'chunk' | 'asset'
  readonly moduleIds?: readonly string[]
}

interface Context {
  error(message: string): never
  emitFile(file: { type: 'asset'; fileName: string; source: string }): unknown
}

/** What the library and the program are built of, each by its entry. */
const bundled = new Map<string, readonly string[]>()

/** Ships the licence of every package that is bundled, and breaks the build off at one that may not be. */
export const licences = {
  name: 'licences',
  generateBundle(this: Context, _: unknown, bundle: Readonly<Record<string, Chunk>>) {
    const entry = ['index.mjs', 'cli.cjs'].find((name) => bundle[name])
    // Declarations are bundled apart, and of few packages.
    if (!entry) return
    bundled.set(
      entry,
      Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds),
    )
    if (bundled.size < 2) return
    const folders = new Set(
      [...bundled.values()]
        .flat()
        .flatMap((id) => /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1] ?? []),
    )
    const texts = [...folders].map((folder) => {
      const { name, version, ...said } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const license = said.license ?? said.licenses?.[0]?.type ?? saidElsewhere[name]
      if (!allowed.has(license)) this.error(`${name} ${version} is under ${license}, which may not be bundled`)
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
      const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
      return `${name} ${version} (${license})\n\n${text}`
    })
    this.emitFile({
      type: 'asset',
      fileName: 'THIRD-PARTY-LICENCES.txt',
      source: `${texts.sort().join(`\n\n${'─'.repeat(80)}\n\n`)}\n`,
    })
  },
}
