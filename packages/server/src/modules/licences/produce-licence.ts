import { type LicenceState, assert, replay } from '@tongban/domain'
import { buffer } from 'node:stream/consumers'
import { everyRow } from '../../database/index.ts'
import { sealPdf } from '../../seals/index.ts'
import { loadCase } from '../cases/index.ts'
import { makeCreationCommand } from './creation-command.ts'
import { describeLicence } from './describe-licence.ts'
import { executeLicenceCommand } from './execute-licence-command.ts'
import { replaceTemporaryLicence } from './follow-case.ts'
import { type LicenceModuleOptions, readNow } from './options.ts'
import { loadLicence } from './store.ts'
import { growTradeLicences } from './trade-licences.ts'

export interface ProducedLicence {
  readonly pdf: Uint8Array
  readonly name: string
}

/**
 * Puts on the register the licence that a case has issued, and makes its sealed PDF. Done again it changes nothing:
 * the licence has the id that the case gave it. The job `create-licence` and whoever issues call it alike.
 * @param caseSequence of the event LicenceIssued or TemporaryLicenceIssued within the case
 */
export async function createLicenceFromCase(
  options: LicenceModuleOptions,
  caseId: string,
  caseSequence: number,
): Promise<string> {
  const { found } = await loadCase(options.database.pool, everyRow, caseId)
  const recorded = found?.events[caseSequence - 1]
  assert(
    found !== undefined &&
      (recorded?.event.type === 'LicenceIssued' || recorded?.event.type === 'TemporaryLicenceIssued'),
    `no licence was issued at ${caseSequence} of the case ${caseId}`,
  )
  const { event } = recorded
  // The authority is the one that had the case then, wherever it passed since.
  const state = replay(found.events.slice(0, caseSequence))
  assert(state !== undefined, 'a case with an act has begun')
  const revision = await options.catalogue.getRevision(state.item, state.revision, state)
  const created = await executeLicenceCommand(options, {
    licenceId: event.licence,
    actor: { kind: 'system', process: 'licence-issue' },
    now: readNow(options),
    command: makeCreationCommand(caseId, state, recorded, revision),
  })
  const present =
    !created.ok && created.error.kind === 'rejected' && created.error.rejection.kind === 'licence-present'
  assert(created.ok || present, `the licence could not be created: ${JSON.stringify(created)}`)
  await produceLicence(options, event.licence)
  await growTradeLicences(options, event.licence, readNow(options))
  if (event.type === 'LicenceIssued') await replaceTemporaryLicence(options, event)
  return event.licence
}

/** The sealed PDF of the present edition: kept where it was made before, made now where not. */
export async function produceLicence(
  options: LicenceModuleOptions,
  licenceId: string,
): Promise<ProducedLicence | undefined> {
  const { found } = await loadLicence(options.database.pool, everyRow, licenceId)
  if (found === undefined) return undefined
  const { state } = found
  const name = `${state.typeName.zh}_${state.number}.pdf`
  if (state.file?.edition === state.edition) {
    return { pdf: await buffer(await options.store.open(state.file.digest)), name }
  }
  const sealed = await sealLicence(options, state)
  await options.store.putBytes(sealed.pdf)
  const answer = await executeLicenceCommand(options, {
    licenceId,
    actor: { kind: 'system', process: 'document-production' },
    now: readNow(options),
    command: {
      type: 'RecordLicenceFile',
      edition: state.edition,
      digest: sealed.digest,
      size: sealed.pdf.byteLength,
    },
  })
  if (answer.ok) return { pdf: sealed.pdf, name }
  // Somebody else was first, or the licence has moved on: what is on record is the file.
  const overtaken =
    answer.error.kind === 'rejected' &&
    (answer.error.rejection.kind === 'file-recorded' || answer.error.rejection.kind === 'edition-changed')
  assert(overtaken, `the file of a licence could not be recorded: ${JSON.stringify(answer.error)}`)
  return produceLicence(options, licenceId)
}

async function sealLicence(options: LicenceModuleOptions, state: LicenceState) {
  const revision = await options.catalogue.getRevision(state.item, state.revision)
  const url = `${options.publicUrl}/verify/licence/${state.identifier}`
  const rendered = await options.renderer.renderDocument(describeLicence(state, revision, url))
  const organisation = { id: state.issuer, name: state.issuerName.zh }
  return sealPdf(options.seals, {
    pdf: rendered,
    organisation,
    reason: state.typeName.zh,
    location: organisation.name,
    signedAt: options.readClock(),
  })
}
