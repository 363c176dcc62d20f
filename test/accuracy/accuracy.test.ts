import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The folder of the measuring corpora and their scorers; they are not part of the project. */
const corpora = process.env.CITE_CHECK_EVAL

const root = join(import.meta.dirname, '../..')

function score(scorer: string, corpus: string): unknown {
  const out = execFileSync('node', [join(corpora!, scorer), join(corpora!, corpus), '--json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return JSON.parse(out)
}

describe('accuracy', () => {
  if (corpora === undefined) {
    it.skip('is measured where CITE_CHECK_EVAL names the folder of the corpora')
    return
  }
  it('is what the README reports', { timeout: 300_000 }, async () => {
    const scores = {
      'polnear-develop': score('score.mjs', 'polnear-develop.jsonl'),
      'polnear-check': score('score.mjs', 'polnear-check.jsonl'),
      'ggt-develop': score('score-ggt.mjs', 'ggt-develop.jsonl'),
    }
    await expect(`${JSON.stringify(scores, null, 2)}\n`).toMatchFileSnapshot('scores.json')
  })
})
