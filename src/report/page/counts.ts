import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Summary } from '../../model.ts'
import { severityGlyphs } from '../signs.ts'
import { plural } from '../sourcing.ts'
import { glyph } from './bar.ts'

/** "✖ 1 error ▲ 3 warnings": what was found, by severity. */
export function counts({ errors, warnings, infos }: Summary): Element {
  const found = (
    [
      ['error', errors],
      ['warning', warnings],
      ['info', infos],
    ] as const
  ).filter(([, count]) => count > 0)
  if (found.length === 0) return h('p.counts', 'no findings')
  return h(
    'ul.counts',
    found.map(([severity, count]) =>
      h('li', { className: [severity] }, [glyph(severityGlyphs[severity]), ` ${plural(count, severity)}`]),
    ),
  )
}
