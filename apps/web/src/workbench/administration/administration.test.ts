import { getKindOfDay } from '@tongban/domain'
import { describe, expect, it } from 'vitest'
import { listUnmetPasswordRules } from '../../account/password-rules.ts'
import type { ReadText } from '../../language/index.ts'
import { describeDetail } from './audit-detail.ts'
import { endsBeforeItBegins, toAuditQuery } from './audit-filter.ts'
import { countWorkingDays, turnDay, weekdayOf } from './calendar.ts'
import { emptyOrganisation, orderAsTree, readOrganisation, writeOrganisation } from './organisations.ts'
import { findCurrentPost, standingOf, writeFirstPassword } from './posts.ts'

describe('posts', () => {
  it.each([
    ['2026-03-01', null, 'current'],
    ['2026-03-10', null, 'future'],
    ['2026-01-01', '2026-03-09', 'current'],
    ['2026-01-01', '2026-03-08', 'ended'],
    // Taken back on the day on which it began: it ends on the day before.
    ['2026-03-09', '2026-03-08', 'ended'],
    ['2026-04-01', '2026-03-31', 'ended'],
  ] as const)('from %s until %s is %s on 9 March', (startsOn, endsOn, standing) => {
    expect(standingOf({ startsOn, endsOn }, '2026-03-09')).toBe(standing)
  })

  it('the one that is held is found among others', () => {
    const post = (postId: string, startsOn: string, endsOn: string | null) => ({
      postId,
      organisation: 'hall',
      role: 'head' as const,
      duties: [],
      jurisdiction: [],
      startsOn,
      endsOn,
    })
    const posts = [post('old', '2025-01-01', '2025-12-31'), post('now', '2026-01-01', null)]
    expect(findCurrentPost(posts, '2026-03-09')?.postId).toBe('now')
  })

  it('a first password keeps the rule of the platform', () => {
    let drawn = 0
    const password = writeFirstPassword((limit) => (drawn += 7) % limit)
    expect(password).toMatch(/^[a-z]{4}-[A-Z]{4}-[2-9]{4}$/)
    expect(listUnmetPasswordRules(password, 'test.clerk')).toEqual([])
  })
})

describe('the filter of the audit', () => {
  it('days are those of Beijing, both included', () => {
    const filter = { account: '', action: 'openSession', outcome: '', from: '2026-03-09', to: '2026-03-09' }
    expect(toAuditQuery(filter)).toEqual({
      action: 'openSession',
      from: '2026-03-08T16:00:00.000Z',
      to: '2026-03-09T16:00:00.000Z',
    })
  })

  it('a day that is none is left out', () => {
    const filter = { account: 'a', action: '', outcome: '', from: 'soon', to: '' }
    expect(toAuditQuery(filter)).toEqual({ account: 'a' })
  })
})

describe('what an act noted', () => {
  const inChinese: ReadText = (text) => (typeof text === 'string' ? text : text.zh)

  it('is told in words, one a line, without what is empty', () => {
    const detail = {
      accountId: '4ad1',
      secondFactor: 'authenticator',
      disabled: true,
      duties: [],
      jurisdiction: ['minghu', 'yunze'],
      effectiveFrom: null,
      rows: 3,
    }
    expect(describeDetail(detail, inChinese)).toBe(
      '账号编号：4ad1\n第二重验证：动态验证码\n停用：是\n管辖范围：minghu、yunze\n行数：3',
    )
  })

  it('is shown as it was written where its name is not known', () => {
    expect(describeDetail({ toString: 'x', note: { a: 1 } }, inChinese)).toBe('toString：x\n说明：{"a":1}')
    expect(describeDetail(null, inChinese)).toBe('')
  })
})

describe('a year of the calendar', () => {
  const plain = { holidays: {}, makeUpWorkingDays: {}, source: '通知' }

  it('Monday comes first', () => {
    expect(weekdayOf('2026-03-09')).toBe(0)
    expect(weekdayOf('2026-03-08')).toBe(6)
  })

  it('a weekday turns into a holiday and back', () => {
    const off = turnDay(plain, '2026-03-09', '节')
    expect(getKindOfDay('2026-03-09', off)).toBe('holiday')
    expect(turnDay(off, '2026-03-09', '节')).toEqual(plain)
  })

  it('a weekend turns into a holiday, into a make-up working day, and back', () => {
    const off = turnDay(plain, '2026-03-08', '节')
    const worked = turnDay(off, '2026-03-08', '节')
    expect(worked).toEqual({ ...plain, makeUpWorkingDays: { '2026-03-08': '节' } })
    expect(turnDay(worked, '2026-03-08', '节')).toEqual(plain)
  })

  it('2026 without holidays has 261 weekdays', () => {
    expect(countWorkingDays(2026, plain)).toBe(261)
    expect(countWorkingDays(2026, turnDay(plain, '2026-03-09', '节'))).toBe(260)
  })
})

describe('an organisation', () => {
  const definition = {
    name: '甲局',
    shortName: '甲',
    kind: 'department',
    level: 'county',
    area: '990102',
    numberFormats: { default: '{word}' },
    windows: [{ name: '一号', address: { zh: '路', en: 'Road' }, hours: '9:00', phone: '0989-2120001' }],
    remedies: { review: '区政府', court: '区法院' },
  }

  it('comes back as it was when nothing is changed', () => {
    expect(writeOrganisation(readOrganisation('jia', definition), definition)).toEqual(definition)
  })

  it('nothing that is empty is sent', () => {
    const form = { ...emptyOrganisation, name: { zh: '乙', en: '' }, shortName: '乙', area: '990102' }
    expect(writeOrganisation(form, {})).toEqual({
      name: '乙',
      shortName: '乙',
      kind: 'department',
      level: 'county',
      area: '990102',
      windows: [],
    })
  })

  it('stands below the one above it; one whose parent is not there stands at the top', () => {
    const all = [
      { organisation: 'a', parent: null },
      { organisation: 'b', parent: 'a' },
      { organisation: 'c', parent: 'gone' },
    ]
    expect(orderAsTree(all).map(({ one, depth }) => `${one.organisation}${depth}`)).toEqual([
      'a0',
      'b1',
      'c0',
    ])
  })
})

it.each([
  ['2025-09-08', '2025-09-08', false],
  ['2025-09-08', '2025-09-07', true],
  ['', '2025-09-07', false],
  ['2025-09-08', '', false],
])('a search of the audit from “%s” to “%s” ends before it begins: %j', (from, to, wrong) => {
  expect(endsBeforeItBegins({ from, to })).toBe(wrong)
})
