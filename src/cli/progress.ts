import type { Io, Output } from './io.ts'
import type { Flags } from './program.ts'

/** Shows how far a long run has come, on the last line of a terminal. */
export interface Progress<Item> {
  /** What the run writes to: the bar makes way for whatever is written. */
  readonly io: Io
  /** The items, counted as they are taken. */
  readonly items: Iterable<Item>
  end(): void
}

/** A run that is over sooner needs no bar. */
const patience = 1000
const interval = 100

/** Nothing is shown unless standard error is a terminal, and nothing with --quiet. */
export function progressOf<Item>(items: readonly Item[], { quiet }: Pick<Flags, 'quiet'>, io: Io): Progress<Item> {
  const { stdout, stderr, cwd, now, env, signal } = io
  if (quiet || stderr.isTTY !== true || env.TERM === 'dumb') return { io, items, end: () => {} }
  const start = performance.now()
  let drawn = start + patience - interval
  let line = ''
  // Over the beginning of a line that is not ended yet, it would be lost.
  let fits = true

  const show = () => line && fits && stderr.write(`\r${line}\u001b[K`)
  const hide = () => line && fits && stderr.write('\r\u001b[K')
  const count = (done: number) => {
    const time = performance.now()
    if (time - drawn < interval) return
    drawn = time
    line = bar(done, items.length, (time - start) / 1000, stderr.columns || 80)
    show()
  }
  const behindBar = (output: Output): Output => ({
    isTTY: output.isTTY,
    columns: output.columns,
    hyperlinks: async () => (await output.hyperlinks?.()) ?? false,
    write(text) {
      hide()
      const written = output.write(text)
      fits = text.endsWith('\n')
      show()
      return written
    },
    on: (event, listener) => output.on?.(event, listener),
    off: (event, listener) => output.off?.(event, listener),
  })
  return {
    io: {
      get stdin() {
        return io.stdin
      },
      stdout: stdout.isTTY ? behindBar(stdout) : stdout,
      stderr: behindBar(stderr),
      cwd,
      now,
      env,
      ...(signal && { signal }),
    },
    items: (function* () {
      for (const [done, item] of items.entries()) {
        yield item
        count(done + 1)
      }
    })(),
    end() {
      hide()
      line = ''
    },
  }
}

/** `━━━━━━──── 6,200 of 10,000 articles, 96 a second, 0:40 left`, in so many columns. */
function bar(done: number, all: number, seconds: number, columns: number): string {
  const rate = done / seconds
  const left = Math.ceil((all - done) / rate)
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
  const pace = rate < 10 ? rate.toFixed(1) : whole(Math.round(rate))
  const words = `${whole(done)} of ${whole(all)} articles, ${pace} a second, ${clock} left`
  const width = Math.min(30, columns - words.length - 2)
  const filled = Math.round((width * done) / all)
  const line = width < 5 ? words : `${'━'.repeat(filled)}${'─'.repeat(width - filled)} ${words}`
  // A line that is wrapped could not be taken back.
  return line.slice(0, columns - 1)
}

const whole = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
