import { expect, it } from 'vitest'
import { getPlainDate, toDayNumber } from '../kernel/index.ts'
import type { Stop } from './period.ts'
import { uniteStops } from './stops.ts'

const stop = (from: string, to: string | undefined, zh: string): Stop => ({
  from: getPlainDate(from),
  to: to === undefined ? undefined : getPlainDate(to),
  label: { zh, en: zh },
})
const unite = (...stops: readonly Stop[]) => {
  const united = uniteStops(stops)
  return united.ok
    ? united.value.map(({ from, to, labels }) => [from, to, labels.map(({ zh }) => zh)])
    : united.error.kind
}
const day = (date: string) => toDayNumber(getPlainDate(date))

it('stops that overlap one after the other are one, with each reason once', () => {
  expect(
    unite(
      stop('2026-03-09', '2026-03-11', '评审'),
      stop('2026-04-01', '2026-04-05', '检测'),
      stop('2026-04-04', '2026-04-08', '评审'),
      stop('2026-04-07', '2026-04-10', '检测'),
    ),
  ).toEqual([
    [day('2026-03-09'), day('2026-03-11'), ['评审']],
    [day('2026-04-01'), day('2026-04-10'), ['检测', '评审']],
  ])
})

it('one within another ends with it, and stops that only touch stay apart', () => {
  expect(unite(stop('2026-03-09', '2026-03-20', '评审'), stop('2026-03-10', '2026-03-12', '检测'))).toEqual([
    [day('2026-03-09'), day('2026-03-20'), ['评审', '检测']],
  ])
  expect(unite(stop('2026-03-11', undefined, '检测'), stop('2026-03-09', '2026-03-11', '评审'))).toEqual([
    [day('2026-03-09'), day('2026-03-11'), ['评审']],
    [day('2026-03-11'), Infinity, ['检测']],
  ])
})

it('a stop of no days is none, and one that ends before it begins is refused', () => {
  expect(unite(stop('2026-03-09', '2026-03-09', '评审'))).toEqual([])
  expect(unite(stop('2026-03-09', '2026-03-08', '评审'))).toBe('stop-ends-before-it-begins')
})
