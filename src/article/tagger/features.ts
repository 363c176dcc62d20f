/** What the tagger looks at; shared by `tagger.ts` and `teach.mjs`, so that what was taught is what is asked. */

/** Tags the perceptron chooses between; the rest (marks, plain numbers) are given by rule. */
export const learnt = [
  'NNP', 'NNPS', 'NN', 'NNS', 'VB', 'VBD', 'VBZ', 'VBP', 'VBN', 'VBG', 'MD', 'JJ', 'JJR', 'JJS', 'RB', 'RBR', 'RBS',
  'IN', 'DT', 'PDT', 'PRP', 'PRP$', 'WDT', 'WP', 'WP$', 'WRB', 'CC', 'CD', 'TO', 'RP', 'EX', 'POS', 'UH', 'FW',
] as const // biome-ignore format: a table
export const marks = ['SYM', '.', ',', ':', '(', ')', '``', "''", '$', '#'] as const
export const tags = [...learnt, ...marks] as const
export type Tag = (typeof tags)[number]

export const LEARNT = learnt.length
const id = new Map<string, number>(tags.map((tag, at) => [tag, at]))
export const tagId = (tag: Tag): number => id.get(tag)!

const FULL = tagId('.')
const COLON = tagId(':')
const OPEN = tagId('``')
const CLOSE = tagId("''")
const CD = tagId('CD')
const POS = tagId('POS')

/** Where a word stands: inside a sentence, right after a quotation mark, colon or dash, or first. */
export const INSIDE = 0
export const AFTER_MARK = 1
export const FIRST = 2

const fixedMarks: ReadonlyMap<string, number> = new Map<string, number>(
  (
    [
      ['.', '. ! ? ?! !! !? ?? !!! 。'],
      [',', ', ، 、'],
      [':', ': ; - -- --- – — ― ... .. .... … • · / ‐ ‑'],
      ['(', '( [ {'],
      [')', ') ] }'],
      ['``', '“ « „ ‘ `` ‹ ‚ `'],
      ["''", "” » '' › ′ ″"],
      ['$', '$ £ € ¥ ₹ ₽ ₩ ₪ ₦ ₴ US$ A$ C$ NZ$ HK$'],
      ['#', '#'],
      ['SYM', '* + = < > ~ ^ | \\ § © ® ™ ° @ _'],
      ['NN', '%'],
      ['CC', '&'],
      ['TO', 'to'],
      ['RB', "n't n’t"],
      ['CD', '½ ¼ ¾ ⅓ ⅔'],
    ] as [Tag, string][]
  ).flatMap(([tag, words]) => words.split(' ').map((word): [string, number] => [word, tagId(tag)])),
)

const NUMBER = /^[+-]?\d[\d,.:/]*(?:-\d[\d,.]*)?$/
const LETTERS = /[\p{L}\p{N}]/u

/** The tag of a mark or plain number, or -1; the sides of ' " ’ depend on what stands before: `sides`. */
function ruled(text: string): number {
  const mark = fixedMarks.get(text)
  if (mark !== undefined) return mark
  if (text === '"' || text === "'" || text === '’') return OPEN
  if (NUMBER.test(text)) return CD
  return LETTERS.test(text) ? -1 : tagId('SYM')
}

export const isQuote = (tag: number): boolean => tag === OPEN || tag === CLOSE

// ── Hashes ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Of a string, 32 bits. */
export function hash(text: string): number {
  let h = 0x811c9dc5
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  return (h ^ (h >>> 13)) | 0
}

/** A feature's key: its kind with up to two values, 31 bits. */
export function key(kind: number, a: number, b = 0): number {
  let h = Math.imul(a ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(((h ^ (h >>> 13)) + b) | 0, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f)
  return (h ^ (h >>> 15)) >>> 1
}

/** A weight from its byte. */
export const unroot = (root: number): number => (root * Math.abs(root)) >> 3

/** Bits of a key that choose the bucket in the table; 16 more are kept with each row. */
export const WORD_BITS = 13
export const FEATURE_BITS = 15

// ── Words ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What is known of a word in one standing, whatever stands around it. */
export interface Word {
  /** Its tag where a rule or the dictionary settles it, else -1. */
  readonly fixed: number
  /** Hash of the lower-case form, figures as 0. */
  readonly form: number
  /** Its dictionary class, or one for its ending. */
  readonly group: number
  readonly shape: number
  /** Hash of the last two letters, and of the last three. */
  readonly ending: number
  readonly three: number
  /** Auxiliary: 1 be, 2 have, 3 do, 4 modal. */
  readonly help: number
  /** Keys of the features of the word itself. */
  readonly own: readonly number[]
}

/** A word's dictionary class, by hash of its form: number ≥ 0, or -1; `sure` classes settle the tag. */
export interface Dictionary {
  group(form: number): number
  sure(group: number): number
}

/** Classes of words outside the dictionary follow those in it. */
export const UNKNOWN = 400

const helps: ReadonlyMap<string, number> = new Map(
  [
    "is are was were be been being am 's 're 'm",
    "has have had having 've 'd",
    'do does did',
    "will would can could may might must should shall ca wo 'll",
  ].flatMap((words, at) => words.split(' ').map((word): [string, number] => [word, at + 1])),
)

function shapeOf(text: string, standing: number): number {
  const code = text.charCodeAt(0)
  const first = text[0]!
  const capital = (code >= 65 && code <= 90) || (code > 127 && first !== first.toLowerCase())
  if (/\d/.test(text)) return capital ? 9 : code >= 48 && code <= 57 ? 10 : 11
  if (!capital) return text === text.toLowerCase() ? 0 : 1
  if (text.length === 2 && text[1] === '.') return 2
  if (text.length > 1 && text === text.toUpperCase()) return text.includes('.') ? 3 : 4
  return 5 + standing
}

export function describe(text: string, standing: number, dictionary: Dictionary): Word {
  const lower = text.toLowerCase().replaceAll('’', "'")
  const plain = /\d/.test(lower) ? lower.replace(/\d/g, '0') : lower
  const form = hash(plain)
  const known = dictionary.group(form)
  const shape = shapeOf(text, standing)
  let fixed = ruled(text)
  const length = plain.length
  let group = known
  if (fixed >= 0) group = UNKNOWN + 20 + fixed
  else if (known < 0) {
    group = UNKNOWN
    if (shape >= 2 && shape <= 4) group += 1
    else if (plain.includes('-')) group += 2
    else if (plain.endsWith('ing')) group += 3
    else if (plain.endsWith('ed')) group += 4
    else if (plain.endsWith('ly')) group += 5
    else if (plain.endsWith('s') && !plain.endsWith('ss')) group += 6
    if (shape > 4) group += 8
  } else if (shape === 0 || shape >= 5 + AFTER_MARK) {
    const sure = dictionary.sure(known)
    if (sure >= 0 && (shape === 0 || closed.has(sure))) fixed = sure
  }
  const two = hash(plain.slice(-2))
  const three = hash(plain.slice(-3))
  const own = [key(1, form), key(2, form, shape + 1), key(3, shape), key(4, group, shape)]
  if (length > 2) own.push(key(5, two), key(6, three, shape))
  if (length > 4) own.push(key(7, hash(plain.slice(-4))))
  if (length > 3) own.push(key(8, three), key(9, hash(plain.slice(0, 3)), shape))
  const hyphen = plain.lastIndexOf('-')
  if (hyphen > 0) own.push(key(10, hash(plain.slice(hyphen + 1))), key(11, hash(plain.slice(0, hyphen))))
  return { fixed, form, group, shape, ending: two, three, help: helps.get(lower) ?? 0, own }
}

/** Where a neighbour stands, seen from the word to be tagged. */
export const BEFORE = 0
export const BEFORE2 = 1
export const AFTER = 2
export const AFTER2 = 3

/** Keys of the features a word lends to a neighbour. */
export function lent(word: Word, side: number): number[] {
  const { form, group, shape } = word
  const kind = 12 + side * 3
  const cap = shape === 0 ? 0 : shape >= 10 ? 2 : 1
  const found = [key(kind, form), key(kind + 1, group, cap)]
  if (side === BEFORE || side === AFTER) found.push(key(kind + 2, word.three, cap))
  return found
}

/** Tags of words that no name is made of: settled even where they stand first. */
const closed: ReadonlySet<number> = new Set(
  (['MD', 'IN', 'DT', 'PDT', 'PRP', 'PRP$', 'WDT', 'WP', 'WP$', 'WRB', 'CC', 'TO', 'EX', 'RB'] as const).map(tagId),
)

/** Before the first word of a sentence, and after its last. */
export const START = LEARNT + marks.length

/** What stands there. */
export const edge: Word = {
  fixed: START,
  form: 1,
  group: UNKNOWN + 19,
  shape: 12,
  ending: 1,
  three: 1,
  help: 0,
  own: [],
}

/** How many keys `lively` writes. */
export const LIVELY = 19

/**
 * The features that hang on tags already given or on several words at once. `verb` is the last verb of the clause:
 * its auxiliary kind, or 5 finite, 6 infinitive, 7 participle, 0 none; `quoted` whether a quotation mark stands right
 * before the word.
 */
export function lively(
  out: Int32Array,
  word: Word,
  previous: Word,
  next: Word,
  next2: Word,
  tag1: number,
  tag2: number,
  verb: number,
  quoted: number,
): void {
  const { form, group, shape, ending } = word
  const pair = tag1 * 64 + tag2
  const cap = next.shape === 0 ? 0 : 1
  out[0] = key(30, tag1, shape)
  out[1] = key(49, next.form, group)
  out[2] = key(32, tag1, form)
  out[3] = key(33, tag1, group)
  out[4] = key(34, tag1, ending)
  out[5] = key(35, tag1, next.form)
  out[6] = key(36, tag1 * 1024 + next.group, group)
  out[7] = key(37, tag2, group)
  out[8] = key(38, group, next.group)
  out[9] = key(39, group * 1024 + next.group, next2.group)
  out[10] = key(40, pair, group)
  out[11] = key(41, previous.form, form)
  out[12] = key(42, form, next.form)
  out[13] = key(43, verb, ending)
  out[14] = key(44, verb * 64 + tag1, group)
  out[15] = key(45, verb, form)
  out[16] = key(46, shape * 16 + next.shape, tag1)
  out[17] = key(47, quoted * 64 + tag1, group)
  out[18] = key(48, previous.form, group * 2 + cap)
}

const VERBS = tagId('VB')
const VBN = tagId('VBN')
const VBG = tagId('VBG')
const MD = tagId('MD')

/** The clause's last verb once `word` has been given `tag`; see `lively`. */
export function verbAfter(verb: number, word: Word, tag: number): number {
  if (tag === FULL || tag === COLON) return 0
  if (tag === MD) return 4
  if (tag < VERBS || tag > VBG) return verb
  if (word.help > 0) return word.help
  if (tag === VERBS) return 6
  return tag === VBN || tag === VBG ? 7 : 5
}

/** How the word after this one stands. */
export function standingAfter(tag: number): number {
  return tag === FULL ? FIRST : tag === COLON ? AFTER_MARK : INSIDE
}

/** Tells the two sides of ' " and ’ apart, and the possessive of plurals ("workers’"). */
export function sides(words: readonly string[], at: number, open: number): number {
  const text = words[at]!
  if (text === '"') return open & 1 ? CLOSE : OPEN
  const previous = words[at - 1] ?? ''
  const next = words[at + 1] ?? ''
  if (text === '’' && open & 2) return CLOSE
  if (/[sxz]$/i.test(previous) && LETTERS.test(next)) return POS
  return open & 2 || text === '’' ? CLOSE : OPEN
}

/** Which quotation marks stand open after this one: 1 double, 2 single. */
export function openAfter(open: number, text: string, tag: number): number {
  if (text === '"' || text === '“' || text === '”') return tag === OPEN ? open | 1 : open & ~1
  if (text === "'" || text === '’' || text === '‘') return tag === OPEN ? open | 2 : open & ~2
  return open
}
