import { addCalendarDays, assert, fail, getBeijingDate, succeed } from '../../kernel/index.ts'
import type { Command, Decision, Status } from '../decision-types.ts'
import type { CaseFactsAtHand } from '../facts.ts'
import { fillLicence, findLastValidDay } from '../outcome.ts'
import type { CaseRejection } from '../rejection.ts'
import { listFailedSteps, listUnfinishedSteps } from '../review.ts'
import { listOpenOwed } from '../tolerance.ts'

type Holding = Status<'in-review' | 'decided'>

/**
 * Why no licence for the time being (临时证照) can be issued now: the item has none, one was issued, or nothing is
 * awaited. While a material is to follow all else that a grant needs is there.
 */
export function checkTemporaryLicence(
  state: Holding,
  facts: Pick<CaseFactsAtHand, 'revision'>,
): CaseRejection | undefined {
  const terms = facts.revision.definition.result.temporary
  if (terms === undefined) return { kind: 'no-temporary-licence' }
  if (state.temporaryLicence) return { kind: 'licence-issued', number: state.temporaryLicence.number }
  if (state.status === 'decided') {
    if (state.decision.outcome !== 'granted') return { kind: 'not-granted' }
    if (state.revokedOn !== undefined) return { kind: 'grant-revoked', on: state.revokedOn }
    if (state.licence) return { kind: 'licence-issued', number: state.licence.number }
    const awaited = state.promises.some(({ verified }) => verified === undefined)
    return terms.on.includes('promise') && awaited ? undefined : { kind: 'nothing-awaited' }
  }
  if (!terms.on.includes('tolerance') || listOpenOwed(state.owed).length === 0) {
    return { kind: 'nothing-awaited' }
  }
  const unfinished = listUnfinishedSteps(state, facts)
  if (unfinished.length > 0) return { kind: 'steps-unfinished', steps: unfinished }
  const failed = listFailedSteps(state, facts)
  return failed.length > 0 ? { kind: 'step-failed', steps: failed } : undefined
}

/** It ends with its limit at the latest, whatever its type would allow. */
export function issueTemporaryLicence(
  state: Holding,
  command: Command<'IssueTemporaryLicence'>,
  facts: CaseFactsAtHand,
): Decision {
  const refusal = checkTemporaryLicence(state, facts)
  if (refusal) return fail(refusal)
  const { temporaryLicence: type, definition } = facts.revision
  const terms = definition.result.temporary
  assert(type !== undefined && terms !== undefined, 'a revision carries the licence that its item names')
  const fields = fillLicence(type, state.content, command, facts)
  if (!fields.ok) return fields
  const validFrom = getBeijingDate(facts.now)
  const limit = addCalendarDays(validFrom, terms.days - 1)
  const byType = findLastValidDay(type, validFrom) ?? limit
  const { licence, number, identifier } = command
  return succeed([
    {
      type: 'TemporaryLicenceIssued',
      licence,
      licenceType: type.id,
      number,
      identifier,
      fields: fields.value,
      validFrom,
      validTo: byType < limit ? byType : limit,
    },
  ])
}
