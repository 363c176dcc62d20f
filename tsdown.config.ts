import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
  platform: 'node',
  target: 'node20.19',
  // Everything is bundled: resolving the parser's forty modules costs more at start-up than running them.
  noExternal: [/.*/],
  dts: true,
  clean: true,
})
