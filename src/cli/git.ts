import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { ConfigurationError } from '../config/problem.ts'
import type { Io } from './io.ts'

/** Runs git in a folder, without a shell, and gives what it prints; its complaint is thrown as a ConfigurationError. */
export type Git = (...args: readonly string[]) => Promise<Buffer>

// A repository may come from anybody, its .git/config too: nothing that is set there may start a program.
const options = [
  '--no-pager',
  '--literal-pathspecs',
  ...Object.entries({
    'core.fsmonitor': 'false',
    'core.hooksPath': '/dev/null',
    'core.quotePath': 'true',
    'protocol.allow': 'never',
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
]

export async function gitIn(folder: string, io: Io): Promise<Git> {
  const env: NodeJS.ProcessEnv = {
    ...io.env,
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
  }
  delete env.GIT_DIFF_OPTS
  const runWith = (env: NodeJS.ProcessEnv): Git => {
    return async (...args) => {
      try {
        const { stdout } = await promisify(execFile)('git', [...options, ...args], {
          cwd: folder,
          env,
          encoding: 'buffer',
          maxBuffer: Number.POSITIVE_INFINITY,
          windowsHide: true,
          ...(io.signal && { signal: io.signal }),
        })
        return stdout
      } catch (error) {
        throw new ConfigurationError(`--changed: ${complaintOf(error as GitFault)}`)
      }
    }
  }
  return runWith({ ...env, ...(await withoutFilters(runWith(env), io)) })
}

type GitFault = NodeJS.ErrnoException & { readonly stderr?: Buffer }

function complaintOf({ code, message, stderr }: GitFault): string {
  if (code === 'ENOENT') return 'git is not installed, or not in the PATH'
  const said = stderr?.toString('utf8').trim().split('\n')[0]
  return said ? `git says: ${said.replace(/^(?:fatal|error): /, '')}` : message
}

/** Git passes changed files through the programs that are set as filters: as an environment that unsets them all. */
async function withoutFilters(git: Git, { env }: Io): Promise<NodeJS.ProcessEnv> {
  const set = await git('config', '--null', '--name-only', '--get-regexp', '^filter\\.').catch(() => Buffer.alloc(0))
  const names = set.toString('utf8').split('\0').filter(Boolean)
  const before = Number(env.GIT_CONFIG_COUNT) || 0
  return Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(before + names.length)],
    ...names.flatMap((name, index) => [
      [`GIT_CONFIG_KEY_${before + index}`, name],
      [`GIT_CONFIG_VALUE_${before + index}`, name.endsWith('.required') ? 'false' : ''],
    ]),
  ])
}

const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 }

/** A name as git writes it on a line: in quotation marks, with its bytes escaped as in C, if it is not plain ASCII. */
export function unquoted(name: string): string {
  if (name.length < 2 || !name.startsWith('"') || !name.endsWith('"')) return name
  const bytes: number[] = []
  for (const [part, octal, letter] of name.slice(1, -1).matchAll(/\\([0-3][0-7]{2})|\\(.)|[^\\]+/gs)) {
    if (octal) bytes.push(Number.parseInt(octal, 8))
    else if (letter) bytes.push(escapes[letter] ?? letter.charCodeAt(0))
    else bytes.push(...Buffer.from(part))
  }
  return Buffer.from(bytes).toString('utf8')
}
