import { type ItemRevision, getInstant, getPlainDate } from '@tongban/domain'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { calendarOf2026, publishRestaurantItem } from '../../../../domain/src/cases/testing/case-fixture.ts'
import {
  type DatedEvent,
  accepted,
  delivered,
  drafted,
  granted,
  procedureStarted,
  submitted,
} from '../../../../domain/src/cases/testing/case-history.ts'
import { recordEvents } from '../../../../domain/src/cases/testing/case-story.ts'
import { nationalYearsForTests } from '../../../../domain/src/calendar/testing/national-years.ts'
import { type TestDatabase, createTestDatabase } from '../../database/testing/index.ts'
import { createPublishedCatalogue } from '../catalogue/index.ts'
import { verifyRecord } from '../record/index.ts'
import { steps } from '../../../../domain/src/catalogue/testing/catalogue-fixture.ts'
import { runInTransaction } from '../../database/index.ts'
import {
  beginCalendarCorrection,
  listCalendarCorrections,
  runCalendarCorrection,
} from './calendar-corrections.ts'
import { recomputeClocks } from './recompute-clocks.ts'
import { publishTestItem, recordCase } from '../../testing/recorded-cases.ts'

const now = getInstant('2026-03-12T02:00:00.000Z')
const reason = '2026年工作日历更新：3月16日换休'
let database: TestDatabase
let revision: ItemRevision

/** Without steps that consent by silence, so that no case has to be read whole. */
const plainSteps = { steps: [steps.accept, steps.review, steps.decide, steps.deliver] }

async function begin(changes: Parameters<typeof publishRestaurantItem>[0]) {
  await database?.dispose()
  database = await createTestDatabase()
  revision = publishRestaurantItem(changes)
  await publishTestItem(database, revision, nationalYearsForTests.years['2026'])
}
beforeEach(() => begin(plainSteps))
afterAll(() => database.dispose())

const record = (history: readonly DatedEvent[]) =>
  recordCase(database, { revision, calendar: calendarOf2026, events: recordEvents(history) })

const acceptedOn = (day: string) => [drafted(day), submitted(day), accepted(day)]

function openContext() {
  return {
    database: database.application,
    catalogue: createPublishedCatalogue(
      database.application,
      () => performance.now(),
      () => getPlainDate('2026-03-12'),
    ),
  }
}

async function takeOff(day: string): Promise<void> {
  await database.administrator.pool.query(
    `update calendar_year set definition =
       jsonb_set(definition::jsonb, array['holidays', $1], '"换休"')::json where year = 2026`,
    [day],
  )
}

async function recompute(): Promise<{ checked: number; moved: number }> {
  const sums = { checked: 0, moved: 0 }
  await recomputeClocks(openContext(), {
    reason,
    now,
    from: undefined,
    onPart: async ({ checked, moved }) => {
      sums.checked += checked
      sums.moved += moved.length
    },
  })
  return sums
}

async function readCase(caseId: string) {
  const { rows } = await database.administrator.pool.query(
    `select s.acceptance_due, s.statutory_due, s.promised_due, s.delivery_due, s.settle_on, s.sequence,
            e.event_type as last, e.payload
       from case_summary s join case_event e on e.case_id = s.case_id and e.sequence = s.sequence
      where s.case_id = $1`,
    [caseId],
  )
  return rows[0] as Record<string, unknown>
}

describe('after a day of the calendar was taken off', () => {
  test('each case of which a day moved has its new days and an event that tells them; the others have neither', async () => {
    const reviewed = await record(acceptedOn('2026-03-09'))
    const waiting = await record([drafted('2026-03-10'), submitted('2026-03-10')])
    const stopped = await record([...acceptedOn('2026-03-09'), procedureStarted('2026-03-10', 1)])
    const delivering = await record([...acceptedOn('2026-03-02'), granted('2026-03-05')])
    const finished = await record([
      ...acceptedOn('2026-03-09'),
      granted('2026-03-10'),
      delivered('2026-03-11'),
    ])
    await takeOff('2026-03-16')
    expect(await recompute()).toEqual({ checked: 4, moved: 3 })
    expect(await readCase(reviewed)).toMatchObject({
      statutory_due: '2026-04-08',
      promised_due: '2026-03-20',
      last: 'ClockRecomputed',
      payload: {
        reason,
        statutoryDue: '2026-04-08',
        promisedDue: '2026-03-20',
        moved: [
          { period: 'statutory', from: '2026-04-07', to: '2026-04-08' },
          { period: 'promised', from: '2026-03-19', to: '2026-03-20' },
        ],
      },
    })
    expect(await readCase(waiting)).toMatchObject({
      acceptance_due: '2026-03-18',
      settle_on: '2026-03-19',
      payload: { reason, moved: [{ period: 'acceptance', from: '2026-03-17', to: '2026-03-18' }] },
    })
    expect(await readCase(delivering)).toMatchObject({
      delivery_due: '2026-03-20',
      last: 'ClockRecomputed',
      payload: { moved: [{ period: 'delivery', from: '2026-03-19', to: '2026-03-20' }] },
    })
    expect(await readCase(stopped)).toMatchObject({ promised_due: null, last: 'SpecialProcedureStarted' })
    expect(await readCase(finished)).toMatchObject({ last: 'ResultDelivered' })
  })

  test('a second recomputation changes nothing, and the record is whole', async () => {
    await record(acceptedOn('2026-03-09'))
    await takeOff('2026-03-16')
    expect(await recompute()).toEqual({ checked: 1, moved: 1 })
    expect(await recompute()).toEqual({ checked: 1, moved: 0 })
    const report = await verifyRecord({
      address: database.migratorUrl,
      rebuild: true,
      progress: () => undefined,
      count: () => undefined,
    })
    expect(report.findingCount).toBe(0)
  })

  test('a case of which another act moved the head meanwhile is read anew, and recorded once', async () => {
    const caseId = await record(acceptedOn('2026-03-09'))
    await takeOff('2026-03-16')
    // The first who comes to move the head finds that it is no longer where it was read.
    await database.administrator.pool.query(`
      create sequence tried; grant usage on sequence tried to public;
      create function miss_once() returns trigger language plpgsql as
        $$ begin if nextval('tried') = 1 then return null; end if; return new; end $$;
      create trigger miss_once before update on record_head for each row execute function miss_once()`)
    expect(await recompute()).toEqual({ checked: 1, moved: 1 })
    expect(await readCase(caseId)).toMatchObject({ promised_due: '2026-03-20', sequence: 4 })
  })
})

test('a case without a kept clock is counted from its acts', async () => {
  const caseId = await record(acceptedOn('2026-03-09'))
  await database.administrator.pool.query('update case_summary set clock = null')
  await takeOff('2026-03-11')
  expect(await recompute()).toEqual({ checked: 1, moved: 1 })
  expect(await readCase(caseId)).toMatchObject({
    last: 'ClockRecomputed',
    promised_due: '2026-03-20',
    payload: {
      moved: [
        { period: 'statutory', from: '2026-04-07', to: '2026-04-08' },
        { period: 'promised', from: '2026-03-19', to: '2026-03-20' },
      ],
    },
  })
})

test('a row of before there was a clock gets its own when it is read', async () => {
  const caseId = await record(acceptedOn('2026-03-09'))
  const { pool } = database.administrator
  await pool.query('update case_summary set clock = null')
  expect(await recompute()).toEqual({ checked: 1, moved: 0 })
  const { rows } = await pool.query('select clock from case_summary where case_id = $1', [caseId])
  expect(rows).toEqual([
    { clock: '["fixed",["statutory","2026-03-09",20,"working"],["promised","2026-03-09",8,"working"]]' },
  ])
})

describe('a correction', () => {
  test('that was broken off goes on behind the part that was told, and counts each authority’s cases', async () => {
    const before = await record(acceptedOn('2026-03-09'))
    const after = await record(acceptedOn('2026-03-11'))
    await takeOff('2026-03-16')
    const context = openContext()
    const { pool } = database.administrator
    const { correctionId, openCases } = await runInTransaction(context.database, (transaction) =>
      beginCalendarCorrection(transaction, { reason, now }),
    )
    expect(openCases).toBe(2)
    await pool.query(`update calendar_correction set checked = 1, place = $1`, [
      JSON.stringify({ pressing: '2026-03-23', caseId: after }),
    ])
    await runCalendarCorrection(
      context,
      correctionId,
      () => now,
      (onMoved) => onMoved(3),
    )
    expect(await readCase(after)).toMatchObject({ last: 'ApplicationAccepted' })
    expect(await readCase(before)).toMatchObject({ last: 'ClockRecomputed' })
    const list = () => listCalendarCorrections(context.database, ['bureau'])
    expect(await list()).toMatchObject([
      { openCases: 2, checked: 2, moved: 1, movedHere: 1, mattersMoved: 3, finishedAt: now },
    ])
    await runCalendarCorrection(
      context,
      correctionId,
      () => now,
      (onMoved) => onMoved(3),
    )
    expect(await list()).toMatchObject([{ checked: 2, moved: 1 }])
  })
})
