import type { StepDefinition } from '../catalogue/index.ts'
import type { Bilingual } from '../kernel/index.ts'
import { standsFor } from '../permissions/index.ts'
import { checkCommand, commandRules } from './command-rules.ts'
import { checkStep, isHead } from './giver.ts'
import type { CaseCommandType } from './commands.ts'
import { describeRejection } from './describe-rejection.ts'
import type { CaseFactsAtHand } from './facts.ts'
import { listDutiesOwed, listOpenDutiesOwed } from './green-channel-duties.ts'
import { nameCommand } from './names.ts'
import { checkFormalLicence } from './outcome.ts'
import { checkPromiseMoment } from './promises/check-promise-moment.ts'
import { findReexaminationStage } from './instant/instant-state.ts'
import { concernsJointly, isJointCommand } from './joint/joint-actions.ts'
import { checkRemoteMoment, concernsRemotely, isRemoteCommand } from './remote/remote-actions.ts'
import { findOpenRemote } from './remote/remote-state.ts'
import type { CaseRejection } from './rejection.ts'
import { listCurrentSteps, listFailedSteps, listUnfinishedSteps } from './review.ts'
import { type AcceptedCase, type CaseState, findFiledFacts, isAccepted } from './state.ts'
import { listOpenOwed, listSupplied } from './tolerance.ts'
import { listUnanswered, listUnverified } from './verification.ts'

export interface AvailableAction {
  readonly command: CaseCommandType
  readonly name: Bilingual
  readonly available: boolean
  /** Why not; shown beside the disabled button. */
  readonly disabledReason?: Bilingual
  /** What it waits for: something within the case, another stage of it, or somebody with another post. */
  readonly waitsFor?: 'condition' | 'stage' | 'person'
  /** For acts on a step: the steps on which this actor may act now. */
  readonly steps?: readonly string[]
}

/**
 * What this actor may do with the case now, and why not the rest. Acts that are never this actor's are left out;
 * acts of its own that must wait are there with the reason.
 */
export function listAvailableActions(
  state: CaseState,
  facts: Pick<CaseFactsAtHand, 'actor' | 'revision'>,
): AvailableAction[] {
  const commands = Object.keys(commandRules) as (keyof typeof commandRules)[]
  return commands.flatMap((command) => {
    const refusal = checkCommand(state, command, facts) ?? checkMoment(state, command, facts)
    if (refusal && neverTheirs.has(refusal.kind)) return []
    // An item that is decided on the spot has no steps to take or to send back, most have none after the decision.
    if (isStepCommand(command) && isAccepted(state) && listCurrentSteps(state, facts).length === 0) return []
    // Few cases owe a material or rest on a promise; to the others these acts mean nothing.
    if (!concerns(command, state, facts)) return []
    if (isJointCommand(command) && !concernsJointly(command, state, facts)) return []
    if (isRemoteCommand(command) && !concernsRemotely(command, state, facts)) return []
    const steps = refusal ? undefined : listOwnSteps(state, command, facts)
    const action = {
      command,
      name: nameCommand(command, facts.revision.definition),
      available: refusal === undefined,
      steps,
    }
    if (refusal === undefined) return [action]
    const disabledReason = describeRejection(refusal, facts.revision).detail
    return [{ ...action, disabledReason, waitsFor: findWhatItWaitsFor(refusal) }]
  })
}

function findWhatItWaitsFor({ kind }: CaseRejection): NonNullable<AvailableAction['waitsFor']> {
  if (kind === 'not-in-status') return 'stage'
  return othersDo.has(kind) ? 'person' : 'condition'
}

const othersDo: ReadonlySet<CaseRejection['kind']> = new Set([
  'duty-missing',
  'head-required',
  'assigned-to-another',
])

/** Acts on what is owed are told where something of the kind is or was. */
function concerns(
  command: CaseCommandType,
  state: CaseState,
  { revision }: Pick<CaseFactsAtHand, 'revision'>,
): boolean {
  const filed = findFiledFacts(state)
  switch (command) {
    case 'SupplyMaterial':
    case 'ExamineSuppliedMaterial':
      return (filed?.owed.length ?? 0) > 0
    case 'VerifyPromise':
      return (filed?.promises.length ?? 0) > 0
    case 'ConcludeFalsePromise':
      return filed?.promises.some(({ answer }) => answer !== undefined) ?? false
    case 'OpenGreenChannel':
      return revision.definition.greenChannel !== undefined
    case 'ApproveGreenChannel':
    case 'DeclineGreenChannel':
      return filed?.greenChannel?.status === 'requested' && filed.greenChannel.standing === undefined
    case 'ConfirmGreenChannel':
      return filed?.greenChannel?.status === 'requested' && filed.greenChannel.standing !== undefined
    case 'EndGreenChannel':
      return filed?.greenChannel?.status === 'open'
    case 'PerformGreenChannelDuty':
      return listDutiesOwed(filed?.greenChannel).length > 0
    case 'ConcludeGreenChannelDuty':
      return listDutiesOwed(filed?.greenChannel).some(({ overdue }) => overdue !== undefined)
    case 'ProposeRevocation':
    case 'MakeStatement':
    case 'RevokeGrant':
      return filed?.promises.some(({ answer }) => answer !== undefined) ?? false
    case 'RepairCredit':
      return (filed?.credit?.length ?? 0) > 0
    case 'ReexamineDecision':
    case 'ConcludeReexamination':
      return filed?.instant?.reexamination !== undefined
    case 'DecideOnPromise':
      return filed?.content.promise !== undefined
    case 'IssueTemporaryLicence':
      return revision.definition.result.temporary !== undefined
    default:
      return true
  }
}

const neverTheirs: ReadonlySet<CaseRejection['kind']> = new Set([
  'not-applicant',
  'not-officer',
  'not-system',
  'not-authorised-for-item',
  'out-of-jurisdiction',
])

/** What `decide` would refuse for the moment, whatever the content. */
function checkMoment(
  state: CaseState,
  command: CaseCommandType,
  facts: Pick<CaseFactsAtHand, 'actor' | 'revision'>,
): CaseRejection | undefined {
  const channel = checkGreenChannelMoment(state, command, facts)
  if (channel) return channel
  if (state.status === 'in-review') {
    if (command === 'RefuseApplication' && facts.revision.definition.reform === 'filing') {
      return { kind: 'filing-not-refused' }
    }
    const unfinished = listUnfinishedSteps(state, facts)
    const open = state.procedures.filter((entry) => entry.to === undefined).map((entry) => entry.procedure)
    if (command === 'GrantApplication' && unfinished.length > 0) {
      return { kind: 'steps-unfinished', steps: unfinished }
    }
    const failed = listFailedSteps(state, facts)
    if (command === 'GrantApplication' && failed.length > 0) return { kind: 'step-failed', steps: failed }
    if ((command === 'GrantApplication' || command === 'RefuseApplication') && open.length > 0) {
      return { kind: 'procedure-open', procedures: open }
    }
    const owed = listOpenOwed(state.owed).map(({ material }) => material)
    if (command === 'GrantApplication' && owed.length > 0) return { kind: 'material-owed', materials: owed }
    if (command === 'SupplyMaterial' && owed.length === 0) {
      return { kind: 'material-not-owed', material: '', owed }
    }
    if (command === 'ExamineSuppliedMaterial' && listSupplied(state.owed).length === 0) {
      return { kind: 'material-not-supplied', material: '', supplied: [] }
    }
    if (command === 'EndSpecialProcedure' && open.length === 0) {
      return { kind: 'procedure-not-open', procedure: 0 }
    }
    if (command === 'StartSpecialProcedure' && facts.revision.definition.specialProcedures.length === 0) {
      return { kind: 'procedure-not-provided', procedure: '', provided: [] }
    }
    if (command === 'RequestExtension') {
      if (facts.revision.definition.extension === undefined) return { kind: 'extension-not-provided' }
      if (state.extension && state.extension.state !== 'declined') return { kind: 'extension-used' }
    }
    if (
      (command === 'ApproveExtension' || command === 'DeclineExtension') &&
      state.extension?.state !== 'requested'
    ) {
      return { kind: 'extension-not-requested' }
    }
  }
  const remote = checkRemoteMoment(state, command, facts)
  if (remote) return remote
  const promise = checkPromiseMoment(state, command, facts)
  if (promise) return promise
  if (isAccepted(state) && isStepCommand(command)) return checkOwnSteps(state, command, facts)
  if (state.status === 'decided' || state.status === 'finished') {
    const none = { kind: 'promise-not-open', material: '', open: [] } as const
    if (command === 'VerifyPromise' && listUnverified(state.promises).length === 0) return none
    if (command === 'ConcludeFalsePromise' && listUnanswered(state.promises).length === 0) return none
    const wanted = command === 'ReexamineDecision' ? 'to-examine' : 'to-conclude'
    if (command === 'ReexamineDecision' || command === 'ConcludeReexamination') {
      const stage = findReexaminationStage(state.instant) ?? 'none'
      if (stage !== wanted) return { kind: 'reexamination-not-open', stage }
    }
  }
  if (state.status === 'decided') {
    const licence = facts.revision.licence !== undefined && state.decision.outcome === 'granted'
    if (command === 'IssueLicence' && state.licence)
      return { kind: 'licence-issued', number: state.licence.number }
    if (command === 'IssueLicence' && !licence) {
      return state.decision.outcome === 'granted' ? { kind: 'no-licence-results' } : { kind: 'not-granted' }
    }
    if (command === 'IssueLicence') {
      const unready = checkFormalLicence(state, facts.revision)
      if (unready) return unready
    }
    if (command === 'DeliverResult' && licence && !state.licence) return { kind: 'licence-not-issued' }
  }
  return undefined
}

/** What would be refused of the green channel, whatever the content. */
function checkGreenChannelMoment(
  state: CaseState,
  command: CaseCommandType,
  { actor }: Pick<CaseFactsAtHand, 'actor'>,
): CaseRejection | undefined {
  const channel = findFiledFacts(state)?.greenChannel
  if (command === 'OpenGreenChannel' && channel !== undefined && channel.status !== 'ended') {
    return { kind: 'green-channel-present' }
  }
  if (command === 'ApproveGreenChannel' && channel?.status === 'requested' && actor.kind === 'officer') {
    return standsFor(actor, channel.requestedBy) ? { kind: 'green-channel-own-request' } : undefined
  }
  if (command !== 'PerformGreenChannelDuty' && command !== 'ConcludeGreenChannelDuty') return undefined
  const open = listOpenDutiesOwed(channel).filter(
    ({ overdue }) => command === 'PerformGreenChannelDuty' || overdue !== undefined,
  )
  return open.length > 0 ? undefined : { kind: 'green-channel-duty-not-open', duty: '', open: [] }
}

type StepCommand = 'AssignStep' | 'CompleteStep' | 'ReopenStep'

function isStepCommand(command: CaseCommandType): command is StepCommand {
  return command === 'AssignStep' || command === 'CompleteStep' || command === 'ReopenStep'
}

/** Why there is no step on which this actor may act now. */
function checkOwnSteps(
  state: AcceptedCase,
  command: StepCommand,
  facts: Pick<CaseFactsAtHand, 'actor' | 'revision'>,
): CaseRejection | undefined {
  if (listOwnSteps(state, command, facts)?.length !== 0) return undefined
  const progress = listCurrentSteps(state, facts)
  const steps = progress.map(({ step }) => step.step)
  if (command === 'ReopenStep') return { kind: 'steps-unfinished', steps }
  const open = progress.filter(({ status }) => status === 'open').map(({ step }) => step)
  if (open.length === 0) return { kind: 'steps-done', steps }
  const fitting = open.find((step) => checkStep(facts.actor, state, step) === undefined)
  const assigned = fitting && state.steps[fitting.step]?.assignedTo
  const isOwn = facts.actor.kind === 'officer' && assigned !== undefined && standsFor(facts.actor, assigned)
  if (assigned !== undefined && !isOwn) return { kind: 'assigned-to-another', officer: assigned }
  if (fitting && findOpenRemote(state.remote, fitting.step)) {
    return { kind: 'remote-under-way', step: fitting.step }
  }
  return { kind: 'duty-missing', duties: [...new Set(open.map((step) => step.duty))] }
}

/** The steps on which the actor may act now; undefined for acts that are not about one step. */
function listOwnSteps(
  state: CaseState,
  command: CaseCommandType,
  facts: Pick<CaseFactsAtHand, 'actor' | 'revision'>,
): string[] | undefined {
  if (!isAccepted(state) || !isStepCommand(command)) return undefined
  const { actor } = facts
  const progress = listCurrentSteps(state, facts)
  if (command === 'ReopenStep') {
    return progress.filter(({ status }) => status === 'done').map(({ step }) => step.step)
  }
  const open = progress.filter(({ status }) => status === 'open').map(({ step }) => step)
  // A head gives any open step to whom it will; others take what is theirs by duty and in nobody's hand.
  const own = (step: StepDefinition) => {
    const assigned = state.steps[step.step]?.assignedTo
    const mine = assigned === undefined || (actor.kind === 'officer' && standsFor(actor, assigned))
    const remote = command === 'CompleteStep' ? findOpenRemote(state.remote, step.step) : undefined
    return mine && remote === undefined && checkStep(actor, state, step) === undefined
  }
  const assignable = command === 'AssignStep' && isHead(actor)
  return open.filter((step) => assignable || own(step)).map((step) => step.step)
}
