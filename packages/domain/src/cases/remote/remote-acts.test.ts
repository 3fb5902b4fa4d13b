import { describe, expect, it } from 'vitest'
import { listAvailableActions } from '../available-actions.ts'
import { listObligations } from '../obligations.ts'
import { isAccepted } from '../state.ts'
import { type Who, actors } from '../testing/case-fixture.ts'
import { fittingCommands, goodReason } from '../testing/case-commands.ts'
import { acceptedOnMonday, stepDone } from '../testing/case-history.ts'
import { type Story, given } from '../testing/case-story.ts'
import { itemFromAfar, itemFromAfarAfterReview } from '../testing/remote-simulation.ts'
import { isGeoPoint } from './places.ts'
import { getInstant } from '../../kernel/index.ts'

const {
  AskShotsAgain: again,
  AssignStep: assign,
  ConfirmRemoteRecord: confirm,
  GiveUpRemoteInspection: giveUp,
  RecordRemoteInspection: record,
  ReopenStep: reopen,
  RequestRemoteInspection: request,
  SubmitRemoteShots: submit,
} = fittingCommands
const inspector = { on: '2026-03-10', as: 'inspector' } as const
const applicant = { on: '2026-03-10', as: 'applicant' } as const

const claim = (shot: string, place: number, mediaType = 'image/jpeg') => ({
  shot,
  file: { digest: `${shot}-${place}`, name: `${shot}.jpg`, mediaType, size: 2_000 },
  receivedAt: getInstant('2026-03-10T02:00:00.000Z'),
})
const accepted = given(acceptedOnMonday, { revision: itemFromAfar })
const requested = accepted
  .when({ ...request, shots: ['sinks', 'sign'] }, inspector)
  .happens({ type: 'RemoteInspectionRequested' })
const sent = requested
  .when(
    {
      ...submit,
      files: [claim('sinks', 1)],
      missing: [
        { shot: 'sinks', reason: '第二个水池正在维修。' },
        { shot: 'sign', reason: '门头尚未安装。' },
      ],
    },
    applicant,
  )
  .happens({ type: 'RemoteShotsSubmitted' })
const findings = [
  { shot: 'sinks', outcome: 'met' } as const,
  { shot: 'sign', outcome: 'cannot-judge', reason: '门头尚未安装，无法判断。' } as const,
]
const checks = ['场所整洁。', '与图纸相符。'].map((check) => ({ check, met: true }))
const recorded = sent
  .when({ ...record, findings, checks }, inspector)
  .happens({ type: 'RemoteInspectionRecorded' }, { type: 'StepCompleted' })
const remoteOf = ({ state }: Story) =>
  state !== undefined && isAccepted(state) ? state.remote?.at(-1) : undefined

const remoteActs = [
  'RequestRemoteInspection',
  'SubmitRemoteShots',
  'AskShotsAgain',
  'GiveUpRemoteInspection',
  'RecordRemoteInspection',
  'ConfirmRemoteRecord',
] as const
const offered = (story: Story, as: Who, revision = itemFromAfar) => {
  const acts = new Set(
    listAvailableActions(story.state!, { actor: actors[as], revision })
      .filter(({ available }) => available)
      .map(({ command }) => command),
  )
  return remoteActs.filter((act) => acts.has(act))
}

describe('acts of a remote inspection are offered while they can be given', () => {
  it('to the officers whose step it is, as it goes on', () => {
    expect([accepted, requested, sent, recorded].map((story) => offered(story, 'inspector'))).toEqual([
      ['RequestRemoteInspection'],
      ['GiveUpRemoteInspection'],
      ['AskShotsAgain', 'GiveUpRemoteInspection', 'RecordRemoteInspection'],
      [],
    ])
    for (const story of [accepted, requested, sent]) expect(offered(story, 'reviewer')).toEqual([])
  })

  it('to the applicant, who sends and confirms', () => {
    expect([accepted, requested, sent, recorded].map((story) => offered(story, 'applicant'))).toEqual([
      [],
      ['SubmitRemoteShots'],
      [],
      ['ConfirmRemoteRecord'],
    ])
    const confirmed = recorded.when(confirm, applicant).happens({ type: 'RemoteRecordConfirmed' })
    expect(offered(confirmed, 'applicant')).toEqual([])
    expect(remoteOf(confirmed)?.recorded?.confirmed).toEqual({ name: '王一', on: '2026-03-10' })
  })

  it('the record to nobody but the one in whose hand the step is', () => {
    const assigned = sent
      .when(
        { ...assign, step: 'inspect', officer: 'inspector-2', officerName: '郑七', reason: goodReason },
        { on: '2026-03-10', as: 'head' },
      )
      .happens({ type: 'StepAssigned' })
    expect(offered(assigned, 'inspector')).not.toContain('RecordRemoteInspection')
    expect(offered(assigned, 'secondInspector')).toContain('RecordRemoteInspection')
    assigned.when({ ...record, findings, checks }, inspector).isRefused('assigned-to-another')
  })

  it('the record not while an earlier step is looked at again', () => {
    const revision = itemFromAfarAfterReview
    const waiting = given([...acceptedOnMonday, stepDone('2026-03-09', 'review')], { revision })
      .when({ ...request, shots: ['sign'] }, inspector)
      .happens({ type: 'RemoteInspectionRequested' })
      .when({ ...submit, files: [claim('sign', 1)] }, applicant)
      .happens({ type: 'RemoteShotsSubmitted' })
      .when({ ...reopen, step: 'review' }, { on: '2026-03-10', as: 'head' })
      .happens({ type: 'StepReopened' })
    expect(offered(waiting, 'inspector', revision)).not.toContain('RecordRemoteInspection')
  })
})

describe('a request for shots', () => {
  it('is one at a time for a step, under a name of its own', () => {
    requested
      .when({ ...request, inspection: 'r-2', shots: ['walk'] }, inspector)
      .isRefused('remote-under-way')
    const free = requested.when(giveUp, inspector).happens({ type: 'RemoteInspectionGivenUp' })
    free.when({ ...request, shots: ['walk'] }, inspector).isRefused('remote-stage')
    const second = free.when({ ...request, inspection: 'r-2', shots: ['walk'] }, inspector)
    expect(second.outcome).toBe('RemoteInspectionRequested')
  })

  it('asks for nine files of a shot at most, and gives thirty working days at most', () => {
    const own = { name: '管道', show: '拍到排放口。', kind: 'photo', placeRequired: false } as const
    const ask = (count: number, days = 3) =>
      accepted.when({ ...request, shots: [], own: [{ ...own, count }], days }, inspector).outcome
    expect([ask(0), ask(1), ask(9), ask(10)].map((outcome) => outcome.startsWith('refused'))).toEqual([
      true,
      false,
      false,
      true,
    ])
    expect([ask(1, 30), ask(1, 31)]).toEqual(['RemoteInspectionRequested', 'refused: invalid-input'])
  })

  it('asks again only for shots that it asked for', () => {
    const unknown = sent.when({ ...again, shots: [{ shot: 'walk', fault: '太暗。' }] }, inspector)
    expect(unknown.isRefused('invalid-input')).toMatchObject({ problems: [{ code: 'unknown-shot' }] })
    sent.when({ ...again, shots: [] }, inspector).isRefused('invalid-input')
  })
})

describe('what the applicant could not send', () => {
  it('is kept as it was explained last, for each shot by itself', () => {
    const mended = sent
      .when({ ...again, shots: [{ shot: 'sinks', fault: '请拍第二个水池。' }] }, inspector)
      .happens({ type: 'RemoteShotsAskedAgain' })
    const resent = mended
      .when({ ...submit, files: [claim('sinks', 2), claim('sinks', 3)] }, applicant)
      .happens({ type: 'RemoteShotsSubmitted' })
    expect(remoteOf(resent)?.missing).toEqual([{ shot: 'sign', reason: '门头尚未安装。' }])
    const notes = listObligations(mended.state!).map(({ kind, note }) => [kind, note])
    expect(notes).toEqual([
      ['supply-shots', undefined],
      ['examine-shots', undefined],
      ['supply-shots', '请拍第二个水池。'],
    ])
  })

  it('and more than was asked for is taken, six files at most', () => {
    const send = (count: number) =>
      accepted
        .when({ ...request, shots: ['sign'] }, inspector)
        .happens({ type: 'RemoteInspectionRequested' })
        .when({ ...submit, files: Array.from({ length: count }, (_, at) => claim('sign', at)) }, applicant)
        .outcome
    expect([send(7), send(8)]).toEqual(['RemoteShotsSubmitted', 'refused: invalid-input'])
  })
})

it('a place lies on the earth, its edges included', () => {
  const places = [
    [90, 180],
    [-90, -180],
    [90.1, 0],
    [-90.1, 0],
    [0, 180.1],
    [0, -180.1],
    [Number.NaN, 0],
  ] as const
  expect(places.map(([latitude, longitude]) => isGeoPoint({ latitude, longitude }))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ])
})
