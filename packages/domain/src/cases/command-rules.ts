import type { CaseCommandType } from './commands.ts'
import type { CaseFactsAtHand } from './facts.ts'
import { type Giver, checkGiver } from './giver.ts'
import type { CaseRejection } from './rejection.ts'
import { type CaseState, type CaseStatus, acceptedStatuses } from './state.ts'

interface CommandRule {
  readonly giver: Giver
  readonly allowed: readonly CaseStatus[]
}

const withAuthority = ['submitted', 'received', 'correction-requested', 'in-review'] as const

/** Which command is lawful when, and from whom. One table, shared by decisions, server and pages. */
export const commandRules: Readonly<Record<Exclude<CaseCommandType, 'DraftApplication'>, CommandRule>> = {
  DiscardDraft: { giver: 'applicant', allowed: ['draft'] },
  RequestPreExamination: { giver: 'applicant', allowed: ['draft'] },
  PreExamineApplication: { giver: 'clerk', allowed: ['pre-examination'] },
  SubmitApplication: { giver: 'applicant', allowed: ['draft'] },
  ReceiveApplication: { giver: 'clerk', allowed: ['submitted'] },
  RequestCorrection: { giver: 'clerk', allowed: ['submitted', 'received'] },
  ReleaseCorrection: { giver: 'system', allowed: ['submitted', 'received'] },
  ResubmitApplication: { giver: 'applicant', allowed: ['correction-requested'] },
  AcceptApplication: { giver: 'clerk', allowed: ['submitted', 'received'] },
  RefuseAcceptance: { giver: 'clerk', allowed: ['submitted', 'received'] },
  SupplyMaterial: { giver: 'applicant-or-clerk', allowed: ['in-review'] },
  ExamineSuppliedMaterial: { giver: 'examiner', allowed: ['in-review'] },
  // Which steps these are depends on the decision: those of the review before it, its follow-through afterwards.
  AssignStep: { giver: 'participant', allowed: acceptedStatuses },
  CompleteStep: { giver: 'reviewer', allowed: acceptedStatuses },
  ReopenStep: { giver: 'decider', allowed: acceptedStatuses },
  StartSpecialProcedure: { giver: 'case-officer', allowed: ['in-review'] },
  EndSpecialProcedure: { giver: 'case-officer', allowed: ['in-review'] },
  RequestOpinions: { giver: 'case-officer', allowed: ['in-review'] },
  RecordNoticeService: { giver: 'joint-party', allowed: ['in-review'] },
  RemindReviewers: { giver: 'case-officer', allowed: ['in-review'] },
  CombineOpinions: { giver: 'case-officer', allowed: ['in-review'] },
  ProposeInspection: { giver: 'case-officer', allowed: ['in-review'] },
  AnswerInspectionTimes: { giver: 'joint-party', allowed: ['in-review'] },
  AppointInspection: { giver: 'case-officer', allowed: ['in-review'] },
  CancelInspection: { giver: 'case-officer', allowed: ['in-review'] },
  HoldInspection: { giver: 'case-officer', allowed: ['in-review'] },
  ConfirmInspectionRecord: { giver: 'applicant', allowed: acceptedStatuses },
  // Whose duty it is depends on the step, as with the completion of steps.
  RequestRemoteInspection: { giver: 'reviewer', allowed: ['in-review'] },
  SubmitRemoteShots: { giver: 'applicant', allowed: ['in-review'] },
  AskShotsAgain: { giver: 'reviewer', allowed: ['in-review'] },
  GiveUpRemoteInspection: { giver: 'reviewer', allowed: ['in-review'] },
  RecordRemoteInspection: { giver: 'reviewer', allowed: ['in-review'] },
  ConfirmRemoteRecord: { giver: 'applicant', allowed: acceptedStatuses },
  RequestExtension: { giver: 'case-officer', allowed: ['in-review'] },
  ApproveExtension: { giver: 'head', allowed: ['in-review'] },
  DeclineExtension: { giver: 'head', allowed: ['in-review'] },
  OrderDeadline: { giver: 'head-or-system', allowed: withAuthority },
  OpenGreenChannel: { giver: 'channel-opener', allowed: ['submitted', 'received', 'in-review'] },
  ApproveGreenChannel: { giver: 'head', allowed: ['submitted', 'received', 'in-review'] },
  DeclineGreenChannel: { giver: 'head', allowed: ['submitted', 'received', 'in-review'] },
  ConfirmGreenChannel: { giver: 'channel-confirmer', allowed: ['submitted', 'received', 'in-review'] },
  EndGreenChannel: { giver: 'channel-opener', allowed: ['submitted', 'received', 'in-review'] },
  PerformGreenChannelDuty: { giver: 'duty-bearer', allowed: ['decided', 'finished'] },
  ConcludeGreenChannelDuty: { giver: 'head', allowed: ['decided', 'finished'] },
  GrantApplication: { giver: 'decider', allowed: ['in-review'] },
  RefuseApplication: { giver: 'decider', allowed: ['in-review'] },
  IssueLicence: { giver: 'deliverer', allowed: ['decided'] },
  DecideOnPromise: { giver: 'decider-or-system', allowed: ['submitted', 'received'] },
  IssueTemporaryLicence: { giver: 'deliverer', allowed: ['in-review', 'decided'] },
  VerifyPromise: { giver: 'verifier', allowed: ['decided', 'finished'] },
  ProposeRevocation: { giver: 'case-officer', allowed: ['decided', 'finished'] },
  MakeStatement: { giver: 'applicant-or-clerk', allowed: ['decided', 'finished'] },
  RevokeGrant: { giver: 'head', allowed: ['decided', 'finished'] },
  ConcludeFalsePromise: { giver: 'head', allowed: ['decided', 'finished'] },
  RepairCredit: { giver: 'head', allowed: ['in-review', 'decided', 'finished', 'closed'] },
  JudgeInstantly: { giver: 'system', allowed: ['submitted'] },
  DrawForReexamination: { giver: 'system', allowed: ['decided', 'finished'] },
  ReexamineDecision: { giver: 'case-officer', allowed: ['decided', 'finished'] },
  ConcludeReexamination: { giver: 'head', allowed: ['decided', 'finished'] },
  DeliverResult: { giver: 'deliverer', allowed: ['decided'] },
  WithdrawApplication: { giver: 'applicant', allowed: ['pre-examination', ...withAuthority] },
  TerminateProcedure: { giver: 'decider', allowed: withAuthority },
  VoidCase: { giver: 'head', allowed: ['draft', 'pre-examination', ...withAuthority] },
  CorrectClericalError: { giver: 'decider', allowed: ['decided', 'finished'] },
  MoveToRevision: { giver: 'officer', allowed: ['draft', 'submitted', 'received', 'correction-requested'] },
  // A finished case whose promises are still to be verified passes too.
  TransferCase: {
    giver: 'system',
    allowed: ['draft', 'pre-examination', ...withAuthority, 'decided', 'finished'],
  },
  RecomputeClock: { giver: 'system', allowed: ['submitted', 'received', 'in-review', 'decided'] },
  ShowPersonalData: {
    giver: 'officer',
    allowed: ['draft', 'pre-examination', ...withAuthority, 'decided', 'finished', 'closed'],
  },
  SettleDeadlines: {
    giver: 'system',
    // After the decision: what was to be done afterwards and was not.
    allowed: ['submitted', 'received', 'correction-requested', 'in-review', 'decided', 'finished'],
  },
  RecordDocument: {
    giver: 'system',
    allowed: ['draft', 'pre-examination', ...withAuthority, 'decided', 'finished', 'closed'],
  },
}

/** Whether the command may be given at all in this case, by this actor; its content is not looked at. */
export function checkCommand(
  state: CaseState | undefined,
  command: CaseCommandType,
  facts: Pick<CaseFactsAtHand, 'actor' | 'revision'>,
): CaseRejection | undefined {
  if (command === 'DraftApplication') {
    return state === undefined
      ? undefined
      : { kind: 'not-in-status', command, status: state.status, allowed: [] }
  }
  const rule = commandRules[command]
  // Whether somebody may know of the case comes before what state it is in.
  if (state !== undefined) {
    const refusal = checkGiver(rule.giver, state, facts)
    if (refusal) return refusal
  }
  if (state === undefined || !rule.allowed.includes(state.status)) {
    return { kind: 'not-in-status', command, status: state?.status ?? 'none', allowed: rule.allowed }
  }
  return undefined
}
