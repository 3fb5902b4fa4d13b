import { type Actor, getInstant } from '@tongban/domain'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scopeOf } from '../../database/index.ts'
import { type TestDatabase, createTestDatabase } from '../../database/testing/index.ts'
import { findDraft, saveDraft } from './store.ts'

const actor: Actor = { kind: 'system', process: 'deadline-sweep' }
const first = getInstant('2026-03-02T01:00:00.000Z')
const second = getInstant('2026-03-02T01:00:01.500Z')
const third = getInstant('2026-03-02T01:00:02.000Z')

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})

afterAll(() => database.dispose())

function save(caseId: string, text: string, now: typeof first, basedOn?: typeof first | null) {
  return saveDraft(database.application, scopeOf(actor), caseId, { text }, now, basedOn)
}

function find(caseId: string) {
  return findDraft(database.application, scopeOf(actor), caseId)
}

test('a draft that goes on from the last save is kept', async () => {
  const caseId = randomUUID()
  expect(await save(caseId, 'one', first, null)).toBe(true)
  expect(await save(caseId, 'two', second, first)).toBe(true)
  expect(await find(caseId)).toEqual({ content: { text: 'two' }, savedAt: second })
})

test('a draft that was saved elsewhere since is not written over', async () => {
  const caseId = randomUUID()
  await save(caseId, 'one', first, null)
  await save(caseId, 'of the other window', second, first)
  expect(await save(caseId, 'of this window', third, first)).toBe(false)
  expect(await save(caseId, 'of a third window', third, null)).toBe(false)
  expect(await find(caseId)).toEqual({ content: { text: 'of the other window' }, savedAt: second })
})

test('a program that does not say what it went on from has the last word', async () => {
  const caseId = randomUUID()
  await save(caseId, 'one', first)
  expect(await save(caseId, 'two', second)).toBe(true)
  expect(await find(caseId)).toEqual({ content: { text: 'two' }, savedAt: second })
})
