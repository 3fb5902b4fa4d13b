import { createHash, X509Certificate } from 'node:crypto'
import { fail, succeed, type Bilingual, type Result } from '@tongban/domain'
import { findSubject } from './certificate.ts'
import { readDetachedSignature, type DetachedSignature } from './cms.ts'

/** A seal that holds. */
export interface PdfSeal {
  readonly organisationId: string
  readonly organisationName: string
  readonly signedAt: Date
  /** Of the sealing certificate, in hex. */
  readonly certificateSerial: string
  /** SHA-256 of the whole file, in hex. */
  readonly digest: string
}

export type PdfSealDefectKind =
  | 'not-sealed'
  | 'seal-malformed'
  | 'changed-after-sealing'
  | 'content-changed'
  | 'signature-invalid'
  | 'authority-unknown'
  | 'certificate-not-valid-then'

export interface PdfSealDefect {
  readonly kind: PdfSealDefectKind
  readonly message: Bilingual
}

const messages: Readonly<Record<PdfSealDefectKind, Bilingual>> = {
  'not-sealed': {
    zh: '该文件没有电子印章，请向出具机关索取盖有电子印章的文件。',
    en: 'The file bears no electronic seal; ask the issuing body for the sealed file.',
  },
  'seal-malformed': {
    zh: '该文件的电子印章数据已损坏，无法核验，请向出具机关重新索取。',
    en: 'The seal data of the file is damaged and cannot be checked; ask the issuing body for the file again.',
  },
  'changed-after-sealing': {
    zh: '该文件在加盖电子印章之后又被追加或者截去了内容，印章不再覆盖整个文件，请以出具机关的原件为准。',
    en: 'Content was added to the file or cut from it after it was sealed, so the seal no longer covers all of it; rely on the original of the issuing body.',
  },
  'content-changed': {
    zh: '该文件的内容与加盖电子印章时不一致，已被改动，请以出具机关的原件为准。',
    en: 'The content of the file differs from what was sealed: it was changed. Rely on the original of the issuing body.',
  },
  'signature-invalid': {
    zh: '该文件的电子印章签名无效，印章数据已被改动或者伪造，请以出具机关的原件为准。',
    en: 'The signature of the seal does not hold: the seal data was changed or forged. Rely on the original of the issuing body.',
  },
  'authority-unknown': {
    zh: '该文件的电子印章证书不是由本平台签发的，无法确认盖章机关，请到其出具机关的平台核验。',
    en: 'The certificate of the seal was not issued by this installation, so the sealing body cannot be confirmed; check the file where it was issued.',
  },
  'certificate-not-valid-then': {
    zh: '盖章时间不在电子印章证书的有效期内，请以出具机关的原件为准。',
    en: 'The file was sealed outside the validity of the seal’s certificate; rely on the original of the issuing body.',
  },
}

function refuse(kind: PdfSealDefectKind): Result<never, PdfSealDefect> {
  return fail({ kind, message: messages[kind] })
}

/**
 * Checks the seal of a PDF without any other program: it covers the whole file, the content is what was sealed, the
 * signature holds, and an authority of this installation issued the certificate, which was valid at that time. It does
 * not ask whether the act that the document states still stands; that is for the record.
 *
 * @param authorities certificates of the installation, PEM, from `SealKeyStore.listAuthorities`
 */
export function verifyPdfSeal(
  pdf: Uint8Array,
  authorities: readonly string[],
): Result<PdfSeal, PdfSealDefect> {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const field = findField(bytes)
  if (field === 'absent') return refuse('not-sealed')
  if (field === 'malformed') return refuse('seal-malformed')
  const { beforeEnd, afterStart, afterLength, signedAt } = field
  if (afterStart + afterLength !== bytes.length) return refuse('changed-after-sealing')
  const reserved = bytes.subarray(beforeEnd, afterStart).toString('latin1')
  const signature = readReserved(reserved)
  if (!signature) return refuse('seal-malformed')
  const signed = createHash('sha256').update(bytes.subarray(0, beforeEnd)).update(bytes.subarray(afterStart))
  if (!signed.digest().equals(signature.messageDigest)) return refuse('content-changed')
  if (!signature.isGenuine) return refuse('signature-invalid')
  const { signer } = signature
  const authority = authorities
    .map((pem) => new X509Certificate(pem))
    .find((candidate) => candidate.raw.equals(signature.authority.raw))
  const subject = findSubject(signer)
  const issued = authority && signer.checkIssued(authority) && signer.verify(authority.publicKey)
  if (!issued || !subject || signer.ca) return refuse('authority-unknown')
  if (signedAt < new Date(signer.validFrom) || signedAt > new Date(signer.validTo)) {
    return refuse('certificate-not-valid-then')
  }
  return succeed({
    organisationId: subject.identifier,
    organisationName: subject.name,
    signedAt,
    certificateSerial: signer.serialNumber.toLowerCase(),
    digest: createHash('sha256').update(bytes).digest('hex'),
  })
}

interface Field {
  readonly beforeEnd: number
  readonly afterStart: number
  readonly afterLength: number
  readonly signedAt: Date
}

function findField(bytes: Buffer): Field | 'absent' | 'malformed' {
  // The field is appended, so the last mark is the seal's, whatever the text of the document says.
  const at = bytes.lastIndexOf('/ByteRange')
  if (at < 0) return 'absent'
  const dictionary = bytes.subarray(at, bytes.indexOf('endobj', at)).toString('latin1')
  const range = /^\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/.exec(dictionary)
  const date = /\/M \(D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z\)/.exec(dictionary)
  if (!range || !date) return 'malformed'
  const [start, beforeEnd, afterStart, afterLength] = range.slice(1).map(Number)
  const [year, month, day, hour, minute, second] = date.slice(1)
  const signedAt = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  if (start !== 0 || !beforeEnd || !afterStart || !afterLength || afterStart <= beforeEnd) return 'malformed'
  if (Number.isNaN(signedAt.getTime())) return 'malformed'
  return { beforeEnd, afterStart, afterLength, signedAt }
}

/** The signature between the angle brackets; what is left of the room must be zeros, so that nothing hides there. */
function readReserved(reserved: string): DetachedSignature | undefined {
  const hexadecimal = /^<((?:[0-9a-f]{2})+)>$/.exec(reserved)?.[1]
  if (hexadecimal === undefined) return undefined
  const bytes = Buffer.from(hexadecimal, 'hex')
  const length = findLength(bytes)
  if (length === undefined || bytes.subarray(length).some((byte) => byte !== 0)) return undefined
  try {
    return readDetachedSignature(bytes.subarray(0, length))
  } catch {
    return undefined
  }
}

/** Length of a DER sequence with its head; those here take two bytes to say it. */
function findLength(bytes: Buffer): number | undefined {
  if (bytes.length < 4 || bytes[0] !== 0x30 || bytes[1] !== 0x82) return undefined
  const length = 4 + bytes.readUInt16BE(2)
  return length <= bytes.length ? length : undefined
}
