/** The columns that a text takes on a terminal. */
export type Measure = (text: string) => number

// Latin letters, curly quotation marks, dashes: one column each, whatever stands beside them.
const plain = /^[\t\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20ac\u2122]*$/

/** Whether every UTF-16 unit of a text is one character of one column (tabs apart). */
export function isPlain(text: string): boolean {
  return plain.test(text)
}

/** A measure for these texts. What measures wide characters takes 20 ms to load, so only they make it do so. */
export async function measureFor(texts: readonly string[]): Promise<Measure> {
  if (texts.every((text) => text.split(/[\r\n]+/).every(isPlain))) return (text) => text.length
  const { default: stringWidth } = await import('string-width')
  return (text) => (isPlain(text) ? text.length : stringWidth(text))
}
