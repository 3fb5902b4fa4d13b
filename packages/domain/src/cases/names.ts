import { type NamedItem, nameFormally, nameGrant, nameGranted, nameRefusal } from '../catalogue/index.ts'
import type { Bilingual } from '../kernel/index.ts'
import type { CaseCommandType } from './commands.ts'
import type { DocumentKind } from './parties.ts'
import type { CreditRecordKind } from './promises/promise-events.ts'
import type { CaseStatus } from './state.ts'

/** What people call the states of a case. */
export const statusNames: Readonly<Record<CaseStatus, Bilingual>> = {
  draft: { zh: '草稿', en: 'draft' },
  'pre-examination': { zh: '预审中', en: 'in pre-examination' },
  submitted: { zh: '已提交', en: 'submitted' },
  received: { zh: '已收件', en: 'received' },
  'correction-requested': { zh: '待补正', en: 'awaiting correction' },
  'in-review': { zh: '审查中', en: 'under review' },
  decided: { zh: '已决定', en: 'decided' },
  finished: { zh: '已办结', en: 'finished' },
  closed: { zh: '已关闭', en: 'closed' },
}

/** What people call the acts; those that decide, of a permission. */
const commandNames: Readonly<Record<CaseCommandType, Bilingual>> = {
  DraftApplication: { zh: '新建申请', en: 'start an application' },
  DiscardDraft: { zh: '删除草稿', en: 'discard the draft' },
  RequestPreExamination: { zh: '申请预审', en: 'ask for pre-examination' },
  PreExamineApplication: { zh: '预审', en: 'pre-examine' },
  SubmitApplication: { zh: '提交申请', en: 'submit' },
  ReceiveApplication: { zh: '收件', en: 'receive' },
  RequestCorrection: { zh: '一次性告知补正', en: 'give the one-time correction notice' },
  ReleaseCorrection: { zh: '统一发出补正告知', en: 'send the joint correction notice' },
  ResubmitApplication: { zh: '补正提交', en: 'resubmit' },
  AcceptApplication: { zh: '受理', en: 'accept' },
  RefuseAcceptance: { zh: '不予受理', en: 'refuse acceptance' },
  SupplyMaterial: { zh: '补交容缺材料', en: 'supply a material' },
  ExamineSuppliedMaterial: { zh: '审核补交材料', en: 'examine a supplied material' },
  AssignStep: { zh: '分派环节', en: 'assign a step' },
  CompleteStep: { zh: '完成环节', en: 'complete a step' },
  ReopenStep: { zh: '退回环节', en: 'send a step back' },
  StartSpecialProcedure: { zh: '启动特别程序', en: 'start a special procedure' },
  EndSpecialProcedure: { zh: '结束特别程序', en: 'end a special procedure' },
  RequestOpinions: { zh: '征求意见', en: 'ask other authorities for their opinion' },
  RecordNoticeService: { zh: '签收、登记送达', en: 'sign for a notice or enter its service' },
  RemindReviewers: { zh: '催办', en: 'remind those who owe an opinion' },
  CombineOpinions: { zh: '汇总意见', en: 'combine the opinions' },
  ProposeInspection: { zh: '发起联合勘验、验收', en: 'propose an inspection' },
  AnswerInspectionTimes: { zh: '答复勘验、验收时间', en: 'answer the times proposed' },
  AppointInspection: { zh: '确定勘验、验收时间', en: 'appoint the inspection' },
  CancelInspection: { zh: '取消勘验、验收', en: 'cancel the inspection' },
  HoldInspection: { zh: '形成勘验、验收笔录', en: 'make the record of the inspection' },
  ConfirmInspectionRecord: { zh: '确认勘验、验收笔录', en: 'confirm the record of the inspection' },
  RequestRemoteInspection: { zh: '发起远程勘验', en: 'ask for a remote inspection' },
  SubmitRemoteShots: { zh: '提交远程勘验照片、视频', en: 'send the shots' },
  AskShotsAgain: { zh: '要求再次拍摄', en: 'ask for shots again' },
  GiveUpRemoteInspection: { zh: '改为现场勘验', en: 'give the remote inspection up for a visit' },
  RecordRemoteInspection: { zh: '形成远程勘验记录', en: 'make the record of the remote inspection' },
  ConfirmRemoteRecord: { zh: '确认远程勘验记录', en: 'confirm the record of the remote inspection' },
  RequestExtension: { zh: '申请延期', en: 'ask for an extension' },
  ApproveExtension: { zh: '批准延期', en: 'approve the extension' },
  DeclineExtension: { zh: '不批准延期', en: 'decline the extension' },
  OrderDeadline: { zh: '下达督办限期', en: 'order a deadline' },
  OpenGreenChannel: { zh: '启用绿色通道', en: 'open the green channel' },
  ApproveGreenChannel: { zh: '批准启用绿色通道', en: 'approve the green channel' },
  DeclineGreenChannel: { zh: '不同意启用绿色通道', en: 'decline the green channel' },
  ConfirmGreenChannel: { zh: '确认适用专项绿色通道', en: 'confirm the standing green channel' },
  EndGreenChannel: { zh: '结束绿色通道', en: 'end the green channel' },
  PerformGreenChannelDuty: { zh: '补办绿色通道事项', en: 'do what was left for afterwards' },
  ConcludeGreenChannelDuty: { zh: '处理逾期未补办事项', en: 'conclude on what was not done' },
  GrantApplication: { zh: '准予许可', en: 'grant' },
  RefuseApplication: { zh: '不予许可', en: 'refuse' },
  IssueLicence: { zh: '制发证照', en: 'issue the licence' },
  DecideOnPromise: { zh: '按告知承诺受理并准予', en: 'accept and grant on the promise' },
  IssueTemporaryLicence: { zh: '制发临时证照', en: 'issue a licence for the time being' },
  VerifyPromise: { zh: '核查承诺', en: 'verify a promise' },
  ProposeRevocation: { zh: '提出撤销许可', en: 'propose the revocation' },
  MakeStatement: { zh: '陈述申辩、报告整改', en: 'state one’s case' },
  RevokeGrant: { zh: '决定撤销许可', en: 'revoke the permission' },
  RepairCredit: { zh: '信用修复', en: 'repair the credit record' },
  ConcludeFalsePromise: { zh: '处理不实承诺', en: 'conclude on a false promise' },
  JudgeInstantly: { zh: '秒批判断', en: 'judge by the rules for instant approval' },
  DrawForReexamination: { zh: '抽取复核', en: 'draw for re-examination' },
  ReexamineDecision: { zh: '复核秒批决定', en: 're-examine an instant decision' },
  ConcludeReexamination: { zh: '处理复核不同意见', en: 'conclude on a re-examination' },
  DeliverResult: { zh: '送达', en: 'deliver' },
  WithdrawApplication: { zh: '撤回申请', en: 'withdraw' },
  TerminateProcedure: { zh: '终止办理', en: 'terminate' },
  VoidCase: { zh: '作废', en: 'void' },
  CorrectClericalError: { zh: '更正笔误', en: 'correct a clerical error' },
  MoveToRevision: { zh: '更换事项版本', en: 'move to another revision' },
  TransferCase: { zh: '随事项划转', en: 'pass the case to another authority' },
  RecomputeClock: { zh: '重算时限', en: 'recompute the clock' },
  ShowPersonalData: { zh: '查看完整个人信息', en: 'show personal data in full' },
  SettleDeadlines: { zh: '到期处理', en: 'settle what is due' },
  RecordDocument: { zh: '文书归档', en: 'record a document' },
}

/** What people call an act: those that decide by what the item asks for (不予登记 and not 不予许可). */
export function nameCommand(type: CaseCommandType, item: NamedItem | undefined): Bilingual {
  const name = commandNames[type]
  if (item === undefined) return name
  switch (type) {
    case 'GrantApplication':
      return { ...name, zh: nameGrant(item).zh }
    case 'RefuseApplication':
      return { ...name, zh: nameRefusal(item).zh }
    case 'ProposeRevocation':
      return { ...name, zh: `提出撤销${nameGranted(item)}` }
    case 'RevokeGrant':
      return { ...name, zh: `决定撤销${nameGranted(item)}` }
    default:
      return name
  }
}

/** For what the credit file has an entry (信用记录). */
export const creditRecordNames: Readonly<Record<CreditRecordKind, Bilingual>> = {
  'false-promise': { zh: '承诺不实', en: 'false promise' },
  'material-not-supplied': { zh: '容缺材料逾期未补交', en: 'promised material not supplied' },
}

const documentNames: Readonly<Record<DocumentKind, Bilingual>> = {
  receipt: { zh: '收件凭证', en: 'Receipt of materials' },
  'correction-notice': { zh: '补正材料一次性告知书', en: 'One-time correction notice' },
  'acceptance-notice': { zh: '受理通知书', en: 'Notice of acceptance' },
  'acceptance-refusal': { zh: '不予受理决定书', en: 'Refusal of acceptance' },
  'special-procedure-notice': { zh: '特别程序告知书', en: 'Notice of a special procedure' },
  'opinion-request': { zh: '并联审查征求意见函', en: 'Request for opinions' },
  'inspection-notice': { zh: '联合勘验（验收）通知书', en: 'Notice of inspection' },
  'inspection-record': { zh: '联合勘验（验收）笔录', en: 'Record of inspection' },
  'remote-inspection-record': { zh: '远程勘验记录', en: 'Record of remote inspection' },
  'extension-notice': { zh: '延期告知书', en: 'Notice of extension' },
  'grant-decision': { zh: '准予行政许可决定书', en: 'Decision to grant' },
  'refusal-decision': { zh: '不予行政许可决定书', en: 'Decision to refuse' },
  'delivery-receipt': { zh: '送达回证', en: 'Receipt of service' },
  'termination-notice': { zh: '终止办理通知书', en: 'Notice of termination' },
  'clerical-correction': { zh: '更正通知书', en: 'Notice of correction' },
  'supply-notice': { zh: '容缺材料补正告知书', en: 'Notice on a supplied material' },
  'mending-order': { zh: '责令限期整改通知书', en: 'Order to put right' },
  'revocation-notice': { zh: '拟撤销行政许可事先告知书', en: 'Notice of an intended revocation' },
  'revocation-decision': { zh: '撤销行政许可决定书', en: 'Decision to revoke' },
  'matter-receipt': { zh: '一件事收件凭证', en: 'Receipt of one matter' },
  'joint-correction-notice': { zh: '一件事补正材料一次性告知书', en: 'Joint correction notice' },
  'pre-approval-opinion': { zh: '预审意见书', en: 'Opinion given beforehand' },
}

/** The title of a document: of one that decides by what the item asks for (不予登记决定书 and not 不予行政许可决定书). */
export function nameDocument(kind: DocumentKind, item: NamedItem | undefined): Bilingual {
  const name = documentNames[kind]
  if (item === undefined) return name
  const granted = nameFormally(nameGranted(item), item)
  switch (kind) {
    case 'grant-decision':
      return { ...name, zh: `${nameFormally(nameGrant(item).zh, item)}决定书` }
    case 'refusal-decision':
      return { ...name, zh: `${nameFormally(nameRefusal(item).zh, item)}决定书` }
    case 'revocation-notice':
      return { ...name, zh: `拟撤销${granted}事先告知书` }
    case 'revocation-decision':
      return { ...name, zh: granted.endsWith('决定') ? `撤销${granted}书` : `撤销${granted}决定书` }
    default:
      return name
  }
}
