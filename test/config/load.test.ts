import { describe, expect, test } from 'vitest'
import { load } from '../../src/config/load.ts'
import { ConfigurationError } from '../../src/config/problem.ts'
import { resolveSettings } from '../../src/config/settings.ts'

const noFiles = { read: () => undefined, beside: () => [], show: (file: string) => file }

async function faultsIn(file: string, text: string): Promise<readonly string[]> {
  try {
    await load({ file, shown: file, text }, noFiles)
  } catch (error) {
    if (error instanceof ConfigurationError) return error.lines.map((line) => line.replace(`${file}:`, ''))
    throw error
  }
  return []
}

async function settingsIn(file: string, text: string) {
  const { layers } = await load({ file, shown: file, text }, noFiles)
  return resolveSettings(layers).rules
}

const json = '.cite-check.json'
const jsonc = '.cite-check.jsonc'
const yaml = '.cite-check.yaml'

describe('a right configuration', () => {
  test.each([
    [json, '\ufeff{"rules": {"vague-source": ["error", {"allow": ["experts"]}], "unattributed-quote": "off"}}'],
    [
      jsonc,
      '{\n// house style\n"rules": {"vague-source": ["error", {"allow": ["experts"]},], "unattributed-quote": "off"},}',
    ],
    [yaml, 'rules:\n  vague-source: [error, { allow: [experts] }]\n  unattributed-quote: off\n'],
  ])('in %s', async (name, text) => {
    const rules = await settingsIn(name, text)
    expect(rules.get('vague-source')).toMatchObject({ severity: 'error', options: { allow: ['experts'] } })
    expect(rules.has('unattributed-quote')).toBe(false)
  })

  test('fills in the options that it leaves out', async () => {
    const bare = (await settingsIn(json, '{}')).get('vague-source')!.options as object
    const some = (await settingsIn(json, '{"rules": {"vague-source": ["warn", {"allow": ["x"]}]}}')).get(
      'vague-source',
    )!
    expect(some).toEqual({ severity: 'warning', options: { ...bare, allow: ['x'] } })
  })

  test.each(['"error"', '["error"]'])('may set a severity alone: %s', async (setting) => {
    const bare = (await settingsIn(json, '{}')).get('vague-source')!
    const set = (await settingsIn(json, `{"rules": {"vague-source": ${setting}}}`)).get('vague-source')
    expect(set).toEqual({ ...bare, severity: 'error' })
  })

  test.each([
    [json, '{"$schema": "x", "extends": "recommended", "ignore": ["drafts/"]}'],
    [json, '{"extends": ["recommended"]}'],
    [yaml, '# nothing yet\n'],
    [yaml, 'x: &names [drafts]\n'.replace('x:', 'ignore:')],
  ])('%s: %s', async (name, text) => {
    expect(await faultsIn(name, text)).toEqual([])
  })
})

describe('a wrong configuration says where, what was expected, and the nearest right word', () => {
  test.each<[string, string, string | RegExp]>([
    ['{"rules": {"vauge-source": "error"}}', '', "1:12: unknown rule 'vauge-source'; did you mean 'vague-source'?"],
    ['{"rulez": {}}', '', "1:2: unknown key 'rulez'; did you mean 'rules'?"],
    [
      '{"zzz": 1}',
      '',
      "1:2: unknown key 'zzz'; expected extends, rules, accept, outlets, speechVerbs, overrides, types or ignore",
    ],
    [
      '{"rules": {"vague-source": "eror"}}',
      '',
      `1:12: vague-source: expected off, info, warning or error, not "eror"; did you mean 'error'?`,
    ],
    ['{"rules": {"vague-source": 2}}', '', '1:12: vague-source: expected a severity or [severity, options], not 2'],
    ['{"rules": {"vague-source": {}}}', '', /1:12: vague-source: expected a severity or .*, not an object$/],
    ['{"rules": {"vague-source": []}}', '', /^1:12: vague-source: expected .*$/],
    ['{"rules": {"vague-source": ["error", {}, 1]}}', '', /1:12: vague-source: expected \[severity, options\]/],
    ['{"rules": {"vague-source": ["fatal"]}}', '', /^1:29: vague-source: expected off, .*, not "fatal"$/],
    ['{"rules": {"vague-source": ["error", 5]}}', '', '1:38: options of vague-source: expected an object, not 5'],
    [
      '{\n  "rules": {\n    "vague-source": ["error", { "alow": [] }]\n  }\n}',
      '',
      /^3:33: unknown option 'alow' of vague-source; did you mean 'allow'\?$/,
    ],
    [
      '{"rules": {"vague-source": ["error", {"allow": "experts"}]}}',
      '',
      '1:39: option allow of vague-source: expected a list, not "experts"',
    ],
    [
      '{"rules": {"vague-source": ["error", {"allow": [3]}]}}',
      '',
      '1:49: option allow.0 of vague-source: expected a string, not 3',
    ],
    ['{"rules": []}', '', '1:2: rules: expected an object, not an empty list'],
    ['{"ignore": "drafts"}', '', '1:2: ignore: expected a list, not "drafts"'],
    ['{"ignore": [null]}', '', '1:13: ignore.0: expected a string, not null'],
    ['{"extends": "recomended"}', '', "1:2: unknown preset 'recomended'; did you mean 'recommended'?"],
    ['{"extends": ["recommended", "x"]}', '', /^1:29: unknown preset 'x'/],
    ['{"extends": 1}', '', '1:2: extends: expected a string or a list of strings, not 1'],
    ['[]', '', '1:1: the configuration: expected an object, not an empty list'],
    ['null', '', '1:1: the configuration: expected an object, not null'],
    ['', '', '1:1: not valid JSON: value expected'],
    ['{"rules": {}', '', '1:13: not valid JSON: close brace expected'],
    ['{\n"rules": {},\n}', '', /^3:1: not valid JSON: /],
    ['{} // x', '', /^1:4: not valid JSON: invalid comment token; comments go into \.cite-check\.jsonc$/],
    ['{"rules": {"__proto__": "error"}}', '', /^1:12: unknown rule '__proto__'/],
    ['{"__proto__": {"rules": {"vague-source": "off"}}}', '', /^1:2: unknown key '__proto__'/],
    ['{"constructor": {}, "toString": 1}', '', /^1:2: unknown key 'constructor'/],
  ])('%s', async (text, _, fault) => {
    const [first] = await faultsIn(json, text)
    if (typeof fault === 'string') expect(first).toBe(fault)
    else expect(first).toMatch(fault)
  })

  test.each<[string, RegExp]>([
    ['rules:\n  vauge-source: error\n', /^2:3: unknown rule 'vauge-source'; did you mean 'vague-source'\?$/],
    ['rules:\n  vague-source:\n    - error\n    - alow: []\n', /^4:7: unknown option 'alow'/],
    ['rules: {\n', /^2:1: not valid YAML: /],
    ['rules:\n\t- x\n', /not valid YAML: /],
    ['ignore: [a]\nignore: [b]\n', /^2:1: not valid YAML: Map keys must be unique$/],
    ['ignore: !!js/function "() => 1"\n', /^1:9: not valid YAML: Unresolved tag/],
    ['ignore: !exec [rm]\n', /^1:9: not valid YAML: Unresolved tag/],
    ['a: 1\n---\nb: 2\n', /not valid YAML: .*multiple documents/],
    ['__proto__:\n  rules: {}\n', /^1:1: unknown key '__proto__'/],
    ['ignore: *none\n', /not valid YAML: /],
    ['just words', /^1:1: the configuration: expected an object, not "just words"$/],
  ])('%j', async (text, fault) => {
    expect(await faultsIn(yaml, text)).toEqual([expect.stringMatching(fault)])
  })

  test('in a package.json, by the place in that file', async () => {
    const text = '{\n  "name": "site",\n  "cite-check": { "rulez": {} }\n}'
    expect(await faultsIn('package.json', text)).toEqual(["3:19: unknown key 'rulez'; did you mean 'rules'?"])
  })

  test('all of it at once, from top to bottom, a line each', async () => {
    const text = '{"ignore": 1,\n"rules": {"vague-source": "x", "nonesuch-rule": "off"},\n"extends": "house"}'
    expect((await faultsIn(json, text)).map((line) => line.split(': ')[0])).toEqual(['1:2', '2:11', '2:32', '3:1'])
  })
})

describe('a hostile configuration is refused, quickly', () => {
  const laughs = [
    'a0: &a0 [x,x,x,x,x,x,x,x,x]',
    ...Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join()}]`),
  ].join('\n')

  test.each([
    ['a billion laughs', yaml, laughs],
    ['deep lists in JSON', json, '['.repeat(200_000)],
    ['deep objects in JSONC', jsonc, '{"a":'.repeat(100_000)],
    ['deep lists in YAML', yaml, '['.repeat(20_000)],
    ['megabytes', json, `"${'x'.repeat(1_100_000)}"`],
  ])('%s', async (_, name, text) => {
    const begun = performance.now()
    const faults = await faultsIn(name, text)
    expect(faults).toHaveLength(1)
    expect(faults[0]).not.toContain('\n')
    expect(faults[0]!.length).toBeLessThan(200)
    expect(performance.now() - begun).toBeLessThan(3000)
  })

  test('names no prototype', async () => {
    await faultsIn(json, '{"__proto__": {"polluted": true}, "rules": {"__proto__": {"polluted": true}}}')
    await faultsIn(yaml, '__proto__: {polluted: true}')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
