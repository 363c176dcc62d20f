/** Sentences with known tags, made from templates. */
export function generate() {
  return []
}
