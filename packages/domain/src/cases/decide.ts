import { assert, assertNever, fail, succeed } from '../kernel/index.ts'
import { acceptApplication, receiveApplication, refuseAcceptance, requestCorrection } from './acceptance.ts'
import {
  correctClericalError,
  moveToRevision,
  recomputeClock,
  showPersonalData,
  terminateProcedure,
  voidCase,
  withdrawApplication,
} from './closing.ts'
import { checkCommand } from './command-rules.ts'
import type { CaseCommand } from './commands.ts'
import type { Decision } from './decision-types.ts'
import type { CaseEvent } from './events.ts'
import { orderDeadline } from './deadline-order.ts'
import { evolve } from './evolve.ts'
import type { CaseFactsAtHand } from './facts.ts'
import { draftApplication, requestPreExamination, resubmitApplication, submitApplication } from './filing.ts'
import { preExamineApplication } from './pre-examination.ts'
import { explainSettled } from './explain-settled.ts'
import {
  approveGreenChannel,
  declineGreenChannel,
  endGreenChannel,
  endGreenChannelWith,
  openGreenChannel,
} from './green-channel.ts'
import { confirmGreenChannel } from './standing-green-channel.ts'
import { concludeGreenChannelDuty, performGreenChannelDuty } from './green-channel-duties.ts'
import { releaseCorrection } from './joint-correction.ts'
import { readRevisionOfCase } from './shortened-revision.ts'
import { judgeInstantlyAndDecide } from './instant/decide-instantly.ts'
import { concludeReexamination, drawForReexamination, reexamineDecision } from './instant/reexamination.ts'
import { deliverResult, grantApplication, issueLicence, refuseApplication } from './outcome.ts'
import { repairCredit } from './promises/credit.ts'
import { decideOnPromise } from './promises/decide-on-promise.ts'
import { makeStatement, proposeRevocation, revokeGrant } from './promises/revocation.ts'
import { issueTemporaryLicence } from './promises/temporary-licence.ts'
import { confirmInspectionRecord, holdInspection } from './joint/hold-inspection.ts'
import {
  answerInspectionTimes,
  appointInspection,
  cancelInspection,
  proposeInspection,
} from './joint/inspections.ts'
import { recordNoticeService } from './joint/notice-service.ts'
import { combineOpinions, remindReviewers, requestOpinions } from './joint/opinions.ts'
import { decideRemote } from './remote/remote-actions.ts'
import { assignStep, completeStep, reopenStep } from './review.ts'
import { settleDeadlines, settleOrRefuse } from './settling.ts'
import { type CaseState, acceptedStatuses } from './state.ts'
import {
  approveExtension,
  declineExtension,
  endSpecialProcedure,
  requestExtension,
  startSpecialProcedure,
} from './stopping.ts'
import { examineSuppliedMaterial, supplyMaterial } from './tolerance.ts'
import { transferCase } from './transfer.ts'
import { concludeFalsePromise, verifyPromise } from './verification.ts'

/**
 * A command meets a case: the facts to append, or why not. Pure. What time has already brought about (acceptance by
 * silence and the like) comes first among the events, so that no act is decided on a state that the law has left.
 */
export function decide(state: CaseState | undefined, command: CaseCommand, given: CaseFactsAtHand): Decision {
  const facts = readFactsOfCase(state, given)
  if (state === undefined || bookkeeping.has(command.type)) return decideSettled(state, command, facts)
  const refusal = checkCommand(state, command.type, facts)
  if (refusal && refusal.kind !== 'not-in-status') return fail(refusal)
  const settled = settleAll(state, given)
  if (!settled.ok) return settled
  if (command.type === 'SettleDeadlines') return refusal ? fail(refusal) : settleOrRefuse(settled.value)
  if (settled.value.length === 0) return decideSettled(state, command, facts)
  const after = settled.value.reduce((before, event) => foresee(before, event, facts), state)
  // Whoever accepts a day late finds that the law has accepted already; there is nothing left to decide.
  const silent = settled.value.some((event) => event.type === 'AcceptedBySilence')
  if (command.type === 'AcceptApplication' && silent) return settled
  // The last day sends the notice by itself.
  if (
    command.type === 'ReleaseCorrection' &&
    settled.value.some(({ type }) => type === 'CorrectionRequested')
  )
    return settled
  const decided = decideSettled(after, command, readFactsOfCase(after, given))
  if (!decided.ok) return fail(explainSettled(decided.error, settled.value))
  return succeed([...settled.value, ...decided.value])
}

const bookkeeping: ReadonlySet<CaseCommand['type']> = new Set([
  'ShowPersonalData',
  'RecordDocument',
  'RecomputeClock',
])

/** What time has brought about; where it ended a green channel, also what that brings about at once. */
function settleAll(state: CaseState, given: CaseFactsAtHand): Decision {
  const facts = readFactsOfCase(state, given)
  const settled = endGreenChannelWith(state, settleDeadlines(state, facts), facts)
  if (!settled.ok || settled.value.every(({ type }) => type !== 'GreenChannelExpired')) return settled
  const after = settled.value.reduce((before, event) => foresee(before, event, facts), state)
  const more = settleDeadlines(after, readFactsOfCase(after, given))
  return more.ok ? succeed([...settled.value, ...more.value]) : more
}

/** The facts with the revision as the green channel of the case shortens it. */
function readFactsOfCase(state: CaseState | undefined, facts: CaseFactsAtHand): CaseFactsAtHand {
  const revision = readRevisionOfCase(facts.revision, state)
  return revision === facts.revision ? facts : { ...facts, revision }
}

function decideSettled(state: CaseState | undefined, command: CaseCommand, facts: CaseFactsAtHand): Decision {
  const decided = decideCommand(state, command, facts)
  return state === undefined ? decided : endGreenChannelWith(state, decided, facts)
}

function decideCommand(state: CaseState | undefined, command: CaseCommand, facts: CaseFactsAtHand): Decision {
  const refusal = checkCommand(state, command.type, facts)
  if (refusal) return fail(refusal)
  if (command.type === 'DraftApplication') return draftApplication(command, facts)
  assert(state !== undefined, 'checkCommand lets only a draft begin a case')
  switch (command.type) {
    case 'DiscardDraft':
      return succeed([{ type: 'DraftDiscarded' }])
    case 'RequestPreExamination':
      return requestPreExamination(state, command, facts)
    case 'PreExamineApplication':
      return preExamineApplication(command)
    case 'SubmitApplication':
      return submitApplication(inStatus(state, 'draft'), command, facts)
    case 'ReceiveApplication':
      return receiveApplication(facts)
    case 'RequestCorrection':
      return requestCorrection(inStatus(state, 'submitted', 'received'), command, facts)
    case 'ReleaseCorrection':
      return releaseCorrection(inStatus(state, 'submitted', 'received'), facts)
    case 'ResubmitApplication':
      return resubmitApplication(inStatus(state, 'correction-requested'), command, facts)
    case 'AcceptApplication':
      return acceptApplication(inStatus(state, 'submitted', 'received'), command, facts)
    case 'RefuseAcceptance':
      return refuseAcceptance(command, facts)
    case 'SupplyMaterial':
      return supplyMaterial(inStatus(state, 'in-review'), command, facts)
    case 'ExamineSuppliedMaterial':
      return examineSuppliedMaterial(inStatus(state, 'in-review'), command, facts)
    case 'AssignStep':
      return assignStep(inStatus(state, ...acceptedStatuses), command, facts)
    case 'CompleteStep':
      return completeStep(inStatus(state, ...acceptedStatuses), command, facts)
    case 'ReopenStep':
      return reopenStep(inStatus(state, ...acceptedStatuses), command, facts)
    case 'StartSpecialProcedure':
      return startSpecialProcedure(inStatus(state, 'in-review'), command, facts)
    case 'EndSpecialProcedure':
      return endSpecialProcedure(inStatus(state, 'in-review'), command, facts)
    case 'RequestExtension':
      return requestExtension(inStatus(state, 'in-review'), command, facts)
    case 'ApproveExtension':
      return approveExtension(inStatus(state, 'in-review'), facts)
    case 'DeclineExtension':
      return declineExtension(inStatus(state, 'in-review'), command)
    case 'OrderDeadline':
      return orderDeadline(command, facts)
    case 'OpenGreenChannel':
      return openGreenChannel(inStatus(state, 'submitted', 'received', 'in-review'), command, facts)
    case 'ApproveGreenChannel':
      return approveGreenChannel(inStatus(state, 'submitted', 'received', 'in-review'), facts)
    case 'DeclineGreenChannel':
      return declineGreenChannel(inStatus(state, 'submitted', 'received', 'in-review'), command, facts)
    case 'ConfirmGreenChannel':
      return confirmGreenChannel(inStatus(state, 'submitted', 'received', 'in-review'), command, facts)
    case 'EndGreenChannel':
      return endGreenChannel(inStatus(state, 'submitted', 'received', 'in-review'), command, facts)
    case 'PerformGreenChannelDuty':
      return performGreenChannelDuty(inStatus(state, 'decided', 'finished'), command, facts)
    case 'ConcludeGreenChannelDuty':
      return concludeGreenChannelDuty(inStatus(state, 'decided', 'finished'), command, facts)
    case 'GrantApplication':
      return grantApplication(inStatus(state, 'in-review'), command, facts)
    case 'RefuseApplication':
      return refuseApplication(inStatus(state, 'in-review'), command, facts)
    case 'IssueLicence':
      return issueLicence(inStatus(state, 'decided'), command, facts)
    case 'DecideOnPromise':
      return decideOnPromise(inStatus(state, 'submitted', 'received'), command, facts)
    case 'IssueTemporaryLicence':
      return issueTemporaryLicence(inStatus(state, 'in-review', 'decided'), command, facts)
    case 'ProposeRevocation':
      return proposeRevocation(inStatus(state, 'decided', 'finished'), command, facts)
    case 'MakeStatement':
      return makeStatement(inStatus(state, 'decided', 'finished'), command, facts)
    case 'RevokeGrant':
      return revokeGrant(inStatus(state, 'decided', 'finished'), command, facts)
    case 'RepairCredit':
      return repairCredit(state, command, facts)
    case 'VerifyPromise':
      return verifyPromise(inStatus(state, 'decided', 'finished'), command, facts)
    case 'ConcludeFalsePromise':
      return concludeFalsePromise(inStatus(state, 'decided', 'finished'), command, facts)
    case 'JudgeInstantly':
      return judgeInstantlyAndDecide(inStatus(state, 'submitted'), command, facts, (before, event) =>
        foresee(before, event, facts),
      )
    case 'DrawForReexamination':
      return drawForReexamination(inStatus(state, 'decided', 'finished'), command, facts)
    case 'ReexamineDecision':
      return reexamineDecision(inStatus(state, 'decided', 'finished'), command, facts)
    case 'ConcludeReexamination':
      return concludeReexamination(inStatus(state, 'decided', 'finished'), command, facts)
    case 'DeliverResult':
      return deliverResult(inStatus(state, 'decided'), command, facts)
    case 'RequestOpinions':
      return requestOpinions(inStatus(state, 'in-review'), command, facts)
    case 'RecordNoticeService':
      return recordNoticeService(inStatus(state, 'in-review'), command, facts)
    case 'RemindReviewers':
      return remindReviewers(inStatus(state, 'in-review'), command, facts)
    case 'CombineOpinions':
      return combineOpinions(inStatus(state, 'in-review'), command, facts)
    case 'ProposeInspection':
      return proposeInspection(inStatus(state, 'in-review'), command, facts)
    case 'AnswerInspectionTimes':
      return answerInspectionTimes(inStatus(state, 'in-review'), command, facts)
    case 'AppointInspection':
      return appointInspection(inStatus(state, 'in-review'), command, facts)
    case 'CancelInspection':
      return cancelInspection(inStatus(state, 'in-review'), command, facts)
    case 'HoldInspection':
      return holdInspection(inStatus(state, 'in-review'), command, facts)
    case 'ConfirmInspectionRecord':
      return confirmInspectionRecord(inStatus(state, ...acceptedStatuses), command, facts)
    case 'RequestRemoteInspection':
    case 'SubmitRemoteShots':
    case 'AskShotsAgain':
    case 'GiveUpRemoteInspection':
    case 'RecordRemoteInspection':
    case 'ConfirmRemoteRecord':
      return decideRemote(inStatus(state, ...acceptedStatuses), command, facts)
    case 'WithdrawApplication':
      return withdrawApplication(command, facts)
    case 'TerminateProcedure':
      return terminateProcedure(command, facts)
    case 'VoidCase':
      return voidCase(command)
    case 'CorrectClericalError':
      return correctClericalError(inStatus(state, 'decided', 'finished'), command, facts)
    case 'MoveToRevision':
      return moveToRevision(state, command)
    case 'TransferCase':
      return transferCase(state, command, facts)
    case 'RecomputeClock':
      return recomputeClock(state, command, facts)
    case 'ShowPersonalData':
      return showPersonalData(command)
    case 'SettleDeadlines':
      return succeed([])
    case 'RecordDocument':
      return recordDocument(state, command)
    default:
      return assertNever(command, 'unknown command')
  }
}

function recordDocument(
  state: CaseState,
  command: Extract<CaseCommand, { type: 'RecordDocument' }>,
): Decision {
  const { number, digest, size } = command
  const document = state.documents.find((entry) => entry.number === number)
  if (document === undefined) return fail({ kind: 'document-unknown', number })
  if (document.digest !== undefined) return fail({ kind: 'document-produced', number })
  return succeed([{ type: 'DocumentProduced', kind: document.kind, number, digest, size }])
}

/** The case as it will stand when the event is recorded. */
function foresee(state: CaseState, event: CaseEvent, { now, actor }: CaseFactsAtHand): CaseState {
  const recordedAt = now > state.lastRecordedAt ? now : state.lastRecordedAt
  return evolve(state, { sequence: state.sequence + 1, actor, occurredAt: now, recordedAt, event })
}

function inStatus<S extends CaseState['status']>(
  state: CaseState,
  ...statuses: S[]
): Extract<CaseState, { status: S }> {
  assert((statuses as string[]).includes(state.status), `checkCommand let ${state.status} through`)
  return state as Extract<CaseState, { status: S }>
}
