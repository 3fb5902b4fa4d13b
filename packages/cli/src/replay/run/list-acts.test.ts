import { expect, test } from 'vitest'
import { event, eventLog, logCase } from '../testing/make-log.ts'
import { listActs } from './list-acts.ts'

function tell(...[log, hasEnds]: Parameters<typeof listActs>): string[] {
  return listActs(log, hasEnds).map((act) => {
    const name = log.cases[act.entry]?.name
    const time = new Date(act.at / 1000).toISOString().slice(8, 16)
    return `${time} ${name} ${act.kind === 'event' ? act.event.activity : act.kind}`
  })
}

test('acts come by time, at the same time by their place in the file, whatever case they belong to', () => {
  const log = eventLog(
    logCase('a', [
      event('z', '2026-03-02T09:00Z', 5),
      event('y', '2026-03-02T09:00Z', 2),
      event('x', '2026-03-01T09:00Z', 9),
    ]),
    logCase('b', [event('w', '2026-03-02T09:00Z', 3)]),
  )
  expect(tell(log, true)).toEqual([
    '01T09:00 a begin',
    '01T09:00 a x',
    '02T09:00 b begin',
    '02T09:00 a y',
    '02T09:00 b w',
    '02T09:00 a z',
  ])
})

test('a case begins at the earliest of all its times, be it its deadline', () => {
  const events = [event('x', '2026-03-05T09:00Z', 2)]
  const log = eventLog(
    logCase('started', events, { start: '2026-03-04T09:00Z' }),
    logCase('started late', events, { start: '2026-03-06T09:00Z' }),
    logCase('ended first', events, { end: '2026-03-03T09:00Z', start: '2026-03-04T09:00Z' }),
    logCase('due first', events, { deadline: '2026-03-01T09:00Z' }),
  )
  expect(tell(log, true).filter((line) => line.endsWith('begin'))).toEqual([
    '01T09:00 due first begin',
    '03T09:00 ended first begin',
    '04T09:00 started begin',
    '05T09:00 started late begin',
  ])
})

test('a case ends at its own end, after what happens at that very moment', () => {
  const log = eventLog(
    logCase('a', [event('x', '2026-03-02T09:00Z', 2), event('y', '2026-03-03T09:00Z', 3)], {
      end: '2026-03-02T09:00Z',
    }),
    logCase('open', [event('x', '2026-03-02T10:00Z', 4)]),
  )
  expect(tell(log, true)).toEqual([
    '02T09:00 a begin',
    '02T09:00 a x',
    '02T09:00 a finish',
    '02T10:00 open begin',
    '02T10:00 open x',
    '03T09:00 a y',
  ])
})

test('in a log without ends every case ends after its last event, the latest and not the last of the file', () => {
  const log = eventLog(logCase('a', [event('y', '2026-03-03T09:00Z', 2), event('x', '2026-03-02T09:00Z', 3)]))
  expect(tell(log, false)).toEqual(['02T09:00 a begin', '02T09:00 a x', '03T09:00 a y', '03T09:00 a finish'])
})
