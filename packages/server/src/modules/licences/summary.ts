import type { LicenceState } from '@tongban/domain'
import type { Tables } from '../../database/index.ts'

/** A row of `licence` as it is written: the licence as lists and look-ups need it. */
export type LicenceRow = Readonly<Record<keyof Tables['licence'], unknown>>

/** What lists need of the column `content` beyond the other columns. */
export interface LicenceContent {
  readonly typeName: LicenceState['typeName']
  /** The last day of a suspension that has one. */
  readonly suspendedUntil: string | null
  /** Of trade licences: the ids of what they carry. */
  readonly carried?: readonly string[]
}

export function summariseLicence(licenceId: string, state: LicenceState): LicenceRow {
  const { fields, holder, edition, typeName } = state
  const suspendedUntil = state.status === 'suspended' ? (state.suspension.until ?? null) : null
  const carried = state.trade?.carried.map(({ licence }) => licence)
  return {
    licence_id: licenceId,
    licence_type: state.licenceType,
    number: state.number,
    identifier: state.identifier,
    issuer_id: state.issuer,
    case_id: state.caseId,
    holder_subject: holder.subject,
    holder_name: holder.name,
    status: state.status,
    valid_from: state.validFrom,
    valid_to: state.validTo ?? null,
    content: { typeName, edition, fields, suspendedUntil, ...(carried === undefined ? {} : { carried }) },
    file_digest: state.file?.digest ?? null,
    version: state.version,
    sequence: state.sequence,
    updated_at: state.lastRecordedAt,
  }
}
