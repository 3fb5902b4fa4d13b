import { type Actor, type CaseStatus, assert } from '@tongban/domain'
import { type RawBuilder, type Transaction, sql } from 'kysely'
import { type Tables, nameHolds } from '../../database/index.ts'

/** Which cases a list holds; the words are those of the contract. */
export interface CaseFilter {
  readonly status?: CaseStatus | undefined
  readonly item?: string | undefined
  readonly applicant?: string | undefined
  readonly authority?: string | undefined
  readonly duty?: string | undefined
  readonly waiting?: 'me' | undefined
  readonly assigned?: 'me' | 'nobody' | undefined
  readonly officer?: string | undefined
  readonly number?: string | undefined
  readonly q?: string | undefined
  readonly outcome?: 'granted' | 'refused' | undefined
  readonly submittedFrom?: string | undefined
  readonly submittedTo?: string | undefined
  readonly dueFrom?: string | undefined
  readonly dueBefore?: string | undefined
  readonly urgency?: 'overdue' | 'near' | undefined
  readonly greenChannel?: keyof typeof greenChannelIs | undefined
  readonly matterCaseId?: string | undefined
  readonly extension?: 'requested' | undefined
  /** What `findRequestedExtensions` found; must be given with `extension`. */
  readonly extensionCases?: readonly string[] | undefined
  readonly order: 'newest' | 'pressing'
  /** In whatever order; a list of what presses holds no others. */
  readonly onlyOpen?: boolean | undefined
  /** What `urgency` is measured against; must be given with it. */
  readonly days?: ListDays | undefined
}

/** What a green channel waits for: filed under a standing one, a clerk confirms it; else a head approves. */
const greenChannelIs = {
  requested: sql<boolean>`status = 'requested' and standing_channel_id is null`,
  'to-confirm': sql<boolean>`status = 'requested' and standing_channel_id is not null`,
  open: sql<boolean>`status = 'open'`,
} as const

export interface ListDays {
  readonly today: string
  /** Last day that counts as near. */
  readonly nearUntil: string
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
export const isOpen = sql<boolean>`status in (${sql.join(openStatuses.map((status) => sql.lit(status)))})`

/**
 * Open steps are those of the review until the decision, and of the follow-through after it. What is left to do once a
 * case is finished is not looked for: no index is over it.
 */
export const hasTakenSteps = sql<boolean>`status in ('in-review', 'decided') and assigned_to <> '{}'`

/** What is decided is to be delivered: the promise for the decision has been kept or missed by then. */
const dates = `case status when 'decided' then delivery_due end, promised_due, acceptance_due, correction_due, delivery_due`

/** The date that presses, in the order in which a case meets its clocks. */
export const pressing = sql.raw<string | null>(`coalesce(${dates})`)

/** The same with a case whose clock stands behind all others; the indexes of open cases are over these very words. */
export const pressingWords = `coalesce(${dates}, 'infinity'::date)`
export const pressingOrLast = sql.raw<string>(pressingWords)

/** The accounts whose steps are the actor's: its own, and that of the officer in whose place it acts. */
export function listOwnAccounts(actor: Actor): string[] {
  if (actor.kind !== 'officer') return []
  return actor.deputyFor === undefined ? [actor.account] : [actor.account, actor.deputyFor.account]
}

/** Open, past its due date, and it is the authority that is late. */
export function isOverdue({ today }: ListDays): RawBuilder<boolean> {
  return sql<boolean>`(${isOpen} and status <> 'correction-requested' and ${pressingOrLast} < ${today}::date)`
}

export function isNear({ today, nearUntil }: ListDays): RawBuilder<boolean> {
  return sql<boolean>`(${isOpen} and status <> 'correction-requested'
    and ${pressingOrLast} between ${today}::date and ${nearUntil}::date)`
}

/** What the filter says, one condition each, in words that the indexes of lists know. */
export function listConditions(
  actor: Actor,
  filter: CaseFilter,
  named: Named | undefined,
): RawBuilder<unknown>[] {
  const conditions: RawBuilder<unknown>[] = [sql`true`]
  const add = (condition: RawBuilder<unknown>) => conditions.push(condition)
  if (filter.status) add(sql`status = ${sql.lit(filter.status)}`)
  if (filter.item) add(sql`item_id = ${filter.item}`)
  if (filter.applicant) add(sql`applicant_subject = ${filter.applicant}::uuid`)
  if (filter.authority) add(sql`authority_id = ${filter.authority}`)
  if (filter.outcome) add(sql`outcome = ${filter.outcome}`)
  if (filter.number) add(sql`number collate "C" = ${filter.number}`)
  // Only open cases wait for a duty.
  if (filter.duty) add(sql`${filter.duty} = any(open_duties) and ${isOpen}`)
  if (filter.waiting) add(sql`open_duties && ${listDutiesOf(actor)}::text[] and ${isOpen}`)
  if (filter.assigned === 'me') {
    add(sql`assigned_to && ${listOwnAccounts(actor)}::text[] and ${hasTakenSteps}`)
  }
  if (filter.assigned === 'nobody') add(sql`assigned_to = '{}' and status = 'in-review'`)
  if (filter.officer) add(sql`${filter.officer} = any(assigned_to) and ${hasTakenSteps}`)
  if (filter.submittedFrom) add(sql`submitted_on >= ${filter.submittedFrom}::date`)
  if (filter.submittedTo) add(sql`submitted_on <= ${filter.submittedTo}::date`)
  if (filter.dueFrom) add(sql`${pressingOrLast} >= ${filter.dueFrom}::date and ${pressing} is not null`)
  if (filter.dueBefore) add(sql`${pressingOrLast} < ${filter.dueBefore}::date`)
  if (filter.urgency) {
    assert(filter.days !== undefined, 'urgency is measured against a day')
    add(filter.urgency === 'overdue' ? isOverdue(filter.days) : isNear(filter.days))
  }
  if (filter.greenChannel) {
    // Few are open at a time, so that they are looked up first.
    add(
      sql`case_id = any(array(select case_id from green_channel where ${greenChannelIs[filter.greenChannel]}))`,
    )
  }
  if (filter.matterCaseId) add(isOfMatter(filter.matterCaseId))
  if (filter.extension) {
    assert(filter.extensionCases !== undefined, 'the cases are found before they are listed')
    add(sql`status = 'in-review' and case_id = any(${[...filter.extensionCases]}::uuid[])`)
  }
  if (filter.order === 'pressing' || filter.onlyOpen) add(isOpen)
  // Of one's own few cases the name of the item tells most.
  if (named && filter.q && actor.kind === 'applicant') {
    add(sql`(${named.condition} or strpos(item_name, ${filter.q}) > 0)`)
  } else if (named) add(named.condition)
  return conditions
}

/** A matter has few cases: they are looked up first, and not met on the way through all of an authority's. */
export function isOfMatter(matterCaseId: string): RawBuilder<boolean> {
  return sql<boolean>`case_id = any(array(select case_id from case_summary
    where matter_case_id = ${matterCaseId}::uuid))`
}

export function listDutiesOf(actor: Actor): string[] {
  return actor.kind === 'officer' ? [...actor.duties] : []
}

export interface Named {
  readonly condition: RawBuilder<unknown>
}

/** A number that is known up to its day belongs to one of few cases. */
const areaAndDayDigits = 14

/** As many subjects are looked up one by one; of more of one name the newest cases are quickly found by looking. */
const subjectsLookedUp = 1000

/**
 * What is searched for: the beginning of a number where it is one, else part of an applicant's name. Names are looked
 * up among the subjects, which have an index for it that no act on a case has to keep up.
 */
export async function findNamed(
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
  const { rows } = await sql<{ subject_id: string }>`select subject_id from subject
    where ${nameHolds(sql.ref('name'), text)} limit ${subjectsLookedUp + 1}`.execute(transaction)
  // In these words, and not in those of `like`, the planner expects to meet the name often.
  if (rows.length > subjectsLookedUp) return { condition: sql`strpos(applicant_name, ${text}) > 0` }
  return { condition: sql`applicant_subject = any(${rows.map((row) => row.subject_id)}::uuid[])` }
}
