import { hash } from 'node:crypto'
import { type DocumentKind, type Instant, type PlainDate, assert, fromDayNumber } from '@tongban/domain'
import { caseIdOfKey, firstPreviousHash, makeTimeOrderedId, writeEventText } from '@tongban/server'
import { CopyWriter } from './copy-writer.ts'
import type { NumberSeries } from './numbers.ts'
import type { Applicant } from './people.ts'
import { type Random, createRandom } from './random.ts'
import { escapeCopy, fillSlots, fixedSlots } from './slot-text.ts'
import {
  type Template,
  type TemplateChain,
  auditColumns,
  commandColumns,
  licenceColumns,
  summaryColumns,
} from './template.ts'
import { spreadMinutes } from './templates.ts'

/** How long answers to requests are kept (see the job forget-answers); older ones are not made. */
const answersKeptMinutes = 30 * 1440

/** Cases to be written: of each template so many. */
export interface CasesOfTemplate {
  readonly template: Template
  readonly cases: number
}

export interface FillOptions {
  /** Of the administrator: COPY passes by row-level security. */
  readonly address: string
  readonly seed: number
  readonly now: Instant
  /** In the order in which the cases are to be written. */
  readonly plan: readonly CasesOfTemplate[]
  readonly pickApplicant: (random: Random, kind: Applicant['kind']) => Applicant
  readonly series: NumberSeries
  /** Whether the tables are emptied first. */
  readonly emptied: boolean
  readonly onCases?: (written: number) => void
}

export interface FillReport {
  readonly cases: number
  readonly events: number
  readonly licences: number
  readonly audit: number
  readonly answers: number
}

const eventColumns = [
  'case_id',
  'sequence',
  'case_kind',
  'event_type',
  'schema_version',
  'actor',
  'occurred_at',
  'recorded_at',
  'payload',
  'previous_hash',
  'hash',
]
const headColumns = ['case_id', 'case_kind', 'sequence', 'hash']

/** Writes cases with their chains, hashed as the record hashes, straight into the tables by COPY. */
export async function fillDistrict(options: FillOptions): Promise<FillReport> {
  const open = (table: string, columns: readonly string[]) =>
    CopyWriter.open(options.address, table, columns, { emptied: options.emptied })
  const writers = {
    events: await open('case_event', eventColumns),
    heads: await open('record_head', headColumns),
    summaries: await open('case_summary', summaryColumns),
    licences: await open('licence', licenceColumns),
    audit: await open('audit_entry', auditColumns),
    answers: await open('case_command', commandColumns),
  }
  const all = Object.values(writers)
  try {
    const cases = await writeCases(options, writers)
    for (const writer of all) await writer.close()
    return {
      cases,
      events: writers.events.rows,
      licences: writers.licences.rows,
      audit: writers.audit.rows,
      answers: writers.answers.rows,
    }
  } catch (error) {
    for (const writer of all) await writer.abandon()
    throw error
  }
}

type Writers = Readonly<
  Record<'events' | 'heads' | 'summaries' | 'licences' | 'audit' | 'answers', CopyWriter>
>

async function writeCases(options: FillOptions, writers: Writers): Promise<number> {
  const random = createRandom(options.seed)
  const keepFrom = Date.parse(options.now) / 60_000 + 8 * 60 - answersKeptMinutes
  let written = 0
  for (const { template, cases } of options.plan) {
    for (let index = 0; index < cases; index += 1) {
      const values = makeValues(template, options, random)
      const waits: (Promise<unknown> | undefined)[] = []
      for (const chain of template.chains) waits.push(...writeChain(chain, values, writers))
      for (const { audit, command, minute } of template.requests) {
        waits.push(writers.audit.write(fillSlots(audit, values)))
        if (minute > keepFrom) waits.push(writers.answers.write(fillSlots(command, values)))
      }
      for (const wait of waits) if (wait !== undefined) await wait
      written += 1
      if (written % 10_000 === 0) options.onCases?.(written)
    }
  }
  return written
}

function writeChain(
  { kind, events, summary }: TemplateChain,
  values: readonly string[],
  writers: Writers,
): (Promise<unknown> | undefined)[] {
  const id = (kind === 'application' ? values[slotOf.case] : values[slotOf.licence]) as string
  const waits: (Promise<unknown> | undefined)[] = []
  let previousHash = firstPreviousHash.toString('hex')
  let sequence = 0
  for (const { type, moment, actor, payload } of events) {
    sequence += 1
    const actorText = fillSlots(actor, values)
    const payloadText = fillSlots(payload, values)
    const at = values[moment] as string
    const eventHash = hash(
      'sha256',
      writeEventText({
        caseId: id,
        sequence,
        caseKind: kind,
        type,
        schemaVersion: 1,
        occurredAt: at,
        recordedAt: at,
        actor: actorText,
        payload: payloadText,
        previousHash,
      }),
    )
    const actorField = actor.hasBackslash ? escapeCopy(actorText) : actorText
    const payloadField = payload.hasBackslash ? escapeCopy(payloadText) : payloadText
    waits.push(
      writers.events.write(
        `${id}\t${sequence}\t${kind}\t${type}\t1\t${actorField}\t${at}\t${at}\t${payloadField}\t\\\\x${previousHash}\t\\\\x${eventHash}`,
      ),
    )
    previousHash = eventHash
  }
  waits.push(writers.heads.write(`${id}\t${kind}\t${sequence}\t\\\\x${previousHash}`))
  const views = kind === 'application' ? writers.summaries : writers.licences
  waits.push(views.write(fillSlots(summary, values)))
  return waits
}

const slotOf = Object.fromEntries(fixedSlots.map((name, index) => [name, index])) as Record<
  (typeof fixedSlots)[number],
  number
>

/** The values of one case, by slot. */
function makeValues(template: Template, { pickApplicant, series }: FillOptions, random: Random): string[] {
  const { slots, minute, revision } = template
  const applicant = pickApplicant(random, template.kind)
  const shift = random.below(spreadMinutes * 60_000)
  const begun = (minute - 8 * 60) * 60_000 + shift
  const day: PlainDate = fromDayNumber(Math.floor(minute / 1440))
  const values: string[] = Array.from({ length: slots.count }, () => '')
  // As the platform makes it of the account and the key of a good client.
  const rest = Buffer.alloc(10)
  rest.writeUInt32BE(random.below(2 ** 31), 6)
  const caseId = caseIdOfKey(applicant.account, makeTimeOrderedId(begun, rest))
  values[slotOf.case] = caseId
  values[slotOf.subject] = applicant.subject
  values[slotOf.account] = applicant.account
  values[slotOf.name] = applicant.name
  values[slotOf.identifier] = applicant.identifier
  values[slotOf.phone] = applicant.phone
  if (template.isFiled) values[slotOf.number] = series.takeCaseNumber(revision, day)
  if (template.hasLicence) {
    const { number, identifier } = series.takeLicenceNumbers(revision, Number(day.slice(0, 4)))
    values[slotOf.licence] = `${caseId.slice(0, 14)}4${caseId.slice(15)}`
    values[slotOf.licenceNumber] = number
    values[slotOf.licenceIdentifier] = identifier
  }
  for (const { slot, offset } of slots.moments) values[slot] = new Date(begun + offset * 60_000).toISOString()
  for (const { slot, kind, year } of slots.documents) {
    values[slot] = series.takeDocumentNumber(revision, kind as DocumentKind, year)
  }
  assert(
    values.every((value, slot) => value !== '' || isOptional(slot)),
    'every place of a case has its value',
  )
  return values
}

const optional = new Set([slotOf.number, slotOf.licence, slotOf.licenceNumber, slotOf.licenceIdentifier])
const isOptional = (slot: number) => optional.has(slot)
