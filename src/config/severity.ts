import type { Severity } from '../model.ts'

export const severities = ['off', 'info', 'warning', 'error'] as const

/** Severity as a person writes it: `warn` is common enough elsewhere to be understood here. */
export function asSeverity(word: string): Severity | 'off' | undefined {
  return word === 'warn' ? 'warning' : severities.find((severity) => severity === word)
}
