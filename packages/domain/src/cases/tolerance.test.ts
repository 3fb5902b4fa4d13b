import { describe, expect, it } from 'vitest'
import { listAvailableActions } from './available-actions.ts'
import { listObligations } from './obligations.ts'
import { findNextSettlement } from './settling.ts'
import { fittingCommands, goodReason } from './testing/case-commands.ts'
import {
  actors,
  calendarOf2026,
  completeContent,
  contact,
  contentWithoutPlan,
  planPromise,
  restaurantItem,
  scan,
} from './testing/case-fixture.ts'
import {
  type DatedEvent,
  acceptedWithoutPlan,
  drafted,
  examined,
  received,
  stepDone,
  submitted,
  supplied,
} from './testing/case-history.ts'
import { given } from './testing/case-story.ts'

/** 9 March 2026; ten working days later is Monday 23 March. */
const monday = '2026-03-09'
const due = '2026-03-23'
const { SupplyMaterial, ExamineSuppliedMaterial, AcceptApplication, GrantApplication } = fittingCommands
const owing: readonly DatedEvent[] = [
  drafted(monday, 'web'),
  submitted(monday, contentWithoutPlan),
  acceptedWithoutPlan(monday, due),
]
const reviewed = ['review', 'fire', 'inspect', 'legal'].map((step) => stepDone('2026-03-10', step))
const obligationsOf = (story: { readonly state: Parameters<typeof listObligations>[0] | undefined }) =>
  listObligations(story.state!).map(({ id, status, due: until }) => [id, status, until ?? null])

describe('a material may follow where the item lets it and the applicant promised it in writing (容缺受理)', () => {
  const file = (promise: string) =>
    given([drafted(monday, 'web')]).when(
      {
        type: 'SubmitApplication',
        content: { ...contentWithoutPlan, substitutes: { 'floor-plan': { by: 'later', promise } } },
        contact,
        delivery: 'electronic',
      },
      { on: monday, as: 'applicant' },
    )

  it('an application on line is filed without it, and its promise is kept word for word', () => {
    const { state } = file(planPromise).happens({ type: 'ApplicationSubmitted' })
    expect(state).toMatchObject({
      content: { substitutes: { 'floor-plan': { by: 'later', promise: planPromise } } },
    })
  })

  it('nobody promises in other words than those that the item publishes', () => {
    expect(file('我尽快补交。').isRefused('invalid-input')).toMatchObject({
      problems: [{ field: '/content/substitutes/floor-plan/promise', code: 'promise-differs' }],
    })
  })

  it('what is not so marked cannot follow', () => {
    const substitutes = { 'business-licence': { by: 'later', promise: planPromise } } as const
    const content = { ...completeContent, materials: { 'floor-plan': [scan] }, substitutes }
    const refusal = given([drafted(monday, 'web')])
      .when({ ...fittingCommands.SubmitApplication, content }, { on: monday, as: 'applicant' })
      .isRefused('invalid-input')
    expect(refusal).toMatchObject({ problems: [{ code: 'not-to-be-supplied-later' }] })
  })

  it('a promise has no part in an application that has the material', () => {
    const content = { ...completeContent, substitutes: contentWithoutPlan.substitutes }
    const { state } = given([drafted(monday, 'web')])
      .when({ ...fittingCommands.SubmitApplication, content }, { on: monday, as: 'applicant' })
      .happens({ type: 'ApplicationSubmitted', content: completeContent })
    expect(state).not.toHaveProperty('content.substitutes')
  })

  it('the acceptance says what is owed and until when, counted in working days from that day', () => {
    const story = given([drafted(monday, 'web'), submitted(monday, contentWithoutPlan)])
      .when(AcceptApplication, { on: monday, as: 'clerk' })
      .happens({
        type: 'ApplicationAccepted',
        owed: [{ material: 'floor-plan', due, onMiss: 'return', promise: planPromise }] as never,
      })
    expect(obligationsOf(story)).toEqual([['supply-material:floor-plan', 'open', due]])
  })

  it('at the window the clerk enters the promise that was signed on paper', () => {
    const { substitutes: _none, ...unsigned } = contentWithoutPlan
    const command = { ...AcceptApplication, signed: { 'floor-plan': planPromise } }
    const { state } = given([drafted(monday), submitted(monday, unsigned)])
      .when(command, { on: monday, as: 'clerk' })
      .happens({
        type: 'ApplicationAccepted',
        owed: [{ material: 'floor-plan', due, onMiss: 'return', promise: planPromise }] as never,
      })
    expect(state).toMatchObject({
      content: { substitutes: { 'floor-plan': { by: 'later', promise: planPromise } } },
    })
    const online = given([drafted(monday, 'web'), submitted(monday, unsigned)])
    expect(online.when(command, { on: monday, as: 'clerk' }).isRefused('invalid-input')).toMatchObject({
      problems: [{ field: '/signed/floor-plan', code: 'signed-at-window-only' }],
    })
  })

  it('what silence accepts is owed from the day on which silence speaks', () => {
    const story = given([drafted(monday, 'web'), submitted(monday, contentWithoutPlan), received(monday)])
      .when(fittingCommands.SettleDeadlines, { on: '2026-03-17', as: 'system' })
      .happens({ type: 'AcceptedBySilence' })
    expect(obligationsOf(story)).toEqual([['supply-material:floor-plan', 'open', '2026-03-31']])
  })
})

describe('what was promised is supplied and examined', () => {
  it('on the last day it still may come; the day after the case has ended (逾期退回)', () => {
    given([...owing, ...reviewed])
      .when(SupplyMaterial, { on: due, as: 'applicant' })
      .happens({ type: 'MaterialSupplied' })
    expect(
      given([...owing, ...reviewed])
        .when(SupplyMaterial, { on: '2026-03-24', as: 'applicant' })
        .isRefused('supply-over'),
    ).toMatchObject({ due })
    const story = given([...owing, ...reviewed])
      .when(fittingCommands.SettleDeadlines, { on: '2026-03-24', as: 'system' })
      .happens({ type: 'OwedMaterialsLapsed', materials: ['floor-plan'], due: due as never })
    expect(story.state).toMatchObject({ status: 'closed', reason: 'terminated' })
    expect(obligationsOf(story)).toEqual([['supply-material:floor-plan', 'broken', due]])
    expect(story.state?.documents.at(-1)?.kind).toBe('termination-notice')
  })

  it('what came in time does not lapse while it waits to be examined', () => {
    const story = given([...owing, ...reviewed, supplied(due)])
    story.when(fittingCommands.SettleDeadlines, { on: '2026-04-20', as: 'system' }).isRefused('nothing-due')
    expect(obligationsOf(story)).toEqual([
      ['supply-material:floor-plan', 'kept', due],
      ['examine-material:floor-plan', 'open', null],
    ])
  })

  it('nothing is granted while it is missing or not examined; then it is', () => {
    const grant = (history: readonly DatedEvent[]) =>
      given(history).when(GrantApplication, { on: '2026-03-13', as: 'head' })
    const before = [...owing, ...reviewed]
    expect(grant(before).isRefused('material-owed')).toMatchObject({ materials: ['floor-plan'] })
    grant([...before, supplied('2026-03-11')]).isRefused('material-owed')
    grant([...before, supplied('2026-03-11'), examined('2026-03-12')]).happens({ type: 'ApplicationGranted' })
  })

  it('the head sees why there is no grant yet', () => {
    const { state } = given([...owing, ...reviewed])
    const actions = listAvailableActions(state!, { actor: actors.head, revision: restaurantItem })
    expect(actions.find(({ command }) => command === 'GrantApplication')).toMatchObject({
      available: false,
      disabledReason: { zh: expect.stringContaining('平面布局图') as string },
    })
  })

  it('what is not in order may be replaced within five working days, and never earlier than was promised', () => {
    const command = { ...ExamineSuppliedMaterial, outcome: 'not-in-order', reason: goodReason } as const
    given([...owing, supplied('2026-03-11')])
      .when(command, { on: '2026-03-12', as: 'clerk' })
      .happens({ type: 'SuppliedMaterialExamined', due: due as never })
    const late = given([...owing, ...reviewed, supplied(due)])
      .when(command, { on: '2026-03-24', as: 'clerk' })
      .happens({ type: 'SuppliedMaterialExamined', due: '2026-03-31' as never })
    expect(obligationsOf(late)).toEqual([['supply-material:floor-plan', 'open', '2026-03-31']])
    given([...owing, supplied('2026-03-11')])
      .when({ ...command, reason: '不行' }, { on: '2026-03-12', as: 'clerk' })
      .isRefused('invalid-input')
  })

  it('the case holds what was supplied, and nothing stands in its place any more', () => {
    const { state } = given([...owing, supplied('2026-03-11')])
    expect(state).toMatchObject({ content: { materials: { 'floor-plan': [scan] } } })
    expect(state).not.toHaveProperty('content.substitutes')
  })

  it('a clerk at the window takes it in too, on paper; an applicant cannot say that papers came', () => {
    const paper = { originals: 1, copies: 0, originalSeen: false }
    const command = { ...SupplyMaterial, files: [], paper }
    const bring = (as: 'clerk' | 'applicant') => given(owing).when(command, { on: '2026-03-11', as })
    expect(bring('clerk').happens({ type: 'MaterialSupplied', paper }).state).toMatchObject({
      content: { papers: { 'floor-plan': paper } },
    })
    bring('applicant').isRefused('invalid-input')
  })

  it('only what is owed is supplied, only what came is examined', () => {
    given(owing)
      .when({ ...SupplyMaterial, material: 'safety-rules' }, { on: '2026-03-11', as: 'applicant' })
      .isRefused('material-not-owed', { owed: ['floor-plan'] })
    given(owing)
      .when(ExamineSuppliedMaterial, { on: '2026-03-11', as: 'clerk' })
      .isRefused('material-not-supplied')
  })

  it('where the item only reminds, the missed day goes on record once and the case goes on', () => {
    const patient = [...owing.slice(0, 2), acceptedWithoutPlan(monday, '2026-03-11', 'remind')]
    const facts = { revision: restaurantItem, calendar: calendarOf2026 }
    expect(findNextSettlement(given(patient).state!, facts)).toMatchObject({ value: '2026-03-12' })
    const story = given([...patient, ...reviewed])
      .when(fittingCommands.SettleDeadlines, { on: '2026-03-12', as: 'system' })
      .happens({ type: 'OwedMaterialOverdue', material: 'floor-plan' })
    expect(story.state).toMatchObject({ status: 'in-review' })
    story.when(fittingCommands.SettleDeadlines, { on: '2026-03-30', as: 'system' }).isRefused('nothing-due')
    story.when(SupplyMaterial, { on: '2026-03-30', as: 'applicant' }).happens({ type: 'MaterialSupplied' })
  })

  it('a case that is withdrawn releases what was owed', () => {
    const story = given(owing)
      .when(fittingCommands.WithdrawApplication, { on: '2026-03-10', as: 'applicant' })
      .happens({ type: 'ApplicationWithdrawn' })
    expect(obligationsOf(story)).toEqual([['supply-material:floor-plan', 'released', due]])
  })
})
