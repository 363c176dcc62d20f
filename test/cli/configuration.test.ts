import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { citeCheck, type Files, newsroom } from './newsroom.ts'

const critics = 'Critics say the plan will fail.\n'

/** What each article is found guilty of: `news/a.md: warning vague-source`. */
async function findings(files: Files, ...argv: readonly string[]): Promise<readonly string[]> {
  const { out, complaints } = await citeCheck(newsroom(files), ['--format', 'json', ...(argv.length ? argv : ['.'])])
  expect(complaints).toEqual([])
  return (JSON.parse(out) as Report).articles.flatMap(({ path, findings }) =>
    findings.map(({ rule, severity }) => `${path}: ${severity} ${rule}`),
  )
}

async function complaint(files: Files): Promise<string> {
  const { code, complaints } = await citeCheck(newsroom({ 'a.md': critics, ...files }), ['a.md'])
  expect(code).toBe(2)
  expect(complaints).toHaveLength(1)
  return complaints[0]!
}

const json = (content: object) => JSON.stringify(content)

describe('extends', () => {
  test('takes a preset, whose rules the file may set again', async () => {
    expect(await findings({ 'a.md': critics, '.cite-check.json': json({ extends: 'reuters' }) })).toEqual([
      'a.md: error vague-source',
    ])
    const configuration = json({ extends: 'reuters', rules: { 'vague-source': 'info' } })
    expect(await findings({ 'a.md': critics, '.cite-check.json': configuration })).toEqual(['a.md: info vague-source'])
  })

  test('takes files named from its own folder, which may extend others; later ones win', async () => {
    const files = {
      'site/a.md': critics,
      'site/.cite-check.json': json({ extends: ['../house/base', '../house/strict.yaml'] }),
      'house/base/package.json': '{}',
      'house/strict.yaml': 'extends: wikipedia.jsonc\nrules: { hearsay: off }\n',
      'house/wikipedia.jsonc': '{ "extends": "wikipedia", /* links count */ }',
    }
    const found = { ...files, 'site/.cite-check.json': json({ extends: ['recommended', '../house/strict.yaml'] }) }
    expect(await findings(found, 'site')).toEqual(['site/a.md: error vague-source'])
  })

  test('may come to one file by two ways', async () => {
    const files = {
      'a.md': critics,
      '.cite-check.json': json({ extends: ['./b.json', './c.json'] }),
      'b.json': json({ extends: './d.json' }),
      'c.json': json({ extends: './d.json' }),
      'd.json': json({ rules: { 'vague-source': 'error' } }),
    }
    expect(await findings(files)).toEqual(['a.md: error vague-source'])
  })

  test('takes the part of a package.json', async () => {
    const files = {
      'a.md': critics,
      '.cite-check.json': json({ extends: './house/package.json' }),
      'house/package.json': json({ name: 'house', 'cite-check': { rules: { 'vague-source': 'off' } } }),
    }
    expect(await findings(files)).toEqual([])
  })

  test.each<[string, Files, string | RegExp]>([
    [
      'itself',
      { '.cite-check.json': json({ extends: './.cite-check.json' }) },
      /^\.cite-check\.json:1:2: extends goes/,
    ],
    [
      'in a circle',
      {
        '.cite-check.json': json({ extends: './b/c.json' }),
        'b/c.json': json({ extends: ['ap', '../.cite-check.json'] }),
      },
      'b/c.json:1:18: extends goes round in a circle: .cite-check.json → b/c.json → .cite-check.json',
    ],
    [
      'a missing file',
      { '.cite-check.json': json({ extends: './house/hause.json' }), 'house/house.json': '{}' },
      ".cite-check.json:1:2: extends ./house/hause.json: no such file; did you mean './house/house.json'?",
    ],
    [
      'a missing file like no other',
      { '.cite-check.json': json({ extends: './gone.json' }) },
      '.cite-check.json:1:2: extends ./gone.json: no such file; check the spelling',
    ],
    [
      'a folder',
      { '.cite-check.json': json({ extends: ['./house'] }), 'house/x': '' },
      '.cite-check.json:1:13: extends house: is a folder, not a file',
    ],
    [
      'a file of another kind',
      { '.cite-check.json': json({ extends: './house.toml' }), 'house.toml': '' },
      /^house\.toml: unknown kind of configuration/,
    ],
    [
      'a wrong file, by its own place',
      { '.cite-check.json': json({ extends: './house.yaml' }), 'house.yaml': 'rules:\n  heresay: off\n' },
      "house.yaml:2:3: unknown rule 'heresay'; did you mean 'hearsay'?",
    ],
    [
      'an unknown preset',
      { '.cite-check.yaml': 'extends: [recommended, router]' },
      ".cite-check.yaml:1:24: unknown preset 'router'; did you mean 'reuters'?",
    ],
  ])('%s is one line', async (_, files, line) => {
    expect(await complaint(files)).toEqual(typeof line === 'string' ? line : expect.stringMatching(line))
  })

  test('that doubles from file to file is refused, quickly', async () => {
    const chain = Array.from({ length: 40 }, (_, i) => [
      `${i}.json`,
      json({ extends: Array(2).fill(`./${i + 1}.json`) }),
    ])
    const begun = performance.now()
    expect(
      await complaint({
        ...Object.fromEntries(chain),
        '40.json': '{}',
        '.cite-check.json': json({ extends: './0.json' }),
      }),
    ).toMatch(/extends more than 100 files$/)
    expect(performance.now() - begun).toBeLessThan(2000)
  })
})

describe('overrides', () => {
  const overrides = (...entries: readonly object[]) => json({ overrides: entries })
  const off = { rules: { 'vague-source': 'off' } }

  test.each([
    ['live/**', ['b.md', 'deep/live/c.md']],
    ['live', ['b.md']],
    ['live/', ['b.md']],
    ['live-*', ['b.md', 'deep/live/c.md', 'live/a.md']],
    ['./live/', ['b.md', 'deep/live/c.md']],
    ['**/live/*.{md,mdx}', ['b.md']],
    ['b.md', ['deep/live/c.md', 'live/a.md']],
    [['live', 'deep/**/c.md'], ['b.md']],
  ])('for %j leave %j', async (files, left) => {
    const configuration = overrides({ files, ...off })
    const articles = { 'live/a.md': critics, 'b.md': critics, 'deep/live/c.md': critics }
    expect(await findings({ ...articles, '.cite-check.json': configuration })).toEqual(
      left.map((path) => `${path}: warning vague-source`),
    )
  })

  test('count from the folder of the configuration that governs, in extended files too; later ones win', async () => {
    const files = {
      'house.json': overrides({ files: 'live', rules: { 'vague-source': 'error' } }),
      'site/.cite-check.json': json({
        extends: '../house.json',
        overrides: [{ files: 'live/b.md', rules: { 'vague-source': 'info' } }],
      }),
      'site/live/a.md': critics,
      'site/live/b.md': critics,
    }
    expect(await findings(files)).toEqual(['site/live/a.md: error vague-source', 'site/live/b.md: info vague-source'])
  })

  test('may set options and accept phrases', async () => {
    const files = {
      'a.md': critics,
      'live/b.md': critics,
      'pool/c.md': critics,
      '.cite-check.json': overrides(
        { files: 'live', rules: { 'vague-source': ['error', { allow: ['critics'] }] } },
        { files: 'pool', accept: ['critics'] },
      ),
    }
    expect(await findings(files)).toEqual(['a.md: warning vague-source'])
  })

  test.each<[object, string]>([
    [{ overrides: [{ rules: {} }] }, '1:15: overrides.0.files: expected a string or a list of strings, not nothing'],
    [{ overrides: [{ file: 'a', files: 'a' }] }, "1:16: unknown key 'file'; did you mean 'files'?"],
    [{ overrides: [{ files: 3 }] }, '1:16: overrides.0.files: expected a string or a list of strings, not 3'],
    [{ overrides: { files: 'a' } }, '1:2: overrides: expected a list, not an object'],
    [
      { overrides: [{ files: 'a', rules: { 'bear-source': 'off' } }] },
      "1:37: unknown rule 'bear-source'; did you mean 'bare-source'?",
    ],
    [
      { overrides: [{ files: 'a', rules: { hearsay: 'eror' } }] },
      `1:37: hearsay: expected off, info, warning or error, not "eror"; did you mean 'error'?`,
    ],
    [
      { overrides: [{ files: 'a', rules: { 'vague-source': ['error', { lookahed: 1 }] } }] },
      "1:62: unknown option 'lookahed' of vague-source; did you mean 'lookahead'?",
    ],
    [{ types: { opinion: { rule: {} } } }, "1:22: unknown key 'rule'; did you mean 'rules'?"],
    [{ types: { opinion: 'off' } }, '1:11: types.opinion: expected an object, not "off"'],
    [
      { types: { opinion: { rules: { hearsay: 2 } } } },
      '1:31: hearsay: expected a severity or [severity, options], not 2',
    ],
    [{ accept: 'critics' }, '1:2: accept: expected a list, not "critics"'],
    [{ accept: [' '] }, '1:12: accept.0: expected some text, not " "'],
    [
      { speechVerbs: ['go on about'] },
      '1:17: speechVerbs.0: expected a verb, with its particle if it has one, not "go on about"',
    ],
    [{ outlet: [] }, "1:2: unknown key 'outlet'; did you mean 'outlets'?"],
  ])('wrong: %j', async (content, line) => {
    expect(await complaint({ '.cite-check.json': json(content) })).toBe(`.cite-check.json:${line}`)
  })
})

describe('types', () => {
  const configuration = json({
    overrides: [{ files: 'a.md', rules: { 'vague-source': 'error' } }],
    types: { Opinion: { rules: { 'vague-source': 'off' } }, letters: { accept: ['critics'] } },
  })

  test.each([
    ['---\ntype: opinion\n---\n', 0],
    ['---\ntitle: x\nLayout: "Opinion"\n---\n', 0],
    ['+++\nsection = "opinion"\n+++\n', 0],
    ['---\ncategories: [city, opinion]\n---\n', 0],
    ['---\ncategory:\n  - letters\n---\n', 0],
    ['---\ntitle: opinion\n---\n', 1],
    ['---\ntype: opinions\n---\n', 1],
    ['type: opinion\n\n', 1],
    ['---\n__proto__: opinion\ntype:\n---\n', 1],
  ])('%j', async (head, count) => {
    expect(await findings({ 'a.md': `${head}\n${critics}`, '.cite-check.json': configuration })).toHaveLength(count)
  })

  test('may be called anything', async () => {
    const files = { 'a.md': `---\ntype: constructor\n---\n\n${critics}` }
    const types = '{"types": {"__proto__": {"rules": {}}, "toString": {}, "constructor": {"accept": ["critics"]}}}'
    expect(await findings({ ...files, '.cite-check.json': types })).toEqual([])
  })
})

describe('the house’s own words', () => {
  test.each([
    ['critics', 0],
    ['  CRITICS ', 0],
    ['critic', 1],
    ['critics say', 1],
  ])('accept %j', async (phrase, count) => {
    expect(await findings({ 'a.md': critics, '.cite-check.json': json({ accept: [phrase] }) })).toHaveLength(count)
  })

  test('an accepted phrase leaves nothing for a suppression to hide', async () => {
    const article = `<!-- cite-check-disable-next-line vague-source -- known -->\n${critics}`
    expect(await findings({ 'a.md': article, '.cite-check.json': json({ accept: ['critics'] }) })).toEqual([
      'a.md: warning unused-suppression',
    ])
  })

  const sourcesOf = async (article: string, configuration: object) => {
    const folder = newsroom({ 'a.md': article, 'b.md': article, '.cite-check.json': json(configuration) })
    const { out } = await citeCheck(folder, ['--format', 'json', '--config', '.cite-check.json', 'a.md'])
    const bare = await citeCheck(folder, ['--format', 'json', '--no-config', 'b.md'])
    return [out, bare.out].map((report) => (JSON.parse(report) as Report).articles[0]!)
  }

  test('outlets, with and without their article', async () => {
    for (const name of ['Marsh Tidings', 'The Marsh Tidings']) {
      const [own, bare] = await sourcesOf('The gate stayed shut, the Marsh Tidings reported.\n', { outlets: [name] })
      expect(own!.sources).toMatchObject([{ kind: 'outlet', name }])
      expect(bare!.sources).not.toMatchObject([{ kind: 'outlet' }])
    }
  })

  test('outlets in credits', async () => {
    const text = 'WICK (Radio Marsh) — The gate stayed shut on Monday, the council said.\n'
    const [own, bare] = await sourcesOf(text, { outlets: ['Radio Marsh'] })
    expect([own!.credits.map(({ outlet }) => outlet), bare!.credits]).toEqual([['Radio Marsh'], []])
  })

  test('verbs of saying, in every form', async () => {
    for (const verb of ['yarns', 'yarned', 'had yarned']) {
      const [own, bare] = await sourcesOf(`Mary Cole ${verb} that the gate stayed shut.\n`, { speechVerbs: ['yarn'] })
      expect(own!.statements).toMatchObject([{ kind: 'indirect', standing: 'named', via: 'subject-verb' }])
      expect(bare!.statements).toEqual([])
    }
  })

  test('reach as far as the configuration that says them', async () => {
    const text = 'Mary Cole yarned that the gate stayed shut.\n'
    const folder = newsroom({
      'a/a.md': text,
      'a/.cite-check.json': json({ speechVerbs: ['yarn'] }),
      'b/b.md': text,
    })
    const { out } = await citeCheck(folder, ['--format', 'json', 'a', 'b', 'a/a.md'])
    expect((JSON.parse(out) as Report).articles.map(({ statements }) => statements.length)).toEqual([1, 0])
  })
})

test('what is ignored adds up over extended files', async () => {
  const files = {
    'a.md': critics,
    'drafts/b.md': critics,
    'old/c.md': critics,
    'house.json': json({ ignore: ['old'] }),
    '.cite-check.json': json({ extends: './house.json', ignore: ['drafts'] }),
  }
  expect(await findings(files)).toEqual(['a.md: warning vague-source'])
})
