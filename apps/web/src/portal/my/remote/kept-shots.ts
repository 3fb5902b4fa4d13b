/** A file for a shot as it lies on the device until it was sent with the others. */
export interface KeptShot {
  readonly id: string
  readonly shot: string
  readonly file: File
  /** When the device says it was taken. */
  readonly takenAt: string
  readonly place?: { readonly latitude: number; readonly longitude: number; readonly accuracyMetres: number }
  readonly placeMissing?: 'refused' | 'unavailable'
  /** Once the platform has it. */
  readonly fileId?: string
}

/** What the applicant did so far; it outlives a reload and a lost connection. */
export interface KeptShots {
  /** Undefined until the applicant was asked. */
  readonly placeConsent?: boolean
  readonly files: readonly KeptShot[]
  /** Why a shot does not come, or not whole, by shot. */
  readonly missing: Readonly<Record<string, string>>
}

export const noShots: KeptShots = { files: [], missing: {} }

export interface AskedShot {
  readonly shot: string
  readonly count: number
}

/** Whether nothing more is wanted of a shot: enough files, or the reason why not. */
export function isShotDone({ files, missing }: KeptShots, { shot, count }: AskedShot): boolean {
  if ((missing[shot] ?? '').trim() !== '') return true
  return missing[shot] === undefined && files.filter((file) => file.shot === shot).length >= count
}

/** The first shot that still wants something, from a place on and around. */
export function findNextOpen(kept: KeptShots, asked: readonly AskedShot[], from: number): number | undefined {
  const order = asked.map((_, index) => (from + index) % asked.length)
  return order.find((index) => {
    const shot = asked[index]
    return shot !== undefined && !isShotDone(kept, shot)
  })
}

/** What is sent once every file is on the platform; files of a place that was agreed to, others without. */
export function writeShots({ placeConsent = false, files, missing }: KeptShots, asked: readonly AskedShot[]) {
  const wanted = new Set(asked.map(({ shot }) => shot))
  return {
    placeConsent,
    files: files.flatMap(({ shot, fileId, takenAt, place, placeMissing }) =>
      fileId === undefined || !wanted.has(shot)
        ? []
        : [
            {
              shot,
              file: fileId,
              takenAt,
              ...(placeConsent && place !== undefined ? { place } : {}),
              ...(placeConsent
                ? placeMissing === undefined
                  ? {}
                  : { placeMissing }
                : { placeMissing: 'refused' as const }),
            },
          ],
    ),
    missing: Object.entries(missing).flatMap(([shot, reason]) =>
      wanted.has(shot) && reason.trim() !== '' ? [{ shot, reason: reason.trim() }] : [],
    ),
  }
}
