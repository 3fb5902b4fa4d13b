import { getInstant } from '@tongban/domain'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, createTestDatabase } from '../../database/testing/index.ts'
import { sealInstallation } from './seal-installation.ts'

let database: TestDatabase
let home: string

beforeAll(async () => {
  database = await createTestDatabase()
  home = await mkdtemp(join(tmpdir(), 'tongban-seal-'))
})

afterAll(async () => {
  await database.dispose()
  await rm(home, { recursive: true })
})

test('a root that is made from outside has the running server draw for re-examination, as its own has', async () => {
  const seal = () =>
    sealInstallation({
      home,
      applicationUrl: database.applicationUrl,
      now: getInstant('2026-03-09T02:00:00.000Z'),
    })
  const countDraws = async () => {
    const { rows } = await database.administrator.pool.query(
      `select from graphile_worker.jobs where task_identifier = 'draw-reexaminations'`,
    )
    return rows.length
  }
  expect((await seal())?.root).toMatchObject({ number: 1 })
  expect(await countDraws()).toBe(1)
  // Nothing was recorded since, so that there is nothing to draw by either.
  await database.administrator.pool.query(
    `select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs`,
  )
  expect(await seal()).toBeUndefined()
  expect(await countDraws()).toBe(0)
})
