import { describe, expect, it } from 'vitest'
import { listObligations } from '../obligations.ts'
import { fittingCommands, goodReason } from '../testing/case-commands.ts'
import { acceptedOnMonday, noticeServed, opinionsRequested, stepDone } from '../testing/case-history.ts'
import { type Story, given } from '../testing/case-story.ts'
import type { JointFacts } from './joint-state.ts'

const {
  AppointInspection: appoint,
  CancelInspection: cancel,
  CompleteStep: complete,
  HoldInspection: hold,
  ProposeInspection: propose,
  RecordNoticeService: sign,
  TransferCase: transfer,
} = fittingCommands
const successor = 'minghu-market-regulation'
const reviewer = { on: '2026-03-10', as: 'reviewer' } as const
const appointed = given(acceptedOnMonday)
  .when(propose, reviewer)
  .happens({ type: 'InspectionProposed' })
  .when(appoint, reviewer)
  .happens({ type: 'InspectionAppointed' })
const notice = appointed.state!.documents.at(-1)!.number
const passTo = (story: Story, authority: string, on = '2026-03-11') =>
  story.when({ ...transfer, authority }, { on, as: 'system' }).happens({ type: 'CaseTransferred', authority })
const jointOf = ({ state }: Story): JointFacts => {
  if (state === undefined || !('joint' in state) || state.joint === undefined)
    throw new Error('no joint acts')
  return state.joint
}
const inspected = (story: Story) =>
  story
    .when(
      {
        ...complete,
        step: 'inspect',
        checks: [{ check: '与图纸相符。', met: true }],
        people: ['吴六', '郑七'],
      },
      { on: '2026-03-17', as: 'inspector' },
    )
    .happens({ type: 'StepCompleted' })
const partiesOf = (story: Story) =>
  jointOf(story)
    .inspections.at(-1)
    ?.appointments.at(-1)
    ?.parties.map(({ organisation, steps }) => [organisation, steps])
const toldOf = (story: Story) =>
  jointOf(story).notices.map(({ parties, served }) => [
    parties.map((party) => (party.kind === 'organisation' ? party.organisation : party.kind)),
    served.map(({ party }) => (party.kind === 'organisation' ? party.organisation : party.kind)),
  ])

describe('an inspection that was appointed before the case passed (事项划转)', () => {
  it('is the new authority’s to come to, in the place of the former', () => {
    const passed = passTo(appointed, successor)
    expect(partiesOf(passed)).toEqual([
      [successor, ['inspect']],
      ['fire', ['fire']],
    ])
    expect(toldOf(passed)).toEqual([[['applicant', successor, 'fire'], []]])
    const owed = listObligations(passed.state!).filter(({ status }) => status === 'open')
    expect(
      owed.map(({ kind, debtor }) => [
        kind,
        debtor.kind === 'organisation' ? debtor.organisation : debtor.kind,
      ]),
    ).toEqual([
      ['attend-inspection', 'applicant'],
      ['attend-inspection', successor],
      ['attend-inspection', 'fire'],
      ['give-opinion', successor],
      ['give-opinion', 'fire'],
    ])
  })

  it('is told to the new authority anew: the signature of the former is not its own, those of others stay', () => {
    const signed = appointed
      .when({ ...sign, notice }, { on: '2026-03-10', as: 'reviewer' })
      .happens({ type: 'NoticeServed' })
      .when({ ...sign, notice }, { on: '2026-03-10', as: 'fireOfficer' })
      .happens({ type: 'NoticeServed' })
    expect(toldOf(signed)).toEqual([
      [
        ['applicant', 'bureau', 'fire'],
        ['bureau', 'fire'],
      ],
    ])
    expect(toldOf(passTo(signed, successor))).toEqual([[['applicant', successor, 'fire'], ['fire']]])
  })

  it('keeps what the former authority had said before, under its name', () => {
    const passed = passTo(inspected(appointed), successor, '2026-03-17')
    expect(partiesOf(passed)).toEqual([
      ['bureau', ['inspect']],
      ['fire', ['fire']],
    ])
    expect(toldOf(passed)).toEqual([[['applicant', 'bureau', 'fire'], []]])
  })

  it('that is over or was cancelled names those who were asked then', () => {
    const held = inspected(appointed)
      .when(hold, { on: '2026-03-17', as: 'reviewer' })
      .happens({ type: 'InspectionHeld' })
    const cancelled = appointed.when(cancel, reviewer).happens({ type: 'InspectionCancelled' })
    for (const story of [held, cancelled]) {
      const passed = passTo(story, successor, '2026-03-18')
      expect(jointOf(passed)).toEqual(jointOf(story))
    }
  })

  it('is one place at the table where the new authority was invited already', () => {
    const passed = passTo(appointed, 'fire')
    expect(partiesOf(passed)).toEqual([['fire', ['fire', 'inspect']]])
    expect(toldOf(passed)).toEqual([[['applicant', 'fire'], []]])
    expect(partiesOf(passTo(passed, successor))).toEqual([[successor, ['fire', 'inspect']]])
  })

  it('whose time is moved afterwards is told to the new authority, not to the former', () => {
    const change = { cause: 'authority', reason: goodReason } as const
    const slot = { from: '2026-03-19T01:00:00.000Z', until: '2026-03-19T03:00:00.000Z' } as never
    const moved = passTo(appointed, 'fire')
      .when({ ...appoint, slot, change }, { on: '2026-03-12', as: 'fireOfficer' })
      .happens({ type: 'InspectionRescheduled' })
    expect(toldOf(moved).at(-1)).toEqual([['applicant', 'fire'], []])
  })
})

describe('an opinion that was asked for before the case passed', () => {
  const asked = given([
    ...acceptedOnMonday,
    opinionsRequested('2026-03-09', '2026-03-12'),
    noticeServed('2026-03-09', 'opinion-request-2026-03-09'),
  ])

  it('of another organisation is still that one’s', () => {
    expect(jointOf(passTo(asked, successor))).toEqual(jointOf(asked))
  })

  it('of an organisation that gave the case up is the next one’s, which signs for it itself', () => {
    const passed = passTo(passTo(asked, 'fire'), successor)
    expect(jointOf(passed).requested.map(({ organisation }) => organisation)).toEqual([successor])
    expect(toldOf(passed)).toEqual([[[successor], []]])
  })

  it('and was given stays with who gave it', () => {
    const answered = given([
      ...acceptedOnMonday,
      opinionsRequested('2026-03-09', '2026-03-12'),
      noticeServed('2026-03-09', 'opinion-request-2026-03-09'),
      stepDone('2026-03-10', 'fire'),
    ])
    const passed = passTo(passTo(answered, 'fire'), successor)
    expect(jointOf(passed)).toEqual(jointOf(answered))
  })
})
