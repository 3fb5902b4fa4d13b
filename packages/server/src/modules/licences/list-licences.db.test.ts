import { type OfficerActor, getPlainDate } from '@tongban/domain'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, createTestDatabase } from '../../database/testing/index.ts'
import { listLicences } from './queries.ts'

let database: TestDatabase

const officer: OfficerActor = {
  kind: 'officer',
  account: 'gao',
  name: '高明',
  role: 'approver',
  organisation: 'bureau',
  duties: [],
  jurisdiction: ['bureau'],
}
const today = getPlainDate('2026-03-02')
const renamed = randomUUID()

async function addLicence(name: string, subject: string = randomUUID(), issuer = 'bureau') {
  const licence = randomUUID()
  await database.administrator.pool.query(
    `insert into licence (licence_id, licence_type, number, identifier, issuer_id, case_id, holder_subject, holder_name,
                          status, valid_from, content, version, sequence, updated_at)
     values ($1, 'food-business-licence', $2, $2, $3, $4, $5, $6, 'valid', '2026-01-05',
             '{"typeName": {"zh": "食品经营许可证", "en": "Food business licence"}, "suspendedUntil": null}', 1, 1, now())`,
    [licence, `JY-${licence}`, issuer, randomUUID(), subject, name],
  )
  return licence
}

async function findHolders(holder: string): Promise<string[]> {
  const { items } = await listLicences(database.application, officer, { limit: 50, holder }, today)
  return items.map(({ holderName }) => holderName).toSorted()
}

beforeAll(async () => {
  database = await createTestDatabase()
  for (const name of ['云泽禾香餐饮管理有限公司', '云泽禾丰粮油店', '海', '50%_店']) await addLicence(name)
  await addLicence('禾香分店', randomUUID(), 'another-bureau')
  const licence = await addLicence('旧禾香酒楼', renamed)
  await addLicence('旧禾香酒楼', renamed)
  await database.administrator.pool.query(
    `update licence set holder_name = '新春酒楼' where licence_id = $1`,
    [licence],
  )
})

afterAll(() => database.dispose())

describe('licences are found by a part of the name of their holder', () => {
  test('wherever in the name it stands, in the own jurisdiction alone', async () => {
    expect(await findHolders('禾香')).toEqual(['云泽禾香餐饮管理有限公司', '旧禾香酒楼'].toSorted())
    expect(await findHolders('云泽')).toHaveLength(2)
    expect(await findHolders('香禾')).toEqual([])
  })

  test('of one character too, and of characters that a pattern would read as its own', async () => {
    expect(await findHolders('海')).toEqual(['海'])
    expect(await findHolders('%_')).toEqual(['50%_店'])
  })

  test('a licence whose holder was renamed is found by the new name and not by the old', async () => {
    expect(await findHolders('新春')).toEqual(['新春酒楼'])
    expect(await findHolders('旧禾香')).toEqual(['旧禾香酒楼'])
  })
})
