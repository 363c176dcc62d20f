import { describe, expect, it } from 'vitest'
import { check } from '../../src/index.ts'

/** Tests what is found in each text: kind, pattern, source, cue and content of each statement. */
export function testStatements(groups: Record<string, [text: string, ...statements: string[]][]>): void {
  for (const [name, cases] of Object.entries(groups)) {
    describe(name, () => {
      it.each(cases)('%s', (text, ...expected) => {
        const found = check(text).statements.map(({ kind, via, source, cue, text }) =>
          [kind, via, source?.text, cue?.text ?? '–', text].join(' | '),
        )
        expect(found).toEqual(expected)
      })
    })
  }
}
