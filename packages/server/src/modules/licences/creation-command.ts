import {
  type CaseState,
  type ItemRevision,
  type LicenceCommand,
  type RecordedEvent,
  assert,
  readText,
} from '@tongban/domain'

/**
 * The command that puts on the register what a case has issued.
 *
 * @param caseId as the licence shall name it
 * @param state of the case
 * @param recorded the event LicenceIssued of that case
 * @param revision under which it was issued
 * @throws BrokenInvariant for another event, or a revision that issues no licence
 */
export function makeCreationCommand(
  caseId: string,
  state: CaseState,
  recorded: RecordedEvent | undefined,
  revision: ItemRevision,
): LicenceCommand {
  assert(recorded?.event.type === 'LicenceIssued', `a licence was issued by the case ${caseId}`)
  assert(revision.licence !== undefined, 'a licence was issued under a revision that has a licence type')
  const { event, sequence } = recorded
  return {
    type: 'CreateLicence',
    caseId,
    caseSequence: sequence,
    licenceType: event.licenceType,
    typeName: readText(revision.licence.name),
    item: state.item,
    revision: state.revision,
    issuer: state.authority,
    issuerName: readText(revision.authority.name),
    number: event.number,
    identifier: event.identifier,
    holder: state.applicant,
    fields: event.fields,
    validFrom: event.validFrom,
    ...(event.validTo === undefined ? {} : { validTo: event.validTo }),
  }
}
