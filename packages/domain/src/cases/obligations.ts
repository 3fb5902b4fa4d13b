import type { PlainDate } from '../kernel/index.ts'
import { listGreenChannelObligations } from './green-channel-obligations.ts'
import { listJointDuties } from './joint/joint-obligations.ts'
import { listRemoteObligations } from './remote/remote-obligations.ts'
import type { Obligation, Party } from './obligation.ts'
import { type CaseState, findFiledFacts, isAccepted } from './state.ts'

/** The day from which nobody has to supply or examine anything any more. */
function findEnd(state: CaseState): PlainDate | undefined {
  if (state.status === 'closed') return state.closedOn
  return state.status === 'decided' || state.status === 'finished' ? state.decision.on : undefined
}

/** Every obligation of a case in the order in which they arose, those that are over included. */
export function listObligations(state: CaseState): Obligation[] {
  const filed = findFiledFacts(state)
  if (filed === undefined) return []
  const applicant: Party = { kind: 'applicant', subject: state.applicant.subject }
  const authority: Party = { kind: 'organisation', organisation: state.authority }
  const ended = findEnd(state)
  const owed = filed.owed.flatMap((entry): Obligation[] => {
    const { material, since, due, promise, onMiss, suppliedOn, metOn, overdue } = entry
    const waits = suppliedOn !== undefined && metOn === undefined
    const supplied = waits || metOn !== undefined
    const supply: Obligation = {
      id: `supply-material:${material}`,
      kind: 'supply-material',
      material,
      debtor: applicant,
      creditor: authority,
      since,
      due,
      cure: 'SupplyMaterial',
      consequence: onMiss === 'remind' ? 'recorded' : 'case-ends',
      status: supplied ? 'kept' : ended === undefined ? 'open' : overdue ? 'broken' : 'released',
      endedOn: supplied ? suppliedOn : ended,
      promise,
      note: entry.fault,
    }
    if (!supplied) return [supply]
    const examine: Obligation = {
      id: `examine-material:${material}`,
      kind: 'examine-material',
      material,
      debtor: authority,
      creditor: applicant,
      since: suppliedOn ?? since,
      due: undefined,
      cure: 'ExamineSuppliedMaterial',
      consequence: 'shown',
      status: metOn !== undefined ? 'kept' : ended === undefined ? 'open' : 'released',
      endedOn: metOn ?? ended,
      promise: undefined,
      note: undefined,
    }
    return [supply, examine]
  })
  const promised = filed.promises.flatMap((entry): Obligation[] => {
    const { material, since, due, by, promise, verified, answer } = entry
    const verify: Obligation = {
      id: `verify-promise:${material}`,
      kind: 'verify-promise',
      material,
      debtor: { kind: 'organisation', organisation: by },
      creditor: authority,
      since,
      due,
      cure: 'VerifyPromise',
      consequence: 'shown',
      status: verified === undefined ? 'open' : verified.outcome === 'kept' ? 'kept' : 'broken',
      endedOn: verified?.on,
      promise,
      note: verified?.finding,
    }
    if (answer === undefined) return [verify]
    const conclude: Obligation = {
      id: `answer-false-promise:${material}`,
      kind: 'answer-false-promise',
      material,
      debtor: authority,
      creditor: { kind: 'organisation', organisation: by },
      since: verified?.on ?? since,
      due: answer.due,
      cure: 'ConcludeFalsePromise',
      consequence: 'shown',
      status: answer.concluded === undefined ? 'open' : 'kept',
      endedOn: answer.concluded?.on,
      promise: undefined,
      note: answer.concluded?.reason,
    }
    if (answer.mending === undefined) return [verify, conclude]
    const { mending, concluded } = answer
    const mend: Obligation = {
      id: `mend-breach:${material}`,
      kind: 'mend-breach',
      material,
      debtor: applicant,
      creditor: authority,
      since: mending.since,
      due: mending.due,
      cure: 'MakeStatement',
      consequence: 'recorded',
      status:
        concluded?.conclusion === 'rectified'
          ? 'kept'
          : mending.lapsed || concluded !== undefined
            ? 'broken'
            : 'open',
      // What lapsed had ended before anybody said what follows.
      endedOn: mending.lapsed && concluded?.conclusion !== 'rectified' ? mending.due : concluded?.on,
      promise: undefined,
      note: verified?.finding,
    }
    return [verify, mend, conclude]
  })
  const steps = isAccepted(state) ? state.steps : {}
  const joint = listJointDuties(filed.joint, steps, ended).map(({ subject, party, ...duty }): Obligation => ({
    ...duty,
    material: subject,
    debtor: party.kind === 'applicant' ? applicant : party,
    creditor: authority,
    cure: duty.kind === 'give-opinion' ? 'CompleteStep' : 'HoldInspection',
    promise: undefined,
    note: undefined,
  }))
  const remote = listRemoteObligations(filed.remote, { applicant, authority }, ended)
  const all = [...owed, ...promised, ...listGreenChannelObligations(state, filed), ...joint, ...remote]
  return state.settledParties === undefined ? all : all.map((entry) => keepParties(entry, state))
}

/** What was over before the case passed to another authority was never that one's. */
function keepParties(obligation: Obligation, { settledParties }: CaseState): Obligation {
  const settled = settledParties?.[obligation.id]
  if (settled === undefined || obligation.status === 'open') return obligation
  const { debtor, creditor, endedOn } = settled
  // One that was opened again since has another end.
  return endedOn === obligation.endedOn ? { ...obligation, debtor, creditor } : obligation
}
