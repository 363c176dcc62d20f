#!/usr/bin/env node
import module from 'node:module'

// From Node 22 on, what is compiled once need not be compiled at the next start.
module.enableCompileCache?.()
await import('../dist/cli.mjs')
