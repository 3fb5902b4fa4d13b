import type { PlainDate } from '../kernel/index.ts'

/** The periods whose last day a summary keeps. */
export const runningClockKinds = ['acceptance', 'statutory', 'promised', 'delivery'] as const
export type RunningClockKind = (typeof runningClockKinds)[number]

/** The last day of each period; a clock that stands has none. */
export type ClockDues = Readonly<Partial<Record<RunningClockKind, PlainDate>>>

/** A last day that moved, for whoever waits for it. */
export interface MovedDue {
  readonly period: RunningClockKind
  readonly from: PlainDate
  readonly to: PlainDate
}
