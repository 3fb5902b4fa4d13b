import type { caseAskingSchema } from '@tongban/contract'
import { type CaseState, type ItemRevision, type PlainDate, readText } from '@tongban/domain'
import type { z } from 'zod'
import { presentJoint } from './present-joint.ts'
import { presentObligations, presentPromiseAnswers } from './present-obligations.ts'
import { presentRemoteInspections } from './present-remote.ts'

/** What of a case may ask something of its applicant, as the view of the case tells it to the applicant. */
export function presentAsking(
  state: CaseState,
  revision: ItemRevision,
  today: PlainDate,
): z.input<typeof caseAskingSchema> {
  return {
    itemName: readText(revision.definition.name),
    status: state.status,
    obligations: presentObligations(state, revision, today),
    remoteInspections: presentRemoteInspections(state, revision, true, today),
    joint: presentJoint(state, revision, true, today),
    promiseAnswers: presentPromiseAnswers(state, revision),
  }
}
