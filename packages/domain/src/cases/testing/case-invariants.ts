import type { ItemRevision } from '../../catalogue/index.ts'
import { assert, getBeijingDate } from '../../kernel/index.ts'
import type { RecordedEvent } from '../events.ts'
import type { ObligationKind } from '../obligation.ts'
import { listObligations } from '../obligations.ts'
import { type CaseState, isAccepted } from '../state.ts'

/** What is owed only until the case is decided or over. */
const beforeDecision: ReadonlySet<ObligationKind> = new Set([
  'supply-material',
  'examine-material',
  'supply-shots',
  'examine-shots',
])

/** What is owed is open until it is done or its case is over, and nothing is granted while it is. */
export function checkObligations(state: CaseState): void {
  const obligations = listObligations(state)
  assert(new Set(obligations.map(({ id }) => id)).size === obligations.length, 'an obligation came twice')
  for (const { kind, status, since, due, endedOn } of obligations) {
    assert(due === undefined || due >= since, 'due before it began')
    assert((status === 'open') === (endedOn === undefined), `${kind} is ${status}`)
    assert(
      status !== 'open' || !beforeDecision.has(kind) || state.status === 'in-review',
      `${kind} outlived its case`,
    )
  }
  const granted = isAccepted(state) && state.status !== 'in-review' && state.decision.outcome === 'granted'
  const owed = obligations.filter(({ kind }) => kind === 'supply-material')
  assert(!granted || owed.every(({ status }) => status === 'kept'), 'granted while a material was owed')
}

/** Nobody consents by silence who was not proved to have been told in time, or where a law wants the opinion itself. */
export function checkConsents(events: readonly RecordedEvent[], revision: ItemRevision): void {
  for (const { event, occurredAt } of events) {
    if (event.type !== 'StepConsentedBySilence') continue
    const { consent } = event
    assert(consent !== undefined, 'a consent without grounds')
    const served = events.find(
      ({ event: before }) =>
        before.type === 'NoticeServed' &&
        before.notice === consent.notice &&
        before.party.kind === 'organisation' &&
        before.party.organisation === consent.organisation,
    )
    assert(served !== undefined && served.occurredAt < occurredAt, 'a consent without proven service')
    assert(getBeijingDate(occurredAt) > event.due, 'a consent before its time was over')
    assert(revision.definition.silenceForbidden === undefined, 'a consent that a law forbids')
  }
}
