import { expect, test } from 'vitest'
import { findNextOpen, isShotDone, type KeptShot, writeShots } from './kept-shots.ts'

const asked = [
  { shot: 'front', count: 1 },
  { shot: 'sinks', count: 2 },
]
const place = { latitude: 30.25, longitude: 120.15, accuracyMetres: 12 }
const take = (shot: string, id: string): KeptShot => ({
  id,
  shot,
  file: new File([id], `${id}.jpg`),
  takenAt: '2025-09-08T02:00:00.000Z',
  place,
  fileId: `f-${id}`,
})

test('a shot is done with enough files, or with the reason why not; an empty reason is none', () => {
  const files = [take('front', '1'), take('sinks', '2')]
  const done = (missing: Record<string, string>) => asked.map((shot) => isShotDone({ files, missing }, shot))
  expect(done({})).toEqual([true, false])
  expect(done({ sinks: '正在维修。' })).toEqual([true, true])
  expect(done({ sinks: ' ' })).toEqual([true, false])
})

test('the next open shot is looked for from here on and around', () => {
  expect(findNextOpen({ files: [take('sinks', '1'), take('sinks', '2')], missing: {} }, asked, 1)).toBe(0)
  expect(
    findNextOpen({ files: [take('front', '1')], missing: { sinks: '正在维修。' } }, asked, 0),
  ).toBeUndefined()
})

test('no place leaves the device without consent, and nothing that is not asked for any more is sent', () => {
  const kept = {
    files: [take('front', '1'), take('roof', '2')],
    missing: { roof: '没有。', sinks: '维修。' },
  }
  expect(writeShots({ ...kept, placeConsent: true }, asked)).toEqual({
    placeConsent: true,
    files: [{ shot: 'front', file: 'f-1', takenAt: '2025-09-08T02:00:00.000Z', place }],
    missing: [{ shot: 'sinks', reason: '维修。' }],
  })
  const refused = writeShots({ ...kept, placeConsent: false }, asked)
  expect(refused.files).toMatchObject([{ shot: 'front', placeMissing: 'refused' }])
  expect(JSON.stringify(refused)).not.toContain('latitude')
})
