import axe from 'axe-core'
import { describe, expect, test } from 'vitest'
import { ledgerOf } from '../../src/ledger/ledger.ts'
import { page } from '../../src/ledger/page.ts'
import { missing, open, useChromium } from '../report/page/chromium.ts'
import { accounts } from './accounts.ts'

describe.skipIf(missing)('the ledger in a browser', { timeout: 30_000 }, () => {
  useChromium()

  test.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['at phone width', { viewport: { width: 360, height: 740 } }],
  ] as const)(
    '%s: nothing of an article takes effect, and an accessibility check finds nothing',
    async (_, options) => {
      const opened = await open(page(ledgerOf(accounts, 'section', '0.0.0')), { ...options, bypassCSP: true })
      expect(await opened.page.locator('tbody tr').count()).toBe(12)
      expect(await opened.page.locator('.spellings').textContent()).toContain('Mary Coll (1 statement, news/quay.md)')
      expect(await opened.page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth')).toBe(
        false,
      )
      expect(await opened.page.locator('main :is(img, script, [onerror])').count()).toBe(0)
      expect(opened.misdeeds).toEqual([])
      await opened.page.evaluate(axe.source)
      const { violations } = await opened.page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    },
  )
})
