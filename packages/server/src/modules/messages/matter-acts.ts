import type { FiledItem, MatterEvent, MatterEventType } from '@tongban/domain'
import { type Transaction, sql } from 'kysely'
import type { Tables } from '../../database/index.ts'

/** The acts of a matter itself of which its applicant is told, those of one transaction together. */
export const matterToldTypes = [
  'MatterFiled',
  'MatterItemFiled',
  'MatterItemEnded',
  'MatterItemRevoked',
  'MatterItemNotFiled',
  'MatterItemsWithdrawn',
  'MatterNoticePublished',
  'ObjectionRaised',
  'ObjectionAnswered',
  'MatterNoticeEnded',
  'JointCorrectionRequested',
  'JointCorrectionAnswered',
  'MatterEnded',
] as const satisfies readonly MatterEventType[]

type ToldType = (typeof matterToldTypes)[number]

/** Whether a kind of message is that of acts of a matter. */
export function isMatterAct(kind: string): boolean {
  return (matterToldTypes as readonly string[]).includes(kind)
}

/** Acts of the cases of a matter that the matter tells, so that nobody hears of one thing twice. */
export const toldByMatter = [
  'ApplicationSubmitted',
  'CorrectionRequested',
  'ApplicationResubmitted',
  'CorrectionLapsed',
  'AcceptanceRefused',
  'ApplicationRefused',
  'LicenceIssued',
  'ApplicationWithdrawn',
  'ProcedureTerminated',
  'OwedMaterialsLapsed',
  'CaseVoided',
] as const

/** Told by the matter too where the item results in no licence: then the grant is the end of its case. */
export const grants = ['ApplicationGranted', 'GrantedOnPromise'] as const

/** An act of a matter; of the filing, which is long, only that it happened. */
export type ToldAct =
  | Extract<MatterEvent, { type: Exclude<ToldType, 'MatterFiled' | 'MatterItemEnded'> }>
  | { readonly type: 'MatterFiled' }
  | (Extract<MatterEvent, { type: 'MatterItemEnded' }> & {
      /** What was said to the applicant with the act that ended the case. */
      readonly reason: string | null
    })

/** What one message about a matter tells of. */
export interface MatterActs {
  readonly acts: readonly ToldAct[]
  readonly tasks: readonly {
    readonly id: string
    readonly kind: string
    readonly name: { readonly zh: string; readonly en: string }
  }[]
  /** The kind of power of each item; none of matters that were filed before it was kept. */
  readonly kinds: readonly { readonly item: string; readonly type: NonNullable<FiledItem['type']> }[]
}

interface Place {
  readonly case_id: string
  readonly at: string
}

export function writePlace({ case_id: matter, at }: Place): string {
  return `${matter} ${new Date(at).toISOString()}`
}

/** The acts of the matters at these moments, by place. */
export async function readMatterActs(
  transaction: Transaction<Tables>,
  places: readonly Place[],
): Promise<ReadonlyMap<string, MatterActs>> {
  if (places.length === 0) return new Map()
  const { rows } = await sql<Place & Omit<MatterActs, 'acts'> & { acts: ToldAct[] }>`
    select k.case_id, k.at,
           (select f.payload -> 'tasks' from case_event f
             where f.case_id = k.case_id and f.event_type = 'MatterFiled') as tasks,
           (select coalesce(json_agg(json_build_object('item', i ->> 'item', 'type', i ->> 'type')), '[]')
              from case_event f, json_array_elements(f.payload -> 'items') i
             where f.case_id = k.case_id and f.event_type = 'MatterFiled' and i ->> 'type' is not null) as kinds,
           (select json_agg(case e.event_type
                     when 'MatterFiled' then json_build_object('type', e.event_type)
                     else (jsonb_build_object('type', e.event_type, 'reason', (
                             select c.payload ->> 'reason' from case_event c
                              where e.event_type = 'MatterItemEnded'
                                and c.case_id = (e.payload ->> 'caseId')::uuid
                                and c.event_type = any(${[...toldByMatter]}::text[])
                              order by c.sequence desc limit 1)) || e.payload::jsonb)::json
                   end order by e.sequence)
              from case_event e
             where e.case_id = k.case_id and e.recorded_at = k.at
               and e.event_type = any(${[...matterToldTypes]}::text[])) as acts
      from json_to_recordset(${JSON.stringify(places)}::json) as k (case_id uuid, at timestamptz)`.execute(
    transaction,
  )
  return new Map(rows.map(({ case_id, at, ...told }) => [writePlace({ case_id, at }), told]))
}
