import {
  type FiledMatter,
  type Instant,
  type MatterEvent,
  type Objection,
  getTaskRecord,
  maskName,
} from '@tongban/domain'
import type pg from 'pg'
import type { Tables } from '../../database/index.ts'

/** A row of `objection` as it is written. */
export type ObjectionRow = Readonly<Record<keyof Tables['objection'], unknown>>

/** The events of one act, as they are about to stand in the record. */
interface Appended {
  readonly events: readonly MatterEvent[]
  /** Sequence of the event before them. */
  readonly after: number
  readonly at: Instant
}

/** What those who objected may know, where an act concerns it; most acts concern no objection and write nothing. */
export function listObjectionRows(
  matterCaseId: string,
  state: FiledMatter,
  appended: Appended,
): ObjectionRow[] {
  const isTold = appended.events.some(
    ({ type }) => type === 'ObjectionRaised' || type === 'ObjectionAnswered' || type === 'MatterNoticeEnded',
  )
  if (!isTold) return []
  return state.tasks.flatMap(({ id, name }): ObjectionRow[] => {
    const { objections, since, until, status, endedOn } = getTaskRecord(state, id)
    const next = state.items.find(({ item }) =>
      state.tasks.some((task) => task.id === item && task.waitsFor.some((wait) => wait.task === id)),
    )
    return objections.flatMap((entry): ObjectionRow[] => {
      if (entry.account === undefined) return []
      return [
        {
          matter_case_id: matterCaseId,
          task: id,
          objection: entry.objection,
          account_id: entry.account,
          notice_name: name,
          notice_from: since,
          notice_until: until,
          notice_status: status,
          matter_name: state.name,
          applicant_name:
            state.applicant.kind === 'person' ? maskName(state.applicant.name) : state.applicant.name,
          lead_id: state.lead,
          item_id: next?.item ?? null,
          item_revision: next?.revision ?? null,
          text: entry.text,
          raised_on: entry.on,
          upheld: entry.answer?.upheld ?? null,
          answer: entry.answer?.text ?? null,
          answered_on: entry.answer?.on ?? null,
          ended_on: endedOn ?? null,
          ...findMoments(id, entry, appended),
        },
      ]
    })
  })
}

/** When each act was recorded, of those that are appended now; the others stand in the row already. */
function findMoments(task: string, { objection }: Objection, { events, after, at }: Appended) {
  const place = (isIt: (event: MatterEvent) => boolean) => {
    const index = events.findIndex(isIt)
    return index < 0 ? { at: null, sequence: null } : { at, sequence: after + index + 1 }
  }
  const raised = place(
    (event) => event.type === 'ObjectionRaised' && event.task === task && event.objection === objection,
  )
  const answered = place(
    (event) => event.type === 'ObjectionAnswered' && event.task === task && event.objection === objection,
  )
  const ended = place((event) => event.type === 'MatterNoticeEnded' && event.task === task)
  return {
    raised_at: raised.at,
    raised_sequence: raised.sequence,
    answered_at: answered.at,
    answered_sequence: answered.sequence,
    ended_at: ended.at,
    ended_sequence: ended.sequence,
  }
}

/** Writes them with the matter, in its transaction: one that is raised now begins its row, the others go on with theirs. */
export async function writeObjections(client: pg.ClientBase, rows: readonly ObjectionRow[]): Promise<void> {
  if (rows.length === 0) return
  await client.query({
    name: 'write_objections',
    text: `with given as materialized (
        select * from json_populate_recordset(null::objection, $1)
      ), changed as (
        update objection o
           set notice_status = g.notice_status, upheld = g.upheld, answer = g.answer, answered_on = g.answered_on,
               ended_on = g.ended_on,
               answered_at = coalesce(o.answered_at, g.answered_at),
               answered_sequence = coalesce(o.answered_sequence, g.answered_sequence),
               ended_at = coalesce(o.ended_at, g.ended_at),
               ended_sequence = coalesce(o.ended_sequence, g.ended_sequence)
          from given g
         where g.raised_at is null
           and (o.matter_case_id, o.task, o.objection) = (g.matter_case_id, g.task, g.objection)
      )
      insert into objection select * from given where raised_at is not null`,
    values: [JSON.stringify(rows)],
  })
}
