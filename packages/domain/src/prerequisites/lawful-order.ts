import { assert } from '../kernel/index.ts'

/** Something that takes time and may have to wait: the handling of an item, an opinion, a public notice. */
export interface Task {
  readonly id: string
  /** Whole days, all in one unit. */
  readonly days: number
}

/** A task may begin only when at least one of some others is done. */
export interface Wait<Reason> {
  readonly task: string
  /** Ids of other tasks; any one is enough. */
  readonly oneOf: readonly string[]
  readonly reason: Reason
}

/** A task in its place. */
export interface OrderedTask<Reason> extends Task {
  /** From 1; tasks of a stage may run side by side. */
  readonly stage: number
  /** Days after the whole begins. */
  readonly startDay: number
  readonly endDay: number
  /** What it waits for: of each wait the task that is done first. */
  readonly waitsFor: readonly { readonly task: string; readonly reason: Reason }[]
  /** The one among these that is done last and so decides when it begins; undefined where it waits for none. */
  readonly decisive: string | undefined
}

export interface LawfulOrder<Reason> {
  /** In an order in which they may be begun; what can never begin is left out. */
  readonly tasks: readonly OrderedTask<Reason>[]
  /** Tasks that wait for each other, or for one that does; empty where all can be done. */
  readonly stuck: readonly string[]
  /** The longest path: how long all that can be done takes. */
  readonly days: number
  /** The tasks that make it so long, first to last. */
  readonly criticalPath: readonly string[]
}

/**
 * The shortest order that is lawful: every task begins as soon as what it must wait for is done, and where one of
 * several is enough the one done first is taken. It follows from the waits alone, however they are ordered; among equal
 * tasks the one given first comes first.
 *
 * This is Dijkstra's search in Knuth's form, for "all of these, each by one of those": the tasks are finished in the order
 * of their end, and a task becomes ready with the last of its waits.
 */
export function orderLawfully<Reason>(
  tasks: readonly Task[],
  waits: readonly Wait<Reason>[],
): LawfulOrder<Reason> {
  const places = new Map(tasks.map(({ id }, place) => [id, place]))
  assert(places.size === tasks.length, 'a task is given twice')
  const waitsByTask = groupWaits(places, waits)
  const done = new Map<string, OrderedTask<Reason>>()
  const open = new Set(tasks)
  while (open.size > 0) {
    let next: OrderedTask<Reason> | undefined
    for (const task of open) {
      const placed = placeTask(task, waitsByTask.get(task.id) ?? [], done)
      if (placed !== undefined && (next === undefined || placed.endDay < next.endDay)) next = placed
    }
    if (next === undefined) break
    done.set(next.id, next)
    for (const task of open) if (task.id === next.id) open.delete(task)
  }
  return describeOrder(
    [...done.values()],
    tasks.map(({ id }) => id),
    [...open].map(({ id }) => id),
  )
}

/**
 * The same order with other lengths: the waits stay as they were chosen.
 * @param measure days of a task.
 */
export function remeasureOrder<Reason>(
  order: LawfulOrder<Reason>,
  measure: (id: string) => number,
): LawfulOrder<Reason> {
  const known = new Map<string, OrderedTask<Reason>>()
  const byStage = order.tasks.toSorted((left, right) => left.stage - right.stage)
  for (const task of byStage) {
    const waits = task.waitsFor.map((wait) => ({ task: task.id, oneOf: [wait.task], reason: wait.reason }))
    const placed = placeTask({ id: task.id, days: measure(task.id) }, waits, known)
    assert(placed !== undefined, `the order does not hold ${task.id} after what it waits for`)
    known.set(task.id, placed)
  }
  return describeOrder(
    [...known.values()],
    order.tasks.map(({ id }) => id),
    order.stuck,
  )
}

/** @param sequence ids in the order in which equal tasks come. */
function describeOrder<Reason>(
  tasks: readonly OrderedTask<Reason>[],
  sequence: readonly string[],
  stuck: readonly string[],
): LawfulOrder<Reason> {
  const places = new Map(sequence.map((id, place) => [id, place]))
  const ordered = tasks.toSorted(
    (left, right) =>
      left.startDay - right.startDay ||
      left.stage - right.stage ||
      (places.get(left.id) ?? 0) - (places.get(right.id) ?? 0),
  )
  return {
    tasks: ordered,
    stuck,
    days: Math.max(0, ...ordered.map(({ endDay }) => endDay)),
    criticalPath: traceCriticalPath(ordered),
  }
}

function groupWaits<Reason>(
  places: ReadonlyMap<string, number>,
  waits: readonly Wait<Reason>[],
): ReadonlyMap<string, readonly Wait<Reason>[]> {
  const groups = new Map<string, Wait<Reason>[]>()
  for (const wait of waits) {
    for (const id of [wait.task, ...wait.oneOf]) assert(places.has(id), `a wait names the unknown task ${id}`)
    const known = groups.get(wait.task)
    if (known === undefined) groups.set(wait.task, [wait])
    else known.push(wait)
  }
  return groups
}

/** Where a task comes, when each of its waits has something that is done. */
function placeTask<Reason>(
  task: Task,
  waits: readonly Wait<Reason>[],
  done: ReadonlyMap<string, OrderedTask<Reason>>,
): OrderedTask<Reason> | undefined {
  const waitsFor: { task: string; reason: Reason }[] = []
  let decisive: OrderedTask<Reason> | undefined
  let stage = 1
  for (const { oneOf, reason } of waits) {
    let first: OrderedTask<Reason> | undefined
    for (const id of oneOf) {
      const candidate = done.get(id)
      if (candidate !== undefined && (first === undefined || candidate.endDay < first.endDay))
        first = candidate
    }
    if (first === undefined) return undefined
    waitsFor.push({ task: first.id, reason })
    stage = Math.max(stage, first.stage + 1)
    if (decisive === undefined || first.endDay > decisive.endDay) decisive = first
  }
  const startDay = decisive?.endDay ?? 0
  return {
    ...task,
    stage,
    startDay,
    endDay: startDay + task.days,
    waitsFor,
    decisive: decisive?.id,
  }
}

function traceCriticalPath<Reason>(ordered: readonly OrderedTask<Reason>[]): string[] {
  const byId = new Map(ordered.map((task) => [task.id, task]))
  let task = ordered.reduce<OrderedTask<Reason> | undefined>(
    (last, candidate) => (last === undefined || candidate.endDay > last.endDay ? candidate : last),
    undefined,
  )
  const path: string[] = []
  while (task !== undefined) {
    path.unshift(task.id)
    task = task.decisive === undefined ? undefined : byId.get(task.decisive)
  }
  return path
}
