import { expect, test } from 'vitest'
import type { TimelineEntry } from './case-types.ts'
import { describeEvent } from './describe-event.ts'

const tell = (facts: TimelineEntry['facts']) =>
  describeEvent(
    {
      sequence: 5,
      type: 'ClockRecomputed',
      occurredAt: '2026-03-05T02:00:00.000Z',
      recordedAt: '2026-03-05T02:00:00.000Z',
      actor: { kind: 'system', name: 'deadline-sweep', organisation: null },
      facts,
    } as TimelineEntry,
    { steps: [] },
  ).lines

test('a correction of the calendar is told with the days that moved, from when to when, and why', () => {
  const moved = [{ period: 'promised', from: '2026-03-19', to: '2026-03-20' }]
  expect(tell({ reason: '通知', moved })).toEqual([
    { name: { zh: '理由', en: 'Reason' }, value: '通知' },
    {
      name: { zh: '承诺办结时限届满日', en: 'Last day promised' },
      value: { zh: '2026年3月19日 → 2026年3月20日', en: expect.stringContaining('→') },
    },
  ])
})

test('where an earlier version wrote no days, the reason alone is told', () => {
  expect(tell({ reason: '通知' }).map(({ name }) => name.en)).toEqual(['Reason'])
})
