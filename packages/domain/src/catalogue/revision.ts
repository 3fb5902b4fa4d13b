import type { Instant, PlainDate } from '../kernel/index.ts'
import type { ItemDefinition } from './item.ts'
import type { DataElement, Duty, LicenceType, MaterialType, Organisation } from './registries.ts'

/**
 * A published revision of an item (事项版本): the definition with everything that it refers to, as it stood on the
 * day of publication. It never changes; a case keeps it for life.
 */
export interface ItemRevision {
  readonly item: string
  /** Counts from 1 within the item. */
  readonly revision: number
  readonly codes: {
    /** 基本编码, 12 digits. */
    readonly base: string
    /** 实施编码, 31 characters. */
    readonly implementation: string
    /** 业务办理项编码, 33 characters. */
    readonly handling: string
  }
  readonly definition: ItemDefinition
  readonly authority: Organisation & { readonly id: string }
  /** The authority and every other organisation that steps or the follow-up name. */
  readonly organisations: Readonly<Record<string, Organisation>>
  readonly elements: Readonly<Record<string, DataElement>>
  readonly materials: Readonly<Record<string, MaterialType>>
  readonly duties: Readonly<Record<string, Duty>>
  readonly licence: (LicenceType & { readonly id: string }) | undefined
  /** The licence for the time being (临时证照), where the item has one; absent where not. */
  readonly temporaryLicence?: LicenceType & { readonly id: string }
  readonly effectiveFrom: PlainDate
  readonly effectiveTo: PlainDate | undefined
  readonly publishedAt: Instant
  /** SHA-256 in hex over the canonical text of everything above but itself. */
  readonly digest: string
}
