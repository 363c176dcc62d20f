import { resolve } from 'node:path'
import { configurationIn } from '../config/discover.ts'
import { readSmall, shownPath, writeNew } from './files.ts'
import { complain, type Io } from './io.ts'
import type { Flags } from './program.ts'

const name = '.cite-check.jsonc'

const starter = `{
  // Lets an editor complete what stands here and explain every rule.
  "$schema": "./node_modules/cite-check/dist/schema.json",

  // A preset (recommended, ap, reuters, wikipedia), a file such as "./house.jsonc", or a list of them; later ones win.
  "extends": "recommended",

  // off, info, warning or error, or [severity, options].
  // "cite-check rules" lists them, "cite-check explain vague-source" tells all about one.
  "rules": {
    // "vague-source": "error",
    // "unattributed-quote": ["error", { "minWords": 8 }],
  },

  // The house's own phrases: a finding that marks just these words is not reported.
  "accept": [
    // "the Chief Minister's Office"
  ],

  // Outlets that credits and attributions name.
  "outlets": [
    // "The Valley Echo"
  ],

  // Verbs that are read as "say" is.
  "speechVerbs": [
    // "yarn"
  ],

  // Settings by path: globs or folders, from this file's folder.
  "overrides": [
    // { "files": ["live/**"], "rules": { "unattributed-quote": "warning" } }
  ],

  // Settings by what an article's front matter says under type, layout, section, category or categories.
  "types": {
    // "opinion": { "rules": { "loaded-cue": "off" } }
  },

  // Articles to leave out where a folder is checked, as in .gitignore.
  "ignore": [
    // "archive/"
  ],
}
`

/** Writes a configuration to start from, never over one that is there. */
export async function initCommand(_: Flags, io: Io): Promise<number> {
  const found = configurationIn(io.cwd, {
    read: (file) => readSmall(file, io.cwd),
    show: (file) => shownPath(file, io.cwd),
  })
  if (found || !writeNew(resolve(io.cwd, name), starter, io.cwd)) {
    complain(io, `${found?.shown ?? name}: there is a configuration already; edit that one`)
    return 2
  }
  io.stdout.write(`Wrote ${name}. To see what applies to an article: cite-check --print-config article.md\n`)
  return 0
}
