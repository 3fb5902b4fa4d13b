import { createHash } from 'node:crypto'

/** How many of a day's grants are examined again. */
export interface SampleShare {
  readonly percent: number
  readonly atLeast: number
}

/** Of so many grants, as many as the share says, rounded up; never more than there are. */
export function countSample(candidates: number, { percent, atLeast }: SampleShare): number {
  return Math.min(candidates, Math.max(Math.ceil((candidates * percent) / 100 - 1e-9), atLeast))
}

/** What the draw hangs on: the root that binds the record once the day was over, the day and the item. */
export interface DrawSeed {
  /** Of the first signed root after the day, 64 hexadecimal digits; nobody knew it while cases were decided. */
  readonly merkleRoot: string
  readonly day: string
  readonly item: string
}

/**
 * The order of the draw: by the SHA-256 of `tongban-reexamination-1`, root, day, item and case id, one a line. Anybody
 * who has the root and the cases of the day draws the same.
 * @returns the case ids, the first of which are drawn
 */
export function orderForDraw(seed: DrawSeed, caseIds: readonly string[]): string[] {
  const rankOf = (caseId: string) =>
    createHash('sha256')
      .update(['tongban-reexamination-1', seed.merkleRoot, seed.day, seed.item, caseId].join('\n'))
      .digest('hex')
  return [...new Set(caseIds)]
    .map((caseId) => ({ caseId, rank: rankOf(caseId) }))
    .toSorted((one, other) => (one.rank < other.rank ? -1 : 1))
    .map(({ caseId }) => caseId)
}
