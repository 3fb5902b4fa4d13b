import {
  type Calendar,
  type FiledMatter,
  type MatterDates,
  type MatterState,
  type RunningDues,
  dateMatter,
  getTaskRecord,
  isFiledMatter,
} from '@tongban/domain'
import { describeMatterView } from '../record/index.ts'
import type { MatterRow } from './store.ts'

/**
 * The days of a matter: what ended counts by its day, what runs by its own clock, what waits by the plan.
 * @param running due dates by the own clocks of cases under way, by item
 * @returns undefined where the calendar does not reach so far
 */
export function dateFiledMatter(
  state: FiledMatter,
  calendar: Calendar,
  running: Readonly<Record<string, RunningDues>>,
): MatterDates | undefined {
  const ended = Object.fromEntries(
    state.tasks.flatMap(({ id }) => {
      const { endedOn } = getTaskRecord(state, id)
      return endedOn === undefined ? [] : [[id, endedOn]]
    }),
  )
  const notices = Object.fromEntries(
    state.tasks.flatMap(({ id }) => {
      const { until, due, endedOn } = getTaskRecord(state, id)
      const day = until ?? due
      return day === undefined || endedOn !== undefined ? [] : [[id, { promised: day, statutory: day }]]
    }),
  )
  const dates = dateMatter(state, {
    calendar,
    from: state.filedOn,
    ended,
    running: {
      ...notices,
      // What was granted on a promise is loaded with its case too, until the promise is verified.
      ...Object.fromEntries(
        Object.entries(running).filter(([item]) => getTaskRecord(state, item).status === 'running'),
      ),
    },
  })
  return dates.ok ? dates.value : undefined
}

/** @param first the moment of the first event */
export function summariseMatter(
  matterCaseId: string,
  state: MatterState,
  input: {
    readonly calendar: Calendar
    readonly running: Readonly<Record<string, RunningDues>>
    readonly first: string
  },
): MatterRow {
  const filed = isFiledMatter(state) ? state : undefined
  const dates = filed && dateFiledMatter(filed, input.calendar, input.running)
  return {
    ...describeMatterView(state),
    matter_case_id: matterCaseId,
    drafted_at: input.first,
    promised_due: dates?.promisedDue ?? null,
    statutory_due: dates?.statutoryDue ?? null,
    sequence: state.sequence,
    updated_at: state.lastRecordedAt,
  }
}
