/** A fault in the configuration that a person can mend. Each line says one thing, and where. */
export class ConfigurationError extends Error {
  readonly lines: readonly string[]

  constructor(...lines: string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}
