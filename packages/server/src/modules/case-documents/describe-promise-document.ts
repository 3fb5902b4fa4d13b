import {
  type CaseEvent,
  type CaseState,
  type ItemRevision,
  findFiledFacts,
  formatBasis,
  listGrantPromises,
  nameDocument,
  openItemNames,
  readText,
  wholeItem,
} from '@tongban/domain'
import { describeRemedies } from './describe-remedies.ts'

type PromiseDocumented = Extract<
  CaseEvent,
  { type: 'MendingOrdered' | 'RevocationProposed' | 'GrantRevoked' | 'GrantRevokedBySilence' }
>

/** What the documents about a false promise say beyond what every letter says. */
export function describePromiseDocument(event: PromiseDocumented, state: CaseState, revision: ItemRevision) {
  // A promise for the whole item stands for no material; the letter names the item anyway.
  const subject =
    event.material === wholeItem
      ? undefined
      : openItemNames(revision).nameSubject(`material:${event.material}`).zh
  if (event.type === 'MendingOrdered') return { subject, demand: event.demand, due: event.due }
  const title = nameDocument(event.document.kind, revision.definition).zh
  const common = { title, subject, reason: event.reason, basis: formatBasis(event.basis) }
  if (event.type === 'RevocationProposed') return { ...common, due: event.due }
  const granted = state.documents.findLast(({ kind }) => kind === 'grant-decision')
  return {
    ...common,
    ...(granted === undefined ? {} : { granted: { number: granted.number } }),
    ...(event.type === 'GrantRevokedBySilence' ? { silentSince: event.due } : {}),
    licences: listLicences(state, revision),
    remedies: describeRemedies(revision),
  }
}

/** The promises on which a grant rests, as its decision prints them. */
export function describeGrantPromises(state: CaseState, revision: ItemRevision) {
  const { nameSubject } = openItemNames(revision)
  const { authority, organisations } = revision
  return listGrantPromises(state, revision).map(({ material, on, consequences, basis, by, due }) => {
    const verifier = by === authority.id ? authority : organisations[by]
    return {
      subject: material === wholeItem ? undefined : nameSubject(`material:${material}`).zh,
      on,
      verifier: verifier === undefined ? by : readText(verifier.name).zh,
      due,
      consequences: consequences.zh,
      basis: basis === undefined ? undefined : formatBasis(basis),
    }
  })
}

function listLicences(state: CaseState, revision: ItemRevision) {
  const issued = 'licence' in state ? state.licence : undefined
  const temporary = findFiledFacts(state)?.temporaryLicence
  return [
    ...(issued === undefined ? [] : [{ type: revision.licence, number: issued.number }]),
    ...(temporary === undefined ? [] : [{ type: revision.temporaryLicence, number: temporary.number }]),
  ].map(({ type, number }) => ({ name: readText(type?.name ?? '证照').zh, number }))
}
