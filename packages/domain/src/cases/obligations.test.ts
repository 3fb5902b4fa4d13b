import { describe, expect, it } from 'vitest'
import { wholeItem } from '../catalogue/index.ts'
import { describeRejection } from './describe-rejection.ts'
import { listObligations } from './obligations.ts'
import type { CaseRejection } from './rejection.ts'
import { fittingCommands, goodReason } from './testing/case-commands.ts'
import { contentWithPromise, restaurantItem, scan } from './testing/case-fixture.ts'
import { accepted, drafted, stepDone, submitted } from './testing/case-history.ts'
import { type Story, given } from './testing/case-story.ts'
import { contentOnPromise, publishPromiseItem } from './testing/promise-fixture.ts'

const monday = '2026-03-09'
const finding = '现场核查，场所不符合告知的条件。'
const { ConcludeFalsePromise, DecideOnPromise, VerifyPromise } = fittingCommands
const mendOf = ({ state }: Story) => listObligations(state!).find(({ kind }) => kind === 'mend-breach')

describe('a promise that was found false is to be put right (限期整改)', () => {
  const revision = publishPromiseItem({ onFalse: { mend: 5, revoke: 'four-eyes' } })
  const ordered = given([drafted(monday, 'web'), submitted(monday, contentOnPromise)], { revision })
    .when(DecideOnPromise, { on: monday, as: 'head' })
    .happens({ type: 'ApplicationAccepted' }, { type: 'ApplicationGranted' })
    .when(
      { ...VerifyPromise, material: wholeItem, outcome: 'false', finding },
      { on: '2026-03-16', as: 'reviewer' },
    )
    .happens({ type: 'PromiseVerified' }, { type: 'MendingOrdered' })
  const conclude = (story: Story, on: string) =>
    story
      .when(
        { ...ConcludeFalsePromise, material: wholeItem, conclusion: 'rectified', reason: goodReason },
        { on, as: 'head' },
      )
      .happens({ type: 'FalsePromiseConcluded' })
  const lapsed = ordered
    .when({ type: 'SettleDeadlines' }, { on: '2026-03-24', as: 'system' })
    .happens({ type: 'MendingLapsed' })

  it('is owed by the holder to the authority until its last day, with what was found', () => {
    expect(mendOf(ordered)).toEqual({
      id: `mend-breach:${wholeItem}`,
      kind: 'mend-breach',
      material: wholeItem,
      debtor: { kind: 'applicant', subject: 'noodle-house' },
      creditor: { kind: 'organisation', organisation: 'bureau' },
      since: '2026-03-16',
      due: '2026-03-23',
      cure: 'MakeStatement',
      consequence: 'recorded',
      status: 'open',
      endedOn: undefined,
      promise: undefined,
      note: finding,
    })
    expect(listObligations(ordered.state!).map(({ kind, status }) => [kind, status])).toEqual([
      ['verify-promise', 'broken'],
      ['mend-breach', 'open'],
      ['answer-false-promise', 'open'],
    ])
  })

  it('is kept on the day on which the head says that it was put right', () => {
    expect(mendOf(conclude(ordered, '2026-03-18'))).toMatchObject({ status: 'kept', endedOn: '2026-03-18' })
  })

  it('is broken with its last day, unless it was put right after all', () => {
    expect(mendOf(lapsed)).toMatchObject({ status: 'broken', endedOn: '2026-03-23' })
    expect(mendOf(conclude(lapsed, '2026-03-26'))).toMatchObject({ status: 'kept', endedOn: '2026-03-26' })
  })
})

it('what was handed in after all is not verified, though a promise stood for it', () => {
  const materials = { ...contentWithPromise.materials, 'safety-rules': [scan] }
  const verificationsOf = (content: typeof contentWithPromise) => {
    const steps = ['review', 'inspect', 'fire', 'legal'].map((step) => stepDone('2026-03-10', step))
    const { state } = given([drafted(monday), submitted(monday, content), accepted(monday), ...steps])
      .when(fittingCommands.GrantApplication, { on: '2026-03-13', as: 'head' })
      .happens({ type: 'ApplicationGranted' })
    return listObligations(state!).map(({ id }) => id)
  }
  expect(verificationsOf(contentWithPromise)).toEqual(['verify-promise:safety-rules'])
  expect(verificationsOf({ ...contentWithPromise, materials })).toEqual([])
})

describe('a refusal about what is owed says', () => {
  it.each<[string, CaseRejection, string, string]>([
    [
      'when the time to supply ended',
      { kind: 'supply-over', due: '2026-03-23' as never },
      '容缺材料的补交期限已于2026年3月23日届满，办件已终止。',
      '如仍需办理，请备齐材料后重新提出申请。',
    ],
    [
      'what is still missing',
      { kind: 'material-owed', materials: ['floor-plan'] },
      '容缺材料尚未补齐或者尚未审核：平面布局图，不能作出准予决定。',
      '请等待申请人补交，并审核补交的材料；材料符合要求后再作决定。',
    ],
    [
      'what is to be supplied',
      { kind: 'material-not-owed', material: 'business-licence', owed: ['floor-plan'] },
      '“营业执照”不是本办件需要补交的容缺材料。',
      '需要补交的材料为：平面布局图。',
    ],
    [
      'that nothing is to be supplied',
      { kind: 'material-not-owed', material: '', owed: [] },
      '本办件没有需要补交的容缺材料。',
      '无需补交。',
    ],
    [
      'what came and waits',
      { kind: 'material-not-supplied', material: 'business-licence', supplied: ['floor-plan'] },
      '“营业执照”没有待审核的补交材料。',
      '待审核的材料为：平面布局图。',
    ],
    [
      'that nothing came yet',
      { kind: 'material-not-supplied', material: '', supplied: [] },
      '没有待审核的补交材料。',
      '请等待申请人补交。',
    ],
    [
      'which promises wait',
      { kind: 'promise-not-open', material: 'floor-plan', open: ['safety-rules'] },
      '“平面布局图”没有待处理的承诺。',
      '待处理的承诺所代替的材料为：食品安全制度。',
    ],
    [
      'that no promise waits',
      { kind: 'promise-not-open', material: '', open: [] },
      '本办件没有待处理的承诺。',
      '无需处理。',
    ],
  ])('%s', (_, rejection, detail, next) => {
    const said = describeRejection(rejection, restaurantItem)
    expect([said.detail.zh, said.next.zh]).toEqual([detail, next])
  })
})
