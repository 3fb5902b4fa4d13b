import {
  createPrivateKey,
  generateKeyPairSync,
  randomBytes,
  randomUUID,
  X509Certificate,
  type KeyObject,
} from 'node:crypto'
import { findSubject, issueCertificate } from './certificate.ts'
import { decryptPrivateKey, encryptPrivateKey, type MasterKey } from './master-key.ts'
import type { SealKeyAlgorithm, SealKeyRecord, SealKeyRepository } from './seal-key-repository.ts'

/** Whose seal it is; the name is printed in the certificate and shown by readers as the signer. */
export interface SealOwner {
  readonly id: string
  readonly name: string
}

/** A key that can sign now. */
export interface SigningKey {
  readonly keyId: string
  readonly certificate: X509Certificate
  readonly authority: X509Certificate
  readonly privateKey: KeyObject
}

export interface SealKeyStore {
  /** The owner's key; made at first use, and anew where it has expired or the owner's name has changed. */
  getSigningKey(owner: SealOwner, now: Date): Promise<SigningKey>
  /** Retires the owner's key and makes another; what the old one sealed stays verifiable. Returns the new key's id. */
  rotateSealKey(owner: SealOwner, now: Date): Promise<string>
  /** The Ed25519 key of the record. */
  getRecordKey(now: Date): Promise<SigningKey>
  rotateRecordKey(now: Date): Promise<string>
  /** All keys that the record was ever signed with, oldest first. */
  listRecordKeys(): Promise<readonly { readonly keyId: string; readonly certificate: X509Certificate }[]>
  /** Certificates of the installation's authority, all that it ever had; PEM. What `verifyPdfSeal` trusts. */
  listAuthorities(): Promise<readonly string[]>
}

const authorityOwner: SealOwner = { id: 'installation-authority', name: 'Tongban Installation Authority' }
const recordOwner: SealOwner = { id: 'record', name: 'Tongban Record' }
const authorityYears = 30
const sealYears = 5
/** How many signing keys are kept decrypted in memory. */
const cacheLimit = 500

export function createSealKeyStore(options: {
  readonly repository: SealKeyRepository
  readonly masterKey: MasterKey
}): SealKeyStore {
  const { repository, masterKey } = options
  const opened = new Map<string, KeyObject>()

  function open(record: SealKeyRecord): KeyObject {
    const known = opened.get(record.keyId)
    if (known) return known
    const der = decryptPrivateKey(masterKey, record.encryptedPrivateKey, contextOf(record))
    const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
    if (opened.size >= cacheLimit) opened.clear()
    opened.set(record.keyId, key)
    return key
  }

  /** Stores the record, or finds the one that another process stored first. */
  async function store(record: SealKeyRecord): Promise<SealKeyRecord> {
    if (await repository.insert(record)) return record
    const first = await repository.findActive(record.organisationId)
    if (!first) throw new Error(`the key of ${record.organisationId} was neither stored nor found`)
    return first
  }

  async function getAuthority(now: Date): Promise<SealKeyRecord> {
    const active = await repository.findActive(authorityOwner.id)
    if (active) return active
    return store(makeRecord(masterKey, authorityOwner, 'ecdsa-p256', now, authorityYears))
  }

  async function makeOwned(owner: SealOwner, algorithm: SealKeyAlgorithm, now: Date): Promise<SealKeyRecord> {
    const authority = await getAuthority(now)
    const issuer = { certificate: new X509Certificate(authority.certificatePem), privateKey: open(authority) }
    return store(makeRecord(masterKey, owner, algorithm, now, sealYears, issuer))
  }

  async function findIssuer(certificate: X509Certificate): Promise<X509Certificate> {
    const authorities = await repository.list(authorityOwner.id)
    const issuers = authorities.map((record) => new X509Certificate(record.certificatePem))
    const issuer = issuers.find((candidate) => certificate.checkIssued(candidate))
    if (!issuer) throw new Error('the authority that issued a seal certificate is not in the key store')
    return issuer
  }

  async function getKey(owner: SealOwner, algorithm: SealKeyAlgorithm, now: Date): Promise<SigningKey> {
    let record = await repository.findActive(owner.id)
    if (record && !isUsable(record, owner, now)) {
      await repository.retire(record.keyId, now)
      record = undefined
    }
    record ??= await makeOwned(owner, algorithm, now)
    const certificate = new X509Certificate(record.certificatePem)
    const authority = await findIssuer(certificate)
    return { keyId: record.keyId, certificate, authority, privateKey: open(record) }
  }

  async function rotate(owner: SealOwner, algorithm: SealKeyAlgorithm, now: Date): Promise<string> {
    const active = await repository.findActive(owner.id)
    if (active) await repository.retire(active.keyId, now)
    return (await makeOwned(owner, algorithm, now)).keyId
  }

  return {
    getSigningKey: async (owner, now) => getKey(checkOwner(owner), 'ecdsa-p256', now),
    rotateSealKey: async (owner, now) => rotate(checkOwner(owner), 'ecdsa-p256', now),
    getRecordKey: (now) => getKey(recordOwner, 'ed25519', now),
    rotateRecordKey: (now) => rotate(recordOwner, 'ed25519', now),
    async listRecordKeys() {
      const records = await repository.list(recordOwner.id)
      return records.map(({ keyId, certificatePem }) => ({
        keyId,
        certificate: new X509Certificate(certificatePem),
      }))
    },
    async listAuthorities() {
      return (await repository.list(authorityOwner.id)).map((record) => record.certificatePem)
    },
  }
}

function makeRecord(
  masterKey: MasterKey,
  owner: SealOwner,
  algorithm: SealKeyAlgorithm,
  now: Date,
  years: number,
  issuer?: { readonly certificate: X509Certificate; readonly privateKey: KeyObject },
): SealKeyRecord {
  const pair =
    algorithm === 'ed25519'
      ? generateKeyPairSync('ed25519')
      : generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const identity = { keyId: randomUUID(), organisationId: owner.id }
  const validFrom = new Date(Math.floor(now.getTime() / 1000) * 1000)
  const validTo = new Date(validFrom)
  validTo.setUTCFullYear(validFrom.getUTCFullYear() + years)
  const certificatePem = issueCertificate({
    subject: { name: owner.name, identifier: owner.id },
    publicKey: pair.publicKey,
    ...(issuer ? { issuer: issuer.certificate } : {}),
    issuerPrivateKey: issuer?.privateKey ?? pair.privateKey,
    serial: randomBytes(16),
    validFrom,
    validTo,
  })
  const der = pair.privateKey.export({ type: 'pkcs8', format: 'der' })
  const encryptedPrivateKey = encryptPrivateKey(masterKey, der, contextOf(identity))
  return { ...identity, algorithm, certificatePem, encryptedPrivateKey, validFrom, validTo, retiredAt: null }
}

/** A renamed organisation gets a new seal (印章管理的规定 第二十四条), and so does one whose certificate has run out. */
function isUsable(record: SealKeyRecord, owner: SealOwner, now: Date): boolean {
  if (record.validTo <= now) return false
  return findSubject(new X509Certificate(record.certificatePem))?.name === owner.name
}

function contextOf(record: Pick<SealKeyRecord, 'keyId' | 'organisationId'>): string {
  return `seal_key:${record.keyId}:${record.organisationId}`
}

function checkOwner(owner: SealOwner): SealOwner {
  if (owner.id === authorityOwner.id || owner.id === recordOwner.id) {
    throw new Error(`${owner.id} is an owner of the installation itself and seals no documents`)
  }
  return owner
}
