import { readFileSync } from 'node:fs'
import { defineConfig, type UserConfig } from 'tsdown'
import { licences } from './.ci/licences.ts'
import { jsonSchema } from './src/config/schema.ts'
import { pageAssets } from './src/report/page/assets.ts'
import { section } from './src/rules/catalogue.ts'
import { rules } from './src/rules/index.ts'

/**
 * A file with a single character beyond ASCII takes twice the memory, and longer to read and compile. In strings, templates
 * and patterns an escape is the same character, but not behind a backslash.
 */
function ascii(code: string): string {
  if (/\\[^\0-\x7f]/.test(code)) throw new Error('a backslash before a character beyond ASCII')
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A module that imports one of Node's own asks it for all that it has, which loads half of Node's streams and sockets. */
function builtinsByName(code: string): string {
  const byName = code.replace(
    /\bimport ?(?:\* ?as )?([\w$]+)?,?(\{[^{}]*\})? ?from ?(["'`]node:[\w/]+["'`]);?/g,
    (_, whole: string | undefined, names: string | undefined, module: string) =>
      [whole, names?.replaceAll(' as ', ':')]
        .filter((target) => target !== undefined)
        .map((target) => `const ${target}=globalThis.process.getBuiltinModule(${module});`)
        .join(''),
  )
  if (/\bfrom ?["'`]node:|\{default:[^}]*\}=globalThis\.process/.test(byName))
    throw new Error('an import left of Node’s own')
  return byName
}

/** In a script whose compiled code was kept, `import()` finds no loader. */
function withoutImports(code: string): string {
  const required = code.replace(/\bimport\((["'`]node:\w+["'`])\)/g, 'process.getBuiltinModule($1)')
  if (/\bimport\(/.test(required)) throw new Error('an import() left')
  return required
}

/** The bundler forgets how a default export of Node's own is imported where a module only hands it on. */
function handedOn(code: string): string {
  const local = code.replace(
    /export \{default as (\w+)\} from '(node:\w+)'/,
    (_, name, module) => `export const ${name} = process.getBuiltinModule('${module}')`,
  )
  if (local === code) throw new Error('vfile hands Node’s own on in another way')
  return local
}

/** Commander can run programs as subcommands; here are none. */
function withoutSubprograms(code: string): string {
  const loads = "require('node:child_process')"
  if (!code.includes(loads)) throw new Error('commander loads child_process in another way')
  return code.replace(loads, `{ get spawn() { return ${loads}.spawn } }`)
}

/** Tinypool asks behind each task how much memory the process has, for a limit that the pool here does not set. */
function withoutMemoryUsage(code: string): string {
  const asks = 'process.memoryUsage.bind(process)'
  if (!code.includes(asks)) throw new Error('tinypool asks for the memory in use in another way')
  return code.replace(asks, '() => ({ heapUsed: 0 })')
}

const shared = {
  platform: 'node',
  target: 'node20.19',
  // Everything is bundled: resolving the parser's forty modules costs more at start-up than running them.
  noExternal: [/.*/],
  // jsonc-parser's `main` is UMD, whose inner requires no bundler can follow.
  inputOptions: { resolve: { mainFields: ['module', 'main'] } },
  // Half the size is read and compiled in less time.
  minify: true,
  clean: true,
} satisfies UserConfig

const library: UserConfig = {
  ...shared,
  entry: {
    index: 'src/index.ts',
    remark: 'src/remark.ts',
    worker: 'src/cli/worker.ts',
    // The other half of the pool, which that starts under just this name.
    'entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
  },
  outputOptions: { entryFileNames: ({ name }) => (name === 'entry/worker' ? '[name].js' : '[name].mjs') },
  plugins: [
    licences,
    {
      name: 'modules',
      transform: (code, id) =>
        /tinypool[\\/]dist[\\/]entry[\\/]worker\.js$/.test(id) ? withoutMemoryUsage(code) : undefined,
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk' && /\.m?js$/.test(chunk.fileName)) chunk.code = ascii(builtinsByName(chunk.code))
      },
    },
  ],
  dts: true,
}

/** Scripts, not modules: of these Node 20 can keep what it has compiled (src/cli/compiled.ts). */
const program: UserConfig = {
  ...shared,
  entry: { cli: 'src/cli/main.ts', compiled: 'src/cli/compiled.ts' },
  format: 'cjs',
  dts: false,
  // What every run loads comes in few files: looking up a file costs more than reading it.
  outputOptions: {
    codeSplitting: {
      groups: [
        {
          name: 'check',
          test: /src\/(?:(?:article|attribution|sources|claims|lexicon|rules)\/(?!catalogue)|(?:analysis|check|model|sorted)\.ts|cli\/checked\.ts|report\/embargo\.ts|config\/(?:settings|presets|severity|nearest|problem|discover)\.ts)|node_modules\/(?:micromark|mdast-util-(?:from|gfm|front)|unified|vfile|unist|character-ent|decode-n|trough|bail|extend|fault|devlop|is-plain)/,
        },
        {
          name: 'run',
          test: /src\/(?:cli\/(?:run|program|io|reason|formats|outputs|display|files|check-command|check-articles|checker|exit-code|selection|progress|archive-flags|articles|read|settings-for|withhold|baseline-file)|report\/(?:terminal|excerpt|cells|lines|measure|paint|signs|sourcing|standing-bar|summary|visible|wrap|hyperlink|pieces))\.ts/,
        },
      ],
    },
  },
  plugins: [
    licences,
    pageAssets,
    {
      name: 'scripts',
      transform: (code, id) =>
        /commander[\\/]lib[\\/]command\.js$/.test(id)
          ? withoutSubprograms(code)
          : /vfile[\\/]lib[\\/]min(?:path|proc)\.js$/.test(id)
            ? handedOn(code)
            : undefined,
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk') chunk.code = ascii(withoutImports(chunk.code))
      },
    },
    {
      // What a terminal's links lead to.
      name: 'rules',
      generateBundle() {
        for (const rule of rules)
          this.emitFile({ type: 'asset', fileName: `rules/${rule.id}.md`, source: section(rule) })
      },
    },
    {
      // Read beside the file that asks for it, as in the source.
      name: 'table',
      generateBundle() {
        this.emitFile({
          type: 'asset',
          fileName: 'taught.table',
          source: readFileSync('src/article/tagger/taught.table'),
        })
      },
    },
    {
      name: 'schema',
      generateBundle() {
        const source = `${JSON.stringify(jsonSchema(), null, 2)}\n`
        this.emitFile({ type: 'asset', fileName: 'schema.json', source })
      },
    },
  ],
}

export default defineConfig([library, program])
