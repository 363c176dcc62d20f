// Makes the pictures of the README from a fixture: `npm run pictures`, where Chromium is (Debian: apt-get install chromium).
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { AnsiUp } from 'ansi_up'
import { chromium } from 'playwright-core'

const root = join(import.meta.dirname, '..')
const article = 'fixtures/articles/bad/quarry-blast.md'
const run = (...flags) =>
  execFileSync(process.execPath, ['bin/cite-check.js', article, '--fail-on', 'never', ...flags], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '80', FORCE_HYPERLINK: '0' },
  })

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' })
try {
  const terminal = await browser.newPage({ viewport: { width: 900, height: 100 }, deviceScaleFactor: 1.25 })
  await terminal.setContent(`<style>
    body { margin: 0; background: #1d1f21; color: #d8d9d6; }
    pre { display: inline-block; margin: 0; padding: 1rem 1.5rem; font: 14px/1.35 'DejaVu Sans Mono', monospace; }
  </style><pre>$ npx cite-check ${article}\n${new AnsiUp().ansi_to_html(run('--color'))}</pre>`)
  await terminal.locator('pre').screenshot({ path: join(root, 'fixtures/pictures/terminal.png') })

  const page = await browser.newPage({ viewport: { width: 1060, height: 3000 }, deviceScaleFactor: 0.85 })
  await page.setContent(run('--format', 'html'))
  await page.locator('#a1-s3').focus()
  const { y } = await page.locator('#a1').boundingBox()
  await page.screenshot({
    path: join(root, 'fixtures/pictures/page.png'),
    clip: { x: 0, y, width: 1060, height: 1075 },
  })
} finally {
  await browser.close()
}
