import {
  type CaseClock,
  type CaseEvent,
  type CaseState,
  type CorrectionPoint,
  type Departure,
  type DocumentReference,
  type FiledFacts,
  type ItemRevision,
  assert,
  describeRest,
  findFiledFacts,
  formatChineseDate,
  isAccepted,
  nameDocument,
  nameFormally,
  nameGrant,
  nameOfficer,
  nameRefusal,
  openItemNames,
  readText,
  type UnmetCheck,
  resolveCaseRequirements,
  formatBasis,
  writeDeparture,
} from '@tongban/domain'
import { describeJoint } from './describe-joint.ts'
import { describeRemoteRecord } from './describe-remote.ts'
import { describeRule } from './describe-rule.ts'
import type { DocumentInput, DocumentTemplate } from '../../documents/index.ts'
import { describeGrantPromises, describePromiseDocument } from './describe-promise-document.ts'
import { describeRemedies } from './describe-remedies.ts'
import type { DocumentSource } from './document-source.ts'
import { listReceivedMaterials } from './list-received-materials.ts'
import { printValue } from './print-value.ts'

export interface DescribedDocument {
  readonly template: DocumentTemplate
  readonly data: DocumentInput<DocumentTemplate>
  readonly reference: DocumentReference
}

type Documented = Extract<CaseEvent, { document?: DocumentReference }> & {
  readonly document: DocumentReference
}

/** What the template of the act's document must be told; undefined where the act made none. */
export function describeDocument(source: DocumentSource): DescribedDocument | undefined {
  const { event } = source.recorded
  if (!hasDocument(event)) return undefined
  return { template: event.document.kind, data: describeData(event, source), reference: event.document }
}

function hasDocument(event: CaseEvent): event is Documented {
  return 'document' in event && event.document !== undefined
}

function describeData(event: Documented, source: DocumentSource): DocumentInput<DocumentTemplate> {
  const { state, before, revision, clocks } = source
  const { definition } = revision
  const letter = describeLetter(event.document, source)
  const filed = source.state.status === 'closed' ? source.state.filed : findFiledFacts(state)
  const dueOf = (kind: CaseClock['kind']) => clocks.find((clock) => clock.kind === kind)?.reading.due
  switch (event.type) {
    case 'ApplicationReceived':
      return {
        ...letter,
        answerDue: dueOf('acceptance'),
        materials: listReceivedMaterials(must(filed), revision),
      }
    case 'CorrectionRequested':
      return {
        ...letter,
        points: event.points.map((point) => describePoint(point, revision)),
        due: event.due,
        channels: listChannels(revision),
      }
    case 'ApplicationAccepted':
    case 'AcceptedBySilence': {
      const { limit, fees } = resolveCaseRequirements(revision, must(filed).content)
      const promised = dueOf('promised')
      return {
        ...letter,
        acceptedOn: event.on,
        bySilence: event.type === 'AcceptedBySilence',
        statutoryLimit: limit.statutory > 0 ? { days: limit.statutory, unit: limit.unit } : undefined,
        promisedLimit: limit.promised > 0 ? { days: limit.promised, unit: limit.unit } : undefined,
        // What silence accepted may be past its promise already; a notice does not announce a day that is over.
        decisionDue:
          promised !== undefined && promised >= event.document.date ? promised : dueOf('statutory'),
        missingMaterials: event.owed?.map(({ material, due }) => ({
          name: openItemNames(revision).nameSubject(`material:${material}`).zh,
          due,
        })),
        fees: fees.map((fee) => ({ name: zh(fee.name), standard: zh(fee.standard), basis: fee.basis })),
      }
    }
    case 'AcceptanceRefused': {
      const { ground, reason, competentAuthority } = event
      const basis = event.basis === undefined ? undefined : formatBasis(event.basis)
      return {
        ...letter,
        ground,
        reason,
        basis,
        competentAuthority,
        matter: describeMatter(state),
        remedies: describeRemedies(revision),
      }
    }
    case 'SpecialProcedureStarted':
      return {
        ...letter,
        acceptedOn: acceptedOn(state),
        procedureName: event.name.zh,
        reason: event.reason,
        basis: formatBasis(event.basis),
        startsOn: event.on,
        days: event.days,
      }
    case 'OpinionsRequested':
    case 'InspectionAppointed':
    case 'InspectionRescheduled':
    case 'InspectionHeld':
      return { ...letter, ...describeJoint(event, source) }
    case 'RemoteInspectionRecorded':
      return { ...letter, ...describeRemoteRecord(event, source) }
    case 'ExtensionApproved': {
      const due = dueOf('statutory')
      const previousDue = source.previousStatutoryDue
      assert(due !== undefined && previousDue !== undefined, 'an extension is approved while the clock runs')
      return {
        ...letter,
        acceptedOn: acceptedOn(state),
        reason: event.reason,
        days: event.days,
        previousDue,
        due,
        approvedOn: event.document.date,
      }
    }
    case 'SuppliedMaterialExamined': {
      const { material, reason, due } = event
      assert(reason !== undefined && due !== undefined, 'what was in order is told nobody in writing')
      return {
        ...letter,
        material: openItemNames(revision).nameSubject(`material:${material}`).zh,
        reason,
        due,
      }
    }
    case 'MendingOrdered':
    case 'RevocationProposed':
    case 'GrantRevoked':
    case 'GrantRevokedBySilence':
      return { ...letter, ...describePromiseDocument(event, state, revision) }
    case 'GrantedOnPromise':
    case 'ApplicationGranted': {
      const { licence } = revision
      return {
        ...letter,
        title: nameDocument(event.document.kind, definition).zh,
        ruling: nameFormally(nameGrant(definition).zh, definition),
        acceptedOn: acceptedOn(state),
        basis: definition.basis.map(formatBasis),
        content: listGrantedContent(must(filed), revision),
        conditions: [...event.conditions],
        ...describeRule(filed, revision),
        promises: describeGrantPromises(state, revision),
        validFrom: licence ? event.on : undefined,
        validTo: event.validTo,
        licence: licence ? { name: zh(licence.name) } : undefined,
        remedies: describeRemedies(revision),
      }
    }
    case 'ApplicationRefused':
      return {
        ...letter,
        title: nameDocument(event.document.kind, definition).zh,
        ruling: nameFormally(nameRefusal(definition).zh, definition),
        acceptedOn: acceptedOn(state),
        reason: writeRefusalReason(event),
        basis: event.basis.map(formatBasis),
        matter: describeMatter(state),
        remedies: event.remedies,
      }
    case 'ResultDelivered':
      return {
        organisation: letter.organisation,
        documentNumber: letter.documentNumber,
        date: letter.date,
        itemName: letter.itemName,
        caseNumber: letter.caseNumber,
        recipient: event.recipient,
        documents: listDelivered(state, revision),
        way: event.way,
        place: event.way === 'post' ? must(filed).contact.address : undefined,
        consignment: event.consignment,
        deliveredBy:
          source.recorded.actor.kind === 'officer' ? nameOfficer(source.recorded.actor) : undefined,
        receivedBy: event.way === 'post' ? undefined : event.recipient,
        receivedOn: event.way === 'post' ? undefined : event.on,
      }
    case 'ApplicationWithdrawn':
      return { ...letter, ...describeEnding(before, revision), ground: 'withdrawn', reason: event.reason }
    case 'ProcedureTerminated': {
      const { ground, reason, basis } = event
      return {
        ...letter,
        ...describeEnding(before, revision),
        ground,
        reason,
        basis: basis === undefined ? undefined : formatBasis(basis),
      }
    }
    case 'CorrectionLapsed': {
      const notice = state.documents.findLast((document) => document.kind === 'correction-notice')
      return {
        ...letter,
        ...describeEnding(before, revision),
        ground: 'materials-not-supplied',
        correctionNotice: notice ? { number: notice.number, due: event.due } : undefined,
      }
    }
    case 'OwedMaterialsLapsed': {
      const nameOf = (material: string) => openItemNames(revision).nameSubject(`material:${material}`).zh
      const names = event.materials.map(nameOf).join('、')
      // The last day may be that of a second supply, and then it is not the one that was promised.
      const faults = (filed?.owed ?? [])
        .filter(({ material, fault }) => fault !== undefined && event.materials.includes(material))
        .map(({ material, fault }) => `此前补交的“${nameOf(material)}”不符合要求：${fault}`)
      return {
        ...letter,
        ...describeEnding(before, revision),
        ground: 'promise-not-kept',
        reason: [
          `受理时书面承诺后补的材料（${names}），最后补交日期为${formatChineseDate(event.due)}。`,
          ...faults,
        ].join('\n'),
      }
    }
    case 'ClericalErrorCorrected': {
      const decision = state.documents.findLast((document) => document.kind.endsWith('-decision'))
      assert(decision !== undefined, 'what is corrected was decided')
      const element = revision.elements[event.element]
      return {
        ...letter,
        reason: event.reason,
        corrected: {
          name: nameDocument(decision.kind, definition).zh,
          number: decision.number,
          date: decision.date,
        },
        corrections: [
          {
            place: element ? zh(element.label) : event.element,
            from: printValue(event.from, element),
            to: printValue(event.to, element) || '（空）',
          },
        ],
      }
    }
    default:
      return event satisfies never
  }
}

function describeLetter(document: DocumentReference, { state, revision, verificationUrl }: DocumentSource) {
  const filed = findFiledFacts(state)
  const { definition, authority } = revision
  const window = authority.windows[0]
  return {
    organisation: zh(authority.name),
    documentNumber: document.number,
    date: document.date,
    verification: verificationUrl === undefined ? undefined : { url: verificationUrl },
    applicant: {
      kind: state.applicant.kind === 'person' ? ('person' as const) : ('organisation' as const),
      name: state.applicant.name,
    },
    itemName: zh(definition.name),
    caseNumber: filed?.number ?? '未编号',
    appliedOn: filed?.submittedOn ?? document.date,
    basisOtherThanLicensing:
      definition.type === 'licence' ? undefined : formatBasis(definition.basis[0] ?? ''),
    contact: { telephone: definition.contacts.consult, address: window ? zh(window.address) : undefined },
  }
}

function describePoint(point: CorrectionPoint, revision: ItemRevision) {
  const { problem, demand } = point
  const basis = point.basis === undefined ? undefined : formatBasis(point.basis)
  return { subject: openItemNames(revision).nameSubject(point.subject).zh, problem, demand, basis }
}

function listChannels(revision: ItemRevision): string[] {
  const window = revision.authority.windows[0]
  const online = revision.definition.online === 'entire' || revision.definition.online === 'apply'
  return [
    ...(online ? ['登录本平台“我的办件”在线补正'] : []),
    ...(window ? [`现场提交：${zh(window.name)}（${zh(window.address)}，${zh(window.hours)}）`] : []),
  ]
}

function listGrantedContent(filed: FiledFacts, revision: ItemRevision) {
  const wanted =
    revision.licence?.fields ??
    resolveCaseRequirements(revision, filed.content).fields.map((field) => field.element)
  return wanted.flatMap((id) => {
    const element = revision.elements[id]
    const value = element ? printValue(filed.content.form[id], element) : ''
    const personal =
      element?.type === 'resident-id' || element?.type === 'phone' || element?.sensitivity === 'sensitive'
    return element === undefined || value === '' || personal ? [] : [{ label: zh(element.label), value }]
  })
}

function listDelivered(state: CaseState, revision: ItemRevision) {
  const decisions = state.documents
    .filter((document) => document.kind === 'grant-decision' || document.kind === 'refusal-decision')
    .map((document) => ({
      name: nameDocument(document.kind, revision.definition).zh,
      number: document.number,
    }))
  const licence = state.status === 'finished' && state.licence ? [state.licence] : []
  return [
    ...decisions,
    ...licence.map(({ number }) => ({ name: zh(revision.licence?.name ?? '证照'), number })),
  ]
}

function acceptedOn(state: CaseState) {
  assert(isAccepted(state), 'what is decided was accepted')
  return state.acceptedOn
}

/** What every end without a decision tells: whether the application had been accepted, and where it can be challenged. */
function describeEnding(before: CaseState | undefined, revision: ItemRevision) {
  return {
    acceptedOn: before !== undefined && isAccepted(before) ? before.acceptedOn : undefined,
    remedies: describeRemedies(revision),
  }
}

function must(filed: FiledFacts | undefined): FiledFacts {
  assert(filed !== undefined, 'a document speaks of a filed application')
  return filed
}

function zh(text: Parameters<typeof readText>[0]): string {
  return readText(text).zh
}

/** Where the case belongs to a matter: what its end means for the other items (一件事). */
function describeMatter({ matter }: CaseState): string | undefined {
  if (matter === undefined) return undefined
  const { name, number, waitedForBy } = matter
  const rest = describeRest(
    waitedForBy.map((entry) => entry.name),
    undefined,
  )
  return `本事项属于一件事“${name.zh}”（编号${number}）。${rest.zh}`
}

/** The reason, and the points of the approval standard that were not met where the reason does not tell them already. */
function writeRefusalReason({
  reason: given,
  unmet = [],
  departure,
}: {
  readonly reason: string
  readonly unmet?: readonly UnmetCheck[]
  readonly departure?: Departure
}): string {
  const reason = departure === undefined ? given : `${given}\n${writeDeparture(departure)}`
  const further = unmet.filter((point) => point.reason !== '' && !reason.includes(point.reason))
  if (further.length === 0) return reason
  const points = further.map(({ check, reason: why }, index) => {
    const ended = /[。！？]$/.test(why) ? why : `${why}。`
    return `${index + 1}．${check.replace(/[。；]$/, '')}：${ended}`
  })
  return `${reason}\n经审查，下列审查要点不符合标准：\n${points.join('\n')}`
}
