import { describe, expect, it } from 'vitest'
import { getDecisionPeriods } from '../case-clock.ts'
import { listObligations } from '../obligations.ts'
import { fittingCommands } from '../testing/case-commands.ts'
import { restaurantItem } from '../testing/case-fixture.ts'
import { acceptedOnMonday, askedOnMonday, stepDone } from '../testing/case-history.ts'
import { given } from '../testing/case-story.ts'

const {
  AppointInspection: appoint,
  CancelInspection: cancel,
  CombineOpinions: combine,
  GrantApplication: grant,
  ProposeInspection: propose,
  RemindReviewers: remind,
  SettleDeadlines: settle,
} = fittingCommands

describe('parallel review (并联审查)', () => {
  it('an authority that was asked owes its opinion by a day, and is reminded while it owes it', () => {
    const owed = (history: Parameters<typeof given>[0]) =>
      listObligations(given(history).state!).find(({ kind }) => kind === 'give-opinion')
    expect(owed(askedOnMonday)).toMatchObject({
      material: 'fire',
      debtor: { kind: 'organisation', organisation: 'fire' },
      due: '2026-03-12',
      status: 'open',
      consequence: 'consent',
    })
    given(askedOnMonday)
      .when(remind, { on: '2026-03-11', as: 'reviewer' })
      .happens({ type: 'ReviewersReminded', steps: ['fire'] })
    const answered = [...askedOnMonday, stepDone('2026-03-10', 'fire')]
    expect(owed(answered)).toMatchObject({ status: 'kept', endedOn: '2026-03-10' })
    given(answered).when(remind, { on: '2026-03-11', as: 'reviewer' }).isRefused('no-opinion-open')
  })

  it('an authority that kept silent stands as one that did not answer', () => {
    const { state } = given(askedOnMonday)
      .when(settle, { on: '2026-03-13', as: 'system' })
      .happens({ type: 'StepConsentedBySilence' })
    expect(listObligations(state!)).toMatchObject([{ kind: 'give-opinion', status: 'broken' }])
  })

  it('opinions are combined when all have come; each stays what it was', () => {
    given(askedOnMonday).when(combine, { on: '2026-03-10', as: 'reviewer' }).isRefused('opinions-open')
    const dissent = given([...askedOnMonday, stepDone('2026-03-10', 'fire', 'fail')])
      .when(combine, { on: '2026-03-10', as: 'reviewer' })
      .happens({ type: 'OpinionsCombined', inFavour: [], against: ['fire'], silent: [] })
    expect(dissent.state).toMatchObject({ steps: { fire: { done: { outcome: 'fail' } } } })
  })

  it('a dissent stands against a grant, whatever the others say', () => {
    const reviewed = [
      ...askedOnMonday,
      stepDone('2026-03-10', 'fire', 'fail'),
      stepDone('2026-03-10', 'review'),
      stepDone('2026-03-10', 'inspect'),
      stepDone('2026-03-10', 'legal'),
    ]
    given(reviewed)
      .when(grant, { on: '2026-03-10', as: 'head' })
      .isRefused('step-failed', { steps: ['fire'] })
  })
})

describe('an inspection together', () => {
  const appointed = given(acceptedOnMonday)
    .when(propose, { on: '2026-03-10', as: 'reviewer' })
    .happens({ type: 'InspectionProposed' })
    .when(appoint, { on: '2026-03-10', as: 'reviewer' })
    .happens({ type: 'InspectionAppointed' })

  it('stops no clock: only a special procedure of the item does (第四十五条)', () => {
    const periods = (story: typeof appointed) =>
      story.state?.status === 'in-review'
        ? getDecisionPeriods(story.state, restaurantItem).map(({ period }) => period)
        : []
    expect(periods(appointed)).toEqual(periods(given(acceptedOnMonday)))
  })

  it('is owed by everybody who was told, on its day', () => {
    const owed = listObligations(appointed.state!).filter(({ kind }) => kind === 'attend-inspection')
    expect(owed.map(({ debtor, due, status }) => [debtor.kind, due, status])).toEqual([
      ['applicant', '2026-03-17', 'open'],
      ['organisation', '2026-03-17', 'open'],
      ['organisation', '2026-03-17', 'open'],
    ])
  })

  it('that is cancelled is owed by nobody, and its steps are free for another one', () => {
    const cancelled = appointed
      .when(cancel, { on: '2026-03-11', as: 'reviewer' })
      .happens({ type: 'InspectionCancelled' })
    expect(listObligations(cancelled.state!).map(({ status }) => status)).toEqual(
      Array.from({ length: 3 }, () => 'released'),
    )
    cancelled
      .when({ ...propose, inspection: 'i-2' }, { on: '2026-03-11', as: 'reviewer' })
      .happens({ type: 'InspectionProposed', inspection: 'i-2' })
  })
})
