/** Words a newsroom adds to the lists. */
export interface HouseWords {
  /** Outlets that no list knows. */
  readonly outlets?: readonly string[]
  /** Verbs read as "say" is: base forms, with their particle if they have one ("weigh in"). */
  readonly speechVerbs?: readonly string[]
}

/** A list over which a newsroom's own words are laid while one of its articles is read. */
export class HouseList<Value> extends Map<string, Value> {
  private own: ReadonlyMap<string, Value> | undefined

  override get(word: string): Value | undefined {
    return this.own?.get(word) ?? super.get(word)
  }

  override has(word: string): boolean {
    return this.own?.has(word) || super.has(word)
  }

  /** Reading never waits, so nothing else is read meanwhile. */
  with<Result>(own: ReadonlyMap<string, Value>, read: () => Result): Result {
    const before = this.own
    this.own = own
    try {
      return read()
    } finally {
      this.own = before
    }
  }
}
