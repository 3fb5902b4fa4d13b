import type { Bilingual } from '../kernel/index.ts'
import type { CaseCommandType } from './commands.ts'
import type { DocumentKind } from './parties.ts'
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

/** What people call the acts. */
export const commandNames: Readonly<Record<CaseCommandType, Bilingual>> = {
  DraftApplication: { zh: '新建申请', en: 'start an application' },
  DiscardDraft: { zh: '删除草稿', en: 'discard the draft' },
  RequestPreExamination: { zh: '申请预审', en: 'ask for pre-examination' },
  PreExamineApplication: { zh: '预审', en: 'pre-examine' },
  SubmitApplication: { zh: '提交申请', en: 'submit' },
  ReceiveApplication: { zh: '收件', en: 'receive' },
  RequestCorrection: { zh: '一次性告知补正', en: 'give the one-time correction notice' },
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
  RequestExtension: { zh: '申请延期', en: 'ask for an extension' },
  ApproveExtension: { zh: '批准延期', en: 'approve the extension' },
  DeclineExtension: { zh: '不批准延期', en: 'decline the extension' },
  OrderDeadline: { zh: '下达督办限期', en: 'order a deadline' },
  GrantApplication: { zh: '准予许可', en: 'grant' },
  RefuseApplication: { zh: '不予许可', en: 'refuse' },
  IssueLicence: { zh: '制发证照', en: 'issue the licence' },
  VerifyPromise: { zh: '核查承诺', en: 'verify a promise' },
  ConcludeFalsePromise: { zh: '处理不实承诺', en: 'conclude on a false promise' },
  DeliverResult: { zh: '送达', en: 'deliver' },
  WithdrawApplication: { zh: '撤回申请', en: 'withdraw' },
  TerminateProcedure: { zh: '终止办理', en: 'terminate' },
  VoidCase: { zh: '作废', en: 'void' },
  CorrectClericalError: { zh: '更正笔误', en: 'correct a clerical error' },
  MoveToRevision: { zh: '更换事项版本', en: 'move to another revision' },
  RecomputeClock: { zh: '重算时限', en: 'recompute the clock' },
  ShowPersonalData: { zh: '查看完整个人信息', en: 'show personal data in full' },
  SettleDeadlines: { zh: '到期处理', en: 'settle what is due' },
  RecordDocument: { zh: '文书归档', en: 'record a document' },
}

export const documentNames: Readonly<Record<DocumentKind, Bilingual>> = {
  receipt: { zh: '收件凭证', en: 'Receipt of materials' },
  'correction-notice': { zh: '补正材料一次性告知书', en: 'One-time correction notice' },
  'acceptance-notice': { zh: '受理通知书', en: 'Notice of acceptance' },
  'acceptance-refusal': { zh: '不予受理决定书', en: 'Refusal of acceptance' },
  'special-procedure-notice': { zh: '特别程序告知书', en: 'Notice of a special procedure' },
  'extension-notice': { zh: '延期告知书', en: 'Notice of extension' },
  'grant-decision': { zh: '准予行政许可决定书', en: 'Decision to grant' },
  'refusal-decision': { zh: '不予行政许可决定书', en: 'Decision to refuse' },
  'delivery-receipt': { zh: '送达回证', en: 'Receipt of service' },
  'termination-notice': { zh: '终止办理通知书', en: 'Notice of termination' },
  'clerical-correction': { zh: '更正通知书', en: 'Notice of correction' },
}
