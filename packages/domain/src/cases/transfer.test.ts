import { describe, expect, it } from 'vitest'
import { assignAuthority } from '../catalogue/index.ts'
import { listObligations } from './obligations.ts'
import { fittingCommands } from './testing/case-commands.ts'
import type { CaseState } from './state.ts'
import { contentWithPromise, contentWithoutPlan, restaurantItem } from './testing/case-fixture.ts'
import {
  accepted,
  acceptedOnMonday,
  acceptedWithoutPlan,
  drafted,
  examined,
  grantedOnPromise,
  stepAssigned,
  stepDone,
  submitted,
  supplied,
} from './testing/case-history.ts'
import { given } from './testing/case-story.ts'

const { CompleteStep, TransferCase, VerifyPromise } = fittingCommands
const successor = 'minghu-market-regulation'
const monday = '2026-03-09'
const verifierAfter = (by: string) => {
  const history = [
    drafted(monday),
    submitted(monday, contentWithPromise),
    accepted(monday),
    grantedOnPromise(monday, '2026-04-21', by),
  ]
  const { state } = given(history)
    .when(TransferCase, { on: '2026-03-10', as: 'system' })
    .happens({ type: 'CaseTransferred', previous: 'bureau', authority: successor })
  return listObligations(state!).find(({ kind }) => kind === 'verify-promise')
}

it('promises that the former authority was to verify the new one verifies (事项划转)', () => {
  expect(verifierAfter('bureau')).toMatchObject({
    debtor: { organisation: successor },
    creditor: { organisation: successor },
  })
  expect(verifierAfter('fire')).toMatchObject({
    debtor: { organisation: 'fire' },
    creditor: { organisation: successor },
  })
})

it('a step that an officer of the former authority had taken is open to everybody of the new one; what is done stays', () => {
  const { state } = given([
    ...acceptedOnMonday,
    stepDone('2026-03-10', 'review'),
    stepAssigned('2026-03-10', 'inspect', 'inspector'),
  ])
    .when(TransferCase, { on: '2026-03-11', as: 'system' })
    .happens({ type: 'CaseTransferred' })
  expect(state).toMatchObject({ authority: successor, takenInAt: successor })
  expect(state).toMatchObject({ steps: { review: { done: { outcome: 'pass' } } } })
  expect(state).not.toMatchObject({ steps: { inspect: { assignedTo: 'inspector' } } })
})

it('a case passes to another authority, never to the one it is with', () => {
  given(acceptedOnMonday)
    .when({ ...TransferCase, authority: 'bureau' }, { on: '2026-03-11', as: 'system' })
    .isRefused('invalid-input')
})

describe('there, back, and there again', () => {
  const there = { ...TransferCase, authority: successor }
  const back = { ...TransferCase, authority: 'bureau' }
  const travel = (history: Parameters<typeof given>[0], days: readonly [string, string, string]) =>
    [there, back, there].reduce(
      (story, command, index) =>
        story.when(command, { on: days[index] ?? '', as: 'system' }).happens({ type: 'CaseTransferred' }),
      given(history),
    ).state!
  const partiesOf = (state: CaseState) =>
    listObligations(state).map(({ id, debtor, creditor, status }) => [
      id,
      ...[debtor, creditor].map((party) => (party.kind === 'applicant' ? 'applicant' : party.organisation)),
      status,
    ])

  it('what was over stays between those whose it was, and what is owed is the one’s who has the case', () => {
    const supplyOf = (history: Parameters<typeof given>[0]) =>
      partiesOf(travel(history, ['2026-03-12', '2026-03-13', '2026-03-16']))
    const owed = [
      drafted(monday),
      submitted(monday, contentWithoutPlan),
      acceptedWithoutPlan(monday, '2026-03-23'),
    ]
    expect(supplyOf(owed)).toEqual([['supply-material:floor-plan', 'applicant', successor, 'open']])
    expect(supplyOf([...owed, supplied('2026-03-10')])).toEqual([
      ['supply-material:floor-plan', 'applicant', 'bureau', 'kept'],
      ['examine-material:floor-plan', successor, 'applicant', 'open'],
    ])
    expect(supplyOf([...owed, supplied('2026-03-10'), examined('2026-03-11')])).toEqual([
      ['supply-material:floor-plan', 'applicant', 'bureau', 'kept'],
      ['examine-material:floor-plan', 'bureau', 'applicant', 'kept'],
    ])
  })

  it('what is opened again is owed to the one who has the case', () => {
    const { state } = given([
      drafted(monday),
      submitted(monday, contentWithoutPlan),
      acceptedWithoutPlan(monday, '2026-03-23'),
      supplied('2026-03-10'),
    ])
      .when(there, { on: '2026-03-11', as: 'system' })
      .happens({ type: 'CaseTransferred' })
    const reopened = given([
      drafted(monday),
      submitted(monday, contentWithoutPlan),
      acceptedWithoutPlan(monday, '2026-03-23'),
      supplied('2026-03-10'),
      examined('2026-03-11', 'not-in-order'),
    ]).state!
    const { settledParties } = state!
    expect(
      partiesOf({ ...reopened, authority: successor, ...(settledParties && { settledParties }) })[0],
    ).toEqual(['supply-material:floor-plan', 'applicant', successor, 'open'])
  })

  it('a promise that was verified stays verified by whoever did it', () => {
    const granted = [
      drafted(monday),
      submitted(monday, contentWithPromise),
      accepted(monday),
      grantedOnPromise(monday, '2026-04-21'),
    ]
    const verified = given(granted)
      .when({ ...VerifyPromise, outcome: 'kept' }, { on: '2026-03-10', as: 'reviewer' })
      .happens({ type: 'PromiseVerified' })
    const passed = [there, back, there].reduce(
      (story, command) =>
        story.when(command, { on: '2026-03-12', as: 'system' }).happens({ type: 'CaseTransferred' }),
      verified,
    )
    expect(partiesOf(passed.state!)).toEqual([['verify-promise:safety-rules', 'bureau', 'bureau', 'kept']])
  })

  it('a step that an authority on the way had, though the item names it, is the one’s who has the case', () => {
    const [bureau, fire] = ['bureau', 'fire'].map((id) => ({ ...restaurantItem.authority, id }))
    const step = { ...CompleteStep, step: 'fire', checks: [] }
    const history = [...acceptedOnMonday, stepDone('2026-03-10', 'review')]
    const before = given(history)
    expect(before.when(step, { on: '2026-03-11', as: 'fireOfficer' }).outcome).not.toContain('refused')
    const returned = given(history, { revision: assignAuthority(restaurantItem, bureau!, [bureau!, fire!]) })
    returned.when(step, { on: '2026-03-11', as: 'fireOfficer' }).isRefused('out-of-jurisdiction')
    expect(returned.when(step, { on: '2026-03-11', as: 'reviewer' }).outcome).not.toContain('refused')
  })
})
