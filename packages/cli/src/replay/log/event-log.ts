/** An event of a log: somebody did something in a case. */
export interface LogEvent {
  readonly activity: string
  /** Microseconds since 1970-01-01 in UTC; what is finer was cut off. */
  readonly at: number
  readonly resource: string | undefined
  /** Of the activity's life, in small letters: `complete`, `start`, `suspend`, …; `complete` where the log says none. */
  readonly transition: string
  /** The rest of what the log says, as `key: value; key: value`. */
  readonly note: string
  /** Line of the file on which it begins. */
  readonly line: number
}

/** A case of a log, with its own attributes and events in the order of the file. */
export interface LogCase {
  readonly name: string
  readonly line: number
  /** Attributes of the case as text, without its name. */
  readonly attributes: ReadonlyMap<string, string>
  readonly events: readonly LogEvent[]
  /** Microseconds, where the log says so. */
  readonly start: number | undefined
  readonly deadline: number | undefined
  readonly end: number | undefined
}

/** An event log as it was read: whole and checked, or not at all. */
export interface EventLog {
  readonly format: 'xes' | 'csv'
  /** In the order of the file. */
  readonly cases: readonly LogCase[]
  readonly events: number
  /** `<event>` that stand in no case, which nothing can be done with. */
  readonly strayEvents: number
  /** Cases without any time: nobody can say when they began. */
  readonly emptyCases: number
  /** Time stamps without an offset, read in the zone that was given. */
  readonly assumedZones: number
  /** Times of cases outside the years 1900 to 2149, taken for none. */
  readonly timesOutOfRange: number
  /** Attributes that look like the end of a case and were not taken for it, as `endDate`. */
  readonly otherEnds: readonly string[]
}

/** How a log is to be read. */
export interface LogReading {
  /** For time stamps without an offset: an IANA name, or `+08:00`. */
  readonly zone: string
  /** Attribute of the case that holds its deadline, without `case:`. */
  readonly deadline: string
  /** Attribute of the case that holds the moment of its end, without `case:`. */
  readonly end: string
}

export const defaultReading: LogReading = { zone: 'UTC', deadline: 'deadline', end: 'enddate' }
