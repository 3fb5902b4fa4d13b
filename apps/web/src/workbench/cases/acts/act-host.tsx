import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { api, send } from '../../../api/index.ts'
import { Dialog, Loading, ProblemNotice } from '../../../design/index.ts'
import { AcceptAct } from './accept-act.tsx'
import { GrantAct, RefuseAct, TerminateAct } from './decision-acts.tsx'
import { ConcludeReexaminationAct, ReexamineAct } from './instant-acts.tsx'
import { CorrectionNoticeAct, PreExamineAct } from './notice-acts.tsx'
import {
  ConcludePromiseAct,
  ExamineMaterialAct,
  SupplyMaterialAct,
  VerifyPromiseAct,
} from './obligation-acts.tsx'
import {
  DecideOnPromiseAct,
  IssueTemporaryLicenceAct,
  MakeStatementAct,
  ProposeRevocationAct,
  RepairCreditAct,
  RevokeGrantAct,
} from './promise-acts.tsx'
import {
  ApproveGreenChannelAct,
  ConfirmGreenChannelAct,
  ConcludeDutyAct,
  OpenGreenChannelAct,
  PerformDutyAct,
} from './green-channel-acts.tsx'
import { ClericalCorrectionAct, DeliverAct, IssueLicenceAct } from './result-acts.tsx'
import {
  AnswerTimesAct,
  AppointAct,
  CancelInspectionAct,
  HoldInspectionAct,
} from '../joint/inspection-acts.tsx'
import { RecordRemoteAct } from '../remote/record-act.tsx'
import { AskShotsAgainAct, GiveUpRemoteAct, RequestRemoteAct } from '../remote/remote-acts.tsx'
import { ProposeInspectionAct } from '../joint/propose-act.tsx'
import {
  CombineOpinionsAct,
  RecordServiceAct,
  RemindReviewersAct,
  RequestOpinionsAct,
} from '../joint/opinion-acts.tsx'
import { MoveRevisionAct, ReasonAct, ReceiveAct, RefuseAcceptanceAct } from './simple-acts.tsx'
import { AssignAct, CompleteAct, ReopenAct } from './step-acts.tsx'
import {
  ApproveExtensionAct,
  EndProcedureAct,
  OrderDeadlineAct,
  RequestExtensionAct,
  StartProcedureAct,
} from './time-acts.tsx'
import type { ActProps } from './use-act-form.ts'

/** The act that is open, with the step, inspection or notice on which it was chosen where it is about one. */
export interface ChosenAct {
  readonly command: string
  readonly step?: string | undefined
}

/** Acts that this page does; of the others in the list of the platform, some are the applicant's and some its own. */
export const actsOfThePage: ReadonlySet<string> = new Set([
  'PreExamineApplication',
  'ReceiveApplication',
  'RequestCorrection',
  'AcceptApplication',
  'RefuseAcceptance',
  'SupplyMaterial',
  'ExamineSuppliedMaterial',
  'DecideOnPromise',
  'IssueTemporaryLicence',
  'VerifyPromise',
  'ProposeRevocation',
  'MakeStatement',
  'RevokeGrant',
  'ConcludeFalsePromise',
  'RepairCredit',
  'AssignStep',
  'CompleteStep',
  'ReopenStep',
  'RequestRemoteInspection',
  'RecordRemoteInspection',
  'AskShotsAgain',
  'GiveUpRemoteInspection',
  'StartSpecialProcedure',
  'EndSpecialProcedure',
  'RequestExtension',
  'ApproveExtension',
  'DeclineExtension',
  'OrderDeadline',
  'OpenGreenChannel',
  'ApproveGreenChannel',
  'ConfirmGreenChannel',
  'DeclineGreenChannel',
  'EndGreenChannel',
  'PerformGreenChannelDuty',
  'ConcludeGreenChannelDuty',
  'ReexamineDecision',
  'ConcludeReexamination',
  'GrantApplication',
  'RefuseApplication',
  'IssueLicence',
  'DeliverResult',
  'TerminateProcedure',
  'VoidCase',
  'WithdrawApplication',
  'CorrectClericalError',
  'MoveToRevision',
])

export function ActHost({ act, ...props }: ActProps & { readonly act: ChosenAct }): ReactElement | null {
  switch (act.command) {
    case 'PreExamineApplication':
      return <PreExamineAct {...props} />
    case 'ReceiveApplication':
      return <ReceiveAct {...props} />
    case 'RequestCorrection':
      return <CorrectionNoticeAct {...props} />
    case 'AcceptApplication':
      return <AcceptAct {...props} />
    case 'RefuseAcceptance':
      return <RefuseAcceptanceAct {...props} />
    case 'SupplyMaterial':
      return <SupplyMaterialAct {...props} />
    case 'ExamineSuppliedMaterial':
      return <ExamineMaterialAct {...props} />
    case 'DecideOnPromise':
      return <DecideOnPromiseAct {...props} />
    case 'IssueTemporaryLicence':
      return <IssueTemporaryLicenceAct {...props} />
    case 'ProposeRevocation':
      return <ProposeRevocationAct {...props} />
    case 'MakeStatement':
      return <MakeStatementAct {...props} />
    case 'RevokeGrant':
      return <RevokeGrantAct {...props} />
    case 'RepairCredit':
      return <RepairCreditAct {...props} />
    case 'VerifyPromise':
      return <VerifyPromiseAct {...props} />
    case 'ConcludeFalsePromise':
      return <ConcludePromiseAct {...props} />
    case 'ReexamineDecision':
      return <ReexamineAct {...props} />
    case 'ConcludeReexamination':
      return <ConcludeReexaminationAct {...props} />
    case 'AssignStep':
      return <AssignAct {...props} step={act.step} />
    case 'CompleteStep':
      return <CompleteAct {...props} step={act.step} />
    case 'ReopenStep':
      return <ReopenAct {...props} step={act.step} />
    case 'StartSpecialProcedure':
      return <StartProcedureAct {...props} />
    case 'EndSpecialProcedure':
      return <EndProcedureAct {...props} />
    case 'RequestExtension':
      return <RequestExtensionAct {...props} />
    case 'ApproveExtension':
      return <ApproveExtensionAct {...props} />
    case 'OrderDeadline':
      return <OrderDeadlineAct {...props} />
    case 'OpenGreenChannel':
      return <OpenGreenChannelAct {...props} />
    case 'ApproveGreenChannel':
      return <ApproveGreenChannelAct {...props} />
    case 'ConfirmGreenChannel':
      return <ConfirmGreenChannelAct {...props} />
    case 'PerformGreenChannelDuty':
      return <PerformDutyAct {...props} />
    case 'ConcludeGreenChannelDuty':
      return <ConcludeDutyAct {...props} />
    case 'GrantApplication':
      return <GrantAct {...props} />
    case 'RefuseApplication':
      return <RefuseAct {...props} />
    case 'IssueLicence':
      return <IssueLicenceAct {...props} />
    case 'DeliverResult':
      return <DeliverAct {...props} />
    case 'TerminateProcedure':
      return <TerminateAct {...props} />
    case 'CorrectClericalError':
      return <ClericalCorrectionAct {...props} />
    case 'MoveToRevision':
      return <MoveRevision {...props} />
    case 'DeclineExtension':
    case 'DeclineGreenChannel':
    case 'EndGreenChannel':
    case 'VoidCase':
    case 'WithdrawApplication':
      return <ReasonAct {...props} command={act.command} />
    case 'RequestOpinions':
      return <RequestOpinionsAct {...props} />
    case 'RecordNoticeService':
      return <RecordServiceAct {...props} part={act.step} />
    case 'RemindReviewers':
      return <RemindReviewersAct {...props} />
    case 'CombineOpinions':
      return <CombineOpinionsAct {...props} />
    case 'ProposeInspection':
      return <ProposeInspectionAct {...props} />
    case 'AnswerInspectionTimes':
      return <AnswerTimesAct {...props} part={act.step} />
    case 'AppointInspection':
      return <AppointAct {...props} part={act.step} />
    case 'CancelInspection':
      return <CancelInspectionAct {...props} part={act.step} />
    case 'RequestRemoteInspection':
      return <RequestRemoteAct {...props} part={act.step} />
    case 'RecordRemoteInspection':
      return <RecordRemoteAct {...props} part={act.step} />
    case 'AskShotsAgain':
      return <AskShotsAgainAct {...props} part={act.step} />
    case 'GiveUpRemoteInspection':
      return <GiveUpRemoteAct {...props} part={act.step} />
    case 'HoldInspection':
      return <HoldInspectionAct {...props} part={act.step} />
    default:
      return null
  }
}

/** The revisions are read when somebody wants to move the case. */
function MoveRevision(props: ActProps): ReactElement {
  const { item } = props.open.view
  const revisions = useQuery({
    queryKey: ['item-revisions', item],
    queryFn: () => send(api.GET('/api/v1/items/{item}/revisions', { params: { path: { item } } })),
  })
  if (revisions.data) return <MoveRevisionAct {...props} revisions={revisions.data.revisions} />
  return (
    <Dialog title={{ zh: '更换事项版本', en: 'Move to another revision' }} open onClose={props.onClose}>
      {revisions.error ? (
        <ProblemNotice problem={revisions.error} onRetry={() => void revisions.refetch()} />
      ) : (
        <Loading />
      )}
    </Dialog>
  )
}
