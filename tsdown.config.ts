import { defineConfig } from 'tsdown'
import { jsonSchema } from './src/config/schema.ts'
import { pageAssets } from './src/report/page/assets.ts'
import { section } from './src/rules/catalogue.ts'
import { rules } from './src/rules/index.ts'

export default defineConfig({
  entry: { index: 'src/index.ts', remark: 'src/remark.ts', cli: 'src/cli/main.ts' },
  platform: 'node',
  target: 'node20.19',
  // Everything is bundled: resolving the parser's forty modules costs more at start-up than running them.
  noExternal: [/.*/],
  // jsonc-parser's `main` is UMD, whose inner requires no bundler can follow.
  inputOptions: { resolve: { mainFields: ['module', 'main'] } },
  plugins: [
    pageAssets,
    {
      // What a terminal's links lead to.
      name: 'rules',
      generateBundle() {
        for (const rule of rules)
          this.emitFile({ type: 'asset', fileName: `rules/${rule.id}.md`, source: section(rule) })
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
  dts: true,
  clean: true,
})
