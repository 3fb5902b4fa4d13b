/** Cases of an item of the tests, as they stand in the store. */
import {
  type Calendar,
  type CalendarYear,
  type ItemRevision,
  type RecordedEvent,
  replay,
} from '@tongban/domain'
import { randomUUID } from 'node:crypto'
import type { TestDatabase } from '../database/testing/index.ts'
import { type ChainedEvent, emptyChain, linkEvents } from '../modules/record/index.ts'
import { summariseCase, writeCommitStatement } from '../modules/cases/index.ts'

/** Publishes a revision of the bureau as the only one of its item, with the calendar of 2026. */
export async function publishTestItem(
  { administrator: { pool } }: TestDatabase,
  revision: ItemRevision,
  year2026: CalendarYear | undefined,
): Promise<void> {
  await pool.query(
    `insert into organisation (organisation_id, level, kind, definition) values ('bureau', 'county', 'approval-bureau', '{}')
     on conflict do nothing`,
  )
  await pool.query(
    `insert into service_item (item_id, authority_id, current_revision, summary)
     values ($1, 'bureau', 1, '{}')`,
    [revision.item],
  )
  await pool.query(
    `insert into item_revision (item_id, revision, digest, effective_from, published_at, published_by, definition)
     values ($1, 1, 'x', '2026-03-02', now(), 'test', $2)`,
    [revision.item, JSON.stringify(revision)],
  )
  await pool.query(`insert into calendar_year (calendar, year, definition) values ('national', 2026, $1)`, [
    JSON.stringify(year2026),
  ])
}

/** Records what has happened in a case, each act at its own time, and gives its id. */
export async function recordCase(
  { application }: TestDatabase,
  history: {
    readonly revision: ItemRevision
    readonly calendar: Calendar
    readonly events: readonly RecordedEvent[]
  },
): Promise<string> {
  const { revision, calendar } = history
  const caseId = randomUUID()
  // The applicant of the tests has a word for its id, the store a number.
  const events = history.events.map((entry) =>
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
  await application.pool.query(
    writeCommitStatement([
      {
        caseId,
        expected: 0,
        events: chained,
        summary: summary.value,
        jobs: [],
      },
    ]),
  )
  return caseId
}

const subject = '0193f3a5-7c00-7000-8000-0000000000aa'
