/** Where a time stamp without an offset belongs. */
export interface Zone {
  /** Microseconds since 1970-01-01 in UTC at which the clocks of the zone showed this. */
  toUtc(wallMilliseconds: number): number
}

const millisecondsPerMinute = 60_000

/** An IANA name, as Europe/Amsterdam, or an offset, as +08:00; undefined where it is neither. */
export function findZone(text: string): Zone | undefined {
  const offset = readOffset(text)
  if (offset !== undefined) return { toUtc: (wall) => wall - offset * millisecondsPerMinute }
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: text,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
  } catch {
    return undefined
  }
  const readWall = (moment: number): number => {
    const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
    const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0
    return Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    )
  }
  return {
    toUtc(wall) {
      const whole = Math.floor(wall / 1000) * 1000
      const guess = whole - (readWall(whole) - whole)
      // The offset at the guess differs from that at the wall time only near a change of the clocks.
      return guess - (readWall(guess) - whole) + (wall - whole)
    },
  }
}

const momentPattern =
  /^(\d{4})[-/](\d{2})[-/](\d{2})(?:(?:T|\s+)(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i

export interface Moment {
  /** Microseconds since 1970-01-01 in UTC. */
  readonly at: number
  /** The text named no offset, so that the zone was taken. */
  readonly assumed: boolean
}

/**
 * A moment of the ISO kind: with `T` or a blank, with or without seconds, fractions and offset; a day alone is its
 * first moment. Undefined where the text is no such moment.
 */
export function findMoment(text: string, zone: Zone): Moment | undefined {
  const match = momentPattern.exec(text.trim())
  if (!match) return undefined
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '', offset] = match
  // Years before 100 are years of this century to Date.UTC.
  const midnight = new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  const wall = midnight + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000
  const back = new Date(wall).toISOString().slice(0, 19)
  if (back !== `${year}-${month}-${day}T${hour}:${minute}:${second}`) return undefined
  const microseconds = Number(fraction.padEnd(6, '0').slice(0, 6))
  if (offset === undefined) return { at: zone.toUtc(wall) * 1000 + microseconds, assumed: true }
  const minutes = readOffset(offset)
  if (minutes === undefined) return undefined
  return { at: (wall - minutes * millisecondsPerMinute) * 1000 + microseconds, assumed: false }
}

/** Minutes east of Greenwich. */
function readOffset(text: string): number | undefined {
  if (/^(Z|UTC|GMT)$/i.test(text)) return 0
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(text)
  if (!match) return undefined
  const [, sign, hours, minutes = '00'] = match
  const total = Number(hours) * 60 + Number(minutes)
  if (total > 14 * 60 || Number(minutes) > 59) return undefined
  return sign === '-' ? -total : total
}
