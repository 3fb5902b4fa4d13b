import { describe, expect, it } from 'vitest'
import { listMissingLater, missedDutyAnswerWorkingDays, readDutySubject } from './green-channel-duties.ts'
import { listObligations } from './obligations.ts'
import { findNextSettlement } from './settling.ts'
import { fittingCommands, goodReason } from './testing/case-commands.ts'
import { calendarOf2026, completeContent, planPromise, scan } from './testing/case-fixture.ts'
import type { Story } from './testing/case-story.ts'
import {
  contentToCome,
  grantedInHaste,
  openedAlone,
  publishGreenItem,
} from './testing/green-channel-fixture.ts'

const { PerformGreenChannelDuty, ConcludeGreenChannelDuty, TransferCase } = fittingCommands
const settle = { type: 'SettleDeadlines' } as const
const plan = 'material:floor-plan'
/** The bureau itself, the fire brigade and the applicant each owe something, and a head answers for what is missed. */
const shared = publishGreenItem({
  approval: 'none',
  onMiss: 'answer',
  owed: [
    { duty: 'restore', name: '恢复原状', by: 'applicant', within: 15 },
    { duty: 'look', name: '补做现场核查', within: 10 },
    { duty: 'drill', name: '补做消防检查', by: 'fire', within: 10 },
  ],
})
const obligation = ({ state }: Story, id: string) => {
  const found = listObligations(state!).find((entry) => entry.id === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}
const applicant = { kind: 'applicant', subject: 'noodle-house' }
const organisation = (id: string) => ({ kind: 'organisation', organisation: id })

describe('what the green channel (绿色通道) lets come after the grant', () => {
  it.each([
    ['a material that is missing', contentToCome, ['floor-plan']],
    ['none that was handed in', completeContent, []],
    [
      'none that this application does not call for',
      { ...contentToCome, answers: { business: 'sales', onSite: 'no' } },
      [],
    ],
    [
      'none in whose place something else stands',
      { ...contentToCome, substitutes: { 'floor-plan': { by: 'later', promise: planPromise } } },
      [],
    ],
  ] as const)('%s', (_, content, materials) => {
    expect(listMissingLater(openedAlone, content).map(({ material }) => material)).toEqual(materials)
  })

  it('a duty about a material is known by the material', () => {
    expect([plan, 'restore'].map(readDutySubject)).toEqual(['floor-plan', 'restore'])
  })
})

describe('who owes it, to whom, until when', () => {
  it.each([
    [plan, applicant, organisation('bureau'), '2026-03-24'],
    ['restore', applicant, organisation('bureau'), '2026-03-31'],
    ['look', organisation('bureau'), applicant, '2026-03-24'],
    ['drill', organisation('fire'), organisation('bureau'), '2026-03-24'],
  ])('%s', (duty, debtor, creditor, due) => {
    expect(obligation(grantedInHaste(shared), `green-channel-duty:${duty}`)).toMatchObject({
      debtor,
      creditor,
      since: '2026-03-10',
      due,
      status: 'open',
      consequence: 'recorded',
    })
  })

  it.each([
    ['restore', 'applicant', 'GreenChannelDutyPerformed'],
    ['restore', 'clerk', 'GreenChannelDutyPerformed'],
    ['restore', 'clerkElsewhere', 'refused: out-of-jurisdiction'],
    ['restore', 'stranger', 'refused: not-applicant'],
    ['restore', 'fireOfficer', 'refused: out-of-jurisdiction'],
    ['look', 'clerk', 'GreenChannelDutyPerformed'],
    ['look', 'applicant', 'refused: not-officer'],
    ['look', 'fireOfficer', 'refused: out-of-jurisdiction'],
    ['drill', 'fireOfficer', 'GreenChannelDutyPerformed'],
    ['drill', 'clerk', 'refused: out-of-jurisdiction'],
    ['drill', 'applicant', 'refused: not-officer'],
  ] as const)('%s is reported by whoever owes it: %s', (duty, as, outcome) => {
    const command = { ...PerformGreenChannelDuty, duty }
    expect(grantedInHaste(shared).when(command, { on: '2026-03-12', as }).outcome).toBe(outcome)
  })

  it('an authority says in words what it did; a file alone does for applicants', () => {
    const command = { ...PerformGreenChannelDuty, note: '', attachments: [scan] }
    const by = (duty: string, as: 'applicant' | 'clerk') =>
      grantedInHaste(shared).when({ ...command, duty }, { on: '2026-03-12', as }).outcome
    expect(by('restore', 'applicant')).toBe('GreenChannelDutyPerformed')
    expect(by('look', 'clerk')).toBe('refused: invalid-input')
  })

  it('is done once, with what was said and shown of it', () => {
    const command = { ...PerformGreenChannelDuty, note: ' 已经恢复原状。 ', attachments: [scan] }
    const done = grantedInHaste(shared)
      .when(command, { on: '2026-03-12', as: 'applicant' })
      .happens({
        type: 'GreenChannelDutyPerformed',
        duty: 'restore',
        note: '已经恢复原状。',
        attachments: [scan],
      })
    done
      .when(PerformGreenChannelDuty, { on: '2026-03-12', as: 'applicant' })
      .isRefused('green-channel-duty-not-open', { duty: 'restore', open: [plan, 'look', 'drill'] })
    expect(obligation(done, 'green-channel-duty:restore')).toMatchObject({
      status: 'kept',
      endedOn: '2026-03-12',
    })
  })

  it('what the authority owes passes with the case to the one that takes over its item (事项划转)', () => {
    const passed = grantedInHaste(shared)
      .when(TransferCase, { on: '2026-03-11', as: 'system' })
      .happens({ type: 'CaseTransferred' })
    const successor = organisation('minghu-market-regulation')
    expect(obligation(passed, 'green-channel-duty:look')).toMatchObject({ debtor: successor })
    expect(obligation(passed, 'green-channel-duty:drill')).toMatchObject({
      debtor: organisation('fire'),
      creditor: successor,
    })
    expect(obligation(passed, `green-channel-duty:${plan}`)).toMatchObject({ debtor: applicant })
    passed
      .when({ ...PerformGreenChannelDuty, duty: 'look' }, { on: '2026-03-12', as: 'clerk' })
      .isRefused('out-of-jurisdiction')
  })
})

describe('what was not done by its last day', () => {
  const late = () =>
    grantedInHaste(shared)
      .when(settle, { on: '2026-03-25', as: 'system' })
      .happens(
        { type: 'GreenChannelDutyOverdue', duty: plan, answerDue: '2026-04-23' as never },
        { type: 'GreenChannelDutyOverdue', duty: 'look' },
        { type: 'GreenChannelDutyOverdue', duty: 'drill' },
      )

  it('the day itself is still in time; the next day tells', () => {
    const next = findNextSettlement(grantedInHaste(shared).state!, {
      revision: shared,
      calendar: calendarOf2026,
    })
    expect(next).toEqual({ ok: true, value: '2026-03-25' })
    const settled = grantedInHaste(shared).when(settle, { on: '2026-03-24', as: 'system' })
    expect(settled.outcome).toBe('refused: nothing-due')
  })

  it('the first last day tells, whatever the order in which the item names what is owed', () => {
    const soon = publishGreenItem({
      approval: 'none',
      owed: [{ duty: 'restore', name: '恢复原状', by: 'applicant', within: 2 }],
    })
    const { state } = grantedInHaste(soon)
    expect(findNextSettlement(state!, { revision: soon, calendar: calendarOf2026 })).toEqual({
      ok: true,
      value: '2026-03-13',
    })
  })

  it('each is told of once; what falls due later is told then', () => {
    const next = findNextSettlement(late().state!, { revision: shared, calendar: calendarOf2026 })
    expect(next).toEqual({ ok: true, value: '2026-04-01' })
    late()
      .when(settle, { on: '2026-04-01', as: 'system' })
      .happens({ type: 'GreenChannelDutyOverdue', duty: 'restore' })
  })

  it('where the item only reminds, nobody has to answer', () => {
    const reminded = grantedInHaste()
      .when(settle, { on: '2026-03-25', as: 'system' })
      .happens({ type: 'GreenChannelDutyOverdue', duty: plan, answerDue: undefined as never })
    expect(listObligations(reminded.state!).map(({ id }) => id)).toEqual([
      `green-channel-duty:${plan}`,
      'green-channel-duty:restore',
    ])
    expect(obligation(reminded, `green-channel-duty:${plan}`)).toMatchObject({
      consequence: 'recorded',
      status: 'open',
    })
  })

  it(`else a head says within ${missedDutyAnswerWorkingDays} working days what follows`, () => {
    expect(missedDutyAnswerWorkingDays).toBe(20)
    expect(obligation(late(), `green-channel-duty:${plan}`)).toMatchObject({ consequence: 'shown' })
    expect(obligation(late(), `answer-missed-duty:${plan}`)).toEqual({
      id: `answer-missed-duty:${plan}`,
      kind: 'answer-missed-duty',
      material: 'floor-plan',
      debtor: organisation('bureau'),
      creditor: organisation('bureau'),
      since: '2026-03-24',
      due: '2026-04-23',
      cure: 'ConcludeGreenChannelDuty',
      consequence: 'shown',
      status: 'open',
      endedOn: undefined,
      promise: undefined,
      note: undefined,
    })
    expect(obligation(late(), 'answer-missed-duty:look')).toMatchObject({ creditor: applicant })
  })

  it('what comes late after all leaves nothing to answer', () => {
    const done = late()
      .when({ ...PerformGreenChannelDuty, duty: plan }, { on: '2026-03-26', as: 'applicant' })
      .happens({ type: 'GreenChannelDutyPerformed' })
    expect(obligation(done, `green-channel-duty:${plan}`).status).toBe('kept')
    expect(obligation(done, `answer-missed-duty:${plan}`)).toMatchObject({
      status: 'released',
      endedOn: '2026-03-26',
    })
  })

  it.each([
    ['revoked', 'broken'],
    ['performed', 'kept'],
    ['excused', 'released'],
  ] as const)('the head concludes that it is %s', (conclusion, status) => {
    const concluded = late()
      .when(
        { ...ConcludeGreenChannelDuty, duty: plan, conclusion, reason: ` ${goodReason} ` },
        { on: '2026-03-26', as: 'head' },
      )
      .happens({ type: 'GreenChannelDutyConcluded', duty: plan, conclusion, reason: goodReason })
    expect(obligation(concluded, `green-channel-duty:${plan}`)).toMatchObject({
      status,
      endedOn: '2026-03-26',
    })
    expect(obligation(concluded, `answer-missed-duty:${plan}`)).toMatchObject({
      status: 'kept',
      note: goodReason,
    })
    concluded
      .when({ ...ConcludeGreenChannelDuty, duty: plan }, { on: '2026-03-26', as: 'head' })
      .isRefused('green-channel-duty-not-open', { open: ['look', 'drill'] })
    concluded
      .when({ ...PerformGreenChannelDuty, duty: plan }, { on: '2026-03-26', as: 'applicant' })
      .isRefused('green-channel-duty-not-open')
  })

  it('nothing is concluded before it is overdue, nor without a reason', () => {
    const early = late().when(ConcludeGreenChannelDuty, { on: '2026-03-26', as: 'head' })
    expect(early.isRefused('green-channel-duty-not-open')).toMatchObject({
      duty: 'restore',
      open: [plan, 'look', 'drill'],
    })
    const wordless = { ...ConcludeGreenChannelDuty, duty: plan, reason: '免' }
    expect(late().when(wordless, { on: '2026-03-26', as: 'head' }).outcome).toBe('refused: invalid-input')
  })
})
