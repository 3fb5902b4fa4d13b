import forge from 'node-forge'

/** DER structures of X.509 and CMS, built with node-forge's ASN.1 types; bytes are binary strings, as there. */
export type Asn1 = forge.asn1.Asn1

const { asn1 } = forge
const universal = asn1.Class.UNIVERSAL
const contextual = asn1.Class.CONTEXT_SPECIFIC

/** Object identifiers; RFC 5280, 5652, 5035, 5758, 8410. */
export const objectIdentifiers = {
  commonName: '2.5.4.3',
  organizationName: '2.5.4.10',
  serialNumber: '2.5.4.5',
  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
  subjectKeyIdentifier: '2.5.29.14',
  authorityKeyIdentifier: '2.5.29.35',
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
} as const

export function toBinary(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

export function sequence(...items: Asn1[]): Asn1 {
  return asn1.create(universal, asn1.Type.SEQUENCE, true, items)
}

/** A SET OF in the order that DER demands. */
export function setOf(...items: Asn1[]): Asn1 {
  return asn1.create(universal, asn1.Type.SET, true, sortForDer(items))
}

export function sortForDer(items: Asn1[]): Asn1[] {
  return items
    .map((item) => ({ item, encoding: encode(item) }))
    .sort((left, right) => Buffer.compare(left.encoding, right.encoding))
    .map(({ item }) => item)
}

export function objectIdentifier(dotted: string): Asn1 {
  return asn1.create(universal, asn1.Type.OID, false, asn1.oidToDer(dotted).getBytes())
}

export function integer(value: number): Asn1 {
  return asn1.create(universal, asn1.Type.INTEGER, false, asn1.integerToDer(value).getBytes())
}

/** A positive whole number from its bytes, most significant first. */
export function integerFromBytes(bytes: Uint8Array): Asn1 {
  const positive = (bytes[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes
  return asn1.create(universal, asn1.Type.INTEGER, false, toBinary(positive))
}

export function octetString(bytes: Uint8Array): Asn1 {
  return asn1.create(universal, asn1.Type.OCTETSTRING, false, toBinary(bytes))
}

export function bitString(bytes: Uint8Array, unusedBits = 0): Asn1 {
  return asn1.create(universal, asn1.Type.BITSTRING, false, String.fromCharCode(unusedBits) + toBinary(bytes))
}

export function boolean(value: boolean): Asn1 {
  return asn1.create(universal, asn1.Type.BOOLEAN, false, value ? 'ÿ' : '\u0000')
}

export function utf8String(text: string): Asn1 {
  return asn1.create(universal, asn1.Type.UTF8, false, toBinary(Buffer.from(text, 'utf8')))
}

/** A moment as certificates write it: two digits of the year until 2049, four from 2050 (RFC 5280 §4.1.2.5). */
export function time(moment: Date): Asn1 {
  return moment.getUTCFullYear() < 2050
    ? asn1.create(universal, asn1.Type.UTCTIME, false, asn1.dateToUtcTime(moment).toString())
    : asn1.create(universal, asn1.Type.GENERALIZEDTIME, false, asn1.dateToGeneralizedTime(moment).toString())
}

/** A context-specific tag; primitive with bytes, constructed with items. */
export function tagged(tag: number, content: Uint8Array | Asn1[]): Asn1 {
  return Array.isArray(content)
    ? asn1.create(contextual, tag, true, content)
    : asn1.create(contextual, tag, false, toBinary(content))
}

export function encode(item: Asn1): Buffer {
  return Buffer.from(asn1.toDer(item).getBytes(), 'latin1')
}

/** @throws Error when the bytes are no DER */
export function decode(bytes: Uint8Array): Asn1 {
  return asn1.fromDer(forge.util.createBuffer(toBinary(bytes)), true)
}

/** The items inside a constructed value. @throws Error when it is a primitive one */
export function itemsOf(item: Asn1 | undefined): Asn1[] {
  if (item === undefined || !Array.isArray(item.value)) throw new Error('a constructed value was expected')
  return item.value
}

/** The bytes inside a primitive value. @throws Error when it is a constructed one */
export function bytesOf(item: Asn1 | undefined): Buffer {
  if (item === undefined || typeof item.value !== 'string') throw new Error('a primitive value was expected')
  return Buffer.from(item.value, 'latin1')
}

export function identifierOf(item: Asn1 | undefined): string {
  return asn1.derToOid(forge.util.createBuffer(toBinary(bytesOf(item))))
}
