#!/usr/bin/env node
const require = process.getBuiltinModule('node:module').createRequire(import.meta.url)
// What is compiled once need not be compiled at the next start. The switch is that of Node's own compile cache.
if (!process.env.NODE_DISABLE_COMPILE_CACHE) require('../dist/compiled.cjs')
require('../dist/cli.cjs')
