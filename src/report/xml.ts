import { stringifyEntities } from 'stringify-entities'
import { picture } from './visible.ts'

// Line breaks too: in an attribute, a reader makes bare ones spaces.
const subset = ['&', '<', '>', '"', "'", '\t', '\n', '\r']

// All but the characters that XML 1.0 allows (production 2, Char).
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Text as an element or attribute of XML 1.0 may hold it. What XML forbids even as a reference is shown by its picture. */
export function xml(text: string): string {
  return stringifyEntities(text.replace(forbidden, picture), { subset })
}

/** Attributes, those left out that are undefined. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xml(String(value))}"`))
    .join('')
}
