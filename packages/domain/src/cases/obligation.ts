import type { PlainDate } from '../kernel/index.ts'
import type { CaseCommandType } from './commands.ts'
import type { JointDuty } from './joint/joint-obligations.ts'
import type { Party } from './parties.ts'

export type { Party } from './parties.ts'

export const obligationKinds = [
  'supply-material', // 补交容缺材料
  'examine-material', // 审核补交材料
  'verify-promise', // 核查承诺
  'answer-false-promise', // 处理不实承诺
  'mend-breach', // 限期整改
  'green-channel-duty', // 绿色通道事后补办
  'answer-missed-duty', // 处理逾期未补办事项
  'give-opinion', // 反馈联合审查（验收）意见
  'attend-inspection', // 参加联合勘验（验收）
  'supply-shots', // 拍摄并提交远程勘验照片、视频
  'examine-shots', // 查看远程勘验照片、视频
  'give-pre-approval', // 出具预审意见（一件事）
] as const

export type ObligationKind = (typeof obligationKinds)[number]

/** How an obligation stands: open; done; missed or found false; ended with its case, before anybody could say. */
export type ObligationStatus = 'open' | 'kept' | 'broken' | 'released'

/** Something that somebody owes somebody by a day (待履行事项). It is a view of the events of its case. */
export interface Obligation {
  /** Unique within the case: `supply-material:floor-plan`. */
  readonly id: string
  readonly kind: ObligationKind
  /** What it is about: a material; the step on which an opinion is owed; the inspection to come to. */
  readonly material: string
  readonly debtor: Party
  readonly creditor: Party
  readonly since: PlainDate
  /** The last day; undefined where the law and the item name none. */
  readonly due: PlainDate | undefined
  /** The act that ends it. */
  readonly cure: CaseCommandType
  /**
   * What follows by itself when the day has passed: the case ends, it is put on record, or the lists show it as overdue
   * and nothing else; `consent`: silence counts as consent (缺席默认).
   */
  readonly consequence: 'case-ends' | 'recorded' | 'shown' | 'consent'
  readonly status: ObligationStatus
  /** The day on which it was kept or broken. */
  readonly endedOn: PlainDate | undefined
  /** The promise word for word, where one was signed. */
  readonly promise: string | undefined
  /** Why what came was not in order, or what the verification found. */
  readonly note: string | undefined
  /** When and where, of an inspection. */
  readonly appointment?: JointDuty['appointment']
}
