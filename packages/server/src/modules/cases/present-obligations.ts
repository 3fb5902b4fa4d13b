import type {
  caseObligationSchema,
  caseViewSchema,
  grantPromiseSchema,
  promiseAnswerSchema,
} from '@tongban/contract'
import {
  type ApplicationContent,
  type Bilingual,
  type CaseState,
  type ItemRevision,
  type Obligation,
  type Party,
  type PlainDate,
  describeMoment,
  findFiledFacts,
  listGrantPromises,
  listObligations,
  nameObligationStatus,
  obligationNames,
  openItemNames,
  readText,
} from '@tongban/domain'
import type { z } from 'zod'

type Substitutes = NonNullable<z.input<typeof caseViewSchema>['content']>['substitutes']

/** What stands in the place of materials, as everybody who sees the application sees it. */
export function presentSubstitutes({ substitutes = {} }: ApplicationContent): Substitutes {
  return Object.fromEntries(
    Object.entries(substitutes).map(([material, substitute]) => {
      if (substitute.by === 'authorisation')
        return [material, { by: substitute.by, promise: null, licence: null }]
      if (substitute.by !== 'licence') {
        return [material, { by: substitute.by, promise: substitute.promise, licence: null }]
      }
      const { licence, licenceType, number, validTo } = substitute
      const shown = { licence, licenceType, number, validTo: validTo ?? null }
      return [material, { by: substitute.by, promise: null, licence: shown }]
    }),
  )
}

/** What is or was owed in the case, by name. */
export function presentObligations(
  state: CaseState,
  revision: ItemRevision,
  today: PlainDate,
): z.input<typeof caseObligationSchema>[] {
  const obligations = listObligations(state)
  if (obligations.length === 0) return []
  const nameParty = (party: Party) =>
    party.kind === 'applicant'
      ? { zh: state.applicant.name, en: state.applicant.name }
      : nameOrganisationOf(revision, party.organisation)
  return obligations.map((obligation) => {
    const { id, kind, material, debtor, since, due, cure, consequence, status } = obligation
    return {
      obligationId: id,
      kind,
      kindName: obligationNames[kind],
      material,
      materialName: nameObligation(obligation, revision),
      debtor: debtor.kind,
      debtorName: nameParty(debtor),
      since,
      due: due ?? null,
      overdue: status === 'open' && due !== undefined && today > due,
      cure,
      consequence,
      status,
      statusName: nameObligationStatus(kind, status),
      endedOn: obligation.endedOn ?? null,
      promise: obligation.promise ?? null,
      note: obligation.note ?? null,
    }
  })
}

/** The promises on which the grant rests: of what day, who verifies them, and what follows where they are false. */
export function presentGrantPromises(
  state: CaseState,
  revision: ItemRevision,
): z.input<typeof grantPromiseSchema>[] {
  const { nameSubject } = openItemNames(revision)
  return listGrantPromises(state, revision).map(({ material, on, consequences, by, due }) => ({
    material,
    materialName: nameSubject(`material:${material}`),
    on,
    consequences,
    verifier: nameOrganisationOf(revision, by),
    due,
  }))
}

function nameOrganisationOf({ authority, organisations }: ItemRevision, id: string): Bilingual {
  const organisation = id === authority.id ? authority : organisations[id]
  return organisation === undefined ? { zh: id, en: id } : readText(organisation.name)
}

/** What became of promises that were found false: the time to mend, the intended revocation, what the holder said. */
export function presentPromiseAnswers(
  state: CaseState,
  revision: ItemRevision,
): z.input<typeof promiseAnswerSchema>[] {
  const promises = findFiledFacts(state)?.promises ?? []
  const { nameSubject } = openItemNames(revision)
  return promises.flatMap(({ material, verified, answer }) => {
    if (answer === undefined) return []
    const { due, mending, proposal, statements = [], concluded } = answer
    return [
      {
        material,
        materialName: nameSubject(`material:${material}`),
        finding: verified?.finding ?? '',
        due,
        mending: mending === undefined ? null : { due: mending.due, over: mending.lapsed === true },
        proposal:
          proposal === undefined
            ? null
            : {
                reason: proposal.reason,
                basis: proposal.basis,
                due: proposal.due,
                byPlatform: proposal.by === undefined,
              },
        statements: statements.map(({ statement, files, on }) => ({ statement, files: [...files], on })),
        concluded: concluded ?? null,
      },
    ]
  })
}

/** What it is about: the material, the step, or the inspection with its time and place. */
export function nameObligation(obligation: Obligation, revision: ItemRevision): Bilingual {
  const { kind, material, appointment } = obligation
  if (appointment !== undefined) {
    const { slot, name, place } = appointment
    const from = describeMoment(slot.from)
    return { zh: `${name}，${from.zh}，${place}`, en: `${name}, ${from.en}, ${place}` }
  }
  const names = openItemNames(revision)
  const ofStep = kind === 'give-opinion' || kind === 'supply-shots' || kind === 'examine-shots'
  return ofStep ? names.nameStep(material) : names.nameSubject(`material:${material}`)
}
