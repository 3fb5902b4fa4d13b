import { describe, expect, it } from 'vitest'
import { describeRejection } from '../describe-rejection.ts'
import { findNextSettlement } from '../settling.ts'
import { firstSlot, fittingCommands, goodReason, secondSlot } from '../testing/case-commands.ts'
import {
  calendarOf2026,
  fireOpinion,
  publishRestaurantItem,
  restaurantItem,
} from '../testing/case-fixture.ts'
import {
  acceptedOnMonday,
  askedOnMonday,
  drafted,
  noticeServed,
  opinionsRequested,
  procedureEnded,
  procedureStarted,
  stepDone,
  submitted,
} from '../testing/case-history.ts'
import { type Story, given } from '../testing/case-story.ts'
import { steps } from '../../catalogue/testing/catalogue-fixture.ts'

const {
  AppointInspection: appoint,
  AnswerInspectionTimes: answer,
  CompleteStep: complete,
  HoldInspection: hold,
  ProposeInspection: propose,
  RecordNoticeService: sign,
  ReopenStep: reopen,
  RequestOpinions: request,
  SettleDeadlines: settle,
} = fittingCommands
const facts = { revision: restaurantItem, calendar: calendarOf2026 }
const settleOn = (story: Story, on: string) => story.when(settle, { on, as: 'system' }).outcome
const nothing = 'refused: nothing-due'

describe('no consent without a proven notice', () => {
  it('silence alone is none, however long it lasts', () => {
    expect(settleOn(given(acceptedOnMonday), '2026-06-01')).toBe(nothing)
    expect(findNextSettlement(given(acceptedOnMonday).state!, facts)).toEqual({ ok: true, value: undefined })
  })

  it('a notice that was sent and not proved to have come is none', () => {
    const sent = [...acceptedOnMonday, opinionsRequested('2026-03-09', '2026-03-12')]
    expect(settleOn(given(sent), '2026-06-01')).toBe(nothing)
  })

  it('nobody signs for another organisation', () => {
    const story = given(acceptedOnMonday)
      .when(request, { on: '2026-03-10', as: 'reviewer' })
      .happens({ type: 'OpinionsRequested' })
    const notice = story.state!.documents.at(-1)!.number
    for (const as of ['reviewer', 'head'] as const)
      story.when({ ...sign, notice }, { on: '2026-03-10', as }).isRefused('not-invited')
    story.when({ ...sign, notice }, { on: '2026-03-10', as: 'fireOfficer' }).happens({
      type: 'NoticeServed',
      party: { kind: 'organisation', organisation: 'fire' },
    })
  })

  it('service outside the platform is entered by the calling authority, with who took it and what proves it', () => {
    const story = given(acceptedOnMonday)
      .when(request, { on: '2026-03-10', as: 'reviewer' })
      .happens({ type: 'OpinionsRequested' })
    const notice = story.state!.documents.at(-1)!.number
    const outside = {
      organisation: 'fire',
      way: 'document-exchange',
      receivedBy: '值班员',
      servedOn: '2026-03-11' as never,
      reference: '公文交换 2026-118',
      attachments: [],
    } as const
    const enter = (changes: object) =>
      story.when(
        { ...sign, notice, outside: { ...outside, ...changes } },
        { on: '2026-03-11', as: 'reviewer' },
      )
    enter({ reference: '' }).isRefused('invalid-input')
    enter({ servedOn: '2026-03-09' }).isRefused('invalid-input')
    enter({ servedOn: '2026-03-12' }).isRefused('invalid-input')
    const { state } = enter({}).happens({ type: 'NoticeServed' })
    const served = [{ service: { way: 'document-exchange', receivedBy: '值班员' } }]
    expect(state).toMatchObject({ joint: { notices: [{ served }] } })
  })

  it('a law that wants the opinion itself leaves no room for silence', () => {
    const item = publishRestaurantItem({ silenceForbidden: { basis: ['消防法 第十三条'] } })
    expect(settleOn(given(askedOnMonday, { revision: item }), '2026-06-01')).toBe(nothing)
  })

  it('an item that names no rule has none that could be told', () => {
    const item = publishRestaurantItem({
      steps: [steps.accept, { ...fireOpinion, silence: undefined }, steps.decide, steps.deliver],
    })
    expect(settleOn(given(askedOnMonday, { revision: item }), '2026-06-01')).toBe(nothing)
  })
})

describe('silence of an authority that was asked in writing', () => {
  it('counts as consent after its days, by an event that names authority, notice, service and rule', () => {
    const story = given(askedOnMonday)
    expect(settleOn(story, '2026-03-12')).toBe(nothing)
    const { state } = story.when(settle, { on: '2026-03-13', as: 'system' }).happens({
      type: 'StepConsentedBySilence',
      step: 'fire',
      due: '2026-03-12' as never,
      consent: {
        organisation: 'fire',
        cause: 'no-answer',
        notice: 'opinion-request-2026-03-09',
        noticedOn: '2026-03-09',
        service: { way: 'platform', receivedBy: '冯八', servedOn: '2026-03-09', attachments: [] },
        rule: '收到通知后未参加、也未在期限内提出意见的，视为同意。',
        basis: [],
      } as never,
    })
    expect(state).toMatchObject({ steps: { fire: { done: { outcome: 'consent-by-silence', people: [] } } } })
  })

  it('its days run from the service, where that came after the notice', () => {
    const late = [
      ...acceptedOnMonday,
      opinionsRequested('2026-03-09', '2026-03-12'),
      noticeServed('2026-03-11', 'opinion-request-2026-03-09'),
    ]
    expect(settleOn(given(late), '2026-03-16')).toBe(nothing)
    given(late)
      .when(settle, { on: '2026-03-17', as: 'system' })
      .happens({ type: 'StepConsentedBySilence', due: '2026-03-16' as never })
    expect(findNextSettlement(given(late).state!, facts)).toEqual({ ok: true, value: '2026-03-17' })
  })

  it('its days stand during a special procedure', () => {
    const stopped = [...askedOnMonday, procedureStarted('2026-03-10', 1)]
    expect(settleOn(given(stopped), '2026-03-20')).toBe(nothing)
    const goingOn = given([...stopped, procedureEnded('2026-03-20', 1)])
    expect(settleOn(goingOn, '2026-03-24')).toBe(nothing)
    goingOn
      .when(settle, { on: '2026-03-25', as: 'system' })
      .happens({ type: 'StepConsentedBySilence', due: '2026-03-24' as never })
  })

  it('steps that must be waited for never consent by silence', () => {
    expect(settleOn(given([...askedOnMonday, stepDone('2026-03-10', 'fire')]), '2026-06-01')).toBe(nothing)
  })

  it('an opinion that comes a day late meets the consent, and is told so with what can still be done', () => {
    const refusal = given(askedOnMonday)
      .when({ ...complete, step: 'fire', checks: [] }, { on: '2026-03-13', as: 'fireOfficer' })
      .isRefused('step-consented', { step: 'fire', on: '2026-03-13' as never })
    const { detail, next } = describeRejection(refusal, restaurantItem)
    expect(detail.zh).toMatch(/没有按时反馈意见，已于2026年3月13日按规定视为同意。$/)
    expect(next.zh).toContain('由决定人员说明理由退回该环节')
  })

  it('a step that is sent back is asked for anew before silence can count again', () => {
    const silent = given(askedOnMonday)
      .when(settle, { on: '2026-03-13', as: 'system' })
      .happens({ type: 'StepConsentedBySilence' })
    const story = silent
      .when({ ...reopen, step: 'fire', reason: goodReason }, { on: '2026-03-16', as: 'head' })
      .happens({ type: 'StepReopened' })
    expect(settleOn(story, '2026-06-01')).toBe(nothing)
    const again = given([
      ...askedOnMonday,
      { day: '2026-03-16' as never, event: { type: 'StepReopened', step: 'fire', reason: goodReason } },
      opinionsRequested('2026-03-16', '2026-03-19'),
      noticeServed('2026-03-16', 'opinion-request-2026-03-16'),
    ])
    expect(settleOn(again, '2026-03-19')).toBe(nothing)
    again
      .when(settle, { on: '2026-03-20', as: 'system' })
      .happens({ type: 'StepConsentedBySilence', due: '2026-03-19' as never })
  })

  it('nobody consents to a case that was never before him', () => {
    const silent = given([drafted('2026-03-09'), submitted('2026-03-09')])
      .when(settle, { on: '2026-03-17', as: 'system' })
      .happens({ type: 'AcceptedBySilence' })
    expect(settleOn(silent, '2026-06-01')).toBe(nothing)
  })
})

describe('absence from an inspection', () => {
  const visit = { ...complete, step: 'inspect', checks: [{ check: '与图纸相符。', met: true }] }
  const proposed = given(acceptedOnMonday)
    .when(propose, { on: '2026-03-10', as: 'reviewer' })
    .happens({ type: 'InspectionProposed' })
  const appointed = proposed
    .when(appoint, { on: '2026-03-10', as: 'reviewer' })
    .happens({ type: 'InspectionAppointed' })
  const notice = appointed.state!.documents.at(-1)!.number
  const told = (on: string) =>
    appointed.when({ ...sign, notice }, { on, as: 'fireOfficer' }).happens({ type: 'NoticeServed' })
  const inspected = (story: Story) =>
    story
      .when({ ...visit, people: ['吴六', '郑七'] }, { on: '2026-03-17', as: 'inspector' })
      .happens({ type: 'StepCompleted' })
      .when(hold, { on: '2026-03-17', as: 'reviewer' })
      .happens({ type: 'InspectionHeld', present: ['bureau'], absent: ['fire'] })

  it('counts as consent on the day after, where it was told two working days before', () => {
    const story = inspected(told('2026-03-13'))
    expect(settleOn(story, '2026-03-17')).toBe(nothing)
    story.when(settle, { on: '2026-03-18', as: 'system' }).happens({
      type: 'StepConsentedBySilence',
      step: 'fire',
      due: '2026-03-17' as never,
    })
  })

  it('counts for nothing where it was told too late, or never', () => {
    expect(settleOn(inspected(told('2026-03-16')), '2026-06-01')).toBe(nothing)
    expect(settleOn(inspected(appointed), '2026-06-01')).toBe(nothing)
  })

  it('counts for nothing where the inspection was not held', () => {
    expect(settleOn(told('2026-03-13'), '2026-06-01')).toBe(nothing)
  })

  it('counts for nothing on a notice of a time that was given up', () => {
    const moved = told('2026-03-10')
      .when(
        {
          ...appoint,
          slot: { from: '2026-03-20T01:00:00.000Z', until: '2026-03-20T03:00:00.000Z' } as never,
          change: { cause: 'authority', reason: '市里统一安排检查，改期。' },
        },
        { on: '2026-03-13', as: 'reviewer' },
      )
      .happens({ type: 'InspectionRescheduled', cause: 'authority' })
    const held = moved
      .when({ ...visit, people: ['吴六', '郑七'] }, { on: '2026-03-20', as: 'inspector' })
      .happens({ type: 'StepCompleted' })
      .when(hold, { on: '2026-03-20', as: 'reviewer' })
      .happens({ type: 'InspectionHeld' })
    expect(settleOn(held, '2026-06-01')).toBe(nothing)
  })

  it('who did not come may still speak that day, and has spoken then', () => {
    const spoken = inspected(told('2026-03-13'))
      .when({ ...complete, step: 'fire', checks: [] }, { on: '2026-03-17', as: 'fireOfficer' })
      .happens({ type: 'StepCompleted' })
    expect(settleOn(spoken, '2026-06-01')).toBe(nothing)
  })

  it('the record waits for those who were there to say what they found', () => {
    told('2026-03-13')
      .when(hold, { on: '2026-03-17', as: 'reviewer' })
      .isRefused('finding-missing', { steps: ['inspect'] })
    const early = told('2026-03-13').when(hold, { on: '2026-03-16', as: 'reviewer' })
    expect(early.outcome).toBe('refused: inspection-not-begun')
  })

  it('whoever is invited says which times fit and who comes; nobody else does', () => {
    proposed.when(answer, { on: '2026-03-10', as: 'fireOfficer' }).happens({
      type: 'InspectionTimesAnswered',
      fits: [1],
      people: ['冯八', '褚十一'],
    })
    proposed
      .when(answer, { on: '2026-03-10', as: 'applicant' })
      .happens({ type: 'InspectionTimesAnswered', party: { kind: 'applicant' } })
    proposed.when({ ...answer, fits: [2] }, { on: '2026-03-10', as: 'applicant' }).isRefused('invalid-input')
    const stranger = proposed.when(answer, { on: '2026-03-10', as: 'clerkElsewhere' })
    expect(stranger.outcome).toBe('refused: out-of-jurisdiction')
  })

  it('a time that is over, or ends before it begins, is none', () => {
    const over = { ...appoint, slot: firstSlot }
    proposed.when(over, { on: '2026-03-17', as: 'reviewer' }).isRefused('invalid-input')
    const turned = { from: secondSlot.until, until: secondSlot.from }
    const answered = proposed.when({ ...appoint, slot: turned }, { on: '2026-03-10', as: 'reviewer' })
    expect(answered.outcome).toBe('refused: invalid-input')
  })
})
