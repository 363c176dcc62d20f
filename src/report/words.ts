const word = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu

/** How many words a text has, as an editor counts: "state-run", "don’t" and "1,200" are one each. */
export function wordsIn(text: string): number {
  return text.match(word)?.length ?? 0
}
