import { describe, expect, test } from 'vitest'
import { chooseDraft, emptyDraft, isSameDraft, readAnswers, readServerDraft, toServerDraft } from './draft.ts'

const early = '2026-03-02T01:00:00.000Z'
const late = '2026-03-02T02:00:00.000Z'

describe('which draft is gone on with', () => {
  test.each([
    ['nothing anywhere', undefined, { savedAt: null }, 'none'],
    ['only the platform has one', undefined, { savedAt: early }, 'server'],
    ['both are the same', { basedOn: early, saved: true }, { savedAt: early }, 'device'],
    ['this device went on', { basedOn: early, saved: false }, { savedAt: early }, 'device'],
    ['another window went on', { basedOn: early, saved: true }, { savedAt: late }, 'server'],
    ['both went on', { basedOn: early, saved: false }, { savedAt: late }, 'both'],
    ['the platform was never reached', { basedOn: null, saved: false }, undefined, 'device'],
    ['typed here, saved elsewhere first', { basedOn: null, saved: false }, { savedAt: late }, 'both'],
  ] as const)('%s', (_, device, server, kind) => {
    expect(chooseDraft(device, server).kind).toBe(kind)
  })
})

test('a draft whose save was never answered is the one that was saved, where it holds the same', () => {
  const device = { basedOn: early, saved: false }
  expect(chooseDraft(device, { savedAt: late }, true).kind).toBe('server')
  const filled = {
    ...emptyDraft,
    content: { ...emptyDraft.content, form: { 'premises.name': '小馆', empty: '' } },
  }
  const same = { ...emptyDraft, content: { ...emptyDraft.content, form: { 'premises.name': '小馆' } } }
  expect(isSameDraft(filled, same)).toBe(true)
  expect(isSameDraft(filled, { ...same, delivery: 'post' })).toBe(false)
})

test('a saved draft comes back as it was, with its files by name', () => {
  const file = { id: 'f1', name: '平面图.pdf', mediaType: 'application/pdf', size: 9 }
  const draft = {
    content: {
      answers: { business: 'catering' },
      form: { 'premises.area': '120' },
      materials: { plan: [file] },
    },
    contact: { name: '赵明远', phone: '13800138000', address: '' },
    delivery: 'electronic',
  } as const
  const back = readServerDraft({
    draft: toServerDraft(draft),
    savedAt: early,
    files: [{ fileId: 'f1', name: file.name, mediaType: file.mediaType, size: file.size }],
  })
  expect(back).toEqual(draft)
})

test('a file that is gone is not counted as supplied', () => {
  const back = readServerDraft({
    draft: { content: { materials: { plan: ['gone'] } } },
    savedAt: early,
    files: [],
  })
  expect(back.content.materials).toEqual({ plan: [] })
})

test('nothing saved is an empty draft', () => {
  expect(readServerDraft({ draft: null, savedAt: null, files: [] })).toEqual(emptyDraft)
})

test('an address brings answers, whatever else it says', () => {
  expect(readAnswers({ 'a.business': 'catering', 'a.days': 3, 'a.kinds': ['x', 'y'], step: 'form' })).toEqual(
    {
      business: 'catering',
      days: '3',
      kinds: ['x', 'y'],
    },
  )
})
