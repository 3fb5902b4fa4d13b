import type { ProblemCode } from '../catalogue/index.ts'
import { type PlainDate, canonicalJson, toDayNumber } from '../kernel/index.ts'
import type {
  Assessment,
  InstantVerdict,
  RehearsedDue,
  RehearsedFee,
  RehearsedPeriod,
  Shortcoming,
} from './assessment.ts'
import type { UndeterminedPart } from './unknown-facts.ts'

/** By which limit a case was late, or is overdue. */
export type Lateness = 'none' | 'promised' | 'statutory'

/** One thing that would have been otherwise in a past case. */
export type RehearsalDifference =
  | { readonly kind: 'lateness'; readonly before: Lateness; readonly after: Lateness }
  | {
      readonly kind: 'due'
      readonly period: RehearsedPeriod
      readonly before: PlainDate | undefined
      /** Undefined while the clock stands. */
      readonly after: PlainDate | undefined
      /** Calendar days, later as a positive number; undefined where one of the two is not known. */
      readonly days: number | undefined
    }
  | { readonly kind: 'silence'; readonly after: boolean }
  | {
      readonly kind: 'asked'
      readonly subject: string
      readonly code: ProblemCode
      /** Nobody asked for it then, so that nobody knows whether the applicant would have had it. */
      readonly newDemand: boolean
    }
  | { readonly kind: 'no-longer-asked'; readonly subject: string; readonly code: ProblemCode }
  | { readonly kind: 'spared'; readonly material: string }
  | { readonly kind: 'step-added'; readonly step: string }
  | { readonly kind: 'step-dropped'; readonly step: string }
  | {
      readonly kind: 'fee'
      readonly before: number | undefined
      readonly after: number | undefined
    }
  | { readonly kind: 'instant'; readonly before: InstantVerdict; readonly after: InstantVerdict }
  | { readonly kind: 'unknown'; readonly about: UnknownAbout; readonly subjects: readonly string[] }

export type RehearsalDifferenceKind = RehearsalDifference['kind']

/** Of what nobody can say how it would have been, and why: a part of the item, or a year that a calendar lacks. */
export interface UnknownAbout {
  readonly kind: UndeterminedPart['kind'] | 'instant' | 'calendar-year'
  readonly name: string
}

/** By which limit a case is late as these rules have it. */
export function readLateness({ timeliness }: Assessment): Lateness {
  if (timeliness === undefined || timeliness.against === 'ordered') return 'none'
  return timeliness.verdict === 'late' || timeliness.verdict === 'overdue' ? timeliness.against : 'none'
}

/**
 * Everything in which two assessments of one case differ, in the order of a case's life. Nothing of which one of them
 * does not know is compared.
 * @param asked by the revision under which the case was filed
 */
export function compareAssessments(
  before: Assessment,
  after: Assessment,
  asked: ReadonlySet<string>,
): RehearsalDifference[] {
  const undetermined = [...before.facts.undetermined, ...after.facts.undetermined]
  return [
    ...compareShortcomings(before.shortcomings, after.shortcomings, asked),
    ...compareMaterials(before, after),
    ...compareInstant(before, after),
    ...(before.silent === after.silent ? [] : [{ kind: 'silence', after: after.silent } as const]),
    ...compareSteps(before, after),
    ...compareDues(before, after),
    ...compareLateness(before, after),
    ...(undetermined.some(({ kind }) => kind === 'fee') ? [] : compareFees(before.fees, after.fees)),
    ...listUnknown(before, after),
  ]
}

function compareLateness(before: Assessment, after: Assessment): RehearsalDifference[] {
  if ((before.timeliness === undefined) !== (after.timeliness === undefined)) return []
  const [earlier, later] = [readLateness(before), readLateness(after)]
  return earlier === later ? [] : [{ kind: 'lateness', before: earlier, after: later }]
}

function compareShortcomings(
  before: readonly Shortcoming[],
  after: readonly Shortcoming[],
  asked: ReadonlySet<string>,
): RehearsalDifference[] {
  const has = (list: readonly Shortcoming[], { subject, code }: Shortcoming) =>
    list.some((entry) => entry.subject === subject && entry.code === code)
  const isNew = (subject: string) =>
    !asked.has(subject.startsWith('material:') ? subject : subject.slice(subject.indexOf(':') + 1))
  return [
    ...uniteBySubject(after.filter((entry) => !has(before, entry))).map(
      ({ subject, code }) => ({ kind: 'asked', subject, code, newDemand: isNew(subject) }) as const,
    ),
    ...uniteBySubject(before.filter((entry) => !has(after, entry))).map(
      ({ subject, code }) => ({ kind: 'no-longer-asked', subject, code }) as const,
    ),
  ]
}

/** A table of the form may have many faults; it is asked for once. */
function uniteBySubject(list: readonly Shortcoming[]): Shortcoming[] {
  return list.filter((entry, index) => list.findIndex(({ subject }) => subject === entry.subject) === index)
}

/** Materials that the applicant need not have handed in; those that were missing are told as no longer asked. */
function compareMaterials(before: Assessment, after: Assessment): RehearsalDifference[] {
  const missing = new Set(before.shortcomings.map(({ subject }) => subject))
  const undetermined = new Set(
    after.facts.undetermined.filter(({ kind }) => kind === 'material').map(({ name }) => name),
  )
  return [...before.demanded]
    .filter((material) => !after.demanded.has(material))
    .filter((material) => !missing.has(`material:${material}`) && !undetermined.has(material))
    .map((material) => ({ kind: 'spared', material }) as const)
}

function compareSteps(before: Assessment, after: Assessment): RehearsalDifference[] {
  const undetermined = new Set(
    [...before.facts.undetermined, ...after.facts.undetermined]
      .filter(({ kind }) => kind === 'step')
      .map(({ name }) => name),
  )
  const listNew = (from: Assessment, to: Assessment) =>
    to.steps.filter((step) => !from.steps.includes(step) && !undetermined.has(step))
  return [
    ...listNew(before, after).map((step) => ({ kind: 'step-added', step }) as const),
    ...listNew(after, before).map((step) => ({ kind: 'step-dropped', step }) as const),
  ]
}

function compareDues(before: Assessment, after: Assessment): RehearsalDifference[] {
  return [...before.dues].flatMap(([period, earlier]): RehearsalDifference[] => {
    const later = after.dues.get(period)
    if (later === undefined || !isDay(earlier) || !isDay(later) || earlier === later) return []
    const [from, to] = [findDay(earlier), findDay(later)]
    const days = from === undefined || to === undefined ? undefined : toDayNumber(to) - toDayNumber(from)
    return [{ kind: 'due', period, before: from, after: to, days }]
  })
}

/** Known, or known to stand. */
const isDay = (due: RehearsedDue): due is PlainDate | 'stopped' => typeof due === 'string'
const findDay = (due: PlainDate | 'stopped') => (due === 'stopped' ? undefined : (due as PlainDate))

function compareFees(before: readonly RehearsedFee[], after: readonly RehearsedFee[]): RehearsalDifference[] {
  if (canonicalJson(before) === canonicalJson(after)) return []
  return [{ kind: 'fee', before: addFees(before), after: addFees(after) }]
}

/** Undefined where the amount of one of them follows from something else than the item says. */
function addFees(fees: readonly RehearsedFee[]): number | undefined {
  return fees.reduce<number | undefined>(
    (sum, { yuan }) => (sum === undefined || yuan === undefined ? undefined : sum + yuan),
    0,
  )
}

function compareInstant(before: Assessment, after: Assessment): RehearsalDifference[] {
  if (before.instant === after.instant || before.instant === 'unknown' || after.instant === 'unknown')
    return []
  return [{ kind: 'instant', before: before.instant, after: after.instant }]
}

function listUnknown(
  before: Assessment,
  after: Assessment,
): Extract<RehearsalDifference, { kind: 'unknown' }>[] {
  const known = new Set(before.facts.undetermined.map(({ key }) => key))
  const of = (about: UnknownAbout, subjects: readonly string[]) =>
    ({ kind: 'unknown', about, subjects }) as const
  const parts = after.facts.undetermined
    .filter(({ key }) => !known.has(key))
    .map(({ kind, name, subjects }) => of({ kind, name }, subjects))
  const instant =
    after.instant === 'unknown' && before.instant !== 'unknown'
      ? [of({ kind: 'instant', name: '' }, after.instantHangsOn)]
      : []
  const years = listMissingYears(after).filter((year) => !listMissingYears(before).includes(year))
  return [...parts, ...instant, ...years.map((year) => of({ kind: 'calendar-year', name: `${year}` }, []))]
}

function listMissingYears({ dues }: Assessment): number[] {
  const years = [...dues.values()].flatMap((due) =>
    typeof due === 'object' && due.kind === 'calendar-year-missing' ? [due.year] : [],
  )
  return [...new Set(years)]
}
