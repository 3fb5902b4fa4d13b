import { expect, it } from 'vitest'
import { listObligations } from './obligations.ts'
import { fittingCommands } from './testing/case-commands.ts'
import { contentWithPromise } from './testing/case-fixture.ts'
import {
  accepted,
  acceptedOnMonday,
  drafted,
  grantedOnPromise,
  stepAssigned,
  stepDone,
  submitted,
} from './testing/case-history.ts'
import { given } from './testing/case-story.ts'

const { TransferCase } = fittingCommands
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
