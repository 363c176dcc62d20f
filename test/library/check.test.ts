import { describe, expect, test } from 'vitest'
import { type CheckOptions, ConfigurationError, check } from '../../src/index.ts'

const critics = 'Critics say the plan will fail.\n'
const found = (text: string, options?: CheckOptions) =>
  check(text, options).findings.map(({ severity, rule }) => `${severity} ${rule}`)

test('checks by the preset recommended', () => {
  const report = check(critics)
  expect(report).toMatchObject({ path: 'article.md', statements: [{ kind: 'indirect', standing: 'vague' }] })
  expect(found(critics)).toEqual(['warning vague-source'])
})

describe('options say what a configuration file does', () => {
  test.each<[string, string, CheckOptions, readonly string[]]>([
    ['a preset', critics, { extends: 'reuters' }, ['error vague-source']],
    ['presets, of which later ones win', critics, { extends: ['reuters', 'recommended'] }, ['error vague-source']],
    ['a rule', critics, { rules: { 'vague-source': 'off' } }, []],
    [
      'a rule over a preset',
      critics,
      { extends: 'reuters', rules: { 'vague-source': 'warn' } },
      ['warning vague-source'],
    ],
    ['a rule’s options', critics, { rules: { 'vague-source': ['error', { allow: ['critics'] }] } }, []],
    ['phrases of the house', critics, { accept: ['critics'] }, []],
    ['verbs', 'Experts yarn that the dam will hold.\n', { speechVerbs: ['yarn'] }, ['warning vague-source']],
    [
      'a type',
      `---\ntype: live\n---\n\n${critics}`,
      { types: { live: { rules: { 'vague-source': 'info' } } } },
      ['info vague-source'],
    ],
    [
      'nothing of a type it is not',
      critics,
      { types: { live: { rules: { 'vague-source': 'info' } } } },
      ['warning vague-source'],
    ],
  ])('%s', (_, text, options, expected) => {
    expect(found(text, options)).toEqual(expected)
  })

  test('an outlet', () => {
    const [credit] = check('(With information from The Valley Ledgerline)\n', {
      outlets: ['The Valley Ledgerline'],
    }).credits
    expect(credit?.outlet).toBe('The Valley Ledgerline')
  })

  test('its path tells how a text is read', () => {
    expect(check('# Experts say so\n', { path: 'a.txt' }).path).toBe('a.txt')
    const comment = `{/* cite-check-disable-file -- a test */}\n\n${critics}`
    expect(found(comment, { path: 'a.mdx' })).toEqual([])
    expect(found(comment, { path: 'a.md' })).toEqual(['warning vague-source'])
  })
})

describe('options that make no sense are thrown, each in a line', () => {
  test.each<[string, object, RegExp]>([
    ['an unknown preset', { extends: 'rueters' }, /^unknown preset 'rueters'; did you mean 'reuters'\?$/],
    ['a file', { extends: './house.json' }, /^unknown preset '\.\/house\.json'; expected /],
    [
      'an unknown rule',
      { rules: { 'vauge-source': 'error' } },
      /^unknown rule 'vauge-source'; did you mean 'vague-source'\?$/,
    ],
    [
      'a wrong severity',
      { rules: { 'vague-source': 'fatal' } },
      /^vague-source: expected off, info, warning or error, not "fatal"$/,
    ],
    [
      'an unknown option',
      { rules: { 'vague-source': ['error', { alow: [] }] } },
      /^unknown option 'alow' of vague-source; /,
    ],
    ['a wrong list', { accept: 'critics' }, /^accept: expected a list, not "critics"$/],
    ['what only files say', { overrides: [] }, /^unknown key 'overrides'/],
    ['an inherited name', { extends: 'constructor' }, /^unknown preset 'constructor'/],
  ])('%s', (_, options, line) => {
    let thrown: unknown
    try {
      check(critics, options as CheckOptions)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(ConfigurationError)
    expect((thrown as ConfigurationError).lines).toEqual([expect.stringMatching(line)])
  })

  test('all at once', () => {
    const options = { extends: ['x', 'y'], rules: { z: 'error' } } as const
    expect(() => check('', options)).toThrow(/unknown preset 'x'.*\nunknown preset 'y'.*\nunknown rule 'z'/)
  })
})
