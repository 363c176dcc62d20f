import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { newsroom } from '../../cli/newsroom.ts'

const found = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

/** Why these tests can't run here; on a build machine they must. */
export const missing = found === undefined && process.env.CI !== 'true'
if (missing) console.warn('No Chromium here: the tests of the page are skipped (Debian: apt-get install chromium).')

let browser: Browser | undefined
export function useChromium(): void {
  beforeAll(async () => {
    if (!missing) browser = await chromium.launch({ executablePath: found ?? 'chromium' })
  })
  afterAll(() => browser?.close())
}

export interface Opened {
  readonly page: Page
  /** What no page may do: ask for anything but itself, complain on the console, throw, open a dialog. */
  readonly misdeeds: readonly string[]
}

/** Opens a page from a file, as a reader does who was sent it. */
export async function open(html: string, options: BrowserContextOptions = {}, hash = ''): Promise<Opened> {
  const file = join(newsroom(), 'report.html')
  writeFileSync(file, html)
  const address = pathToFileURL(file).href
  const context = await browser!.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  onTestFinished(() => context.close())
  const misdeeds: string[] = []
  const page = await context.newPage()
  context.on('page', (other) => misdeeds.push(`opened ${other.url()}`))
  page.on('request', (request) => {
    if (request.url() !== address) misdeeds.push(`asked for ${request.url()}`)
  })
  page.on('console', (message) => misdeeds.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => misdeeds.push(error.message))
  page.on('dialog', (dialog) => {
    misdeeds.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(address + hash)
  return { page, misdeeds }
}
