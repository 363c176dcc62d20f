import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Files, newsroom } from '../cli/newsroom.ts'

const root = resolve(import.meta.dirname, '../..')

interface Step {
  readonly name: string
  readonly shell: string
  readonly run: string
  readonly env?: Readonly<Record<string, string>>
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}

type Github = Readonly<Record<string, unknown>>

/** What GitHub makes of `${{ a.b || c.d }}`. */
function evaluate(text: string, contexts: Github): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => {
    for (const path of expression.split('||')) {
      const value = path
        .trim()
        .split('.')
        .reduce<unknown>((at, key) => (at as Github | undefined)?.[key], contexts)
      if (value) return String(value)
    }
    return ''
  })
}

interface Job {
  readonly cwd: string
  readonly with?: Readonly<Record<string, string>>
  readonly event?: Github
  readonly actionPath?: string
  readonly path?: string
}

/** Runs the steps in order with what GitHub's runner gives them, until one fails. */
function runAction({ cwd, with: given = {}, event = {}, actionPath = root, path = '' }: Job) {
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default])
  const contexts = { inputs: { ...Object.fromEntries(defaults), ...given }, github: { event } }
  const summary = join(cwd, '.summary')
  let out = ''
  let err = ''
  for (const { run, env = {} } of action.runs.steps) {
    const variables = Object.entries(env).map(([name, value]) => [name, evaluate(value, contexts)])
    // “shell: bash” is this command, by GitHub's documentation.
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd,
      encoding: 'utf8',
      env: {
        PATH: [path, process.env.PATH].filter(Boolean).join(delimiter),
        GITHUB_ACTION_PATH: actionPath,
        GITHUB_STEP_SUMMARY: summary,
        ...Object.fromEntries(variables),
      },
    })
    out += stdout
    err += stderr
    if (status !== 0) return { status, out, err, summary }
  }
  return { status: 0, out, err, summary }
}

const files: Files = {
  'news/a b.md': 'Sources said the pump had failed.\n',
  'news/c.md': 'Critics say the plan will fail.\n',
  'drafts/d.md': 'Sources said the pump had burned.\n',
}

test('it is a composite action whose commands hold no expression', () => {
  expect(action.runs.using).toBe('composite')
  expect(Object.keys(action.inputs)).toEqual(['files', 'config', 'fail-on', 'changed-only', 'sarif-file'])
  for (const { shell, run } of action.runs.steps) {
    expect(shell).toBe('bash')
    expect(run).not.toContain('${{')
  }
  const used = JSON.stringify(action.runs).matchAll(/inputs\.([\w-]+)/g)
  expect([...used].map(([, name]) => name).sort()).toEqual(Object.keys(action.inputs).sort())
})

describe('its steps, run as they are', () => {
  test('annotate, write a summary and SARIF, and fail on errors', () => {
    const cwd = newsroom({ ...files, 'house.json': '{"rules": {"vague-source": "info"}}' })
    const inputs = { files: 'news/a b.md\n\n  \nnews/c.md\n', config: 'house.json', 'sarif-file': 'out.sarif' }
    const { status, out, err, summary } = runAction({ cwd, with: inputs })
    expect(err).toBe('')
    expect(status).toBe(1)
    expect(out).toContain('::error file=news/a b.md,line=1,')
    expect(out).toContain('::notice file=news/c.md,line=1,')
    expect(readFileSync(summary, 'utf8')).toContain('| `news/c.md` | 1 | 0 | 0 | 1 | 0 |')
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')).runs[0].results).toHaveLength(2)
  })

  test('check everything by default, and pass where fail-on says so', () => {
    const { status, out } = runAction({ cwd: newsroom(files), with: { 'fail-on': 'never' } })
    expect(status).toBe(0)
    expect(out).toContain('file=drafts/d.md')
  })

  test('tell misuse', () => {
    const { status, err } = runAction({ cwd: newsroom(files), with: { 'fail-on': 'fatal' } })
    expect([status, err]).toEqual([2, expect.stringContaining('Allowed choices are error, warning, info, never.')])
  })

  test.each([
    '$(touch pwned)',
    '`touch pwned`',
    '"; touch pwned; "',
    "'; touch pwned; '",
    '--config=x',
    '-',
    'a.md && touch pwned',
  ])('take %s as a name', (hostile) => {
    const cwd = newsroom({ 'good.md': 'The council met on Monday.\n' })
    const everywhere = Object.fromEntries(Object.keys(action.inputs).map((input) => [input, hostile]))
    expect(runAction({ cwd, with: everywhere, event: { before: hostile } }).status).toBe(2)
    expect(existsSync(join(cwd, 'pwned'))).toBe(false)
    if (hostile.startsWith('--')) {
      const { err } = runAction({ cwd: newsroom(), with: { files: hostile } })
      expect(err).toMatch(/^cite-check: --config=x: no such file/)
    }
  })
})

describe('what it passes on', () => {
  /** The arguments that the program is started with. */
  function passed(inputs: Readonly<Record<string, string>>, event: Github = {}): readonly string[] {
    const actionPath = newsroom({
      'dist/cli.cjs': '',
      'bin/cite-check.js': 'console.log(JSON.stringify(process.argv.slice(2)))',
    })
    return JSON.parse(runAction({ cwd: newsroom(), with: inputs, event, actionPath }).out)
  }
  const changed = { 'changed-only': 'true' }
  const usual = ['--format=github', '--fail-on=error']

  test.each<[string, Readonly<Record<string, string>>, Github, readonly string[]]>([
    ['by default', {}, {}, []],
    ['in a pull request', changed, { pull_request: { base: { sha: 'abc1' } }, before: 'def2' }, ['--changed=abc1']],
    ['at a push', changed, { before: '00ff' }, ['--changed=00ff']],
    ['at the first push of a branch', changed, { before: '0'.repeat(40) }, []],
    ['at an event of another kind', changed, {}, []],
    ['without changed-only', { 'changed-only': 'false' }, { before: 'def2' }, []],
  ])('%s', (_, inputs, event, expected) => {
    expect(passed(inputs, event)).toEqual([...usual, ...expected, '--', '.'])
  })

  test('a file, a configuration, lines of files', () => {
    const inputs = { files: ' a b.md \nc/*.md\n', config: 'x y.json', 'sarif-file': 'o p', 'fail-on': 'warning' }
    expect(passed(inputs)).toEqual([
      '--format=github',
      '--fail-on=warning',
      '--config=x y.json',
      '--format=sarif=o p',
      '--',
      'a b.md',
      'c/*.md',
    ])
  })
})

test('it installs where nothing is built yet, and only there', () => {
  const tools = newsroom({ 'npm.sh': '#!/bin/sh\nmkdir -p "$3/dist"; echo "$@" > "$3/dist/cli.cjs"\n' })
  chmodSync(join(tools, 'npm.sh'), 0o755)
  symlinkSync('npm.sh', join(tools, 'npm'))
  const actionPath = newsroom({ 'bin/cite-check.js': '' })
  const job = { cwd: newsroom(), actionPath, path: tools }
  expect(runAction(job).status).toBe(0)
  expect(readFileSync(join(actionPath, 'dist/cli.cjs'), 'utf8')).toBe(
    `ci --prefix ${actionPath} --no-audit --no-fund\n`,
  )
  symlinkSync('/bin/false', join(newsroom(), 'npm'))
  expect(runAction({ ...job, path: '' }).status).toBe(0)
})

test('the pre-commit hook starts what the package installs', () => {
  const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'))
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(hook).toMatchObject({ id: 'cite-check', language: 'node', types_or: ['markdown', 'mdx'] })
  expect(Object.keys(bin)).toContain(hook.entry)
  expect(readdirSync(root)).toContain('package.json')
})
