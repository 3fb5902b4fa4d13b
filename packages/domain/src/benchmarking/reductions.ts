import type { ItemDefinition } from '../catalogue/index.ts'
import { type PlainDate, addCalendarDays, getPlainDate } from '../kernel/index.ts'
import { type FigureName, type ItemFigures, figureNames, measureItem } from './figures.ts'

/** A published revision, as far as the reductions look at it. */
export interface DatedRevision {
  readonly item: string
  readonly revision: number
  readonly authority: string
  readonly effectiveFrom: PlainDate
  readonly definition: ItemDefinition
}

/** The history of one item: its revisions in any order, and the day on which it was taken off the list. */
export interface ItemHistory {
  readonly item: string
  readonly revisions: readonly DatedRevision[]
  readonly withdrawnOn: PlainDate | undefined
}

export interface ItemReduction {
  readonly item: string
  readonly authority: string
  /** On the last day before the year; where the item began within it, as it was first published. */
  readonly before: ItemFigures
  /** On the last day of the year, or on the day of asking where that comes first; undefined where it was withdrawn. */
  readonly after: ItemFigures | undefined
  /** It was first published within the year; its beginning is no reduction and no increase. */
  readonly isNew: boolean
}

export interface Reductions {
  readonly items: readonly ItemReduction[]
  readonly totals: ReductionTotals
}

/**
 * Sums over the items that were not withdrawn; the fifth figure counts the list itself: those that stood on it in the
 * year, and those that still do.
 */
export interface ReductionTotals {
  readonly figures: Readonly<Record<FigureName, { readonly before: number; readonly after: number }>>
  readonly items: { readonly before: number; readonly after: number }
}

/** The five reductions (五减) of a calendar year, from the revisions alone. */
export function measureReductions(
  histories: readonly ItemHistory[],
  year: number,
  today: PlainDate,
): Reductions {
  const start = addCalendarDays(getPlainDate(`${year}-01-01`), -1)
  const lastDay = getPlainDate(`${year}-12-31`)
  const end = today < lastDay ? today : lastDay
  const items = histories.flatMap((history) => measureHistory(history, start, end))
  return { items, totals: sumReductions(items) }
}

function measureHistory(
  { item, revisions, withdrawnOn }: ItemHistory,
  start: PlainDate,
  end: PlainDate,
): ItemReduction[] {
  if (withdrawnOn !== undefined && withdrawnOn <= start) return []
  const first = findInForce(revisions, start)
  const begun = first ?? revisions.toSorted(byDay).find(({ effectiveFrom }) => effectiveFrom <= end)
  const last = findInForce(revisions, end)
  if (begun === undefined || last === undefined) return []
  const isGone = withdrawnOn !== undefined && withdrawnOn <= end
  return [
    {
      item,
      authority: last.authority,
      before: measureItem(begun.definition),
      after: isGone ? undefined : measureItem(last.definition),
      isNew: first === undefined,
    },
  ]
}

function byDay(left: DatedRevision, right: DatedRevision): number {
  return left.effectiveFrom < right.effectiveFrom
    ? -1
    : left.effectiveFrom > right.effectiveFrom
      ? 1
      : left.revision - right.revision
}

/** The newest revision whose day has come; one of the same day replaces those before it. */
function findInForce(revisions: readonly DatedRevision[], day: PlainDate): DatedRevision | undefined {
  return revisions
    .filter(({ effectiveFrom }) => effectiveFrom <= day)
    .toSorted((left, right) => left.revision - right.revision)
    .at(-1)
}

export function sumReductions(items: readonly ItemReduction[]): ReductionTotals {
  const stayed = items.flatMap(({ before, after }) => (after === undefined ? [] : [{ before, after }]))
  const figures = Object.fromEntries(
    figureNames.map((figure) => [
      figure,
      {
        before: stayed.reduce((sum, { before }) => sum + before[figure], 0),
        after: stayed.reduce((sum, { after }) => sum + after[figure], 0),
      },
    ]),
  ) as Record<FigureName, { before: number; after: number }>
  return {
    figures,
    items: {
      before: items.length,
      after: items.filter(({ after }) => after !== undefined).length,
    },
  }
}
