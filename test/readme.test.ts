import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const pictures = [...readme.matchAll(/!\[([^\]]*)\]\(([^)]*)\)/g)].map(([, told, path]) => ({
  told: told!,
  path: path!,
}))

test('shows the report as a terminal and a browser do', () => {
  expect(pictures.map(({ path }) => path)).toEqual(['fixtures/pictures/terminal.png', 'fixtures/pictures/page.png'])
})

test.each(pictures)('$path is there, is small, and is told in words', ({ path, told }) => {
  expect(statSync(join(root, path)).size).toBeLessThan(150_000)
  expect(told.split(' ').length).toBeGreaterThan(10)
})
