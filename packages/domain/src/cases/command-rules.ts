import { type ItemRevision, type StepDefinition, listDeclaredSteps } from '../catalogue/index.ts'
import { remember } from '../kernel/index.ts'
import type { Actor, OfficerActor } from '../permissions/index.ts'
import type { CaseCommandType } from './commands.ts'
import type { CaseFactsAtHand } from './facts.ts'
import type { CaseRejection } from './rejection.ts'
import { type CaseState, type CaseStatus, acceptedStatuses, findFiledFacts } from './state.ts'

/**
 * Who may give a command. `case-officer` is one of the authority whose clock it is; `reviewer` is settled step by step in `review.ts`, for the duty is that of the step.
 * `applicant-or-clerk`: what the applicant may bring to any counter of the authority, however it applied.
 * `examiner` is a clerk or a case officer; `verifier` an officer of whoever verifies the promises of the case.
 * `joint-party` is the applicant, or an officer of the authority or of an organisation that has a step in the item.
 * `applicant` includes the clerk who took the application in at the window, for the applicant who stands before it.
 */
type Giver =
  | 'applicant'
  | 'applicant-or-clerk'
  | 'clerk'
  | 'reviewer'
  | 'decider'
  | 'decider-or-system'
  | 'head'
  | 'head-or-system'
  | 'deliverer'
  | 'officer'
  | 'participant'
  | 'case-officer'
  | 'examiner'
  | 'verifier'
  | 'channel-opener'
  | 'duty-bearer'
  | 'joint-party'
  | 'system'

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
  RequestExtension: { giver: 'case-officer', allowed: ['in-review'] },
  ApproveExtension: { giver: 'head', allowed: ['in-review'] },
  DeclineExtension: { giver: 'head', allowed: ['in-review'] },
  OrderDeadline: { giver: 'head-or-system', allowed: withAuthority },
  OpenGreenChannel: { giver: 'channel-opener', allowed: ['submitted', 'received', 'in-review'] },
  ApproveGreenChannel: { giver: 'head', allowed: ['submitted', 'received', 'in-review'] },
  DeclineGreenChannel: { giver: 'head', allowed: ['submitted', 'received', 'in-review'] },
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

function checkGiver(
  giver: Giver,
  state: CaseState,
  { actor, revision }: Pick<CaseFactsAtHand, 'actor' | 'revision'>,
): CaseRejection | undefined {
  switch (giver) {
    case 'applicant':
      if (isOfMatter(actor, state)) return undefined
      return actor.kind === 'officer' ? checkWindow(actor, state, revision) : checkApplicant(actor, state)
    case 'applicant-or-clerk':
      return checkGiver(actor.kind === 'officer' ? 'clerk' : 'applicant', state, { actor, revision })
    case 'examiner':
      return (
        checkOfficer(actor, state) ??
        checkDuty(actor, [...listDuties(revision, 'accept'), ...listDuties(revision)])
      )
    case 'verifier':
      return checkVerifier(actor, state)
    case 'channel-opener':
      return checkOfficer(actor, state) ?? checkOpener(actor, revision)
    case 'duty-bearer':
      return checkDutyBearer(actor, state)
    case 'joint-party':
      return actor.kind === 'officer'
        ? checkParticipant(actor, state, revision)
        : checkApplicant(actor, state)
    case 'clerk':
      return checkOfficer(actor, state) ?? checkDuty(actor, listDuties(revision, 'accept'))
    case 'decider':
      return checkOfficer(actor, state) ?? checkDuty(actor, listDuties(revision, 'decide'))
    case 'decider-or-system':
      return actor.kind === 'system' ? undefined : checkGiver('decider', state, { actor, revision })
    case 'deliverer':
      return (
        checkOfficer(actor, state) ??
        checkDuty(actor, [...listDuties(revision, 'deliver'), ...listDuties(revision, 'decide')])
      )
    case 'head':
      return checkOfficer(actor, state) ?? (isHead(actor) ? undefined : { kind: 'head-required' })
    case 'head-or-system':
      return actor.kind === 'system' ? undefined : checkGiver('head', state, { actor, revision })
    case 'reviewer':
      return checkReviewer(actor, state, revision)
    case 'participant':
      return isHead(actor) ? checkParticipant(actor, state, revision) : checkReviewer(actor, state, revision)
    case 'case-officer':
      return checkOfficer(actor, state) ?? checkDuty(actor, listDuties(revision))
    case 'officer':
      return checkOfficer(actor, state)
    case 'system':
      return actor.kind === 'system' ? undefined : { kind: 'not-system' }
    default:
      return giver satisfies never
  }
}

/** What was filed with a matter was settled there: the matter files it, answers and withdraws it for whoever acted. */
function isOfMatter(actor: Actor, state: CaseState): boolean {
  if (state.matter === undefined) return false
  return state.status === 'draft' || (actor.kind === 'system' && actor.process === 'matter')
}

/**
 * An applicant acts for itself, as legal representative, or as agent within the written authorisations. Several
 * authorisations by one principal add up.
 */
export function checkApplicant(
  actor: Actor,
  of: { readonly applicant: Pick<CaseState['applicant'], 'subject'>; readonly item: string },
): CaseRejection | undefined {
  if (actor.kind !== 'applicant') return { kind: 'not-applicant' }
  const relations = actor.actsFor.filter((entry) => entry.subject === of.applicant.subject)
  if (relations.length === 0) return { kind: 'not-applicant' }
  const covered = relations.some(
    ({ as, items }) => as !== 'agent' || items === undefined || items.includes(of.item),
  )
  return covered ? undefined : { kind: 'not-authorised-for-item', item: of.item }
}

function checkWindow(
  actor: OfficerActor,
  state: CaseState,
  revision: ItemRevision,
): CaseRejection | undefined {
  if (state.takenInAt === undefined) return { kind: 'not-applicant' }
  return checkOfficer(actor, state) ?? checkDuty(actor, listDuties(revision, 'accept'))
}

function checkOfficer(actor: Actor, state: CaseState): CaseRejection | undefined {
  if (actor.kind !== 'officer') return { kind: 'not-officer' }
  const within =
    actor.jurisdiction.includes(state.authority) ||
    (state.takenInAt !== undefined && actor.jurisdiction.includes(state.takenInAt))
  return within ? undefined : { kind: 'out-of-jurisdiction' }
}

/** Officers of the authority, and of the organisations that verify the promises on which the grant rests. */
function checkVerifier(actor: Actor, state: CaseState): CaseRejection | undefined {
  if (actor.kind !== 'officer') return { kind: 'not-officer' }
  const verifiers = (findFiledFacts(state)?.promises ?? []).map(({ by }) => by)
  const own = verifiers.some((organisation) => actor.jurisdiction.includes(organisation))
  return own ? undefined : checkOfficer(actor, state)
}

/** Holders of the duties that the item names for its green channel, and heads. */
function checkOpener(actor: Actor, { definition }: ItemRevision): CaseRejection | undefined {
  if (definition.greenChannel === undefined || isHead(actor)) return undefined
  return checkDuty(actor, definition.greenChannel.openedBy)
}

/** Whoever owes something after an emergency: the applicant, the authority, or an organisation that the item names. */
function checkDutyBearer(actor: Actor, state: CaseState): CaseRejection | undefined {
  if (actor.kind !== 'officer') return checkApplicant(actor, state)
  const channel = findFiledFacts(state)?.greenChannel
  const owing = channel?.status === 'ended' ? channel.duties : []
  return owing.some(({ by }) => actor.jurisdiction.includes(by)) ? undefined : checkOfficer(actor, state)
}

/** The authority's own people, and those of organisations that have a step in the item. */
function checkParticipant(actor: Actor, state: CaseState, revision: ItemRevision): CaseRejection | undefined {
  if (actor.kind !== 'officer') return { kind: 'not-officer' }
  const own = listDeclaredSteps(revision.definition).some(
    ({ step }) => step.organisation !== undefined && actor.jurisdiction.includes(step.organisation),
  )
  return own ? undefined : checkOfficer(actor, state)
}

/** A step may lie with another organisation than the authority; its officers have a part in the case then. */
function checkReviewer(actor: Actor, state: CaseState, revision: ItemRevision): CaseRejection | undefined {
  if (actor.kind !== 'officer') return { kind: 'not-officer' }
  const outside = checkOfficer(actor, state)
  if (outside === undefined) return checkDuty(actor, listDuties(revision, ...untilDecision, 'follow-through'))
  const own = listDeclaredSteps(revision.definition).filter(
    ({ step }) => step.organisation !== undefined && actor.jurisdiction.includes(step.organisation),
  )
  return own.length === 0 ? outside : checkDuty(actor, [...new Set(own.map(({ step }) => step.duty))])
}

/** The duty of a step, at the organisation where the step lies. */
export function checkStep(actor: Actor, state: CaseState, step: StepDefinition): CaseRejection | undefined {
  if (actor.kind !== 'officer') return { kind: 'not-officer' }
  if (!actor.jurisdiction.includes(step.organisation ?? state.authority))
    return { kind: 'out-of-jurisdiction' }
  return checkDuty(actor, [step.duty])
}

export function checkDuty(actor: Actor, duties: readonly string[]): CaseRejection | undefined {
  if (actor.kind !== 'officer') return { kind: 'not-officer' }
  return duties.some((duty) => actor.duties.includes(duty)) ? undefined : { kind: 'duty-missing', duties }
}

export function isHead(actor: Actor): boolean {
  return actor.kind === 'officer' && actor.role === 'head'
}

/** The duties that these kinds of steps name in this item; those of every step that examines or decides by default. */
export function listDuties(revision: ItemRevision, ...does: readonly StepDefinition['does'][]): string[] {
  const wanted = does.length > 0 ? does : untilDecision
  const duties = sortDuties(revision.definition)
  return [...new Set(wanted.flatMap((kind) => duties.get(kind) ?? []))]
}

const untilDecision = ['review', 'inspect', 'expert-review', 'legal-review', 'decide'] as const

/** Every act asks for duties; plans of hundreds of steps name a handful. */
const sortDuties = remember((definition: ItemRevision['definition']) => {
  const duties = new Map<StepDefinition['does'], string[]>()
  for (const { step } of listDeclaredSteps(definition)) {
    const known = duties.get(step.does) ?? []
    if (!known.includes(step.duty)) duties.set(step.does, [...known, step.duty])
  }
  return duties
})
