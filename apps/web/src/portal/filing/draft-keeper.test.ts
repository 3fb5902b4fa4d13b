import { beforeEach, describe, expect, test } from 'vitest'
import { ApiProblem } from '../../api/problem.ts'
import { DraftKeeper } from './draft-keeper.ts'
import { type Draft, type KeptDraft, emptyDraft } from './draft.ts'

const start: KeptDraft = {
  item: 'food-business-licence',
  draft: emptyDraft,
  caseId: 'c1',
  basedOn: null,
  saved: true,
  changedAt: '2026-03-02T01:00:00.000Z',
  createKey: 'k1',
  submitKey: 'k2',
}

let planned: { run: () => void; milliseconds: number } | undefined
let onDevice: KeptDraft | undefined
let saved: { draft: Draft; basedOn: string | null }[]
let answer: () => Promise<string>

beforeEach(() => {
  planned = undefined
  onDevice = undefined
  saved = []
  answer = () => Promise.resolve(`2026-03-02T01:00:0${saved.length}.000Z`)
})

function open(kept: KeptDraft = start): DraftKeeper {
  return new DraftKeeper(kept, {
    save: (_, draft, basedOn) => {
      saved.push({ draft, basedOn })
      return answer()
    },
    keepOnDevice: (changed) => (onDevice = changed),
    now: () => '2026-03-02T01:30:00.000Z',
    wait: (milliseconds, run) => {
      planned = { run, milliseconds }
      return () => (planned = undefined)
    },
  })
}

const typed = (name: string): Draft => ({ ...emptyDraft, contact: { ...emptyDraft.contact, name } })

describe('a change', () => {
  test('is on the device at once and on the platform soon after', async () => {
    const keeper = open()
    keeper.change(typed('赵'))
    expect(onDevice?.draft.contact.name).toBe('赵')
    expect(onDevice?.saved).toBe(false)
    expect(keeper.readKeeping().status).toBe('waiting')
    await keeper.flush()
    expect(keeper.readKeeping()).toMatchObject({ status: 'saved', savedAt: '2026-03-02T01:00:01.000Z' })
    expect(onDevice).toMatchObject({ saved: true, basedOn: '2026-03-02T01:00:01.000Z' })
  })

  test('goes on from the last save', async () => {
    const keeper = open()
    keeper.change(typed('赵'))
    await keeper.flush()
    keeper.change(typed('赵明'))
    await keeper.flush()
    expect(saved.map(({ basedOn }) => basedOn)).toEqual([null, '2026-03-02T01:00:01.000Z'])
  })

  test('that comes while the one before is being saved is saved after it', async () => {
    const keeper = open()
    keeper.change(typed('赵'))
    const saving = keeper.flush()
    keeper.change(typed('赵明远'))
    await saving
    expect(onDevice?.saved).toBe(false)
    await keeper.flush()
    expect(saved.at(-1)?.draft.contact.name).toBe('赵明远')
    expect(onDevice?.saved).toBe(true)
  })

  test('stays on the device while there is no case', () => {
    const keeper = open({ ...start, caseId: undefined })
    keeper.change(typed('赵'))
    expect(keeper.readKeeping().status).toBe('device')
    expect(planned).toBeUndefined()
    keeper.update({ caseId: 'c9' })
    expect(planned).toBeDefined()
  })
})

describe('where the platform cannot save', () => {
  test.each([0, 401, 429, 503])('an answer %i is tried again by itself', async (status) => {
    const keeper = open()
    answer = () => Promise.reject(new ApiProblem({}, status))
    keeper.change(typed('赵'))
    await keeper.flush()
    expect(keeper.readKeeping().status).toBe('offline')
    answer = () => Promise.resolve('2026-03-02T03:00:00.000Z')
    planned?.run()
    await keeper.flush()
    expect(keeper.readKeeping()).toMatchObject({ status: 'saved', savedAt: '2026-03-02T03:00:00.000Z' })
  })

  test('it waits as long as the server asks', async () => {
    const keeper = open()
    answer = () => Promise.reject(new ApiProblem({}, 503, 30))
    keeper.change(typed('赵'))
    await keeper.flush()
    expect(planned?.milliseconds).toBe(30_000)
  })

  test('what was saved elsewhere is not written over, and nothing here is lost', async () => {
    const keeper = open()
    answer = () => Promise.reject(new ApiProblem({}, 412))
    keeper.change(typed('赵'))
    await keeper.flush()
    keeper.change(typed('赵明'))
    await keeper.flush()
    expect(keeper.readKeeping().status).toBe('elsewhere')
    expect(saved).toHaveLength(1)
    expect(onDevice?.draft.contact.name).toBe('赵明')
  })

  test('the person settles it: this version goes on from the newest save', async () => {
    const keeper = open()
    answer = () => Promise.reject(new ApiProblem({}, 412))
    keeper.change(typed('赵'))
    await keeper.flush()
    answer = () => Promise.resolve('2026-03-02T05:00:00.000Z')
    keeper.settle(typed('赵'), '2026-03-02T04:00:00.000Z', false)
    await keeper.flush()
    expect(saved.at(-1)?.basedOn).toBe('2026-03-02T04:00:00.000Z')
    expect(keeper.readKeeping().status).toBe('saved')
  })
})

test('after filing nothing is kept any more', async () => {
  const keeper = open()
  keeper.change(typed('赵'))
  keeper.close()
  onDevice = undefined
  keeper.change(typed('赵明'))
  await keeper.flush()
  expect(onDevice).toBeUndefined()
  expect(saved).toHaveLength(0)
})
