import type { PlainDate } from '../kernel/index.ts'

/** A material that is to be supplied after the acceptance, with the promise as the applicant signed it. */
export interface OwedMaterial {
  readonly material: string
  /** The last day for it. */
  readonly due: PlainDate
  /** What the item says of one that does not come. */
  readonly onMiss: 'return' | 'revoke' | 'remind'
  readonly promise: string
}
