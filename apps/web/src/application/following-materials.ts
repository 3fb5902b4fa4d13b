import {
  type ApplicationContent,
  type Bilingual,
  countHandedIn,
  type DemandedMaterial,
  writeTolerancePromise,
} from '@tongban/domain'

/** A promise to supply a material later (容缺受理承诺书) that is still to be signed on paper, word for word. */
export interface UnsignedPromise {
  readonly demand: DemandedMaterial
  readonly promise: string
}

/** What is not there and may follow: promised with the application, or still to be promised on paper. */
export function listFollowing(
  content:
    | (Pick<ApplicationContent, 'materials' | 'papers'> & {
        readonly substitutes?: Readonly<Record<string, { readonly by: string }>>
      })
    | null,
  materials: readonly DemandedMaterial[],
): { readonly promised: readonly DemandedMaterial[]; readonly unsigned: readonly UnsignedPromise[] } {
  const missing = materials.filter(
    ({ material, tolerant, required }) =>
      required && tolerant !== undefined && content !== null && countHandedIn(content, material) === 0,
  )
  const substituteOf = (material: string) => content?.substitutes?.[material]
  return {
    promised: missing.filter(({ material }) => substituteOf(material)?.by === 'later'),
    unsigned: missing
      .filter(({ material }) => substituteOf(material) === undefined)
      .flatMap((demand) => {
        const promise = writeTolerancePromise(demand)?.zh
        return promise === undefined ? [] : [{ demand, promise }]
      }),
  }
}

/** The promises that were signed, by material, as the acceptance takes them. */
export function writeSigned(
  promises: readonly UnsignedPromise[],
  signed: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    promises
      .filter(({ demand }) => signed.includes(demand.material))
      .map(({ demand, promise }) => [demand.material, promise]),
  )
}

/** Why nothing is accepted without the signature. */
export const unsignedPromise: Bilingual = {
  zh: '请先收取申请人签署的容缺受理承诺书，或者补齐材料后再受理。',
  en: 'Take in the signed promise first, or the material itself.',
}
