import {
  type CaseState,
  type FactSourceName,
  type FiledFacts,
  type GatheredFact,
  type GatheredFacts,
  type ItemRevision,
  type PlainDate,
  type RecordedEvent,
  getPlainDate,
  isFilled,
  listIdentityFacts,
} from '@tongban/domain'
import { type Database, everyRow, withRows } from '../../database/index.ts'
import { readPromiseStanding } from '../cases/index.ts'
import type { Registers } from './registers.ts'
import { findSwitch } from './switches.ts'

export interface FactSources {
  readonly database: Database
  readonly registers: Registers
}

/** A filed application, and the acts that led to it. */
export interface JudgedCase {
  readonly caseId: string
  readonly state: CaseState & FiledFacts
  readonly events: readonly RecordedEvent[]
  readonly revision: ItemRevision
}

interface SourceAnswer {
  readonly facts: Readonly<Record<string, GatheredFact>>
  /** By subject, the name of what could not be asked. */
  readonly unavailable: ReadonlyMap<string, string>
}

const nothing: SourceAnswer = { facts: {}, unavailable: new Map() }

/**
 * Asks every source that the decision table names, each for what it answers for, and no other. Sources are asked side
 * by side; of several that answer for one fact the first in the order of the table counts.
 */
export async function gatherFacts(
  sources: FactSources,
  judged: JudgedCase,
  today: PlainDate,
): Promise<GatheredFacts> {
  const { state, revision } = judged
  const switched = await findSwitch(sources.database, state.item)
  if (switched?.isOff === true) {
    return { facts: {}, unavailable: [], switchedOff: { reason: switched.reason } }
  }
  const inputs = Object.entries(revision.definition.instant?.inputs ?? {}).flatMap(([subject, input]) =>
    input === 'choice' ? [] : [{ subject, sources: input }],
  )
  const wantedOf = (source: FactSourceName) =>
    inputs.filter((input) => input.sources.includes(source)).map(({ subject }) => subject)
  const [identity, licence, register, platform] = await Promise.all([
    // The age is computed from the identity that was verified.
    wantedOf('identity').length + wantedOf('platform').length === 0
      ? nothing
      : askIdentity(sources, judged, today),
    askLicences(sources, judged, wantedOf('licence'), today),
    askRegisters(sources, judged, wantedOf('register'), today),
    askPlatform(sources, judged, wantedOf('platform'), today),
  ])
  const answers: Readonly<Record<FactSourceName, SourceAnswer>> = {
    identity,
    licence,
    register,
    platform: { ...platform, facts: { ...identity.facts, ...platform.facts } },
  }
  const facts: Record<string, GatheredFact> = {}
  const unavailable: GatheredFacts['unavailable'][number][] = []
  for (const { subject, sources: named } of inputs) {
    const said = named
      .map((source) => answers[source].facts[subject])
      .find((fact) => fact !== undefined && isFilled(fact.value))
    if (said !== undefined) {
      facts[subject] = said
      continue
    }
    for (const source of named) {
      const reference = answers[source].unavailable.get(subject)
      if (reference !== undefined) unavailable.push({ subject, source, reference })
    }
  }
  return { facts, unavailable }
}

const proofNames: Readonly<Record<string, string>> = {
  outside: '统一身份认证',
  installation: '平台建立账号时核验',
}

/** Who signed in and filed, where that was the applicant or its legal representative, and was verified. */
async function askIdentity(
  { database }: FactSources,
  { state, events }: JudgedCase,
  today: PlainDate,
): Promise<SourceAnswer> {
  const filed = events.findLast(({ event }) => event.type === 'ApplicationSubmitted')
  if (filed?.actor.kind !== 'applicant') return nothing
  const { rows } = await database.pool.query<{
    proven_by: string
    proven_on: string
    representative_name: string | null
  }>(
    `select o.proven_by, o.proven_on, s.representative_name
       from account_subject o join subject s using (subject_id)
      where o.account_id = $1 and o.subject_id = $2 and o.proven_by is not null`,
    [filed.actor.account, state.applicant.subject],
  )
  const [row] = rows
  if (row === undefined) return nothing
  const proof = {
    reference: proofNames[row.proven_by] ?? row.proven_by,
    asOf: getPlainDate(row.proven_on),
    ...(row.representative_name === null ? {} : { legalRepresentative: row.representative_name }),
  }
  return { facts: listIdentityFacts(state.applicant, proof, today), unavailable: new Map() }
}

interface HeldLicence {
  readonly number: string
  readonly valid_to: string | null
  readonly fields: Readonly<Record<string, unknown>>
}

/**
 * Licences of the applicant that are in force. Where the application names one by its number that one answers;
 * otherwise all that say anything about a field must say the same.
 */
async function askLicences(
  { database }: FactSources,
  { state }: JudgedCase,
  subjects: readonly string[],
  today: PlainDate,
): Promise<SourceAnswer> {
  if (subjects.length === 0) return nothing
  const held = await withRows(database, everyRow, (transaction) =>
    transaction
      .selectFrom('licence')
      .select(['number', 'valid_to', 'content'])
      .where('holder_subject', '=', state.applicant.subject)
      .where('status', '=', 'valid')
      .where('valid_from', '<=', today)
      .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', today)]))
      .limit(200)
      .execute(),
  )
  const licences = held.map(({ number, valid_to, content }): HeldLicence => {
    const { fields } = content as unknown as { fields: HeldLicence['fields'] }
    return { number, valid_to, fields }
  })
  const named = licences.filter(({ number }) => number === state.content.form['licence.number'])
  const candidates = named.length > 0 ? named : licences
  const facts: Record<string, GatheredFact> = {}
  for (const subject of subjects) {
    const said = candidates.flatMap((licence) => {
      const value = readLicence(licence, subject)
      return isFilled(value) ? [{ value, number: licence.number }] : []
    })
    const [first] = said
    if (first === undefined || said.some(({ value }) => value !== first.value)) continue
    facts[subject] = { value: first.value, source: 'licence', reference: first.number, asOf: today }
  }
  return { facts, unavailable: new Map() }
}

function readLicence({ number, valid_to: validTo, fields }: HeldLicence, subject: string): unknown {
  if (subject === 'licence.number') return number
  if (subject === 'licence.expiresOn') return validTo
  return fields[subject]
}

async function askRegisters(
  { registers }: FactSources,
  { state, revision }: JudgedCase,
  subjects: readonly string[],
  today: PlainDate,
): Promise<SourceAnswer> {
  const named = new Map<string, string[]>()
  for (const subject of subjects) {
    const register = revision.elements[subject]?.register
    if (register !== undefined) named.set(register, [...(named.get(register) ?? []), subject])
  }
  const facts: Record<string, GatheredFact> = {}
  const unavailable = new Map<string, string>()
  await Promise.all(
    [...named].map(async ([register, wanted]) => {
      const answer = await registers.ask(register, state.applicant.identifier, today)
      for (const subject of wanted) {
        if (answer.kind === 'unavailable') unavailable.set(subject, register)
        if (answer.kind !== 'found' || !Object.hasOwn(answer.values, subject)) continue
        facts[subject] = {
          value: answer.values[subject],
          source: 'register',
          reference: register,
          ...(answer.asOf === undefined ? {} : { asOf: answer.asOf }),
        }
      }
    }),
  )
  return { facts, unavailable }
}

/** What the record of the platform itself says of the applicant. */
async function askPlatform(
  { database }: FactSources,
  { caseId, state, revision }: JudgedCase,
  subjects: readonly string[],
  today: PlainDate,
): Promise<SourceAnswer> {
  const wanted = new Set(subjects)
  const { subject: applicant } = state.applicant
  const facts: Record<string, GatheredFact> = {}
  const say = (subject: string, value: unknown) => {
    facts[subject] = { value, source: 'platform', asOf: today }
  }
  if (wanted.has('applicant.openCases')) {
    const open = await withRows(database, everyRow, (transaction) =>
      transaction
        .selectFrom('case_summary')
        .select((select) => select.fn.countAll<number>().as('cases'))
        .where('applicant_subject', '=', applicant)
        .where('item_id', '=', state.item)
        .where('case_id', '!=', caseId)
        .where('status', 'in', ['submitted', 'received', 'correction-requested', 'in-review'])
        .executeTakeFirstOrThrow(),
    )
    say('applicant.openCases', Number(open.cases))
  }
  const type = revision.licence?.id
  if (wanted.has('applicant.holdsResult') && type !== undefined) {
    const held = await withRows(database, everyRow, (transaction) =>
      transaction
        .selectFrom('licence')
        .select('licence_id')
        .where('holder_subject', '=', applicant)
        .where('licence_type', '=', type)
        .where('status', '=', 'valid')
        .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', today)]))
        .executeTakeFirst(),
    )
    say('applicant.holdsResult', held === undefined ? 'no' : 'yes')
  }
  if (wanted.has('applicant.falsePromise')) {
    const { openFalsePromises } = await readPromiseStanding(database, applicant, state.item, today)
    say('applicant.falsePromise', openFalsePromises > 0 ? 'yes' : 'no')
  }
  return { facts, unavailable: new Map() }
}
