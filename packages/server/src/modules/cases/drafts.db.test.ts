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
  expect(await save(caseId, 'one', first, null)).toBe(first)
  expect(await save(caseId, 'two', second, first)).toBe(second)
  expect(await find(caseId)).toEqual({ content: { text: 'two' }, savedAt: second })
})

test('a draft that was saved elsewhere since is not written over', async () => {
  const caseId = randomUUID()
  await save(caseId, 'one', first, null)
  await save(caseId, 'of the other window', second, first)
  expect(await save(caseId, 'of this window', third, first)).toBeUndefined()
  expect(await save(caseId, 'of a third window', third, null)).toBeUndefined()
  expect(await find(caseId)).toEqual({ content: { text: 'of the other window' }, savedAt: second })
})

test('a program that does not say what it went on from has the last word', async () => {
  const caseId = randomUUID()
  await save(caseId, 'one', first)
  expect(await save(caseId, 'two', second)).toBe(second)
  expect(await find(caseId)).toEqual({ content: { text: 'two' }, savedAt: second })
})

test('of windows that save in the same millisecond one is kept, and the others are told', async () => {
  const caseId = randomUUID()
  await save(caseId, 'one', first, null)
  const windows = Array.from({ length: 8 }, (_, index) => `window ${index + 1}`)
  const saves = await Promise.all(windows.map((text) => save(caseId, text, first, first)))
  const [kept, ...others] = saves.filter((moment) => moment !== undefined)
  expect(others).toEqual([])
  expect(await find(caseId)).toEqual({
    content: { text: windows[saves.indexOf(kept)] },
    savedAt: getInstant('2026-03-02T01:00:00.001Z'),
  })
})

test('two windows that begin a draft in the same millisecond do not write over each other', async () => {
  const caseId = randomUUID()
  const saves = await Promise.all(['one', 'two'].map((text) => save(caseId, text, first, null)))
  expect(saves.filter((moment) => moment !== undefined)).toEqual([first])
})

test('a clock that was set back makes no save look like an earlier one', async () => {
  const caseId = randomUUID()
  await save(caseId, 'one', second, null)
  expect(await save(caseId, 'two', first, second)).toBe(getInstant('2026-03-02T01:00:01.501Z'))
})

test('a save whose answer was lost can be sent again', async () => {
  const caseId = randomUUID()
  await save(caseId, 'one', first, null)
  await save(caseId, 'two', second, first)
  expect(await save(caseId, 'two', third, first)).toBe(third)
})
