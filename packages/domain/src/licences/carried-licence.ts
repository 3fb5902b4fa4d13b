import type { LicenceType } from '../catalogue/index.ts'
import type { Bilingual, PlainDate } from '../kernel/index.ts'

/** A licence that a trade licence carries. It keeps its own state, which is read from its own record. */
export interface CarriedLicence {
  readonly licence: string
  readonly licenceType: string
  readonly typeName: Bilingual
  readonly number: string
  readonly issuerName: Bilingual
  readonly addedOn: PlainDate
}

/** One licence for one trade (行业综合许可证, 一业一证): what it carries, and what is still to come. */
export interface TradeLicence {
  /** The matter (一件事) of the trade. */
  readonly matter: string
  /** As it was when the licence was made out, with its id. */
  readonly type: LicenceType & { readonly id: string }
  /** Licence types that it may carry. */
  readonly carries: readonly string[]
  readonly carried: readonly CarriedLicence[]
}

/** Types of licences that are still to come; the licence is whole where there are none. */
export function listAwaitedTypes({ carries, carried }: TradeLicence): string[] {
  return carries.filter((type) => carried.every(({ licenceType }) => licenceType !== type))
}
