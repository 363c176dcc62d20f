type FrontMatter = Readonly<Record<string, unknown>>

/**
 * Whether an article's front matter says that nothing of it may be told yet: `embargo` or `embargo_until`, however they
 * are joined, on top or under `params` and the like. `true` counts where no date stands beside it. What can't be read as
 * a date counts as an embargo: a text let out too late does no harm.
 *
 * `now` is in milliseconds since 1970.
 */
export const isUnderEmbargo = (frontMatter: FrontMatter, now: number) => isHeld(embargoIn(frontMatter), now)

/** What front matter says of an embargo: nothing, where there is none. */
export const embargoIn = (frontMatter: FrontMatter): readonly unknown[] =>
  saidIn(frontMatter).filter((value) => value !== null && value !== false && value !== '')

/** Whether what front matter says of an embargo still holds. */
export function isHeld(said: readonly unknown[], now: number): boolean {
  const dates = said.filter((value) => value !== true)
  if (dates.length === 0) return said.length > 0
  return dates.some((date) => {
    const lifted = liftedAt(date)
    return lifted === undefined || now < lifted
  })
}

function saidIn(frontMatter: FrontMatter): readonly unknown[] {
  return Object.entries(frontMatter).flatMap(([key, value]) => {
    if (/^embargo(?:[-_ ]?until)?$/i.test(key)) return Array.isArray(value) ? value : [value]
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? saidIn(value as FrontMatter) : []
  })
}

// YAML's and TOML's timestamps.
const timestamp =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d*)?)?[ \t]*(?:(Z|UTC|GMT)|([-+])(\d{1,2})(?::?(\d{2}))?)?)?$/i

const minute = 60_000
const hour = 60 * minute

/**
 * When an embargo ends, in milliseconds since 1970. A day counts to its end, and what names no time zone is taken for
 * the last one on Earth, twelve hours behind UTC: too late rather than too early.
 */
function liftedAt(date: unknown): number | undefined {
  const parts = typeof date === 'string' ? timestamp.exec(date.trim()) : null
  if (!parts) return undefined
  const [year, month, day, hours, minutes, seconds] = parts.slice(1, 7).map((part) => Number(part ?? 0))
  const midnight = new Date(Date.UTC(year!, month! - 1, day!))
  if (midnight.getUTCMonth() !== month! - 1 || hours! > 24 || minutes! > 59 || seconds! > 60) return undefined
  const [, , , , time, , , utc, sign, zoneHours, zoneMinutes] = parts
  const at = midnight.getTime() + (time === undefined ? 24 * hour : hours! * hour + minutes! * minute + seconds! * 1000)
  if (utc !== undefined) return at
  if (sign === undefined) return at + 12 * hour
  const offset = Number(zoneHours) * hour + Number(zoneMinutes ?? 0) * minute
  return sign === '-' ? at + offset : at - offset
}
