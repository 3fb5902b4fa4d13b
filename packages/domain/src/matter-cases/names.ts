import { type NamedItem, nameRefusal } from '../catalogue/index.ts'
import type { Bilingual } from '../kernel/index.ts'
import type { MatterCommandType } from './commands.ts'
import type { MatterStatus, MatterTaskStatus, TaskRecord } from './state.ts'

export const matterStatusNames: Readonly<Record<MatterStatus, Bilingual>> = {
  draft: { zh: '草稿', en: 'draft' },
  'in-progress': { zh: '办理中', en: 'in progress' },
  ended: { zh: '已办结', en: 'ended' },
  discarded: { zh: '已删除', en: 'discarded' },
}

export const matterTaskStatusNames: Readonly<Record<MatterTaskStatus, Bilingual>> = {
  waiting: { zh: '等待前置环节', en: 'waiting for what comes before' },
  running: { zh: '办理中', en: 'under way' },
  granted: { zh: '已准予', en: 'granted' },
  refused: { zh: '不予许可', en: 'refused' },
  closed: { zh: '已终止', en: 'closed' },
  'not-filed': { zh: '未提交', en: 'not filed' },
  passed: { zh: '已完成', en: 'passed' },
  stopped: { zh: '已终止', en: 'stopped' },
}

/** How a task stands, for people; what was granted and then revoked is told as revoked, a refusal by its kind. */
export function nameTaskStatus(
  { status, revoked }: Pick<TaskRecord, 'status' | 'revoked'>,
  item: NamedItem | undefined,
): Bilingual {
  if (revoked !== undefined) return { zh: '已撤销', en: 'revoked' }
  return status === 'refused' && item !== undefined ? nameRefusal(item) : matterTaskStatusNames[status]
}

export const matterCommandNames: Readonly<Record<MatterCommandType, Bilingual>> = {
  DraftMatter: { zh: '新建申请', en: 'start an application' },
  DiscardMatterDraft: { zh: '删除草稿', en: 'discard the draft' },
  FileMatter: { zh: '提交申请', en: 'submit' },
  WithdrawMatter: { zh: '撤回', en: 'withdraw' },
  RaiseObjection: { zh: '提出异议', en: 'object' },
  AnswerObjection: { zh: '答复异议', en: 'answer an objection' },
  GivePreApproval: { zh: '出具预审意见', en: 'give an opinion beforehand' },
  ContinueDespiteOpinion: { zh: '继续办理', en: 'go on' },
  SettleMatter: { zh: '到期处理', en: 'settle what is due' },
  RecordDocument: { zh: '登记文书', en: 'record a document' },
}
