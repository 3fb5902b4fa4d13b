import { createHash } from 'node:crypto'
import { SignPdf } from '@signpdf/signpdf'
import { Signer } from '@signpdf/utils'
import { buildDetachedSignature } from './cms.ts'
import type { SealKeyStore, SealOwner, SigningKey } from './seal-key-store.ts'
import { addSignatureField } from './signature-field.ts'

export interface SealRequest {
  /** As `renderDocument` made it. */
  readonly pdf: Uint8Array
  readonly organisation: SealOwner
  /** What the seal is put to, for example 行政许可决定. */
  readonly reason: string
  readonly location: string
  readonly signedAt: Date
}

export interface SealedPdf {
  readonly pdf: Uint8Array
  /** SHA-256 of the sealed file, in hex. */
  readonly digest: string
  readonly keyId: string
}

class KeySigner extends Signer {
  readonly #key: SigningKey

  constructor(key: SigningKey) {
    super()
    this.#key = key
  }

  override async sign(content: Buffer): Promise<Buffer> {
    return buildDetachedSignature(content, this.#key)
  }
}

/**
 * Seals a document with the organisation's key, which is made at its first use.
 *
 * @throws Error when the bytes are no PDF of the plain form that `renderDocument` makes
 */
export async function sealPdf(store: SealKeyStore, request: SealRequest): Promise<SealedPdf> {
  const key = await store.getSigningKey(request.organisation, request.signedAt)
  const prepared = addSignatureField(request.pdf, {
    signerName: request.organisation.name,
    reason: request.reason,
    location: request.location,
    signedAt: request.signedAt,
  })
  const pdf = await new SignPdf().sign(prepared, new KeySigner(key))
  return { pdf, digest: createHash('sha256').update(pdf).digest('hex'), keyId: key.keyId }
}
