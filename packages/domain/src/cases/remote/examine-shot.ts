import type { Instant } from '../../kernel/index.ts'
import { type GeoPoint, isGeoPoint, measureDistance, roundPoint } from './places.ts'
import type { RequestedShot, ShotFile, ShotFlag } from './remote-events.ts'
import type { ShotClaim } from './remote-commands.ts'

/** Clocks of phones that differ by less than this are not worth a word. */
const clockToleranceMilliseconds = 10 * 60_000

/** File and phone may differ by this much, since a phone can look for its place after the picture was taken. */
const placesToleranceMetres = 1_000

/** Against what a file is held. */
export interface ShotMeasure {
  readonly requestedAt: Instant
  /** Where the applicant agreed that places are recorded. */
  readonly placeConsent: boolean
  readonly premises: GeoPoint | undefined
  readonly permittedMetres: number | undefined
  /** Digests of files that came before it. */
  readonly seen: ReadonlySet<string>
}

/**
 * What is recorded of a file that came for a shot, with what an officer should look at twice. The camera is believed
 * before the phone, the receipt of the platform stands in any case, and nothing is made up: without consent no place is
 * read at all, not even out of the file.
 */
export function examineShot(
  claim: ShotClaim,
  shot: Pick<RequestedShot, 'placeRequired'>,
  { requestedAt, placeConsent, premises, permittedMetres, seen }: ShotMeasure,
): ShotFile {
  const { file, receivedAt, camera, phone } = claim
  const takenAt =
    camera?.at !== undefined
      ? ({ at: camera.at, by: 'camera' } as const)
      : phone?.at !== undefined
        ? ({ at: phone.at, by: 'phone' } as const)
        : undefined
  const inFile = placeConsent ? readPoint(camera?.point) : undefined
  const byPhone = placeConsent ? readPoint(phone?.point) : undefined
  const accuracy = phone?.accuracyMetres === undefined ? undefined : Math.round(phone.accuracyMetres)
  const place =
    inFile !== undefined
      ? ({ point: inFile, by: 'camera' } as const)
      : byPhone !== undefined
        ? {
            point: byPhone,
            by: 'phone' as const,
            ...(accuracy === undefined ? {} : { accuracyMetres: accuracy }),
          }
        : undefined
  const distance = place && premises && measureDistance(place.point, premises)
  const margin = place?.by === 'phone' ? (accuracy ?? 0) : 0
  const flags: Readonly<Record<ShotFlag, boolean>> = {
    'before-request': takenAt !== undefined && takenAt.at < requestedAt,
    'clock-ahead':
      takenAt !== undefined && Date.parse(takenAt.at) > Date.parse(receivedAt) + clockToleranceMilliseconds,
    'far-away':
      distance !== undefined && permittedMetres !== undefined && distance - margin > permittedMetres,
    'no-place': shot.placeRequired && place === undefined,
    'no-time': takenAt === undefined,
    'places-differ':
      inFile !== undefined &&
      byPhone !== undefined &&
      measureDistance(inFile, byPhone) > placesToleranceMetres + (accuracy ?? 0),
    'same-file': seen.has(file.digest),
  }
  const missing = claim.placeMissing ?? (placeConsent ? 'unavailable' : 'refused')
  return {
    shot: claim.shot,
    file,
    receivedAt,
    ...(takenAt === undefined ? {} : { takenAt }),
    ...(place === undefined ? { placeMissing: missing } : { place }),
    ...(distance === undefined ? {} : { distanceMetres: distance }),
    flags: (Object.keys(flags) as ShotFlag[]).filter((flag) => flags[flag]),
  }
}

function readPoint(point: GeoPoint | undefined): GeoPoint | undefined {
  return point !== undefined && isGeoPoint(point) ? roundPoint(point) : undefined
}
