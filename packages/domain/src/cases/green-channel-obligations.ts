import { listDutiesOwed, readDutySubject } from './green-channel-duties.ts'
import type { GreenChannelDutyRecord } from './green-channel-state.ts'
import type { Obligation, ObligationStatus, Party } from './obligation.ts'
import type { CaseState, FiledFacts } from './state.ts'

/** What is owed after an emergency: first whoever has to do it, then the head where it was not done. */
export function listGreenChannelObligations(state: CaseState, filed: FiledFacts): Obligation[] {
  const applicant: Party = { kind: 'applicant', subject: state.applicant.subject }
  const authority: Party = { kind: 'organisation', organisation: state.authority }
  return listDutiesOwed(filed.greenChannel).flatMap((record): Obligation[] => {
    const { duty, by, since, due, performed, overdue, concluded } = record
    const material = readDutySubject(duty)
    const debtor: Party = by === 'applicant' ? applicant : { kind: 'organisation', organisation: by }
    const own = by === state.authority
    const perform: Obligation = {
      id: `green-channel-duty:${duty}`,
      kind: 'green-channel-duty',
      material,
      debtor,
      creditor: own ? applicant : authority,
      since,
      due,
      cure: 'PerformGreenChannelDuty',
      consequence: overdue?.answerDue === undefined ? 'recorded' : 'shown',
      status: readStatus(record),
      endedOn: performed?.on ?? concluded?.on,
      promise: undefined,
      note: performed?.note,
    }
    if (overdue?.answerDue === undefined) return [perform]
    const answer: Obligation = {
      id: `answer-missed-duty:${duty}`,
      kind: 'answer-missed-duty',
      material,
      debtor: authority,
      creditor: own ? applicant : authority,
      since: due,
      due: overdue.answerDue,
      cure: 'ConcludeGreenChannelDuty',
      consequence: 'shown',
      // What comes late after all leaves nothing to answer.
      status: concluded ? 'kept' : performed ? 'released' : 'open',
      endedOn: concluded?.on ?? performed?.on,
      promise: undefined,
      note: concluded?.reason,
    }
    return [perform, answer]
  })
}

function readStatus({ performed, concluded }: GreenChannelDutyRecord): ObligationStatus {
  if (performed !== undefined) return 'kept'
  switch (concluded?.conclusion) {
    case undefined:
      return 'open'
    case 'performed':
      return 'kept'
    case 'excused':
      return 'released'
    case 'revoked':
      return 'broken'
  }
}
