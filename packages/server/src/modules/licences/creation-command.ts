import {
  type Applicant,
  type CaseState,
  type ItemRevision,
  type LicenceCommand,
  type RecordedEvent,
  assert,
  readText,
} from '@tongban/domain'
import { findIssuedType } from './licence-type.ts'

/**
 * The command that puts on the register what a case has issued.
 *
 * @param caseId as the licence shall name it
 * @param state of the case
 * @param recorded the event LicenceIssued or TemporaryLicenceIssued of that case
 * @param revision under which it was issued
 * @throws BrokenInvariant for another event, or a revision that issues no licence
 */
export function makeCreationCommand(
  caseId: string,
  state: CaseState,
  recorded: RecordedEvent | undefined,
  revision: ItemRevision,
): LicenceCommand {
  assert(
    recorded?.event.type === 'LicenceIssued' || recorded?.event.type === 'TemporaryLicenceIssued',
    `a licence was issued by the case ${caseId}`,
  )
  const { event, sequence } = recorded
  const type = findIssuedType(revision, event.licenceType)
  assert(type !== undefined, 'a licence was issued under a revision that has a licence type')
  return {
    type: 'CreateLicence',
    caseId,
    caseSequence: sequence,
    licenceType: event.licenceType,
    typeName: readText(type.name),
    item: state.item,
    revision: state.revision,
    issuer: state.authority,
    issuerName: readText(revision.authority.name),
    number: event.number,
    identifier: event.identifier,
    holder: chooseHolder(state.applicant),
    fields: event.fields,
    validFrom: event.validFrom,
    ...(event.validTo === undefined ? {} : { validTo: event.validTo }),
  }
}

/** A licence is held by its holder; who represents it may change and stays with the case. */
function chooseHolder({ subject, kind, name, identifierKind, identifier }: Applicant): Applicant {
  return { subject, kind, name, identifierKind, identifier }
}
