import { describe, expect, it } from 'vitest'
import { steps } from '../catalogue/testing/catalogue-fixture.ts'
import { assert, getPlainDate } from '../kernel/index.ts'
import { listAvailableActions } from './available-actions.ts'
import type { CaseFactsAtHand } from './facts.ts'
import { findStandingLink } from './green-channel-state.ts'
import { listObligations } from './obligations.ts'
import { listCaseSteps } from './review.ts'
import type { StandingChannelAtHand } from './standing-channel-at-hand.ts'
import { findFiledFacts } from './state.ts'
import { fittingCommands, goodReason } from './testing/case-commands.ts'
import {
  actors,
  calendarOf2026,
  completeContent,
  morningOf,
  publishRestaurantItem,
  takeNumbers,
} from './testing/case-fixture.ts'
import { drafted, submitted } from './testing/case-history.ts'
import { type Story, given } from './testing/case-story.ts'

const channel = {
  openedBy: ['counter'],
  grounds: [{ ground: 'flood', name: '防汛抢险', until: '2026-06-30' }],
  lasts: 5,
  limit: 2,
  skips: ['inspect'],
  later: [{ material: 'floor-plan', within: 10 }],
  owed: [{ duty: 'restore', name: '恢复原状', by: 'applicant', within: 15 }],
}
const inspecting = { ...steps.inspect, when: { business: ['catering', 'canteen'] } }
type Changes = Parameters<typeof publishRestaurantItem>[0]
const publish = (changes: object = {}) =>
  publishRestaurantItem({
    steps: [steps.accept, { parallel: [steps.review, inspecting] }, steps.decide, steps.deliver],
    greenChannel: { ...channel, ...changes },
  } as unknown as Changes)
const revision = publish()
const ordinary = publishRestaurantItem()

const flood: StandingChannelAtHand = {
  channel: 'c-1',
  number: '绿通〔2026〕1号',
  name: '防汛抢险',
  ground: 'flood',
  reason: '湖区洪水，餐饮单位转移安置受灾群众。',
  serves: 'everyone',
  from: getPlainDate('2026-03-02'),
  until: getPlainDate('2026-03-20'),
  confirmed: false,
  skips: ['inspect'],
  later: ['floor-plan'],
  limit: 2,
}
const monday = '2026-03-09'
const { 'floor-plan': _plan, ...withoutPlan } = completeContent.materials
const submit = {
  ...fittingCommands.SubmitApplication,
  content: { ...completeContent, materials: withoutPlan },
}
const filing = (standing: Partial<StandingChannelAtHand> = {}, on = monday, of = revision) =>
  given([drafted(on, 'web')], { revision: of, standing: [{ ...flood, ...standing }] }).when(submit, {
    on,
    as: 'applicant',
  })

describe('a case filed during a standing green channel (专项绿色通道)', () => {
  it('is marked and shortened at once, without anybody asking for it', () => {
    const story = filing().happens(
      { type: 'ApplicationSubmitted' },
      {
        type: 'GreenChannelOpened',
        ground: 'flood',
        skips: ['inspect'],
        later: ['floor-plan'],
        promised: 2,
        standing: { channel: 'c-1', number: '绿通〔2026〕1号', name: '防汛抢险' },
      },
    )
    const accepted = story
      .when(fittingCommands.AcceptApplication, { on: monday, as: 'clerk' })
      .happens({ type: 'ApplicationAccepted' })
    assert(accepted.state?.status === 'in-review', 'it was accepted')
    expect(listCaseSteps(accepted.state, { revision }).map(({ step }) => step.step)).toEqual(['review'])
  })

  it('owes after the grant what it was spared', () => {
    const granted = filing()
      .happens({ type: 'ApplicationSubmitted' }, { type: 'GreenChannelOpened' })
      .when(fittingCommands.AcceptApplication, { on: monday, as: 'clerk' })
      .happens({ type: 'ApplicationAccepted' })
      .when({ ...fittingCommands.CompleteStep, people: ['李五'] }, { on: '2026-03-10', as: 'reviewer' })
      .happens({ type: 'StepCompleted' })
      .when(fittingCommands.GrantApplication, { on: '2026-03-10', as: 'head' })
      .happens({ type: 'GreenChannelEnded', because: 'granted' }, { type: 'ApplicationGranted' })
    expect(listObligations(granted.state!).map(({ id }) => id)).toEqual([
      'green-channel-duty:material:floor-plan',
      'green-channel-duty:restore',
    ])
  })

  it.each([
    ['before it begins', {}, '2026-02-27'],
    ['after its last day', {}, '2026-03-23'],
    ['for whom it is not', { serves: 'person' }, monday],
    ['where the channel gives nothing of it', { later: [] }, monday],
  ] as const)('takes the ordinary course %s', (_, changes, on) => {
    const inForce = on < '2026-03-02' ? { ...revision, effectiveFrom: getPlainDate('2026-01-01') } : revision
    filing(changes, on, inForce).isRefused('invalid-input')
  })

  const complete = (on: string, standing: Partial<StandingChannelAtHand>, changes: object = {}) => {
    const of = { ...publish(changes), effectiveFrom: getPlainDate('2026-01-01') }
    return given([drafted(on, 'web')], { revision: of, standing: [{ ...flood, ...standing }] }).when(
      fittingCommands.SubmitApplication,
      { on, as: 'applicant' },
    ).outcome
  }
  const taken = 'ApplicationSubmitted, GreenChannelOpened'
  const ordinarily = 'ApplicationSubmitted'
  const flooded = (until: string) => ({ grounds: [{ ground: 'flood', name: '防汛抢险', until }] })
  it.each([
    ['on its first day', monday, { from: getPlainDate(monday) }, {}, taken],
    ['not the day before', monday, { from: getPlainDate('2026-03-10') }, {}, ordinarily],
    ['on its last day', monday, { until: getPlainDate(monday) }, {}, taken],
    ['not the day after', monday, { until: getPlainDate('2026-03-08') }, {}, ordinarily],
    ['for those whom it serves', monday, { serves: 'enterprise' }, {}, taken],
    ['not where the item dropped its ground', monday, { ground: 'war' }, {}, ordinarily],
    ['on the last day of the ground', monday, {}, flooded(monday), taken],
    ['not after the last day of the ground', monday, {}, flooded('2026-03-08'), ordinarily],
    ['where the ground has no end', monday, {}, { grounds: [{ ground: 'flood', name: '防汛抢险' }] }, taken],
    ['on the first day of the item’s own', monday, {}, { effective: { from: monday } }, taken],
    ['not before it', monday, {}, { effective: { from: '2026-03-10' } }, ordinarily],
    ['on the last day of the item’s own', monday, {}, { effective: { to: monday } }, taken],
    ['not after it', monday, {}, { effective: { to: '2026-03-08' } }, ordinarily],
  ] as const)('a complete application is taken in by it %s', (_, on, standing, changes, outcome) => {
    expect(complete(on, standing, changes)).toBe(outcome)
  })

  it('shortens nothing where either the item or the channel does not', () => {
    const { limit: _limit, ...unlimited } = flood
    given([drafted(monday, 'web')], { revision, standing: [unlimited] })
      .when(submit, { on: monday, as: 'applicant' })
      .happens({ type: 'ApplicationSubmitted' }, { type: 'GreenChannelOpened', promised: undefined as never })
    filing({}, monday, publish({ limit: undefined })).happens(
      { type: 'ApplicationSubmitted' },
      { type: 'GreenChannelOpened', promised: undefined as never },
    )
  })

  it('the newest terms of the item bind: what it allows no longer is not given', () => {
    filing({}, monday, publish({ later: [] })).isRefused('invalid-input')
    filing({}, monday, publish({ skips: [], limit: 4 })).happens(
      { type: 'ApplicationSubmitted' },
      { type: 'GreenChannelOpened', skips: [], promised: 4 },
    )
    filing({}, monday, ordinary).isRefused('invalid-input')
  })

  it('gives no more than it names, where the item allows more', () => {
    given([drafted(monday, 'web')], { revision, standing: [{ ...flood, skips: [], later: [], limit: 5 }] })
      .when(fittingCommands.SubmitApplication, { on: monday, as: 'applicant' })
      .happens(
        { type: 'ApplicationSubmitted' },
        { type: 'GreenChannelOpened', skips: [], later: [], promised: 5 },
      )
  })

  it('keeps its terms when the channel is over', () => {
    const { state } = filing().happens({ type: 'ApplicationSubmitted' }, { type: 'GreenChannelOpened' })
    expect(state).toMatchObject({ greenChannel: { status: 'open', terms: { until: '2026-03-16' } } })
  })
})

describe('under which channel a case was filed', () => {
  const link = { channel: 'c-1', number: '绿通〔2026〕1号', name: '防汛抢险' }
  const { WithdrawApplication } = fittingCommands
  const linkOf = ({ state }: Story) => {
    const channel = state && findFiledFacts(state)?.greenChannel
    return channel && findStandingLink(channel)
  }
  const filedUnder = (confirmed: boolean) =>
    filing({ confirmed }).happens(
      { type: 'ApplicationSubmitted' },
      { type: confirmed ? 'GreenChannelRequested' : 'GreenChannelOpened' },
    )

  it.each([
    ['taken in at once', false],
    ['waiting for a clerk', true],
  ])('is known while it goes on and when it is over: %s', (_, confirmed) => {
    const story = filedUnder(confirmed)
    expect(linkOf(story)).toMatchObject(link)
    const over = story
      .when(WithdrawApplication, { on: monday, as: 'applicant' })
      .happens({ type: 'GreenChannelEnded', because: 'case-ended' }, { type: 'ApplicationWithdrawn' })
    expect(linkOf(over)).toEqual(link)
  })

  it('none where somebody asked for this one case', () => {
    const story = given([drafted(monday), submitted(monday)], { revision })
      .when(fittingCommands.OpenGreenChannel, { on: monday, as: 'clerk' })
      .happens({ type: 'GreenChannelRequested' })
    expect(linkOf(story)).toBeUndefined()
  })
})

describe('a standing channel that wants a clerk to look first', () => {
  const asked = () =>
    filing({ confirmed: true }).happens(
      { type: 'ApplicationSubmitted' },
      { type: 'GreenChannelRequested', ground: 'flood' },
    )
  const { ConfirmGreenChannel } = fittingCommands

  it('the clerk who confirms opens it; two heads have agreed before', () => {
    const { state } = asked()
      .when(ConfirmGreenChannel, { on: monday, as: 'clerk' })
      .happens({ type: 'GreenChannelOpened', skips: ['inspect'], later: ['floor-plan'], promised: 2 })
    expect(state).toMatchObject({ greenChannel: { status: 'open' } })
  })

  it('one who is not meant takes the ordinary course and is told why', () => {
    const no = { ...ConfirmGreenChannel, eligible: false }
    asked().when(no, { on: monday, as: 'clerk' }).isRefused('invalid-input')
    const { state } = asked()
      .when({ ...no, reason: goodReason }, { on: monday, as: 'clerk' })
      .happens({ type: 'GreenChannelDeclined', reason: goodReason })
    expect(state).toMatchObject({ greenChannel: { because: 'declined', standing: { channel: 'c-1' } } })
  })

  it('nothing is confirmed that no channel asked for, and nothing twice', () => {
    given([drafted(monday), submitted(monday)], { revision: publish({ approval: 'head' }) })
      .when(ConfirmGreenChannel, { on: monday, as: 'clerk' })
      .isRefused('green-channel-not-requested')
    given([drafted(monday), submitted(monday)], { revision: publish({ approval: 'head' }) })
      .when(fittingCommands.OpenGreenChannel, { on: monday, as: 'clerk' })
      .happens({ type: 'GreenChannelRequested' })
      .when(ConfirmGreenChannel, { on: monday, as: 'clerk' })
      .isRefused('green-channel-not-requested')
    filing()
      .happens({ type: 'ApplicationSubmitted' }, { type: 'GreenChannelOpened' })
      .when(ConfirmGreenChannel, { on: monday, as: 'clerk' })
      .isRefused('green-channel-not-requested')
  })

  it('neither another duty confirms it, nor a head by the way of single cases', () => {
    asked().when(ConfirmGreenChannel, { on: monday, as: 'inspector' }).isRefused('duty-missing')
    asked()
      .when(fittingCommands.ApproveGreenChannel, { on: monday, as: 'head' })
      .isRefused('green-channel-not-requested')
    const facts: CaseFactsAtHand = {
      ...takeNumbers(),
      now: morningOf(monday),
      actor: actors.head,
      revision,
      calendar: calendarOf2026,
    }
    const offered = listAvailableActions(asked().state!, facts).map(({ command }) => command)
    expect(offered).toContain('ConfirmGreenChannel')
    expect(offered).not.toContain('ApproveGreenChannel')
  })
})
