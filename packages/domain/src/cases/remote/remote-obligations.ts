import { type PlainDate, addCalendarDays } from '../../kernel/index.ts'
import type { CaseEvent } from '../events.ts'
import type { Obligation, Party } from '../obligation.ts'
import { type RemoteInspection, getRemoteStage } from './remote-state.ts'

/**
 * What is owed in remote inspections: shots by the applicant, by their day, and then to look at them, by the authority.
 * @param ended the day on which the case was decided or closed, from which nobody owes anything
 */
export function listRemoteObligations(
  remote: readonly RemoteInspection[] | undefined,
  { applicant, authority }: { readonly applicant: Party; readonly authority: Party },
  ended: PlainDate | undefined,
): Obligation[] {
  return (remote ?? []).flatMap((entry) => {
    const over = entry.givenUp?.on ?? ended
    const standing = (kept: PlainDate | undefined): Pick<Obligation, 'status' | 'endedOn'> =>
      kept !== undefined
        ? { status: 'kept', endedOn: kept }
        : over === undefined
          ? { status: 'open', endedOn: undefined }
          : { status: 'released', endedOn: over }
    return entry.rounds.flatMap(({ shots, since, due, submittedOn }, round): Obligation[] => {
      const common = { material: entry.step, promise: undefined }
      const faults = shots.flatMap(({ fault }) => (fault === undefined ? [] : [fault]))
      const supply: Obligation = {
        ...common,
        id: `supply-shots:${entry.inspection}:${round + 1}`,
        kind: 'supply-shots',
        debtor: applicant,
        creditor: authority,
        since,
        due,
        cure: 'SubmitRemoteShots',
        consequence: 'recorded',
        ...standing(submittedOn),
        note: faults.length === 0 ? undefined : faults.join('；'),
      }
      if (submittedOn === undefined) return [supply]
      const judged = entry.rounds[round + 1]?.since ?? entry.recorded?.on
      const examine: Obligation = {
        ...common,
        id: `examine-shots:${entry.inspection}:${round + 1}`,
        kind: 'examine-shots',
        debtor: authority,
        creditor: applicant,
        since: submittedOn,
        due: undefined,
        cure: 'RecordRemoteInspection',
        consequence: 'shown',
        ...standing(judged),
        note: undefined,
      }
      return [supply, examine]
    })
  })
}

/** Rounds of which the day has passed without shots: the officer is told, and decides what follows. */
export function listOverdueShots(
  remote: readonly RemoteInspection[] | undefined,
  today: PlainDate,
): Extract<CaseEvent, { type: 'RemoteShotsOverdue' }>[] {
  return listOpenDues(remote)
    .filter(({ due }) => today > due)
    .map(({ inspection, due }) => ({ type: 'RemoteShotsOverdue', inspection, due }))
}

/** The days on which shots become overdue. */
export function listShotDues(remote: readonly RemoteInspection[] | undefined): PlainDate[] {
  return listOpenDues(remote).map(({ due }) => addCalendarDays(due, 1))
}

function listOpenDues(remote: readonly RemoteInspection[] | undefined) {
  return (remote ?? []).flatMap((entry) => {
    const round = entry.rounds.at(-1)
    if (round === undefined || round.overdue || getRemoteStage(entry) !== 'awaited') return []
    return [{ inspection: entry.inspection, due: round.due }]
  })
}
