import type { casePageSchema } from '@tongban/contract'
import { type Actor, type CaseState, type CaseStatus, checkApplicant, findPlainDate } from '@tongban/domain'
import { type RawBuilder, type Selectable, type Transaction, sql } from 'kysely'
import { z } from 'zod'
import { type Database, type Tables, scopeOf, withRows } from '../../database/index.ts'
import { cutPage, readCursor } from '../../http/index.ts'
import { type LoadedCase, findDraft, loadCase } from './store.ts'

export interface CaseFilter {
  readonly limit: number
  readonly cursor?: string | undefined
  readonly status?: CaseStatus | undefined
  readonly item?: string | undefined
  readonly duty?: string | undefined
  readonly assigned?: 'me' | undefined
  readonly number?: string | undefined
  readonly q?: string | undefined
  readonly dueBefore?: string | undefined
  readonly order: 'newest' | 'pressing'
}

/** A case that the actor may see; undefined where there is none or it lies outside. */
export async function findCase(
  database: Database,
  actor: Actor,
  caseId: string,
): Promise<LoadedCase | undefined> {
  const { found } = await loadCase(database.pool, scopeOf(actor), caseId)
  if (found === undefined || isUnsentToOfficer(actor, found.state)) return undefined
  return isWithinAuthorisation(actor, found.state) ? found : undefined
}

/** A draft that its applicant threw away was never sent to the authority, which sees no drafts either. */
function isUnsentToOfficer(actor: Actor, state: CaseState): boolean {
  const discarded = state.status === 'closed' && state.reason === 'discarded'
  return actor.kind === 'officer' && discarded && state.takenInAt === undefined
}

/** An agent sees the cases of its principal as far as the written authorisation goes. */
function isWithinAuthorisation(actor: Actor, state: CaseState): boolean {
  return actor.kind !== 'applicant' || checkApplicant(actor, state) === undefined
}

/** The saved draft of a case that the actor may see. */
export function findCaseDraft(database: Database, actor: Actor, caseId: string): Promise<unknown> {
  return findDraft(database, scopeOf(actor), caseId)
}

const openStatuses = [
  'pre-examination',
  'submitted',
  'received',
  'correction-requested',
  'in-review',
  'decided',
] as const

/** In the words of the partial indexes of open cases. */
const isOpen = sql<boolean>`status in (${sql.join(openStatuses.map((status) => sql.lit(status)))})`

/** The date that presses, in the order in which a case meets its clocks. */
const pressing = sql<string | null>`coalesce(promised_due, acceptance_due, correction_due, delivery_due)`

/** The same with a case whose clock stands behind all others; the indexes of open cases are over these very words. */
const pressingOrLast = sql<string>`coalesce(promised_due, acceptance_due, correction_due, delivery_due, 'infinity'::date)`

const placeSchema = z.strictObject({
  key: z
    .string()
    .max(40)
    .nullable()
    .refine((key) => key === null || findPlainDate(key.slice(0, 10)) !== undefined),
  id: z.uuid(),
})

/**
 * Cases that the actor may see, newest first or the most pressing first. Row-level security shows no others; what is
 * said again here lets the indexes serve the list. Of the three ways in which a case is an officer's, authority and
 * intake are asked for together and the part in a step of another authority's case apart.
 */
export async function listCases(
  database: Database,
  actor: Actor,
  filter: CaseFilter,
): Promise<z.input<typeof casePageSchema>> {
  const place = readCursor(placeSchema, filter.cursor)
  const rows = await withRows(database, scopeOf(actor), async (transaction) => {
    const named = await findNamed(transaction, filter.q)
    const conditions = [...listConditions(actor, filter, named), ...listPlaceConditions(filter.order, place)]
    const limit = filter.limit + 1
    const arms = listArms(actor, filter).map((select) => select(sql.join(conditions, sql` and `), limit))
    const { rows: found } = await sql<ListedRow>`select * from (${sql.join(arms, sql` union all `)}) listed
      order by ${orders[filter.order]} limit ${limit}`.execute(transaction)
    return found
  })
  const page = cutPage(rows, filter.limit, (row) => ({
    key: filter.order === 'pressing' ? row.pressing : row.drafted_at,
    id: row.case_id,
  }))
  const me = actor.kind === 'officer' ? actor.account : undefined
  return {
    nextCursor: page.nextCursor,
    items: page.items.map((row) => ({
      caseId: row.case_id,
      number: row.number,
      item: row.item_id,
      itemName: row.item_name,
      authority: row.authority_id,
      applicantName: row.applicant_name,
      channel: row.channel,
      status: row.status as CaseStatus,
      closeReason: row.close_reason,
      outcome: row.outcome as 'granted' | 'refused' | null,
      draftedAt: row.drafted_at,
      submittedOn: row.submitted_on,
      acceptedOn: row.accepted_on,
      decidedOn: row.decided_on,
      finishedOn: row.finished_on,
      acceptanceDue: row.acceptance_due,
      correctionDue: row.correction_due,
      statutoryDue: row.statutory_due,
      promisedDue: row.promised_due,
      deliveryDue: row.delivery_due,
      stopped: row.stopped,
      openDuties: row.open_duties,
      assignedToMe: me !== undefined && row.assigned_to.includes(me),
      licence: row.licence_id,
      version: row.version,
    })),
  }
}

type ListedRow = Selectable<Tables['case_summary']> & { readonly pressing: string | null }

const orders = {
  newest: sql`drafted_at desc, case_id`,
  pressing: sql`${pressingOrLast}, case_id`,
} as const

/** Selects at most so many of the cases that meet the conditions, in the order of the list. */
type SelectCases = (conditions: RawBuilder<unknown>, limit: number) => RawBuilder<unknown>

/** The ways in which a case is the actor's; no case is selected by two of them. */
function listArms(actor: Actor, { order, status }: CaseFilter): SelectCases[] {
  const selectWhere =
    (own: RawBuilder<unknown>): SelectCases =>
    (conditions, limit) =>
      sql`(select *, ${pressing} as pressing from case_summary
            where ${own} and ${conditions} order by ${orders[order]} limit ${limit})`
  switch (actor.kind) {
    case 'system':
      return [selectWhere(sql`true`)]
    case 'applicant': {
      const subjects = actor.actsFor.map(({ subject, items }) =>
        items === undefined
          ? sql`applicant_subject = ${subject}::uuid`
          : sql`(applicant_subject = ${subject}::uuid and item_id = any(${[...items]}::text[]))`,
      )
      return subjects.length === 0
        ? [selectWhere(sql`false`)]
        : [selectWhere(sql`(${sql.join(subjects, sql` or `)})`)]
    }
    case 'officer': {
      const jurisdiction = sql`${[...actor.jurisdiction]}::text[]`
      // Drafts are nobody's but the applicant's, and of the window that takes one down.
      if (status === 'draft') return [selectWhere(sql`taken_in_at = any(${jurisdiction})`)]
      const own = sql`(authority_id = any(${jurisdiction}) or taken_in_at = any(${jurisdiction}))`
      // A draft that its applicant threw away was never sent.
      const sent = sql`(close_reason is distinct from 'discarded' or taken_in_at is not null)`
      const sharedOrder = order === 'newest' ? sql`p.began desc, p.case` : orders[order]
      return [
        selectWhere(sql`${own} and ${sent}`),
        // From the newest case in which the organisation has a step, each looked at by itself, until the page is full.
        (conditions, limit) => sql`(select s.*, ${pressing} as pressing from (
            select case_id as case, drafted_at as began from case_participant
             where organisation_id = any(${jurisdiction}) and authority_id <> all(${jurisdiction})
               and exists (select from case_participation
                            where organisation_id = any(${jurisdiction}) and authority_id <> all(${jurisdiction}))
             group by 1, 2 order by 2 desc, 1
          ) p cross join lateral (
            select * from case_summary
             where case_id = p.case and ${own} is not true and ${sent} and ${conditions} limit 1
          ) s order by ${sharedOrder} limit ${limit})`,
      ]
    }
    default:
      return actor satisfies never
  }
}

function listConditions(actor: Actor, filter: CaseFilter, named: Named | undefined): RawBuilder<unknown>[] {
  const conditions: RawBuilder<unknown>[] = [sql`true`]
  if (filter.status) conditions.push(sql`status = ${sql.lit(filter.status)}`)
  if (filter.item) conditions.push(sql`item_id = ${filter.item}`)
  if (filter.number) conditions.push(sql`number collate "C" = ${filter.number}`)
  // Only open cases wait for a duty, and only those in review have steps that are given to somebody.
  if (filter.duty) conditions.push(sql`${filter.duty} = any(open_duties) and ${isOpen}`)
  if (filter.assigned && actor.kind === 'officer') {
    conditions.push(sql`${actor.account} = any(assigned_to) and status = 'in-review'`)
  }
  if (filter.dueBefore) conditions.push(sql`${pressingOrLast} < ${filter.dueBefore}::date`)
  if (filter.order === 'pressing') conditions.push(isOpen)
  if (named) conditions.push(named.condition)
  return conditions
}

function listPlaceConditions(
  order: CaseFilter['order'],
  place: z.output<typeof placeSchema> | undefined,
): RawBuilder<unknown>[] {
  if (place === undefined) return []
  const { key, id } = place
  if (order === 'newest') {
    if (key === null) return []
    return [
      sql`drafted_at <= ${key}::timestamptz and (drafted_at < ${key}::timestamptz or case_id > ${id}::uuid)`,
    ]
  }
  return [sql`(${pressingOrLast}, case_id) > (${key ?? 'infinity'}::date, ${id}::uuid)`]
}

interface Named {
  readonly condition: RawBuilder<unknown>
}

/** A number that is known up to its day belongs to one of few cases. */
const areaAndDayDigits = 14

/** As many subjects are looked up one by one; of more of one name the newest cases are quickly found by looking. */
const subjectsLookedUp = 2000

/**
 * What is searched for: the beginning of a number where it is one, else part of an applicant's name. Names are looked
 * up among the subjects, which have an index for it that no act on a case has to keep up.
 */
async function findNamed(
  transaction: Transaction<Tables>,
  text: string | undefined,
): Promise<Named | undefined> {
  if (text === undefined) return undefined
  if (/^\d+$/.test(text)) {
    const begins = sql`number collate "C" >= ${text} and number collate "C" < ${`${text}:`}`
    // The planner does not know that a day of long ago lies at the end of the list, and would read up to there.
    const found = sql`case_id = any(array(select case_id from case_summary where ${begins}))`
    return { condition: text.length < areaAndDayDigits ? begins : found }
  }
  const like = sql`like ${`%${escapeLike(text)}%`}`
  const { rows } = await sql<{ subject_id: string }>`select subject_id from subject
    where name_grams(name) @> ${listGrams(text)}::text[] and name ${like}
    limit ${subjectsLookedUp + 1}`.execute(transaction)
  // In these words, and not in those of `like`, the planner expects to meet the name often.
  if (rows.length > subjectsLookedUp) return { condition: sql`strpos(applicant_name, ${text}) > 0` }
  return { condition: sql`applicant_subject = any(${rows.map((row) => row.subject_id)}::uuid[])` }
}

/** What `name_grams` finds in each name that holds the text: its pairs of characters, or the one that it is. */
function listGrams(text: string): string[] {
  const characters = [...text]
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

/** Open cases in which time has something to do by this day, oldest first. */
export async function listDueCases(database: Database, today: string, limit: number): Promise<string[]> {
  const rows = await withRows(
    database,
    { everything: true, organisations: [], subjects: [] },
    (transaction) =>
      transaction
        .selectFrom('case_summary')
        .select('case_id')
        .where('settle_on', '<=', today)
        .orderBy('settle_on')
        .orderBy('case_id')
        .limit(limit)
        .execute(),
  )
  return rows.map((row) => row.case_id)
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, (character) => `\\${character}`)
}
