/** A name as it compares: its words made plain. */
export interface SpelledName {
  /** Undefined for a surname alone. */
  readonly given: string | undefined
  readonly surname: string
}

/** A word without marks, capitals and curls. */
export function plainWord(word: string): string {
  if (/^[a-z'.-]*$/i.test(word)) return word.toLowerCase()
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, "'").toLowerCase()
}

/**
 * Groups that one person's spellings would fall in: names with the same given name; and surnames alone that no full
 * name has, with the full names that begin with their letter.
 */
export function namesakes<Name extends SpelledName>(names: readonly Name[]): Iterable<readonly Name[]> {
  const groups = new Map<string, Name[]>()
  const put = (key: string, name: Name) => {
    const group = groups.get(key)
    if (group) group.push(name)
    else groups.set(key, [name])
  }
  const inFull = names.filter(({ given }) => given !== undefined)
  const known = new Set(inFull.map(({ surname }) => surname))
  let near: ReturnType<typeof nearby<Name>> | undefined
  for (const name of names) if (name.given !== undefined && name.surname.length >= 4) put(name.given, name)
  for (const name of names) {
    if (name.given !== undefined || known.has(name.surname) || name.surname.length < 6) continue
    near ??= nearby(inFull)
    const full = near(name.surname).find(
      ({ surname }) =>
        isOneSlip(surname, name.surname) && surname !== `${name.surname}s` && name.surname !== `${surname}s`,
    )
    if (full !== undefined) groups.set(`${full.surname}/${name.surname}`, [full, name])
  }
  return groups.values()
}

/**
 * Finds the names, in their order, whose surname may be one slip from a word: with a letter less (or none less) in each
 * they are the same.
 */
function nearby<Name extends SpelledName>(names: readonly Name[]): (word: string) => readonly Name[] {
  const index = new Map<string, number[]>()
  for (const [i, { surname }] of names.entries())
    for (const rest of withoutOne(surname)) {
      const found = index.get(rest)
      if (found === undefined) index.set(rest, [i])
      else found.push(i)
    }
  return (word) => {
    const found = new Set(withoutOne(word).flatMap((rest) => index.get(rest) ?? []))
    return [...found].sort((a, b) => a - b).map((i) => names[i]!)
  }
}

const withoutOne = (word: string) => [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]

/** Whether one letter too many, too few, wrong, or two that changed places make the one of the other; the first must agree. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - from && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const inA = a.slice(from, a.length - tail)
  const inB = b.slice(from, b.length - tail)
  if (inA.length <= 1 && inB.length <= 1) return true
  return inA.length === 2 && inB.length === 2 && inA[0] === inB[1] && inA[1] === inB[0]
}
