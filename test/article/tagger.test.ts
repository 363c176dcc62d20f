import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Tag, tag } from '../../src/article/tagger/tagger.ts'

/** News sentences of our own invention, tagged by hand; none of them was taught. */
const sentences = readFileSync(new URL('tagged.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) =>
    line
      .split(' ')
      .map((pair) => [pair.slice(0, pair.lastIndexOf('/')), pair.slice(pair.lastIndexOf('/') + 1)] as const),
  )
const tagged = (line: string) => tag(line.split(' ')).join(' ')

describe('tag', () => {
  it('agrees with tags given by hand', () => {
    const wrong: string[] = []
    let words = 0
    for (const sentence of sentences) {
      const given: Tag[] = tag(sentence.map(([word]) => word))
      expect(given).toHaveLength(sentence.length)
      words += sentence.length
      sentence.forEach(([word, right], at) => {
        if (given[at] !== right)
          wrong.push(`${word} ${right}>${given[at]}: ${sentence.map(([each]) => each).join(' ')}`)
      })
    }
    expect((words - wrong.length) / words, wrong.join('\n')).toBeGreaterThan(0.965)
  })

  it('finds the verbs of saying', () => {
    const verbs = sentences
      .flat()
      .filter(([word]) => /^(?:sa(?:id|ys?)|told|adde?d?|replied|warns|claims|vows)$/.test(word))
    expect(verbs.length).toBeGreaterThan(25)
    expect(tagged('said Ana Ruiz .')).toBe('VBD NNP NNP .')
    expect(tagged('" No , " says Cole .')).toMatch(/^`` (?:UH|DT) , '' VBZ NNP \.$/)
  })

  it('gives quotation marks, dashes and brackets their tags by rule', () => {
    expect(tagged('“ ‘ No ’ ” ( he ) — " x "')).toMatch(/^`` `` (?:UH|DT) '' '' \( PRP \) : `` \S+ ''$/)
    expect(tagged("the workers ’ union and the boys ' club")).toBe('DT NNS POS NN CC DT NNS POS NN')
    expect(tag([])).toEqual([])
  })

  it('looks past a quotation mark', () => {
    const plain = tag('He called the plan deeply unfair and wrong .'.split(' '))
    const quoted = tag('He called the plan “ deeply unfair ” and wrong .'.split(' '))
    expect(quoted.filter((each) => each !== '``' && each !== "''")).toEqual(plain)
  })
})
