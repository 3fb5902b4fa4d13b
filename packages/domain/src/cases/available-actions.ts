import { listDeclaredSteps } from '../catalogue/index.ts'
import type { Bilingual } from '../kernel/index.ts'
import { checkCommand, checkStep, commandRules } from './command-rules.ts'
import type { CaseCommandType } from './commands.ts'
import { describeRejection } from './describe-rejection.ts'
import type { CaseFactsAtHand } from './facts.ts'
import { commandNames } from './names.ts'
import type { CaseRejection } from './rejection.ts'
import { listCaseSteps } from './review.ts'
import type { CaseState } from './state.ts'

export interface AvailableAction {
  readonly command: CaseCommandType
  readonly name: Bilingual
  readonly available: boolean
  /** Why not; shown beside the disabled button. */
  readonly disabledReason?: Bilingual
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
    const steps = refusal ? undefined : listOwnSteps(state, command, facts)
    const action = { command, name: commandNames[command], available: refusal === undefined, steps }
    return [refusal ? { ...action, disabledReason: describeRejection(refusal).detail } : action]
  })
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
  if (state.status === 'in-review') {
    const unfinished = listCaseSteps(state, facts).filter((entry) => entry.status !== 'done')
    const open = state.procedures.filter((entry) => entry.to === undefined).map((entry) => entry.procedure)
    if (command === 'GrantApplication' && unfinished.length > 0) {
      return { kind: 'steps-unfinished', steps: unfinished.map((entry) => entry.step.step) }
    }
    if ((command === 'GrantApplication' || command === 'RefuseApplication') && open.length > 0) {
      return { kind: 'procedure-open', procedures: open }
    }
    if (command === 'EndSpecialProcedure' && open.length === 0) {
      return { kind: 'procedure-not-open', procedure: state.procedures.length + 1 }
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
    if (command === 'CompleteStep' && (listOwnSteps(state, command, facts) ?? []).length === 0) {
      return { kind: 'steps-unfinished', steps: unfinished.map((entry) => entry.step.step) }
    }
  }
  if (state.status === 'decided') {
    const licence = facts.revision.licence !== undefined && state.decision.outcome === 'granted'
    if (command === 'IssueLicence' && state.licence)
      return { kind: 'licence-issued', number: state.licence.number }
    if (command === 'IssueLicence' && !licence) {
      return state.decision.outcome === 'granted' ? { kind: 'no-licence-results' } : { kind: 'not-granted' }
    }
    if (command === 'DeliverResult' && licence && !state.licence) return { kind: 'licence-not-issued' }
  }
  return undefined
}

function listOwnSteps(
  state: CaseState,
  command: CaseCommandType,
  facts: Pick<CaseFactsAtHand, 'actor' | 'revision'>,
): string[] | undefined {
  if (state.status !== 'in-review') return undefined
  const { actor, revision } = facts
  const progress = listCaseSteps(state, facts)
  const mine = (step: string) => {
    const assigned = state.steps[step]?.assignedTo
    return assigned === undefined || (actor.kind === 'officer' && assigned === actor.account)
  }
  switch (command) {
    case 'CompleteStep':
      return progress
        .filter(
          ({ step, status }) =>
            status === 'open' && checkStep(actor, state, step) === undefined && mine(step.step),
        )
        .map(({ step }) => step.step)
    case 'AssignStep':
      return progress.filter(({ status }) => status === 'open').map(({ step }) => step.step)
    case 'ReopenStep': {
      const declared = new Set(listDeclaredSteps(revision.definition).map(({ step }) => step.step))
      return progress
        .filter(({ step, status }) => status === 'done' && declared.has(step.step))
        .map(({ step }) => step.step)
    }
    default:
      return undefined
  }
}
