import { expect, test } from 'vitest'
import { findMoment, findZone } from './parse-moment.ts'

function read(text: string, zone = 'UTC'): string | undefined {
  const found = findZone(zone)
  if (found === undefined) throw new Error(`no zone ${zone}`)
  const moment = findMoment(text, found)
  if (moment === undefined) return undefined
  const fraction = String(moment.at % 1_000_000).padStart(6, '0')
  return `${new Date(Math.floor(moment.at / 1000)).toISOString().slice(0, 19)}.${fraction}${moment.assumed ? ' assumed' : ''}`
}

test.each([
  ['2011-10-11 13:45:40.276000+02:00', '2011-10-11T11:45:40.276000'],
  ['2011-10-11T13:45:40.276123456+0200', '2011-10-11T11:45:40.276123'],
  ['2011-10-11T13:45:40Z', '2011-10-11T13:45:40.000000'],
  ['2011-10-11T13:45+08', '2011-10-11T05:45:00.000000'],
  ['2011/10/11 13:45:40 UTC', '2011-10-11T13:45:40.000000'],
  ['2011-10-11T13:45:40,5-05:30', '2011-10-11T19:15:40.500000'],
  ['2011-10-11 13:45', '2011-10-11T13:45:00.000000 assumed'],
  ['2011-10-11', '2011-10-11T00:00:00.000000 assumed'],
])('%s is a moment', (text, expected) => {
  expect(read(text)).toBe(expected)
})

test.each([
  '',
  '11-10-2011',
  '2011-02-29',
  '2011-13-01',
  '2011-10-11 24:00:00',
  '2011-10-11 13:60',
  '2011-10-11 13:45:40+15:00',
  '2011-10-11T13:45:40+02:0',
  '1318333540',
  '2011-10-11 13:45:60',
])('"%s" is none', (text) => {
  expect(read(text)).toBeUndefined()
})

test('a time stamp without an offset is read in the zone, with its summer time', () => {
  expect(read('2011-07-01 12:00', 'Europe/Amsterdam')).toBe('2011-07-01T10:00:00.000000 assumed')
  expect(read('2011-12-01 12:00', 'Europe/Amsterdam')).toBe('2011-12-01T11:00:00.000000 assumed')
  expect(read('2011-12-01 12:00', '+08:00')).toBe('2011-12-01T04:00:00.000000 assumed')
  expect(findZone('Mars/Olympus')).toBeUndefined()
})
