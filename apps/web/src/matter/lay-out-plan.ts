import { weighDuration } from '@tongban/domain'
import type { PlanTask } from './types.ts'

/** Where one task of a plan stands in the picture; days are working days after the filing. */
export interface PlacedTask {
  readonly id: string
  readonly from: number
  readonly days: number
  /** Whether the time of the whole depends on it. */
  readonly critical: boolean
  /** Tasks that it waits for, each once. */
  readonly after: readonly string[]
}

export interface PlacedPlan {
  /** From the one that begins first; those of one beginning in the order of the plan. */
  readonly tasks: readonly PlacedTask[]
  /** Working days of the whole by the promised limits; at least one, so that there is an axis. */
  readonly length: number
  /** Days at which the axis is marked. */
  readonly marks: readonly number[]
}

const marksAtMost = 8
const steps = [1, 2, 5, 10, 20, 50, 100, 200]

/** Places the tasks of a plan on an axis of working days: each begins when the last of those that it waits for is done. */
export function layOutPlan(
  tasks: readonly Pick<PlanTask, 'task' | 'stage' | 'critical' | 'promised' | 'waitsFor'>[],
): PlacedPlan {
  const ends = new Map<string, number>()
  // A task may be placed only after those of earlier stages.
  const placed = tasks
    .toSorted((left, right) => left.stage - right.stage)
    .map(({ task: id, critical, promised, waitsFor }): PlacedTask => {
      const after = [...new Set(waitsFor.map((wait) => wait.task))]
      const from = Math.max(0, ...after.map((before) => ends.get(before) ?? 0))
      const days = weighDuration(promised)
      ends.set(id, from + days)
      return { id, from, days, critical, after }
    })
    .toSorted((left, right) => left.from - right.from)
  const length = Math.max(1, ...ends.values())
  const step = steps.find((days) => length / days <= marksAtMost) ?? 500
  const marks = Array.from({ length: Math.floor(length / step) + 1 }, (_, index) => index * step)
  return { tasks: placed, length, marks }
}
