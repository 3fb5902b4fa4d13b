import {
  findCommitment,
  findFalsePromiseTerms,
  findPromiseWay,
  findVerifier,
  wholeItem,
} from '../catalogue/index.ts'
import { type PlainDate, type Result, fail, getBeijingDate, succeed } from '../kernel/index.ts'
import type { Command, Decision, Status } from './decision-types.ts'
import type { CaseEvent, PromiseVerification } from './events.ts'
import type { CaseFactsAtHand } from './facts.ts'
import { checkFilled, checkReason } from './input-problems.ts'
import { makeDocument } from './make-document.ts'
import { countHandedIn } from './materials.ts'
import { resolveCaseRequirements } from './plan.ts'
import { recordCredit } from './promises/credit.ts'
import { proposeByItself } from './promises/revocation.ts'
import type { CaseRejection } from './rejection.ts'
import type { FiledFacts, PromiseRecord } from './state.ts'
import { addWorkingDays } from './tolerance.ts'

/** Working days in which the authority says what follows from a promise that was found false. */
export const answerLimitWorkingDays = 20

/** Promises that were not verified yet. */
export function listUnverified(promises: readonly PromiseRecord[]): PromiseRecord[] {
  return promises.filter(({ verified }) => verified === undefined)
}

/** False promises to which the authority owes an answer. */
export function listUnanswered(promises: readonly PromiseRecord[]): PromiseRecord[] {
  return promises.filter(({ answer }) => answer !== undefined && answer.concluded === undefined)
}

/** The promises on which a grant rests (告知承诺): each is verified afterwards, by whom and until when the item says. */
export function listVerifications(
  { content }: Pick<FiledFacts, 'content'>,
  { revision, calendar }: CaseFactsAtHand,
  on: PlainDate,
): Result<PromiseVerification[], CaseRejection> {
  const verifications: PromiseVerification[] = []
  for (const { material, commitment } of resolveCaseRequirements(revision, content).materials) {
    const substitute = content.substitutes?.[material]
    const definition = findCommitment(revision, commitment)
    if (commitment === undefined || definition === undefined) continue
    if (substitute?.by !== 'commitment' || countHandedIn(content, material) > 0) continue
    const due = addWorkingDays(on, definition.verify.within, calendar)
    if (!due.ok) return due
    const by = findVerifier(revision, definition)
    verifications.push({ material, commitment, promise: substitute.promise, by, due: due.value })
  }
  const way = findPromiseWay(revision.definition, content.answers)
  if (way !== undefined && content.promise !== undefined) {
    const due = addWorkingDays(on, way.verify.within, calendar)
    if (!due.ok) return due
    const by = findVerifier(revision, way)
    const { promise } = content
    verifications.push({ material: wholeItem, commitment: wholeItem, promise, by, due: due.value })
  }
  return succeed(verifications)
}

/** Says whether a promise was kept, with what was found; of a false one the authority then says what follows. */
export function verifyPromise(
  state: Status<'decided' | 'finished'>,
  command: Command<'VerifyPromise'>,
  facts: CaseFactsAtHand,
): Decision {
  const { material, outcome, finding, attachments } = command
  const open = listUnverified(state.promises)
  const entry = open.find((one) => one.material === material)
  if (entry === undefined) return fail(describeNotOpen(material, open))
  const { actor } = facts
  const own = [entry.by, state.authority]
  if (actor.kind !== 'officer' || !own.some((organisation) => actor.jurisdiction.includes(organisation))) {
    return fail({ kind: 'out-of-jurisdiction' })
  }
  const problems = outcome === 'false' ? checkReason('/finding', finding) : checkFilled('/finding', finding)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const on = getBeijingDate(facts.now)
  if (outcome === 'kept') {
    return succeed([{ type: 'PromiseVerified', material, outcome, finding, attachments, on }])
  }
  const due = addWorkingDays(on, answerLimitWorkingDays, facts.calendar)
  if (!due.ok) return due
  const verified = {
    type: 'PromiseVerified',
    material,
    outcome,
    finding,
    attachments,
    due: due.value,
    on,
  } as const
  const terms = findFalsePromiseTerms(facts.revision, entry)
  if (terms.mend !== undefined) {
    const mendBy = addWorkingDays(on, terms.mend, facts.calendar)
    if (!mendBy.ok) return mendBy
    const document = makeDocument(facts, 'mending-order', on)
    return succeed([
      verified,
      { type: 'MendingOrdered', material, demand: finding, due: mendBy.value, document },
    ])
  }
  if (terms.revoke === 'four-eyes') return succeed([verified])
  const proposal = proposeByItself(entry, finding, facts)
  return proposal.ok ? succeed([verified, proposal.value]) : proposal
}

/** 行政许可法 第六十九条: what follows from a false promise is the head's to say, with the reason. */
export function concludeFalsePromise(
  state: Status<'decided' | 'finished'>,
  command: Command<'ConcludeFalsePromise'>,
  facts: CaseFactsAtHand,
): Decision {
  const { material, conclusion, reason } = command
  const open = listUnanswered(state.promises)
  if (!open.some((entry) => entry.material === material)) return fail(describeNotOpen(material, open))
  const problems = checkReason('/reason', reason)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const on = getBeijingDate(facts.now)
  const concluded: CaseEvent = { type: 'FalsePromiseConcluded', material, conclusion, reason, on }
  if (conclusion === 'rectified') return succeed([concluded])
  return succeed([concluded, recordCredit(state, 'false-promise', material, reason, on)])
}

function describeNotOpen(material: string, open: readonly PromiseRecord[]): CaseRejection {
  return { kind: 'promise-not-open', material, open: open.map((entry) => entry.material) }
}
