import { type ItemRevision, findPromiseWay } from '../../catalogue/index.ts'
import { fail, findPlainDate, getBeijingDate, succeed } from '../../kernel/index.ts'
import { acceptApplication } from '../acceptance.ts'
import type { Command, Decision } from '../decision-types.ts'
import type { CaseFactsAtHand } from '../facts.ts'
import { makeDocument } from '../make-document.ts'
import { checkGrant } from '../outcome.ts'
import type { ApplicationContent } from '../parties.ts'
import { listReviewStages, resolveCaseRequirements } from '../plan.ts'
import type { CaseRejection } from '../rejection.ts'
import type { AwaitingAcceptance } from '../state.ts'
import { listVerifications } from '../verification.ts'

/** Why there is nothing to decide on a promise in this case. */
export function checkOnPromise(
  revision: ItemRevision,
  content: ApplicationContent,
): CaseRejection | undefined {
  if (findPromiseWay(revision.definition, content.answers) === undefined) return { kind: 'not-on-promise' }
  // What must still be looked at before is no decision on the promise alone.
  const steps = listReviewStages(resolveCaseRequirements(revision, content))
    .flat()
    .filter(({ optional }) => optional !== true)
    .map(({ step }) => step)
  return steps.length > 0 ? { kind: 'steps-unfinished', steps } : undefined
}

/**
 * 告知承诺制办理: what the applicant signed is enough, so that one act accepts and grants; what was promised is verified
 * afterwards.
 */
export function decideOnPromise(
  state: AwaitingAcceptance,
  command: Command<'DecideOnPromise'>,
  facts: CaseFactsAtHand,
): Decision {
  const refusal = checkOnPromise(facts.revision, state.content)
  if (refusal) return fail(refusal)
  const accepted = acceptApplication(
    state,
    { type: 'AcceptApplication', ...(command.signed === undefined ? {} : { signed: command.signed }) },
    facts,
  )
  if (!accepted.ok) return accepted
  const owed = accepted.value.flatMap((event) =>
    event.type === 'ApplicationAccepted' ? (event.owed ?? []).map(({ material }) => material) : [],
  )
  if (owed.length > 0) return fail({ kind: 'material-owed', materials: owed })
  const on = getBeijingDate(facts.now)
  const { opinion, conditions } = command
  const validTo = command.validTo === undefined ? undefined : findPlainDate(command.validTo)
  const problems = checkGrant({ opinion, validTo }, facts, on)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const verifications = listVerifications(state, facts, on)
  if (!verifications.ok) return verifications
  return succeed([
    ...accepted.value,
    {
      type: facts.actor.kind === 'system' ? 'GrantedOnPromise' : 'ApplicationGranted',
      on,
      opinion,
      conditions,
      ...(validTo === undefined ? {} : { validTo }),
      verifications: verifications.value,
      document: makeDocument(facts, 'grant-decision', on),
    },
  ])
}
