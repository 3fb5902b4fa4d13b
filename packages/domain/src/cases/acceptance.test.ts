import { describe, expect, it } from 'vitest'
import { listCasePeriods } from './case-clock.ts'
import type { ApplicationContent } from './parties.ts'
import { findNextSettlement } from './settling.ts'
import {
  calendarOf2026,
  completeContent,
  contentWithoutPlan,
  publishRestaurantItem,
  restaurantItem,
  scan,
} from './testing/case-fixture.ts'
import { fittingCommands, goodReason } from './testing/case-commands.ts'
import {
  acceptedOnMonday,
  correctionRequested,
  demandOf,
  drafted,
  resubmitted,
  submitted,
} from './testing/case-history.ts'
import { given } from './testing/case-story.ts'

const monday = '2026-03-09'
const filed = [drafted(monday), submitted(monday)]
const { AcceptApplication: accept, RequestCorrection: notice, SettleDeadlines: settle } = fittingCommands
const withoutPlan: ApplicationContent = {
  ...completeContent,
  materials: { 'business-licence': [scan] },
}
const withoutLicence: ApplicationContent = { ...completeContent, materials: { 'floor-plan': [scan] } }

describe('acceptance (行政许可法 第三十二条)', () => {
  it('a complete application is accepted with a stamped, dated notice (第三十二条第二款)', () => {
    const { state } = given(filed)
      .when(accept, { on: '2026-03-10', as: 'clerk' })
      .happens({ type: 'ApplicationAccepted' })
    expect(state).toMatchObject({ status: 'in-review', acceptedOn: '2026-03-10', acceptedBySilence: false })
    expect(state?.documents).toMatchObject([{ kind: 'acceptance-notice', date: '2026-03-10', sequence: 3 }])
  })

  it('what lacks a material is not accepted before it is supplied', () => {
    given([drafted(monday), submitted(monday, withoutLicence)])
      .when(accept, { on: monday, as: 'clerk' })
      .isRefused('invalid-input')
  })

  it('what lacks a value of the form is not accepted before it is stated', () => {
    const { 'enterprise.name': _name, ...form } = completeContent.form
    const refusal = given([drafted(monday), submitted(monday, { ...completeContent, form })])
      .when(accept, { on: monday, as: 'clerk' })
      .isRefused('invalid-input')
    expect(refusal).toMatchObject({ problems: [{ field: '/content/form/enterprise.name' }] })
  })

  it('a material that may follow does not hold up the acceptance, where it was promised (容缺受理)', () => {
    const refusal = given([drafted(monday), submitted(monday, withoutPlan)])
      .when(accept, { on: monday, as: 'clerk' })
      .isRefused('invalid-input')
    expect(refusal).toMatchObject({ problems: [{ field: '/content/materials/floor-plan' }] })
    given([drafted(monday), submitted(monday, contentWithoutPlan)])
      .when(accept, { on: monday, as: 'clerk' })
      .happens({ type: 'ApplicationAccepted' })
  })

  it('who sends the applicant to another authority names it (第三十二条第一款第二项)', () => {
    const command = { ...fittingCommands.RefuseAcceptance, ground: 'not-competent' } as const
    given(filed).when(command, { on: monday, as: 'clerk' }).isRefused('invalid-input')
    const { state } = given(filed)
      .when({ ...command, competentAuthority: '市市场监督管理局' }, { on: monday, as: 'clerk' })
      .happens({ type: 'AcceptanceRefused' })
    expect(state).toMatchObject({
      status: 'closed',
      reason: 'acceptance-refused',
      filed: { number: '2026-1' },
    })
    expect(state?.documents.map(({ kind }) => kind)).toEqual(['acceptance-refusal'])
  })

  it('a refusal of acceptance gives its reason in ten characters or more', () => {
    given(filed)
      .when({ ...fittingCommands.RefuseAcceptance, reason: '不行' }, { on: monday, as: 'clerk' })
      .isRefused('invalid-input')
  })
})

describe('silence of the authority (第三十二条第一款第四项)', () => {
  it('an application on which the authority is silent for five working days counts as accepted from the day of its materials', () => {
    const { state } = given(filed)
      .when(settle, { on: '2026-03-17', as: 'system' })
      .happens({ type: 'AcceptedBySilence', on: filed[1]!.day, due: '2026-03-16' as never })
    expect(state).toMatchObject({ status: 'in-review', acceptedOn: monday, acceptedBySilence: true })
    const [statutory] = listCasePeriods(state!, restaurantItem)
    expect(statutory?.period.start).toBe(monday)
  })

  it.each([
    ['2026-03-09', '2026-03-16', 'over one week-end'],
    ['2026-04-02', '2026-04-10', 'over the Qingming holiday'],
    ['2026-02-12', '2026-02-26', 'over the Spring Festival with its make-up day on the 14th'],
    ['2026-05-08', '2026-05-14', 'with the make-up Saturday of 9 May'],
    ['2026-09-18', '2026-09-24', 'with the make-up Sunday of 20 September'],
  ])('materials of %s leave time to speak until %s, %s', (start, due) => {
    const story = given([drafted(start), submitted(start)])
    story.when(settle, { on: due, as: 'system' }).isRefused('nothing-due')
    const next = findNextSettlement(story.state!, { revision: restaurantItem, calendar: calendarOf2026 })
    expect(next.ok && next.value! > due).toBe(true)
    story
      .when(settle, { on: next.ok ? next.value! : due, as: 'system' })
      .happens({ type: 'AcceptedBySilence', due: due as never })
  })

  it('an act on the sixth day meets a case that the law has already accepted', () => {
    given(filed)
      .when(notice, { on: '2026-03-17', as: 'clerk' })
      .isRefused('acceptance-period-over', { due: '2026-03-16' as never })
    given(filed)
      .when(fittingCommands.RefuseAcceptance, { on: '2026-03-17', as: 'clerk' })
      .isRefused('acceptance-period-over')
    given(filed).when(notice, { on: '2026-03-16', as: 'clerk' }).happens({ type: 'CorrectionRequested' })
  })

  it('who accepts on the sixth day finds it accepted by silence, with nothing left to decide', () => {
    given(filed).when(accept, { on: '2026-03-17', as: 'clerk' }).happens({ type: 'AcceptedBySilence' })
  })

  it('who accepts a case that is under review already is refused, whatever else has fallen due', () => {
    given(acceptedOnMonday)
      .when(accept, { on: '2026-03-13', as: 'clerk' })
      .isRefused('not-in-status', { status: 'in-review' })
  })

  it('an applicant who withdraws on the sixth day withdraws an accepted case', () => {
    given(filed)
      .when(fittingCommands.WithdrawApplication, { on: '2026-03-17', as: 'applicant' })
      .happens({ type: 'AcceptedBySilence' }, { type: 'ApplicationWithdrawn' })
  })

  it('mended materials give the authority five new days', () => {
    const mended = given([
      ...filed,
      correctionRequested('2026-03-10', '2026-03-31', 'material:floor-plan'),
      resubmitted('2026-03-16', ['material:floor-plan']),
    ])
    mended.when(accept, { on: '2026-03-23', as: 'clerk' }).happens({ type: 'ApplicationAccepted' })
    mended
      .when(settle, { on: '2026-03-24', as: 'system' })
      .happens({ type: 'AcceptedBySilence', on: '2026-03-16' as never })
  })
})

describe('one notice of everything (一次告知, 第三十二条第一款第四项)', () => {
  const askedForPlan = [
    drafted(monday),
    submitted(monday, withoutPlan),
    correctionRequested(monday, '2026-03-30', 'material:floor-plan'),
  ]
  const second = (...subjects: string[]) => ({ ...notice, points: subjects.map(demandOf) })

  it('the applicant has the working days of the item to answer', () => {
    const { state } = given(filed)
      .when(notice, { on: monday, as: 'clerk' })
      .happens({ type: 'CorrectionRequested', due: '2026-03-30' as never })
    expect(state?.documents[0]?.kind).toBe('correction-notice')
  })

  it('a second notice for what could have been said the first time is refused (行政许可法 第三十二条)', () => {
    given([...askedForPlan, resubmitted('2026-03-11', ['material:floor-plan'])])
      .when(second('material:floor-plan', 'material:business-licence'), { on: '2026-03-12', as: 'clerk' })
      .isRefused('could-have-been-noticed-before', {
        subjects: ['material:business-licence'],
        firstNoticeOn: monday as never,
      })
  })

  it.each([
    ['what was asked and is still not right', ['material:floor-plan'], 'material:floor-plan'],
    ['what the applicant changed since', ['material:floor-plan', 'form:premises.area'], 'form:premises.area'],
  ])('a second notice may speak of %s', (_title, changed, subject) => {
    given([...askedForPlan, resubmitted('2026-03-11', changed)])
      .when(second(subject), { on: '2026-03-12', as: 'clerk' })
      .happens({ type: 'CorrectionRequested' })
  })

  it('a second notice may speak of what a changed answer calls for now and did not call for before', () => {
    const sales: ApplicationContent = {
      ...withoutPlan,
      answers: { business: 'sales', onSite: 'no' },
    }
    const changedMind = [
      drafted(monday),
      submitted(monday, sales),
      correctionRequested(monday, '2026-03-30', 'answer:business'),
      resubmitted('2026-03-11', ['answer:business', 'answer:onSite'], withoutPlan),
    ]
    given(changedMind)
      .when(second('material:floor-plan'), { on: '2026-03-12', as: 'clerk' })
      .happens({ type: 'CorrectionRequested' })
    given(changedMind)
      .when(second('form:enterprise.uscc'), { on: '2026-03-12', as: 'clerk' })
      .isRefused('could-have-been-noticed-before')
  })

  it.each([
    ['nothing', []],
    ['what the item does not ask for', ['material:lease']],
    ['a material of another situation', ['material:safety-rules']],
    ['the same twice', ['material:floor-plan', 'material:floor-plan']],
  ])('a notice that asks for %s is refused (第三十一条)', (_title, subjects) => {
    given(filed)
      .when(second(...subjects), { on: monday, as: 'clerk' })
      .isRefused('invalid-input')
  })

  it('a condition keeps its number whatever is answered', () => {
    const revision = publishRestaurantItem({
      conditions: [
        { text: '食堂须有主办单位。', basis: ['食品安全法 第三十三条'], when: { business: 'canteen' } },
        { text: '有与经营相适应的场所。', basis: ['食品安全法 第三十三条'] },
      ],
    })
    given(filed, { revision })
      .when(second('condition:1'), { on: monday, as: 'clerk' })
      .happens({ type: 'CorrectionRequested' })
    given(filed, { revision })
      .when(second('condition:0'), { on: monday, as: 'clerk' })
      .isRefused('invalid-input')
  })
})

describe('the answer to a notice', () => {
  const asked = [
    drafted(monday),
    submitted(monday, withoutPlan),
    correctionRequested(monday, '2026-03-30', 'material:floor-plan', 'condition:0'),
  ]
  const answer = (content: ApplicationContent) => ({ ...fittingCommands.ResubmitApplication, content })

  it('names what was changed, and the case is as if newly submitted', () => {
    const { state } = given(asked)
      .when(answer(completeContent), { on: '2026-03-30', as: 'applicant' })
      .happens({ type: 'ApplicationResubmitted', changed: ['material:floor-plan'] })
    expect(state).toMatchObject({
      status: 'submitted',
      materialsOn: '2026-03-30',
      submittedOn: monday,
      notices: [{ answered: { changed: ['material:floor-plan'] } }],
    })
  })

  it('must touch every point of the notice that is on paper', () => {
    given(asked)
      .when(answer(withoutPlan), { on: '2026-03-11', as: 'applicant' })
      .isRefused('nothing-corrected', { missing: ['material:floor-plan'] })
  })

  it('need not touch what the mended application no longer calls for', () => {
    given(asked)
      .when(answer({ ...withoutPlan, answers: { business: 'sales', onSite: 'no' } }), {
        on: '2026-03-11',
        as: 'applicant',
      })
      .happens({ type: 'ApplicationResubmitted' })
  })

  it('that does not come in time ends the case by itself, with a notice', () => {
    const { state } = given(asked)
      .when(settle, { on: '2026-03-31', as: 'system' })
      .happens({ type: 'CorrectionLapsed', due: '2026-03-30' as never })
    expect(state).toMatchObject({ status: 'closed', reason: 'correction-not-supplied' })
    expect(state?.documents.at(-1)?.kind).toBe('termination-notice')
  })

  it('that comes too late is told so', () => {
    given(asked)
      .when(answer(completeContent), { on: '2026-03-31', as: 'applicant' })
      .isRefused('correction-over', { due: '2026-03-30' as never })
  })

  it('may come late where the item only reminds', () => {
    const revision = publishRestaurantItem({ correction: { days: 15, onMiss: 'remind' } })
    const story = given(asked, { revision })
    story.when(settle, { on: '2026-04-20', as: 'system' }).isRefused('nothing-due')
    story
      .when(answer(completeContent), { on: '2026-04-20', as: 'applicant' })
      .happens({ type: 'ApplicationResubmitted' })
    const next = findNextSettlement(story.state!, { revision, calendar: calendarOf2026 })
    expect(next).toEqual({ ok: true, value: undefined })
  })
})

describe('a year without calendar data', () => {
  it.each([
    ['a notice whose answer would fall due in it', notice, 'clerk'],
    ['an acceptance that it cannot place in time', accept, 'clerk'],
  ] as const)('refuses %s, and says which year to load', (_title, command, as) => {
    given([drafted('2026-12-28'), submitted('2026-12-28')])
      .when(command, { on: '2026-12-28', as })
      .isRefused('calendar-year-missing', { year: 2027 })
  })

  it('does not hinder a draft or the filing itself', () => {
    given([drafted('2026-12-28')])
      .when(fittingCommands.SubmitApplication, { on: '2026-12-28', as: 'applicant' })
      .happens({ type: 'ApplicationSubmitted' })
  })
})

it('a reason of the authority counts characters, not blanks', () => {
  given(filed)
    .when(
      { ...fittingCommands.RefuseAcceptance, reason: `  不行  ${' '.repeat(20)}` },
      { on: monday, as: 'clerk' },
    )
    .isRefused('invalid-input')
  given(filed)
    .when({ ...fittingCommands.RefuseAcceptance, reason: goodReason }, { on: monday, as: 'clerk' })
    .happens({ type: 'AcceptanceRefused' })
})
