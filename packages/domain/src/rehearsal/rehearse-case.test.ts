import { describe, expect, it } from 'vitest'
import { buildCalendar } from '../calendar/index.ts'
import { nationalYearsForTests } from '../calendar/testing/national-years.ts'
import { instantTable } from '../catalogue/testing/decision-table-fixture.ts'
import { steps } from '../catalogue/testing/catalogue-fixture.ts'
import { completeContent, restaurantItem } from '../cases/testing/case-fixture.ts'
import {
  accepted,
  drafted,
  extensionApproved,
  extensionRequested,
  grantedOnFriday,
  granted,
  procedureEnded,
  procedureStarted,
  reviewedByThursday,
  submitted,
} from '../cases/testing/case-history.ts'
import { type ItemDefinitionInput } from '../catalogue/index.ts'
import { describeRehearsalDifference, openRehearsalNames } from './describe-difference.ts'
import { changeLimits } from './rules.ts'
import { draftOf, pastCaseOf, rehearse } from './testing/past-cases.ts'

const baseMaterials = restaurantItem.definition.materials as ItemDefinitionInput['materials'] & object
const situations = restaurantItem.definition.situations as ItemDefinitionInput['situations'] & object

describe('limits', () => {
  it('a case decided on the fourth working day is late by a promise of three', () => {
    const { differences } = rehearse(grantedOnFriday, {
      revision: changeLimits(restaurantItem, { promised: 3 }),
    })
    expect(differences).toEqual([
      { kind: 'due', period: 'promised', before: '2026-03-19', after: '2026-03-12', days: -7 },
      { kind: 'lateness', before: 'none', after: 'promised' },
    ])
  })

  it('a case that ends in time by a promise of four is not late, though its due date moved', () => {
    const { differences } = rehearse(grantedOnFriday, {
      revision: changeLimits(restaurantItem, { promised: 4 }),
    })
    expect(differences.map(({ kind }) => kind)).toEqual(['due'])
  })

  it('stops and the approved extension of the record count in the rehearsed limit too (行政许可法 第四十二、四十五条)', () => {
    const stopped = [
      ...reviewedByThursday,
      procedureStarted('2026-03-12', 1),
      procedureEnded('2026-03-20', 1),
      extensionRequested('2026-03-20'),
      extensionApproved('2026-03-20'),
      granted('2026-03-23'),
    ]
    const { before, after } = rehearse(stopped, {
      revision: changeLimits(restaurantItem, { statutory: 10, promised: 3 }),
    })
    expect(before.dues.get('statutory')).toBe('2026-04-29')
    expect(after.dues.get('statutory')).toBe('2026-04-15')
    expect(after.timeliness).toMatchObject({ verdict: 'late', against: 'promised', due: '2026-03-20' })
  })
})

describe('calendars', () => {
  const year = nationalYearsForTests.years['2026']!
  const changed = buildCalendar({
    calendar: 'national',
    years: { '2026': { ...year, holidays: { ...year.holidays, '2026-03-18': '换休' } } },
  })

  it('a day that is taken off moves the due dates behind it', () => {
    const { differences } = rehearse(grantedOnFriday, { calendar: changed })
    expect(differences).toEqual([
      { kind: 'due', period: 'statutory', before: '2026-04-07', after: '2026-04-08', days: 1 },
      { kind: 'due', period: 'promised', before: '2026-03-19', after: '2026-03-20', days: 1 },
      { kind: 'due', period: 'delivery', before: '2026-03-27', after: '2026-03-30', days: 3 },
    ])
  })

  it('a year that the changed calendar lacks is unknown, and nothing is judged by it', () => {
    const { differences } = rehearse(grantedOnFriday, {
      calendar: buildCalendar({ calendar: 'national', years: {} }),
    })
    expect(differences).toEqual([
      { kind: 'unknown', about: { kind: 'calendar-year', name: '2026' }, subjects: [] },
    ])
  })
})

describe('what is asked for', () => {
  it('a field that was left open and becomes required would have been asked for', () => {
    const { differences } = rehearse(grantedOnFriday, {
      revision: draftOf({ form: ['enterprise.name', 'enterprise.uscc', 'premises.area', 'food.remarks'] }),
    })
    expect(differences).toEqual([
      { kind: 'asked', subject: 'form:food.remarks', code: 'value-missing', newDemand: false },
    ])
  })

  it('a new material is a new demand: whether the applicant had it nobody knows', () => {
    const { differences } = rehearse(grantedOnFriday, {
      revision: draftOf({ materials: [...baseMaterials, 'seal-card'] }),
    })
    expect(differences).toEqual([
      { kind: 'asked', subject: 'material:seal-card', code: 'material-missing', newDemand: true },
    ])
  })

  it('a material that is no longer demanded is spared', () => {
    const { differences } = rehearse(grantedOnFriday, { revision: draftOf({ materials: ['floor-plan'] }) })
    expect(differences).toEqual([{ kind: 'spared', material: 'business-licence' }])
  })

  it('is judged by the application as it came first, not by what was mended', () => {
    const { 'floor-plan': _missing, ...materials } = completeContent.materials
    const { before } = rehearse(
      [drafted('2026-03-09'), submitted('2026-03-09', { ...completeContent, materials })],
      {},
    )
    expect(before.shortcomings).toEqual([{ subject: 'material:floor-plan', code: 'material-missing' }])
  })
})

describe('steps and fees', () => {
  it('a step that runs in this situation is told apart from one that falls away', () => {
    const { differences } = rehearse(grantedOnFriday, {
      revision: draftOf({
        steps: [
          steps.accept,
          steps.review,
          { ...steps.inspect, when: { business: 'sales' } },
          { ...steps.archive, step: 'publish', name: '公示' },
          steps.decide,
          steps.deliver,
        ],
      }),
    })
    expect(differences).toEqual([
      { kind: 'step-added', step: 'publish' },
      { kind: 'step-dropped', step: 'inspect' },
      { kind: 'step-dropped', step: 'fire' },
      { kind: 'step-dropped', step: 'legal' },
    ])
  })

  it('fees are added up where each has an amount', () => {
    const fee = (yuan?: number) => ({
      name: '工本费',
      standard: '每证',
      basis: '某规定 第一条',
      ...(yuan === undefined ? {} : { yuan }),
    })
    expect(rehearse(grantedOnFriday, { revision: draftOf({ fee: [fee(10), fee(5)] }) }).differences).toEqual([
      { kind: 'fee', before: 0, after: 15 },
    ])
    expect(rehearse(grantedOnFriday, { revision: draftOf({ fee: [fee(10), fee()] }) }).differences).toEqual([
      { kind: 'fee', before: 0, after: undefined },
    ])
  })
})

describe('instant approval', () => {
  it('by values that a register would have to confirm it is granted only if it does', () => {
    const small = [
      drafted('2026-03-09'),
      submitted('2026-03-09', { ...completeContent, form: { ...completeContent.form, 'premises.area': 40 } }),
      accepted('2026-03-09'),
    ]
    const revision = draftOf({ instant: instantTable })
    expect(rehearse(small, { revision }).differences).toEqual([
      { kind: 'instant', before: 'none', after: 'grant-if-confirmed' },
    ])
    expect(rehearse(grantedOnFriday, { revision }).differences).toEqual([
      { kind: 'instant', before: 'none', after: 'person' },
    ])
  })
})

describe('what cannot be known', () => {
  const withQuestion = {
    situations: { ...situations, chain: { ask: '是否连锁经营？', options: 'yes-no' as const } },
  }

  it('what hangs on a question that nobody asked is unknown, not guessed', () => {
    const revision = draftOf({
      ...withQuestion,
      limits: [
        { statutory: 20, promised: 2, when: { chain: 'yes' } },
        { statutory: 20, promised: 8, basis: '行政许可法 第四十二条' },
      ],
      materials: [...baseMaterials, { material: 'seal-card', when: { chain: 'yes' } }],
    })
    const { differences, after } = rehearse(grantedOnFriday, { revision })
    expect(differences).toEqual([
      { kind: 'asked', subject: 'answer:chain', code: 'answer-missing', newDemand: true },
      { kind: 'unknown', about: { kind: 'material', name: 'seal-card' }, subjects: ['chain'] },
      { kind: 'unknown', about: { kind: 'limit', name: '2' }, subjects: ['chain'] },
    ])
    expect(after.timeliness).toBeUndefined()
    expect(after.dues.has('promised')).toBe(false)
  })

  it('what is so whatever the answer had been is known', () => {
    const { differences } = rehearse(grantedOnFriday, {
      revision: draftOf({
        ...withQuestion,
        materials: [...baseMaterials, { material: 'seal-card', when: { chain: 'yes', business: 'sales' } }],
      }),
    })
    expect(differences.map(({ kind }) => kind)).toEqual(['asked'])
  })

  it('a question that is not shown in this situation leaves nothing unknown', () => {
    const { differences } = rehearse(grantedOnFriday, {
      revision: draftOf({
        situations: {
          ...situations,
          chain: { ask: '是否连锁经营？', options: 'yes-no', when: { business: 'sales' } },
        },
        materials: [...baseMaterials, { material: 'seal-card', when: { chain: 'yes' } }],
      }),
    })
    expect(differences).toEqual([])
  })
})

it('a case that was never filed is no past case', () => {
  expect(() => pastCaseOf([drafted('2026-03-09')])).toThrow('was filed')
})

it('each difference is told by the names of the item, in both languages', () => {
  const after = draftOf({
    materials: [...baseMaterials, 'seal-card'],
    limits: { statutory: 20, promised: 3 },
  })
  const { differences } = rehearse(grantedOnFriday, { revision: after })
  const names = openRehearsalNames(restaurantItem, after)
  expect(differences.map((difference) => describeRehearsalDifference(difference, names).zh)).toEqual([
    '新增要求“印鉴卡”，当时没有要求提供',
    '承诺办结时限届满日由2026年3月19日变为2026年3月12日',
    '将超过承诺办结时限',
  ])
})
