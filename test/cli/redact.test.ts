import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { citeCheck, newsroom } from './newsroom.ts'

// Whatever of it comes out has “qx” in it.
const words = `# Qxheadline of a qxdam

QXTOWN (AP) — Sources qxnear said the qxdam had qxburst. Qxara Qxole, the qxcounty qxengineer, said the qxgate had held.

“We qxknew nothing of the qxwater,” she said. “It qxcame at qxnight.”

“The qxwall will never qxhold a qxwinter like the last.”

At least 9 qxpeople were killed. The qxmayor reportedly qxfled. Qxara Qxoll said no.

> Qxquoted at qxlength by nobody at all.

The qxrate fell.[^qxnote]

<!-- cite-check-disable-next-line qxunknown, vague-source -- qxreason -->
Critics say the qxplan will qxfail.

With information from Qxnews Agency.
`
const embargoed = `---\ntitle: Qxtitle\nembargo_until: 2026-12-01\nsection: News\n---\n\n${words}`
const lifted = embargoed.replace('2026-12-01', '2026-11-01')
const files = { 'secret.md': embargoed, 'open.md': 'Critics say the plan will fail.\n' }

async function report(argv: readonly string[]): Promise<Report> {
  return JSON.parse((await citeCheck(newsroom({ 'secret.md': embargoed }), ['--format', 'json', ...argv])).out)
}

describe('--redact', () => {
  test.each([
    'secret.md open.md',
    'secret.md open.md --color',
    '. --format json',
    '. --format html',
    '. --report-suppressions',
    '. --report-suppressions --format json',
    '. --update-baseline',
    'sources --by section',
    'sources --format json',
    'sources --format csv',
    'sources --format html',
    '- --stdin-filename secret.md',
  ])('keeps what an embargoed article says out of: %s', async (line) => {
    const folder = newsroom(files)
    const argv = line.split(' ')
    const { out, err, code } = await citeCheck(folder, [...argv, '--redact'], { stdin: embargoed })
    expect(out + err).not.toMatch(/qx/i)
    expect(out + err).toMatch(/secret\.md|█|written/)
    if (line.includes('baseline'))
      expect(readFileSync(join(folder, 'cite-check-baseline.json'), 'utf8')).not.toMatch(/qx/i)
    // It runs as it would without.
    const unredacted = await citeCheck(newsroom(files), argv, { stdin: embargoed })
    expect(unredacted.code).toBe(code)
    if (!line.includes('baseline')) expect(unredacted.out).toMatch(/qx/i)
  })

  test('leaves places, rules, standings and numbers', async () => {
    const [bare, redacted] = [(await report(['.'])).articles[0]!, (await report(['.', '--redact'])).articles[0]!]
    const places = ({ findings }: typeof bare) =>
      findings.map(({ message, help, related, ...rest }) => [rest, related.map(({ span }) => span)])
    expect(bare.findings.length).toBeGreaterThan(4)
    expect(places(redacted)).toEqual(places(bare))
    expect(
      redacted.statements.map(({ text, cue, source, ...rest }) => [rest, cue?.span, source?.id, source?.span]),
    ).toEqual(bare.statements.map(({ text, cue, source, ...rest }) => [rest, cue?.span, source?.id, source?.span]))
    expect(redacted.sources.map(({ name, role, ...rest }) => rest)).toEqual(
      bare.sources.map(({ name, role, ...rest }) => rest),
    )
    expect((await report(['.', '--redact'])).summary).toEqual((await report(['.'])).summary)
  })

  test('tells what a rule finds in place of the message', async () => {
    const { out } = await citeCheck(newsroom(files), ['secret.md', '--redact'])
    expect(out).toMatch(/hearsay 15:46\n +“Reportedly” or “allegedly” stands where a source should\./)
    expect(out).toContain('its text is left out')
    expect(out).not.toContain('│')
  })

  test('does nothing to other articles', async () => {
    const others = { 'open.md': files['open.md'], 'lifted.md': lifted }
    const folder = newsroom(others)
    for (const argv of [['.'], ['.', '--format', 'json'], ['sources']])
      expect((await citeCheck(folder, [...argv, '--redact'])).out).toBe((await citeCheck(folder, argv)).out)
  })

  test('goes by the time of the run', async () => {
    const folder = newsroom({ 'a.md': embargoed })
    const at = async (time: string) => (await citeCheck(folder, ['a.md', '--redact'], { now: Date.parse(time) })).out
    expect(await at('2026-12-02T11:59:59Z')).not.toMatch(/qx/i)
    expect(await at('2026-12-02T12:00:00Z')).toMatch(/qx/i)
  })

  test('does not go with inspect, which shows nothing else', async () => {
    expect((await citeCheck(newsroom(files), ['inspect', 'secret.md', '--redact'])).complaints).toEqual([
      '--redact does not go with cite-check inspect',
    ])
  })
})
