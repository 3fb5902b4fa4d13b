import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createFirstAdministrator } from './first-administrator.ts'
import { startTestPlatform, type TestPlatform } from './testing/start-accounts.ts'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startTestPlatform()
  await platform.database.administrator.pool.query(
    `insert into organisation (organisation_id, level, kind, definition) values ('first-bureau', 'county', 'government', '{}')`,
  )
})
afterAll(() => platform.stop())

function create(username: string, organisation = 'first-bureau') {
  const { pool } = platform.database.application
  const administrator = { username, name: '卫平', organisation }
  return createFirstAdministrator(pool, platform.accounts.library, administrator, platform.readClock())
}

describe('the first security administrator', () => {
  test('belongs to an organisation that is known', async () => {
    expect(await create('first-wei', 'nowhere')).toMatchObject({ error: { kind: 'organisation-unknown' } })
  })

  test('signs in with the password that was shown, and must enrol a second factor before anything else', async () => {
    const made = await create('first-wei')
    expect(made.ok).toBe(true)
    if (!made.ok) return
    const { password } = made.value
    const session = await platform.send(undefined, {
      method: 'POST',
      url: '/api/v1/sessions',
      payload: { username: 'first-wei', password },
    })
    expect(session.status).toBe(201)
    const list = await platform.send(session.body.token, { method: 'GET', url: '/api/v1/accounts' })
    expect(list.body.code).toBe('second-factor-required')
  })

  test('is made once: whoever comes later is made by the one who holds the post', async () => {
    expect(await create('second-wei')).toEqual({ ok: false, error: { kind: 'administrator-exists' } })
  })
})
