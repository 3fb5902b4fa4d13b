import type { ItemRevision } from '../catalogue/index.ts'
import { type Assessment, assessCase } from './assessment.ts'
import { type RehearsalDifference, compareAssessments } from './difference.ts'
import type { PastCase } from './past-case.ts'
import type { Rehearsal } from './rules.ts'
import { listAsked } from './unknown-facts.ts'

/** A case before and after, and what differs. */
export interface RehearsedCase {
  readonly before: Assessment
  readonly after: Assessment
  readonly differences: readonly RehearsalDifference[]
}

/**
 * A past case by the rules that apply and by those that might. Nothing is decided anew: what officers found and when
 * they acted is taken as it was.
 * @param filedUnder the revision under which the case was filed (`past.filedUnder`)
 */
export function rehearseCase(past: PastCase, filedUnder: ItemRevision, rehearsal: Rehearsal): RehearsedCase {
  const asked = listAsked(filedUnder, past.first)
  const context = { asked, now: rehearsal.now }
  const before = assessCase(past, rehearsal.before, context)
  const after = assessCase(past, rehearsal.after, context)
  return { before, after, differences: compareAssessments(before, after, asked) }
}
