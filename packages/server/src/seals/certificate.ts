import { createHash, sign, type KeyObject, type X509Certificate } from 'node:crypto'
import {
  bitString,
  boolean,
  decode,
  encode,
  integer,
  integerFromBytes,
  itemsOf,
  objectIdentifier,
  objectIdentifiers,
  octetString,
  sequence,
  setOf,
  tagged,
  time,
  utf8String,
  type Asn1,
} from './der.ts'

/** Who a certificate speaks of: the name that readers show, and the identifier in this installation. */
export interface CertificateSubject {
  readonly name: string
  readonly identifier: string
}

export interface CertificateRequest {
  readonly subject: CertificateSubject
  readonly publicKey: KeyObject
  /** The certificate of the authority that signs; absent for the authority's own. */
  readonly issuer?: X509Certificate
  /** A key on the curve P-256. */
  readonly issuerPrivateKey: KeyObject
  /** 16 random bytes. */
  readonly serial: Uint8Array
  readonly validFrom: Date
  readonly validTo: Date
}

/** RFC 5280 allows 64 characters in a common name. */
const longestCommonName = 64

const ecdsaWithSha256 = sequence(objectIdentifier(objectIdentifiers.ecdsaWithSha256))

/** Issues an X.509 v3 certificate signed by ECDSA with SHA-256; PEM. */
export function issueCertificate(request: CertificateRequest): string {
  const isAuthority = request.issuer === undefined
  const subject = encodeName(request.subject)
  const publicKey = decode(request.publicKey.export({ type: 'spki', format: 'der' }))
  const issuer = request.issuer === undefined ? undefined : readCertificate(request.issuer)
  const body = sequence(
    tagged(0, [integer(2)]),
    integerFromBytes(positiveSerial(request.serial)),
    ecdsaWithSha256,
    issuer === undefined ? subject : issuer.subject,
    sequence(time(request.validFrom), time(request.validTo)),
    subject,
    publicKey,
    tagged(3, [
      sequence(
        ...(isAuthority
          ? [extension(objectIdentifiers.basicConstraints, sequence(boolean(true), integer(0)), true)]
          : [extension(objectIdentifiers.basicConstraints, sequence(), true)]),
        // keyCertSign and cRLSign (bits 5 and 6), or digitalSignature and nonRepudiation (bits 0 and 1).
        extension(
          objectIdentifiers.keyUsage,
          isAuthority ? bitString(Buffer.from([0x06]), 1) : bitString(Buffer.from([0xc0]), 6),
          true,
        ),
        extension(objectIdentifiers.subjectKeyIdentifier, octetString(keyIdentifier(publicKey))),
        extension(
          objectIdentifiers.authorityKeyIdentifier,
          sequence(tagged(0, keyIdentifier(issuer === undefined ? publicKey : issuer.publicKey))),
        ),
      ),
    ]),
  )
  const signature = sign('sha256', encode(body), request.issuerPrivateKey)
  const certificate = encode(sequence(body, ecdsaWithSha256, bitString(signature)))
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}

/** The parts of a certificate that other structures quote. */
export function readCertificate(certificate: X509Certificate): {
  readonly serial: Asn1
  readonly issuer: Asn1
  readonly subject: Asn1
  readonly publicKey: Asn1
} {
  const [, serial, , issuer, , subject, publicKey] = itemsOf(itemsOf(decode(certificate.raw))[0])
  if (!serial || !issuer || !subject || !publicKey) throw new Error('a certificate lacks its parts')
  return { serial, issuer, subject, publicKey }
}

/** The name and the identifier of a certificate that `issueCertificate` made; undefined for a foreign one. */
export function findSubject(certificate: X509Certificate): CertificateSubject | undefined {
  const values = new Map<string, string>()
  for (const line of certificate.subject.split('\n')) {
    const at = line.indexOf('=')
    values.set(line.slice(0, at), unescapeValue(line.slice(at + 1)))
  }
  const [name, identifier] = [values.get('O'), values.get('serialNumber')]
  return name === undefined || identifier === undefined ? undefined : { name, identifier }
}

function unescapeValue(value: string): string {
  return value.replaceAll(/\\(.)/g, '$1')
}

function encodeName(subject: CertificateSubject): Asn1 {
  const commonName = [...subject.name].slice(0, longestCommonName).join('')
  const attribute = (type: string, value: string) =>
    setOf(sequence(objectIdentifier(type), utf8String(value)))
  return sequence(
    attribute(objectIdentifiers.organizationName, subject.name),
    attribute(objectIdentifiers.serialNumber, subject.identifier),
    attribute(objectIdentifiers.commonName, commonName),
  )
}

function extension(type: string, value: Asn1, critical = false): Asn1 {
  return sequence(objectIdentifier(type), ...(critical ? [boolean(true)] : []), octetString(encode(value)))
}

/** The first of the two ways of RFC 5280 §4.2.1.2; here over the whole key structure, which serves as well. */
function keyIdentifier(publicKey: Asn1): Buffer {
  return createHash('sha256').update(encode(publicKey)).digest().subarray(0, 20)
}

function positiveSerial(serial: Uint8Array): Buffer {
  const bytes = Buffer.from(serial)
  // A leading zero byte would not be DER, a leading one bit would be negative.
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40
  return bytes
}
