import { describe, expect, it } from 'vitest'
import type { PlainDate } from '../../kernel/index.ts'
import { listAvailableActions } from '../available-actions.ts'
import { fittingCommands, goodReason } from '../testing/case-commands.ts'
import { actors, restaurantItem } from '../testing/case-fixture.ts'
import { acceptedOnMonday, askedOnMonday, opinionsRequested, stepDone } from '../testing/case-history.ts'
import { type Story, given } from '../testing/case-story.ts'
import { findServiceProof } from './notice-service.ts'

const {
  AppointInspection: appoint,
  CancelInspection: cancel,
  CompleteStep: complete,
  HoldInspection: hold,
  ProposeInspection: propose,
  RecordNoticeService: sign,
  SettleDeadlines: settle,
} = fittingCommands
const reviewer = { on: '2026-03-10', as: 'reviewer' } as const
const appointed = given(acceptedOnMonday)
  .when(propose, reviewer)
  .happens({ type: 'InspectionProposed' })
  .when(appoint, reviewer)
  .happens({ type: 'InspectionAppointed' })
const notice = appointed.state!.documents.at(-1)!.number
const held = appointed
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
  .when(hold, { on: '2026-03-17', as: 'reviewer' })
  .happens({ type: 'InspectionHeld', absent: ['fire'] })
const spoken = held
  .when({ ...complete, step: 'fire', checks: [] }, { on: '2026-03-17', as: 'fireOfficer' })
  .happens({ type: 'StepCompleted' })
const entered = {
  way: 'document-exchange',
  receivedBy: '值班员',
  servedOn: '2026-03-11' as never,
  reference: '公文交换 2026-31',
  attachments: [],
} as const

/** What can still be proved to each party of each notice: the applicant, the bureau, the fire authority. */
function proofsOf({ state }: Story, today: string): string[][] {
  if (state?.status !== 'in-review') throw new Error('not in review')
  return (state.joint?.notices ?? []).map((one) =>
    one.parties.map((party) => findServiceProof(state, one, party, today as PlainDate)),
  )
}
const isOffered = (story: Story) =>
  listAvailableActions(story.state!, { actor: actors.fireOfficer, revision: restaurantItem }).some(
    ({ command, available }) => command === 'RecordNoticeService' && available,
  )

describe('a notice of an inspection is signed for until its day is over', () => {
  it('and what was served before is entered until the record is made', () => {
    expect(proofsOf(appointed, '2026-03-17')).toEqual([['signature', 'signature', 'signature']])
    expect(proofsOf(appointed, '2026-03-18')).toEqual([['entry', 'entry', 'entry']])
    const late = { on: '2026-03-18', as: 'applicant' } as const
    appointed.when({ ...sign, notice }, late).isRefused('notice-over', { proof: 'entry' })
    appointed
      .when({ ...sign, notice, outside: entered }, { on: '2026-03-18', as: 'reviewer' })
      .happens({ type: 'NoticeServed', party: { kind: 'applicant' } })
  })

  it('afterwards its service is entered for an authority alone that stayed away and is silent', () => {
    expect(proofsOf(held, '2026-03-17')).toEqual([['over', 'over', 'entry']])
    for (const as of ['applicant', 'reviewer', 'fireOfficer'] as const) {
      held.when({ ...sign, notice }, { on: '2026-03-17', as }).isRefused('notice-over')
    }
    const outside = { ...entered, organisation: 'fire' }
    held
      .when({ ...sign, notice, outside }, { on: '2026-03-17', as: 'reviewer' })
      .happens({ type: 'NoticeServed' })
      .when(settle, { on: '2026-03-18', as: 'system' })
      .happens({ type: 'StepConsentedBySilence', step: 'fire' })
    expect(proofsOf(spoken, '2026-03-17')).toEqual([['over', 'over', 'over']])
  })

  it('and not where its time was given up', () => {
    const change = { cause: 'authority', reason: goodReason } as const
    const moved = appointed
      .when(
        {
          ...appoint,
          slot: { from: '2026-03-19T01:00:00.000Z', until: '2026-03-19T03:00:00.000Z' } as never,
          change,
        },
        { on: '2026-03-11', as: 'reviewer' },
      )
      .happens({ type: 'InspectionRescheduled' })
    expect(proofsOf(moved, '2026-03-11')).toEqual([
      ['over', 'over', 'over'],
      ['signature', 'signature', 'signature'],
    ])
    const cancelled = appointed.when(cancel, reviewer).happens({ type: 'InspectionCancelled' })
    expect(proofsOf(cancelled, '2026-03-11')).toEqual([['over', 'over', 'over']])
    expect([moved, cancelled].map(isOffered)).toEqual([true, false])
  })
})

it('a request for opinions is signed for while its answer is awaited', () => {
  const asked = [...acceptedOnMonday, opinionsRequested('2026-03-09', '2026-03-12')]
  expect(proofsOf(given(asked), '2026-03-20')).toEqual([['signature']])
  const answered = given([...asked, stepDone('2026-03-10', 'fire')])
  expect(proofsOf(answered, '2026-03-10')).toEqual([['over']])
  const number = 'opinion-request-2026-03-09'
  answered
    .when({ ...sign, notice: number }, { on: '2026-03-11', as: 'fireOfficer' })
    .isRefused('notice-over', { proof: 'over' })
  expect([given(asked), answered, given(askedOnMonday)].map(isOffered)).toEqual([true, false, false])
})
