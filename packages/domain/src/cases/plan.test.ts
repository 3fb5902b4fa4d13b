import { describe, expect, it } from 'vitest'
import { listAvailableActions } from './available-actions.ts'
import type { CaseCommandType } from './commands.ts'
import { listCaseSteps } from './review.ts'
import { isAccepted } from './state.ts'
import { type Who, actors, itemWithFollowThrough } from './testing/case-fixture.ts'
import { fittingCommands } from './testing/case-commands.ts'
import {
  acceptedOnMonday,
  delivered,
  granted,
  licenceIssued,
  refused,
  stepDone,
} from './testing/case-history.ts'
import { type Story, given } from './testing/case-story.ts'

const { CompleteStep: complete, ReopenStep: reopen, AssignStep: assign } = fittingCommands
const tuesday = '2026-03-10'
const friday = '2026-03-13'
const world = { revision: itemWithFollowThrough }

const reviewed = [...acceptedOnMonday, stepDone(tuesday, 'review'), stepDone('2026-03-11', 'legal')]
const decided = [...reviewed, granted(friday)]
const finished = [...decided, licenceIssued(friday), delivered(friday)]

const finish = (step: string, people = ['赵二']) => ({ ...complete, step, checks: [], people })
const inspection = {
  ...finish('inspect', ['吴六', '郑七']),
  checks: [{ check: '与图纸相符。', met: true }],
}

function listStatuses({ state }: Story): Record<string, string> {
  if (state === undefined || !isAccepted(state)) return {}
  const steps = listCaseSteps(state, world)
  return Object.fromEntries(steps.map(({ step, status }) => [step.step, status]))
}

function findAction({ state }: Story, command: CaseCommandType, as: Who) {
  const facts = { actor: actors[as], ...world }
  return listAvailableActions(state!, facts).find((action) => action.command === command)
}

describe('an optional step (必要时办理的环节)', () => {
  it('is open with its stage; neither later stages nor the decision wait for it', () => {
    expect(listStatuses(given(acceptedOnMonday, world))).toEqual({
      review: 'open',
      inspect: 'open',
      'second-look': 'waiting',
      legal: 'waiting',
    })
    const onTuesday = given([...acceptedOnMonday, stepDone(tuesday, 'review')], world)
    expect(listStatuses(onTuesday)).toMatchObject({ inspect: 'open', 'second-look': 'open', legal: 'open' })
    const story = given(reviewed, world)
    expect(findAction(story, 'GrantApplication', 'head')?.available).toBe(true)
    story
      .when(fittingCommands.GrantApplication, { on: friday, as: 'head' })
      .happens({ type: 'ApplicationGranted' })
  })

  it('may be taken until the decision, whatever has been done since, and moves no date', () => {
    const openedOn = ({ state }: Story) => {
      const steps = state?.status === 'in-review' ? listCaseSteps(state, world) : []
      return steps.find(({ step }) => step.step === 'legal')?.openedOn
    }
    const story = given(reviewed, world).when(inspection, { on: friday, as: 'inspector' }).happens({
      type: 'StepCompleted',
      step: 'inspect',
    })
    expect(openedOn(story)).toBe(tuesday)
  })

  it('speaks against a grant like any other once it has spoken', () => {
    const against = given([...reviewed, stepDone(friday, 'second-look', 'fail')], world)
    against
      .when(fittingCommands.GrantApplication, { on: friday, as: 'head' })
      .isRefused('step-failed', { steps: ['second-look'] })
  })

  it('comes back alone, for nothing rests on it; a step that must be taken brings later ones back, optional or not', () => {
    const all = given(
      [...reviewed, stepDone('2026-03-12', 'inspect'), stepDone('2026-03-12', 'second-look')],
      world,
    )
    all
      .when({ ...reopen, step: 'inspect' }, { on: friday, as: 'head' })
      .happens({ type: 'StepReopened', step: 'inspect' })
    all
      .when({ ...reopen, step: 'review' }, { on: friday, as: 'head' })
      .happens(
        { type: 'StepReopened', step: 'legal' },
        { type: 'StepReopened', step: 'second-look' },
        { type: 'StepReopened', step: 'review' },
      )
  })

  it('that was left out is skipped with the decision, as are the steps that a refusal did not wait for', () => {
    expect(listStatuses(given(decided, world))).toMatchObject({
      review: 'done',
      inspect: 'skipped',
      legal: 'done',
    })
    const early = given([...acceptedOnMonday, refused(tuesday)], world)
    expect(listStatuses(early)).toMatchObject({ review: 'skipped', legal: 'skipped', 'make-out': 'open' })
    given(decided, world)
      .when(inspection, { on: friday, as: 'inspector' })
      .isRefused('step-before-decision', { step: 'inspect' })
  })
})

describe('what follows the decision through (办结后环节)', () => {
  it('is none of the case before the decision', () => {
    const story = given(reviewed, world)
    story.when(finish('make-out'), { on: friday, as: 'clerk' }).isRefused('step-after-decision')
    story.when({ ...reopen, step: 'make-out' }, { on: friday, as: 'head' }).isRefused('step-after-decision')
    story.when(finish('tasting'), { on: friday, as: 'clerk' }).isRefused('step-unknown')
  })

  it('opens with the decision, stage by stage, and nobody waits there for an optional step', () => {
    const story = given(decided, world)
    expect(listStatuses(story)).toMatchObject({ 'make-out': 'open', publish: 'open', archive: 'waiting' })
    story
      .when(finish('archive'), { on: friday, as: 'clerk' })
      .isRefused('step-not-open', { waitsFor: ['make-out'] })
    const madeOut = story
      .when(finish('make-out'), { on: friday, as: 'clerk' })
      .happens({ type: 'StepCompleted', step: 'make-out' })
    expect(madeOut.state?.status).toBe('decided')
    expect(listStatuses(madeOut)).toMatchObject({ 'make-out': 'done', publish: 'open', archive: 'open' })
    const steps = story.state?.status === 'decided' ? listCaseSteps(story.state, world) : []
    expect(steps.find(({ step }) => step.step === 'make-out')?.openedOn).toBe(friday)
  })

  it('goes on after the result was delivered, for delivery waits for none of it', () => {
    const story = given(finished, world)
    expect(findAction(story, 'CompleteStep', 'clerk')?.steps).toEqual(['make-out', 'publish'])
    story
      .when({ ...assign, step: 'make-out', officer: 'clerk' }, { on: '2026-03-16', as: 'clerk' })
      .happens({ type: 'StepAssigned' })
      .when(finish('make-out'), { on: '2026-03-16', as: 'clerk' })
      .happens({ type: 'StepCompleted' })
      .when(finish('archive'), { on: '2026-03-16', as: 'clerk' })
      .happens({ type: 'StepCompleted' })
      .when({ ...reopen, step: 'make-out' }, { on: '2026-03-17', as: 'head' })
      .happens({ type: 'StepReopened', step: 'archive' }, { type: 'StepReopened', step: 'make-out' })
  })

  it('is sent back without touching the review', () => {
    given([...decided, stepDone(friday, 'make-out')], world)
      .when({ ...reopen, step: 'legal' }, { on: friday, as: 'head' })
      .isRefused('step-before-decision')
  })

  it('is offered to those who have its duty, and to nobody where the plan has none', () => {
    expect(findAction(given(decided, world), 'CompleteStep', 'clerk')?.steps).toEqual(['make-out', 'publish'])
    expect(findAction(given(decided, world), 'CompleteStep', 'reviewer')).toMatchObject({ available: false })
    expect(findAction(given(reviewed, world), 'CompleteStep', 'clerk')).toMatchObject({ available: false })
  })
})
