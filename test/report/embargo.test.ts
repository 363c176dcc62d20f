import { describe, expect, test } from 'vitest'
import { tomlFrontMatter, yamlFrontMatter } from '../../src/article/front-matter.ts'
import { isUnderEmbargo } from '../../src/report/embargo.ts'

const now = Date.parse('2026-11-24T12:00:00Z')

describe('under embargo at noon UTC on 24 November 2026', () => {
  test.each<[boolean, string]>([
    [false, 'title: a'],
    [false, 'embargo:'],
    [false, 'embargo: false'],
    [false, "embargo: ''"],
    [true, 'embargo: true'],
    [true, 'embargo: 2026-11-25'],
    [false, 'embargo: 2026-11-22'],
    // Its day ends at noon UTC twelve time zones to the west.
    [true, 'embargo: 2026-11-24'],
    [false, 'embargo: 2026-11-23'],
    [true, 'embargo: 2026-11-24T12:00:01Z'],
    [false, 'embargo: 2026-11-24T12:00:00Z'],
    [false, 'embargo: 2026-11-24t12:00:00.5z'],
    [true, 'embargo: 2026-11-24 12:01 UTC'],
    [false, 'embargo: 2026-11-24 13:00 +01:00'],
    [true, 'embargo: 2026-11-24 13:01 +01:00'],
    [false, 'embargo: 2026-11-24T06:30:00-0530'],
    [true, 'embargo: 2026-11-24T06:31:00-0530'],
    [true, "embargo: '2026-11-24 7:01:00 -5'"],
    [false, 'embargo: 2026-11-24 7:00 -5'],
    // Without a zone, the last one on Earth.
    [false, 'embargo: 2026-11-24 00:00'],
    [true, 'embargo: 2026-11-24T00:00:01'],
    [true, 'embargo_until: 2026-12-01'],
    [true, 'embargo-until: 2026-12-01'],
    [true, 'embargoUntil: 2026-12-01'],
    [true, 'Embargo_Until: 2026-12-01 # morning papers'],
    [false, 'embargo_until: 2026-11-01'],
    [false, 'embargo: true\nembargo_until: 2026-11-01'],
    [true, 'embargo: true\nembargo_until: 2026-12-01'],
    [true, 'embargo: 2026-11-01\nembargo_until: 2026-12-01'],
    [true, 'params:\n  embargo: 2026-12-01'],
    [true, 'embargo:\n  until: 2026-11-01'],
    [true, 'embargo: [2026-11-01, 2026-12-01]'],
    [false, 'embargo: [2026-11-01]'],
    // What can't be read is kept.
    [true, 'embargo: tomorrow morning'],
    [true, 'embargo: 1 November 2026'],
    [true, 'embargo: 2026'],
    [true, 'embargo: 2026-02-30'],
    [true, 'embargo: 2026-13-01'],
    [true, 'embargo: 2026-11-01 25:00Z'],
    [true, 'embargo: 2026-11-01T06:00 CET'],
    [true, 'embargo: !!timestamp 2026-11-01'],
    [false, 'embargoed_by: the ministry'],
  ])('%s: %j', (expected, yaml) => {
    expect(isUnderEmbargo(yamlFrontMatter(yaml), now)).toBe(expected)
  })

  test.each<[boolean, string]>([
    [true, 'embargo = 2026-12-01T06:00:00Z'],
    [false, 'embargo = 2026-11-01'],
    [true, '[params]\nembargo_until = "2026-12-01"'],
  ])('%s in TOML: %j', (expected, toml) => {
    expect(isUnderEmbargo(tomlFrontMatter(toml), now)).toBe(expected)
  })
})
