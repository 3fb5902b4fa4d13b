import { describe, expect, it } from 'vitest'
import { steps } from '../../catalogue/testing/catalogue-fixture.ts'
import { getInstant } from '../../kernel/index.ts'
import { listAvailableActions } from '../available-actions.ts'
import { getDecisionPeriods } from '../case-clock.ts'
import { listObligations } from '../obligations.ts'
import { findNextSettlement } from '../settling.ts'
import { fittingCommands, goodReason } from '../testing/case-commands.ts'
import { isAccepted } from '../state.ts'
import { actors, calendarOf2026, publishRestaurantItem, scan } from '../testing/case-fixture.ts'
import { acceptedOnMonday, stepDone } from '../testing/case-history.ts'
import { type Story, given as givenHistory } from '../testing/case-story.ts'
import type { ShotClaim } from './remote-commands.ts'

const revision = publishRestaurantItem({
  steps: [
    steps.accept,
    {
      ...steps.inspect,
      checks: ['设施到位。', '场所整洁。', '与图纸相符。'],
      remote: {
        days: 3,
        distance: 300,
        shots: [
          { shot: 'sinks', name: '水池', show: '拍清每个水池的标识。', count: 2, check: '设施到位。' },
          { shot: 'walk', name: '走一圈', show: '从入口走到后厨。', kind: 'video', check: '场所整洁。' },
          { shot: 'sign', name: '门头', show: '拍全门头。', place: false },
        ],
      },
    },
    steps.decide,
    steps.deliver,
  ],
})
const withoutRemote = publishRestaurantItem({
  steps: [steps.accept, steps.inspect, steps.decide, steps.deliver],
})
const {
  AskShotsAgain: again,
  CompleteStep: complete,
  ConfirmRemoteRecord: confirm,
  GiveUpRemoteInspection: giveUp,
  RecordRemoteInspection: record,
  RequestRemoteInspection: request,
  SettleDeadlines: settle,
  SubmitRemoteShots: submit,
} = fittingCommands

const file = (name: string, mediaType = 'image/jpeg') => ({ ...scan, digest: name, name, mediaType })
const claim = (shot: string, name: string, mediaType?: string): ShotClaim => ({
  shot,
  file: file(name, mediaType),
  receivedAt: getInstant('2026-03-11T02:00:00.000Z'),
  camera: { at: getInstant('2026-03-11T01:55:00.000Z'), point: { latitude: 30.25, longitude: 120.15 } },
})
const whole = [
  claim('sinks', 'sinks-1'),
  claim('sinks', 'sinks-2'),
  claim('walk', 'walk', 'video/mp4'),
  claim('sign', 'sign'),
]
const met = ['sinks', 'walk', 'sign'].map((shot) => ({ shot, outcome: 'met' }) as const)
const drawing = { check: '与图纸相符。', met: true }

const given = (story: Story) => story
const accepted = givenHistory(acceptedOnMonday, { revision })
const requested = accepted
  .when(
    {
      ...request,
      shots: ['sinks', 'walk', 'sign'],
      own: [],
      premises: { latitude: 30.25, longitude: 120.15 },
    },
    { on: '2026-03-10', as: 'inspector' },
  )
  .happens({
    type: 'RemoteInspectionRequested',
    step: 'inspect',
    due: '2026-03-13' as never,
    permittedMetres: 300,
  })
const submitted = requested
  .when({ ...submit, files: whole }, { on: '2026-03-11', as: 'applicant' })
  .happens({ type: 'RemoteShotsSubmitted' })

const remoteOf = ({ state }: typeof requested) =>
  state !== undefined && isAccepted(state) ? state.remote?.at(-1) : undefined

describe('a remote inspection is asked for (远程勘验)', () => {
  it('only for a step of which the item says so, and by whoever may take that step', () => {
    given(givenHistory(acceptedOnMonday, { revision: withoutRemote }))
      .when(request, { on: '2026-03-10', as: 'inspector' })
      .isRefused('remote-not-offered', { offered: [] })
    const asked = { ...request, shots: ['sinks'] }
    given(accepted).when(asked, { on: '2026-03-10', as: 'reviewer' }).isRefused('duty-missing')
    const offered = (item: typeof revision) =>
      listAvailableActions(accepted.state!, { actor: actors.inspector, revision: item }).some(
        ({ command }) => command === 'RequestRemoteInspection',
      )
    expect(offered(revision)).toBe(true)
    expect(offered(withoutRemote)).toBe(false)
  })

  it('with shots of the standard list and others that the officer adds, and never without any', () => {
    const as = { on: '2026-03-10', as: 'inspector' } as const
    given(accepted)
      .when({ ...request, shots: [] }, as)
      .isRefused('invalid-input')
    given(accepted)
      .when({ ...request, shots: ['roof'] }, as)
      .isRefused('invalid-input')
    const own = {
      name: '油烟管道',
      show: '从灶台拍到排放口。',
      kind: 'photo',
      count: 1,
      placeRequired: true,
    } as const
    given(accepted)
      .when({ ...request, shots: [], own: [{ ...own, show: ' ' }] }, as)
      .isRefused('invalid-input')
    const asked = accepted
      .when({ ...request, shots: ['walk'], own: [own] }, as)
      .happens({ type: 'RemoteInspectionRequested' })
    expect(remoteOf(asked)?.shots).toMatchObject([
      { shot: 'walk', kind: 'video', count: 1, placeRequired: true },
      { shot: 'own-1', name: { zh: '油烟管道', en: '油烟管道' }, own: true },
    ])
  })

  it('and stops no clock: only a special procedure of the item does (第四十五条)', () => {
    const periods = (story: typeof accepted) =>
      story.state?.status === 'in-review' ? getDecisionPeriods(story.state, revision) : []
    expect(periods(submitted)).toEqual(periods(accepted))
  })

  it('the officer is not offered to complete the step meanwhile, and is told why', () => {
    const offered = (story: typeof accepted) =>
      listAvailableActions(story.state!, { actor: actors.inspector, revision }).find(
        ({ command }) => command === 'CompleteStep',
      )
    expect(offered(accepted)).toMatchObject({ available: true, steps: ['inspect'] })
    expect(offered(requested)).toMatchObject({ available: false, waitsFor: 'condition' })
    expect(offered(requested)?.disabledReason?.zh).toContain('正在进行远程勘验')
  })

  it('the step is not done otherwise meanwhile, unless it is given up for a visit with a reason', () => {
    const onSite = { ...complete, step: 'inspect', people: ['吴六', '郑七'] }
    given(requested).when(onSite, { on: '2026-03-11', as: 'inspector' }).isRefused('remote-under-way')
    given(requested)
      .when({ ...giveUp, reason: '算了' }, { on: '2026-03-11', as: 'inspector' })
      .isRefused('invalid-input')
    const free = requested
      .when({ ...giveUp, reason: goodReason }, { on: '2026-03-11', as: 'inspector' })
      .happens({ type: 'RemoteInspectionGivenUp' })
    const checks = ['设施到位。', '场所整洁。', '与图纸相符。'].map((check) => ({ check, met: true }))
    given(free)
      .when({ ...onSite, checks }, { on: '2026-03-11', as: 'inspector' })
      .happens({ type: 'StepCompleted' })
    given(free)
      .when({ ...request, inspection: 'r-2', shots: ['sign'] }, { on: '2026-03-11', as: 'inspector' })
      .happens({ type: 'RemoteInspectionRequested', inspection: 'r-2' })
  })
})

describe('the applicant sends what was asked for', () => {
  const send = (change: Partial<typeof submit>) =>
    given(requested).when({ ...submit, files: whole, ...change }, { on: '2026-03-11', as: 'applicant' })

  it('all of it, or says why some of it is not to be had', () => {
    const problems = send({ files: whole.slice(1) }).isRefused('invalid-input')
    expect(problems).toMatchObject({ problems: [{ code: 'shot-missing' }] })
    send({ files: whole.slice(1), missing: [{ shot: 'sinks', reason: ' ' }] }).isRefused('invalid-input')
    send({ files: whole.slice(1), missing: [{ shot: 'sinks', reason: '第二个水池正在维修。' }] }).happens({
      type: 'RemoteShotsSubmitted',
      missing: [{ shot: 'sinks', reason: '第二个水池正在维修。' }],
    })
    send({ files: whole.slice(0, 3), missing: [{ shot: 'sign', reason: '门头尚未安装。' }] }).happens({
      type: 'RemoteShotsSubmitted',
    })
  })

  it('a film where a film was asked for, and nothing that was not asked for', () => {
    const swapped = send({ files: [...whole.slice(0, 2), claim('walk', 'walk'), claim('sign', 'sign')] })
    expect(swapped.isRefused('invalid-input')).toMatchObject({ problems: [{ code: 'wrong-kind' }] })
    expect(send({ files: [...whole, claim('roof', 'roof')] }).isRefused('invalid-input')).toMatchObject({
      problems: [{ code: 'unknown-shot' }],
    })
  })

  it('after the day as well: the officer is told that it passed, and nothing is refused because of it', () => {
    expect(findNextSettlement(requested.state!, { revision, calendar: calendarOf2026 })).toMatchObject({
      value: '2026-03-14',
    })
    const late = requested
      .when(settle, { on: '2026-03-16', as: 'system' })
      .happens({ type: 'RemoteShotsOverdue', due: '2026-03-13' as never })
    given(late).when(settle, { on: '2026-03-17', as: 'system' }).isRefused('nothing-due')
    given(late)
      .when({ ...submit, files: whole }, { on: '2026-03-16', as: 'applicant' })
      .happens({ type: 'RemoteShotsSubmitted' })
    given(requested).when(settle, { on: '2026-03-13', as: 'system' }).isRefused('nothing-due')
  })

  it('owes it by its day; then the authority owes a look; an end of the case releases both', () => {
    const owed = (story: typeof requested) =>
      listObligations(story.state!).map(({ kind, status, due, debtor }) => [kind, status, due, debtor.kind])
    expect(owed(requested)).toEqual([['supply-shots', 'open', '2026-03-13', 'applicant']])
    expect(owed(submitted)).toEqual([
      ['supply-shots', 'kept', '2026-03-13', 'applicant'],
      ['examine-shots', 'open', undefined, 'organisation'],
    ])
    const withdrawn = requested
      .when({ type: 'WithdrawApplication', reason: goodReason }, { on: '2026-03-11', as: 'applicant' })
      .happens({ type: 'ApplicationWithdrawn' })
    expect(owed(withdrawn)).toEqual([['supply-shots', 'released', '2026-03-13', 'applicant']])
  })

  it('single shots are asked for again, with what was wrong and a day of their own', () => {
    const as = { on: '2026-03-12', as: 'inspector' } as const
    given(requested)
      .when({ ...again, shots: [{ shot: 'walk', fault: '太暗。' }] }, as)
      .isRefused('remote-stage')
    given(submitted)
      .when({ ...again, shots: [{ shot: 'walk', fault: '' }] }, as)
      .isRefused('invalid-input')
    const asked = submitted
      .when({ ...again, shots: [{ shot: 'walk', fault: '太暗，看不清。' }], days: 1 }, as)
      .happens({ type: 'RemoteShotsAskedAgain', due: '2026-03-13' as never })
    given(asked)
      .when({ ...submit, files: whole }, { on: '2026-03-12', as: 'applicant' })
      .isRefused('invalid-input')
    const mended = asked
      .when({ ...submit, files: [claim('walk', 'walk', 'video/mp4')] }, { on: '2026-03-12', as: 'applicant' })
      .happens({ type: 'RemoteShotsSubmitted' })
    const files = remoteOf(mended)?.files ?? []
    expect(files.at(-1)).toMatchObject({ shot: 'walk', flags: ['same-file'] })
    expect(files.filter(({ shot }) => shot === 'walk').map(({ former }) => former)).toEqual([true, undefined])
  })
})

describe('the record of a remote inspection (勘验记录)', () => {
  const as = { on: '2026-03-12', as: 'inspector' } as const
  const judged = { ...record, findings: met, checks: [drawing] }

  it('completes the step: shots answer the checks that they serve, the officer answers the others', () => {
    given(submitted)
      .when({ ...judged, checks: [] }, as)
      .isRefused('invalid-input')
    given(submitted)
      .when(judged, as)
      .happens(
        {
          type: 'RemoteInspectionRecorded',
          people: ['吴六', '郑七'],
        },
        {
          type: 'StepCompleted',
          step: 'inspect',
          outcome: 'pass',
          checks: [
            {
              check: '设施到位。',
              met: true,
              evidence: [
                { kind: 'photo', file: 'sinks-1' },
                { kind: 'photo', file: 'sinks-2' },
              ],
            },
            { check: '场所整洁。', met: true, evidence: [{ kind: 'photo', file: 'walk' }] },
            drawing,
          ],
          attachments: [file('sinks-1'), file('sinks-2'), file('walk', 'video/mp4'), file('sign')],
        },
      )
  })

  it('takes two officers, as on site (第三十四条第三款)', () => {
    given(submitted)
      .when({ ...judged, people: ['吴六'] }, as)
      .isRefused('too-few-people')
  })

  it('has a finding on every shot; one that is not met has its reason, and the step cannot pass with it', () => {
    given(submitted)
      .when({ ...judged, findings: met.slice(1) }, as)
      .isRefused('invalid-input')
    const unmet = (reason?: string) => [
      { shot: 'sinks', outcome: 'not-met', ...(reason === undefined ? {} : { reason }) } as const,
      ...met.slice(1),
    ]
    given(submitted)
      .when({ ...judged, findings: unmet() }, as)
      .isRefused('invalid-input')
    const findings = unmet('生食水池与熟食水池没有分开标识。')
    given(submitted)
      .when({ ...judged, findings }, as)
      .isRefused('invalid-input')
    given(submitted)
      .when({ ...judged, findings, outcome: 'fail', opinion: goodReason }, as)
      .happens(
        { type: 'RemoteInspectionRecorded', outcome: 'fail' },
        { type: 'StepCompleted', outcome: 'fail' },
      )
  })

  it('is not made while a check rests on shots that nobody can judge', () => {
    const findings = [
      { shot: 'walk', outcome: 'cannot-judge', reason: '画面太暗，看不清地面和墙面。' } as const,
      ...met.filter(({ shot }) => shot !== 'walk'),
    ]
    given(submitted)
      .when({ ...judged, findings }, as)
      .isRefused('shots-unjudged', { checks: ['场所整洁。'] })
    // A shot that serves no check of the standard holds nothing up.
    const sign = { shot: 'sign', outcome: 'cannot-judge', reason: '门头尚未安装，无法判断。' } as const
    given(submitted)
      .when({ ...judged, findings: [...met.slice(0, 2), sign] }, as)
      .happens({ type: 'RemoteInspectionRecorded' }, { type: 'StepCompleted' })
  })

  it('finds nothing met of which nothing came', () => {
    const partly = requested
      .when(
        { ...submit, files: whole.slice(0, 3), missing: [{ shot: 'sign', reason: '门头尚未安装。' }] },
        { on: '2026-03-11', as: 'applicant' },
      )
      .happens({ type: 'RemoteShotsSubmitted' })
    expect(partly.when(judged, as).isRefused('invalid-input')).toMatchObject({
      problems: [{ code: 'nothing-to-see' }],
    })
  })

  it('is confirmed by the applicant once, with what it says to it', () => {
    const recorded = submitted
      .when(judged, as)
      .happens({ type: 'RemoteInspectionRecorded' }, { type: 'StepCompleted' })
    given(submitted).when(confirm, { on: '2026-03-12', as: 'applicant' }).isRefused('remote-stage')
    const confirmed = recorded
      .when({ ...confirm, remark: '无异议。' }, { on: '2026-03-12', as: 'applicant' })
      .happens({ type: 'RemoteRecordConfirmed', name: '王一', remark: '无异议。' })
    given(confirmed).when(confirm, { on: '2026-03-12', as: 'applicant' }).isRefused('remote-record-confirmed')
  })

  it('does not stand in the way of another look when the step is sent back', () => {
    const sent = givenHistory([...acceptedOnMonday, stepDone('2026-03-10', 'inspect')], { revision })
      .when({ type: 'ReopenStep', step: 'inspect', reason: goodReason }, { on: '2026-03-11', as: 'head' })
      .happens({ type: 'StepReopened' })
    given(sent)
      .when({ ...request, shots: ['walk'] }, { on: '2026-03-11', as: 'inspector' })
      .happens({ type: 'RemoteInspectionRequested' })
  })
})
