import type { Measure } from './measure.ts'

/** Breaks prose at spaces into lines of at most `width` columns; a word wider than that stays whole. */
export function wrap(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && measure(line) + 1 + measure(word) > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line]
}
