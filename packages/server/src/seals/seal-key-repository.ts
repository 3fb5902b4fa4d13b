import type { Pool } from 'pg'

export type SealKeyAlgorithm = 'ecdsa-p256' | 'ed25519'

/** A row of `seal_key`. */
export interface SealKeyRecord {
  /** UUID. */
  readonly keyId: string
  /** An organisation, or one of the installation's own owners (see seal-key-store.ts). */
  readonly organisationId: string
  readonly algorithm: SealKeyAlgorithm
  readonly certificatePem: string
  /** PKCS#8 under AES-256-GCM; see master-key.ts. */
  readonly encryptedPrivateKey: Uint8Array
  readonly validFrom: Date
  readonly validTo: Date
  readonly retiredAt: Date | null
}

export interface SealKeyRepository {
  findActive(organisationId: string): Promise<SealKeyRecord | undefined>
  /** All keys that the owner ever had, oldest first. */
  list(organisationId: string): Promise<readonly SealKeyRecord[]>
  /** False where the owner has an active key already; then nothing is stored. */
  insert(record: SealKeyRecord): Promise<boolean>
  retire(keyId: string, retiredAt: Date): Promise<void>
}

interface SealKeyRow {
  readonly key_id: string
  readonly organisation_id: string
  readonly algorithm: string
  readonly certificate_pem: string
  readonly encrypted_private_key: Buffer
  readonly valid_from: Date | string
  readonly valid_to: Date | string
  readonly retired_at: Date | string | null
}

const columns =
  'key_id, organisation_id, algorithm, certificate_pem, encrypted_private_key, valid_from, valid_to, retired_at'

/** Keys in the table `seal_key`; an index lets each owner have one active key, so that a race is settled there. */
export function createPostgresSealKeyRepository(pool: Pick<Pool, 'query'>): SealKeyRepository {
  return {
    async findActive(organisationId) {
      const { rows } = await pool.query<SealKeyRow>(
        `select ${columns} from seal_key where organisation_id = $1 and retired_at is null`,
        [organisationId],
      )
      return rows[0] && readRow(rows[0])
    },
    async list(organisationId) {
      const { rows } = await pool.query<SealKeyRow>(
        `select ${columns} from seal_key where organisation_id = $1 order by created_at, valid_from, key_id`,
        [organisationId],
      )
      return rows.map(readRow)
    },
    async insert(record) {
      const { rowCount } = await pool.query(
        `insert into seal_key (${columns}) values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (organisation_id) where retired_at is null do nothing`,
        [
          record.keyId,
          record.organisationId,
          record.algorithm,
          record.certificatePem,
          Buffer.from(record.encryptedPrivateKey),
          record.validFrom.toISOString(),
          record.validTo.toISOString(),
          record.retiredAt?.toISOString() ?? null,
        ],
      )
      return rowCount === 1
    },
    async retire(keyId, retiredAt) {
      await pool.query('update seal_key set retired_at = $2 where key_id = $1 and retired_at is null', [
        keyId,
        retiredAt.toISOString(),
      ])
    },
  }
}

function readRow(row: SealKeyRow): SealKeyRecord {
  return {
    keyId: row.key_id,
    organisationId: row.organisation_id,
    algorithm: readAlgorithm(row.algorithm),
    certificatePem: row.certificate_pem,
    encryptedPrivateKey: row.encrypted_private_key,
    validFrom: new Date(row.valid_from),
    validTo: new Date(row.valid_to),
    retiredAt: row.retired_at === null ? null : new Date(row.retired_at),
  }
}

function readAlgorithm(text: string): SealKeyAlgorithm {
  if (text === 'ecdsa-p256' || text === 'ed25519') return text
  throw new Error(`seal_key holds an unknown algorithm: ${text}`)
}
