import { createHash } from 'node:crypto'
import { script, style } from 'virtual:page'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { shown } from './shown.ts'

export interface PageParts {
  readonly title: string
  readonly header: Element
  readonly main: Iterable<Element>
}

/**
 * A page that needs nothing but itself: its policy lets no other style or script run and nothing be fetched, whatever an
 * article holds. Its main parts are written one after the other, so that no more than one of them is a tree in memory.
 */
export function document({ title, header, main }: PageParts): string {
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const head = h('head', [
    h('meta', { charset: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    // Without an icon of its own, a browser asks the server for one.
    h('link', { rel: 'icon', href: 'data:,' }),
    h('title', shown(title)),
    h('style', style),
  ])
  const skip = h('a.skip', { href: '#main' }, 'Skip to the report')
  const written = [`<!doctype html>\n<html lang="en">${toHtml([head])}<body>${toHtml([skip, header])}<main id="main">`]
  for (const part of main) written.push(toHtml(part), '\n')
  written.push(`</main>${toHtml(h('script', script))}</body></html>\n`)
  return written.join('')
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
