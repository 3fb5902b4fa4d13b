import { describe, expect, it } from 'vitest'
import { steps } from '../catalogue/testing/catalogue-fixture.ts'
import { assert } from '../kernel/index.ts'
import { decide } from './decide.ts'
import type { CaseFactsAtHand } from './facts.ts'
import { listObligations } from './obligations.ts'
import { listCaseSteps } from './review.ts'
import { fittingCommands, goodReason } from './testing/case-commands.ts'
import {
  actors,
  calendarOf2026,
  completeContent,
  fireOpinion,
  morningOf,
  restaurantItem,
  takeNumbers,
} from './testing/case-fixture.ts'
import { accepted, acceptedOnMonday, drafted, stepDone, submitted } from './testing/case-history.ts'
import { given } from './testing/case-story.ts'
import {
  acceptedInHaste,
  contentToCome,
  filedWithoutPlan,
  monday,
  opened,
  openedAlone,
  publishGreenItem,
  reviewed,
  stepsOfGreenItem,
  tuesday,
} from './testing/green-channel-fixture.ts'

const { OpenGreenChannel, ApproveGreenChannel, DeclineGreenChannel, EndGreenChannel } = fittingCommands
const settle = { type: 'SettleDeadlines' } as const
const asked = () =>
  given(filedWithoutPlan, { revision: publishGreenItem() })
    .when(OpenGreenChannel, { on: monday, as: 'clerk' })
    .happens({ type: 'GreenChannelRequested' })

describe('when the green channel (绿色通道) may be opened', () => {
  it('never for an item that provides for none', () => {
    given(filedWithoutPlan, { revision: restaurantItem })
      .when(OpenGreenChannel, { on: monday, as: 'clerk' })
      .isRefused('green-channel-not-provided')
  })

  it('not a second time while it is asked for or open', () => {
    for (const story of [asked(), opened()]) {
      const again = story.when(OpenGreenChannel, { on: monday, as: 'clerk' })
      expect(again.outcome).toBe('refused: green-channel-present')
    }
  })

  it.each([
    ['on the first day of the item', { effective: { from: monday } }, 'GreenChannelOpened'],
    ['not the day before', { effective: { from: tuesday } }, 'refused: green-channel-not-in-force'],
    ['on the last day of the item', { effective: { to: monday } }, 'GreenChannelOpened'],
    ['not the day after', { effective: { to: '2026-03-08' } }, 'refused: green-channel-not-in-force'],
    [
      'on the last day of the ground',
      { grounds: [{ ground: 'flood', name: '防汛抢险', until: monday }] },
      'GreenChannelOpened',
    ],
    [
      'not the day after that of the ground',
      { grounds: [{ ground: 'flood', name: '防汛抢险', until: '2026-03-08' }] },
      'refused: invalid-input',
    ],
  ])('%s', (_, changes, outcome) => {
    const revision = publishGreenItem({ approval: 'none', ...changes })
    const answer = given(filedWithoutPlan, { revision }).when(OpenGreenChannel, { on: monday, as: 'clerk' })
    expect(answer.outcome).toBe(outcome)
  })

  it('nobody approves or declines what was not asked for', () => {
    const story = given(filedWithoutPlan, { revision: publishGreenItem() })
    story.when(ApproveGreenChannel, { on: monday, as: 'head' }).isRefused('green-channel-not-requested')
    story.when(DeclineGreenChannel, { on: monday, as: 'head' }).isRefused('green-channel-not-requested')
  })

  it('whoever acts in the place of the one who asked does not approve it either (四眼原则)', () => {
    const { head } = actors
    const facts: CaseFactsAtHand = {
      ...takeNumbers(),
      now: morningOf(monday),
      revision: publishGreenItem(),
      calendar: calendarOf2026,
      actor: { ...head, account: 'deputy', name: '韩局', deputyFor: { account: 'clerk', name: '赵二' } },
    }
    expect(decide(asked().state, ApproveGreenChannel, facts)).toMatchObject({
      error: { kind: 'green-channel-own-request' },
    })
  })

  it('a request is declined with a reason, and only so', () => {
    const declined = asked().when({ ...DeclineGreenChannel, reason: '不' }, { on: monday, as: 'head' })
    expect(declined.outcome).toBe('refused: invalid-input')
  })
})

describe('what the opening fixes', () => {
  it('a step with an article of its own, or of another authority, is never left out', () => {
    const [, , ...last] = stepsOfGreenItem
    const parallel = [
      steps.review,
      { ...steps.inspect, basis: '行政许可法 第三十四条第三款' },
      { ...fireOpinion, when: { business: ['catering'] } },
    ]
    const revision = publishGreenItem(
      { approval: 'none', skips: ['inspect', 'fire'] },
      { steps: [steps.accept, { parallel }, ...last] },
    )
    given(filedWithoutPlan, { revision })
      .when(OpenGreenChannel, { on: monday, as: 'clerk' })
      .happens({ type: 'GreenChannelOpened', skips: [] })
  })

  it('where the item shortens no limit, none is promised', () => {
    given(filedWithoutPlan, { revision: publishGreenItem({ approval: 'none', limit: undefined }) })
      .when(OpenGreenChannel, { on: monday, as: 'clerk' })
      .happens({ type: 'GreenChannelOpened', promised: undefined as never })
  })

  it('a promise in calendar days is not shortened by working days', () => {
    const limits = { statutory: 20, promised: 8, unit: 'calendar-day', basis: '行政许可法 第四十二条' }
    given(acceptedOnMonday, { revision: publishGreenItem({ approval: 'none' }, { limits }) })
      .when(OpenGreenChannel, { on: '2026-03-12', as: 'clerk' })
      .happens({ type: 'GreenChannelOpened', promised: undefined as never })
  })

  it('what was done of the review stays, what was not yet is left out', () => {
    given([...acceptedOnMonday, stepDone(tuesday, 'review')], { revision: openedAlone })
      .when(OpenGreenChannel, { on: tuesday, as: 'clerk' })
      .happens({ type: 'GreenChannelOpened', skips: ['inspect'], promised: 2 })
  })
})

describe('how it ends without a decision', () => {
  it('lasts through its last day', () => {
    expect(reviewed().when(settle, { on: '2026-03-16', as: 'system' }).outcome).toBe('refused: nothing-due')
    expect(reviewed().when(settle, { on: '2026-03-17', as: 'system' }).outcome).toBe('GreenChannelExpired')
  })

  it('only one that is open is ended, with a reason', () => {
    const early = asked().when(EndGreenChannel, { on: monday, as: 'clerk' })
    expect(early.outcome).toBe('refused: green-channel-not-open')
    const wordless = opened().when({ ...EndGreenChannel, reason: '了' }, { on: monday, as: 'clerk' })
    expect(wordless.outcome).toBe('refused: invalid-input')
  })

  it.each([
    ['opened', [], OpenGreenChannel, 'clerk'],
    ['ended', [OpenGreenChannel], EndGreenChannel, 'clerk'],
  ] as const)('is not %s where the days lie in a year without calendar', (_, before, command, as) => {
    const lasting = publishGreenItem({ approval: 'none', lasts: before.length === 0 ? 20 : 2 })
    const day = '2026-12-21'
    const history = [drafted(day), submitted(day, contentToCome), accepted(day)]
    let story = given(history, { revision: lasting })
    for (const first of before) {
      story = story.when(first, { on: '2026-12-22', as }).happens({ type: 'GreenChannelOpened' })
    }
    expect(story.when(command, { on: '2026-12-22', as }).outcome).toBe('refused: calendar-year-missing')
  })

  it('ended before the acceptance, the application is simply incomplete again', () => {
    const { state } = opened()
      .when(EndGreenChannel, { on: monday, as: 'clerk' })
      .happens({ type: 'GreenChannelEnded', because: 'closed-by-officer', owed: undefined as never })
    expect(listObligations(state!)).toEqual([])
  })

  it('ended under review, what is missing is owed before the decision, within as many working days', () => {
    const { state } = acceptedInHaste()
      .when(EndGreenChannel, { on: tuesday, as: 'clerk' })
      .happens({ type: 'GreenChannelEnded', because: 'closed-by-officer', reason: goodReason })
    expect(state).toMatchObject({
      owed: [{ material: 'floor-plan', since: tuesday, due: '2026-03-24', onMiss: 'return' }],
    })
  })

  it('with nothing missing nothing is owed', () => {
    given([drafted(monday), submitted(monday)], { revision: openedAlone })
      .when(OpenGreenChannel, { on: monday, as: 'clerk' })
      .happens({ type: 'GreenChannelOpened' })
      .when(fittingCommands.AcceptApplication, { on: monday, as: 'clerk' })
      .happens({ type: 'ApplicationAccepted' })
      .when(EndGreenChannel, { on: tuesday, as: 'clerk' })
      .happens({ type: 'GreenChannelEnded', owed: undefined as never })
  })

  it('opened and ended again, the same material is not owed twice', () => {
    const { state } = acceptedInHaste()
      .when(EndGreenChannel, { on: tuesday, as: 'clerk' })
      .happens({ type: 'GreenChannelEnded' })
      .when(OpenGreenChannel, { on: tuesday, as: 'clerk' })
      .happens({ type: 'GreenChannelOpened' })
      .when(EndGreenChannel, { on: '2026-03-11', as: 'clerk' })
      .happens({ type: 'GreenChannelEnded', owed: undefined as never })
    expect(listObligations(state!).map(({ id, due }) => [id, due])).toEqual([
      ['supply-material:floor-plan', '2026-03-24'],
    ])
  })

  it('a request nobody answered ends with the case, and nothing is owed', () => {
    const { state } = asked()
      .when(fittingCommands.WithdrawApplication, { on: tuesday, as: 'applicant' })
      .happens({ type: 'GreenChannelEnded', because: 'case-ended' }, { type: 'ApplicationWithdrawn' })
    expect(state).toMatchObject({
      filed: { greenChannel: { status: 'ended', because: 'case-ended', ground: 'flood', duties: [] } },
    })
  })
})

it.each([
  ['granted', 'GrantApplication', 'ApplicationGranted', ['review']],
  ['refused', 'RefuseApplication', 'ApplicationRefused', ['review']],
] as const)('what was left out stays left out when the application is %s', (because, command, type, left) => {
  const { state } = reviewed()
    .when(fittingCommands[command], { on: tuesday, as: 'head' })
    .happens({ type: 'GreenChannelEnded', because }, { type })
  assert(state?.status === 'decided', 'it was decided')
  expect(listCaseSteps(state, { revision: openedAlone }).map(({ step }) => step.step)).toEqual(left)
})

it('closed by an officer, declined or only asked for, it leaves nothing out', () => {
  const ended = acceptedInHaste()
    .when(EndGreenChannel, { on: tuesday, as: 'clerk' })
    .happens({ type: 'GreenChannelEnded', because: 'closed-by-officer' })
  const requested = given(acceptedOnMonday, { revision: publishGreenItem() })
    .when(OpenGreenChannel, { on: tuesday, as: 'clerk' })
    .happens({ type: 'GreenChannelRequested' })
  const declined = requested
    .when(DeclineGreenChannel, { on: tuesday, as: 'head' })
    .happens({ type: 'GreenChannelDeclined' })
  for (const { state } of [ended, requested, declined]) {
    assert(state?.status === 'in-review', 'it is under review')
    const named = listCaseSteps(state, { revision: openedAlone }).map(({ step }) => step.step)
    expect(named).toEqual(['review', 'inspect'])
  }
})

describe('the decision on a case with a green channel', () => {
  const complete = [drafted(monday), submitted(monday), accepted(monday)]
  const done = [...complete, stepDone(monday, 'review'), stepDone(monday, 'inspect')]
  const { GrantApplication, WithdrawApplication } = fittingCommands

  it('ends none that is over already', () => {
    given(complete, { revision: openedAlone })
      .when(OpenGreenChannel, { on: monday, as: 'clerk' })
      .happens({ type: 'GreenChannelOpened' })
      .when(EndGreenChannel, { on: tuesday, as: 'clerk' })
      .happens({ type: 'GreenChannelEnded', because: 'closed-by-officer' })
      .when(WithdrawApplication, { on: tuesday, as: 'applicant' })
      .happens({ type: 'ApplicationWithdrawn' })
  })

  it('owes nothing for one that was asked for and never opened', () => {
    const { state } = given(done, { revision: publishGreenItem() })
      .when(OpenGreenChannel, { on: tuesday, as: 'clerk' })
      .happens({ type: 'GreenChannelRequested' })
      .when(GrantApplication, { on: tuesday, as: 'head' })
      .happens({ type: 'GreenChannelEnded', because: 'granted' }, { type: 'ApplicationGranted' })
    expect(state).toMatchObject({ greenChannel: { status: 'ended', duties: [] } })
  })

  it('owes what the item names, be it one thing alone', () => {
    const { state } = given(done, { revision: openedAlone })
      .when(OpenGreenChannel, { on: tuesday, as: 'clerk' })
      .happens({ type: 'GreenChannelOpened' })
      .when(GrantApplication, { on: tuesday, as: 'head' })
      .happens({ type: 'GreenChannelEnded', because: 'granted' }, { type: 'ApplicationGranted' })
    expect(state).toMatchObject({ greenChannel: { duties: [{ duty: 'restore' }] } })
  })

  it('is not made where what would be owed falls due in a year without calendar', () => {
    const day = '2026-12-21'
    const late = [
      drafted(day),
      submitted(day),
      accepted(day),
      stepDone(day, 'review'),
      stepDone(day, 'inspect'),
    ]
    const story = given(late, { revision: publishGreenItem({ approval: 'none', lasts: 2 }) })
      .when(OpenGreenChannel, { on: '2026-12-22', as: 'clerk' })
      .happens({ type: 'GreenChannelOpened' })
      .when(GrantApplication, { on: '2026-12-22', as: 'head' })
    expect(story.outcome).toBe('refused: calendar-year-missing')
  })
})

it('a complete application goes through it like any other, with nothing left to owe', () => {
  const revision = publishGreenItem({ approval: 'none', owed: [] })
  const { state } = given([drafted(monday), submitted(monday, completeContent)], { revision })
    .when(OpenGreenChannel, { on: monday, as: 'clerk' })
    .happens({ type: 'GreenChannelOpened' })
    .when(fittingCommands.AcceptApplication, { on: monday, as: 'clerk' })
    .happens({ type: 'ApplicationAccepted' })
    .when({ ...fittingCommands.CompleteStep, people: ['李五'] }, { on: tuesday, as: 'reviewer' })
    .happens({ type: 'StepCompleted' })
    .when(fittingCommands.GrantApplication, { on: tuesday, as: 'head' })
    .happens(
      { type: 'GreenChannelEnded', because: 'granted', duties: undefined as never },
      { type: 'ApplicationGranted' },
    )
  expect(listObligations(state!)).toEqual([])
})
