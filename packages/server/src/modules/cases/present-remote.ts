import type { remoteInspectionSchema, remoteOfferSchema } from '@tongban/contract'
import {
  type Actor,
  type CaseState,
  type ItemRevision,
  type PlainDate,
  type RemoteInspection,
  type RequestedShot,
  type StandardShot,
  findFiledFacts,
  getRemoteStage,
  isAccepted,
  listAvailableActions,
  listCaseSteps,
  listAwaitedShots,
  listChecks,
  listRemoteSteps,
  listStandardShots,
  openItemNames,
  readText,
  remoteStageNames,
  shotFlagNames,
} from '@tongban/domain'
import type { z } from 'zod'

type View = z.input<typeof remoteInspectionSchema>
type Offer = z.input<typeof remoteOfferSchema>

/**
 * Inspections from afar. Where somebody stood is told to the applicant and to officers of the case, nobody else; what an
 * officer should look at twice, and findings before the record, to officers alone.
 */
export function presentRemoteInspections(
  state: CaseState,
  revision: ItemRevision,
  own: boolean,
  today: PlainDate,
): View[] {
  const remote = findFiledFacts(state)?.remote ?? []
  return remote.map((entry) => presentOne(entry, state, revision, own, today))
}

function presentOne(
  entry: RemoteInspection,
  state: CaseState,
  revision: ItemRevision,
  own: boolean,
  today: PlainDate,
): View {
  const stage = getRemoteStage(entry)
  const round = entry.rounds.at(-1)
  const step = isAccepted(state)
    ? listCaseSteps(state, { revision }).find((one) => one.step.step === entry.step)?.step
    : undefined
  const served = new Set(entry.shots.map(({ check }) => check))
  const { recorded } = entry
  return {
    inspection: entry.inspection,
    step: entry.step,
    stepName: openItemNames(revision).nameStep(entry.step),
    stage,
    stageName: remoteStageNames[stage],
    people: step?.people ?? 1,
    otherChecks:
      own || step === undefined
        ? []
        : listChecks(step)
            .map(({ name }) => name.zh)
            .filter((check) => !served.has(check)),
    shots: entry.shots.map(presentShot),
    awaited: listAwaitedShots(entry).map(({ shot, fault }) => ({ shot, fault: fault ?? null })),
    requestedOn: entry.requestedOn,
    due: round?.due ?? entry.requestedOn,
    overdue: stage === 'awaited' && round !== undefined && today > round.due,
    round: entry.rounds.length,
    premises: entry.premises ?? null,
    permittedMetres: entry.permittedMetres ?? null,
    note: entry.note ?? null,
    files: entry.files.map(({ file, ...shot }) => ({
      shot: shot.shot,
      ...file,
      receivedAt: shot.receivedAt,
      takenAt: shot.takenAt ?? null,
      place: shot.place ? { ...shot.place, accuracyMetres: shot.place.accuracyMetres ?? null } : null,
      placeMissing: shot.placeMissing ?? null,
      distanceMetres: shot.distanceMetres ?? null,
      flags: own ? [] : shot.flags.map((flag) => ({ flag, name: shotFlagNames[flag] })),
      former: shot.former === true,
    })),
    missing: entry.missing.map((one) => ({ ...one })),
    givenUp: entry.givenUp ?? null,
    recorded: recorded
      ? {
          on: recorded.on,
          sequence: recorded.sequence,
          outcome: recorded.outcome,
          opinion: recorded.opinion,
          findings: recorded.findings.map((finding) => ({ ...finding, reason: finding.reason ?? null })),
          people: [...recorded.people],
          confirmed: recorded.confirmed
            ? { ...recorded.confirmed, remark: recorded.confirmed.remark ?? null }
            : null,
        }
      : null,
  }
}

/** Steps that this officer may have done from afar now, with the standard list. */
export function presentRemoteOffers(state: CaseState, revision: ItemRevision, reader: Actor): Offer[] {
  if (reader.kind !== 'officer' || state.status !== 'in-review') return []
  const steps = listRemoteSteps(state, { revision })
  if (steps.length === 0) return []
  const offered = listAvailableActions(state, { actor: reader, revision }).some(
    ({ command, available }) => command === 'RequestRemoteInspection' && available,
  )
  if (!offered) return []
  return steps.map((step) => ({
    step: step.step,
    stepName: readText(step.name),
    days: step.remote?.days ?? 1,
    distanceMetres: step.remote?.distance ?? null,
    checks: listChecks(step).map(({ name }) => name.zh),
    shots: listStandardShots(step).map(presentShot),
  }))
}

function presentShot(shot: RequestedShot | StandardShot): View['shots'][number] {
  return { ...shot, check: shot.check ?? null, own: 'own' in shot && shot.own === true }
}
