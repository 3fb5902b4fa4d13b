import type { RehearsedPeriod } from './assessment.ts'
import { type Lateness, type RehearsalDifference, type UnknownAbout, readLateness } from './difference.ts'
import type { RehearsedCase } from './rehearse-case.ts'

/** A case in which something would have been otherwise, for the list. */
export interface AffectedCase {
  readonly caseId: string
  readonly number: string | null
  readonly differences: readonly RehearsalDifference[]
}

/** How many cases are late by which limit. */
export type LatenessCount = Readonly<Record<Exclude<Lateness, 'none'>, number>>

export interface MovedDues {
  readonly earlier: number
  readonly later: number
  /** Of those that moved between two known days: the most calendar days, as a positive number. */
  readonly mostDaysEarlier: number
  readonly mostDaysLater: number
}

/** Cases that would have lacked something, by what it is. */
export interface AskedCount {
  readonly subject: string
  readonly newDemand: boolean
  readonly cases: number
}

export interface UnknownCount {
  readonly about: UnknownAbout
  readonly subjects: readonly string[]
  readonly cases: number
}

/** What a rehearsal found over all cases. Every number counts cases, each once, unless it says otherwise. */
export interface RehearsalTotals {
  readonly cases: number
  /** Drafts and what never reached the authority: nothing to be rehearsed. */
  readonly notFiled: number
  /** Filed under another revision than the one that is compared with. */
  readonly underOtherRevision: number
  readonly different: number
  /** Cases with a limit that was kept or not. */
  readonly judged: number
  readonly lateBefore: LatenessCount
  readonly lateAfter: LatenessCount
  readonly newlyLate: number
  readonly noLongerLate: number
  readonly dues: Readonly<Partial<Record<RehearsedPeriod, MovedDues>>>
  readonly silence: { readonly added: number; readonly dropped: number }
  /** With at least one thing asked for that could have been handed in then. */
  readonly corrections: number
  /** With nothing but new demands. */
  readonly newDemands: number
  readonly asked: readonly AskedCount[]
  readonly noLongerAsked: readonly AskedCount[]
  /** Material → cases that would not have needed it. */
  readonly spared: Readonly<Record<string, number>>
  /** Step → cases in which it would have run, or fallen away. */
  readonly stepsAdded: Readonly<Record<string, number>>
  readonly stepsDropped: Readonly<Record<string, number>>
  readonly fees: {
    readonly changed: number
    /** Yuan over all cases of which both amounts are known. */
    readonly before: number
    readonly after: number
    /** Of those changed, the ones with an amount that the item does not fix. */
    readonly amountUnknown: number
  }
  readonly instant: {
    readonly gained: number
    /** Of those gained, the ones that hang on a trusted source saying what the applicant said. */
    readonly gainedIfConfirmed: number
    readonly lost: number
  }
  /** With at least one thing that nobody can know. */
  readonly unknownCases: number
  readonly unknown: readonly UnknownCount[]
  /** In which anything differs or is unknown. */
  readonly affectedCases: number
  /** The first of these. */
  readonly affected: readonly AffectedCase[]
}

/** Counts cases one by one; holds no more than the counts and the first affected cases. */
export interface TotalsCounter {
  add(entry: {
    readonly caseId: string
    readonly number: string | null
    readonly rehearsed: RehearsedCase
    readonly underOtherRevision: boolean
  }): void
  addNotFiled(): void
  read(): RehearsalTotals
}

/** @param keep affected cases to list at most */
export function countRehearsal(keep: number): TotalsCounter {
  const simple = {
    cases: 0,
    notFiled: 0,
    underOtherRevision: 0,
    different: 0,
    judged: 0,
    newlyLate: 0,
    noLongerLate: 0,
    corrections: 0,
    newDemands: 0,
    unknownCases: 0,
    affectedCases: 0,
  }
  const late = { before: { promised: 0, statutory: 0 }, after: { promised: 0, statutory: 0 } }
  const dues = new Map<RehearsedPeriod, Writable<MovedDues>>()
  const silence = { added: 0, dropped: 0 }
  const asked = new Map<string, Writable<AskedCount>>()
  const noLongerAsked = new Map<string, Writable<AskedCount>>()
  const spared = new Map<string, number>()
  const stepsAdded = new Map<string, number>()
  const stepsDropped = new Map<string, number>()
  const fees = { changed: 0, before: 0, after: 0, amountUnknown: 0 }
  const instant = { gained: 0, gainedIfConfirmed: 0, lost: 0 }
  const unknown = new Map<string, Writable<UnknownCount>>()
  const affected: AffectedCase[] = []

  function count(difference: RehearsalDifference): void {
    switch (difference.kind) {
      case 'lateness':
        if (difference.before === 'none') simple.newlyLate += 1
        else if (difference.after === 'none') simple.noLongerLate += 1
        return
      case 'due':
        return countDue(dues, difference)
      case 'silence':
        silence[difference.after ? 'added' : 'dropped'] += 1
        return
      case 'asked':
        return countAsked(asked, difference.subject, difference.newDemand)
      case 'no-longer-asked':
        return countAsked(noLongerAsked, difference.subject, false)
      case 'spared':
        return increase(spared, difference.material)
      case 'step-added':
        return increase(stepsAdded, difference.step)
      case 'step-dropped':
        return increase(stepsDropped, difference.step)
      case 'fee':
        fees.changed += 1
        if (difference.before === undefined || difference.after === undefined) fees.amountUnknown += 1
        else {
          fees.before += difference.before
          fees.after += difference.after
        }
        return
      case 'instant': {
        const grants = (verdict: typeof difference.after) => verdict.startsWith('grant')
        if (grants(difference.after) && !grants(difference.before)) {
          instant.gained += 1
          if (difference.after === 'grant-if-confirmed') instant.gainedIfConfirmed += 1
        } else if (grants(difference.before) && !grants(difference.after)) instant.lost += 1
        return
      }
      case 'unknown': {
        const { about, subjects } = difference
        const key = `${about.kind} ${about.name} ${subjects.join(' ')}`
        const entry = unknown.get(key)
        if (entry === undefined) unknown.set(key, { about, subjects, cases: 1 })
        else entry.cases += 1
        return
      }
      default:
        return difference satisfies never
    }
  }

  return {
    add({ caseId, number, rehearsed, underOtherRevision }) {
      const { before, after, differences } = rehearsed
      simple.cases += 1
      if (underOtherRevision) simple.underOtherRevision += 1
      if (before.timeliness !== undefined || after.timeliness !== undefined) simple.judged += 1
      const [earlier, later] = [readLateness(before), readLateness(after)]
      if (earlier !== 'none') late.before[earlier] += 1
      if (later !== 'none') late.after[later] += 1
      if (differences.length === 0) return
      simple.affectedCases += 1
      for (const difference of differences) count(difference)
      const asks = differences.filter((entry) => entry.kind === 'asked')
      if (asks.some(({ newDemand }) => !newDemand)) simple.corrections += 1
      else if (asks.length > 0) simple.newDemands += 1
      if (differences.some(({ kind }) => kind === 'unknown')) simple.unknownCases += 1
      if (differences.some(({ kind }) => kind !== 'unknown')) simple.different += 1
      if (affected.length < keep) affected.push({ caseId, number, differences })
    },
    addNotFiled() {
      simple.notFiled += 1
    },
    read: () => ({
      ...simple,
      lateBefore: { ...late.before },
      lateAfter: { ...late.after },
      dues: Object.fromEntries([...dues].map(([period, moved]) => [period, { ...moved }])),
      silence: { ...silence },
      asked: sortCounts(asked),
      noLongerAsked: sortCounts(noLongerAsked),
      spared: Object.fromEntries(spared),
      stepsAdded: Object.fromEntries(stepsAdded),
      stepsDropped: Object.fromEntries(stepsDropped),
      fees: { ...fees },
      instant: { ...instant },
      unknown: sortCounts(unknown),
      affected: [...affected],
    }),
  }
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

function countDue(
  dues: Map<RehearsedPeriod, Writable<MovedDues>>,
  { period, before, after, days }: Extract<RehearsalDifference, { kind: 'due' }>,
): void {
  const moved = dues.get(period) ?? { earlier: 0, later: 0, mostDaysEarlier: 0, mostDaysLater: 0 }
  dues.set(period, moved)
  // A clock that no longer stands ends earlier than one of which no end is known, and the other way round.
  const isLater = days === undefined ? before !== undefined && after === undefined : days > 0
  if (isLater) {
    moved.later += 1
    moved.mostDaysLater = Math.max(moved.mostDaysLater, days ?? 0)
  } else {
    moved.earlier += 1
    moved.mostDaysEarlier = Math.max(moved.mostDaysEarlier, -(days ?? 0))
  }
}

function countAsked(into: Map<string, Writable<AskedCount>>, subject: string, newDemand: boolean): void {
  const key = `${subject} ${newDemand}`
  const entry = into.get(key)
  if (entry === undefined) into.set(key, { subject, newDemand, cases: 1 })
  else entry.cases += 1
}

function increase(into: Map<string, number>, key: string): void {
  into.set(key, (into.get(key) ?? 0) + 1)
}

/** The most frequent first. */
function sortCounts<Entry extends { readonly cases: number }>(counts: ReadonlyMap<string, Entry>): Entry[] {
  return [...counts.values()]
    .toSorted((left, right) => right.cases - left.cases)
    .map((entry) => ({ ...entry }))
}
