import type { Instant, PlainDate } from '../../kernel/index.ts'
import type { GeoPoint } from './places.ts'
import type { RequestedShot, ShotFile, ShotFinding } from './remote-events.ts'

/** A time in which the applicant was to send: the first, and one more for each time that shots were asked for again. */
export interface ShotRound {
  readonly shots: readonly { readonly shot: string; readonly fault?: string }[]
  readonly since: PlainDate
  readonly due: PlainDate
  readonly overdue?: true
  readonly submittedOn?: PlainDate
}

/** A remote inspection (远程勘验) of one step. */
export interface RemoteInspection {
  readonly inspection: string
  readonly step: string
  readonly shots: readonly RequestedShot[]
  readonly requestedOn: PlainDate
  readonly requestedAt: Instant
  readonly premises?: GeoPoint
  readonly permittedMetres?: number
  readonly note?: string
  /** The newest last. */
  readonly rounds: readonly ShotRound[]
  /** Every file that came; those in whose place another was asked for are `former`. */
  readonly files: readonly (ShotFile & { readonly former?: true })[]
  /** What did not come, as the applicant explained it last. */
  readonly missing: readonly { readonly shot: string; readonly reason: string }[]
  readonly givenUp?: { readonly reason: string; readonly on: PlainDate }
  readonly recorded?: {
    readonly on: PlainDate
    /** Sequence of the event, whose document is the record (勘验记录). */
    readonly sequence: number
    readonly outcome: 'pass' | 'fail'
    readonly opinion: string
    readonly findings: readonly ShotFinding[]
    readonly people: readonly string[]
    readonly confirmed?: { readonly name: string; readonly remark?: string; readonly on: PlainDate }
  }
}

/** awaited: the applicant is to send; submitted: the officers are to judge. */
export type RemoteStage = 'awaited' | 'submitted' | 'recorded' | 'given-up'

export function getRemoteStage(inspection: RemoteInspection): RemoteStage {
  if (inspection.givenUp !== undefined) return 'given-up'
  if (inspection.recorded !== undefined) return 'recorded'
  return inspection.rounds.at(-1)?.submittedOn === undefined ? 'awaited' : 'submitted'
}

/** The shots that the applicant is to send now, with what was wrong before. */
export function listAwaitedShots(
  inspection: RemoteInspection,
): (RequestedShot & { readonly fault?: string })[] {
  const round = inspection.rounds.at(-1)
  if (round === undefined || getRemoteStage(inspection) !== 'awaited') return []
  return inspection.shots.flatMap((shot) => {
    const asked = round.shots.find((entry) => entry.shot === shot.shot)
    return asked === undefined ? [] : [asked.fault === undefined ? shot : { ...shot, fault: asked.fault }]
  })
}

/** The remote inspection of a step that is still under way. */
export function findOpenRemote(
  remote: readonly RemoteInspection[] | undefined,
  step: string,
): RemoteInspection | undefined {
  return remote?.find((entry) => {
    const stage = getRemoteStage(entry)
    return entry.step === step && (stage === 'awaited' || stage === 'submitted')
  })
}
