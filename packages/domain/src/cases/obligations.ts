import type { PlainDate } from '../kernel/index.ts'
import type { CaseCommandType } from './commands.ts'
import { listGreenChannelObligations } from './green-channel-obligations.ts'
import { type JointDuty, listJointDuties } from './joint/joint-obligations.ts'
import { type CaseState, findFiledFacts, isAccepted } from './state.ts'

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
] as const

export type ObligationKind = (typeof obligationKinds)[number]

/** Who owes, or to whom: the applicant of the case, or an organisation. */
export type Party =
  | { readonly kind: 'applicant'; readonly subject: string }
  | { readonly kind: 'organisation'; readonly organisation: string }

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

/** The day from which nobody has to supply or examine anything any more. */
function findEnd(state: CaseState): PlainDate | undefined {
  if (state.status === 'closed') return state.closedOn
  return state.status === 'decided' || state.status === 'finished' ? state.decision.on : undefined
}

/** Every obligation of a case in the order in which they arose, those that are over included. */
export function listObligations(state: CaseState): Obligation[] {
  const filed = findFiledFacts(state)
  if (filed === undefined) return []
  const applicant: Party = { kind: 'applicant', subject: state.applicant.subject }
  const authority: Party = { kind: 'organisation', organisation: state.authority }
  const ended = findEnd(state)
  const owed = filed.owed.flatMap((entry): Obligation[] => {
    const { material, since, due, promise, onMiss, suppliedOn, metOn, overdue } = entry
    const waits = suppliedOn !== undefined && metOn === undefined
    const supplied = waits || metOn !== undefined
    const supply: Obligation = {
      id: `supply-material:${material}`,
      kind: 'supply-material',
      material,
      debtor: applicant,
      creditor: authority,
      since,
      due,
      cure: 'SupplyMaterial',
      consequence: onMiss === 'remind' ? 'recorded' : 'case-ends',
      status: supplied ? 'kept' : ended === undefined ? 'open' : overdue ? 'broken' : 'released',
      endedOn: supplied ? suppliedOn : ended,
      promise,
      note: entry.fault,
    }
    if (!supplied) return [supply]
    const examine: Obligation = {
      id: `examine-material:${material}`,
      kind: 'examine-material',
      material,
      debtor: authority,
      creditor: applicant,
      since: suppliedOn ?? since,
      due: undefined,
      cure: 'ExamineSuppliedMaterial',
      consequence: 'shown',
      status: metOn !== undefined ? 'kept' : ended === undefined ? 'open' : 'released',
      endedOn: metOn ?? ended,
      promise: undefined,
      note: undefined,
    }
    return [supply, examine]
  })
  const promised = filed.promises.flatMap((entry): Obligation[] => {
    const { material, since, due, by, promise, verified, answer } = entry
    const verify: Obligation = {
      id: `verify-promise:${material}`,
      kind: 'verify-promise',
      material,
      debtor: { kind: 'organisation', organisation: by },
      creditor: authority,
      since,
      due,
      cure: 'VerifyPromise',
      consequence: 'shown',
      status: verified === undefined ? 'open' : verified.outcome === 'kept' ? 'kept' : 'broken',
      endedOn: verified?.on,
      promise,
      note: verified?.finding,
    }
    if (answer === undefined) return [verify]
    const conclude: Obligation = {
      id: `answer-false-promise:${material}`,
      kind: 'answer-false-promise',
      material,
      debtor: authority,
      creditor: { kind: 'organisation', organisation: by },
      since: verified?.on ?? since,
      due: answer.due,
      cure: 'ConcludeFalsePromise',
      consequence: 'shown',
      status: answer.concluded === undefined ? 'open' : 'kept',
      endedOn: answer.concluded?.on,
      promise: undefined,
      note: answer.concluded?.reason,
    }
    if (answer.mending === undefined) return [verify, conclude]
    const { mending, concluded } = answer
    const mend: Obligation = {
      id: `mend-breach:${material}`,
      kind: 'mend-breach',
      material,
      debtor: applicant,
      creditor: authority,
      since: mending.since,
      due: mending.due,
      cure: 'MakeStatement',
      consequence: 'recorded',
      status:
        concluded?.conclusion === 'rectified'
          ? 'kept'
          : mending.lapsed || concluded !== undefined
            ? 'broken'
            : 'open',
      endedOn: concluded?.on ?? (mending.lapsed ? mending.due : undefined),
      promise: undefined,
      note: verified?.finding,
    }
    return [verify, mend, conclude]
  })
  const steps = isAccepted(state) ? state.steps : {}
  const joint = listJointDuties(filed.joint, steps, ended).map(({ subject, party, ...duty }): Obligation => ({
    ...duty,
    material: subject,
    debtor: party.kind === 'applicant' ? applicant : party,
    creditor: authority,
    cure: duty.kind === 'give-opinion' ? 'CompleteStep' : 'HoldInspection',
    promise: undefined,
    note: undefined,
  }))
  return [...owed, ...promised, ...listGreenChannelObligations(state, filed), ...joint]
}
