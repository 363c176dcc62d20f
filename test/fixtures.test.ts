import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { check as checkWith } from '../src/check.ts'
import type { RuleSetting } from '../src/config/presets.ts'
import { presetLayer, resolveSettings } from '../src/config/settings.ts'

interface Expected {
  /** Severities of rules that `recommended` has off. */
  rules?: Record<string, 'info' | 'warning' | 'error'>
  /** What other presets make of the article, as `line severity rule`. */
  presets?: Record<string, string[]>
  findings: { rule: string; line: number; span: string }[]
  statements?: { kind: string; begins: string; source: string | null; standing: string }[]
}

const root = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/articles')
const articles = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .sort()

/** Names are compared without their article: "the Health Ministry" is the Health Ministry. */
const bare = (name: string | undefined | null) => name?.replace(/^(?:the|a|an) /i, '').toLowerCase() ?? null

describe.each(articles)('fixtures/articles/%s', (name) => {
  const text = readFileSync(join(root, name), 'utf8')
  const expected = parse(readFileSync(join(root, name.replace(/\.md$/, '.expected.yaml')), 'utf8')) as Expected
  const others = new Map<string, RuleSetting>(
    Object.entries(expected.rules ?? {}).map(([id, severity]) => [id, { severity }]),
  )
  const report = checkWith(text, {
    path: name,
    settings: resolveSettings([{ origin: 'the expectations', rules: others }]),
  }).article

  it('has exactly the findings it should have', () => {
    const found = report.findings.map(({ rule, line, span }) => ({
      rule,
      line,
      span: text.slice(span.start, span.end),
    }))
    expect(found).toEqual(expected.findings)
  })

  it.each(Object.entries(expected.presets ?? {}))('has the findings of the preset %s', (preset, findings) => {
    const { article } = checkWith(text, { path: name, settings: resolveSettings([presetLayer(preset)]) })
    expect(article.findings.map(({ line, severity, rule }) => `${line} ${severity} ${rule}`)).toEqual(findings)
  })

  if (expected.statements !== undefined) {
    it('has exactly the statements it should have', () => {
      const names = new Map(report.sources.map((source) => [source.id, source.name]))
      const found = report.statements
        .filter(({ kind }) => kind !== 'claim')
        .map(({ kind, content, source, standing }) => ({
          kind,
          text: text.slice(content[0]!.start, content[0]!.end),
          source: bare(source === null ? null : names.get(source.id)),
          standing,
        }))
      const wanted = expected.statements!
      expect(
        found.map(({ kind, text: words, source, standing }, i) => ({
          kind,
          begins: words.startsWith(wanted[i]?.begins ?? '\0') ? wanted[i]!.begins : words,
          source,
          standing,
        })),
      ).toEqual(wanted.map(({ kind, begins, source, standing }) => ({ kind, begins, source: bare(source), standing })))
    })
  }
})
