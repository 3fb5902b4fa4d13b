import {
  type ConditionValues,
  type ItemDefinition,
  type LimitDefinition,
  evaluateCondition,
  listDeclaredSubjects,
  listLimits,
  settleValues,
} from '../catalogue/index.ts'
import { assert } from '../kernel/index.ts'

/** A length of time as a limit states it. */
export interface Duration {
  readonly days: number
  readonly unit: LimitDefinition['unit']
}

/** How long the handling of an item may take (statutory) and is promised to take. */
export interface ItemDurations {
  readonly statutory: Duration
  readonly promised: Duration
}

/**
 * A length of time in working days, for adding and comparing before any day is known: 7 calendar days are taken as 5
 * working days, rounded up. Where the day of filing is known, the calendar counts instead.
 */
export function weighDuration({ days, unit }: Duration): number {
  return unit === 'working-day' ? days : Math.ceil((days * 5) / 7)
}

/**
 * The limits of an item for some answers: the first whose condition holds; without answers the longest ones.
 * @param values answers by question id and form values by element id; undefined where nothing is known.
 */
export function chooseDurations(
  definition: Pick<ItemDefinition, 'item' | 'limits' | 'situations' | 'form'>,
  values: ConditionValues | undefined,
): ItemDurations {
  const limits = listLimits(definition).map(({ limit }) => limit)
  const last = limits.at(-1)
  assert(last !== undefined, `the item ${definition.item} has no limit`)
  if (values === undefined) {
    return { statutory: getLongest(limits, 'statutory'), promised: getLongest(limits, 'promised') }
  }
  const settled = settleValues(listDeclaredSubjects(definition), values)
  return readDurations(limits.find(({ when }) => evaluateCondition(when, settled)) ?? last)
}

/** The two lengths that a limit states. */
export function readDurations({ statutory, promised, unit }: LimitDefinition): ItemDurations {
  return { statutory: { days: statutory, unit }, promised: { days: promised, unit } }
}

function getLongest(limits: readonly LimitDefinition[], which: 'statutory' | 'promised'): Duration {
  return limits
    .map((limit) => readDurations(limit)[which])
    .reduce((longest, duration) => (weighDuration(duration) > weighDuration(longest) ? duration : longest))
}
