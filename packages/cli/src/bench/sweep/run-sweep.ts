import {
  type Applicant,
  type ApplicantActor,
  type ApplicationContent,
  type Instant,
  type ItemRevision,
  type OfficerActor,
  type PlainDate,
  addCalendarDays,
  assert,
  getBeijingDate,
  getInstant,
  listDuties,
  resolveRequirements,
  writeTolerancePromise,
} from '@tongban/domain'
import {
  type CaseContext,
  type Database,
  connectDatabase,
  createPublishedCatalogue,
  executeCommand,
  makeTimeOrderedId,
  settleDueCases,
} from '@tongban/server'
import type { Terminal } from '../../terminal.ts'
import { type Machine, describeMachine } from '../machine.ts'
import { roundTo } from '../measure.ts'
import { composeApplication } from '../growth/compose-application.ts'
import { createRandom } from '../growth/random.ts'
import type { ThrowAway } from '../throw-away.ts'
import { type FillerClock, type Recount, ensureNextYear, listFillerClocks, runRecounts } from './recount.ts'

export interface Sweep {
  readonly machine: Machine
  /** Open obligations before the sweep. */
  readonly open: number
  readonly due: number
  /** Cases that the sweep said it changed. */
  readonly settled: number
  readonly seconds: number
  readonly perSecond: number
  /** Events of a missed promise on record afterwards. */
  readonly lapsed: number
  /** Obligations that are still open past their last day. */
  readonly left: number
  /** Cases that a second sweep changed. */
  readonly again: number
  /** Clocks of all open cases counted anew, after two corrections of the calendar. */
  readonly recounts: readonly Recount[]
}

const item = 'food-business-licence'
const seed = 20_261_122
/** One in so many is due. */
const dueShare = 100
/** The cases that are due were accepted so many calendar days ago, longer than any material may follow. */
const acceptedDaysAgo = 40
const preparedAtOnce = 32

/** Since when items have to be in force, so that the cases that are due could be accepted. */
export function readSweepBegin(): Instant {
  const today = getBeijingDate(getInstant(new Date().toISOString()))
  return noonOf(addCalendarDays(today, -acceptedDaysAgo - 1))
}

/** Prepares the obligations, sweeps once and once more, and looks at what came of it. */
export async function runSweep(
  throwAway: ThrowAway,
  obligations: number,
  terminal: Pick<Terminal, 'progress' | 'count'>,
): Promise<Sweep> {
  const { administratorUrl, applicationUrl } = await throwAway.readAddresses()
  const machine = await describeMachine(throwAway.home, applicationUrl)
  const today = getBeijingDate(getInstant(new Date().toISOString()))
  const now = noonOf(today)
  const administrator = connectDatabase(administratorUrl, { poolSize: 1 })
  const database = connectDatabase(applicationUrl, { poolSize: 10 })
  try {
    const catalogue = createPublishedCatalogue(
      database,
      () => performance.now(),
      () => today,
    )
    const context: CaseContext = { database, catalogue }
    const due = Math.ceil(obligations / dueShare)
    terminal.progress({ zh: '正在办理到期的办件', en: 'Leading the cases that are due' })
    const first = await prepareDue(context, administrator, { due, today, count: terminal.count })
    terminal.progress({ zh: '正在填充未到期的事项……', en: 'Filling in what is not due…' })
    const clocks = listFillerClocks(await ensureNextYear(database, today), today)
    catalogue.forget()
    await fillUp(administrator, first, { cases: obligations, owing: obligations - due, today, clocks })
    const open = await countRows(administrator, `from obligation where status = 'open'`)
    assert(open === obligations, 'every obligation is open before the sweep')

    terminal.progress({ zh: '正在清扫……', en: 'Sweeping…' })
    const options = {
      ...context,
      readClock: () => new Date(now),
      report: (message: string, facts: unknown) => {
        throw new Error(`${message}: ${JSON.stringify(facts)}`)
      },
    }
    const begin = performance.now()
    const settled = await settleDueCases(options)
    const seconds = roundTo((performance.now() - begin) / 1000, 2)
    const again = await settleDueCases(options)
    const lapsed = await countRows(administrator, `from case_event where event_type = 'OwedMaterialsLapsed'`)
    const left = await countRows(
      administrator,
      `from obligation where status = 'open' and due < '${today}'::date`,
    )
    terminal.progress({ zh: '正在重算期限……', en: 'Counting the clocks anew…' })
    const recounts = await runRecounts(context, administrator, { today, now })
    return {
      machine,
      open,
      due,
      settled,
      seconds,
      perSecond: roundTo(settled / seconds, 0),
      lapsed,
      left,
      again,
      recounts,
    }
  } finally {
    await database.close()
    await administrator.close()
  }
}

/** Cases in which one material was to follow and has not; gives one of them. */
async function prepareDue(
  context: CaseContext,
  administrator: Database,
  { due, today, count }: { due: number; today: PlainDate; count: Terminal['count'] },
): Promise<string> {
  const revision = await context.catalogue.findCurrentRevision(item)
  assert(revision !== undefined, `the bench publishes ${item}`)
  const applicant = await readApplicant(administrator)
  const acceptedAt = noonOf(addCalendarDays(today, -acceptedDaysAgo))
  const content = composeOwing(revision, applicant, addCalendarDays(today, -acceptedDaysAgo))
  const filer: ApplicantActor = {
    kind: 'applicant',
    account: 'bench',
    name: applicant.name,
    subject: applicant.subject,
    actsFor: [{ subject: applicant.subject, as: 'self' }],
  }
  const clerk: OfficerActor = {
    kind: 'officer',
    account: 'bench-clerk',
    name: '王敏',
    role: 'counter-clerk',
    organisation: revision.authority.id,
    duties: listDuties(revision, 'accept'),
    jurisdiction: [revision.authority.id],
  }
  const contact = { name: applicant.name, phone: '13800138000', address: '湖滨路26号' }
  const [delivery = 'electronic'] = revision.definition.result.delivery
  let begun = 0
  let done = 0
  let first: string | undefined
  const prepare = async (): Promise<void> => {
    while (begun < due) {
      begun += 1
      const caseId = makeTimeOrderedId(Date.parse(acceptedAt) + begun)
      first ??= caseId
      const filed = await executeCommand(context, {
        caseId,
        actor: filer,
        now: acceptedAt,
        revision,
        command: () => ({
          ok: true,
          value: [
            { type: 'DraftApplication', applicant, channel: 'web' },
            { type: 'SubmitApplication', content, contact, delivery },
          ],
        }),
      })
      assert(filed.ok, `the filing is refused: ${JSON.stringify(filed)}`)
      const accepted = await executeCommand(context, {
        caseId,
        actor: clerk,
        now: acceptedAt,
        command: () => ({ ok: true, value: [{ type: 'AcceptApplication' }] }),
      })
      assert(accepted.ok, `the acceptance is refused: ${JSON.stringify(accepted)}`)
      count((done += 1), due)
    }
  }
  await Promise.all(Array.from({ length: preparedAtOnce }, prepare))
  assert(first !== undefined, 'some are due')
  return first
}

/** An application that is complete but for one material, which is promised. */
function composeOwing(revision: ItemRevision, applicant: Applicant, on: PlainDate): ApplicationContent {
  const complete = composeApplication({
    revision,
    described: {
      kind: 'person',
      name: applicant.name,
      identifier: applicant.identifier,
      phone: '13800138000',
    },
    on,
    scan: { digest: 'a'.repeat(64), name: '扫描件.pdf', mediaType: 'application/pdf', size: 2000 },
    random: createRandom(seed),
  })
  const demand = resolveRequirements(revision, { ...complete.form, ...complete.answers }).materials.find(
    ({ tolerant }) => tolerant?.onMiss === 'return',
  )
  const promise = demand && writeTolerancePromise(demand)
  assert(demand !== undefined && promise !== undefined, `${item} lets a material follow`)
  const { [demand.material]: _left, ...materials } = complete.materials
  return { ...complete, materials, substitutes: { [demand.material]: { by: 'later', promise: promise.zh } } }
}

async function readApplicant({ pool }: Database): Promise<Applicant> {
  const { rows } = await pool.query<{ subject_id: string; name: string; identifier: string }>(
    `select subject_id, name, identifier from subject where kind = 'person' limit 1`,
  )
  const found = rows[0]
  assert(found !== undefined, 'the bench has an applicant')
  const { subject_id: subject, name, identifier } = found
  return { subject, kind: 'person', name, identifierKind: 'resident-id', identifier }
}

/**
 * Cases under review with their clocks, accepted within the last days; all but the last of them owe something whose last
 * day lies within the next months.
 */
async function fillUp(
  { pool }: Database,
  like: string,
  {
    cases,
    owing,
    today,
    clocks,
  }: { cases: number; owing: number; today: PlainDate; clocks: readonly FillerClock[] },
): Promise<void> {
  // A million rows take longer than any request may; the pool has this one connection.
  await pool.query('set statement_timeout = 0')
  await pool.query(
    `create temporary table filler_clock as
       select row_number() over () - 1 as day, c.*
         from json_to_recordset($1) as c ("acceptedOn" date, clock text, statutory date, promised date)`,
    [JSON.stringify(clocks)],
  )
  // As in an installation, ids and rows follow the time of the filing, and applicants come in any order.
  await pool.query(
    `create temporary table filler as
       select uuidv7(c."acceptedOn" - $1::timestamptz + random() * interval '8 hours') as case_id,
              gen_random_uuid() as applicant, i.due, c.*
         from (select i, case when i <= $3::int then $1::date + 1 + (i % 90)::int end as due, i % $4::int as day
                 from generate_series(1, $2::int) i) i join filler_clock c using (day)
        order by 1`,
    [today, cases, owing, clocks.length],
  )
  const { rows: columns } = await pool.query<{ name: string }>(
    `select attname as name from pg_attribute
      where attrelid = 'case_summary'::regclass and attnum > 0 and not attisdropped order by attnum`,
  )
  const own: Readonly<Record<string, string>> = {
    case_id: 'f.case_id',
    settle_on: 'f.due + 1',
    number: 'f.case_id::text',
    applicant_subject: 'f.applicant',
    drafted_at: 'uuid_extract_timestamp(f.case_id)',
    accepted_on: 'f."acceptedOn"',
    statutory_due: 'f.statutory',
    promised_due: 'f.promised',
    clock: 'f.clock',
  }
  await pool.query(
    `insert into case_summary (${columns.map(({ name }) => name).join(', ')})
     select ${columns.map(({ name }) => own[name] ?? `s.${name}`).join(', ')}
       from filler f, case_summary s where s.case_id = $1`,
    [like],
  )
  await pool.query(
    `insert into record_head (case_id, case_kind, sequence, hash)
     select f.case_id, r.case_kind, r.sequence, r.hash from filler f, record_head r where r.case_id = $1`,
    [like],
  )
  await pool.query(
    `insert into obligation (case_id, obligation_id, kind, material, material_name, item_id, debtor_subject,
                             creditor_organisation, since, due, consequence, status)
     select f.case_id, o.obligation_id, o.kind, o.material, o.material_name, o.item_id, o.debtor_subject,
            o.creditor_organisation, o.since, f.due, o.consequence, 'open'
       from filler f, obligation o where o.case_id = $1 and f.due is not null`,
    [like],
  )
  await pool.query('analyze case_summary, obligation, record_head')
}

async function countRows({ pool }: Database, from: string): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(`select count(*)::int as count ${from}`)
  return rows[0]?.count ?? 0
}

function noonOf(day: PlainDate): Instant {
  return getInstant(`${day}T04:00:00.000Z`)
}
