import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { takePicture } from './testing/picture.ts'
import { readCameraNotes } from './read-exif.ts'

const read = (bytes: Buffer) => readCameraNotes(Readable.from([bytes.subarray(0, 100), bytes.subarray(100)]))

test('what the camera wrote is read; a wall clock without a zone hangs in China', async () => {
  const notes = await read(
    takePicture({ at: '2025:09:10 09:55:00', point: { latitude: 30.25, longitude: 120.15 } }),
  )
  expect(notes.at).toBe('2025-09-10T01:55:00.000Z')
  expect(notes.point?.latitude).toBeCloseTo(30.25, 5)
  expect(notes.point?.longitude).toBeCloseTo(120.15, 5)
})

test('places south and west of nought keep their sign', async () => {
  const { point } = await read(takePicture({ point: { latitude: -33.5, longitude: -70.25 } }))
  expect(point?.latitude).toBeCloseTo(-33.5, 5)
  expect(point?.longitude).toBeCloseTo(-70.25, 5)
})

test('a picture without notes has none, and a broken one none either', async () => {
  expect(await read(takePicture())).toEqual({})
  expect(await read(Buffer.from('no picture at all'))).toEqual({})
  expect(await read(takePicture({ at: '2025:09:10 09:55:00' }).subarray(0, 40))).toEqual({})
  expect(await read(takePicture({ at: '0000:00:00 00:00:00' }))).toEqual({})
})
