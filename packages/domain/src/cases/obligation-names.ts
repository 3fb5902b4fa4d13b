import type { Bilingual } from '../kernel/index.ts'
import type { ObligationKind, ObligationStatus } from './obligation.ts'

/** What people call the kinds of obligations. */
export const obligationNames: Readonly<Record<ObligationKind, Bilingual>> = {
  'supply-material': { zh: '补交容缺材料', en: 'Supply a material' },
  'examine-material': { zh: '审核补交材料', en: 'Examine a supplied material' },
  'verify-promise': { zh: '核查承诺', en: 'Verify a promise' },
  'green-channel-duty': { zh: '绿色通道事后补办', en: 'Do after an emergency' },
  'answer-missed-duty': { zh: '处理逾期未补办事项', en: 'Conclude on what was not done' },
  'answer-false-promise': { zh: '处理不实承诺', en: 'Conclude on a false promise' },
  'mend-breach': { zh: '限期整改', en: 'Put right what was promised' },
  'give-opinion': { zh: '反馈联合审查（验收）意见', en: 'Give an opinion' },
  'attend-inspection': { zh: '参加联合勘验（验收）', en: 'Come to an inspection' },
  'supply-shots': { zh: '拍摄并提交远程勘验照片、视频', en: 'Send the shots asked for' },
  'examine-shots': { zh: '查看远程勘验照片、视频', en: 'Look at the shots that came' },
  'give-pre-approval': { zh: '出具预审意见', en: 'Give the opinion beforehand' },
}

const statusNames: Readonly<Record<ObligationStatus, Bilingual>> = {
  open: { zh: '待履行', en: 'open' },
  kept: { zh: '已履行', en: 'kept' },
  broken: { zh: '未履行', en: 'broken' },
  released: { zh: '已免除', en: 'released' },
}

/** How an obligation stands; whoever verified a promise and found it false has done what was owed. */
export function nameObligationStatus(kind: ObligationKind, status: ObligationStatus): Bilingual {
  if (kind === 'verify-promise' && status === 'broken') return { zh: '不实', en: 'found false' }
  return statusNames[status]
}
