import type { Comment, Span } from '../model.ts'

/** A stretch of the file that no reader sees. */
export interface Hidden extends Span {
  /** Whether a line break stands in its place. */
  readonly breaks?: boolean
}

/** What site generators and editors leave in an article: shortcodes, template tags, attribute lists, JSX. */
export interface Templates {
  /** Sorted, not overlapping. */
  readonly hidden: readonly Hidden[]
  /** The insides of captions written as shortcodes. */
  readonly captions: readonly Span[]
  readonly comments: readonly Comment[]
}

/** The longest tag, expression or caption that is looked for: a lone `{` should not swallow an article. */
const longest = 20_000

const fence = /^ {0,3}(`{3,}|~{3,})/m
const candidates = {
  markdown: new RegExp(`${fence.source}|\\{[{%:#.]|\\[/?[a-z]`, 'gm'),
  mdx: new RegExp(`${fence.source}|^(?:import|export)\\b|\\{|\\[/?[a-z]|<[A-Za-z/>!]`, 'gm'),
}
const attributeList = /\{(?::[^{}\n]{0,200}|[#.][A-Za-z][\w-]*(?: [^{}\n]{0,200})?)\}/y
const knownShortcode =
  /\[\/?(?:caption|wp_caption|gallery|embed|audio|video|playlist|youtube|vimeo|twitter|tweet|instagram|soundcloud|vc_\w{1,50}|et_pb_\w{1,50}|fusion_\w{1,50})(?=[\s\]/])[^\]\n]{0,2000}\](?![([])/y
const attributeShortcode =
  /\[[a-z][\w-]{0,50}(?:\s{1,20}[\w-]{1,50}=(?:"[^"\n]{0,1000}"|'[^'\n]{0,1000}'|[^\s\]"']{1,500})){1,20}\s{0,9}\/?\](?![([])/y
const closingShortcode = /\[\/[a-z][\w-]{0,50}\]/y
/** Tags whose content is not prose. */
const opensHidden = /^\{[{%][<%-]*\s*(comment|highlight)\b/
const blankLine = /(?:\r\n|\n|\r)[ \t]*(?=[\r\n])/g

/** Finds them in one pass over the file, so that offsets need no repair after the parser has run. */
export function templatesIn(source: string, flavour: 'markdown' | 'mdx'): Templates {
  const hidden: Hidden[] = []
  const captions: Span[] = []
  const comments: Comment[] = []
  const next = finder(source)
  const blankAfter = blankLines(source)
  const candidate = new RegExp(candidates[flavour])

  let match = candidate.exec(source)
  while (match) {
    const at = match.index
    const end = match[1] === undefined ? read(at, match[0]) : endOfFence(at, match[1])
    candidate.lastIndex = Math.max(end, at + match[0].length)
    match = candidate.exec(source)
  }
  return { hidden, captions, comments }

  function read(at: number, found: string): number {
    if (found.startsWith('[')) return shortcode(at)
    if (found === '<!' || found.startsWith('<')) return tag(at)
    if (found === 'import' || found === 'export') return hide(at, endOfModuleCode(at))
    if (flavour === 'mdx') return expression(at)
    if (found === '{{' || found === '{%') return template(at, found === '{{' ? '}}' : '%}')
    attributeList.lastIndex = at
    return attributeList.test(source) ? hide(at, attributeList.lastIndex) : at
  }

  function hide(start: number, end: number, breaks = false): number {
    if (end > start) hidden.push({ start, end, breaks })
    return end
  }

  function template(at: number, mark: string): number {
    const close = next(mark, at + 2)
    if (close > Math.min(blankAfter(at), at + longest)) return at
    const name = opensHidden.exec(source.slice(at, at + 40))?.[1]
    const ending = name === undefined ? null : next(`end${name}`, close)
    const hugoEnding = name === undefined ? null : next(`/${name}`, close)
    const last = Math.min(ending ?? close, hugoEnding ?? close)
    const end = (Number.isFinite(last) && last > close ? Math.min(next(mark, last), source.length - 2) : close) + 2
    return inLink(at, end) ? hideDestination(at, end) : hide(at, end)
  }

  /** `[text]({{< ref "page" >}})`: the parser takes it for text when the destination holds a space. */
  function inLink(at: number, end: number): boolean {
    return source.startsWith('](', at - 2) && next(')', end) < Math.min(blankAfter(at), end + 500)
  }

  function hideDestination(at: number, end: number): number {
    const before = Math.max(hidden.at(-1)?.end ?? 0, at - 500)
    const open = source.slice(before, at - 2).lastIndexOf('[')
    if (open >= 0) hide(before + open, before + open + 1)
    return hide(at - 2, next(')', end) + 1)
  }

  function shortcode(at: number): number {
    for (const pattern of [knownShortcode, attributeShortcode, closingShortcode]) {
      pattern.lastIndex = at
      if (!pattern.test(source)) continue
      const end = pattern.lastIndex
      const name = /^\[([a-z_]+)/.exec(source.slice(at, at + 20))?.[1]
      return name === 'caption' || name === 'wp_caption' || name === 'embed' ? enclosing(at, end, name) : hide(at, end)
    }
    return at
  }

  /** `[caption …]<img …> Words[/caption]`, a block of its own or beside prose. */
  function enclosing(at: number, end: number, name: string): number {
    const closing = `[/${name}]`
    const close = next(closing, end)
    if (close > at + longest) return hide(at, end)
    const after = close + closing.length
    const alone = startsBlock(at) && source.slice(after, Math.min(blankAfter(after), after + longest)).trim() === ''
    if (name === 'embed' || !alone) return hide(at, after)
    hide(at, end)
    captions.push({ start: at, end: after })
    return end
  }

  function startsBlock(at: number): boolean {
    const before = source.slice(Math.max(0, at - 200), at).replace(/[ \t]+$/, '')
    return before === '' || before === '\ufeff' || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(before)
  }

  function endOfFence(at: number, marks: string): number {
    const closing = new RegExp(`^ {0,3}${marks}`, 'gm')
    closing.lastIndex = at + marks.length + 3
    const close = closing.exec(source)
    return close ? close.index + close[0].length : source.length
  }

  function endOfModuleCode(at: number): number {
    const end = blankAfter(at)
    if (end - at > longest) return at
    const code = source.slice(at, end)
    const open = code.indexOf('{')
    const close = open < 0 ? -1 : balanced(source, at + open, at + longest)
    return Math.max(end, close)
  }

  function expression(at: number): number {
    if (source.startsWith('{/*', at)) {
      const close = next('*/}', at + 3)
      if (!Number.isFinite(close)) return at
      comments.push({ span: { start: at, end: close + 3 }, text: source.slice(at + 3, close) })
      return hide(at, close + 3)
    }
    const limit = Math.min(source.length, at + longest)
    const end = balanced(source, at, limit)
    // What is not closed within reach has nothing inside that is: looking again from each brace would be quadratic.
    return end < 0 ? Math.min(limit, blankAfter(at)) : hide(at, end)
  }

  function tag(at: number): number {
    if (source.startsWith('<!--', at)) {
      const close = next('-->', at + 4)
      if (!Number.isFinite(close)) return at
      comments.push({ span: { start: at, end: close + 3 }, text: source.slice(at + 4, close) })
      return hide(at, close + 3)
    }
    const limit = Math.min(source.length, at + longest, blankAfter(at))
    const end = endOfTag(source, at, limit)
    if (end < 0) return limit
    const name = /^<([A-Za-z]+)/.exec(source.slice(at, at + 20))?.[1]?.toLowerCase()
    const close = name === 'script' || name === 'style' ? next(`</${name}>`, end) : Infinity
    return hide(at, Number.isFinite(close) ? close + name!.length + 3 : end, name === 'br')
  }
}

/** The offset after the brace that closes the one at `at`, or -1. */
function balanced(source: string, at: number, limit: number): number {
  let depth = 0
  for (let i = at; i < limit; i++) {
    const char = source[i]
    if (char === '{') depth++
    else if (char === '}' && --depth === 0) return i + 1
  }
  return -1
}

/** The offset after the `>` of a JSX tag, past those in its strings and expressions, or -1. */
function endOfTag(source: string, at: number, limit: number): number {
  let quote = ''
  let depth = 0
  for (let i = at + 1; i < limit; i++) {
    const char = source[i]!
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === '"' || (char === "'" && depth === 0)) quote = char
    else if (char === '{') depth++
    else if (char === '}') depth--
    else if (char === '>' && depth <= 0) return i + 1
  }
  return -1
}

/** Finds the next place of a string, remembering the last answer: queries that move forward cost one pass in all. */
function finder(source: string): (needle: string, from: number) => number {
  const known = new Map<string, { from: number; at: number }>()
  return (needle, from) => {
    const last = known.get(needle)
    if (last && last.from <= from && from <= last.at) return last.at
    const index = source.indexOf(needle, from)
    const at = index < 0 ? Infinity : index
    known.set(needle, { from, at })
    return at
  }
}

/** The next blank line at or after an offset, or the file's end. */
function blankLines(source: string): (from: number) => number {
  let last = { from: 0, at: -1 }
  return (from) => {
    if (last.from <= from && from <= last.at) return last.at
    blankLine.lastIndex = from
    last = { from, at: blankLine.exec(source)?.index ?? source.length }
    return last.at
  }
}
