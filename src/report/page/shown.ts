import { visible } from '../visible.ts'

/** An article's text for the page: as on a terminal, control characters and marks that reorder text are pictured. */
export function shown(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\n\t]+/g, visible)
}
