import {
  type Bilingual,
  type DemandedMaterial,
  type ItemRevision,
  findCommitment,
  writeCommitmentPromise,
  writeTolerancePromise,
} from '@tongban/domain'

/** A demanded material with the texts of the promises that an applicant may sign for it, null where there are none. */
export function describePromises(
  revision: ItemRevision,
  demand: DemandedMaterial,
): DemandedMaterial & { laterPromise: Bilingual | null; commitmentPromise: Bilingual | null } {
  const commitment = findCommitment(revision, demand.commitment)
  return {
    ...demand,
    laterPromise: writeTolerancePromise(demand) ?? null,
    commitmentPromise: commitment === undefined ? null : writeCommitmentPromise(commitment),
  }
}
