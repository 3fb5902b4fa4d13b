import { describe, expect, it } from 'vitest'
import { wholeItem, writePromiseConsequences } from '../../catalogue/index.ts'
import { listObligations } from '../obligations.ts'
import { fittingCommands } from '../testing/case-commands.ts'
import { drafted, submitted } from '../testing/case-history.ts'
import { given } from '../testing/case-story.ts'
import {
  contentOnPromise,
  itemOnPromise,
  publishPromiseItem,
  wholePromise,
} from '../testing/promise-fixture.ts'
import { listGrantPromises } from './grant-promises.ts'

const monday = '2026-03-09'
const revision = itemOnPromise
const { DecideOnPromise, SubmitApplication, GrantApplication } = fittingCommands
const filed = (content = contentOnPromise) =>
  given([drafted(monday, 'web'), submitted(monday, content)], { revision })
const file = (content: typeof contentOnPromise) =>
  given([drafted(monday, 'web')], { revision }).when(
    { ...SubmitApplication, content },
    { on: monday, as: 'applicant' },
  )

describe('the applicant chooses to be served on a promise or in the ordinary way (告知承诺制办理)', () => {
  it('what the item asks in the ordinary way only is not asked on a promise', () => {
    file(contentOnPromise).happens({ type: 'ApplicationSubmitted' })
    const ordinary = file({ ...contentOnPromise, answers: { way: 'ordinary' } }).isRefused('invalid-input')
    expect(JSON.stringify(ordinary)).toContain('material-missing')
  })

  it('the promise must be signed, and its words are those of the item', () => {
    const { promise: _promise, ...unsigned } = contentOnPromise
    const refusals = [unsigned, { ...unsigned, promise: '我保证。' }].map((content) =>
      file(content).isRefused('invalid-input'),
    )
    expect(refusals).toMatchObject([
      { problems: [{ field: '/content/promise', code: 'promise-missing' }] },
      { problems: [{ field: '/content/promise', code: 'promise-differs' }] },
    ])
  })

  it('whoever takes the ordinary way promises nothing', () => {
    const { materials } = contentOnPromise
    const content = {
      ...contentOnPromise,
      answers: { way: 'ordinary' },
      materials: { ...materials, 'floor-plan': materials['business-licence'] ?? [] },
    }
    expect(file(content).isRefused('invalid-input')).toMatchObject({
      problems: [{ code: 'promise-not-wanted' }],
    })
  })
})

describe('a grant says on which promise it rests', () => {
  it('of what day, who verifies it, and what follows where it is false in the words of the item', () => {
    const tuesday = '2026-03-10'
    const { state } = filed()
      .when(DecideOnPromise, { on: tuesday, as: 'head' })
      .happens({ type: 'ApplicationAccepted' }, { type: 'ApplicationGranted' })
    expect(listGrantPromises(state!, revision)).toEqual([
      {
        material: wholeItem,
        on: monday,
        promise: wholePromise,
        consequences: writePromiseConsequences(revision.definition.onPromise!),
        basis: revision.definition.onPromise!.basis,
        by: 'bureau',
        due: '2026-04-22',
      },
    ])
  })

  it('before the grant it rests on none', () => {
    expect(listGrantPromises(filed().state!, revision)).toEqual([])
  })
})

describe('one act accepts and grants, and what was promised is verified afterwards', () => {
  it('of an officer with the duty to decide', () => {
    const story = filed()
      .when(DecideOnPromise, { on: monday, as: 'head' })
      .happens(
        { type: 'ApplicationAccepted' },
        {
          type: 'ApplicationGranted',
          verifications: [
            {
              material: wholeItem,
              commitment: wholeItem,
              promise: wholePromise,
              by: 'bureau',
              // Thirty working days over the Qingming holiday.
              due: '2026-04-21' as never,
            },
          ],
        },
      )
    expect(listObligations(story.state!)).toMatchObject([{ id: 'verify-promise:whole-item', status: 'open' }])
  })

  it('of the platform, by an event of its own', () => {
    const decision = filed().when(DecideOnPromise, { on: monday, as: 'system' })
    decision.happens({ type: 'ApplicationAccepted' }, { type: 'GrantedOnPromise' })
  })

  it('but of nobody else, and not where the ordinary way was chosen', () => {
    const byClerk = filed().when(DecideOnPromise, { on: monday, as: 'clerk' })
    byClerk.isRefused('duty-missing')
    const { promise: _promise, ...rest } = contentOnPromise
    filed({ ...rest, answers: { way: 'ordinary' } })
      .when(DecideOnPromise, { on: monday, as: 'head' })
      .isRefused('not-on-promise')
  })

  it('not without the signed promise, which may be given on paper later', () => {
    const { promise: _promise, ...unsigned } = contentOnPromise
    const decision = filed(unsigned).when(DecideOnPromise, { on: monday, as: 'head' })
    decision.isRefused('invalid-input')
  })

  it('an officer may still take it step by step', () => {
    const grant = filed()
      .when(fittingCommands.AcceptApplication, { on: monday, as: 'clerk' })
      .happens({ type: 'ApplicationAccepted' })
      .when(GrantApplication, { on: monday, as: 'head' })
    grant.happens({ type: 'ApplicationGranted' })
  })
})

describe('a promise found false is put right in time, or the grant is revoked (行政许可法 第六十九条)', () => {
  const { VerifyPromise, ProposeRevocation, MakeStatement, RevokeGrant, ConcludeFalsePromise } =
    fittingCommands
  const material = wholeItem
  const granted = (item = revision) =>
    given([drafted(monday, 'web'), submitted(monday, contentOnPromise)], { revision: item })
      .when(DecideOnPromise, { on: monday, as: 'head' })
      .happens({ type: 'ApplicationAccepted' }, { type: 'ApplicationGranted' })
  const isFalse = {
    ...VerifyPromise,
    material,
    outcome: 'false',
    finding: '现场核查，场所不符合告知的条件。',
  } as const
  const propose = { ...ProposeRevocation, material }
  const revoke = { ...RevokeGrant, material }
  const found = '2026-03-16'
  const falseStory = () =>
    granted().when(isFalse, { on: found, as: 'reviewer' }).happens({ type: 'PromiseVerified' })

  it('one proposes, the holder is heard, another one decides (四眼原则)', () => {
    const proposed = falseStory()
      .when(propose, { on: found, as: 'head' })
      .happens({ type: 'RevocationProposed', by: 'head', due: '2026-03-23' as never })
    proposed.when(revoke, { on: '2026-03-24', as: 'head' }).isRefused('own-proposal')
    const other = falseStory()
      .when(propose, { on: found, as: 'reviewer' })
      .happens({ type: 'RevocationProposed', by: 'reviewer' })
    other.when(revoke, { on: '2026-03-23', as: 'head' }).isRefused('statement-awaited')
    const revoked = other
      .when({ ...MakeStatement, material }, { on: '2026-03-18', as: 'applicant' })
      .happens({ type: 'StatementMade' })
      .when(revoke, { on: '2026-03-19', as: 'head' })
      .happens({ type: 'GrantRevoked' }, { type: 'CreditRecorded', kind: 'false-promise', record: 1 })
    expect(revoked.state).toMatchObject({ status: 'decided', revokedOn: '2026-03-19' })
    revoked.when(fittingCommands.IssueLicence, { on: '2026-03-20', as: 'head' }).isRefused('grant-revoked')
    revoked
      .when(fittingCommands.RepairCredit, { on: '2026-09-01', as: 'head' })
      .happens({ type: 'CreditRepaired', record: 1 })
      .when(fittingCommands.RepairCredit, { on: '2026-09-01', as: 'head' })
      .isRefused('credit-record-not-open')
  })

  it('nothing is revoked that was not proposed, and whoever put it right keeps the permission', () => {
    const early = falseStory().when(revoke, { on: '2026-03-24', as: 'head' })
    early.isRefused('revocation-not-proposed')
    const kept = falseStory()
      .when(propose, { on: found, as: 'reviewer' })
      .happens({ type: 'RevocationProposed' })
      .when({ ...ConcludeFalsePromise, material }, { on: '2026-03-24', as: 'head' })
      .happens({ type: 'FalsePromiseConcluded', conclusion: 'rectified' })
    kept.when(revoke, { on: '2026-03-25', as: 'head' }).isRefused('promise-not-open')
  })

  const mending = publishPromiseItem({ onFalse: { mend: 5, revoke: 'automatic' } })
  const ordered = () =>
    granted(mending)
      .when(isFalse, { on: found, as: 'reviewer' })
      .happens({ type: 'PromiseVerified' }, { type: 'MendingOrdered', due: '2026-03-23' as never })

  it('where the item gives time to mend, nothing is proposed before it is over', () => {
    const story = ordered()
    expect(listObligations(story.state!).find(({ kind }) => kind === 'mend-breach')).toMatchObject({
      debtor: { kind: 'applicant' },
      due: '2026-03-23',
      status: 'open',
    })
    story.when(propose, { on: '2026-03-23', as: 'reviewer' }).isRefused('mending-not-over')
  })

  it('where the item says so, time proposes and silence revokes, each by an event of its own', () => {
    const settle = { type: 'SettleDeadlines' } as const
    const early = ordered().when(settle, { on: '2026-03-23', as: 'system' })
    early.isRefused('nothing-due')
    const proposed = ordered()
      .when(settle, { on: '2026-03-24', as: 'system' })
      .happens({ type: 'MendingLapsed' }, { type: 'RevocationProposed', due: '2026-03-31' as never })
    proposed.when(settle, { on: '2026-03-31', as: 'system' }).isRefused('nothing-due')
    const revoked = proposed
      .when(settle, { on: '2026-04-01', as: 'system' })
      .happens({ type: 'GrantRevokedBySilence' }, { type: 'CreditRecorded' })
    // The time to mend ended when it was over, whenever the authority then decides.
    expect(listObligations(revoked.state!).find(({ kind }) => kind === 'mend-breach')).toMatchObject({
      status: 'broken',
      endedOn: '2026-03-23',
    })
    // Whoever speaks is answered by people.
    proposed
      .when({ ...MakeStatement, material }, { on: '2026-03-26', as: 'applicant' })
      .happens({ type: 'StatementMade' })
      .when(settle, { on: '2026-04-01', as: 'system' })
      .isRefused('nothing-due')
  })
})
