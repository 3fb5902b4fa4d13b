import { describe, expect, it } from 'vitest'
import { calendarOf2026, morningOf, restaurantItem } from '../cases/testing/case-fixture.ts'
import { type DatedEvent, grantedOnFriday } from '../cases/testing/case-history.ts'
import { getInstant } from '../kernel/index.ts'
import { readPastCase } from './past-case.ts'
import { rehearseCase } from './rehearse-case.ts'
import { rehearseSpan } from './rehearse-span.ts'
import { changeLimits } from './rules.ts'
import { draftOf, pastCaseOf, rehearse, simulateHistory } from './testing/past-cases.ts'
import { countRehearsal } from './totals.ts'

const now = morningOf('2026-10-30')

describe('seeded histories', () => {
  const seeds = Array.from({ length: 150 }, (_, index) => 7_000 + index)

  it('the same rules differ in nothing, whatever happened in the case', () => {
    let rehearsed = 0
    for (const seed of seeds) {
      const { events, revision } = simulateHistory(seed)
      const past = readPastCase(events)
      if (past === undefined) continue
      rehearsed += 1
      const rules = { revision, calendar: calendarOf2026 }
      const copy = JSON.parse(JSON.stringify(revision)) as typeof revision
      const { differences } = rehearseCase(past, revision, {
        before: rules,
        after: { ...rules, revision: copy },
        now,
      })
      expect(differences, `seed ${seed}`).toEqual([])
    }
    expect(rehearsed).toBeGreaterThan(50)
  })

  it('a longer promise makes nothing late, and a shorter one nothing timely', () => {
    for (const seed of seeds) {
      const { events, revision } = simulateHistory(seed)
      const past = readPastCase(events)
      if (past === undefined) continue
      const rehearseWith = (promised: number) =>
        rehearseCase(past, revision, {
          before: { revision, calendar: calendarOf2026 },
          after: { revision: changeLimits(revision, { promised }), calendar: calendarOf2026 },
          now,
        }).differences.flatMap((entry) =>
          entry.kind === 'lateness' ? [`${seed}: ${entry.before} to ${entry.after}`] : [],
        )
      expect(rehearseWith(60).filter((entry) => !entry.includes(': promised to '))).toEqual([])
      expect(rehearseWith(0).filter((entry) => !entry.endsWith(' to promised'))).toEqual([])
    }
  })
})

describe('totals', () => {
  it('count cases, list the first affected ones, and keep no more', () => {
    const counter = countRehearsal(2)
    const same = rehearse(grantedOnFriday, {})
    const late = rehearse(grantedOnFriday, { revision: changeLimits(restaurantItem, { promised: 3 }) })
    for (const [index, rehearsed] of [same, late, late, late].entries()) {
      counter.add({ caseId: `case-${index}`, number: `${index}`, rehearsed, underOtherRevision: index === 0 })
    }
    counter.addNotFiled()
    expect(counter.read()).toMatchObject({
      cases: 4,
      notFiled: 1,
      underOtherRevision: 1,
      different: 3,
      judged: 4,
      lateBefore: { promised: 0, statutory: 0 },
      lateAfter: { promised: 3, statutory: 0 },
      newlyLate: 3,
      noLongerLate: 0,
      dues: { promised: { earlier: 3, later: 0, mostDaysEarlier: 7, mostDaysLater: 0 } },
      affected: [{ caseId: 'case-1' }, { caseId: 'case-2' }],
    })
  })

  it('tell what would be corrected from what is newly demanded, and what nobody knows apart from both', () => {
    const counter = countRehearsal(10)
    const add = (revision: ReturnType<typeof draftOf>) =>
      counter.add({
        caseId: 'case',
        number: null,
        rehearsed: rehearse(grantedOnFriday, { revision }),
        underOtherRevision: false,
      })
    add(draftOf({ materials: ['business-licence', 'floor-plan', 'seal-card'] }))
    add(draftOf({ form: ['enterprise.name', 'enterprise.uscc', 'premises.area', 'food.remarks'] }))
    add(
      draftOf({
        situations: {
          ...(restaurantItem.definition.situations as object),
          chain: { ask: '是否连锁？', options: 'yes-no' },
        },
        limits: [
          { statutory: 20, promised: 2, when: { chain: 'yes' } },
          { statutory: 20, promised: 8 },
        ],
      }),
    )
    expect(counter.read()).toMatchObject({
      corrections: 1,
      newDemands: 2,
      unknownCases: 1,
      unknown: [{ about: { kind: 'limit', name: '2' }, subjects: ['chain'], cases: 1 }],
      asked: expect.arrayContaining([
        { subject: 'material:seal-card', newDemand: true, cases: 1 },
        { subject: 'form:food.remarks', newDemand: false, cases: 1 },
      ]) as unknown,
    })
  })
})

describe('cases of an event log', () => {
  const span = {
    begun: getInstant('2026-03-09T02:00:00.000Z'),
    ended: getInstant('2026-03-13T02:00:00.000Z'),
    deadline: getInstant('2026-03-13T01:00:00.000Z'),
  }
  it.each([
    ['four working days', { limit: 4, unit: 'working' }, 'on-time', '2026-03-13'],
    ['three working days', { limit: 3, unit: 'working' }, 'late', '2026-03-12'],
    ['their own deadline, to the very moment', undefined, 'late', undefined],
  ] as const)('are judged by %s', (_, limit, verdict, due) => {
    expect(rehearseSpan(span, { limit, calendar: calendarOf2026 })).toEqual({
      ok: true,
      value: { verdict, due },
    })
  })

  it.each([
    ['at the very moment of its deadline', span.deadline, 'on-time'],
    ['a moment later', span.ended, 'late'],
  ])('what ended %s is judged so', (_, ended, verdict) => {
    const rules = { limit: undefined, calendar: calendarOf2026 }
    expect(rehearseSpan({ ...span, ended }, rules)).toMatchObject({ value: { verdict } })
  })

  it('that are open, or have nothing to be judged by, are unknown', () => {
    const judge = (changes: object, limit?: { readonly limit: number; readonly unit: 'working' }) =>
      rehearseSpan({ ...span, ...changes } as typeof span, { limit, calendar: calendarOf2026 })
    const unknown = (due: string | undefined) => ({ ok: true, value: { verdict: 'unknown', due } })
    expect(judge({ ended: undefined })).toEqual(unknown(undefined))
    expect(judge({ deadline: undefined })).toEqual(unknown(undefined))
    expect(judge({ ended: undefined }, { limit: 4, unit: 'working' })).toEqual(unknown('2026-03-13'))
  })

  it('whose limit runs into a year without a calendar are not guessed', () => {
    const rules = { limit: { limit: 300, unit: 'working' }, calendar: calendarOf2026 } as const
    expect(rehearseSpan(span, rules)).toMatchObject({ error: { kind: 'calendar-year-missing', year: 2027 } })
  })
})

describe('a past case', () => {
  const [drafted, ...filed] = grantedOnFriday
  const moved = { day: drafted!.day, event: { type: 'MovedToRevision', from: 1, to: 2 } } as DatedEvent

  it('was filed under the revision to which its draft had moved', () => {
    expect(pastCaseOf([drafted!, moved, ...filed]).filedUnder).toBe(2)
  })

  it('keeps the revision under which it was filed when it moves later', () => {
    const [submitted, ...rest] = filed
    expect(pastCaseOf([drafted!, submitted!, moved, ...rest]).filedUnder).toBe(1)
  })
})
