import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { connectDatabase } from './connect.ts'
import { explainDatabaseError } from './connect.ts'
import { withClient } from './roles.ts'
import { runInTransaction } from './transaction.ts'
import { createTestDatabase, type TestDatabase } from './testing/index.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase({ migrated: false })
  await database.migrator.pool.query(`create table counter (id integer primary key, value integer not null);
    insert into counter values (1, 0);
    grant select, update on counter to tongban_application`)
})

afterAll(() => database.dispose())

test('moments are ISO strings in UTC and int8 is a number while it is exact', async () => {
  const { rows } = await database.application.pool.query(
    `select timestamptz '2026-02-28 08:00:00.5+08' as moment, timestamptz '2026-02-28 00:00:00.000001Z' as fine,
            date '2026-02-28' as day, 9007199254740991::int8 as exact, 9007199254740992::int8 as large,
            array[timestamptz '2026-02-28 00:00Z'] as moments`,
  )
  expect(rows).toEqual([
    {
      moment: '2026-02-28T00:00:00.500Z',
      fine: '2026-02-28T00:00:00.000001Z',
      day: '2026-02-28',
      exact: 9007199254740991,
      large: '9007199254740992',
      moments: ['2026-02-28T00:00:00.000Z'],
    },
  ])
})

test('a transaction that gives way to another is run again, so that nothing is lost', async () => {
  const increment = () =>
    runInTransaction(
      database.application,
      async (transaction) => {
        const before = await sql<{ value: number }>`select value from counter where id = 1`.execute(
          transaction,
        )
        const value = (before.rows[0]?.value ?? 0) + 1
        await sql`update counter set value = ${value} where id = 1`.execute(transaction)
      },
      { isolation: 'serializable' },
    )
  await Promise.all([increment(), increment(), increment()])
  const { rows } = await database.application.pool.query('select value from counter')
  expect(rows).toEqual([{ value: 3 }])
})

test('a setting of a transaction ends with it', async () => {
  const read = sql<{ actor: string }>`select current_setting('tongban.actor', true) as actor`
  const inside = await runInTransaction(
    database.application,
    async (transaction) => (await read.execute(transaction)).rows[0]?.actor,
    { settings: { 'tongban.actor': 'clerk-1' } },
  )
  expect(inside).toBe('clerk-1')
  const outside = await read.execute(database.application.query)
  expect(outside.rows[0]?.actor ?? '').toBe('')
})

test('work that rejects leaves nothing behind', async () => {
  const before = await database.application.pool.query('select value from counter')
  await expect(
    runInTransaction(database.application, async (transaction) => {
      await sql`update counter set value = 100`.execute(transaction)
      throw new Error('refused')
    }),
  ).rejects.toThrow('refused')
  const after = await database.application.pool.query('select value from counter')
  expect(after.rows).toEqual(before.rows)
})

test('a statement that runs too long is cancelled', async () => {
  const impatient = connectDatabase(database.applicationUrl, { statementLimitMilliseconds: 20 })
  await expect(impatient.pool.query('select pg_sleep(10)')).rejects.toMatchObject({ code: '57014' })
  await impatient.close()
})

test('a wrong password is answered with a sentence that does not repeat it', async () => {
  const address = new URL(database.applicationUrl)
  address.password = 'not-the-password'
  await expect(withClient(address.href, async () => undefined)).rejects.toThrow(
    /refused the user or the password\. Check DATABASE_URL\.$/,
  )
})

test('a server that does not answer is named by host and port', () => {
  const error = explainDatabaseError(
    { code: 'ECONNREFUSED' },
    'postgresql://user:secret@db.example:6543/tongban',
  )
  expect(String(error)).toContain('db.example:6543/tongban cannot be reached')
  expect(String(error)).not.toContain('secret')
})

test('closing ends the connections of whoever used the pool alone', async () => {
  const { pool, close } = connectDatabase(database.applicationUrl)
  await pool.query('select 1')
  await close()
  expect(pool.ended).toBe(true)
})
