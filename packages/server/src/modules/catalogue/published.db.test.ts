import { type PlainDate, assert, getInstant, getPlainDate, nameOrganisation } from '@tongban/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCatalogue } from '../../catalogue-files/index.ts'
import { type TestDatabase, createTestDatabase } from '../../database/testing/index.ts'
import { catalogueFolder } from '../../demonstration/index.ts'
import { createPublishedCatalogue, importCatalogue } from './index.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})

afterAll(() => database.dispose())

test('a revision that is still to come leaves its forerunner in force until its day', async () => {
  const read = await readCatalogue(catalogueFolder)
  assert(read.ok, 'the demonstration catalogue is sound')
  const found = read.value.items.find(({ definition }) => definition.item === 'elderly-courtesy-card')
  assert(found !== undefined, 'the item is in the demonstration catalogue')
  const publish = (definition: typeof found.definition) =>
    importCatalogue(
      database.application,
      { ...read.value, items: [{ ...found, definition }] },
      { by: 'test', now: getInstant('2026-03-02T02:00:00Z') },
    )
  await publish(found.definition)
  const visits = { ...found.definition, keywords: ['敬老卡'], effective: { from: '2026-04-01' } }
  expect(await publish(visits)).toMatchObject({ published: 1 })

  let today: PlainDate = getPlainDate('2026-03-31')
  const catalogue = createPublishedCatalogue(
    database.application,
    () => performance.now(),
    () => today,
  )
  expect(await catalogue.findCurrentRevision('elderly-courtesy-card')).toMatchObject({ revision: 1 })
  today = getPlainDate('2026-04-01')
  catalogue.forget()
  expect(await catalogue.findCurrentRevision('elderly-courtesy-card')).toMatchObject({ revision: 2 })
})

test('a revision for a case that went to another authority and back knows that one by name', async () => {
  const catalogue = createPublishedCatalogue(
    database.application,
    () => performance.now(),
    () => getPlainDate('2026-03-31'),
  )
  const [item, between] = ['elderly-courtesy-card', 'minghu-market-regulation']
  const own = await catalogue.getRevision(item, 1)
  const authority = own.authority.id
  expect(await catalogue.getRevision(item, 1, { authority })).toBe(own)
  expect(own.organisations[between]).toBeUndefined()
  const back = await catalogue.getRevision(item, 1, { authority, formerAuthorities: [authority, between] })
  expect(back.authority).toEqual(own.authority)
  expect(nameOrganisation(back, between).zh).toBe('云泽市明湖区市场监督管理局')
  const there = await catalogue.getRevision(item, 1, { authority: between, formerAuthorities: [authority] })
  expect(there.authority.id).toBe(between)
  expect(nameOrganisation(there, authority)).toEqual(nameOrganisation(own, authority))
})
