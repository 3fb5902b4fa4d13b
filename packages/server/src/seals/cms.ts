import { createHash, sign, verify, X509Certificate } from 'node:crypto'
import { readCertificate } from './certificate.ts'
import {
  bytesOf,
  decode,
  encode,
  identifierOf,
  integer,
  itemsOf,
  objectIdentifier,
  objectIdentifiers,
  octetString,
  sequence,
  setOf,
  sortForDer,
  tagged,
  type Asn1,
} from './der.ts'
import type { SigningKey } from './seal-key-store.ts'

/**
 * Detached CMS signatures as PAdES baseline asks for them (RFC 5652; ETSI EN 319 142-1): SHA-256, ECDSA, the signing
 * certificate bound by its digest, the chain inside. The time of signing stands in the PDF, as that standard demands.
 * node-forge's own signer knows RSA only, so its ASN.1 types are used and node:crypto signs.
 */

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

export function buildDetachedSignature(content: Uint8Array, key: SigningKey): Buffer {
  const attributes = makeAttributes(sha256(content), key.certificate)
  const signature = sign('sha256', encode(setOf(...attributes)), key.privateKey)
  return assemble(attributes, key.certificate, key.authority, signature)
}

function makeAttributes(messageDigest: Uint8Array, certificate: X509Certificate): Asn1[] {
  return sortForDer([
    attribute(objectIdentifiers.contentType, objectIdentifier(objectIdentifiers.data)),
    attribute(objectIdentifiers.messageDigest, octetString(messageDigest)),
    attribute(
      objectIdentifiers.signingCertificateV2,
      sequence(sequence(sequence(octetString(sha256(certificate.raw))))),
    ),
  ])
}

function assemble(
  attributes: Asn1[],
  certificate: X509Certificate,
  authority: X509Certificate,
  signature: Uint8Array,
): Buffer {
  const { serial, issuer } = readCertificate(certificate)
  const digestAlgorithm = sequence(objectIdentifier(objectIdentifiers.sha256))
  const signerInfo = sequence(
    integer(1),
    sequence(issuer, serial),
    digestAlgorithm,
    tagged(0, attributes),
    sequence(objectIdentifier(objectIdentifiers.ecdsaWithSha256)),
    octetString(signature),
  )
  const signedData = sequence(
    integer(1),
    setOf(digestAlgorithm),
    sequence(objectIdentifier(objectIdentifiers.data)),
    tagged(0, [decode(certificate.raw), decode(authority.raw)]),
    setOf(signerInfo),
  )
  return encode(sequence(objectIdentifier(objectIdentifiers.signedData), tagged(0, [signedData])))
}

/** What a signature says, parsed but not yet judged. */
export interface DetachedSignature {
  readonly signer: X509Certificate
  readonly authority: X509Certificate
  readonly messageDigest: Buffer
  /** Whether the signer's key signed the digest, and the structure is exactly the one made at sealing. */
  readonly isGenuine: boolean
}

/** @throws Error when the bytes are no signature of the form that `buildDetachedSignature` makes */
export function readDetachedSignature(bytes: Uint8Array): DetachedSignature {
  const [, wrapped] = itemsOf(decode(bytes))
  const signedData = itemsOf(itemsOf(wrapped)[0])
  const [signer, authority] = itemsOf(signedData[3]).map((item) => new X509Certificate(encode(item)))
  if (!signer || !authority) throw new Error('the signer and the authority were expected')
  const [, , , attributeSet, , signatureValue] = itemsOf(itemsOf(signedData[4])[0])
  const messageDigest = bytesOf(valueOf(itemsOf(attributeSet), objectIdentifiers.messageDigest))
  const signature = bytesOf(signatureValue)
  // Parts of the structure are not under the signature. Making it anew leaves no room for a change in them.
  const attributes = makeAttributes(messageDigest, signer)
  const isGenuine =
    assemble(attributes, signer, authority, signature).equals(bytes) &&
    verify('sha256', encode(setOf(...attributes)), signer.publicKey, signature)
  return { signer, authority, messageDigest, isGenuine }
}

function attribute(type: string, value: Asn1): Asn1 {
  return sequence(objectIdentifier(type), setOf(value))
}

function valueOf(attributes: readonly Asn1[], type: string): Asn1 {
  const found = attributes.find((candidate) => identifierOf(itemsOf(candidate)[0]) === type)
  const value = found && itemsOf(itemsOf(found)[1])[0]
  if (!value) throw new Error(`the signature lacks the attribute ${type}`)
  return value
}
