import type { Bilingual } from '../kernel/index.ts'
import type { CommitmentDefinition } from './item.ts'
import { readText } from './read-text.ts'
import type { DemandedMaterial } from './requirements.ts'
import type { ItemRevision } from './revision.ts'

/** What is agreed to where a material that may follow later does not follow. */
const agreedConsequences: Readonly<Record<'return' | 'revoke' | 'remind', Bilingual>> = {
  return: {
    zh: '逾期未补交的，同意行政机关终止办理并退回申请，不良信用后果由申请人承担',
    en: 'If it is not supplied in time, I agree that the procedure ends and the application is returned, and I bear what that means for my credit',
  },
  revoke: {
    zh: '逾期未补交的，同意行政机关终止办理；已经颁发证照的，同意依法撤销，不良信用后果由申请人承担',
    en: 'If it is not supplied in time, I agree that the procedure ends, that a licence already issued is revoked, and I bear what that means for my credit',
  },
  remind: {
    zh: '逾期未补交的，知悉行政机关在补齐之前不会作出准予决定，并将未按期履行承诺的情况记录在案',
    en: 'If it is not supplied in time, I know that nothing is granted before it is there and that the missed promise goes on record',
  },
}

/**
 * The promise to supply a material later (容缺受理承诺), as the applicant signs it.
 * @returns undefined where the item does not let the material follow later
 */
export function writeTolerancePromise({
  type,
  tolerant,
}: Pick<DemandedMaterial, 'type' | 'tolerant'>): Bilingual | undefined {
  if (tolerant === undefined) return undefined
  const name = readText(type.name)
  const consequence = agreedConsequences[tolerant.onMiss]
  return {
    zh: `本申请人承诺自受理之日起${tolerant.days}个工作日内补交“${name.zh}”，并保证补交的材料真实、完整，符合法定形式。${consequence.zh}。`,
    en: `I promise to supply "${name.en}" within ${tolerant.days} working days of the acceptance, true, complete and in due form. ${consequence.en}.`,
  }
}

/** The promise that may stand for a material, where the item has its text. */
export function findCommitment(
  revision: Pick<ItemRevision, 'definition'>,
  commitment: string | undefined,
): CommitmentDefinition | undefined {
  const { commitments = {} } = revision.definition
  return commitment !== undefined && Object.hasOwn(commitments, commitment)
    ? commitments[commitment]
    : undefined
}

/** The promise that stands for a material (告知承诺书): what is promised, and what a false promise brings. */
export function writeCommitmentPromise({ promises, consequence }: CommitmentDefinition): Bilingual {
  const [promised, brought] = [readText(promises), readText(consequence)]
  return { zh: `${promised.zh}${brought.zh}`, en: `${promised.en} ${brought.en}` }
}

/** Who verifies whether a promise was kept (事中事后核查). */
export function findVerifier(revision: ItemRevision, { verify }: CommitmentDefinition): string {
  return verify.by ?? revision.definition.followUp?.supervisor ?? revision.authority.id
}
