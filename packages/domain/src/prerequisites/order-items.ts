import {
  type ConditionValues,
  evaluateCondition,
  listDeclaredSubjects,
  settleValues,
} from '../catalogue/index.ts'
import {
  type PrerequisiteDemand,
  type PrerequisiteIssuer,
  type PrerequisiteItem,
  listPrerequisiteDemands,
} from './demands.ts'
import { openJointSituations } from './joint-situations.ts'
import { type LawfulOrder, type Wait, orderLawfully } from './lawful-order.ts'
import { type ItemDurations, chooseDurations, weighDuration } from './limit-weight.ts'

/** Why an item of a set waits for another. */
export interface OrderReason {
  readonly material: string
  readonly basis: readonly string[]
}

/** What an item of the set demands and none of the set results in; it is taken to be held already. */
export interface AssumedHeld {
  readonly item: string
  readonly material: string
  readonly basis: readonly string[]
  /** Items outside the set that issue it. */
  readonly issuers: readonly PrerequisiteIssuer[]
}

/** The shortest lawful order of some items. Days are working days; see `weighDuration`. */
export interface ItemOrder {
  readonly promised: LawfulOrder<OrderReason>
  readonly statutory: LawfulOrder<OrderReason>
  readonly durations: Readonly<Record<string, ItemDurations>>
  readonly assumedHeld: readonly AssumedHeld[]
}

/**
 * In which order, and in what time, a set of items can lawfully be had by somebody who files each as soon as what it
 * demands is there.
 * @param items those of the set, each once; others are no part of it. What issues what is looked up in `catalogue`.
 * @param answers by item, answers by question id and form values by element id; an item without answers demands
 * whatever it may demand in any situation and takes the longest of its limits.
 */
export function orderItems(
  items: readonly PrerequisiteItem[],
  catalogue: readonly PrerequisiteItem[],
  answers: Readonly<Record<string, ConditionValues>> = {},
): ItemOrder {
  const byId = new Map(items.map((item) => [item.definition.item, item]))
  const ids = [...byId.keys()].toSorted()
  const answersOf = (item: string) => (Object.hasOwn(answers, item) ? answers[item] : undefined)
  const waits: Wait<OrderReason>[] = []
  const assumedHeld: AssumedHeld[] = []
  for (const demand of listPrerequisiteDemands(catalogue)) {
    const item = byId.get(demand.item)
    if (item === undefined || !demand.required || !isDemanded(item, demand, answersOf(demand.item))) continue
    const { material, basis } = demand
    const oneOf = demand.issuers
      .map((issuer) => issuer.item)
      .filter((id) => id !== demand.item && byId.has(id))
    if (oneOf.length > 0) waits.push({ task: demand.item, oneOf, reason: { material, basis } })
    else if (demand.elsewhere.length === 0) {
      assumedHeld.push({ item: demand.item, material, basis, issuers: demand.issuers })
    }
  }
  const durations = Object.fromEntries(
    ids.flatMap((id) => {
      const item = byId.get(id)
      return item === undefined ? [] : [[id, chooseDurations(item.definition, answersOf(id))] as const]
    }),
  )
  const order = (which: keyof ItemDurations) =>
    orderLawfully(
      ids.map((id) => {
        const duration = durations[id]?.[which]
        return { id, days: duration === undefined ? 0 : weighDuration(duration) }
      }),
      waits,
    )
  return { promised: order('promised'), statutory: order('statutory'), durations, assumedHeld }
}

function isDemanded(
  item: PrerequisiteItem,
  { when }: PrerequisiteDemand,
  values: ConditionValues | undefined,
): boolean {
  if (when === undefined) return true
  if (values !== undefined) {
    return evaluateCondition(when, settleValues(listDeclaredSubjects(item.definition), values))
  }
  const joint = openJointSituations([item])
  return joint.situations.judge([joint.adapt(item.definition.item, when)]) !== 'never'
}
