import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { check } from '../../../src/index.ts'
import { html } from '../../../src/report/html.ts'
import { rules } from '../../../src/rules/index.ts'
import { citeCheck, newsroom } from '../../cli/newsroom.ts'
import { reportOf } from '../reports.ts'
import { missing, open, useChromium } from './chromium.ts'

const convoy = readFileSync(join(import.meta.dirname, '../../../fixtures/articles/bad/convoy-strike.md'), 'utf8')
const levy =
  '---\ntitle: The levy\n---\n\nSources said the levy will fail.\n\n“It will hold,” said Mary Cole, a pilot.\n'

async function report(files: Readonly<Record<string, string>>): Promise<string> {
  const { out, complaints } = await citeCheck(newsroom(files), ['--format', 'html', '.'])
  expect(complaints).toEqual([])
  return out
}

const tip = (page: Page) => page.locator('#tip')

async function isWide(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth')
}

describe.skipIf(missing)('in a browser', { timeout: 30_000 }, () => {
  useChromium()
  const one = () => report({ 'convoy.md': convoy })
  const several = () => report({ 'convoy.md': convoy, 'levy.md': levy, 'quiet.md': 'The gates are open.\n' })

  test('the page shows the article, its statements and findings, and asks for nothing', async () => {
    const { page, misdeeds } = await open(await one())
    expect(await page.title()).toBe('cite-check: Aid convoy hit outside Tel Maran')
    expect(await page.locator('.sign').count()).toBe(9)
    expect(await page.locator('.content.named').first().textContent()).toBe(
      'The convoy’s route had been filed with both armies',
    )
    expect(await page.locator('.passage .note').allTextContents()).toEqual([
      expect.stringContaining('warning unplaced-source 5:1'),
      expect.stringContaining('warning unsourced-casualties 9:1'),
      expect.stringContaining('warning agentless-attribution 11:13'),
      expect.stringContaining('warning unnamed-outlet 11:70'),
    ])
    expect(misdeeds).toEqual([])
  })

  test('the keyboard shows who stands behind a statement, with the chain of mentions', async () => {
    const { page, misdeeds } = await open(await one())
    await page.locator('#a1-s6').focus()
    await page.keyboard.press('Tab')
    const sign = page.locator('#a1-s7')
    expect(await page.locator('#a1-s7:focus').count()).toBe(1)
    expect(await tip(page).isVisible()).toBe(true)
    expect(await sign.getAttribute('aria-describedby')).toBe('tip')
    expect(await tip(page).textContent()).toContain('Amira Saddiq')
    expect(await page.locator('#tip .chain li').allTextContents()).toEqual([
      'she 15:23',
      'Saddiq 13:1',
      'Amira Saddiq 7:124',
      'the committee’s field director 7:92',
    ])
    await page.keyboard.press('Escape')
    expect(await tip(page).isHidden()).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForURL(/#a1-src\d$/)
    expect(await page.locator(':target').textContent()).toContain('Amira Saddiq')
    expect(misdeeds).toEqual([])
  })

  test('hovering over what is said shows it too, until the pointer has gone', async () => {
    const { page } = await open(await one())
    await page.locator('.content.vague').first().hover()
    expect(await tip(page).textContent()).toContain('Officials')
    expect(await page.locator('.lit').allTextContents()).toEqual([
      'Officials',
      'said',
      'the drivers had been told to turn back',
    ])
    await page.locator('h1').hover()
    await tip(page).waitFor({ state: 'hidden' })
    expect(await page.locator('.lit').count()).toBe(0)
  })

  test('so does a tap, and a second one on the sign leads to the source', async () => {
    const { page, misdeeds } = await open(await one(), {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    })
    await page.locator('.content.vague').first().tap()
    expect(await tip(page).textContent()).toContain('Officials')
    await page.locator('h3', { hasText: 'Sourcing' }).tap()
    expect(await tip(page).isHidden()).toBe(true)
    await page.locator('#a1-s2').tap()
    expect(await tip(page).textContent()).toContain('Open Roads Committee')
    expect(new URL(page.url()).hash).toBe('')
    await page.locator('#a1-s2').tap()
    await page.waitForURL(/#a1-src/)
    expect(misdeeds).toEqual([])
  })

  test('the findings are filtered by severity and rule', async () => {
    const { page, misdeeds } = await open(await several())
    const listed = () => page.locator('.found li:visible b').allTextContents()
    const all = await listed()
    expect(all).toHaveLength(5)
    await page.locator('select[name=rule]').selectOption('bare-source')
    expect(await listed()).toEqual(['bare-source'])
    expect(await page.locator('.found h3:visible').allTextContents()).toEqual(['The levy'])
    expect(await page.locator('#shown').textContent()).toBe('1 of 5 findings')
    await page.locator('input[value=error]').uncheck()
    expect(await listed()).toEqual([])
    await page.locator('select[name=rule]').selectOption('')
    expect(await listed()).toHaveLength(4)
    await page.locator('input[value=error]').check()
    expect(await listed()).toEqual(all)
    expect(await page.locator('#shown').textContent()).toBe('5 findings')
    expect(misdeeds).toEqual([])
  })

  test('the articles of a run are ordered anew, and open where a link leads', async () => {
    const { page, misdeeds } = await open(await several())
    const titles = () => page.locator('#index .title a').allTextContents()
    expect(await titles()).toEqual(['Aid convoy hit outside Tel Maran', 'The levy', 'quiet.md'])
    await page.locator('select[name=by]').selectOption('named')
    expect((await titles())[0]).toBe('The levy')
    await page.locator('select[name=by]').selectOption('')
    expect((await titles())[0]).toBe('Aid convoy hit outside Tel Maran')
    expect(await page.locator('#a2 .passage').first().isVisible()).toBe(false)
    await page.locator('.found a[href="#a2-f1"]').click()
    expect(await page.locator('#a2-f1').isVisible()).toBe(true)
    await page.locator('#a2 summary h2').click()
    expect(await page.locator('#a2-f1').isVisible()).toBe(false)
    await page.locator('.found a[href="#a2-f1"]').click()
    expect(await page.locator('#a2-f1').isVisible()).toBe(true)
    expect(misdeeds).toEqual([])
  })

  test('a link to a finding opens its article', async () => {
    const { page } = await open(await several(), {}, '#a2-f1')
    expect(await page.locator('#a2-f1').isVisible()).toBe(true)
  })

  test('it reads without a script, and no form stands there that nothing serves', async () => {
    const { page } = await open(await one(), { javaScriptEnabled: false })
    expect(await page.locator('.passage').first().isVisible()).toBe(true)
    expect(await page.locator('form').isHidden()).toBe(true)
    await page.locator('#a1-s7').click()
    await page.waitForURL(/#a1-src/)
  })

  test('on paper the notes stand beside the text, and nothing that only a screen serves', async () => {
    const { page } = await open(await one(), { viewport: { width: 720, height: 1000 }, colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    expect(
      await page.locator('form, .skip, .mentions').evaluateAll((all) => all.map((one) => one.checkVisibility())),
    ).not.toContain(true)
    const [text, note] = [page.locator('.passage:has(.note) > p').first(), page.locator('.note').first()]
    expect((await note.boundingBox())!.x).toBeGreaterThan((await text.boundingBox())!.x)
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(29, 27, 24)')
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test.each([360, 600, 800, 1280, 1920])('at %d pixels nothing stands out of the window', async (width) => {
    const { page } = await open(await several(), { viewport: { width, height: 800 } }, '#a1')
    expect(await page.locator('#a1 .passage').first().isVisible()).toBe(true)
    expect(await isWide(page)).toBe(false)
    const sign = page.locator('#a1-s7')
    await sign.focus()
    const { x, width: wide } = (await tip(page).boundingBox())!
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + wide).toBeLessThanOrEqual(width)
  })

  describe('an accessibility check finds nothing', () => {
    test.each([
      ['in light', several, { colorScheme: 'light' }],
      ['in dark', several, { colorScheme: 'dark' }],
      ['at phone width', several, { viewport: { width: 360, height: 740 } }],
      ['in a report of one article', one, {}],
    ] as const)('%s', async (_, written, options) => {
      const { page } = await open(await written(), options, '#a1')
      await page.locator('#a1-s1').focus()
      // Given to the page by the debugger, which its policy does not bind.
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
    })
  })

  test('of five hundred articles it is small enough, and there at once', async () => {
    const { path, ...checked } = check(convoy, { path: 'convoy.md' })
    const articles = Array.from({ length: 500 }, (_, i) => ({ path: `news/convoy-${i}.md`, ...checked }))
    // Twice the text of the fixture is what news articles have.
    const sources = new Map(articles.map((article) => [article.path, `${convoy}\n\n${convoy}`]))
    const large = html(reportOf(...articles), { sources, rules })
    expect(large.length).toBeLessThan(15_000_000)
    const { page, misdeeds } = await open(large)
    const paint = await page.evaluate<number>('performance.getEntriesByName("first-contentful-paint")[0].startTime')
    expect(paint).toBeLessThan(2000)
    await page.locator('#index a[href="#a400"]').click()
    expect(await page.locator('#a400-5').isVisible()).toBe(true)
    expect(misdeeds).toEqual([])
  })

  describe('an article full of injections', () => {
    const attacks = [
      '<script>pwned(1)</script>',
      '<img src=x onerror="pwned(2)">',
      '<svg/onload=pwned(3)>',
      '<a href="javascript:pwned(4)" id=bad4>click</a>',
      '[click](javascript:pwned(5))',
      '<style>body { display: none }</style>',
      '<p style="position:fixed;inset:0;background:url(https://example.com/6)">over all</p>',
      '<iframe srcdoc="<script>parent.pwned(7)</script>"></iframe>',
      '</p></article></main></body></html><script>pwned(8)</script>',
      '<!-- --><script>pwned(9)</script>',
      '"><script>pwned(10)</script>',
      "' onmouseover='pwned(11)",
      '<link rel=stylesheet href=https://example.com/12.css>',
      '<meta http-equiv=refresh content="0;url=https://example.com/13">',
      '<base href=https://example.com/>',
      '&lt;script&gt;pwned(14)&lt;/script&gt;',
      '<details open ontoggle=pwned(15)>',
      '<template><script>pwned(16)</script></template>',
      '![x](https://example.com/17.png)',
      '<math><mtext></textarea><script>pwned(18)</script></math>',
      '\u0001<script>pwned(19)</script>\u202e',
      '<form id=filter action=https://example.com/><input name=severity autofocus onfocus=pwned(20)></form>',
    ]
    const article = [
      `---\ntitle: '<script>pwned("t")</script>'\nsection: "<b>x"\n---`,
      `# <img src=x onerror=pwned("h")> ${attacks[0]}`,
      ...attacks.flatMap((attack) => [
        attack,
        `Critics ${attack} say the plan will fail.`,
        `“We saw ${attack} all of it from the bridge,” said Mary ${attack} Cole, a pilot ${attack}.`,
        `Mary Coll, an officer of "${attack}", told the Gazette that ${attack} was seen.`,
        `> ${attack}`,
        `- ${attack}`,
      ]),
      `— ${attacks[1]}, the Herald`,
    ].join('\n\n')
    const name = '<img src=x onerror=pwned(0)>.md'

    test.each([
      ['does nothing', {}],
      ['does nothing even without the page’s policy', { bypassCSP: true }],
    ])('%s', async (_, options) => {
      const written = await report({ [name]: article, 'b.md': article })
      const { page, misdeeds } = await open(written, options, '#a1')
      expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false)
      expect(await page.locator('.sign').count()).toBeGreaterThan(20)
      for (const sign of (await page.locator('#a1 .sign').all()).slice(0, 12)) await sign.focus()
      await page.locator('#a1 .content').first().hover()
      const active = 'script, style, link, img, iframe, base, template, math, [src], [style]:not(#tip)'
      // Those of the page itself.
      expect(await page.locator(active).evaluateAll((all) => all.map(({ localName }) => localName))).toEqual([
        'link',
        'style',
        'script',
      ])
      const names = await page
        .locator('*')
        .evaluateAll((elements) => elements.flatMap((element) => element.getAttributeNames()))
      expect(names.filter((name) => /^on|^(?:formaction|srcdoc|ping)$/.test(name))).toEqual([])
      expect(await page.locator('a[href]:not([href^="#"])').count()).toBe(0)
      expect(await page.locator('form').count()).toBe(2)
      expect(misdeeds).toEqual([])
    })
  })
})
