/**
 * Measures the built program: `npm run bench`, which prints a table in Markdown.
 *
 * The many articles are those of `polnear-*.jsonl` in the folder that CITE_CHECK_EVAL names, or else the fixtures over
 * again. Peers are installed into test/bench/peers; without them (`--no-peers`) their rows are left out. Times are by the
 * clock, each run after the other: measure on a machine that has nothing else to do.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const peers = join(import.meta.dirname, 'peers')
const bin = join(root, 'bin/cite-check.js')
const one = join(root, 'fixtures/articles/bad/quarry-blast.md')
const withPeers = !process.argv.includes('--no-peers')

const work = mkdtempSync(join(tmpdir(), 'cite-check-bench-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))

/** Texts by name: real news where it is at hand. */
function texts() {
  const corpora = process.env.CITE_CHECK_EVAL
  if (corpora !== undefined)
    return readdirSync(corpora)
      .filter((name) => /^polnear-.*\.jsonl$/.test(name))
      .flatMap((name) => readFileSync(join(corpora, name), 'utf8').trim().split('\n'))
      .map((line) => JSON.parse(line).text)
  const folder = join(root, 'fixtures/articles')
  const fixtures = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  return Array.from({ length: 840 }, (_, i) => readFileSync(join(folder, fixtures[i % fixtures.length]), 'utf8'))
}

/** Seconds by the clock, and megabytes at the most. Findings are no failure; a run that breaks off is. */
function timed(argv, cwd = work, env = {}) {
  const start = performance.now()
  const { status, signal, stderr, error } = spawnSync('/usr/bin/time', ['-f', '%M', ...argv], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 28,
  })
  const seconds = (performance.now() - start) / 1000
  if (error || signal) throw error ?? new Error(`${argv.join(' ')}: ${signal}`)
  return { seconds, megabytes: Number(stderr.trim().split('\n').at(-1)) / 1024, status }
}

function median(times, argv, cwd, env) {
  const runs = Array.from({ length: times }, () => timed(argv, cwd, env)).sort((a, b) => a.seconds - b.seconds)
  return { ...runs[times >> 1], megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)) }
}

const rows = []
const add = (what, { seconds, megabytes }, against) => {
  const ratio = against === undefined ? '' : (seconds / against.seconds).toFixed(2)
  rows.push(
    `| ${what} | ${seconds < 1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(1)} s`} | ${ratio} | ${Math.round(megabytes)} MB |`,
  )
}

const node = process.execPath
const articles = texts()
const folder = join(work, 'articles')
mkdirSync(folder)
for (const [i, text] of articles.entries()) writeFileSync(join(folder, `${String(i).padStart(5, '0')}.md`), text)
const characters = articles.reduce((sum, text) => sum + text.length, 0)
const all = articles.join('\n\n')
const times = (count) => {
  const file = join(work, `times-${count}.md`)
  writeFileSync(file, all.slice(0, 5000 * count))
  return file
}

const empty = median(21, [node, '-e', '0'])
add('an empty Node process', empty)
add('one article, cold (ratio to that)', median(21, [node, bin, one]), empty)
const compiling = { NODE_DISABLE_COMPILE_CACHE: '1' }
add('the same where nothing compiled is kept', median(21, [node, bin, one], work, compiling), empty)
const check = [node, bin, folder, '--no-config', '--format', 'json']
const short = median(5, [node, bin, times(1), '--no-config', '--format', 'json'])
add('5,000 characters in one file', short)
add('10 times as many (ratio to that)', median(5, [node, bin, times(10), '--no-config', '--format', 'json']), short)
add('100 times as many (ratio to that)', median(3, [node, bin, times(100), '--no-config', '--format', 'json']), short)

const name = `${articles.length} articles, ${(characters / 1e6).toFixed(1)} million characters`
let base
if (withPeers) {
  if (!existsSync(join(peers, 'node_modules')))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: peers, stdio: 'ignore' })
  const files = readdirSync(folder).map((file) => join(folder, file))
  const peer = (file) => join(peers, 'node_modules', file)
  base = median(3, [node, peer('write-good/bin/write-good.js'), ...files])
  add(`${name}: write-good`, base)
  add(
    'the same: markdownlint-cli2 (ratio to write-good)',
    median(1, [node, peer('markdownlint-cli2/markdownlint-cli2-bin.mjs'), `${folder}/*.md`]),
    base,
  )
  add('the same: alex', median(1, [node, peer('alex/cli.js'), '--quiet', folder]), base)
  add(
    'the same: textlint with write-good',
    median(
      1,
      [node, peer('textlint/bin/textlint.js'), '--config', join(peers, '.textlintrc.json'), `${folder}/*.md`],
      peers,
    ),
    base,
  )
}
add(`${withPeers ? 'the same' : name}: cite-check`, median(3, check), base)
add('the same: cite-check, one thread', median(3, [...check, '--workers', '1']), base)

const date = new Date().toISOString().slice(0, 10)
console.log(
  `Measured on ${date} with Node ${process.versions.node} on ${availableParallelism()} processors by \`npm run bench\`.\n`,
)
console.log('| what | time | ratio | memory |\n|---|---:|---:|---:|')
console.log(rows.join('\n'))
