#!/usr/bin/env node
// A script, as package.json beside it says: Node starts these sooner than modules. What is compiled once need not be
// compiled at the next start; the switch is that of Node's own compile cache.
if (!process.env.NODE_DISABLE_COMPILE_CACHE) require('../dist/compiled.cjs')
require('../dist/cli.cjs')
