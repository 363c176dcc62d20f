import type { Element } from 'hast'
import { h, s } from 'hastscript'
import type { Standing } from '../../model.ts'
import { standingGlyphs, standings } from '../signs.ts'

export type Shares = Readonly<Record<Standing, number>>

// The better the standing the taller its part, so that the bar reads without colour.
const heights: Shares = { named: 8, described: 6, vague: 4, none: 2 }

/** A picture of how many statements have each standing. The numbers stand beside it as text. */
export function bar(shares: Shares): Element {
  const total = standings.reduce((sum, standing) => sum + shares[standing], 0)
  let x = 0
  const parts = standings.flatMap((standing) => {
    const width = total === 0 ? 0 : (shares[standing] / total) * 100
    if (width === 0) return []
    const height = heights[standing]
    const part = s('rect', { className: [standing], x: round(x), y: 8 - height, width: round(width), height })
    x += width
    return [part]
  })
  return s('svg', { className: ['bar'], viewBox: '0 0 100 8', preserveAspectRatio: 'none', ariaHidden: 'true' }, parts)
}

/** The numbers of a bar: "● 6 named ◐ 0 described …". */
export function figures(shares: Shares): Element {
  return h(
    'ul.figures',
    standings.map((standing) =>
      h('li', { className: shares[standing] > 0 ? [standing] : ['nil'] }, [
        glyph(standingGlyphs[standing]),
        ` ${shares[standing]} ${standing}`,
      ]),
    ),
  )
}

/** A bar for a part of a whole. */
export function share(part: number, whole: number): Element {
  const width = whole === 0 ? 0 : round((part / whole) * 100)
  return s('svg', { className: ['share'], viewBox: '0 0 100 8', preserveAspectRatio: 'none', ariaHidden: 'true' }, [
    s('rect', { x: 0, y: 0, width, height: 8 }),
  ])
}

/** A sign for the eye; what it stands for is told in words beside it. */
export function glyph(sign: string): Element {
  return h('span.glyph', { ariaHidden: 'true' }, sign)
}

const round = (value: number) => Math.round(value * 100) / 100
