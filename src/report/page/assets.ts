import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const folder = join(import.meta.dirname, 'browser')
const id = '\0virtual:page'

/** Gives the page's style and script, which are files of their own, as the module `virtual:page`, for a build or a test. */
export const pageAssets = {
  name: 'page-assets',
  resolveId: (name: string) => (name === 'virtual:page' ? id : undefined),
  load(name: string) {
    if (name !== id) return undefined
    const style = readFileSync(join(folder, 'page.css'), 'utf8')
    const { outputText: script } = ts.transpileModule(readFileSync(join(folder, 'page.ts'), 'utf8'), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022, removeComments: true },
    })
    return `export const style = ${JSON.stringify(style)}\nexport const script = ${JSON.stringify(script)}\n`
  },
}
