import type { ItemRevision, StepDefinition } from '../../catalogue/index.ts'
import { assert } from '../../kernel/index.ts'
import type { CaseCommandType } from '../commands.ts'
import type { Decision } from '../decision-types.ts'
import type { CaseFactsAtHand } from '../facts.ts'
import { checkStep } from '../giver.ts'
import type { CaseRejection } from '../rejection.ts'
import { findStepToComplete, listCaseSteps } from '../review.ts'
import { type AcceptedCase, type CaseState, isAccepted } from '../state.ts'
import { confirmRemoteRecord, recordRemoteInspection } from './record-remote.ts'
import type { RemoteCommand } from './remote-commands.ts'
import { findOpenRemote, getRemoteStage } from './remote-state.ts'
import {
  askShotsAgain,
  giveUpRemoteInspection,
  listRemoteSteps,
  requestRemoteInspection,
} from './request-remote.ts'
import { submitRemoteShots } from './submit-shots.ts'

const remoteCommands: Readonly<Record<RemoteCommand['type'], true>> = {
  RequestRemoteInspection: true,
  SubmitRemoteShots: true,
  AskShotsAgain: true,
  GiveUpRemoteInspection: true,
  RecordRemoteInspection: true,
  ConfirmRemoteRecord: true,
}

export function isRemoteCommand(command: CaseCommandType): command is RemoteCommand['type'] {
  return Object.hasOwn(remoteCommands, command)
}

/** Acts of a remote inspection; the table of commands has settled in which status they may be given. */
export function decideRemote(state: AcceptedCase, command: RemoteCommand, facts: CaseFactsAtHand): Decision {
  if (command.type === 'ConfirmRemoteRecord') return confirmRemoteRecord(state, command, facts)
  assert(state.status === 'in-review', 'the table of commands lets only a review through')
  switch (command.type) {
    case 'RequestRemoteInspection':
      return requestRemoteInspection(state, command, facts)
    case 'SubmitRemoteShots':
      return submitRemoteShots(state, command, facts)
    case 'AskShotsAgain':
      return askShotsAgain(state, command, facts)
    case 'GiveUpRemoteInspection':
      return giveUpRemoteInspection(state, command, facts)
    case 'RecordRemoteInspection':
      return recordRemoteInspection(state, command, facts)
    default:
      return command satisfies never
  }
}

/** Why an act of a remote inspection is not this officer's: it belongs to whoever may take the step. */
export function checkRemoteMoment(
  state: CaseState,
  command: CaseCommandType,
  facts: Pick<CaseFactsAtHand, 'actor' | 'revision'>,
): CaseRejection | undefined {
  if (!isRemoteCommand(command) || state.status !== 'in-review') return undefined
  if (command === 'SubmitRemoteShots' || command === 'ConfirmRemoteRecord') return undefined
  const refusals = listStepsOf(command, state, facts).map((step) => {
    if (command !== 'RecordRemoteInspection') return checkStep(facts.actor, state, step)
    // The record completes the step, which may be in another's hand, or wait again for one that was sent back.
    const found = findStepToComplete(state, step.step, facts)
    return 'kind' in found ? found : undefined
  })
  return refusals.includes(undefined) ? undefined : refusals[0]
}

function listStepsOf(
  command: RemoteCommand['type'],
  state: Extract<CaseState, { status: 'in-review' }>,
  facts: Pick<CaseFactsAtHand, 'revision'>,
): StepDefinition[] {
  if (command === 'RequestRemoteInspection') return listRemoteSteps(state, facts)
  return listCaseSteps(state, facts)
    .map(({ step }) => step)
    .filter(({ step }) => {
      const open = findOpenRemote(state.remote, step)
      return (
        open !== undefined && (command === 'GiveUpRemoteInspection' || getRemoteStage(open) === 'submitted')
      )
    })
}

/** Few steps can be done from afar; these acts are told where one can, or where something was asked for. */
export function concernsRemotely(
  command: RemoteCommand['type'],
  state: CaseState,
  facts: { readonly revision: ItemRevision },
): boolean {
  if (!isAccepted(state)) return false
  const remote = state.remote ?? []
  const stages = new Set(remote.map(getRemoteStage))
  switch (command) {
    case 'RequestRemoteInspection':
      return state.status === 'in-review' && listRemoteSteps(state, facts).length > 0
    case 'SubmitRemoteShots':
      return stages.has('awaited')
    case 'AskShotsAgain':
    case 'RecordRemoteInspection':
      return stages.has('submitted')
    case 'GiveUpRemoteInspection':
      return stages.has('awaited') || stages.has('submitted')
    case 'ConfirmRemoteRecord':
      return remote.some(({ recorded }) => recorded !== undefined && recorded.confirmed === undefined)
    default:
      return command satisfies never
  }
}
