/**
 * Teaches the tagger and writes `taught.table`. Not part of the package.
 *
 *   npm i --prefix /tmp/teachers wink-nlp@2.4 wink-eng-lite-web-model@1.8 wink-pos-tagger@2.2 en-pos@1.0 en-lexicon@1.0 natural@8.1
 *   node src/article/tagger/teach.mjs --posts <18f-blog> --teachers /tmp/teachers --work /tmp/teach
 *
 * All teachers are MIT licensed; the texts are CC0 (18F's blog) or our own (`taught-sentences.txt`, `templates.mjs`).
 * Votes are kept in the work folder and taken again only where the texts changed. `--hold 10` keeps every tenth
 * sentence of the posts for measuring; the shipped table was taught with it.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { rolldown } from 'rolldown'
import { generate } from './templates.mjs'

const { values: options } = parseArgs({
  options: {
    posts: { type: 'string' },
    teachers: { type: 'string' },
    work: { type: 'string', default: '/tmp/teach' },
    hold: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '4' },
    least: { type: 'string', default: '2' },
    features: { type: 'string', default: '50000' },
    pairs: { type: 'string', default: '120000' },
    out: { type: 'string' },
  },
})
const here = import.meta.dirname
mkdirSync(options.work, { recursive: true })

/** Imports one of the project's TypeScript modules. */
async function load(path, name) {
  const bundle = await rolldown({ input: join(here, path), platform: 'node' })
  const file = join(options.work, name)
  await bundle.write({ file, format: 'esm' })
  return import(`${pathToFileURL(file).href}?${Date.now()}`)
}
const { tokenise } = await load('../tokens.ts', 'tokens.mjs')
const F = await load('features.ts', 'features.mjs')
const T = F.LEARNT

function words(text) {
  const at = Array.from({ length: text.length + 1 }, (_, i) => i)
  return tokenise({ text, starts: at, ends: at.map((i) => i + 1) }, 0).map((token) => token.text)
}

// ── Texts ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function prose(markdown) {
  return markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^(```|~~~)[\s\S]*?^\1.*$/gm, '\n\n')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style|pre|table|figure)[\s\S]*?<\/\1>/gi, '\n\n')
    .replace(/\{%[\s\S]*?%\}/g, ' ')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\[([^\]]*)\]\((?:\{\{.*?\}\}|[^()]|\([^()]*\))*\)/g, '$1')
    .replace(/\[([^\]]*)\]\[[^\]]*\]/g, '$1')
    .replace(/\[\^[^\]]*\]:?/g, '')
    .replace(/\{\{[\s\S]*?\}\}/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/^\s*\[[^\]]*\]:.*$/gm, '')
    .replace(/https?:\/\/\S+/g, '')
    .replace(/^#.*$|^.*\n[=-]{3,}$|^\|.*$|^ {4}.*$/gm, '\n\n')
    .replace(/^\s*(?:[-*+]|\d+\.)\s+/gm, '\n\n')
    .replace(/^\s*>\s?/gm, '')
    .replace(/`([^`\n]*)`/g, '$1')
    .replace(/\*\*?|__?(?=\w)|(?<=\w|[.,!?])__?|~~/g, '')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/&mdash;/g, '—')
    .replace(/&amp;/g, '&')
    .replace(/&\w+;/g, ' ')
    .split(/\n\s*\n/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => /[a-z]{2}/.test(block) && block.split(' ').length > 3)
}

/** Sentences of a paragraph's words; a closing quotation mark stays with what it closes. */
function sentences(tokens) {
  const found = []
  let from = 0
  for (let at = 0; at < tokens.length; at++) {
    if (!/^[.?!]+$/.test(tokens[at]) || /^\.\.+$/.test(tokens[at])) continue
    if (/^["”’)\]]$/.test(tokens[at + 1] ?? '') && !/^["]$/.test(tokens[at + 2] ?? '')) at++
    found.push(tokens.slice(from, at + 1))
    from = at + 1
  }
  if (from < tokens.length) found.push(tokens.slice(from))
  return found.filter((sentence) => sentence.length > 2 && sentence.length < 90)
}

const seen = new Set()
const posts = []
for (const name of readdirSync(options.posts).sort()) {
  for (const block of prose(readFileSync(join(options.posts, name), 'utf8'))) {
    for (const sentence of sentences(words(block))) {
      const text = sentence.join(' ')
      if (seen.has(text)) continue
      seen.add(text)
      posts.push({ words: sentence, from: 'post' })
    }
  }
}
const own = readFileSync(join(here, 'taught-sentences.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() && !line.startsWith('#'))
  .flatMap((line) => sentences(words(line)).map((sentence) => ({ words: sentence, from: 'own' })))
const given = generate(words)
  .map((sentence) => ({ ...sentence, from: 'template' }))
  .filter(({ words: tokens }) => !seen.has(tokens.join(' ')) && seen.add(tokens.join(' ')))
const all = [...posts, ...own, ...given]
console.log(`${posts.length} sentences of posts, ${own.length} of our own, ${given.length} from templates`)

// ── Votes ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const plain = (word) =>
  word
    .replaceAll('’', "'")
    .replace(/^[“”«»„]$/, '"')
    .replace(/^‘$/, "'")
const coarse = {
  NNP: 'PROPN', NNPS: 'PROPN', NN: 'NOUN', NNS: 'NOUN', VB: 'VERB', VBD: 'VERB', VBZ: 'VERB', VBP: 'VERB', VBN: 'VERB',
  VBG: 'VERB', MD: 'AUX', JJ: 'ADJ', JJR: 'ADJ', JJS: 'ADJ', RB: 'ADV', RBR: 'ADV', RBS: 'ADV', WRB: 'ADV', CC: 'CCONJ',
  CD: 'NUM', UH: 'INTJ', EX: 'PRON', TO: 'PART', POS: 'PART', DT: 'DET', PDT: 'DET', IN: 'ADP', RP: 'ADP', PRP: 'PRON',
  PRP$: 'PRON', WP: 'PRON', WDT: 'PRON', FW: 'X',
} // biome-ignore format: a table
const near = { AUX: 'VERB', SCONJ: 'ADP', PART: 'ADP', DET: 'PRON' }
const wide = (tag) => near[tag] ?? tag

function takeVotes(list) {
  const require = createRequire(resolve(options.teachers, 'x.js'))
  const winkNLP = require('wink-nlp')
  const nlp = winkNLP(require('wink-eng-lite-web-model'), ['pos'])
  const winkPos = require('wink-pos-tagger')()
  const { Tag } = require('en-pos')
  const natural = require('natural')
  const brill = new natural.BrillPOSTagger(new natural.Lexicon('EN', 'NN', 'NNP'), new natural.RuleSet('EN'))
  const texts = list.map(({ words: tokens }) => tokens.map(plain))
  return texts.map((tokens) => {
    const votes = tokens.map(() => new Map())
    const vote = (index, tag, weight) => {
      const name = tag === 'HYPH' || tag === 'AFX' ? 'JJ' : tag === 'ADD' ? 'NN' : tag
      if (F.learnt.includes(name)) votes[index].set(name, (votes[index].get(name) ?? 0) + weight)
    }
    const ballot = (given, weight) => {
      for (const [index, tag] of given.entries()) vote(index, tag, weight)
    }
    const fromWink = winkPos.tagRawTokens(tokens)
    ballot(
      fromWink.map(({ pos }) => pos),
      1,
    )
    ballot(new Tag(tokens).initial().smooth().tags, 0.7)
    const fromBrill = brill.tag(tokens).taggedWords
    ballot(
      fromBrill.map((word) => word.tag),
      0.5,
    )
    const doc = nlp.readDoc(tokens.join(' '))
    const upos = doc.tokens().out(nlp.its.pos)
    const texts = doc.tokens().out()
    for (let i = 0, j = 0; i < tokens.length && j < upos.length; i++) {
      let text = texts[j]
      const kind = upos[j++]
      while (text.length < tokens[i].length && j < texts.length) text += texts[j++]
      if (text.length !== tokens[i].length) break
      if (text === tokens[i] && text === texts[j - 1])
        for (const tag of votes[i].keys()) if (wide(coarse[tag]) === wide(kind)) vote(i, tag, 1)
    }
    return votes.map((each) => [...each].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'NN')
  })
}

const voted = [...posts, ...own]
const digest = createHash('sha1')
  .update(JSON.stringify(voted.map((s) => s.words)))
  .digest('hex')
const kept = join(options.work, `votes-${digest}.json`)
if (!existsSync(kept)) writeFileSync(kept, JSON.stringify(takeVotes(voted)))
JSON.parse(readFileSync(kept, 'utf8')).forEach((tags, at) => {
  voted[at].tags = tags
})

/** Where the teachers err regularly. */
const always = new Map(
  Object.entries({
    said: ['VBD', 'VBN'], says: ['VBZ'], told: ['VBD', 'VBN'], asked: ['VBD', 'VBN'], added: ['VBD', 'VBN'], the: ['DT'], a: ['DT'], an: ['DT'], and: ['CC'], or: ['CC'],
    he: ['PRP'], she: ['PRP'], they: ['PRP'], we: ['PRP'], it: ['PRP'], i: ['PRP'], you: ['PRP'], him: ['PRP'], them: ['PRP'], us: ['PRP'],
    his: ['PRP$', 'PRP'], their: ['PRP$'], its: ['PRP$'], my: ['PRP$'], our: ['PRP$'], your: ['PRP$'], of: ['IN'], who: ['WP'], whom: ['WP'], whose: ['WP$'],
    would: ['MD'], could: ['MD'], should: ['MD'], must: ['MD'], cannot: ['MD'], 'wo': ['MD'], 'ca': ['MD'], "'ll": ['MD'], "'ve": ['VBP', 'VB'], "'re": ['VBP'], "'m": ['VBP'], "'s": ['POS', 'VBZ'], "'d": ['MD', 'VBD'],
    if: ['IN'], because: ['IN'], although: ['IN'], whether: ['IN'], from: ['IN'], with: ['IN'], for: ['IN'], into: ['IN'], per: ['IN'],
    was: ['VBD'], were: ['VBD'], did: ['VBD'], does: ['VBZ'], is: ['VBZ'], has: ['VBZ'], are: ['VBP'], am: ['VBP'], been: ['VBN'], being: ['VBG'], had: ['VBD', 'VBN'],
  }), // biome-ignore format: a table
)
let corrected = 0
for (const { words: tokens, tags } of voted) {
  tokens.forEach((word, at) => {
    const may = /^[A-Z]{2,}$/.test(word) ? undefined : always.get(plain(word).toLowerCase())
    if (may && !may.includes(tags[at])) {
      corrected++
      tags[at] = may[0]
    }
    const next = plain(tokens[at + 1] ?? '')
    if (next === "n't" && tags[at] === 'VB') tags[at] = 'VBP'
    // "what 's", "that 's", "it 's" + no noun phrase to own
    if (plain(word) === "'s" && at > 0 && /^(?:it|he|she|that|there|what|who|here|where|how)$/i.test(tokens[at - 1]))
      tags[at] = 'VBZ'
    if (/^(?:to|will|would|can|could|may|might|must|should)$/i.test(word) && tags[at + 1] === 'VBP') tags[at + 1] = 'VB'
    if (
      /^(?:January|February|March|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/.test(
        word,
      )
    )
      tags[at] = 'NNP'
    // The main verb of "…, X said" and "X announced Monday" has no auxiliary before it.
    if (tags[at] === 'VBN' && at > 0 && /^(?:he|she|they|we|I|who)$/i.test(tokens[at - 1])) tags[at] = 'VBD'
  })
}
console.log(`${corrected} votes corrected`)

// "The profit fell" without its article, for words of all kinds that stand first.
const bare = []
voted.forEach(({ words: tokens, tags }, at) => {
  if (at % 10 === 9 || at % 3 > 0 || tags[0] !== 'DT' || !/^(?:NNS?|JJ)$/.test(tags[1]) || !/^[a-z]{3}/.test(tokens[1]))
    return
  bare.push({
    words: [tokens[1][0].toUpperCase() + tokens[1].slice(1), ...tokens.slice(2)],
    tags: tags.slice(1),
    from: 'bare',
  })
})
all.push(...bare)
console.log(`${bare.length} without their article`)

// ── The dictionary ────────────────────────────────────────────────────────────────────────────────────────────────

const id = new Map(F.tags.map((tag, at) => [tag, at]))
const lexicon = createRequire(resolve(options.teachers, 'x.js'))('en-lexicon').lexicon
const hold = Number(options.hold)
posts.forEach((sentence, at) => {
  sentence.held = hold > 0 && at % hold === hold - 1
})
const taught = all.filter((sentence) => !sentence.held)
const held = posts.filter((sentence) => sentence.held)
const form = (word) => plain(word).toLowerCase().replace(/\d/g, '0')

const counts = new Map()
for (const { words: tokens, tags, from } of taught) {
  let first = true
  tokens.forEach((word, at) => {
    const tag = id.get(tags[at])
    if (tag === undefined || F.isQuote(tag)) return
    if (tag < T && (word === word.toLowerCase() || (first && !tags[at].startsWith('NNP')))) {
      const lower = form(word)
      let of = counts.get(lower)
      if (!of) {
        of = new Float64Array(T)
        counts.set(lower, of)
      }
      of[tag] += from === 'template' ? 0.34 : 1
    }
    first = /^[.?!]+$/.test(word)
  })
}
/** A class: the most frequent tag, then the others by number; VBP goes with VB, where verbs have both. */
const classes = new Map()
const dictionary = new Map()
const settled = new Set()
const closed = /^(?:MD|IN|DT|PDT|PRP\$?|WDT|WP\$?|WRB|CC|TO|EX)$/
const entries = new Map()
const guess = (word) =>
  word.endsWith('ing')
    ? 'VBG'
    : word.endsWith('ed')
      ? 'VBD|VBN'
      : word.endsWith('ly')
        ? 'RB'
        : /[^s]s$/.test(word)
          ? 'NNS'
          : 'NN'
for (const [word, of] of counts) {
  const sum = of.reduce((a, b) => a + b)
  const tags = F.learnt
    .map((tag, at) => ({ tag, share: of[at] / sum, n: of[at] }))
    .filter(({ n, share }) => n >= 1 && (share > 0.02 || n >= 8))
    .sort((a, b) => b.share - a.share)
  if (tags.length === 0) continue
  entries.set(word, { tags: tags.map((t) => t.tag), sum, share: tags[0].share })
}
for (const word of Object.keys(lexicon))
  if (/^[a-z][a-z'-]*$/.test(word) && !entries.has(word)) entries.set(word, { tags: [], sum: 0, share: 0 })
for (const [word, entry] of entries) {
  const more = (Object.hasOwn(lexicon, word) ? lexicon[word].split('|') : []).filter(
    (tag) => F.learnt.includes(tag) && !tag.startsWith('NNP'),
  )
  const tags = entry.sum >= 40 ? entry.tags : [...new Set([...entry.tags, ...more.slice(0, 4)])]
  if (tags.length === 0) continue
  // what neither the texts nor an unusual class speaks for, the ending tells as well
  if (
    entry.sum < 3 &&
    (word.includes('-') ||
      tags.join('|') === guess(word) ||
      (tags.length === 2 && tags.includes('VBD') && tags.includes('VBN') && word.endsWith('ed')))
  )
    continue
  if (tags.includes('VB') || tags.includes('VBP')) tags.push('VB', 'VBP')
  const sure =
    entry.tags.length === 1 &&
    entry.sum >= 25 &&
    (closed.test(tags[0]) || (more.length > 0 && more.every((tag) => tag === tags[0]) && !tags[0].startsWith('NNP')))
  const name =
    (sure ? '!' : '') +
    [tags[0] === 'VBP' ? 'VB' : tags[0], ...[...new Set(tags.slice(1))].filter((tag) => tag !== tags[0]).sort()].join(
      '|',
    )
  classes.set(name, (classes.get(name) ?? 0) + 1)
  dictionary.set(word, name)
}
const numbered = [...classes]
  .sort((a, b) => b[1] - a[1])
  .slice(0, 250)
  .map(([name]) => name)
const number = new Map(numbered.map((name, at) => [name, at]))
const groups = new Map()
for (const [word, name] of dictionary) {
  let at = number.get(name)
  if (at === undefined) at = number.get(name.split('|').slice(0, 2).join('|')) ?? number.get(name.split('|')[0])
  if (at !== undefined) groups.set(F.hash(word), at)
}
const sures = numbered.map((name) => (name.startsWith('!') ? id.get(name.slice(1)) : -1))
for (const [word, name] of dictionary) if (name.startsWith('!')) settled.add(word)
const book = { group: (hash) => groups.get(hash) ?? -1, sure: (group) => sures[group] }
console.log(`${groups.size} words in ${numbered.length} classes (of ${classes.size}); settled: ${settled.size}`)

// ── Teaching ──────────────────────────────────────────────────────────────────────────────────────────────────────

const known = new Map()
function word(text, standing) {
  const name = `${standing}${text}`
  let found = known.get(name)
  if (!found) {
    found = F.describe(text, standing, book)
    known.set(name, found)
  }
  return found
}
const { edge } = F
const lends = new Map()
function lent(info, side) {
  let found = lends.get(info)
  if (!found) {
    found = [0, 1, 2, 3].map((each) => F.lent(info, each))
    lends.set(info, found)
  }
  return found[side]
}
const buffer = new Int32Array(F.LIVELY)

/** Walks a sentence's words; `choose(keys, word, index)` gives the tag of those no rule settles. */
function walk(tokens, choose) {
  const at = []
  const infos = []
  const quoted = []
  const result = new Array(tokens.length)
  let open = 0
  let mark = 0
  let standing = F.FIRST
  for (let i = 0; i < tokens.length; i++) {
    const info = word(tokens[i], mark && standing === F.INSIDE ? F.AFTER_MARK : standing)
    let fixed = info.fixed
    if (/^["'’]$/.test(tokens[i])) fixed = F.sides(tokens, i, open)
    open = F.openAfter(open, tokens[i], fixed)
    if (fixed >= 0) result[i] = fixed
    if (F.isQuote(fixed)) {
      mark = 1
      continue
    }
    at.push(i)
    infos.push(info)
    quoted.push(mark)
    mark = 0
    standing = F.standingAfter(fixed)
  }
  let tag1 = F.START
  let tag2 = F.START
  let verb = 0
  for (let k = 0; k < at.length; k++) {
    const info = infos[k]
    let tag = result[at[k]]
    if (tag === undefined) {
      const p1 = infos[k - 1] ?? edge
      const p2 = infos[k - 2] ?? edge
      const n1 = infos[k + 1] ?? edge
      const n2 = infos[k + 2] ?? edge
      F.lively(buffer, info, p1, n1, n2, tag1, tag2, verb, quoted[k])
      tag = choose(
        [
          ...info.own,
          ...lent(p1, F.BEFORE),
          ...lent(p2, F.BEFORE2),
          ...lent(n1, F.AFTER),
          ...lent(n2, F.AFTER2),
          ...buffer,
        ],
        at[k],
        info,
      )
    }
    result[at[k]] = tag
    verb = F.verbAfter(verb, info, tag)
    tag2 = tag1
    tag1 = tag
  }
  return result
}
/** One sentence at a time, as `tag` does. */
const cut = ({ words: tokens, tags }) => ({ tokens, gold: tags.map((tag) => id.get(tag) ?? 0) })

let feature = new Map()
{
  const count = new Map()
  for (const sentence of taught) {
    const { tokens, gold } = cut(sentence)
    walk(tokens, (keys, at) => {
      for (const each of keys) count.set(each, (count.get(each) ?? 0) + 1)
      return gold[at]
    })
  }
  const least = Number(options.least)
  for (const [each, n] of count) if (n >= least) feature.set(each, feature.size)
  console.log(`${count.size} features, ${feature.size} seen ${least} times`)
}

let state = 20250101
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 4294967296
}
function shuffle(list) {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[list[at], list[other]] = [list[other], list[at]]
  }
}

function score(weights, keys, scores, indices) {
  scores.fill(0)
  let n = 0
  for (const each of keys) {
    const index = feature.get(each)
    if (index === undefined) continue
    indices[n++] = index
    const from = index * T
    for (let tag = 0; tag < T; tag++) scores[tag] += weights[from + tag]
  }
  let best = 0
  for (let tag = 1; tag < T; tag++) if (scores[tag] > scores[best]) best = tag
  indices.length = n
  return best
}

/** `mask` names the pairs of feature and tag that may have a weight. */
function teach(rounds, mask) {
  const weights = new Float32Array(feature.size * T)
  const later = new Float64Array(feature.size * T)
  const scores = new Float32Array(T)
  const indices = []
  let clock = 1
  const order = [...taught]
  for (let round = 0; round < rounds; round++) {
    shuffle(order)
    let wrong = 0
    let asked = 0
    for (const sentence of order) {
      const { tokens, gold } = cut(sentence)
      walk(tokens, (keys, at) => {
        const best = score(weights, keys, scores, indices)
        clock++
        asked++
        const right = gold[at]
        if (right < T && best !== right) {
          wrong++
          for (const index of indices) {
            const up = index * T + right
            const down = index * T + best
            if (!mask || mask[up]) {
              weights[up] += 1
              later[up] += clock
            }
            if (!mask || mask[down]) {
              weights[down] -= 1
              later[down] -= clock
            }
          }
        }
        // what it will see when it tags: its own guesses, right or wrong
        return best
      })
    }
    console.log(`round ${round + 1}: ${(100 - (100 * wrong) / asked).toFixed(2)}% of ${asked}`)
  }
  const average = new Float32Array(weights.length)
  for (let at = 0; at < weights.length; at++) average[at] = weights[at] - later[at] / clock
  return average
}

function measure(weights, list, name, show = 0) {
  const scores = new Float32Array(T)
  const indices = []
  let right = 0
  let sum = 0
  const confusions = new Map()
  for (const sentence of list) {
    const { tokens, gold } = cut(sentence)
    const result = walk(tokens, (keys) => score(weights, keys, scores, indices))
    result.forEach((tag, at) => {
      if (tag >= T || gold[at] >= T) return
      sum++
      if (tag === gold[at]) right++
      else {
        const what = `${F.tags[gold[at]]}>${F.tags[tag]}`
        confusions.set(what, (confusions.get(what) ?? 0) + 1)
      }
    })
  }
  console.log(`${name}: ${((100 * right) / sum).toFixed(2)}% of ${sum}`)
  if (show)
    console.log(
      [...confusions]
        .sort((a, b) => b[1] - a[1])
        .slice(0, show)
        .map((pair) => pair.join(' '))
        .join(', '),
    )
}

const rounds = Number(options.rounds)
let average = teach(rounds)
measure(average, held, 'held out')
{
  // Keep the features that say most, and teach again with them alone.
  const strength = [...feature].map(([each, index]) => {
    let most = 0
    let least = 0
    for (let tag = 0; tag < T; tag++) {
      const weight = average[index * T + tag]
      if (weight > most) most = weight
      if (weight < least) least = weight
    }
    return [each, most - least]
  })
  strength.sort((a, b) => b[1] - a[1] || a[0] - b[0])
  feature = new Map(strength.slice(0, Number(options.features)).map(([each], at) => [each, at]))
}
average = teach(rounds)
measure(average, held, `held out, ${feature.size} features`, 25)

// ── The table ─────────────────────────────────────────────────────────────────────────────────────────────────────

{
  // Keep the heaviest pairs of feature and tag, and teach once more with them alone.
  const sizes = average
    .map(Math.abs)
    .filter((weight) => weight > 0)
    .sort()
  const least = sizes[Math.max(0, sizes.length - Number(options.pairs))]
  const mask = average.map((weight) => (Math.abs(weight) >= least ? 1 : 0))
  console.log(`${sizes.length} pairs, those from ${least.toFixed(3)} kept`)
  average = teach(rounds, mask)
  measure(average, held, 'held out, fewer pairs', 25)
}
const rows = []
const round = new Float32Array(average.length)
let most = 0
for (const weight of average) most = Math.max(most, Math.abs(weight))
let pairsKept = 0
for (const [each, index] of feature) {
  const pairs = []
  for (let tag = 0; tag < T; tag++) {
    // A byte holds the root of a weight: small ones are told apart better than large ones.
    const weight = average[index * T + tag]
    const root = Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / most))
    const value = F.unroot(root)
    round[index * T + tag] = value
    if (value !== 0) pairs.push(tag, root & 255)
  }
  pairsKept += pairs.length / 2
  if (pairs.length > 0) rows.push([each, pairs])
}
console.log(`heaviest ${most.toFixed(1)}; ${pairsKept} pairs`)
measure(round, held, 'held out, rounded')
measure(round, own, 'our own sentences')
measure(round, given, 'templates')
/** Rows by bucket: the lengths of all buckets in bytes, then their rows, each with the rest of its key. */
function buckets(list, bits) {
  const found = Array.from({ length: 1 << bits }, () => [])
  for (const [each, row] of list.sort((a, b) => a[0] - b[0])) {
    const rest = each >>> bits
    found[each & ((1 << bits) - 1)].push(rest & 255, (rest >>> 8) & 255, ...row)
  }
  if (found.some((bucket) => bucket.length > 255)) throw new Error('a bucket is too long: raise its bits')
  return [...found.map((bucket) => bucket.length), ...found.flat()]
}
const bytes = [
  ...buckets(
    [...groups].map(([hash, group]) => [hash >>> 1, [group]]),
    F.WORD_BITS,
  ),
  ...buckets(
    rows.map(([each, pairs]) => [each, [pairs.length / 2, ...pairs]]),
    F.FEATURE_BITS,
  ),
]
const out = options.out ?? join(here, 'taught.table')
// What `tagger.ts` reads: how many classes, the tag that each settles or -1, words, features.
writeFileSync(
  out,
  Buffer.from([sures.length & 255, sures.length >> 8, ...sures.map((tag) => (tag ?? -1) & 255), ...bytes]),
)
console.log(`${rows.length} features, ${(bytes.length / 1000).toFixed(0)} kB in ${out}`)
