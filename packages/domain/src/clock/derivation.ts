import type { Bilingual, PlainDate } from '../kernel/index.ts'

/**
 * What a line of a derivation says of its days: the start, days that count, weekends, holidays, make-up working days
 * that count, days of stops, days by which the end moved, the due date, or that there is none yet.
 */
export type DerivationKind =
  'start' | 'counted' | 'weekend' | 'holiday' | 'make-up' | 'stopped' | 'moved' | 'due' | 'not-yet-due'

export interface DerivationLine {
  readonly kind: DerivationKind
  readonly from: PlainDate
  /** The last day that the line speaks of; undefined for a stop that is still open. */
  readonly to: PlainDate | undefined
  /** Which days of the period these are, first and last; only where they count. */
  readonly firstDayNumber?: number
  readonly lastDayNumber?: number
  readonly text: Bilingual
}

/** A line before it is worded; days are day numbers, names those of holidays or reasons of stops. */
export interface DerivationRun {
  readonly kind: DerivationKind
  readonly from: number
  readonly to: number
  readonly names: readonly Bilingual[]
  readonly firstDayNumber?: number
  readonly lastDayNumber?: number
}
