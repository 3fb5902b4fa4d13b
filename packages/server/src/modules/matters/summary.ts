import {
  type Calendar,
  type FiledMatter,
  type MatterDates,
  type MatterState,
  type RunningDues,
  dateMatter,
  findNextMatterSettlement,
  getTaskRecord,
  isFiledMatter,
  isOver,
} from '@tongban/domain'
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
    running: { ...notices, ...running },
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
  const records = filed ? filed.items.map(({ item }) => getTaskRecord(filed, item)) : []
  return {
    matter_case_id: matterCaseId,
    number: filed?.number ?? null,
    matter_id: state.matter,
    revision: state.revision,
    name: state.name,
    lead_id: state.lead,
    taken_in_at: state.takenInAt ?? null,
    applicant_subject: state.applicant.subject,
    applicant_name: state.applicant.name,
    agent_subject: state.agent?.subject ?? null,
    channel: state.channel,
    status: state.status,
    drafted_at: input.first,
    filed_on: filed?.filedOn ?? null,
    ended_on: filed?.status === 'ended' ? filed.endedOn : null,
    promised_due: dates?.promisedDue ?? null,
    statutory_due: dates?.statutoryDue ?? null,
    correction_due: filed ? findCorrectionDue(filed) : null,
    settle_on: (filed && findNextMatterSettlement(filed)) ?? null,
    items_total: records.length,
    items_ended: records.filter(isOver).length,
    items_granted: records.filter(({ status }) => status === 'granted').length,
    notices: filed ? listRunningNotices(filed) : [],
    version: state.version,
    sequence: state.sequence,
    updated_at: state.lastRecordedAt,
  }
}

function findCorrectionDue(state: FiledMatter): string | null {
  const open = state.corrections.filter(
    ({ answeredOn, items }) =>
      answeredOn === undefined && items.some(({ item }) => !isOver(getTaskRecord(state, item))),
  )
  return open.map(({ due }) => due).toSorted()[0] ?? null
}

/** What the public may know of notices that run. */
export interface RunningNotice {
  readonly task: string
  readonly name: { readonly zh: string; readonly en: string }
  readonly from: string
  readonly until: string
  readonly basis: readonly string[]
  readonly objections: number
}

function listRunningNotices(state: FiledMatter): RunningNotice[] {
  return state.tasks.flatMap((task): RunningNotice[] => {
    const { status, since, until, objections } = getTaskRecord(state, task.id)
    if (task.notice === undefined || task.notice.kind === 'waiting-period') return []
    if (status !== 'running' || since === undefined || until === undefined) return []
    return [
      {
        task: task.id,
        name: task.name,
        from: since,
        until,
        basis: task.notice.basis,
        objections: objections.length,
      },
    ]
  })
}
