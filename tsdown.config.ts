import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
  platform: 'node',
  target: 'node20.19',
  // Everything is bundled: resolving the parser's forty modules costs more at start-up than running them.
  noExternal: [/.*/],
  // jsonc-parser's `main` is UMD, whose inner requires no bundler can follow.
  inputOptions: { resolve: { mainFields: ['module', 'main'] } },
  dts: true,
  clean: true,
})
