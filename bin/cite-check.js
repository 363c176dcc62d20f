#!/usr/bin/env node
// From Node 22 on, what is compiled once need not be compiled at the next start.
process.getBuiltinModule('node:module').enableCompileCache?.()
await import('../dist/cli.mjs')
