// C0 and C1 controls, line and paragraph separators, and the marks that reorder text on a terminal.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udfff]/gu

/** An article's text for a terminal: a control character becomes its picture (␛), so nothing in it takes effect. */
export function visible(text: string): string {
  return text.replace(unsafe, picture)
}

/** The same for a format that can carry line breaks and tabs. */
export function visibleLines(text: string): string {
  return text.replace(unsafe, (character) => (/[\t\n\r]/.test(character) ? character : picture(character)))
}

export function picture(character: string): string {
  const code = character.codePointAt(0)!
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '␡' : `<${hex(code)}>`
}

/** A name or message for one line of a terminal or log. */
export function escapeName(name: string): string {
  return name.replace(unsafe, (character) => {
    const code = character.codePointAt(0)!
    const short = { 9: '\\t', 10: '\\n', 13: '\\r' }[code]
    return short ?? (code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`)
  })
}

function hex(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
