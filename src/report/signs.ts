import type { Severity, Standing } from '../model.ts'

/** From the best to the worst. */
export const standings: readonly Standing[] = ['named', 'described', 'vague', 'none']

/** From the worst to the least. */
export const severities: readonly Severity[] = ['error', 'warning', 'info']

/** So that colour is never the only sign. */
export const severityGlyphs: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '•' }
export const standingGlyphs: Readonly<Record<Standing, string>> = { named: '●', described: '◐', vague: '○', none: '∅' }
