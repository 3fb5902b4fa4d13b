import { describe, expect, it } from 'vitest'
import { lintItem } from '../catalogue/index.ts'
import { registries, steps, writeItem } from '../catalogue/testing/catalogue-fixture.ts'
import { getDecisionPeriods } from './case-clock.ts'
import { listObligations } from './obligations.ts'
import { listCaseSteps } from './review.ts'
import { findNextSettlement } from './settling.ts'
import { isAccepted } from './state.ts'
import { fittingCommands, goodReason } from './testing/case-commands.ts'
import { calendarOf2026, fireOpinion, scan } from './testing/case-fixture.ts'
import { acceptedOnMonday, stepDone } from './testing/case-history.ts'
import { type Story, given } from './testing/case-story.ts'
import {
  filedWithoutPlan,
  grantedInHaste,
  greenChannel,
  monday,
  opened,
  openedAlone,
  publishGreenItem,
  reviewed,
  stepsOfGreenItem,
  tuesday,
} from './testing/green-channel-fixture.ts'

const revision = publishGreenItem()
const { OpenGreenChannel, ApproveGreenChannel, GrantApplication, PerformGreenChannelDuty } = fittingCommands
const obligationsOf = ({ state }: Story) => listObligations(state!).map(({ id, status }) => [id, status])

describe('who opens the green channel (绿色通道), on which ground', () => {
  it('a clerk asks and a head opens it, each act on record', () => {
    given(filedWithoutPlan, { revision })
      .when(OpenGreenChannel, { on: monday, as: 'clerk' })
      .happens({ type: 'GreenChannelRequested', ground: 'flood', reason: goodReason })
      .when(ApproveGreenChannel, { on: monday, as: 'head' })
      .happens({ type: 'GreenChannelOpened', ground: 'flood', skips: ['inspect'], promised: 1 })
  })

  it('nobody approves what they asked for themselves', () => {
    given(filedWithoutPlan, { revision })
      .when(OpenGreenChannel, { on: monday, as: 'head' })
      .happens({ type: 'GreenChannelRequested' })
      .when(ApproveGreenChannel, { on: monday, as: 'head' })
      .isRefused('green-channel-own-request')
  })

  it('a head may decline, and somebody may ask again', () => {
    given(filedWithoutPlan, { revision })
      .when(OpenGreenChannel, { on: monday, as: 'clerk' })
      .happens({ type: 'GreenChannelRequested' })
      .when(fittingCommands.DeclineGreenChannel, { on: monday, as: 'head' })
      .happens({ type: 'GreenChannelDeclined' })
      .when(OpenGreenChannel, { on: monday, as: 'clerk' })
      .happens({ type: 'GreenChannelRequested' })
  })

  it('only those whose duty the item names', () => {
    given(filedWithoutPlan, { revision })
      .when(OpenGreenChannel, { on: monday, as: 'reviewer' })
      .isRefused('duty-missing')
  })

  it.each([
    ['one that the item does not name', 'earthquake', 'unknown-ground'],
    ['one whose time is over', 'epidemic', 'ground-over'],
  ])('no other ground: %s', (_, ground, code) => {
    const refusal = given(filedWithoutPlan, { revision })
      .when({ ...OpenGreenChannel, ground }, { on: monday, as: 'clerk' })
      .isRefused('invalid-input')
    expect(refusal).toMatchObject({ problems: [{ field: '/ground', code }] })
  })

  it('not outside the days of the item', () => {
    given(filedWithoutPlan, { revision: publishGreenItem({ effective: { from: '2026-04-01' } }) })
      .when(OpenGreenChannel, { on: monday, as: 'clerk' })
      .isRefused('green-channel-not-in-force')
  })
})

describe('what an open green channel changes', () => {
  it('an application without what may come afterwards is accepted, and without the channel it is not', () => {
    given(filedWithoutPlan, { revision })
      .when(fittingCommands.AcceptApplication, { on: monday, as: 'clerk' })
      .isRefused('invalid-input')
    opened()
      .when(fittingCommands.AcceptApplication, { on: monday, as: 'clerk' })
      .happens({ type: 'ApplicationAccepted' })
  })

  it('the steps left out are gone and the promise is as short as it says', () => {
    const { state } = reviewed()
    if (state === undefined || !isAccepted(state)) throw new Error('accepted')
    expect(listCaseSteps(state, { revision: openedAlone }).map(({ step }) => step.step)).toEqual(['review'])
    const [statutory, promised] = getDecisionPeriods(state, openedAlone)
    expect([statutory.period.limit, promised.period.limit]).toEqual([20, 1])
  })

  it('opened in the middle, the shorter promise runs from there and what is done stays', () => {
    given([...acceptedOnMonday, stepDone(tuesday, 'inspect')], { revision: openedAlone })
      .when(OpenGreenChannel, { on: '2026-03-12', as: 'clerk' })
      .happens({ type: 'GreenChannelOpened', skips: [], promised: 4 })
  })

  it('ends by itself: the steps are back, and what was missing is owed before the decision', () => {
    const story = reviewed()
    const next = findNextSettlement(story.state!, { revision: openedAlone, calendar: calendarOf2026 })
    expect(next).toEqual({ ok: true, value: '2026-03-17' })
    const after = story
      .when({ type: 'SettleDeadlines' }, { on: '2026-03-17', as: 'system' })
      .happens({ type: 'GreenChannelExpired', until: '2026-03-16' as never })
    after.when(GrantApplication, { on: '2026-03-17', as: 'head' }).isRefused('steps-unfinished')
    expect(obligationsOf(after)).toEqual([['supply-material:floor-plan', 'open']])
  })

  it('a hearing or another special procedure that is open still stops the decision', () => {
    const stopped = reviewed()
      .when(fittingCommands.StartSpecialProcedure, { on: tuesday, as: 'reviewer' })
      .happens({ type: 'SpecialProcedureStarted' })
    expect(stopped.when(GrantApplication, { on: tuesday, as: 'head' }).outcome).toBe(
      'refused: procedure-open',
    )
  })
})

describe('what is owed afterwards', () => {
  it('begins with the grant: the materials, and what the item names', () => {
    expect(obligationsOf(grantedInHaste())).toEqual([
      ['green-channel-duty:material:floor-plan', 'open'],
      ['green-channel-duty:restore', 'open'],
    ])
  })

  it('nothing is owed where the application is refused', () => {
    const story = reviewed()
      .when(fittingCommands.RefuseApplication, { on: tuesday, as: 'head' })
      .happens({ type: 'GreenChannelEnded', because: 'refused' }, { type: 'ApplicationRefused' })
    expect(obligationsOf(story)).toEqual([])
  })

  it('the applicant does it, with a file or in words', () => {
    const story = grantedInHaste()
      .when(
        { ...PerformGreenChannelDuty, duty: 'material:floor-plan', note: '', attachments: [scan] },
        { on: '2026-03-12', as: 'applicant' },
      )
      .happens({ type: 'GreenChannelDutyPerformed' })
    expect(obligationsOf(story)[0]).toEqual(['green-channel-duty:material:floor-plan', 'kept'])
    story
      .when({ ...PerformGreenChannelDuty, note: '' }, { on: '2026-03-12', as: 'applicant' })
      .isRefused('invalid-input')
  })

  it('what does not come is put on record by itself', () => {
    const sweep = { on: '2026-03-25', as: 'system' } as const
    const late = grantedInHaste()
      .when({ type: 'SettleDeadlines' }, sweep)
      .happens({ type: 'GreenChannelDutyOverdue', duty: 'material:floor-plan' })
    expect(late.when({ type: 'SettleDeadlines' }, sweep).outcome).toBe('refused: nothing-due')
  })

  it('where the item says so a head must say what follows', () => {
    const late = grantedInHaste(publishGreenItem({ approval: 'none', onMiss: 'answer' }))
      .when({ type: 'SettleDeadlines' }, { on: '2026-04-27', as: 'system' })
      .happens({ type: 'GreenChannelDutyOverdue' }, { type: 'GreenChannelDutyOverdue' })
    expect(obligationsOf(late).map(([id]) => id)).toContain('answer-missed-duty:restore')
    const excused = late
      .when(fittingCommands.ConcludeGreenChannelDuty, { on: '2026-04-28', as: 'head' })
      .happens({ type: 'GreenChannelDutyConcluded' })
    expect(obligationsOf(excused)).toContainEqual(['green-channel-duty:restore', 'released'])
  })
})

describe('lint: what the law demands is never left out', () => {
  const rulesOf = (changes: object) =>
    lintItem(
      writeItem({ steps: stepsOfGreenItem, greenChannel: { ...greenChannel, ...changes } } as never),
      registries,
    )
      .filter(({ rule, severity }) => rule.startsWith('green-channel') && severity === 'error')
      .map(({ rule }) => rule)

  it.each([
    ['the decision', { skips: ['decide'] }, ['green-channel-skips-no-statutory-step']],
    ['a step that is not there', { skips: ['hearing'] }, ['green-channel-skips-no-statutory-step']],
    ['every review', { skips: ['review', 'inspect'] }, ['green-channel-keeps-a-review']],
    [
      'a material nobody demands',
      { later: [{ material: 'photo', within: 5 }] },
      ['green-channel-later-materials'],
    ],
    ['no gain in time', { limit: 20 }, ['green-channel-limit']],
    ['an unknown duty', { openedBy: ['nobody'] }, ['green-channel-references']],
    ['nothing wrong', {}, []],
  ])('%s', (_, changes, expected) => expect(rulesOf(changes)).toEqual(expected))

  it('a step that names its article, or is another authority’s, stays', () => {
    const withBasis = [
      steps.accept,
      { parallel: [steps.review, { ...steps.inspect, basis: '行政许可法 第三十四条第三款' }, fireOpinion] },
      steps.decide,
      steps.deliver,
    ]
    expect(rulesOf({ skips: ['inspect', 'fire'] }).length).toBe(1)
    const findings = lintItem(
      writeItem({ steps: withBasis, greenChannel: { ...greenChannel, skips: ['inspect', 'fire'] } } as never),
      registries,
    ).filter(({ rule }) => rule === 'green-channel-skips-no-statutory-step')
    expect(findings).toHaveLength(2)
  })
})
