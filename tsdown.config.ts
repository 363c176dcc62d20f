import { defineConfig } from 'tsdown'
import { jsonSchema } from './src/config/schema.ts'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    cli: 'src/cli/main.ts',
    worker: 'src/cli/worker.ts',
    // The other half of the pool, which that starts under just this name.
    'entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
  },
  platform: 'node',
  target: 'node20.19',
  // Everything is bundled: resolving the parser's forty modules costs more at start-up than running them.
  noExternal: [/.*/],
  // jsonc-parser's `main` is UMD, whose inner requires no bundler can follow.
  outputOptions: { entryFileNames: ({ name }) => (name === 'entry/worker' ? '[name].js' : '[name].mjs') },
  inputOptions: { resolve: { mainFields: ['module', 'main'] } },
  plugins: [
    {
      name: 'schema',
      generateBundle() {
        const source = `${JSON.stringify(jsonSchema(), null, 2)}\n`
        this.emitFile({ type: 'asset', fileName: 'schema.json', source })
      },
    },
  ],
  dts: true,
  clean: true,
})
