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
 * order of the file.
 */
export function unitsOf(source: string, hidden: readonly Hidden[]): Units {
  let starts = new Uint32Array(4096)
  let ends = new Uint32Array(4096)
  let text = ''
  let next = 0

  function room(size: number): void {
    if (size <= starts.length) return
    const capacity = Math.max(size, starts.length * 2)
    starts = grown(starts, capacity)
    ends = grown(ends, capacity)
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
      starts[from + i] = start + i
      ends[from + i] = start + i + 1
    }
  }

  function append(value: string, start: number, end: number): void {
    const from = text.length
    text += value
    room(text.length)
    starts.fill(start, from, text.length)
    ends.fill(end, from, text.length)
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
        starts: starts.slice(offset, trimmed.length),
        ends: ends.slice(offset, trimmed.length),
        offset,
      }
      text = ''
      return taken
    },
  }
}

function grown(array: Uint32Array, capacity: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(capacity)
  larger.set(array)
  return larger
}
