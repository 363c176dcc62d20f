/**
 * A part-of-speech tagger: an averaged perceptron over hashed features, taught by `teach.mjs` on public-domain text and
 * sentences of our own. Tags are the Penn Treebank's; brackets are '(' and ')'.
 */
import { readFileSync } from 'node:fs'
import {
  AFTER,
  AFTER_MARK,
  AFTER2,
  BEFORE,
  BEFORE2,
  type Dictionary,
  describe,
  edge,
  FEATURE_BITS,
  FIRST,
  INSIDE,
  isQuote,
  LEARNT,
  LIVELY,
  lent,
  lively,
  openAfter,
  START,
  sides,
  standingAfter,
  type Tag,
  tags,
  unroot,
  verbAfter,
  WORD_BITS,
  type Word,
} from './features.ts'

export type { Tag } from './features.ts'

// ── The table ─────────────────────────────────────────────────────────────────────────────────────────────────────

const bytes: Uint8Array = readFileSync(new URL('./taught.table', import.meta.url))
const signed = (byte: number) => (byte > 127 ? byte - 256 : byte)
const weights = new Int16Array(256).map((_, byte) => unroot(signed(byte)))

/** The tag that each class of words settles, or -1. */
const sure = Array.from(bytes.subarray(2, 2 + (bytes[0]! | (bytes[1]! << 8))), signed)

/** Where each bucket of rows starts, and the last one ends. */
function starts(from: number, bits: number): Int32Array {
  const size = 1 << bits
  const found = new Int32Array(size + 1)
  let at = from + size
  for (let each = 0; each < size; each++) {
    found[each] = at
    at += bytes[from + each]!
  }
  found[size] = at
  return found
}
const words = starts(2 + sure.length, WORD_BITS)
const features = starts(words[1 << WORD_BITS]!, FEATURE_BITS)

const dictionary: Dictionary = {
  group(form) {
    const whole = form >>> 1
    const bucket = whole & ((1 << WORD_BITS) - 1)
    const low = (whole >>> WORD_BITS) & 255
    const high = (whole >>> (WORD_BITS + 8)) & 255
    const end = words[bucket + 1]!
    for (let at = words[bucket]!; at < end; at += 3) {
      if (bytes[at] === low && bytes[at + 1] === high) return bytes[at + 2]!
    }
    return -1
  },
  sure: (group) => sure[group] ?? -1,
}

/** Adds a feature's weights, pairs of tag and weight, to the scores. */
function add(scores: Int32Array, feature: number): void {
  const bucket = feature & ((1 << FEATURE_BITS) - 1)
  const low = (feature >>> FEATURE_BITS) & 255
  const high = feature >>> (FEATURE_BITS + 8)
  const end = features[bucket + 1]!
  let at = features[bucket]!
  while (at < end) {
    const last = at + 3 + 2 * bytes[at + 2]!
    if (bytes[at] === low && bytes[at + 1] === high) {
      for (let pair = at + 3; pair < last; pair += 2) scores[bytes[pair]!]! += weights[bytes[pair + 1]!]!
      return
    }
    at = last
  }
}

// ── Words seen so far ─────────────────────────────────────────────────────────────────────────────────────────────

/** A word, and where `sums` keeps the weights of its own features and of those it lends each neighbour. */
interface Seen {
  readonly word: Word
  readonly at: number
  /** Which of the five are summed up, as bits. */
  ready: number
}

const OWN = 4
const STRIDE = 5 * LEARNT
const MOST = 16384
let room = 1024
let sums = new Int16Array(room * STRIDE)
let count = 0
/** By standing; emptied when `sums` is full. */
const seen: [Map<string, Seen>, Map<string, Seen>, Map<string, Seen>] = [new Map(), new Map(), new Map()]

function keep(word: Word): Seen {
  if (count === room) {
    room *= 2
    const larger = new Int16Array(room * STRIDE)
    larger.set(sums)
    sums = larger
  }
  return { word, at: count++ * STRIDE, ready: 0 }
}
const outside = keep(edge)

function look(text: string, standing: number): Seen {
  const known = seen[standing]!
  let found = known.get(text)
  if (found === undefined) {
    found = keep(describe(text, standing, dictionary))
    known.set(text, found)
  }
  return found
}

const scratch = new Int32Array(LEARNT)

/** Where in `sums` the weights of one of the five begin. */
function summed(found: Seen, side: number): number {
  const at = found.at + side * LEARNT
  if ((found.ready & (1 << side)) === 0) {
    found.ready |= 1 << side
    scratch.fill(0)
    for (const each of side === OWN ? found.word.own : lent(found.word, side)) add(scratch, each)
    sums.set(scratch, at)
  }
  return at
}

// ── Tagging ───────────────────────────────────────────────────────────────────────────────────────────────────────

const keys = new Int32Array(LIVELY)
const scores = new Int32Array(LEARNT)

/** The tags of a sentence's or paragraph's words, split as `tokenise` splits them. */
export function tag(words: readonly string[]): Tag[] {
  if (count + words.length > MOST && count > 1) {
    for (const known of seen) known.clear()
    count = 1
  }
  const result: Tag[] = new Array(words.length)
  // Quotation marks get their tags by rule and are then looked past.
  const line: Seen[] = [outside, outside]
  const places: number[] = [-1, -1]
  const fixed: number[] = [START, START]
  const quoted: number[] = [0, 0]
  let open = 0
  let mark = 0
  let standing = FIRST
  for (let at = 0; at < words.length; at++) {
    const text = words[at]!
    const found = look(text, mark === 1 && standing === INSIDE ? AFTER_MARK : standing)
    let given = found.word.fixed
    if (text === '"' || text === "'" || text === '’') given = sides(words, at, open)
    open = openAfter(open, text, given)
    if (isQuote(given)) {
      result[at] = tags[given]!
      mark = 1
      continue
    }
    line.push(found)
    places.push(at)
    fixed.push(given)
    quoted.push(mark)
    mark = 0
    standing = standingAfter(given)
  }
  line.push(outside, outside)
  let tag1 = START
  let tag2 = START
  let verb = 0
  for (let at = 2; at < places.length; at++) {
    const here = line[at]!
    const { word } = here
    let best = fixed[at]!
    if (best < 0) {
      const p1 = line[at - 1]!
      const p2 = line[at - 2]!
      const n1 = line[at + 1]!
      const n2 = line[at + 2]!
      const own = summed(here, OWN)
      const before = summed(p1, BEFORE)
      const before2 = summed(p2, BEFORE2)
      const after = summed(n1, AFTER)
      const after2 = summed(n2, AFTER2)
      for (let each = 0; each < LEARNT; each++) {
        scores[each] =
          sums[own + each]! + sums[before + each]! + sums[before2 + each]! + sums[after + each]! + sums[after2 + each]!
      }
      lively(keys, word, p1.word, n1.word, n2.word, tag1, tag2, verb, quoted[at]!)
      for (let each = 0; each < LIVELY; each++) add(scores, keys[each]!)
      best = 0
      for (let each = 1; each < LEARNT; each++) if (scores[each]! > scores[best]!) best = each
    }
    result[places[at]!] = tags[best]!
    verb = verbAfter(verb, word, best)
    tag2 = tag1
    tag1 = best
  }
  return result
}
