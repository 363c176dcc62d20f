import type { Severity, Standing } from '../model.ts'

type Brush = (text: string) => string

/** What colour stands for in the report; never the only sign of it. */
export interface Paint {
  readonly heading: Brush
  readonly strong: Brush
  readonly faint: Brush
  readonly related: Brush
  readonly severity: Readonly<Record<Severity, Brush>>
  readonly standing: Readonly<Record<Standing, Brush>>
}

const same: Brush = (text) => text
const bare: Paint = {
  heading: same,
  strong: same,
  faint: same,
  related: same,
  severity: { error: same, warning: same, info: same },
  standing: { named: same, described: same, vague: same, none: same },
}

/** Colours are loaded only where they show. */
export async function paintFor(color: boolean): Promise<Paint> {
  if (!color) return bare
  const { Chalk } = await import('chalk')
  const { bold, cyan, dim, green, red, yellow, blue } = new Chalk({ level: 1 })
  return {
    heading: bold.underline,
    strong: bold,
    faint: dim,
    related: cyan,
    severity: { error: red.bold, warning: yellow.bold, info: blue.bold },
    standing: { named: green, described: blue, vague: yellow, none: red },
  }
}
