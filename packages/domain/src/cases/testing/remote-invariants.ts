import { assert } from '../../kernel/index.ts'
import type { CaseEvent, RecordedEvent } from '../events.ts'
import { type RemoteInspection, type RemoteStage, getRemoteStage } from '../remote/remote-state.ts'
import { type CaseState, isAccepted } from '../state.ts'

/** What holds of every case that is looked at from afar, whoever does what and when. */
export function checkRemoteInspections(
  state: CaseState,
  fresh: readonly CaseEvent[],
  events: readonly RecordedEvent[],
): void {
  const remote = isAccepted(state) ? (state.remote ?? []) : []
  for (const entry of remote) {
    const stage = getRemoteStage(entry)
    if (stage === 'submitted') checkWhole(entry)
    if (entry.recorded !== undefined) checkRecord(entry, entry.recorded)
    if (state.status === 'in-review' && underWay.has(stage)) {
      assert(!state.steps[entry.step]?.done, 'a step is done while it is looked at from afar')
    }
    const came = events.flatMap(({ event }) =>
      event.type === 'RemoteShotsSubmitted' && event.inspection === entry.inspection ? event.files : [],
    )
    assert(came.length === entry.files.length, 'a file that came is gone')
  }
  const open = remote.filter((entry) => underWay.has(getRemoteStage(entry))).map(({ step }) => step)
  assert(new Set(open).size === open.length, 'a step is looked at twice at once')
  const known = remote.map(({ inspection }) => inspection)
  assert(new Set(known).size === known.length, 'two remote inspections under one name')
  for (const event of fresh) checkEvent(event, fresh, remote, events)
}

const underWay: ReadonlySet<RemoteStage> = new Set(['awaited', 'submitted'])

/** Nobody judges what neither came nor was explained. */
function checkWhole({ shots, files, missing }: RemoteInspection): void {
  for (const { shot, kind, count } of shots) {
    const current = files.filter((file) => file.shot === shot && file.former !== true)
    const isExplained = missing.some((entry) => entry.shot === shot && entry.reason.trim() !== '')
    assert(current.length >= count || isExplained, `a shot is neither there nor explained: ${shot}`)
    const isVideo = (mediaType: string) => mediaType.startsWith('video/')
    const fits = current.every(({ file }) => isVideo(file.mediaType) === (kind === 'video'))
    assert(fits, 'a picture in place of a film, or a film in place of a picture')
  }
}

function checkRecord(
  { shots, files }: RemoteInspection,
  { findings, outcome, people }: NonNullable<RemoteInspection['recorded']>,
): void {
  assert(new Set(people).size >= 2, 'fewer than two officers looked')
  for (const { shot } of shots) {
    const finding = findings.find((entry) => entry.shot === shot)
    assert(finding !== undefined, 'a shot without a finding')
    assert(finding.outcome === 'met' || finding.reason !== undefined, 'an adverse finding without its reason')
    const came = files.some((file) => file.shot === shot && file.former !== true)
    assert(finding.outcome !== 'met' || came, 'found met, though nothing came')
  }
  const served = new Set(shots.flatMap(({ shot, check }) => (check === undefined ? [] : [shot])))
  const unmet = findings.some((entry) => entry.outcome === 'not-met' && served.has(entry.shot))
  assert(outcome === 'fail' || !unmet, 'passed against a finding')
}

function checkEvent(
  event: CaseEvent,
  fresh: readonly CaseEvent[],
  remote: readonly RemoteInspection[],
  events: readonly RecordedEvent[],
): void {
  if (event.type === 'RemoteShotsSubmitted') {
    for (const { place, placeMissing, distanceMetres } of event.files) {
      assert(event.placeConsent || place === undefined, 'a place that nobody agreed to')
      assert((place === undefined) === (placeMissing !== undefined), 'a place neither known nor missing')
      assert(place !== undefined || distanceMetres === undefined, 'a distance from nowhere')
    }
  }
  if (event.type === 'RemoteShotsOverdue') {
    const same = events.filter(
      ({ event: before }) =>
        before.type === event.type && before.inspection === event.inspection && before.due === event.due,
    )
    const rounds = remote
      .find(({ inspection }) => inspection === event.inspection)
      ?.rounds.filter(({ due }) => due === event.due)
    assert(same.length <= (rounds?.length ?? 0), 'one round was told to be overdue twice')
  }
  if (event.type === 'RemoteInspectionRecorded') {
    const completed = fresh.some(
      (other) =>
        other.type === 'StepCompleted' && other.step === event.step && other.outcome === event.outcome,
    )
    assert(completed, 'a record that does not complete its step')
  }
  if (event.type === 'RemoteRecordConfirmed') {
    const confirmed = events.filter(
      ({ event: before }) => before.type === event.type && before.inspection === event.inspection,
    )
    assert(confirmed.length === 1, 'a record was confirmed twice')
  }
}
