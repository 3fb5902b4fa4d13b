import {
  type Duration,
  type ItemDurations,
  type LawfulOrder,
  type Wait,
  listComponents,
  listShortestCycles,
  orderLawfully,
  readDurations,
  remeasureOrder,
  weighDuration,
} from '../prerequisites/index.ts'
import { type ConditionValues, evaluateCondition, findPromiseWay, readText } from '../catalogue/index.ts'
import type { Bilingual } from '../kernel/index.ts'
import type { MatterDefinition, MatterNotice, MatterPreApproval } from './matter-definition.ts'
import { listPassableDemands } from './passed-results.ts'
import type { SelectedItem } from './select-items.ts'

/** Why one task of the plan waits for another. */
export type PlanReason =
  | {
      /** The other item results in a material that this one demands. */
      readonly kind: 'result'
      readonly material: string
      readonly basis: readonly string[]
    }
  | { readonly kind: 'order'; readonly basis: readonly string[] }
  | { readonly kind: 'notice'; readonly notice: string; readonly basis: readonly string[] }
  | {
      readonly kind: 'pre-approval'
      readonly effect: MatterPreApproval['effect']
      readonly basis: readonly string[]
    }
  /** The formal act follows the item for which its opinion was given beforehand. */
  | { readonly kind: 'formal-act'; readonly basis: readonly string[] }

/** One task of the plan: the handling of an item, an opinion given beforehand, a notice. */
export interface PlanTask {
  /** The id of the item; `pre-approval/item/for`; `notice/id`. */
  readonly id: string
  readonly kind: 'item' | 'pre-approval' | 'notice'
  /** The item that is handled or gives its opinion; undefined of a notice. */
  readonly item: string | undefined
  readonly name: Bilingual
  readonly durations: ItemDurations
  /** From 1; tasks of one stage run side by side. */
  readonly stage: number
  readonly waitsFor: readonly { readonly task: string; readonly reason: PlanReason }[]
}

export interface MatterPlan {
  /** In an order in which they may be begun. */
  readonly tasks: readonly PlanTask[]
  /** Ids by stage. */
  readonly stages: readonly (readonly string[])[]
  /** Days are working days; see `weighDuration`. */
  readonly promised: LawfulOrder<PlanReason>
  /** The same order by the statutory limits. */
  readonly statutory: LawfulOrder<PlanReason>
  /** Tasks that can never begin; empty where all can be handled. */
  readonly stuck: readonly string[]
  /** Why: of each group of tasks that wait for each other (互为前置) a shortest circle. */
  readonly circles: readonly PlanCircle[]
}

/** Tasks that wait for each other: each comes before the next, and the last before the first. */
export interface PlanCircle {
  readonly tasks: readonly string[]
  readonly links: readonly {
    readonly first: string
    readonly next: string
    readonly reasons: readonly PlanReason[]
  }[]
}

/** Names the task of an opinion. */
export function namePreApproval({ item, for: next }: Pick<MatterPreApproval, 'item' | 'for'>): string {
  return `pre-approval/${item}/${next}`
}

/** Names the task of a notice. */
export function nameNotice({ notice }: Pick<MatterNotice, 'notice'>): string {
  return `notice/${notice}`
}

/**
 * The plan of the selected items: each waits for what it demands and others of them result in, for the order that the
 * matter sets, and for notices; where an opinion is given beforehand it waits for that alone, and the formal act on which
 * the opinion was given comes after it. What need not wait runs side by side. The order is the shortest by the promised limits.
 */
export function planMatter(
  definition: MatterDefinition,
  items: readonly SelectedItem[],
  values: ConditionValues,
): MatterPlan {
  const ids = new Set(items.map(({ member }) => member.item))
  const has = (id: string) => ids.has(id)
  const preApprovals = definition.preApproval.filter((entry) => has(entry.item) && has(entry.for))
  // A time for which none of the items waits is no part of the plan.
  const notices = definition.notices.filter(({ when, before, after }) => {
    const concerned = before.length > 0 ? before : after
    return evaluateCondition(when, values) && (concerned.length === 0 || concerned.some(has))
  })
  const drafts = draftTasks(items, preApprovals, notices)
  const waits = [
    ...listResultWaits(items, preApprovals),
    ...definition.order
      .filter(({ first, next }) => has(first) && has(next))
      .map(({ first, next, basis }): Wait<PlanReason> => {
        const reason = { kind: 'order', basis } as const
        return { task: next, oneOf: [first], reason }
      }),
    ...preApprovals.flatMap((entry): Wait<PlanReason>[] => {
      const { effect, basis } = entry
      const opinion = { kind: 'pre-approval', effect, basis } as const
      const act = { kind: 'formal-act', basis } as const
      return [
        { task: entry.for, oneOf: [namePreApproval(entry)], reason: opinion },
        { task: entry.item, oneOf: [entry.for], reason: act },
      ]
    }),
    ...notices.flatMap((notice) => listNoticeWaits(notice, has)),
  ].filter(({ task, oneOf }) => !preApprovals.some((entry) => isReplaced(entry, task, oneOf)))
  const order = orderLawfully(
    [...drafts.values()].map(({ id, durations }) => ({ id, days: weighDuration(durations.promised) })),
    waits,
  )
  const tasks = order.tasks.flatMap(({ id, stage, waitsFor }): PlanTask[] => {
    const draft = drafts.get(id)
    return draft === undefined ? [] : [{ ...draft, stage, waitsFor }]
  })
  const last = Math.max(0, ...tasks.map(({ stage }) => stage))
  return {
    tasks,
    stages: Array.from({ length: last }, (_, stage) =>
      tasks.filter((task) => task.stage === stage + 1).map(({ id }) => id),
    ),
    promised: order,
    statutory: remeasureOrder(order, (id) => {
      const durations = drafts.get(id)?.durations
      return durations === undefined ? 0 : weighDuration(durations.statutory)
    }),
    stuck: order.stuck,
    circles: listCircles(new Set(order.stuck), waits),
  }
}

function listCircles(stuck: ReadonlySet<string>, waits: readonly Wait<PlanReason>[]): PlanCircle[] {
  // Where one of several is enough and all of them are stuck, each of them holds it up.
  const held = waits.filter(({ oneOf }) => oneOf.every((id) => stuck.has(id)))
  const graph = new Map([...stuck].map((id) => [id, new Set<string>()]))
  for (const { task, oneOf } of held) for (const first of oneOf) graph.get(first)?.add(task)
  const directed = new Map([...graph].map(([id, targets]) => [id, [...targets]]))
  return listComponents(directed).flatMap((members) => {
    const [tasks = []] = listShortestCycles(directed, members)
    const links = tasks.map((first, place) => {
      const next = tasks[(place + 1) % tasks.length] ?? first
      const reasons = held
        .filter((wait) => wait.task === next && wait.oneOf.includes(first))
        .map(({ reason }) => reason)
      return { first, next, reasons }
    })
    return tasks.length === 0 ? [] : [{ tasks, links }]
  })
}

type TaskDraft = Omit<PlanTask, 'stage' | 'waitsFor'>

/** The tasks before they have their places: items in the order of the matter, then opinions, then notices. */
function draftTasks(
  items: readonly SelectedItem[],
  preApprovals: readonly MatterPreApproval[],
  notices: readonly MatterNotice[],
): ReadonlyMap<string, TaskDraft> {
  const drafts = new Map<string, TaskDraft>()
  for (const { member, requirements, answers } of items) {
    const limits = readDurations(requirements.limit)
    const { promised } = limits
    // What the platform grants as it is filed takes no day, whatever limit is published.
    const isAtOnce = findPromiseWay(member.revision.definition, answers)?.decides === 'at-once'
    drafts.set(member.item, {
      id: member.item,
      kind: 'item',
      item: member.item,
      name: readText(member.revision.definition.name),
      durations: isAtOnce ? { ...limits, promised: { ...promised, days: 0 } } : limits,
    })
  }
  for (const entry of preApprovals) {
    const durations = drafts.get(entry.item)?.durations
    const opinion: Duration | undefined =
      entry.days === undefined ? durations?.promised : { days: entry.days, unit: 'working-day' }
    const name = drafts.get(entry.item)?.name ?? { zh: entry.item, en: entry.item }
    if (opinion === undefined) continue
    drafts.set(namePreApproval(entry), {
      id: namePreApproval(entry),
      kind: 'pre-approval',
      item: entry.item,
      name: { zh: `${name.zh}（预审批）`, en: `${name.en} (pre-approval)` },
      durations: { promised: opinion, statutory: opinion },
    })
  }
  for (const notice of notices) {
    const duration = { days: notice.days, unit: notice.unit }
    drafts.set(nameNotice(notice), {
      id: nameNotice(notice),
      kind: 'notice',
      item: undefined,
      name: readText(notice.name),
      durations: { promised: duration, statutory: duration },
    })
  }
  return drafts
}

/** An item need not wait for the formal result of one that gives it an opinion. */
function isReplaced({ item, for: next }: MatterPreApproval, task: string, oneOf: readonly string[]): boolean {
  return task === next && oneOf.length === 1 && oneOf[0] === item
}

function listNoticeWaits(notice: MatterNotice, has: (id: string) => boolean): Wait<PlanReason>[] {
  const reason = { kind: 'notice', notice: notice.notice, basis: notice.basis } as const
  const id = nameNotice(notice)
  return [
    ...notice.after.filter(has).map((item) => ({ task: id, oneOf: [item], reason })),
    ...notice.before.filter(has).map((item) => ({ task: item, oneOf: [id], reason })),
  ]
}

/** Waits for results: of each demand, for any one of the items that result in what meets it. */
function listResultWaits(
  items: readonly SelectedItem[],
  preApprovals: readonly MatterPreApproval[],
): Wait<PlanReason>[] {
  return items.flatMap((item) =>
    listPassableDemands(item, items).flatMap(({ demand, issuers }): Wait<PlanReason>[] => {
      const task = item.member.item
      // An opinion beforehand takes the place of whichever result it stands for.
      const isPreApproved = preApprovals.some(
        (entry) => entry.for === task && issuers.some((issuer) => issuer.item === entry.item),
      )
      if (!demand.required || isPreApproved) return []
      const { material, basis } = demand
      return [
        { task, oneOf: issuers.map((issuer) => issuer.item), reason: { kind: 'result', material, basis } },
      ]
    }),
  )
}
