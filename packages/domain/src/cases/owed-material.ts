import type { PlainDate } from '../kernel/index.ts'
import type { ApplicationContent } from './parties.ts'

/** A material that is to be supplied after the acceptance, with the promise as the applicant signed it. */
export interface OwedMaterial {
  readonly material: string
  /** The last day for it. */
  readonly due: PlainDate
  /** What the item says of one that does not come. */
  readonly onMiss: 'return' | 'revoke' | 'remind'
  readonly promise: string
}

/** The application with the promises to supply later that were signed with the acceptance (容缺受理承诺书). */
export function addPromises(content: ApplicationContent, owed: readonly OwedMaterial[]): ApplicationContent {
  if (owed.length === 0) return content
  const promised = owed.map(({ material, promise }) => [material, { by: 'later' as const, promise }])
  return { ...content, substitutes: { ...content.substitutes, ...Object.fromEntries(promised) } }
}
