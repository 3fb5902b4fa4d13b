import type { licenceViewSchema, timelineEntrySchema } from '@tongban/contract'
import {
  type Actor,
  type ItemRevision,
  type LicenceEndKind,
  type LicenceState,
  type PlainDate,
  type RecordedLicenceEvent,
  getLicenceStanding,
  listAwaitedTypes,
  listLicenceActions,
  maskResidentId,
  nameLicenceStanding,
  readText,
  startOfBeijingDay,
} from '@tongban/domain'
import type { z } from 'zod'
import { printValue } from '../case-documents/index.ts'
import { maskForm } from '../cases/index.ts'
import { findIssuedType } from './licence-type.ts'

type LicenceView = z.input<typeof licenceViewSchema>

/** The licence for a reader. A holder sees its own values in full, officers see personal numbers masked. */
export function presentLicence(
  licenceId: string,
  state: LicenceState,
  revision: ItemRevision,
  reader: Actor,
  today: PlainDate,
  carried: readonly { readonly licence: string; readonly state: LicenceState }[] = [],
): LicenceView {
  const { holder } = state
  const standing = getLicenceStanding(state, today)
  const suspension = state.status === 'suspended' && standing === 'suspended' ? state.suspension : undefined
  const revocation = state.status === 'revoked' || state.status === 'annulled' ? state.revocation : undefined
  return {
    licenceId,
    licenceType: state.licenceType,
    typeName: state.typeName,
    number: state.number,
    identifier: state.identifier,
    edition: state.edition,
    caseId: state.caseId,
    item: state.item,
    issuer: state.issuer,
    issuerName: state.issuerName,
    holder: {
      subject: holder.subject,
      kind: holder.kind,
      name: holder.name,
      identifier:
        holder.identifierKind === 'resident-id' ? maskResidentId(holder.identifier) : holder.identifier,
    },
    fields: presentFields(state, revision, reader),
    validFrom: state.validFrom,
    validTo: state.validTo ?? null,
    standing,
    standingName: nameLicenceStanding(standing, findEndKind(state)),
    suspension: suspension
      ? { on: suspension.on, until: suspension.until ?? null, reason: suspension.reason }
      : null,
    revocation: revocation ?? null,
    annulment: state.status === 'annulled' ? state.annulment : null,
    replacement: state.status === 'replaced' ? state.replacement : null,
    trade: presentTrade(state, carried, today),
    file: state.file?.edition === state.edition ? { digest: state.file.digest, size: state.file.size } : null,
    actions: listLicenceActions(state, { actor: reader, now: startOfBeijingDay(today) }).map((action) => ({
      ...action,
      disabledReason: action.disabledReason ?? null,
    })),
    version: state.version,
  }
}

/** How a licence ended that was revoked. */
export function findEndKind(state: LicenceState): LicenceEndKind | undefined {
  return state.status === 'revoked' ? state.revocation.kind : undefined
}

/** What a trade licence carries, each with its own state, and what is still to come. */
function presentTrade(
  state: LicenceState,
  carried: readonly { readonly licence: string; readonly state: LicenceState }[],
  today: PlainDate,
): LicenceView['trade'] {
  if (state.trade === undefined) return null
  return {
    matter: state.trade.matter,
    carried: carried.map(({ licence, state: own }) => {
      const standing = getLicenceStanding(own, today)
      return {
        licence,
        licenceType: own.licenceType,
        typeName: own.typeName,
        number: own.number,
        issuerName: own.issuerName,
        validTo: own.validTo ?? null,
        standing,
        standingName: nameLicenceStanding(standing, findEndKind(own)),
      }
    }),
    awaited: listAwaitedTypes(state.trade),
  }
}

function presentFields(state: LicenceState, revision: ItemRevision, reader: Actor): LicenceView['fields'] {
  const fields = reader.kind === 'applicant' ? state.fields : maskForm(state.fields, revision.elements)
  const type = state.trade?.type ?? findIssuedType(revision, state.licenceType)
  return (type?.fields ?? []).flatMap((id) => {
    const element = revision.elements[id]
    const text = printValue(fields[id], element)
    return element === undefined || text === '' ? [] : [{ element: id, label: readText(element.label), text }]
  })
}

/** An act as it is recorded; of values only the names of their fields are told, for the licence shows the values. */
export function presentLicenceEvent(
  recorded: RecordedLicenceEvent,
  hash: string,
): z.input<typeof timelineEntrySchema> {
  const { sequence, occurredAt, recordedAt, actor, event } = recorded
  const { type, ...payload } = event
  const facts: Record<string, unknown> = { ...payload }
  delete facts['holder']
  delete facts['fields']
  if (event.type === 'LicenceChanged') facts['changes'] = Object.keys(event.changes)
  const name = actor.kind === 'system' ? actor.process : actor.name
  const organisation = actor.kind === 'officer' ? actor.organisation : null
  return {
    sequence,
    type,
    occurredAt,
    recordedAt,
    actor: { kind: actor.kind, name, organisation },
    facts,
    hash,
  }
}
