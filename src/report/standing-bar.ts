import type { Standing } from '../model.ts'
import type { Paint } from './paint.ts'
import { standings } from './signs.ts'

// The better the standing the denser, so that the bar reads without colour.
const blocks: Readonly<Record<Standing, string>> = { named: '█', described: '▓', vague: '▒', none: '░' }

/**
 * A bar of how many statements have each standing, `width` columns wide. Every standing that occurs has a column at the
 * least; what the division leaves goes to where most of it belongs.
 */
export function standingBar(shares: Readonly<Record<Standing, number>>, width: number, paint: Paint): string {
  const present = standings.filter((standing) => shares[standing] > 0)
  const total = present.reduce((sum, standing) => sum + shares[standing], 0)
  const exact = present.map((standing) => (shares[standing] / total) * width)
  const columns = exact.map((share) => Math.max(1, Math.floor(share)))
  for (let left = width - columns.reduce((sum, count) => sum + count, 0); left !== 0; left -= Math.sign(left)) {
    const lacks = columns.map((count, i) => (left < 0 && count === 1 ? -width : (exact[i]! - count) * Math.sign(left)))
    const most = lacks.indexOf(Math.max(...lacks))
    columns[most] = columns[most]! + Math.sign(left)
  }
  return present.map((standing, i) => paint.standing[standing](blocks[standing].repeat(columns[i]!))).join('')
}
