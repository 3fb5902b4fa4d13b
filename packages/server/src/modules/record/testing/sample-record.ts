import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import {
  type Actor,
  type ApplicantActor,
  type Instant,
  type OfficerActor,
  canonicalJson,
  getInstant,
} from '@tongban/domain'
import type { Pool } from 'pg'
import {
  createMasterKey,
  createPostgresSealKeyRepository,
  createRecordSigner,
  createSealKeyStore,
} from '../../../seals/index.ts'
import { type ChainEnd, emptyChain, linkEvents } from '../chain.ts'

export const citizen: ApplicantActor = {
  kind: 'applicant',
  account: 'account-1',
  name: '陈静',
  subject: '0190a000-0000-7000-8000-0000000000aa',
  actsFor: [{ subject: '0190a000-0000-7000-8000-0000000000aa', as: 'self' }],
}
export const clerk: OfficerActor = {
  kind: 'officer',
  account: 'account-2',
  name: '王敏',
  role: 'counter-clerk',
  organisation: 'hall',
  duties: ['intake'],
  jurisdiction: ['hall'],
}
export const sampleApplicant = {
  subject: '0190a000-0000-7000-8000-0000000000aa',
  kind: 'person',
  name: '陈静',
  identifierKind: 'resident-id',
  identifier: '110101199003070000',
} as const

/** A case id by its number; ids sort as their numbers do. */
export function sampleCaseId(number: number): string {
  return `0190a000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
}

/** A folder of its own for an installation. */
export function createSampleHome(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'tongban-record-'))
}

export function createSampleSigner(pool: Pool) {
  const repository = createPostgresSealKeyRepository(pool)
  return createRecordSigner(createSealKeyStore({ repository, masterKey: createMasterKey() }))
}

/** Appends to chains as the platform does, by the same function of the database and as the same role. */
export function createSampleRecord(pool: Pool) {
  const ends = new Map<string, ChainEnd>()
  let minute = 0

  const nextMoment = (): Instant => {
    minute += 1
    return getInstant(new Date(Date.UTC(2026, 2, 2, 1, minute)).toISOString())
  }

  async function append(
    caseId: string,
    events: readonly ({ readonly type: string } & Record<string, unknown>)[],
    actor: Actor = citizen,
    now: Instant = nextMoment(),
    caseKind: 'application' | 'matter' = 'application',
  ): Promise<void> {
    const end = ends.get(caseId) ?? emptyChain
    const links = linkEvents(end, { caseId, caseKind, actor, occurredAt: now, now }, events)
    const last = links.at(-1)
    if (last === undefined) return
    await pool.query('select append_events($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [
      caseId,
      caseKind,
      end.sequence,
      links.map(({ type }) => type),
      links.map(({ schemaVersion }) => schemaVersion),
      links.map(({ actor: text }) => text),
      links.map(({ occurredAt }) => occurredAt),
      links.map(({ recordedAt }) => recordedAt),
      links.map(({ payload }) => payload),
      links.map(({ previousHash }) => previousHash),
      links.map(({ hash }) => hash),
    ])
    ends.set(caseId, { sequence: last.sequence, hash: last.hash, recordedAt: last.recordedAt })
  }

  /**
   * The summary as the platform keeps it beside the chain.
   * @param columns that differ from those of a case that was drafted and no more
   */
  async function summarise(
    caseId: string,
    status: string,
    columns: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    const row = {
      case_id: caseId,
      item_id: 'food-business-licence',
      revision: 1,
      item_name: '食品经营许可',
      authority_id: 'hall',
      applicant_subject: sampleApplicant.subject,
      applicant_name: '陈静',
      channel: 'web',
      status,
      drafted_at: '2026-03-02T01:00:00.000Z',
      version: 1,
      sequence: ends.get(caseId)?.sequence ?? 0,
      updated_at: '2026-03-02T01:00:00.000Z',
      ...columns,
    }
    // What is not named here takes its default, so that a column more is no concern of the record.
    const names = Object.keys(row).join()
    const client = await pool.connect()
    try {
      await client.query("begin; select set_scope(true, '{}', '{}')")
      await client.query(
        `insert into case_summary (${names}) select ${names} from json_populate_record(null::case_summary, $1)
         on conflict (case_id) do update set sequence = excluded.sequence, status = excluded.status`,
        [canonicalJson(row)],
      )
      await client.query('commit')
    } finally {
      client.release()
    }
  }

  return { append, summarise, nextMoment, getEnd: (caseId: string) => ends.get(caseId) ?? emptyChain }
}

export const drafted = {
  type: 'ApplicationDrafted',
  item: 'food-business-licence',
  revision: 1,
  authority: 'hall',
  applicant: sampleApplicant,
  channel: 'web',
}

/** @param filing what makes this filing another than the next */
export function submitted(filing: string) {
  return {
    type: 'ApplicationSubmitted',
    number: `HALL-2026-${filing}`,
    content: {
      answers: {},
      form: { name: `江北区“${filing}”小吃店` },
      materials: {
        lease: [
          {
            digest: createHash('sha256').update(filing).digest('hex'),
            name: '租赁合同.pdf',
            mediaType: 'application/pdf',
            size: 1024,
          },
        ],
      },
    },
    contact: { name: '陈静', phone: '13800000000' },
    delivery: 'electronic',
    on: '2026-03-02',
  }
}

export const noted = (text: string) => ({ type: 'StepReopened', step: 'review', reason: text })

/** The events of a matter with one case under way, and a notice that runs. */
export const sampleMatter: readonly ({ readonly type: string } & Record<string, unknown>)[] = [
  {
    type: 'MatterDrafted',
    matter: 'open-snack-bar',
    revision: 1,
    digest: '0'.repeat(64),
    name: { zh: '我要开小吃店', en: 'Open a snack bar' },
    lead: 'hall',
    applicant: sampleApplicant,
    channel: 'web',
  },
  {
    type: 'MatterFiled',
    number: 'YJS-2026-1',
    on: '2026-03-02',
    content: { answers: {}, form: {}, materials: {} },
    contact: { name: '陈静', phone: '13800000000' },
    delivery: 'electronic',
    items: [
      {
        item: 'food-business-licence',
        name: { zh: '食品经营许可', en: 'Food business licence' },
        revision: 1,
        digest: '0'.repeat(64),
        authority: { id: 'hall', name: { zh: '大厅', en: 'Hall' } },
        answers: {},
        awaitedFields: [],
        awaitedMaterials: [],
      },
    ],
    tasks: [
      { id: 'food-business-licence', kind: 'item', item: 'food-business-licence', waitsFor: [] },
      {
        id: 'notice/neighbours',
        kind: 'notice',
        name: { zh: '公示', en: 'Notice' },
        waitsFor: [],
        notice: { kind: 'public-notice', onObjection: 'stop', basis: ['行政许可法 第四十六条'] },
      },
    ],
    clock: {},
  },
  {
    type: 'MatterItemFiled',
    item: 'food-business-licence',
    caseId: sampleCaseId(3),
    number: 'HALL-2026-3',
    on: '2026-03-02',
  },
  { type: 'MatterNoticePublished', task: 'notice/neighbours', on: '2026-03-02', until: '2026-03-09' },
]
