import type {
  documentVerificationSchema,
  fileVerificationSchema,
  licenceVerificationSchema,
} from '@tongban/contract'
import {
  type Bilingual,
  type DataElement,
  type ItemRevision,
  type LicenceState,
  type PlainDate,
  annulmentGroundNames,
  assert,
  formatChineseDate,
  getBeijingDate,
  getLicenceStanding,
  findIssuer,
  isFiledMatter,
  listAwaitedTypes,
  readRevisionOfLicence,
  maskName,
  nameDocument,
  nameLicenceStanding,
  parseLicenceIdentifier,
  readText,
  replay,
  licenceEndNames,
} from '@tongban/domain'
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { everyRow } from '../../database/index.ts'
import { verifyPdfSeal } from '../../seals/index.ts'
import { printValue } from '../case-documents/index.ts'
import { loadCase } from '../cases/index.ts'
import { loadMatter } from '../matters/index.ts'
import { findIssuedType } from './licence-type.ts'
import { findEndKind } from './present.ts'
import { type LicenceModuleOptions, readNow } from './options.ts'
import { readCarried } from './trade-licences.ts'
import { findLicenceId, findSealedFile, loadLicence } from './store.ts'

export type LicenceVerification = z.input<typeof licenceVerificationSchema>
export type DocumentVerification = z.input<typeof documentVerificationSchema>
export type FileVerification = z.input<typeof fileVerificationSchema>

/**
 * Whether a licence stands, for anybody who asks. An identifier that nobody issued, one that is misspelt and one with
 * a wrong check character get the same answer, so that nothing can be learned by trying.
 */
export async function verifyLicence(
  options: LicenceModuleOptions,
  asked: string,
): Promise<LicenceVerification> {
  const identifier = asked.trim()
  const checkedAt = readNow(options)
  const unknown = {
    state: 'unknown' as const,
    stateName: { zh: '未查到', en: 'Not found' },
    checkedAt,
    identifier,
    licence: null,
  }
  const parsed = parseLicenceIdentifier(identifier)
  if (!parsed.ok) return unknown
  const licenceId = await findLicenceId(options.database, parsed.value.value)
  if (licenceId === undefined) return unknown
  const { found } = await loadLicence(options.database.pool, everyRow, licenceId)
  assert(found !== undefined, 'a licence on the register is in the record')
  const edition = Number(parsed.value.version)
  // The stem is ours and the check character fits, but no such edition was ever made.
  if (edition < 1 || edition > found.state.edition) return unknown
  return describeForPublic(options, found.state, edition, identifier)
}

async function describeForPublic(
  options: LicenceModuleOptions,
  state: LicenceState,
  edition: number,
  identifier: string,
): Promise<LicenceVerification> {
  const checkedAt = readNow(options)
  const today = getBeijingDate(checkedAt)
  const revision = await options.catalogue.getRevision(state.item, state.revision)
  const standing = getLicenceStanding(state, today)
  const { since, explanation } = explainStanding(state, today)
  return {
    state: standing,
    stateName: nameLicenceStanding(standing, findEndKind(state)),
    checkedAt,
    identifier,
    licence: {
      typeName: state.typeName,
      number: state.number,
      holder: state.holder.kind === 'person' ? maskName(state.holder.name) : state.holder.name,
      issuer: state.issuerName,
      issuedOn: state.editionOn,
      validFrom: state.validFrom,
      validTo: state.validTo ?? null,
      since,
      explanation,
      superseded: edition < state.edition,
      fields: listPublicFields(state, readRevisionOfLicence(revision, state)),
      carried: (await readCarried(options, state)).map(({ state: own }) => {
        const stands = getLicenceStanding(own, today)
        return {
          typeName: own.typeName,
          number: own.number,
          issuer: own.issuerName,
          identifier: own.identifier,
          validTo: own.validTo ?? null,
          state: stands,
          stateName: nameLicenceStanding(stands, findEndKind(own)),
        }
      }),
      awaited: state.trade === undefined ? 0 : listAwaitedTypes(state.trade).length,
    },
  }
}

/** Fields that the licence type makes public, without any that an element marks as personal. */
function listPublicFields(state: LicenceState, revision: ItemRevision) {
  return (findIssuedType(revision, state.licenceType)?.publicFields ?? []).flatMap((id) => {
    const element = revision.elements[id]
    if (element === undefined || !mayBePublic(element)) return []
    const text = printValue(state.fields[id], element)
    return text === '' ? [] : [{ element: id, label: readText(element.label), text }]
  })
}

function mayBePublic(element: DataElement): boolean {
  if (element.type === 'resident-id' || element.type === 'phone' || element.type === 'table') return false
  return element.sensitivity === 'public' || element.sensitivity === 'internal'
}

/** Since when a licence stands as it does, and what that means; the reason of an act is not told to the public. */
function explainStanding(
  state: LicenceState,
  today: PlainDate,
): { since: PlainDate | null; explanation: Bilingual | null } {
  switch (getLicenceStanding(state, today)) {
    case 'valid':
      return { since: null, explanation: null }
    case 'expired': {
      assert(state.validTo !== undefined, 'what has no end does not expire')
      return {
        since: state.validTo,
        explanation: {
          zh: `有效期已于${formatChineseDate(state.validTo)}届满，未办理延续。`,
          en: `Its term ended on ${state.validTo} and was not renewed.`,
        },
      }
    }
    case 'suspended': {
      assert(state.status === 'suspended', 'a suspended licence has its suspension')
      const { on, until } = state.suspension
      return {
        since: on,
        explanation: {
          zh: `${formatChineseDate(on)}起被依法暂扣${until === undefined ? '' : `，至${formatChineseDate(until)}止`}，暂扣期间不得使用。`,
          en: `Suspended since ${on}${until === undefined ? '' : ` until ${until}`}; it may not be used meanwhile.`,
        },
      }
    }
    case 'revoked': {
      assert(state.status === 'revoked', 'a revoked licence has its revocation')
      const { kind, on } = state.revocation
      const name = licenceEndNames[kind]
      if (kind === 'lapsed') {
        return {
          since: on,
          explanation: {
            zh: `本证照为临时证照，已于${formatChineseDate(on)}失效。`,
            en: `It was for the time being, and lapsed on ${on}.`,
          },
        }
      }
      return {
        since: on,
        explanation: {
          zh: `已于${formatChineseDate(on)}被依法${name.zh}，不再有效。`,
          en: `It was ${name.en} on ${on} and has no force any more.`,
        },
      }
    }
    case 'replaced': {
      assert(state.status === 'replaced', 'what was replaced has what replaced it')
      const { number, identifier, on } = state.replacement
      return {
        since: on,
        explanation: {
          zh: `临时证照，已于${formatChineseDate(on)}由正式证照（证号：${number}，标识：${identifier}）代替，请核验正式证照。`,
          en: `It was for the time being; on ${on} the licence ${number} (${identifier}) took its place. Verify that one.`,
        },
      }
    }
    case 'annulled': {
      assert(state.status === 'annulled', 'an annulled licence has its annulment')
      const { ground, on } = state.annulment
      // That somebody died or fell ill is nobody's business.
      const told = ground !== 'person-died-or-incapable' && ground !== 'other-lawful-ground'
      const name = annulmentGroundNames[ground]
      return {
        since: on,
        explanation: {
          zh: `已于${formatChineseDate(on)}依法注销，不再有效${told ? `（${name.zh}）` : ''}。`,
          en: `It was annulled on ${on} and has no force any more${told ? `: ${name.en}` : ''}.`,
        },
      }
    }
  }
}

/** Whether an act of a case made out a document, and which. */
export async function verifyDocument(
  options: LicenceModuleOptions,
  caseId: string,
  sequence: number,
): Promise<DocumentVerification> {
  const checkedAt = readNow(options)
  const { found } = await loadCase(options.database.pool, everyRow, caseId)
  if (found === undefined) return verifyMatterDocument(options, caseId, sequence)
  const document = found.state.documents.find((entry) => entry.sequence === sequence)
  if (document === undefined) return { state: 'unknown', checkedAt, document: null }
  // The case may have passed to another authority since; the document is of whoever had it then.
  const then = replay(found.events.slice(0, sequence))
  assert(then !== undefined, 'a document was made out by an act')
  const revision = await options.catalogue.getRevision(then.item, then.revision, then)
  const { kind, number, date } = document
  return {
    state: 'authentic',
    checkedAt,
    document: {
      kind,
      name: nameDocument(kind, revision.definition),
      number,
      date,
      organisation: readText(revision.authority.name),
    },
  }
}

/** The papers of a matter as a whole are of its lead authority, opinions beforehand of the one that gave them. */
async function verifyMatterDocument(
  options: LicenceModuleOptions,
  matterCaseId: string,
  sequence: number,
): Promise<DocumentVerification> {
  const checkedAt = readNow(options)
  const { found } = await loadMatter(options.database.pool, everyRow, matterCaseId)
  const state = found && isFiledMatter(found.state) ? found.state : undefined
  const document = state?.documents.find((entry) => entry.sequence === sequence)
  if (state === undefined || document === undefined) return { state: 'unknown', checkedAt, document: null }
  const lead = await options.catalogue.findOrganisation(findIssuer(state, document.number))
  assert(lead !== undefined, 'a matter is led by an organisation that is registered')
  const { kind, number, date } = document
  return {
    state: 'authentic',
    checkedAt,
    document: { kind, name: nameDocument(kind, undefined), number, date, organisation: readText(lead.name) },
  }
}

/** Whether these bytes are a file that was sealed here, and whether their seal holds by itself. */
export async function verifyFile(options: LicenceModuleOptions, pdf: Uint8Array): Promise<FileVerification> {
  const digest = createHash('sha256').update(pdf).digest('hex')
  const verdict = verifyPdfSeal(pdf, await options.seals.listAuthorities())
  const act = await findSealedFile(options.database, digest)
  return {
    digest,
    issuedHere: act !== undefined,
    seal: verdict.ok
      ? {
          valid: true,
          organisation: verdict.value.organisationName,
          signedAt: verdict.value.signedAt.toISOString(),
          certificateSerial: verdict.value.certificateSerial,
          defect: null,
        }
      : { valid: false, organisation: null, signedAt: null, certificateSerial: null, defect: verdict.error },
    licence: act?.kind === 'licence' ? await verifyEdition(options, act.licenceId, act.edition) : null,
    document: act?.kind === 'document' ? await verifyByNumber(options, act.caseId, act.number) : null,
  }
}

async function verifyEdition(options: LicenceModuleOptions, licenceId: string, edition: number) {
  const { found } = await loadLicence(options.database.pool, everyRow, licenceId)
  assert(found !== undefined, 'a file on record belongs to a licence in the record')
  return describeForPublic(options, found.state, edition, found.state.identifier)
}

async function verifyByNumber(options: LicenceModuleOptions, caseId: string, number: string) {
  const { pool } = options.database
  const { found } = await loadCase(pool, everyRow, caseId)
  const matter = found === undefined ? (await loadMatter(pool, everyRow, caseId)).found?.state : undefined
  const documents = found?.state.documents ?? (matter && isFiledMatter(matter) ? matter.documents : [])
  const document = documents.find((entry) => entry.number === number)
  return verifyDocument(options, caseId, document?.sequence ?? 0)
}
