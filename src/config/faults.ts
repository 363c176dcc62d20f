import type { core } from 'zod/mini'
import { list, suggestion } from './nearest.ts'
import type { Path } from './parse.ts'
import { knownKeys, withinPart } from './schema.ts'

export interface Fault {
  readonly path: Path
  readonly message: string
}

type Issue = core.$ZodIssue

/** What is wrong with a configuration, each fault in words an editor understands. */
export function faults(issues: readonly Issue[], value: unknown): readonly Fault[] {
  return issues.flatMap((issue) => faultsOf(issue, value, []))
}

function faultsOf(issue: Issue, value: unknown, outer: Path): readonly Fault[] {
  const path = [...outer, ...issue.path]
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...path, key]))
  const input = valueAt(value, path)
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // In every union here, the second form is the list.
    const branch = Array.isArray(input) ? issue.errors[1] : typeof input === 'string' ? issue.errors[0] : undefined
    if (branch) return branch.flatMap((inner) => faultsOf(inner, value, path))
  }
  return [{ path, message: `${subject(path)}${expectation(issue, path, input)}` }]
}

function unknownKey(path: Path): Fault {
  const key = String(path.at(-1))
  const near = suggestion(key, knownKeys(path.slice(0, -1)))
  const around = withinPart(path).slice(0, -1)
  const name = `'${key}'`
  if (around.length === 1 && around[0] === 'rules') return { path, message: `unknown rule ${name}${near}` }
  if (around.length === 3 && around[0] === 'rules')
    return { path, message: `unknown option ${name} of ${String(around[1])}${near}` }
  return { path, message: `unknown key ${name}${near}` }
}

function subject(path: Path): string {
  if (path.length === 0) return 'the configuration: '
  const [first, rule, part, ...option] = withinPart(path).map(String)
  if (first !== 'rules' || rule === undefined) return `${path.map(String).join('.')}: `
  if (option.length > 0) return `option ${option.join('.')} of ${rule}: `
  return part === '1' ? `options of ${rule}: ` : `${rule}: `
}

function expectation(issue: Issue, path: Path, input: unknown): string {
  const not = `, not ${shown(input)}`
  const inner = withinPart(path)
  const isRule = inner[0] === 'rules' && inner.length === 2
  switch (issue.code) {
    case 'invalid_union':
      return `expected ${isRule ? 'a severity or [severity, options]' : 'a string or a list of strings'}${not}`
    case 'invalid_value': {
      const words = issue.values.map(String).filter((word) => word !== 'warn')
      const near = typeof input === 'string' ? suggestion(input, words) : ''
      return `expected ${list(words)}${not}${near.startsWith('; did') ? near : ''}`
    }
    case 'invalid_type':
      return `expected ${kinds[issue.expected] ?? issue.expected}${not}`
    case 'too_small':
      return Array.isArray(input) && isRule
        ? `expected [severity, options]${not}`
        : `expected at least ${issue.minimum}${units(input)}${not}`
    case 'too_big':
      return isRule ? `expected [severity, options]${not}` : `expected at most ${issue.maximum}${units(input)}${not}`
    default:
      return `${issue.message || 'not accepted'}${not}`
  }
}

const kinds: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'a string',
  boolean: 'true or false',
  array: 'a list',
  tuple: '[severity, options]',
  object: 'an object',
  record: 'an object',
}

function units(input: unknown): string {
  return typeof input === 'string' ? ' characters' : Array.isArray(input) ? ' entries' : ''
}

function shown(input: unknown): string {
  if (input === undefined) return 'nothing'
  if (input === null || typeof input !== 'object') return clip(JSON.stringify(input))
  return Array.isArray(input) ? (input.length === 0 ? 'an empty list' : 'a list') : 'an object'
}

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}

function valueAt(value: unknown, path: Path): unknown {
  let current = value
  for (const key of path) {
    if (current === null || typeof current !== 'object' || !Object.hasOwn(current, key)) return undefined
    current = (current as Record<PropertyKey, unknown>)[key]
  }
  return current
}
