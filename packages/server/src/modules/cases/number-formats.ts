import {
  type DocumentKind,
  type ItemRevision,
  type LicenceType,
  type Organisation,
  assert,
  buildLicenceIdentifier,
} from '@tongban/domain'

/** The character by which a document kind is told in its number (文种代字). */
const documentWords: Readonly<Record<DocumentKind, string>> = {
  receipt: '收',
  'correction-notice': '补',
  'acceptance-notice': '受',
  'acceptance-refusal': '不受',
  'special-procedure-notice': '特',
  'opinion-request': '征',
  'inspection-notice': '勘通',
  'inspection-record': '勘录',
  'remote-inspection-record': '远勘',
  'extension-notice': '延',
  'grant-decision': '准',
  'refusal-decision': '不准',
  'delivery-receipt': '送',
  'termination-notice': '终',
  'clerical-correction': '更',
  'supply-notice': '容补',
  'mending-order': '改',
  'revocation-notice': '拟撤',
  'revocation-decision': '撤',
  'matter-receipt': '联收',
  'joint-correction-notice': '联补',
  'pre-approval-opinion': '预审',
}

const defaultFormat = '{word}{kind}〔{year}〕{serial:5}号'

export type NumberingOrganisation = Organisation & { readonly id: string }

/** 文号 by the rule of the organisation. */
export function writeDocumentNumber(
  organisation: NumberingOrganisation,
  kind: DocumentKind,
  year: number,
  serial: number,
): string {
  const format = organisation.numberFormats[kind] ?? organisation.numberFormats['default'] ?? defaultFormat
  return formatNumber(format, {
    word: organisation.documentWord ?? organisation.shortName,
    kind: documentWords[kind],
    area: organisation.area.slice(0, 6),
    year,
    serial,
  })
}

/**
 * 办件编号: area 6 · day 8 · the authority's last four · serial 6 within the year and authority.
 * @param day YYYY-MM-DD
 */
export function writeCaseNumber(organisation: NumberingOrganisation, day: string, serial: number): string {
  const authority = (organisation.uscc ?? organisation.id.toUpperCase()).slice(-4)
  return `${organisation.area.slice(0, 6)}${day.replaceAll('-', '')}${authority}${String(serial).padStart(6, '0')}`
}

/**
 * 一件事编号: as a case number of the lead authority, with 一件事 told by its letters, so that it is none.
 * @param day YYYY-MM-DD
 */
export function writeMatterNumber(lead: NumberingOrganisation, day: string, serial: number): string {
  return `YJS${writeCaseNumber(lead, day, serial)}`
}

/** 证号 by the format of the licence type that is issued, and the identifier with its check character. */
export function writeLicenceNumbers(
  { authority, licence }: Pick<ItemRevision, 'authority'> & { readonly licence: LicenceType | undefined },
  year: number,
  serial: number,
): { number: string; identifier: string } {
  assert(licence !== undefined && authority.uscc !== undefined, 'lint lets no licence through without issuer')
  const identifier = buildLicenceIdentifier({
    typeCode: licence.code,
    issuer: authority.uscc,
    serial: `${year}${String(serial).padStart(6, '0')}`,
    version: '001',
  })
  assert(identifier.ok, 'the parts are of the registry')
  const area = authority.area.slice(0, 6)
  return {
    number: formatNumber(licence.numberFormat, { area, year, serial }),
    identifier: identifier.value,
  }
}

/** Fills `{word}{kind}〔{year}〕{serial:5}号`; a width pads with zeros. */
function formatNumber(format: string, values: Readonly<Record<string, string | number>>): string {
  return format.replaceAll(/\{([a-z]+)(?::(\d+))?\}/g, (_, name: string, width: string | undefined) => {
    const value = String(values[name] ?? '')
    return width === undefined ? value : value.padStart(Number(width), '0')
  })
}
