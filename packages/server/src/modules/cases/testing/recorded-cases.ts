/** Cases of the restaurant item of the domain's tests, as they stand in the store. */
import { type Calendar, type ItemRevision, replay } from '@tongban/domain'
import { randomUUID } from 'node:crypto'
import {
  calendarOf2026,
  publishRestaurantItem,
} from '../../../../../domain/src/cases/testing/case-fixture.ts'
import type { DatedEvent } from '../../../../../domain/src/cases/testing/case-history.ts'
import { recordEvents } from '../../../../../domain/src/cases/testing/case-story.ts'
import { nationalYearsForTests } from '../../../../../domain/src/calendar/testing/national-years.ts'
import type { TestDatabase } from '../../../database/testing/index.ts'
import { type ChainedEvent, emptyChain, linkEvents } from '../../record/index.ts'
import { commitCase } from '../store.ts'
import { summariseCase } from '../summary.ts'

/** Publishes the item with the calendar of 2026; `changes` replace parts of it. */
export async function publishTestItem(
  { administrator: { pool } }: TestDatabase,
  changes: Parameters<typeof publishRestaurantItem>[0] = {},
): Promise<ItemRevision> {
  const revision = publishRestaurantItem(changes)
  await pool.query(
    `insert into organisation (organisation_id, level, kind, definition) values ('bureau', 'county', 'approval-bureau', '{}')
     on conflict do nothing`,
  )
  await pool.query(
    `insert into service_item (item_id, authority_id, current_revision, summary, search)
     values ($1, 'bureau', 1, '{}', '')`,
    [revision.item],
  )
  await pool.query(
    `insert into item_revision (item_id, revision, digest, effective_from, published_at, published_by, definition)
     values ($1, 1, 'x', '2026-03-02', now(), 'test', $2)`,
    [revision.item, JSON.stringify(revision)],
  )
  await pool.query(`insert into calendar_year (calendar, year, definition) values ('national', 2026, $1)`, [
    JSON.stringify(nationalYearsForTests.years['2026']),
  ])
  return revision
}

/** Records what has happened in a case, each act at ten in the morning of its day, and gives its id. */
export async function recordCase(
  { application }: TestDatabase,
  revision: ItemRevision,
  history: readonly DatedEvent[],
  calendar: Calendar = calendarOf2026,
): Promise<string> {
  const caseId = randomUUID()
  const events = recordEvents(history).map((entry) =>
    entry.event.type === 'ApplicationDrafted'
      ? { ...entry, event: { ...entry.event, applicant: { ...entry.event.applicant, subject } } }
      : entry,
  )
  const chained: ChainedEvent[] = []
  for (const { event, actor, occurredAt } of events) {
    const facts = { caseId, caseKind: 'application', actor, occurredAt, now: occurredAt } as const
    chained.push(...linkEvents(chained.at(-1) ?? emptyChain, facts, [event]))
  }
  const [first] = events
  const state = replay(events)
  if (first === undefined || state === undefined) throw new Error('a case has a first act')
  const summary = summariseCase(caseId, state, revision, calendar, first.recordedAt)
  if (!summary.ok) throw new Error('the calendar of the tests has 2026')
  await commitCase(application.pool, {
    caseId,
    expected: 0,
    events: chained,
    summary: summary.value,
    jobs: [],
  })
  return caseId
}

const subject = '0193f3a5-7c00-7000-8000-0000000000aa'
