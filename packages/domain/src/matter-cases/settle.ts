import type { Calendar } from '../calendar/index.ts'
import { type ClockRejection, computeDueDate } from '../clock/index.ts'
import {
  type Instant,
  type PlainDate,
  type Result,
  addCalendarDays,
  assert,
  fail,
  getBeijingDate,
  succeed,
} from '../kernel/index.ts'
import type { Actor } from '../permissions/index.ts'
import type { FiledTask, MatterEvent } from './events.ts'
import { evolveMatter } from './evolve.ts'
import { settlePreApproval } from './pre-approvals.ts'
import {
  type FiledMatter,
  type TaskRecord,
  getTaskRecord,
  hasFailed,
  isFiledMatter,
  isMet,
  isOver,
} from './state.ts'

/** What deciding on a matter may look at besides the matter and the command. */
export interface MatterFactsAtHand {
  readonly now: Instant
  readonly actor: Actor
  readonly calendar: Calendar
}

/** The matter as it will stand when these events are recorded. */
export function foreseeMatter(
  state: FiledMatter,
  events: readonly MatterEvent[],
  { now, actor }: Pick<MatterFactsAtHand, 'now' | 'actor'>,
): FiledMatter {
  return events.reduce<FiledMatter>((before, event) => {
    const recordedAt = now > before.lastRecordedAt ? now : before.lastRecordedAt
    const next = evolveMatter(before, {
      sequence: before.sequence + 1,
      actor,
      occurredAt: now,
      recordedAt,
      event,
    })
    assert(isFiledMatter(next), 'a filed matter stays filed')
    return next
  }, state)
}

/**
 * What follows by itself from where the tasks of the matter stand, and from the day: what waits for something that will
 * not come is not filed, with the reason; notices are published and end; the matter ends with the last of its tasks.
 */
export function settleMatter(
  state: FiledMatter,
  facts: MatterFactsAtHand,
): Result<MatterEvent[], ClockRejection> {
  const events: MatterEvent[] = []
  let current = state
  for (;;) {
    const next = findConsequence(current, facts)
    if (!next.ok) return next
    if (next.value === undefined) return succeed(events)
    events.push(next.value)
    current = foreseeMatter(current, [next.value], facts)
  }
}

function findConsequence(
  state: FiledMatter,
  { now, calendar }: MatterFactsAtHand,
): Result<MatterEvent | undefined, ClockRejection> {
  if (state.status === 'ended') return succeed(undefined)
  const on = getBeijingDate(now)
  for (const task of state.tasks) {
    const event = settleTask(state, task, on, calendar)
    if (!event.ok || event.value !== undefined) return event
  }
  const isDone = state.tasks.every(({ id }) => isOver(getTaskRecord(state, id)))
  return succeed(isDone ? { type: 'MatterEnded', on } : undefined)
}

function settleTask(
  state: FiledMatter,
  task: FiledTask,
  on: PlainDate,
  calendar: Calendar,
): Result<MatterEvent | undefined, ClockRejection> {
  const record = getTaskRecord(state, task.id)
  if (isOver(record)) return succeed(undefined)
  if (task.kind === 'pre-approval')
    return settlePreApproval(state, task, { on, calendar, isNext: isNext(state, task) })
  if (record.status === 'waiting') return settleWaiting(state, task, on, calendar)
  return succeed(task.kind === 'notice' ? settleNotice(state, task, record, on) : undefined)
}

function settleWaiting(
  state: FiledMatter,
  task: FiledTask,
  on: PlainDate,
  calendar: Calendar,
): Result<MatterEvent | undefined, ClockRejection> {
  const missing = findFailed(state, task)
  if (missing !== undefined) {
    return succeed(
      task.kind === 'item'
        ? { type: 'MatterItemNotFiled', item: task.id, because: { kind: 'prerequisite', task: missing }, on }
        : { type: 'MatterNoticeCancelled', task: task.id, because: missing, on },
    )
  }
  if (task.kind !== 'notice' || !isNext(state, task)) return succeed(undefined)
  const { days, unit } = task.durations.promised
  const due = computeDueDate(
    { start: on, limit: days, unit: unit === 'working-day' ? 'working' : 'calendar', stops: [] },
    calendar,
  )
  if (!due.ok) return fail(due.error)
  assert(due.value.status === 'known', 'a period without stops has an end')
  return succeed({ type: 'MatterNoticePublished', task: task.id, on, until: due.value.due })
}

/** Of what the task waits for, what will not come; behind a notice that runs on stands what the notice itself waited for. */
function findFailed(state: FiledMatter, task: FiledTask): string | undefined {
  for (const wait of task.waitsFor) {
    if (hasFailed(getTaskRecord(state, wait.task))) return wait.task
    const notice = state.tasks.find(({ id, kind }) => id === wait.task && kind === 'notice')
    const failed = notice && findFailed(state, notice)
    if (failed !== undefined) return failed
  }
  return undefined
}

function settleNotice(
  state: FiledMatter,
  task: FiledTask,
  record: TaskRecord,
  on: PlainDate,
): MatterEvent | undefined {
  const stopped: MatterEvent = { type: 'MatterNoticeEnded', task: task.id, outcome: 'stopped', on }
  const { objections, until } = record
  if (objections.length > 0 && task.notice?.onObjection === 'stop') return stopped
  if (objections.some(({ answer }) => answer?.upheld === true)) return stopped
  // The public is not asked about what nobody applies for any more, nor kept waiting for an answer.
  const behind = state.tasks.filter(({ waitsFor }) => waitsFor.some((wait) => wait.task === task.id))
  const lost = behind.findLast(({ id }) => hasFailed(getTaskRecord(state, id)))
  if (lost !== undefined && behind.every(({ id }) => hasFailed(getTaskRecord(state, id))))
    return { ...stopped, because: lost.id }
  const isOpen = objections.some(({ answer }) => answer === undefined)
  if (isOpen || until === undefined || on <= until) return undefined
  return { type: 'MatterNoticeEnded', task: task.id, outcome: 'passed', on }
}

/** Whether all that the task waits for is there. */
export function isNext(state: FiledMatter, task: Pick<FiledTask, 'waitsFor'>): boolean {
  return task.waitsFor.every((wait) => isMet(getTaskRecord(state, wait.task)))
}

/** The day on which time will next change the matter by itself, undefined where it will not. */
export function findNextMatterSettlement(state: FiledMatter): PlainDate | undefined {
  if (state.status === 'ended') return undefined
  const ends = state.tasks.flatMap(({ id, kind }) => {
    const { status, until, objections } = getTaskRecord(state, id)
    const isHeld = objections.some(({ answer }) => answer === undefined)
    return kind === 'notice' && status === 'running' && until !== undefined && !isHeld
      ? [addCalendarDays(until, 1)]
      : []
  })
  return ends.toSorted()[0]
}
