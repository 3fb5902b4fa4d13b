import { readText } from '../catalogue/index.ts'
import type { Calendar } from '../calendar/index.ts'
import { type ClockRejection, computeDueDate } from '../clock/index.ts'
import { type Bilingual, type PlainDate, type Result, succeed } from '../kernel/index.ts'
import { type Duration, remeasureOrder, weighDuration } from '../prerequisites/index.ts'
import type { MatterPlan, PlanTask } from './joint-plan.ts'
import type { SelectedItem } from './select-items.ts'

/** How long the whole takes: the longest path through the plan. */
export interface JointLimit {
  /** Working days after the filing; calendar days taken at 5 working days for 7. */
  readonly workingDays: number
  /** The same path as its limits are stated. */
  readonly parts: { readonly workingDays: number; readonly calendarDays: number }
  /** Tasks of the plan that make it so long, first to last. */
  readonly criticalPath: readonly string[]
}

export interface JointClock {
  readonly promised: JointLimit
  readonly statutory: JointLimit
  /** What is not counted: special procedures stop the clock, an extension lengthens the statutory limit. */
  readonly notCounted: readonly {
    readonly item: string
    readonly name: Bilingual
    readonly workingDays: number
    readonly basis: string
  }[]
  readonly ceiling: {
    /** 行政许可法 article 42, paragraph 2: unified, joint or concentrated handling, and its one extension. */
    readonly workingDays: number
    readonly extensionWorkingDays: number
    readonly basis: string
    /** Whether the promised time of the whole, notices left out, is above it. */
    readonly exceeded: boolean
  }
}

/** 行政许可法 第四十二条第二款: 统一办理或者联合办理、集中办理 within 45 days, 15 more with leave. */
const ceiling = { workingDays: 45, extensionWorkingDays: 15, basis: '行政许可法 第四十二条第二款' } as const

/** The longest path without notices and waiting periods, in which nobody handles anything: what article 42 limits. */
export function measureHandling(plan: MatterPlan): Pick<JointLimit, 'workingDays' | 'criticalPath'> {
  const tasks = new Map(plan.tasks.map((task) => [task.id, task]))
  const { days, criticalPath } = remeasureOrder(plan.promised, (id) => {
    const task = tasks.get(id)
    return task === undefined || task.kind === 'notice' ? 0 : weighDuration(task.durations.promised)
  })
  return { workingDays: days, criticalPath }
}

/** The joint clock of a plan: never shorter than its longest path, because no item is decided before those it waits for. */
export function measureMatter(plan: MatterPlan, items: readonly SelectedItem[]): JointClock {
  const durationOf = (id: string, which: 'promised' | 'statutory'): Duration =>
    plan.tasks.find((task) => task.id === id)?.durations[which] ?? { days: 0, unit: 'working-day' }
  const limit = (which: 'promised' | 'statutory'): JointLimit => {
    const { days, criticalPath } = plan[which]
    const durations = criticalPath.map((id) => durationOf(id, which))
    return {
      workingDays: days,
      parts: {
        workingDays: sumDays(durations, 'working-day'),
        calendarDays: sumDays(durations, 'calendar-day'),
      },
      criticalPath,
    }
  }
  const promised = limit('promised')
  return {
    promised,
    statutory: limit('statutory'),
    notCounted: items.flatMap(({ member: { item, revision } }) => [
      ...revision.definition.specialProcedures.map(({ name, days, basis }) => ({
        item,
        name: readText(name),
        workingDays: days,
        basis,
      })),
      ...(revision.definition.extension === undefined
        ? []
        : [
            {
              item,
              name: { zh: '延长审批期限', en: 'Extension' },
              workingDays: revision.definition.extension.days,
              basis: revision.definition.extension.basis,
            },
          ]),
    ]),
    ceiling: { ...ceiling, exceeded: measureHandling(plan).workingDays > ceiling.workingDays },
  }
}

/** When one task of a plan begins and is due. */
export interface TaskDates {
  readonly task: string
  readonly promised: { readonly start: PlainDate; readonly due: PlainDate }
  /** Undefined where the calendar does not reach so far. */
  readonly statutory: { readonly start: PlainDate; readonly due: PlainDate } | undefined
}

export interface MatterDates {
  /** In the order of the plan. */
  readonly tasks: readonly TaskDates[]
  /** The last of all due dates: the joint due dates. */
  readonly promisedDue: PlainDate
  /** Undefined where the calendar does not reach so far; the promise, which is shorter, may still be known. */
  readonly statutoryDue: PlainDate | undefined
}

/** Due dates by the own clock of a task; a clock that does not run yet gives none. */
export interface RunningDues {
  readonly promised?: PlainDate | undefined
  readonly statutory?: PlainDate | undefined
}

/** What of a plan its days are counted by. */
export interface DatedPlan {
  readonly tasks: readonly (Pick<PlanTask, 'id' | 'stage' | 'durations'> & {
    readonly waitsFor: readonly { readonly task: string }[]
  })[]
}

/**
 * The days of a plan on a calendar: each task begins when the last of those that it waits for is due or done.
 * @param input.from the day on which the matter is taken in; it is not counted.
 * @param input.ended days on which tasks ended, by id of the task; they take the place of due dates.
 * @param input.running due dates by the own clocks of tasks under way, which take the place of those of the plan.
 * @returns refuses with `calendar-year-missing` where the calendar does not reach to the promised days, rather than guess.
 */
export function dateMatter(
  plan: DatedPlan,
  input: {
    readonly calendar: Calendar
    readonly from: PlainDate
    readonly ended?: Readonly<Record<string, PlainDate>>
    readonly running?: Readonly<Record<string, RunningDues>>
  },
): Result<MatterDates, ClockRejection> {
  const promised = placeTasks(plan, 'promised', input)
  if (!promised.ok) return promised
  const statutory = placeTasks(plan, 'statutory', input)
  return succeed({
    tasks: plan.tasks.flatMap(({ id }) => {
      const dates = promised.value.dates.get(id)
      const lawful = statutory.ok ? statutory.value.dates.get(id) : undefined
      return dates === undefined ? [] : [{ task: id, promised: dates, statutory: lawful }]
    }),
    promisedDue: promised.value.due,
    statutoryDue: statutory.ok ? statutory.value.due : undefined,
  })
}

/** The days of all tasks by one of their limits, and the last of these days. */
function placeTasks(
  plan: DatedPlan,
  which: 'promised' | 'statutory',
  { calendar, from, ended = {}, running = {} }: Parameters<typeof dateMatter>[1],
): Result<
  { readonly dates: ReadonlyMap<string, TaskDates['promised']>; readonly due: PlainDate },
  ClockRejection
> {
  const dates = new Map<string, TaskDates['promised']>()
  const endOf = (task: string) =>
    (Object.hasOwn(ended, task) ? ended[task] : undefined) ?? dates.get(task)?.due ?? from
  // A task may be begun only after those of earlier stages are placed.
  for (const task of plan.tasks.toSorted((left, right) => left.stage - right.stage)) {
    const before = task.waitsFor.map((wait) => endOf(wait.task))
    const start = getLatest(before, from)
    const own = Object.hasOwn(running, task.id) ? running[task.id]?.[which] : undefined
    const due = own === undefined ? countDue(task.durations[which], start, calendar) : succeed(own)
    if (!due.ok) return due
    dates.set(task.id, { start, due: due.value })
  }
  const ends = plan.tasks.map(({ id }) => endOf(id))
  return succeed({ dates, due: getLatest(ends, from) })
}

function countDue(
  { days, unit }: Duration,
  start: PlainDate,
  calendar: Calendar,
): Result<PlainDate, ClockRejection> {
  const due = computeDueDate(
    { start, limit: days, unit: unit === 'working-day' ? 'working' : 'calendar', stops: [] },
    calendar,
  )
  if (!due.ok) return due
  return succeed(due.value.status === 'known' ? due.value.due : due.value.since)
}

function getLatest(dates: readonly PlainDate[], earliest: PlainDate): PlainDate {
  return dates.reduce((latest, date) => (date > latest ? date : latest), earliest)
}

function sumDays(durations: readonly Duration[], unit: Duration['unit']): number {
  return durations.reduce((sum, duration) => sum + (duration.unit === unit ? duration.days : 0), 0)
}
