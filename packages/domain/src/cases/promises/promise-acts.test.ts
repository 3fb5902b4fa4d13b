import { describe, expect, it } from 'vitest'
import { wholeItem, writeTolerancePromise } from '../../catalogue/index.ts'
import { assert } from '../../kernel/index.ts'
import { listAvailableActions } from '../available-actions.ts'
import type { CaseCommandType } from '../commands.ts'
import { findNextSettlement } from '../settling.ts'
import { fittingCommands, goodReason } from '../testing/case-commands.ts'
import { actors, calendarOf2026, restaurantItem } from '../testing/case-fixture.ts'
import {
  accepted,
  acceptedOnMonday,
  drafted,
  refused as refusedOn,
  stepDone,
  submitted,
} from '../testing/case-history.ts'
import { type Story, given } from '../testing/case-story.ts'
import {
  contentOnPromise,
  contentWithPlanLater,
  itemOnPromise,
  itemWithTemporaryLicence,
  publishPromiseItem,
} from '../testing/promise-fixture.ts'
import { checkPromiseMoment } from './check-promise-moment.ts'
import { checkTemporaryLicence } from './temporary-licence.ts'

const monday = '2026-03-09'
const head = { on: monday, as: 'head' } as const
const {
  ConcludeFalsePromise,
  DecideOnPromise,
  IssueLicence,
  IssueTemporaryLicence,
  MakeStatement,
  ProposeRevocation,
  RepairCredit,
  RevokeGrant,
  VerifyPromise,
} = fittingCommands
const material = wholeItem
const onPromise = (revision = itemOnPromise, content = contentOnPromise) =>
  given([drafted(monday, 'web'), submitted(monday, content)], { revision })
const granted = (revision = itemOnPromise) =>
  onPromise(revision)
    .when(DecideOnPromise, head)
    .happens({ type: 'ApplicationAccepted' }, { type: 'ApplicationGranted' })
const foundFalse = (story: Story) =>
  story
    .when(
      { ...VerifyPromise, material, outcome: 'false', finding: '现场核查，场所不符合告知的条件。' },
      { on: '2026-03-16', as: 'reviewer' },
    )
    .happens({ type: 'PromiseVerified' })
const propose = (story: Story) =>
  story
    .when({ ...ProposeRevocation, material }, { on: '2026-03-16', as: 'reviewer' })
    .happens({ type: 'RevocationProposed' })
const state = (story: Story) => {
  assert(story.state !== undefined, 'the story has begun')
  return story.state
}

const withTemporary = publishPromiseItem(
  {},
  {
    result: {
      licence: 'food-licence',
      temporary: { licence: 'temporary-food-licence', on: ['promise'], days: 30 },
      delivery: ['electronic'],
    },
  },
)
const withLongTemporary = publishPromiseItem(
  {},
  {
    result: {
      licence: 'food-licence',
      temporary: { licence: 'temporary-food-licence', on: ['promise'], days: 365 },
      delivery: ['electronic'],
    },
  },
)

describe('a licence for the time being is refused', () => {
  const issue = (story: Story) => story.when(IssueTemporaryLicence, { on: '2026-03-17', as: 'head' })

  it('where the item has none', () => {
    expect(issue(given(acceptedOnMonday)).outcome).toBe('refused: no-temporary-licence')
  })

  it('where nothing is awaited: all material came, or no promise is to be verified', () => {
    const whole = given(
      [drafted(monday, 'web'), submitted(monday), accepted(monday), stepDone(monday, 'review')],
      { revision: itemWithTemporaryLicence },
    )
    expect(issue(whole).outcome).toBe('refused: nothing-awaited')
    expect(issue(foundFalse(granted(withTemporary))).outcome).toBe('refused: nothing-awaited')
  })

  it('for what is awaited by the other way than the item says', () => {
    const onTolerance = publishPromiseItem(
      {},
      {
        result: {
          licence: 'food-licence',
          temporary: { licence: 'temporary-food-licence', on: ['tolerance'], days: 30 },
          delivery: ['electronic'],
        },
      },
    )
    expect(issue(granted(onTolerance)).outcome).toBe('refused: nothing-awaited')
    const { definition } = itemWithTemporaryLicence
    const { temporary } = definition.result
    assert(temporary !== undefined, 'the item has one')
    const onPromiseAlone = {
      ...itemWithTemporaryLicence,
      definition: {
        ...definition,
        result: { ...definition.result, temporary: { ...temporary, on: ['promise' as const] } },
      },
    }
    const waiting = onPromise(onPromiseAlone, contentWithPlanLater)
      .when(fittingCommands.AcceptApplication, { on: monday, as: 'clerk' })
      .happens({ type: 'ApplicationAccepted' })
    expect(issue(waiting).outcome).toBe('refused: nothing-awaited')
  })

  it('with what the authority does not assign', () => {
    const story = granted(withTemporary).when(
      { ...IssueTemporaryLicence, assigned: { 'enterprise.name': '别的名称' } },
      head,
    )
    expect(story.outcome).toBe('refused: invalid-input')
  })

  it('while a step has failed', () => {
    const failed = onPromise(itemWithTemporaryLicence, contentWithPlanLater)
      .when(fittingCommands.AcceptApplication, { on: monday, as: 'clerk' })
      .happens({ type: 'ApplicationAccepted' })
      .when(
        { ...fittingCommands.CompleteStep, outcome: 'fail', opinion: goodReason },
        { on: monday, as: 'reviewer' },
      )
      .happens({ type: 'StepCompleted' })
    expect(issue(failed).outcome).toBe('refused: step-failed')
  })

  it('after a refusal, a revocation, or the formal licence', () => {
    const refused = given(
      [drafted(monday, 'web'), submitted(monday, contentOnPromise), accepted(monday), refusedOn(monday)],
      { revision: withTemporary },
    )
    expect(issue(refused).outcome).toBe('refused: not-granted')
    // The formal licence takes the place of that for the time being, and waits for the verification with it.
    const early = granted(withTemporary).when(IssueLicence, head)
    expect(early.outcome).toBe('refused: promise-unverified')
    const formal = granted(withTemporary)
      .when({ ...VerifyPromise, material }, { on: '2026-03-16', as: 'reviewer' })
      .happens({ type: 'PromiseVerified' })
      .when(IssueLicence, { on: '2026-03-16', as: 'head' })
      .happens({ type: 'LicenceIssued' })
    expect(issue(formal).outcome).toBe('refused: licence-issued')
    const revoked = propose(foundFalse(granted(withTemporary)))
      .when({ ...MakeStatement, material }, { on: '2026-03-16', as: 'applicant' })
      .happens({ type: 'StatementMade' })
      .when({ ...RevokeGrant, material }, { on: '2026-03-17', as: 'head' })
      .happens({ type: 'GrantRevoked' }, { type: 'CreditRecorded' })
    expect(issue(revoked).outcome).toBe('refused: grant-revoked')
  })

  it('and else ends with its limit, or with what its type allows where that is sooner', () => {
    const ends = (revision: typeof withTemporary) =>
      granted(revision).when(IssueTemporaryLicence, head).happens({ type: 'TemporaryLicenceIssued' }).state
    expect(ends(withTemporary)).toMatchObject({ temporaryLicence: { validTo: '2026-04-07' } })
    expect(ends(withLongTemporary)).toMatchObject({ temporaryLicence: { validTo: '2026-09-08' } })
  })
})

describe('a decision on a promise', () => {
  it('is not made while a material is to follow: what is owed is no ground of a grant', () => {
    const tolerant = publishPromiseItem(
      {},
      {
        materials: ['business-licence', { material: 'floor-plan', tolerant: { days: 10, onMiss: 'return' } }],
      },
    )
    const plan = tolerant.materials['floor-plan']
    const promise =
      plan && writeTolerancePromise({ type: plan, tolerant: { days: 10, onMiss: 'return' } })?.zh
    assert(promise !== undefined, 'the plan may follow')
    const content = { ...contentOnPromise, substitutes: { 'floor-plan': { by: 'later', promise } } } as const
    const decided = onPromise(tolerant, content).when(DecideOnPromise, head)
    expect(decided.isRefused('material-owed', { materials: ['floor-plan'] }).kind).toBe('material-owed')
  })

  it('says on what it rests', () => {
    const silent = onPromise().when({ ...DecideOnPromise, opinion: ' ' }, head)
    expect(silent.outcome).toBe('refused: invalid-input')
  })
})

describe('a credit record is repaired', () => {
  const recorded = () =>
    propose(foundFalse(granted()))
      .when({ ...MakeStatement, material }, { on: '2026-03-16', as: 'applicant' })
      .happens({ type: 'StatementMade' })
      .when({ ...RevokeGrant, material }, { on: '2026-03-17', as: 'head' })
      .happens({ type: 'GrantRevoked' }, { type: 'CreditRecorded' })

  it('with a reason, and no other record than one that is open', () => {
    const repair = (changes: Partial<typeof RepairCredit>) =>
      recorded().when({ ...RepairCredit, ...changes }, { on: '2026-09-01', as: 'head' }).outcome
    expect(repair({ reason: '已改' })).toBe('refused: invalid-input')
    expect(repair({ record: 2 })).toBe('refused: credit-record-not-open')
    expect(repair({})).toBe('CreditRepaired')
  })
})

describe('acts about a promise are offered while they can be given', () => {
  const offered = (story: Story, revision = itemOnPromise) => {
    const acts = new Set(
      [actors.head, actors.applicant, actors.reviewer].flatMap((actor) =>
        listAvailableActions(state(story), { actor, revision })
          .filter(({ available }) => available)
          .map(({ command }) => command),
      ),
    )
    const about: readonly CaseCommandType[] = [
      'DecideOnPromise',
      'IssueTemporaryLicence',
      'ProposeRevocation',
      'MakeStatement',
      'RevokeGrant',
      'RepairCredit',
    ]
    return about.filter((command) => acts.has(command))
  }

  it('the decision, where the applicant chose a promise and nobody has accepted yet', () => {
    expect(offered(onPromise())).toEqual(['DecideOnPromise'])
    expect(offered(given([drafted(monday, 'web'), submitted(monday)]), restaurantItem)).toEqual([])
    expect(offered(granted())).toEqual([])
  })

  it('the decision on a promise never where the item has no such way or steps are left', () => {
    const received = onPromise()
      .when(fittingCommands.ReceiveApplication, { on: monday, as: 'clerk' })
      .happens({ type: 'ApplicationReceived' })
    expect(offered(received)).toEqual(['DecideOnPromise'])
    for (const story of [onPromise(), received]) expect(offered(story, restaurantItem)).toEqual([])
  })

  it('acts about one of several promises, as long as it is open for one of them', () => {
    const found = state(propose(foundFalse(granted())))
    assert(found.status === 'decided' && found.promises[0]?.answer !== undefined, 'it was found false')
    const { proposal: _proposed, ...answer } = found.promises[0].answer
    const second = { ...found.promises[0], material: 'floor-plan', answer }
    const both = { ...found, promises: [...found.promises, second] }
    const act = (command: CaseCommandType) =>
      checkPromiseMoment(both, command, { revision: itemOnPromise })?.kind
    expect([act('ProposeRevocation'), act('RevokeGrant')]).toEqual([undefined, undefined])
    const half = { ...both, promises: [{ ...second, verified: undefined }, found.promises[0]] }
    expect(checkTemporaryLicence(half, { revision: withTemporary })).toBeUndefined()
  })

  it('the licence for the time being, while something is awaited', () => {
    expect(offered(granted(withTemporary), withTemporary)).toEqual(['IssueTemporaryLicence'])
    const issued = granted(withTemporary).when(IssueTemporaryLicence, head).happens({
      type: 'TemporaryLicenceIssued',
    })
    expect(offered(issued, withTemporary)).toEqual([])
    const waiting = given(
      [drafted(monday, 'web'), submitted(monday, contentWithPlanLater), accepted(monday)],
      { revision: itemWithTemporaryLicence },
    )
    expect(offered(waiting, itemWithTemporaryLicence)).toEqual([])
  })

  it('the proposal once, the revocation after it, the statement all the while', () => {
    const found = foundFalse(granted())
    expect(offered(found)).toEqual(['ProposeRevocation', 'MakeStatement'])
    expect(offered(propose(found))).toEqual(['MakeStatement', 'RevokeGrant'])
    const concluded = propose(found)
      .when({ ...ConcludeFalsePromise, material }, { on: '2026-03-24', as: 'head' })
      .happens({ type: 'FalsePromiseConcluded' })
    expect(offered(concluded)).toEqual([])
  })

  it('the repair, while a record counts', () => {
    const revoked = propose(foundFalse(granted()))
      .when({ ...MakeStatement, material }, { on: '2026-03-16', as: 'applicant' })
      .happens({ type: 'StatementMade' })
      .when({ ...RevokeGrant, material }, { on: '2026-03-17', as: 'head' })
      .happens({ type: 'GrantRevoked' }, { type: 'CreditRecorded' })
    expect(offered(revoked)).toEqual(['RepairCredit'])
    const repaired = revoked
      .when(RepairCredit, { on: '2026-09-01', as: 'head' })
      .happens({ type: 'CreditRepaired' })
    expect(offered(repaired)).toEqual([])
  })
})

describe('time alone changes a promise on the day that was foretold', () => {
  const mending = publishPromiseItem({ onFalse: { mend: 5, revoke: 'automatic' } })
  const next = (story: Story, revision = mending) =>
    findNextSettlement(state(story), { revision, calendar: calendarOf2026 })
  const ordered = granted(mending)
    .when(
      { ...VerifyPromise, material, outcome: 'false', finding: '现场核查，场所不符合告知的条件。' },
      { on: '2026-03-16', as: 'reviewer' },
    )
    .happens({ type: 'PromiseVerified' }, { type: 'MendingOrdered', due: '2026-03-23' as never })
  const lapsed = ordered
    .when({ type: 'SettleDeadlines' }, { on: '2026-03-24', as: 'system' })
    .happens({ type: 'MendingLapsed' }, { type: 'RevocationProposed', due: '2026-03-31' as never })

  it('the day after the time to mend, then the day after the silence; never once the holder has spoken', () => {
    expect(next(ordered)).toEqual({ ok: true, value: '2026-03-24' })
    expect(next(lapsed)).toEqual({ ok: true, value: '2026-04-01' })
    const spoken = lapsed
      .when({ ...MakeStatement, material }, { on: '2026-03-26', as: 'applicant' })
      .happens({ type: 'StatementMade' })
    expect(next(spoken)).toEqual({ ok: true, value: undefined })
  })

  it('never where people revoke', () => {
    const byHand = foundFalse(granted())
    expect(next(byHand, itemOnPromise)).toEqual({ ok: true, value: undefined })
    expect(next(propose(byHand), itemOnPromise)).toEqual({ ok: true, value: undefined })
  })
})
