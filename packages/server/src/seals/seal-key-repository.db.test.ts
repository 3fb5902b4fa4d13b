import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../database/testing/index.ts'
import { createMasterKey, createPostgresSealKeyRepository, createSealKeyStore } from './index.ts'

const owner = { id: 'jiangbei-approval', name: '江北区行政审批服务局' }
const now = new Date('2026-03-02T01:30:00Z')
let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.dispose())

describe('keys of seals in the database', () => {
  it('processes that need a key at the same time end with one, and a retired key stays listed', async () => {
    const repository = createPostgresSealKeyRepository(database.application.pool)
    const masterKey = createMasterKey()
    const stores = [1, 2, 3, 4].map(() => createSealKeyStore({ repository, masterKey }))
    const keys = await Promise.all(stores.map((store) => store.getSigningKey(owner, now)))
    expect(new Set(keys.map(({ keyId }) => keyId)).size).toBe(1)
    const [store] = stores
    const rotated = await store?.rotateSealKey(owner, new Date('2026-04-01T00:00:00Z'))
    const listed = await repository.list(owner.id)
    expect(listed.map(({ retiredAt }) => retiredAt?.toISOString() ?? null)).toEqual([
      '2026-04-01T00:00:00.000Z',
      null,
    ])
    expect((await repository.findActive(owner.id))?.keyId).toBe(rotated)
    expect(await store?.listAuthorities()).toHaveLength(1)
  })
})
