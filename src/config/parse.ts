import { ConfigurationError } from './problem.ts'

export type Path = readonly PropertyKey[]

/** A configuration file's data, and where in the file each part of it stands. */
export interface Parsed {
  readonly value: unknown
  /** Where a key or entry stands; the nearest one around it where it has no place of its own. */
  place(path: Path): Place
}

/** Both from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Reads JSON, JSONC or YAML, as the file's name says. `shown` is the file's name in messages. */
export async function parse(text: string, name: string, shown: string): Promise<Parsed> {
  if (text.length > 1_000_000) throw new ConfigurationError(`${shown}: larger than 1 MB; is it a configuration?`)
  try {
    if (/\.ya?ml$/.test(name)) return await parseYaml(text, shown)
    if (/\.jsonc?$/.test(name)) return await parseJson(text, name.endsWith('c'), shown)
  } catch (error) {
    if (error instanceof RangeError) throw new ConfigurationError(`${shown}: nested too deeply`)
    throw error
  }
  throw new ConfigurationError(`${shown}: unknown kind of configuration; its name has to end in .json, .jsonc or .yaml`)
}

async function parseJson(text: string, relaxed: boolean, shown: string): Promise<Parsed> {
  const { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } = await import('jsonc-parser')
  const errors: import('jsonc-parser').ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: !relaxed, allowTrailingComma: relaxed })
  const [first] = errors
  if (first || !tree) {
    const code = first ? printParseErrorCode(first.error) : 'ValueExpected'
    const words = code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase()
    const hint = code === 'InvalidCommentToken' ? '; comments go into .cite-check.jsonc' : ''
    throw notValid(shown, placeAt(text, first?.offset ?? 0), `JSON: ${words}${hint}`)
  }
  return {
    value: getNodeValue(tree),
    place(path) {
      for (let length = path.length; length > 0; length--) {
        const node = findNodeAtLocation(tree, path.slice(0, length) as (string | number)[])
        if (node) return placeAt(text, node.parent?.type === 'property' ? node.parent.offset : node.offset)
      }
      return placeAt(text, tree.offset)
    },
  }
}

async function parseYaml(text: string, shown: string): Promise<Parsed> {
  const { isMap, isScalar, isSeq, parseDocument } = await import('yaml')
  const document = parseDocument(text, { prettyErrors: false, schema: 'core' })
  // An unknown tag is only a warning to the parser; here it is data that would not be what it says.
  const [first] = [...document.errors, ...document.warnings]
  if (first) {
    const sentence = first.message.replace(/\s+/g, ' ')
    throw notValid(shown, placeAt(text, first.pos[0]), `YAML: ${sentence}`)
  }
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    if (error instanceof RangeError) throw error
    throw new ConfigurationError(`${shown}: not valid YAML: ${(error as Error).message}`)
  }
  return {
    // A file of comments alone says nothing, which is no fault.
    value: value ?? {},
    place(path) {
      let node: unknown = document.contents
      let offset = 0
      for (const key of path) {
        if (isMap(node)) {
          const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key)
          if (!pair) break
          offset = (isScalar(pair.key) && pair.key.range?.[0]) || 0
          node = pair.value
        } else if (isSeq(node)) {
          node = node.items[Number(key)]
          offset = (isScalar(node) && node.range?.[0]) || offset
        } else break
      }
      return placeAt(text, offset)
    },
  }
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: before.length, column: before.at(-1)!.length + 1 }
}

function notValid(shown: string, { line, column }: Place, why: string): ConfigurationError {
  return new ConfigurationError(`${shown}:${line}:${column}: not valid ${why}`)
}
