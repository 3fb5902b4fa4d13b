import { type ItemRevision, type StepDefinition, listDeclaredSteps } from '../catalogue/index.ts'
import type { Actor, OfficerActor } from '../permissions/index.ts'
import type { CaseFactsAtHand } from './facts.ts'
import { listDuties, untilDecision } from './item-duties.ts'
import type { CaseRejection } from './rejection.ts'
import { type CaseState, findFiledFacts } from './state.ts'

/**
 * Who may give a command. `case-officer` is one of the authority whose clock it is; `reviewer` is settled step by step in `review.ts`, for the duty is that of the step.
 * `applicant-or-clerk`: what the applicant may bring to any counter of the authority, however it applied.
 * `examiner` is a clerk or a case officer; `verifier` an officer of whoever verifies the promises of the case.
 * `joint-party` is the applicant, or an officer of the authority or of an organisation that has a step in the item.
 * `applicant` includes the clerk who took the application in at the window, for the applicant who stands before it.
 */
export type Giver =
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
  | 'channel-confirmer'
  | 'duty-bearer'
  | 'joint-party'
  | 'system'

/** Whether the actor is one of those who may give a command in this case. */
export function checkGiver(
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
    case 'channel-confirmer':
      return checkOfficer(actor, state) ?? checkConfirmer(actor, revision)
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

/** Whoever may open it, and whoever takes applications in: the two heads have agreed to the channel as a whole. */
function checkConfirmer(actor: Actor, revision: ItemRevision): CaseRejection | undefined {
  const openers = revision.definition.greenChannel?.openedBy ?? []
  return isHead(actor) ? undefined : checkDuty(actor, [...openers, ...listDuties(revision, 'accept')])
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
