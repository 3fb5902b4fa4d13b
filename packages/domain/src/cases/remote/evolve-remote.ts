import { type Instant, assert, assertNever } from '../../kernel/index.ts'
import type { CaseEvent, RecordedEvent } from '../events.ts'
import { type CaseState, isAccepted } from '../state.ts'
import type { RemoteEvent } from './remote-events.ts'
import type { RemoteInspection, ShotRound } from './remote-state.ts'

const remoteEvents: Readonly<Record<RemoteEvent['type'], true>> = {
  RemoteInspectionRequested: true,
  RemoteShotsSubmitted: true,
  RemoteShotsAskedAgain: true,
  RemoteShotsOverdue: true,
  RemoteInspectionGivenUp: true,
  RemoteInspectionRecorded: true,
  RemoteRecordConfirmed: true,
}

export function isRemoteEvent(event: CaseEvent): event is RemoteEvent {
  return Object.hasOwn(remoteEvents, event.type)
}

/** The case after one more act of a remote inspection. */
export function passRemote(
  state: CaseState,
  event: RemoteEvent,
  { occurredAt, sequence }: Pick<RecordedEvent, 'occurredAt' | 'sequence'>,
): CaseState {
  assert(isAccepted(state), `${event.type} before the acceptance`)
  return { ...state, remote: evolveRemote(state.remote ?? [], event, occurredAt, sequence) }
}

function evolveRemote(
  before: readonly RemoteInspection[],
  event: RemoteEvent,
  at: Instant,
  sequence: number,
): readonly RemoteInspection[] {
  switch (event.type) {
    case 'RemoteInspectionRequested': {
      const { type: _type, due, on, ...asked } = event
      const shots = asked.shots.map(({ shot }) => ({ shot }))
      const rounds = [{ shots, since: on, due }]
      return [...before, { ...asked, requestedOn: on, requestedAt: at, rounds, files: [], missing: [] }]
    }
    case 'RemoteShotsSubmitted':
      return change(before, event.inspection, (entry) => ({
        ...changeLastRound(entry, (round) => ({ ...round, submittedOn: event.on })),
        files: [...entry.files, ...event.files],
        missing: [
          ...entry.missing.filter(({ shot }) => !entry.rounds.at(-1)?.shots.some((one) => one.shot === shot)),
          ...event.missing,
        ],
      }))
    case 'RemoteShotsAskedAgain': {
      const again = new Set(event.shots.map(({ shot }) => shot))
      return change(before, event.inspection, (entry) => ({
        ...entry,
        rounds: [...entry.rounds, { shots: event.shots, since: event.on, due: event.due }],
        files: entry.files.map((file) => (again.has(file.shot) ? { ...file, former: true } : file)),
      }))
    }
    case 'RemoteShotsOverdue':
      return change(before, event.inspection, (entry) =>
        changeLastRound(entry, (round) => ({ ...round, overdue: true })),
      )
    case 'RemoteInspectionGivenUp': {
      const { reason, on } = event
      return change(before, event.inspection, (entry) => ({ ...entry, givenUp: { reason, on } }))
    }
    case 'RemoteInspectionRecorded': {
      const { outcome, opinion, findings, people, on } = event
      const recorded = { on, sequence, outcome, opinion, findings, people }
      return change(before, event.inspection, (entry) => ({ ...entry, recorded }))
    }
    case 'RemoteRecordConfirmed': {
      const { name, remark, on } = event
      return change(before, event.inspection, (entry) => {
        assert(entry.recorded !== undefined, 'a record is confirmed before it is made')
        const confirmed = { name, ...(remark === undefined ? {} : { remark }), on }
        return { ...entry, recorded: { ...entry.recorded, confirmed } }
      })
    }
    default:
      return assertNever(event, 'unknown event')
  }
}

function changeLastRound(entry: RemoteInspection, edit: (round: ShotRound) => ShotRound): RemoteInspection {
  const last = entry.rounds.length - 1
  return { ...entry, rounds: entry.rounds.map((round, place) => (place === last ? edit(round) : round)) }
}

function change(
  remote: readonly RemoteInspection[],
  id: string,
  edit: (entry: RemoteInspection) => RemoteInspection,
): readonly RemoteInspection[] {
  assert(
    remote.some(({ inspection }) => inspection === id),
    `no remote inspection ${id}`,
  )
  return remote.map((entry) => (entry.inspection === id ? edit(entry) : entry))
}
