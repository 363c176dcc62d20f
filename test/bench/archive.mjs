/**
 * Makes an archive to measure with: `node test/bench/archive.mjs <folder of measuring articles> <new folder> [count]`.
 *
 * The articles are those of `18f-blog/*.md` and of `polnear-*.jsonl` in the first folder, over again under other names
 * until there are enough (10,000 unless said). They belong to their publishers: keep the archive out of the repository.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [from, to, count = '10000'] = process.argv.slice(2)
if (!from || !to) throw new Error('usage: archive.mjs <folder of measuring articles> <new folder> [count]')

const blog = readdirSync(join(from, '18f-blog'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(join(from, '18f-blog', name), 'utf8') }))
const news = readdirSync(from)
  .filter((name) => /^polnear-.*\.jsonl$/.test(name))
  .flatMap((name) => readFileSync(join(from, name), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line))
  .map(({ id, text }) => ({ name: `${id}.md`, text }))

const articles = [...blog, ...news]
for (let made = 0; made < Number(count); made++) {
  const { name, text } = articles[made % articles.length]
  const folder = join(to, `year-${2000 + Math.floor(made / articles.length)}`)
  if (made % articles.length === 0) mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), text, { flag: 'wx' })
}
