import { assert, assertNever } from '../kernel/index.ts'
import {
  type LicenceEvent,
  type RecordedLicenceEvent,
  holderNameField,
  licenceBookkeepingEvents,
} from './events.ts'
import type { LicenceFacts, LicenceState } from './state.ts'

/**
 * The licence after one more event. Events are facts: what does not fit here was never lawful to append, so it throws.
 * @throws BrokenInvariant on a gap in the sequence, an unknown event, or one that its status does not allow.
 */
export function evolveLicence(state: LicenceState | undefined, recorded: RecordedLicenceEvent): LicenceState {
  const { event, sequence, recordedAt } = recorded
  assert(sequence === (state?.sequence ?? 0) + 1, `event ${sequence} after ${state?.sequence ?? 0}`)
  assert(state === undefined || recordedAt >= state.lastRecordedAt, 'the record runs backwards')
  const common = {
    sequence,
    version: licenceBookkeepingEvents.has(event.type) ? (state?.version ?? sequence) : sequence,
    lastRecordedAt: recordedAt,
  }
  if (event.type === 'LicenceCreated') {
    assert(state === undefined, 'a licence begins once')
    const { type: _type, ...facts } = event
    return { ...facts, ...common, edition: 1, editionOn: event.validFrom, status: 'valid' }
  }
  assert(state !== undefined, `${event.type} before the licence began`)
  return { ...apply(state, event), ...common }
}

/** The licence after all its events, or undefined where there are none. */
export function replayLicence(events: readonly RecordedLicenceEvent[]): LicenceState | undefined {
  return events.reduce<LicenceState | undefined>(evolveLicence, undefined)
}

function apply(state: LicenceState, event: Exclude<LicenceEvent, { type: 'LicenceCreated' }>): LicenceState {
  switch (event.type) {
    case 'LicenceProduced': {
      const { edition, digest, size } = event
      assert(edition === state.edition, `a file of edition ${edition} of ${state.edition}`)
      return { ...state, file: { edition, digest, size } }
    }
    case 'LicenceChanged': {
      const facts = inForce(state, event)
      const { [holderNameField]: holderName, ...changes } = event.changes
      const fields = Object.fromEntries(Object.entries(changes).map(([field, { to }]) => [field, to]))
      return {
        ...facts,
        ...nextEdition(facts, event),
        fields: { ...facts.fields, ...fields },
        holder: holderName === undefined ? facts.holder : { ...facts.holder, name: String(holderName.to) },
      }
    }
    case 'CarriedLicenceAdded': {
      const facts = inForce(state, event)
      assert(facts.trade !== undefined, 'only a trade licence carries others')
      const trade = { ...facts.trade, carried: [...facts.trade.carried, event.carried] }
      return { ...facts, ...nextEdition(facts, event), trade }
    }
    case 'CarriedLicenceRemoved': {
      const facts = inForce(state, event)
      assert(facts.trade !== undefined, 'only a trade licence carries others')
      const carried = facts.trade.carried.filter(({ licence }) => licence !== event.licence)
      return { ...facts, ...nextEdition(facts, event), trade: { ...facts.trade, carried } }
    }
    case 'LicenceRenewed': {
      const facts = inForce(state, event)
      return { ...facts, ...nextEdition(facts, event), validTo: event.validTo }
    }
    case 'LicenceSuspended': {
      const facts = inForce(state, event)
      const { on, until, reason } = event
      return { ...facts, status: 'suspended', suspension: { on, until, reason } }
    }
    case 'LicenceResumed': {
      assert(state.status === 'suspended', `LicenceResumed in ${state.status}`)
      const { suspension: _suspension, ...facts } = state
      return { ...facts, status: 'valid' }
    }
    case 'LicenceRevoked': {
      const facts = withoutSuspension(inForce(state, event))
      const { kind, on, reason, basis } = event
      return { ...facts, status: 'revoked', revocation: { kind, on, reason, basis } }
    }
    case 'LicenceReplaced': {
      const facts = withoutSuspension(inForce(state, event))
      const { licence, number, identifier, on } = event
      return { ...facts, status: 'replaced', replacement: { licence, number, identifier, on } }
    }
    case 'LicenceAnnulled': {
      assert(state.status !== 'annulled', 'a licence is annulled once')
      const revocation = state.status === 'revoked' ? state.revocation : undefined
      const { ground, on, reason } = event
      return {
        ...withoutSuspension(state),
        status: 'annulled',
        annulment: { ground, on, reason },
        revocation,
      }
    }
    default:
      return assertNever(event, 'unknown event')
  }
}

type InForce = Extract<LicenceState, { status: 'valid' | 'suspended' }>

/** Narrows to a licence that no act has ended. */
function inForce(state: LicenceState, event: LicenceEvent): InForce {
  assert(state.status === 'valid' || state.status === 'suspended', `${event.type} in ${state.status}`)
  return state
}

function nextEdition(
  state: LicenceFacts,
  event: Extract<
    LicenceEvent,
    { type: 'LicenceChanged' | 'LicenceRenewed' | 'CarriedLicenceAdded' | 'CarriedLicenceRemoved' }
  >,
): Pick<LicenceFacts, 'identifier' | 'edition' | 'editionOn'> {
  const { identifier, edition, on } = event
  assert(edition === state.edition + 1, `edition ${edition} after ${state.edition}`)
  return { identifier, edition, editionOn: on }
}

function withoutSuspension(state: LicenceState): LicenceFacts {
  const facts: LicenceFacts & { suspension?: unknown } = { ...state }
  delete facts.suspension
  return facts
}
