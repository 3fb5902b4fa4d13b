import { getPlainDate } from '../../kernel/index.ts'
import { type CaseCommand, type CaseCommandType } from '../commands.ts'
import { getInstant } from '../../kernel/index.ts'
import type { InspectionSlot } from '../joint/joint-events.ts'
import { completeContent, contact, morningOf, noodleHouse, scan } from './case-fixture.ts'
import { demandOf } from './case-history.ts'

type Commands = { readonly [T in CaseCommandType]: Extract<CaseCommand, { type: T }> }

export const goodReason = '理由充分，已经书面告知申请人。'

const slot = (day: string, from: string, until: string): InspectionSlot => ({
  from: getInstant(`${day}T${from}:00.000Z`),
  until: getInstant(`${day}T${until}:00.000Z`),
})
/** Two mornings in Beijing. */
export const firstSlot = slot('2026-03-16', '01:00', '03:00')
export const secondSlot = slot('2026-03-17', '01:00', '03:00')

/** Every command once, filled in as an officer or applicant who knows the restaurant item would. */
export const fittingCommands: Commands = {
  DraftApplication: {
    type: 'DraftApplication',
    applicant: noodleHouse,
    channel: 'window',
    takenInAt: 'bureau',
  },
  DiscardDraft: { type: 'DiscardDraft' },
  RequestPreExamination: { type: 'RequestPreExamination', content: completeContent, contact },
  PreExamineApplication: {
    type: 'PreExamineApplication',
    outcome: 'ready',
    opinion: '可以提交。',
    points: [],
  },
  SubmitApplication: {
    type: 'SubmitApplication',
    content: completeContent,
    contact,
    delivery: 'electronic',
  },
  ReceiveApplication: { type: 'ReceiveApplication' },
  RequestCorrection: { type: 'RequestCorrection', points: [demandOf('material:floor-plan')] },
  ReleaseCorrection: { type: 'ReleaseCorrection' },
  ResubmitApplication: { type: 'ResubmitApplication', content: completeContent },
  AcceptApplication: { type: 'AcceptApplication' },
  RefuseAcceptance: { type: 'RefuseAcceptance', ground: 'no-permission-needed', reason: goodReason },
  SupplyMaterial: { type: 'SupplyMaterial', material: 'floor-plan', files: [scan] },
  ExamineSuppliedMaterial: { type: 'ExamineSuppliedMaterial', material: 'floor-plan', outcome: 'in-order' },
  AssignStep: { type: 'AssignStep', step: 'review', officer: 'reviewer', officerName: '李五' },
  CompleteStep: {
    type: 'CompleteStep',
    step: 'review',
    outcome: 'pass',
    opinion: '材料齐全，符合规定。',
    checks: [{ check: '材料齐全。', met: true }],
    people: ['李五'],
    attachments: [],
  },
  ReopenStep: { type: 'ReopenStep', step: 'review', reason: goodReason },
  StartSpecialProcedure: {
    type: 'StartSpecialProcedure',
    kind: 'expert-review',
    reason: goodReason,
    days: 10,
  },
  EndSpecialProcedure: { type: 'EndSpecialProcedure', procedure: 1, result: '评审通过。', attachments: [] },
  RequestOpinions: { type: 'RequestOpinions', steps: ['fire'] },
  RecordNoticeService: { type: 'RecordNoticeService', notice: 'opinion-request-2026-03-09' },
  RemindReviewers: { type: 'RemindReviewers', steps: ['fire'], note: '请尽快反馈意见。' },
  CombineOpinions: { type: 'CombineOpinions', opinion: '各单位意见一致，同意通过。' },
  ProposeInspection: {
    type: 'ProposeInspection',
    inspection: 'i-1',
    name: '联合验收',
    cases: ['case'],
    steps: ['inspect', 'fire'],
    slots: [firstSlot, secondSlot],
    place: '明湖路8号',
  },
  AnswerInspectionTimes: {
    type: 'AnswerInspectionTimes',
    inspection: 'i-1',
    fits: [1],
    people: ['冯八', '褚十一'],
  },
  AppointInspection: { type: 'AppointInspection', inspection: 'i-1', slot: secondSlot },
  CancelInspection: { type: 'CancelInspection', inspection: 'i-1', reason: goodReason },
  HoldInspection: {
    type: 'HoldInspection',
    inspection: 'i-1',
    present: ['bureau'],
    applicant: { name: '王一', signed: 'on-paper' },
    elsewhere: [],
    attachments: [],
  },
  ConfirmInspectionRecord: { type: 'ConfirmInspectionRecord', inspection: 'i-1', name: '王一' },
  RequestRemoteInspection: {
    type: 'RequestRemoteInspection',
    inspection: 'r-1',
    step: 'inspect',
    shots: ['kitchen'],
    own: [],
  },
  SubmitRemoteShots: {
    type: 'SubmitRemoteShots',
    inspection: 'r-1',
    placeConsent: true,
    files: [{ shot: 'kitchen', file: scan, receivedAt: getInstant('2026-03-10T02:00:00.000Z') }],
    missing: [],
  },
  AskShotsAgain: {
    type: 'AskShotsAgain',
    inspection: 'r-1',
    shots: [{ shot: 'kitchen', fault: '看不清水池上的标识，请靠近重拍。' }],
  },
  GiveUpRemoteInspection: { type: 'GiveUpRemoteInspection', inspection: 'r-1', reason: goodReason },
  RecordRemoteInspection: {
    type: 'RecordRemoteInspection',
    inspection: 'r-1',
    outcome: 'pass',
    opinion: '照片清晰，符合要求。',
    findings: [{ shot: 'kitchen', outcome: 'met' }],
    checks: [],
    people: ['吴六', '郑七'],
  },
  ConfirmRemoteRecord: { type: 'ConfirmRemoteRecord', inspection: 'r-1', name: '王一' },
  RequestExtension: { type: 'RequestExtension', days: 10, reason: goodReason },
  ApproveExtension: { type: 'ApproveExtension' },
  DeclineExtension: { type: 'DeclineExtension', reason: goodReason },
  OrderDeadline: { type: 'OrderDeadline', due: morningOf('2026-03-27'), reason: goodReason },
  OpenGreenChannel: { type: 'OpenGreenChannel', ground: 'flood', reason: goodReason },
  ApproveGreenChannel: { type: 'ApproveGreenChannel' },
  DeclineGreenChannel: { type: 'DeclineGreenChannel', reason: goodReason },
  ConfirmGreenChannel: { type: 'ConfirmGreenChannel', eligible: true, reason: '' },
  EndGreenChannel: { type: 'EndGreenChannel', reason: goodReason },
  PerformGreenChannelDuty: {
    type: 'PerformGreenChannelDuty',
    duty: 'restore',
    note: '已经恢复原状并验收。',
    attachments: [],
  },
  ConcludeGreenChannelDuty: {
    type: 'ConcludeGreenChannelDuty',
    duty: 'restore',
    conclusion: 'excused',
    reason: goodReason,
  },
  GrantApplication: { type: 'GrantApplication', opinion: '准予许可。', conditions: [] },
  RefuseApplication: { type: 'RefuseApplication', reason: goodReason, basis: ['食品安全法 第三十三条'] },
  IssueLicence: {
    type: 'IssueLicence',
    licence: 'l-1',
    number: 'JY000001',
    identifier: '1.2.156.3005.2',
    assigned: { 'licence.scope': '热食类食品制售' },
  },
  DecideOnPromise: { type: 'DecideOnPromise', opinion: '申请人已作出承诺，准予许可。', conditions: [] },
  IssueTemporaryLicence: {
    type: 'IssueTemporaryLicence',
    licence: 'l-0',
    number: 'LS000001',
    identifier: '1.2.156.3005.2',
    assigned: {},
  },
  ProposeRevocation: { type: 'ProposeRevocation', material: 'safety-rules', reason: goodReason },
  MakeStatement: {
    type: 'MakeStatement',
    material: 'safety-rules',
    statement: '制度已经建立，请求核实。',
    files: [],
  },
  RevokeGrant: { type: 'RevokeGrant', material: 'safety-rules', reason: goodReason },
  RepairCredit: { type: 'RepairCredit', record: 1, reason: goodReason },
  VerifyPromise: {
    type: 'VerifyPromise',
    material: 'safety-rules',
    outcome: 'kept',
    finding: '现场核查，与承诺一致。',
    attachments: [],
  },
  ConcludeFalsePromise: {
    type: 'ConcludeFalsePromise',
    material: 'safety-rules',
    conclusion: 'rectified',
    reason: goodReason,
  },
  JudgeInstantly: { type: 'JudgeInstantly', gathered: { facts: {}, unavailable: [] } },
  DrawForReexamination: {
    type: 'DrawForReexamination',
    day: getPlainDate('2026-03-10'),
    root: { number: 9, merkleRoot: 'b'.repeat(64) },
    place: 1,
    drawn: 1,
    of: 4,
  },
  ReexamineDecision: { type: 'ReexamineDecision', outcome: 'agreed', reason: goodReason },
  ConcludeReexamination: { type: 'ConcludeReexamination', conclusion: 'upheld', reason: goodReason },
  DeliverResult: { type: 'DeliverResult', way: 'electronic', recipient: '王一' },
  WithdrawApplication: { type: 'WithdrawApplication', reason: '不再经营。' },
  TerminateProcedure: { type: 'TerminateProcedure', ground: 'applicant-gone', reason: goodReason },
  VoidCase: { type: 'VoidCase', reason: goodReason },
  CorrectClericalError: {
    type: 'CorrectClericalError',
    element: 'enterprise.name',
    to: '明湖面馆（总店）有限公司',
    reason: goodReason,
  },
  MoveToRevision: { type: 'MoveToRevision', to: 2, reason: goodReason },
  TransferCase: {
    type: 'TransferCase',
    authority: 'minghu-market-regulation',
    names: {
      previous: { zh: '明湖区行政审批局', en: 'Minghu Approval Bureau' },
      authority: { zh: '明湖区市场监督管理局', en: 'Minghu Market Regulation' },
    },
    handover: '01890000-0000-7000-8000-000000000001',
    number: '交接〔2026〕1号',
  },
  RecomputeClock: {
    type: 'RecomputeClock',
    reason: '日历更正。',
    former: { promised: getPlainDate('2026-03-18'), statutory: getPlainDate('2026-04-07') },
  },
  ShowPersonalData: { type: 'ShowPersonalData', fields: ['person.phone'], reason: goodReason },
  SettleDeadlines: { type: 'SettleDeadlines' },
  RecordDocument: {
    type: 'RecordDocument',
    number: 'acceptance-notice-2026-03-09',
    digest: 'b'.repeat(64),
    size: 20_000,
  },
}

export const commandTypes = Object.keys(fittingCommands) as CaseCommandType[]
