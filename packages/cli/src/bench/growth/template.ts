import {
  type Actor,
  type CaseEvent,
  type Instant,
  type ItemRevision,
  type LicenceCommand,
  type LicenceState,
  type RecordedLicenceEvent,
  assert,
  canonicalJson,
  decideLicence,
  evolveLicence,
  findFiledFacts,
} from '@tongban/domain'
import { makeCreationCommand, summariseCase, summariseLicence } from '@tongban/server'
import type { District } from './district.ts'
import { type LiveCase, toInstant } from './live-case.ts'
import { type SlotText, Slots } from './slot-text.ts'
import { sampleDigest, sampleFile, tokens } from './tokens.ts'

/** An event with a place for everything in which the cases of a template differ. */
export interface TemplateEvent {
  readonly type: string
  /** Slot of the moment at which it occurred. */
  readonly moment: number
  readonly actor: SlotText
  readonly payload: SlotText
}

/** A chain of events with the row that sums it up, as COPY reads it. */
export interface TemplateChain {
  readonly kind: 'application' | 'licence'
  readonly events: readonly TemplateEvent[]
  readonly summary: SlotText
}

/** An act as the audit and the store of answers keep it. */
export interface TemplateRequest {
  readonly minute: number
  /** Lines of COPY. */
  readonly audit: SlotText
  readonly command: SlotText
}

/** A case that was lived through once, to be told of others to whom the same happened on the same days. */
export interface Template {
  readonly revision: ItemRevision
  readonly kind: 'person' | 'enterprise'
  /** Slots that every case fills; `slots.moments` and `slots.documents` are those of this template. */
  readonly slots: Slots
  /** The minute in which it began. */
  readonly minute: number
  readonly isFiled: boolean
  readonly hasLicence: boolean
  readonly chains: readonly TemplateChain[]
  readonly requests: readonly TemplateRequest[]
}

export const summaryColumns = [
  'case_id',
  'number',
  'item_id',
  'revision',
  'item_name',
  'authority_id',
  'taken_in_at',
  'participants',
  'applicant_subject',
  'applicant_name',
  'agent_subject',
  'channel',
  'status',
  'close_reason',
  'outcome',
  'drafted_at',
  'submitted_on',
  'accepted_on',
  'decided_on',
  'finished_on',
  'acceptance_due',
  'correction_due',
  'statutory_due',
  'promised_due',
  'delivery_due',
  'settle_on',
  'stopped',
  'open_duties',
  'assigned_to',
  'licence_id',
  'version',
  'sequence',
  'updated_at',
  'revoked_on',
] as const

export const licenceColumns = [
  'licence_id',
  'licence_type',
  'number',
  'identifier',
  'issuer_id',
  'case_id',
  'holder_subject',
  'holder_name',
  'status',
  'valid_from',
  'valid_to',
  'content',
  'file_digest',
  'version',
  'sequence',
  'updated_at',
] as const

export const auditColumns = [
  'occurred_at',
  'account_id',
  'actor_kind',
  'action',
  'resource',
  'outcome',
  'ip',
  'detail',
] as const

export const commandColumns = [
  'case_id',
  'account_id',
  'idempotency_key',
  'request_digest',
  'answer',
  'created_at',
] as const

/** Makes a template of a case that was lived through. */
export function makeTemplate(live: LiveCase, district: District, kind: Template['kind']): Template {
  const { revision, acts, events, state } = live
  const first = acts[0]
  assert(first !== undefined && state !== undefined, 'a case has a first act')
  const slots = new Slots(first.minute)
  const writeMoment = (moment: Instant) => slots.markMoment(moment)
  const application = events.map(({ actor, occurredAt, event }) => makeEvent(slots, actor, occurredAt, event))
  const summary = summariseCase(tokens.case, state, revision, district.calendar, toInstant(first.minute))
  assert(summary.ok, `the calendar lacks a year that a case of ${revision.item} needs`)
  const row = {
    ...summary.value,
    drafted_at: writeMoment(toInstant(first.minute)),
    updated_at: writeMoment(state.lastRecordedAt),
  }
  const chains: TemplateChain[] = [
    {
      kind: 'application',
      events: application,
      summary: slots.compileRow(summaryColumns.map((column) => row[column])),
    },
  ]
  const licence = makeLicenceChain(live, slots)
  if (licence !== undefined) chains.push(licence)
  return {
    revision,
    kind,
    slots,
    minute: first.minute,
    isFiled: findFiledFacts(state) !== undefined,
    hasLicence: licence !== undefined,
    chains,
    requests: acts.flatMap((act) => (act.operation === undefined ? [] : [makeRequest(slots, act)])),
  }
}

function makeEvent(slots: Slots, actor: Actor, at: Instant, event: { readonly type: string }): TemplateEvent {
  const { type, ...payload } = event
  return {
    type,
    moment: slots.momentSlot(at),
    actor: slots.compile(canonicalJson(actor)),
    payload: slots.compile(canonicalJson(payload)),
  }
}

function makeRequest(slots: Slots, act: LiveCase['acts'][number]): TemplateRequest {
  const { actor, operation, minute, events, state } = act
  assert(operation !== undefined && actor.kind !== 'system', 'a request is made by somebody')
  const moment = slots.markMoment(toInstant(minute))
  const filed = state.status === 'closed' ? state.filed : 'number' in state ? state : undefined
  const answer = {
    caseId: tokens.case,
    number: filed?.number ?? null,
    status: state.status,
    version: state.version,
    events: events.map(({ type }) => type),
    documents: events.flatMap((event: CaseEvent) =>
      'document' in event && event.document !== undefined ? [event.document] : [],
    ),
  }
  const resource = `/api/v1${operation.path.replace('{caseId}', tokens.case).replaceAll(/\{\w+\}/g, '1')}`
  const key = `${tokens.case}-${state.sequence}`
  return {
    minute,
    audit: slots.compileRow([
      moment,
      actor.account,
      actor.kind,
      operation.id,
      resource,
      'done',
      '127.0.0.1',
      null,
    ]),
    command: slots.compileRow([
      tokens.case,
      actor.account,
      key,
      sampleDigest,
      JSON.stringify(answer),
      moment,
    ]),
  }
}

/** The licence that the case issued, as the queue would have made it. */
function makeLicenceChain(live: LiveCase, slots: Slots): TemplateChain | undefined {
  const { revision, events, state } = live
  const issued = events.find(({ event }) => event.type === 'LicenceIssued')
  if (issued === undefined || state === undefined) return undefined
  const { occurredAt } = issued
  const commands: readonly [Actor, LicenceCommand][] = [
    [{ kind: 'system', process: 'licence-issue' }, makeCreationCommand(tokens.case, state, issued, revision)],
    [
      { kind: 'system', process: 'document-production' },
      { type: 'RecordLicenceFile', edition: 1, digest: sampleDigest, size: sampleFile.byteLength },
    ],
  ]
  let licence: LicenceState | undefined
  const made: TemplateEvent[] = []
  for (const [actor, command] of commands) {
    const decided = decideLicence(licence, command, { now: occurredAt, actor, revision })
    assert(decided.ok, `a licence of ${revision.item} cannot be made`)
    for (const fact of decided.value) {
      const recorded: RecordedLicenceEvent = {
        sequence: made.length + 1,
        actor,
        occurredAt,
        recordedAt: occurredAt,
        event: fact,
      }
      licence = evolveLicence(licence, recorded)
      made.push(makeEvent(slots, actor, occurredAt, fact))
    }
  }
  assert(licence !== undefined, 'the licence was made')
  const row = summariseLicence(tokens.licence, licence)
  const content = JSON.stringify(row.content)
  const values = { ...row, content, updated_at: slots.markMoment(occurredAt) }
  return {
    kind: 'licence',
    events: made,
    summary: slots.compileRow(licenceColumns.map((column) => values[column])),
  }
}
