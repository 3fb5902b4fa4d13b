import {
  type CaseEvent,
  type CaseState,
  type ItemRevision,
  findFiledFacts,
  findPromiseWay,
} from '@tongban/domain'
import type { Job } from '../record/index.ts'

/** Acts that end licences: the grant is revoked, or the case ends before the formal licence came. */
const endings: ReadonlySet<CaseEvent['type']> = new Set([
  'GrantRevoked',
  'GrantRevokedBySilence',
  'OwedMaterialsLapsed',
  'ApplicationRefused',
  'ApplicationWithdrawn',
  'ProcedureTerminated',
  'CaseVoided',
])

/** What follows from promises: the decision at once where the item says so, and the end of licences. */
export function listPromiseJobs(act: {
  readonly caseId: string
  readonly before: number
  readonly events: readonly CaseEvent[]
  readonly state: CaseState
  readonly revision: ItemRevision
}): Job[] {
  const { caseId, before, events, state, revision } = act
  const filed = findFiledFacts(state)
  if (filed === undefined) return []
  const last = events.at(-1)?.type
  const way =
    filed.content.promise === undefined
      ? undefined
      : findPromiseWay(revision.definition, filed.content.answers)
  const atOnce =
    way?.decides === 'at-once' && (last === 'ApplicationSubmitted' || last === 'ApplicationResubmitted')
  const licensed = filed.temporaryLicence !== undefined || ('licence' in state && state.licence !== undefined)
  return [
    ...(atOnce ? [{ task: 'decide-on-promise', key: `promise:${caseId}`, payload: { caseId } }] : []),
    ...events.flatMap((event, index) =>
      licensed && endings.has(event.type)
        ? [
            {
              task: 'end-licences',
              key: `end-licences:${caseId}`,
              payload: { caseId, sequence: before + index + 1 },
            },
          ]
        : [],
    ),
  ]
}
