import type { Bilingual } from '@tongban/domain'

/** What people call the acts of a case, by type, or by type and outcome. */
export const actNames: Readonly<Record<string, Bilingual>> = {
  ApplicationDrafted: { zh: '开始填写申请', en: 'Application begun' },
  DraftDiscarded: { zh: '删除草稿', en: 'Draft discarded' },
  PreExaminationRequested: { zh: '申请预审', en: 'Pre-examination asked for' },
  'ApplicationPreExamined ready': { zh: '预审通过，可以提交', en: 'Pre-examined: ready to file' },
  'ApplicationPreExamined amend': { zh: '预审意见：需要修改', en: 'Pre-examined: to be amended' },
  ApplicationSubmitted: { zh: '提交申请', en: 'Application filed' },
  ApplicationReceived: { zh: '收件', en: 'Materials received' },
  CorrectionRequested: { zh: '一次性告知补正', en: 'Correction asked for, all at once' },
  ApplicationResubmitted: { zh: '提交补正材料', en: 'Correction handed in' },
  CorrectionLapsed: { zh: '逾期未补正，办件退回', en: 'Not corrected in time; returned' },
  ApplicationAccepted: { zh: '受理', en: 'Accepted' },
  AcceptedBySilence: {
    zh: '逾期未告知，视为受理',
    en: 'Counts as accepted, since nothing was said in time',
  },
  MaterialSupplied: { zh: '补交容缺材料', en: 'Material supplied as promised' },
  'SuppliedMaterialExamined in-order': { zh: '补交材料符合要求', en: 'Supplied material in order' },
  'SuppliedMaterialExamined not-in-order': {
    zh: '补交材料不符合要求',
    en: 'Supplied material not in order',
  },
  OwedMaterialOverdue: { zh: '容缺材料逾期未补交', en: 'Promised material overdue' },
  OwedMaterialsLapsed: { zh: '容缺材料逾期未补交，办理终止', en: 'Not supplied in time; ended' },
  'PromiseVerified kept': { zh: '承诺核查属实', en: 'Promise found kept' },
  'PromiseVerified false': { zh: '承诺核查不实', en: 'Promise found false' },
  FalsePromiseConcluded: { zh: '不实承诺已处理', en: 'False promise concluded' },
  AcceptanceRefused: { zh: '不予受理', en: 'Acceptance refused' },
  StepAssigned: { zh: '分派环节', en: 'Step assigned' },
  'StepCompleted pass': { zh: '环节完成：通过', en: 'Step completed: passed' },
  'StepCompleted fail': { zh: '环节完成：不通过', en: 'Step completed: not passed' },
  StepCompleted: { zh: '环节完成', en: 'Step completed' },
  StepConsentedBySilence: {
    zh: '逾期未答复，视为同意',
    en: 'Counts as consent, since no answer came in time',
  },
  StepReopened: { zh: '退回重新办理', en: 'Step sent back' },
  SpecialProcedureStarted: {
  GreenChannelRequested: { zh: '提请启用绿色通道', en: 'Green channel asked for' },
  GreenChannelDeclined: { zh: '未批准启用绿色通道', en: 'Green channel declined' },
  GreenChannelOpened: { zh: '启用绿色通道', en: 'Green channel opened' },
  GreenChannelExpired: { zh: '绿色通道到期，恢复一般程序', en: 'Green channel over; the ordinary course again' },
  GreenChannelEnded: { zh: '绿色通道结束', en: 'Green channel ended' },
  GreenChannelDutyPerformed: { zh: '补办绿色通道事项', en: 'Done after the green channel' },
  GreenChannelDutyOverdue: { zh: '绿色通道事项逾期未补办', en: 'Not done after the green channel' },
  GreenChannelDutyConcluded: { zh: '逾期未补办事项已处理', en: 'Concluded on what was not done' },
    zh: '启动特别程序，期限停止计算',
    en: 'Special procedure begun; the clock stands',
  },
  SpecialProcedureEnded: {
    zh: '特别程序结束，期限恢复计算',
    en: 'Special procedure ended; the clock runs again',
  },
  ExtensionRequested: { zh: '提请延期', en: 'Extension asked for' },
  ExtensionDeclined: { zh: '不批准延期', en: 'Extension declined' },
  ExtensionApproved: { zh: '批准延期', en: 'Extension approved' },
  DeadlineOrdered: { zh: '下达督办限期', en: 'Deadline ordered' },
  ApplicationGranted: { zh: '准予许可', en: 'Granted' },
  ApplicationRefused: { zh: '不予许可', en: 'Refused' },
  LicenceIssued: { zh: '制发证照', en: 'Licence issued' },
  ResultDelivered: { zh: '送达', en: 'Result delivered' },
  ApplicationWithdrawn: { zh: '撤回申请', en: 'Application withdrawn' },
  ProcedureTerminated: { zh: '终止办理', en: 'Procedure terminated' },
  CaseVoided: { zh: '作废', en: 'Case voided' },
  ClericalErrorCorrected: { zh: '更正笔误', en: 'Clerical error corrected' },
  MovedToRevision: { zh: '更换事项版本', en: 'Moved to another revision of the item' },
  CaseTransferred: { zh: '办件随事项划转', en: 'Passed to another authority with its item' },
  ClockRecomputed: { zh: '重新计算期限', en: 'Time limit computed anew' },
  PersonalDataShown: { zh: '工作人员查看完整个人信息', en: 'Personal data seen in full by an officer' },
  DocumentProduced: { zh: '文书已生成', en: 'Document made out' },
  LicenceCreated: { zh: '颁发', en: 'Issued' },
  LicenceProduced: { zh: '电子证照已生成并盖章', en: 'Electronic licence made out and sealed' },
  LicenceChanged: { zh: '变更', en: 'Changed' },
  LicenceRenewed: { zh: '延续', en: 'Renewed' },
  LicenceSuspended: { zh: '暂扣', en: 'Suspended' },
  LicenceResumed: { zh: '恢复', en: 'Resumed' },
  LicenceRevoked: { zh: '撤销、吊销或者撤回', en: 'Revoked' },
  LicenceAnnulled: { zh: '注销', en: 'Annulled' },
}

export const documentNames: Readonly<Record<string, Bilingual>> = {
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

/** Grounds of refusal of acceptance, of termination, of annulment. */
export const groundNames: Readonly<Record<string, Bilingual>> = {
  'no-permission-needed': { zh: '依法不需要取得行政许可', en: 'No permission is needed' },
  'not-competent': { zh: '不属于本机关职权范围', en: 'Not a matter of this authority' },
  'limits-reached': { zh: '数量已满', en: 'The number that may be granted is reached' },
  'other-lawful-ground': { zh: '法律、法规规定的其他情形', en: 'Another ground in law' },
  'applicant-gone': { zh: '申请人死亡、丧失行为能力或者终止', en: 'The applicant is no more' },
  'applicant-request': { zh: '申请人申请终止', en: 'The applicant asked to end it' },
  'objectively-impossible': { zh: '客观上无法继续办理', en: 'It cannot go on' },
  'materials-not-supplied': { zh: '未按期提供材料', en: 'Materials were not supplied' },
  expired: { zh: '有效期届满未延续', en: 'Its term ended and was not renewed' },
  'person-died-or-incapable': {
    zh: '该公民死亡或者丧失行为能力',
    en: 'The person died or lost legal capacity',
  },
  'organisation-ended': { zh: '法人或者其他组织依法终止', en: 'The organisation lawfully ended' },
  'force-ended': { zh: '依法被撤销、撤回或者吊销', en: 'It was set aside, recalled or revoked' },
  'force-majeure': { zh: '因不可抗力无法实施', en: 'Force majeure' },
}

export const deliveryNames: Readonly<Record<string, Bilingual>> = {
  window: { zh: '窗口领取', en: 'At the window' },
  post: { zh: '邮寄送达', en: 'By post' },
  electronic: { zh: '电子送达', en: 'Electronically' },
}

export const channelNames: Readonly<Record<string, Bilingual>> = {
  window: { zh: '窗口申请', en: 'At the window' },
  web: { zh: '网上申请', en: 'On the web' },
  mobile: { zh: '移动端申请', en: 'On a phone' },
  post: { zh: '邮寄申请', en: 'By post' },
}

/** The platform acting because time or a rule says so. */
export const processNames: Readonly<Record<string, Bilingual>> = {
  'deadline-sweep': { zh: '系统按期限自动处理', en: 'The platform, because the time came' },
  'document-production': { zh: '系统自动生成', en: 'The platform, making documents out' },
  'licence-issue': { zh: '系统自动制证', en: 'The platform, making licences out' },
  'record-seal': { zh: '系统自动存证', en: 'The platform, sealing the record' },
  handover: { zh: '系统按交接备忘录办理', en: 'The platform, by the handover record' },
  import: { zh: '系统导入', en: 'The platform, by import' },
}
