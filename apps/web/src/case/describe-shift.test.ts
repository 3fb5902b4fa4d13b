import { describe, expect, test } from 'vitest'
import { describeShift } from './describe-shift.ts'

const line = (kind: string, from: string, to: string | null) => ({
  kind,
  from,
  to,
  firstDayNumber: null,
  lastDayNumber: null,
  text: { zh: '', en: '' },
})

describe('a limit with more days left than it has', () => {
  test('of calendar days ends after the days off on which it would have ended', () => {
    const derivation = [
      line('start', '2026-09-21', '2026-09-21'),
      line('counted', '2026-09-22', '2026-10-03'),
      line('moved', '2026-10-04', '2026-10-07'),
      line('due', '2026-10-08', '2026-10-08'),
    ]
    expect(describeShift({ derivation })).toEqual({
      zh: '最后一天不是工作日，届满日顺延 4 天。',
      en: 'Its last day is no working day, so its end moves by 4 days.',
    })
  })

  test('leaves out the days on which it stood; a stop that lasts still has no number yet', () => {
    const derivation = [
      line('counted', '2026-03-10', '2026-03-11'),
      line('stopped', '2026-03-12', '2026-03-12'),
      line('counted', '2026-03-13', '2026-03-13'),
      line('stopped', '2026-03-16', '2026-03-18'),
      line('stopped', '2026-03-20', null),
    ]
    expect(describeShift({ derivation })?.zh).toBe('停止计算的 4 天不计入期限。')
  })

  test('says nothing of weekends and holidays between, which no period of working days counts', () => {
    expect(describeShift({ derivation: [line('weekend', '2026-03-14', '2026-03-15')] })).toBeUndefined()
  })
})
