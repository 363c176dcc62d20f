/**
 * Front matter as data. Articles keep a title, names, dates and lists there, so a subset is enough, and a whole YAML
 * parser would cost every run its start-up: maps and lists by indentation, flow lists and maps of scalars, quoted and
 * plain scalars, block scalars. Anchors, tags and the like stay text. Broken input gives what could be read.
 */
export function yamlFrontMatter(text: string): Record<string, unknown> {
  const lines = text
    .split(/\r\n|\n|\r/)
    .map((line) => ({ indent: line.length - line.trimStart().length, content: line.trim() }))
  const value = new YamlReader(lines).block(0, 0)
  return isRecord(value) ? value : record()
}

/** TOML's `key = value` lines and `[tables]`, with the same scalars. */
export function tomlFrontMatter(text: string): Record<string, unknown> {
  const root = record()
  let table = root
  for (const line of text.split(/\r\n|\n|\r/)) {
    const content = line.trim()
    if (content.startsWith('[')) {
      const name = /^\[+\s*([\w.-]{1,200})\s*\]+/.exec(content)?.[1]
      if (name === undefined) continue
      table = record()
      root[name] = table
    } else {
      const match = /^("[^"]*"|'[^']*'|[\w.-]+)\s*=\s*(.*)$/.exec(content)
      if (match) table[unquoted(match[1]!)] = scalar(match[2]!)
    }
  }
  return root
}

interface Line {
  readonly indent: number
  readonly content: string
}

const deepest = 8
const key = /^("[^"]*"|'[^']*'|[^\s:#[\]{},&*!|>%@`"'-][^:#]{0,200}?|-[^\s:#]{1,200})\s*:(?:\s+(.*))?$/

class YamlReader {
  private at = 0

  constructor(private readonly lines: readonly Line[]) {}

  /** The map, list or scalar whose lines are indented by at least `indent`. */
  block(indent: number, depth: number): unknown {
    const line = this.peek()
    if (!line || line.indent < indent || depth > deepest) return null
    if (isItem(line)) return this.list(line.indent, depth)
    if (key.test(line.content)) return this.map(line.indent, depth)
    this.at++
    return scalar(line.content)
  }

  private peek(): Line | undefined {
    while (this.at < this.lines.length && /^(#|$)/.test(this.lines[this.at]!.content)) this.at++
    return this.lines[this.at]
  }

  private map(indent: number, depth: number): Record<string, unknown> {
    const map = record()
    for (let line = this.peek(); line && line.indent >= indent; line = this.peek()) {
      this.at++
      const match = line.indent === indent ? key.exec(line.content) : null
      if (match) map[unquoted(match[1]!)] = this.value(match[2] ?? '', line.indent, depth)
    }
    return map
  }

  private list(indent: number, depth: number): unknown[] {
    const list: unknown[] = []
    for (let line = this.peek(); line && line.indent === indent && isItem(line); line = this.peek()) {
      const content = line.content.slice(1).trim()
      this.at++
      const inner = indent + line.content.length - content.length
      list.push(key.test(content) ? this.inlineMap(content, inner, depth) : this.value(content, indent, depth))
    }
    return list
  }

  /** `- name: Ana` opens a map whose other keys stand below `name`. */
  private inlineMap(content: string, indent: number, depth: number): Record<string, unknown> {
    const match = key.exec(content)!
    const map = record()
    map[unquoted(match[1]!)] = this.value(match[2] ?? '', indent, depth + 1)
    const rest = this.peek()
    if (rest && rest.indent === indent && !isItem(rest)) Object.assign(map, this.map(indent, depth + 1))
    return map
  }

  private value(text: string, indent: number, depth: number): unknown {
    const block = /^([|>])[+-]?\d?\s*(?:#.*)?$/.exec(text)
    if (block) {
      const lines = this.lines.slice(this.at, this.skipDeeper(indent)).map((line) => line.content)
      return lines.join(block[1] === '|' ? '\n' : ' ').trim()
    }
    if (text !== '' && !text.startsWith('#')) return scalar(text + this.continuation(text, indent))
    const next = this.peek()
    if (!next || next.indent < indent || (next.indent === indent && !isItem(next))) return null
    return this.block(next.indent, depth + 1)
  }

  /** The lines of a plain or quoted scalar, or of a flow list, that goes on below its key. */
  private continuation(text: string, indent: number): string {
    const from = this.at
    const to = this.skipDeeper(indent)
    return text.length > 10_000
      ? ''
      : this.lines
          .slice(from, to)
          .map((line) => ` ${line.content}`)
          .join('')
  }

  private skipDeeper(indent: number): number {
    while (this.at < this.lines.length) {
      const line = this.lines[this.at]!
      if (line.content !== '' && line.indent <= indent) break
      this.at++
    }
    return this.at
  }
}

function isItem({ content }: Line): boolean {
  return content === '-' || content.startsWith('- ')
}

/** A scalar, or a flow list or map around which `depth` flow maps stand; too deep, a map stays text. */
function scalar(text: string, depth = 0): unknown {
  const value = text.trim()
  if (value.startsWith('"') || value.startsWith("'")) return unquoted(value)
  if (value.startsWith('[')) return flowItems(value.slice(1)).map((item) => scalar(item, depth))
  if (value.startsWith('{') && depth < deepest) return flowMap(value, depth + 1)
  const plain = value.replace(/\s#.*$/, '')
  if (plain === '' || plain === '~' || plain === 'null') return null
  if (plain === 'true' || plain === 'false') return plain === 'true'
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/.test(plain) ? Number(plain) : plain
}

function flowMap(value: string, depth: number): Record<string, unknown> {
  const map = record()
  for (const item of flowItems(value.slice(1))) {
    const colon = item.indexOf(':')
    if (colon > 0) map[unquoted(item.slice(0, colon).trim())] = scalar(item.slice(colon + 1), depth)
  }
  return map
}

/** The parts between commas of a flow list or map, up to its closing mark. Lists in lists stay text. */
function flowItems(text: string): string[] {
  const items: string[] = []
  for (let at = 0; at < text.length; ) {
    while (/\s/.test(text[at] ?? '')) at++
    const quoted = text[at] === '"' || text[at] === "'"
    let end = quoted ? endOfQuoted(text, at) : endOfItem(text, at)
    if (end <= at) break
    const item = text.slice(at, end).trim()
    while (/\s/.test(text[end] ?? '')) end++
    if (end < text.length && !',]}'.includes(text[end]!)) break
    items.push(item.replace(/^[[{]+/, ''))
    if (text[end] !== ',') break
    at = end + 1
  }
  return items.filter((part) => part !== '')
}

function endOfItem(text: string, from: number): number {
  let at = from
  while (at < text.length && !',]}'.includes(text[at]!)) at++
  return at
}

/** The offset behind a quoted scalar that begins at `from`, or -1 where nothing closes it. */
function endOfQuoted(text: string, from: number): number {
  const mark = text[from]!
  for (let at = from + 1; at < text.length; at++) {
    if (mark === '"' && text[at] === '\\') at++
    else if (text[at] === mark) {
      if (mark === '"' || text[at + 1] !== mark) return at + 1
      at++
    }
  }
  return -1
}

function unquoted(text: string): string {
  const end = text.startsWith('"') || text.startsWith("'") ? endOfQuoted(text, 0) : -1
  if (end < 0) return text
  const inner = text.slice(1, end - 1)
  return text.startsWith('"')
    ? inner.replace(/\\(.)/g, (_, char: string) => ({ n: '\n', t: '\t' })[char] ?? char)
    : inner.replaceAll("''", "'")
}

/** Without a prototype, so that a key `__proto__` is a key like any other. */
function record(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
