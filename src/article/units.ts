import type { Hidden } from './templates.ts'

/** The text of one block as it grows, each UTF-16 unit with the stretch of the file that made it. */
export interface Units {
  /** Length of the text so far. */
  readonly length: number
  /** Adds `source.slice(start, end)` as it stands, leaving out what is hidden. */
  raw(start: number, end: number): void
  /** Adds what a reader sees in place of `[start, end)`, for instance a decoded entity. */
  decoded(value: string, start: number, end: number): void
  /** Adds a line break, one for a run of them. */
  lineBreak(start: number, end: number): void
  /** Takes the text out, trimmed, and starts the next one. `offset` is how much was trimmed in front. */
  take(): { text: string; starts: Uint32Array; ends: Uint32Array; offset: number }
}

/**
 * `hidden` are sorted stretches of the file that no reader sees (shortcodes, template tags). Calls must come in the
 * order of the file. `expected` is how much text there is at the most.
 */
export function unitsOf(source: string, hidden: readonly Hidden[], expected = source.length): Units {
  // Blocks share these, each a stretch of its own: an array for each block costs more than what is written into it.
  let starts = new Uint32Array(Math.min(expected, stretch) + 16)
  let ends = new Uint32Array(starts.length)
  /** Where the text that grows has its stretch. */
  let base = 0
  let text = ''
  let next = 0

  function room(size: number): void {
    if (base + size <= starts.length) return
    const capacity = Math.max(2 * size, stretch)
    starts = moved(starts, base, capacity)
    ends = moved(ends, base, capacity)
    base = 0
  }

  function isHidden(start: number): boolean {
    while (next < hidden.length && hidden[next]!.end <= start) next++
    return next < hidden.length && hidden[next]!.start <= start
  }

  function visible(start: number, end: number): void {
    const from = text.length
    const slice = source.slice(start, end)
    text += slice.includes('\0') ? slice.replaceAll('\0', '\ufffd') : slice
    room(text.length)
    for (let i = 0; i < end - start; i++) {
      starts[base + from + i] = start + i
      ends[base + from + i] = start + i + 1
    }
  }

  function append(value: string, start: number, end: number): void {
    const from = text.length
    text += value
    room(text.length)
    starts.fill(start, base + from, base + text.length)
    ends.fill(end, base + from, base + text.length)
  }

  function breakLine(start: number, end: number): void {
    if (text !== '' && !text.endsWith('\n')) append('\n', start, end)
  }

  return {
    get length() {
      return text.length
    },
    raw(start, end) {
      let at = start
      while (at < end) {
        if (isHidden(at)) {
          const passed = hidden[next]!
          at = passed.end
          if (passed.breaks) breakLine(passed.start, passed.end)
          continue
        }
        const stop = next < hidden.length ? Math.min(end, hidden[next]!.start) : end
        visible(at, stop)
        at = stop
      }
    },
    decoded(value, start, end) {
      if (!isHidden(start)) append(value, start, end)
    },
    lineBreak(start, end) {
      if (!isHidden(start)) breakLine(start, end)
    },
    take() {
      const trimmed = text.trimEnd()
      const offset = trimmed.length - trimmed.trimStart().length
      const taken = {
        text: trimmed.slice(offset),
        starts: starts.subarray(base + offset, base + trimmed.length),
        ends: ends.subarray(base + offset, base + trimmed.length),
        offset,
      }
      base += trimmed.length
      text = ''
      return taken
    },
  }
}

/** How many units an array is made for, if one block is not longer: about an article's. */
const stretch = 16_384

/** A larger array that begins with what stands from `base` on. */
function moved(array: Uint32Array, base: number, capacity: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(capacity)
  larger.set(array.subarray(base, Math.min(array.length, base + capacity)))
  return larger
}
