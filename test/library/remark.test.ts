import type { Root } from 'mdast'
import remarkLintFinalNewline from 'remark-lint-final-newline'
import remarkParse from 'remark-parse'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { ConfigurationError } from '../../src/config/problem.ts'
import remarkCiteCheck, { type Options } from '../../src/remark.ts'

async function messages(value: string, options?: Options, path = 'news/a.md') {
  const file = new VFile({ path, value })
  const processor = unified().use(remarkParse).use(remarkCiteCheck, options).use(remarkLintFinalNewline)
  await processor.run(processor.parse(file), file)
  return file.messages
}

const text = '# Storm 🌊\n\n🌊 rose, and “critics” fled. Sources said\nthe pump had failed.'

test('messages have all that reporters show, beside those of remark-lint', async () => {
  const [first, second, ...others] = await messages(text)
  expect(others).toEqual([])
  expect(first).toMatchObject({
    reason: '“Sources” tells nothing about who is speaking.',
    note: expect.stringMatching(/^Describe the source:/),
    source: 'cite-check',
    ruleId: 'bare-source',
    fatal: true,
    file: 'news/a.md',
    name: 'news/a.md:3:30-3:37',
    place: {
      start: { line: 3, column: 30, offset: text.indexOf('Sources') },
      end: { line: 3, column: 37, offset: text.indexOf('Sources') + 7 },
    },
  })
  expect(second).toMatchObject({ source: 'remark-lint', ruleId: 'final-newline', fatal: false })
})

test.each([
  ['error', true],
  ['warning', false],
  ['info', undefined],
] as const)('an %s is fatal: %s, as with remark-lint', async (severity, fatal) => {
  const [message] = await messages('Critics say the plan will fail.\n', { rules: { 'vague-source': severity } })
  expect(message).toMatchObject({ ruleId: 'vague-source', fatal })
})

describe('options', () => {
  test('say what holds', async () => {
    expect(await messages('Critics say the plan will fail.\n', { accept: ['critics'] })).toEqual([])
  })

  test('that make no sense are thrown when the plugin is attached', () => {
    const processor = unified().use(remarkParse).use(remarkCiteCheck, { extends: 'rueters' })
    expect(() => processor.freeze()).toThrow(ConfigurationError)
  })
})

test('its type is a plugin’s, so a wrong option shows in an editor', () => {
  const plugin: Plugin<[Options?], Root> = remarkCiteCheck
  const processor = unified()
  // @ts-expect-error there is no such severity
  processor.use(plugin, { rules: { hearsay: 'fatal' } })
  expect(() => processor.freeze()).toThrow(/^hearsay: expected off, info, warning or error/)
})

test('comments in the article are heeded', async () => {
  expect(await messages('<!-- cite-check-disable-next-line -- a test -->\nCritics say the plan will fail.\n')).toEqual(
    [],
  )
})

test('a file without a path or content is read as well', async () => {
  const processor = unified().use(remarkParse).use(remarkCiteCheck)
  const file = new VFile()
  await processor.run(processor.parse(file), file)
  expect(file.messages).toEqual([])
})
