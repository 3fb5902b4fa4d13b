import type { sealCertificateSchema } from '@tongban/contract'
import { assert, readText } from '@tongban/domain'
import { X509Certificate } from 'node:crypto'
import { z } from 'zod'
import { cutPage, readCursor } from '../../http/index.ts'
import type { LicenceModuleOptions } from './options.ts'

type SealCertificate = z.input<typeof sealCertificateSchema>

/** Under this owner lies the key that signs the daily roots of the record. */
const recordOwner = 'record'

interface Row {
  readonly key_id: string
  readonly organisation_id: string
  readonly algorithm: string
  readonly certificate_pem: string
  readonly valid_from: string
  readonly valid_to: string
  readonly retired_at: string | null
}

const columns = 'key_id, organisation_id, algorithm, certificate_pem, valid_from, valid_to, retired_at'

const placeSchema = z.strictObject({ organisation: z.string().max(100), id: z.uuid() })

/** Certificates of all keys, never the keys; by organisation. */
export async function listSealCertificates(
  { database }: Pick<LicenceModuleOptions, 'database'>,
  filter: { limit: number; cursor?: string | undefined; organisation?: string | undefined },
): Promise<{ items: SealCertificate[]; nextCursor: string | null }> {
  const place = readCursor(placeSchema, filter.cursor)
  const { rows } = await database.pool.query<Row>(
    `select ${columns} from seal_key
      where ($1::text is null or organisation_id = $1)
        and ($2::text is null or (organisation_id, key_id) > ($2, $3::uuid))
      order by organisation_id, key_id limit $4`,
    [filter.organisation ?? null, place?.organisation ?? null, place?.id ?? null, filter.limit + 1],
  )
  const page = cutPage(rows, filter.limit, (row) => ({ organisation: row.organisation_id, id: row.key_id }))
  return { nextCursor: page.nextCursor, items: page.items.map(describeCertificate) }
}

/**
 * Retires the key of an organisation, or of the record, and makes another.
 * @returns the new certificate; undefined where there is no such organisation
 */
export async function rotateSeal(
  { catalogue, database, seals, readClock }: LicenceModuleOptions,
  organisation: string,
): Promise<SealCertificate | undefined> {
  const now = readClock()
  const owner = organisation === recordOwner ? undefined : await catalogue.findOrganisation(organisation)
  if (owner === undefined && organisation !== recordOwner) return undefined
  const keyId =
    owner === undefined
      ? await seals.rotateRecordKey(now)
      : await seals.rotateSealKey({ id: organisation, name: readText(owner.name).zh }, now)
  const { rows } = await database.pool.query<Row>(`select ${columns} from seal_key where key_id = $1`, [
    keyId,
  ])
  const row = rows[0]
  assert(row !== undefined, 'a key that was made is in the store')
  return describeCertificate(row)
}

function describeCertificate(row: Row): SealCertificate {
  const certificate = new X509Certificate(row.certificate_pem)
  const name = certificate.subject.split('\n').find((line) => line.startsWith('O='))
  return {
    keyId: row.key_id,
    organisation: row.organisation_id,
    organisationName: name?.slice(2) ?? row.organisation_id,
    algorithm: row.algorithm,
    serial: certificate.serialNumber.toLowerCase(),
    fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
    certificatePem: row.certificate_pem,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    retiredAt: row.retired_at,
  }
}
