import { expect, it } from 'vitest'
import { getInstant } from '../../kernel/index.ts'
import { scan } from '../testing/case-fixture.ts'
import { type ShotMeasure, examineShot } from './examine-shot.ts'
import type { ShotClaim } from './remote-commands.ts'

const premises = { latitude: 30.25, longitude: 120.15 }
const north = (metres: number) => ({ ...premises, latitude: premises.latitude + metres / 111_195 })
const measure: ShotMeasure = {
  requestedAt: getInstant('2026-03-10T01:00:00.000Z'),
  placeConsent: true,
  premises,
  permittedMetres: 300,
  seen: new Set(),
}
const claim: ShotClaim = {
  shot: 'kitchen',
  file: scan,
  receivedAt: getInstant('2026-03-11T02:00:00.000Z'),
  camera: { at: getInstant('2026-03-11T01:55:00.000Z'), point: north(100) },
  phone: { at: getInstant('2026-03-11T01:56:00.000Z'), point: north(120), accuracyMetres: 15 },
}
const examine = (change: Partial<ShotClaim>, against: Partial<ShotMeasure> = {}, placeRequired = true) =>
  examineShot({ ...claim, ...change }, { placeRequired }, { ...measure, ...against })

it('the camera is believed before the phone, and the receipt of the platform stands in any case', () => {
  expect(examine({})).toMatchObject({
    takenAt: { at: '2026-03-11T01:55:00.000Z', by: 'camera' },
    place: { by: 'camera' },
    distanceMetres: 100,
    receivedAt: '2026-03-11T02:00:00.000Z',
    flags: [],
  })
  expect(examine({ camera: undefined })).toMatchObject({
    takenAt: { by: 'phone' },
    place: { by: 'phone', accuracyMetres: 15 },
    distanceMetres: 120,
  })
})

it('without consent no place is recorded, not even the one that stands in the file', () => {
  const refused = examine({}, { placeConsent: false })
  expect(refused).toMatchObject({ placeMissing: 'refused', flags: ['no-place'] })
  expect(refused).not.toHaveProperty('place')
  expect(refused).not.toHaveProperty('distanceMetres')
  expect(JSON.stringify(refused)).not.toMatch(/latitude|30\.2/)
})

it('a place that is not to be had is recorded as missing, and pointed out only where it was asked for', () => {
  const without = { camera: undefined, phone: undefined, placeMissing: 'unavailable' } as const
  expect(examine(without)).toMatchObject({ placeMissing: 'unavailable', flags: ['no-place', 'no-time'] })
  expect(examine(without, {}, false).flags).toEqual(['no-time'])
})

it('a distance is pointed out where it exceeds what is permitted by more than the phone may err', () => {
  const far = (metres: number, accuracyMetres: number) =>
    examine({ camera: undefined, phone: { ...claim.phone, point: north(metres), accuracyMetres } }).flags
  expect(far(310, 20)).toEqual([])
  expect(far(330, 20)).toEqual(['far-away'])
  expect(examine({ camera: { ...claim.camera, point: north(301) } }).flags).toEqual(['far-away'])
  expect(examine({ camera: { ...claim.camera, point: north(900) } }, { premises: undefined }).flags).toEqual(
    [],
  )
})

it('what was taken before it was asked for, or after it came, is pointed out', () => {
  const taken = (at: string) => examine({ camera: { ...claim.camera, at: getInstant(at) } }).flags
  expect(taken('2026-03-10T00:59:59.000Z')).toEqual(['before-request'])
  expect(taken('2026-03-10T01:00:00.000Z')).toEqual([])
  expect(taken('2026-03-11T02:10:00.000Z')).toEqual([])
  expect(taken('2026-03-11T02:10:01.000Z')).toEqual(['clock-ahead'])
})

it('the same file twice, and a file that names another place than the phone, are pointed out', () => {
  expect(examine({}, { seen: new Set([scan.digest]) }).flags).toEqual(['same-file'])
  expect(examine({ phone: { ...claim.phone, point: north(1_300) } }).flags).toEqual(['places-differ'])
})
