import { createHash, createPublicKey } from 'node:crypto'

/** SHA-256 of the key itself (SubjectPublicKeyInfo), hexadecimal: what is read out to compare two copies. */
export function fingerprintKey(publicKeyPem: string): string {
  const der = createPublicKey(publicKeyPem).export({ type: 'spki', format: 'der' })
  return createHash('sha256').update(der).digest('hex')
}
