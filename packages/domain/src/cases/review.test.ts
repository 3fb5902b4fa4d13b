import { describe, expect, it } from 'vitest'
import { listCaseSteps } from './review.ts'
import { completeContent, restaurantItem } from './testing/case-fixture.ts'
import { fittingCommands, goodReason } from './testing/case-commands.ts'
import {
  acceptedOnMonday,
  accepted,
  drafted,
  reviewedByThursday,
  stepAssigned,
  stepDone,
  submitted,
} from './testing/case-history.ts'
import { type Story, given } from './testing/case-story.ts'

const { CompleteStep: complete, AssignStep: assign, ReopenStep: reopen } = fittingCommands
const inspection = {
  ...complete,
  step: 'inspect',
  checks: [{ check: '与图纸相符。', met: true }],
  people: ['吴六', '郑七'],
}
const tuesday = '2026-03-10'

function listStatuses({ state }: Story): Record<string, string> {
  if (state?.status !== 'in-review') return {}
  return Object.fromEntries(
    listCaseSteps(state, { revision: restaurantItem }).map(({ step, status }) => [step.step, status]),
  )
}

describe('steps of the review', () => {
  it('steps of one stage run side by side; the next stage opens when all of them are done', () => {
    expect(listStatuses(given(acceptedOnMonday))).toEqual({
      review: 'open',
      inspect: 'open',
      fire: 'open',
      legal: 'waiting',
    })
    const reviewed = given(acceptedOnMonday)
      .when(complete, { on: tuesday, as: 'reviewer' })
      .happens({ type: 'StepCompleted', step: 'review' })
    reviewed
      .when({ ...complete, step: 'legal', checks: [] }, { on: tuesday, as: 'reviewer' })
      .isRefused('step-not-open', { waitsFor: ['inspect', 'fire'] })
    const both = [stepDone(tuesday, 'review'), stepDone(tuesday, 'inspect'), stepDone(tuesday, 'fire')]
    expect(listStatuses(given([...acceptedOnMonday, ...both])).legal).toBe('open')
  })

  it('a step that the situation does not call for is none of this case', () => {
    const content = { ...completeContent, answers: { business: 'sales', onSite: 'no' } }
    const sales = given([drafted('2026-03-09'), submitted('2026-03-09', content), accepted('2026-03-09')])
    expect(listStatuses(sales)).toEqual({ review: 'open', legal: 'waiting' })
    sales.when(inspection, { on: tuesday, as: 'inspector' }).isRefused('step-unknown')
  })

  it('a step is done once', () => {
    given([...acceptedOnMonday, stepDone(tuesday, 'review')])
      .when(complete, { on: tuesday, as: 'reviewer' })
      .isRefused('step-done')
  })

  it('inspection on site takes two officers (行政许可法 第三十四条第三款)', () => {
    const story = given(acceptedOnMonday)
    for (const people of [[], ['吴六'], ['吴六', ' 吴六 ', '']]) {
      story
        .when({ ...inspection, people }, { on: tuesday, as: 'inspector' })
        .isRefused('too-few-people', { required: 2 })
    }
    story
      .when(inspection, { on: tuesday, as: 'inspector' })
      .happens({ type: 'StepCompleted', people: ['吴六', '郑七'] })
  })

  it.each([
    ['a check without an answer', { checks: [] }],
    ['a check that is not of this step', { checks: [...complete.checks, { check: '别的。', met: true }] }],
    ['a pass with a check that is not met', { checks: [{ check: '材料齐全。', met: false }] }],
    ['an opinion without words', { opinion: ' ' }],
    ['a failing opinion without a full reason', { outcome: 'fail', opinion: '不行' }],
  ] as const)('%s is refused', (_title, changes) => {
    given(acceptedOnMonday)
      .when({ ...complete, ...changes }, { on: tuesday, as: 'reviewer' })
      .isRefused('invalid-input')
  })

  it('a failing opinion is recorded with its reason', () => {
    given(acceptedOnMonday)
      .when(
        {
          ...complete,
          outcome: 'fail',
          opinion: goodReason,
          checks: [{ check: '材料齐全。', met: false, note: '缺少平面图，申请人未能补齐。' }],
        },
        { on: tuesday, as: 'reviewer' },
      )
      .happens({ type: 'StepCompleted', outcome: 'fail' })
  })
})

describe('who has a step in hand', () => {
  it('an officer takes a step of the own duty; nobody else finishes it then', () => {
    const taken = given(acceptedOnMonday)
      .when(
        { ...assign, step: 'inspect', officer: 'inspector', officerName: '吴六' },
        { on: tuesday, as: 'inspector' },
      )
      .happens({ type: 'StepAssigned' })
    taken.when(inspection, { on: tuesday, as: 'secondInspector' }).isRefused('assigned-to-another')
    taken
      .when(
        { ...assign, step: 'inspect', officer: 'inspector-2', officerName: '郑七' },
        { on: tuesday, as: 'secondInspector' },
      )
      .isRefused('assigned-to-another', { officer: 'inspector' })
    taken.when(inspection, { on: tuesday, as: 'inspector' }).happens({ type: 'StepCompleted' })
  })

  it('an officer hands on a step of its own with a reason; only the head takes one away from somebody', () => {
    const toSecond = { ...assign, step: 'inspect', officer: 'inspector-2', officerName: '郑七' }
    const taken = given([...acceptedOnMonday, stepAssigned(tuesday, 'inspect', 'inspector')])
    taken.when(toSecond, { on: tuesday, as: 'secondInspector' }).isRefused('assigned-to-another')
    taken.when(toSecond, { on: tuesday, as: 'inspector' }).isRefused('invalid-input')
    taken
      .when({ ...toSecond, reason: goodReason }, { on: tuesday, as: 'inspector' })
      .happens({ type: 'StepAssigned', officer: 'inspector-2', reason: goodReason })
      .when({ ...toSecond, officer: 'inspector', reason: goodReason }, { on: tuesday, as: 'inspector' })
      .isRefused('assigned-to-another')
    given(acceptedOnMonday)
      .when({ ...toSecond, reason: goodReason }, { on: tuesday, as: 'inspector' })
      .isRefused('head-required')
    taken
      .when(toSecond, { on: tuesday, as: 'head' })
      .happens({ type: 'StepAssigned' })
      .when(inspection, { on: tuesday, as: 'secondInspector' })
      .happens({ type: 'StepCompleted' })
  })

  it('a deputy finishes what its principal has in hand, and nothing of others', () => {
    const inHand = given([...acceptedOnMonday, stepAssigned(tuesday, 'inspect', 'inspector')])
    inHand.when(inspection, { on: tuesday, as: 'deputyInspector' }).happens({ type: 'StepCompleted' })
    given([...acceptedOnMonday, stepAssigned(tuesday, 'inspect', 'inspector-2')])
      .when(inspection, { on: tuesday, as: 'deputyInspector' })
      .isRefused('assigned-to-another')
  })

  it('a step without the duty for it cannot be taken', () => {
    given(acceptedOnMonday)
      .when({ ...assign, step: 'inspect' }, { on: tuesday, as: 'reviewer' })
      .isRefused('duty-missing')
  })

  it('a step of another organisation is for its officers, and only that', () => {
    const fire = { ...complete, step: 'fire', checks: [], people: ['冯八'] }
    given(acceptedOnMonday).when(fire, { on: tuesday, as: 'reviewer' }).isRefused('out-of-jurisdiction')
    given(acceptedOnMonday).when(fire, { on: tuesday, as: 'fireOfficer' }).happens({ type: 'StepCompleted' })
  })
})

describe('sending a step back', () => {
  it('opens later steps that rested on it again, and leaves its neighbours', () => {
    const story = given(reviewedByThursday)
      .when(reopen, { on: '2026-03-13', as: 'head' })
      .happens({ type: 'StepReopened', step: 'legal' }, { type: 'StepReopened', step: 'review' })
    expect(listStatuses(story)).toEqual({ review: 'open', inspect: 'done', fire: 'done', legal: 'waiting' })
  })

  it.each([
    ['a step that is none', { step: 'tasting' }, 'step-unknown'],
    ['a reason of two characters', { reason: '重看' }, 'invalid-input'],
  ] as const)('with %s is refused', (_title, changes, kind) => {
    const answer = given(reviewedByThursday).when({ ...reopen, ...changes }, { on: '2026-03-13', as: 'head' })
    expect(answer.isRefused(kind).kind).toBe(kind)
  })
})
