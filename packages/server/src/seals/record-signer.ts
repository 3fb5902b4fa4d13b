import { createPublicKey, sign, verify } from 'node:crypto'
import type { SealKeyStore } from './seal-key-store.ts'

/** Signs what the record promises: the daily roots and the receipts. Ed25519. */
export interface RecordSigner {
  /** 64 bytes, with the key to check them by. */
  sign(
    bytes: Uint8Array,
    now: Date,
  ): Promise<{ readonly signature: Uint8Array; readonly keyId: string; readonly publicKeyPem: string }>
  /** Whether the key of that id, active or retired, signed these bytes; false where the key is unknown. */
  verify(bytes: Uint8Array, signature: Uint8Array, keyId: string): Promise<boolean>
  /** Public keys by id, oldest first, for offline verification. */
  listPublicKeys(): Promise<readonly { readonly keyId: string; readonly publicKeyPem: string }[]>
  /** Retires the present key and makes another; returns its id. */
  rotate(now: Date): Promise<string>
}

export function createRecordSigner(store: SealKeyStore): RecordSigner {
  async function listPublicKeys() {
    const keys = await store.listRecordKeys()
    return keys.map(({ keyId, certificate }) => ({
      keyId,
      publicKeyPem: certificate.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    }))
  }
  return {
    async sign(bytes, now) {
      const key = await store.getRecordKey(now)
      const publicKeyPem = key.certificate.publicKey.export({ type: 'spki', format: 'pem' }).toString()
      return { signature: sign(null, bytes, key.privateKey), keyId: key.keyId, publicKeyPem }
    },
    async verify(bytes, signature, keyId) {
      const key = (await listPublicKeys()).find((candidate) => candidate.keyId === keyId)
      return key !== undefined && verifyRecordSignature(bytes, signature, key.publicKeyPem)
    },
    listPublicKeys,
    rotate: (now) => store.rotateRecordKey(now),
  }
}

/** The check alone, for whoever has only the public key: the offline verifier of receipts. */
export function verifyRecordSignature(
  bytes: Uint8Array,
  signature: Uint8Array,
  publicKeyPem: string,
): boolean {
  return verify(null, bytes, createPublicKey(publicKeyPem), signature)
}
