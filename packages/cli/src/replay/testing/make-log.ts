import type { EventLog, LogCase, LogEvent } from '../log/index.ts'

/** Microseconds of a moment of ISO 8601. */
export function at(moment: string): number {
  return Date.parse(moment) * 1000
}

/** An event of a small log; the line says where it stands. */
export function event(
  activity: string,
  moment: string,
  line: number,
  rest: Partial<Pick<LogEvent, 'resource' | 'transition' | 'note'>> = {},
): LogEvent {
  return { activity, at: at(moment), resource: '张三', transition: 'complete', note: '', line, ...rest }
}

export function logCase(
  name: string,
  events: readonly LogEvent[],
  times: { readonly start?: string; readonly deadline?: string; readonly end?: string } = {},
): LogCase {
  const read = (text: string | undefined) => (text === undefined ? undefined : at(text))
  return {
    name,
    line: events[0]?.line ?? 1,
    attributes: new Map(Object.entries({ channel: '窗口', ...times })),
    events,
    start: read(times.start),
    deadline: read(times.deadline),
    end: read(times.end),
  }
}

export function eventLog(...cases: readonly LogCase[]): EventLog {
  return {
    format: 'csv',
    cases,
    events: cases.reduce((sum, { events }) => sum + events.length, 0),
    strayEvents: 0,
    emptyCases: 0,
    assumedZones: 0,
    timesOutOfRange: 0,
    otherEnds: [],
  }
}
