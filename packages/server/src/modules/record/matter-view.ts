import {
  type FiledMatter,
  type MatterState,
  findNextMatterSettlement,
  getTaskRecord,
  isFiledMatter,
  isMet,
  isOver,
} from '@tongban/domain'

/**
 * What the view of a matter (`matter_case`) says by the events alone, by its columns; its due dates also rest on the
 * calendar and on the clocks of its cases.
 */
export function describeMatterView(state: MatterState) {
  const filed = isFiledMatter(state) ? state : undefined
  const records = filed ? filed.items.map(({ item }) => getTaskRecord(filed, item)) : []
  return {
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
    filed_on: filed?.filedOn ?? null,
    ended_on: filed?.status === 'ended' ? filed.endedOn : null,
    correction_due: filed ? findCorrectionDue(filed) : null,
    settle_on: (filed && findNextMatterSettlement(filed)) ?? null,
    items_total: records.length,
    items_ended: records.filter(isOver).length,
    items_granted: records.filter(isMet).length,
    notices: filed ? listRunningNotices(filed) : [],
    version: state.version,
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
