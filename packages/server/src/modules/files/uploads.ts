import { type Instant, getInstant } from '@tongban/domain'
import { randomUUID } from 'node:crypto'
import type { ClientBase, Pool } from 'pg'
import type { ReceivedFile } from '../../http/index.ts'
import { createBatching } from '../../database/index.ts'
import type { FileStore } from './file-store.ts'

export interface UploadedFile {
  readonly fileId: string
  readonly name: string
  readonly size: number
  readonly mediaType: string
  readonly digest: string
  /** When the platform first had it. */
  readonly receivedAt: Instant
}

interface Row {
  file_id: string
  name: string
  size: number
  media_type: string
  digest: string
  created_at: string
}

function describeUpload(row: Row): UploadedFile {
  return {
    fileId: row.file_id,
    name: row.name,
    size: row.size,
    mediaType: row.media_type,
    digest: row.digest,
    receivedAt: getInstant(row.created_at),
  }
}

/** Writes down that the store holds the bytes; the bytes come first, so that no row promises what is not there. */
export async function recordStoredFile(
  client: Pool | ClientBase,
  file: { readonly digest: string; readonly size: number; readonly mediaType: string },
  now: Instant,
): Promise<void> {
  await client.query(
    'insert into stored_file (digest, size, media_type, created_at) values ($1, $2, $3, $4) on conflict do nothing',
    [file.digest, file.size, file.mediaType, now],
  )
}

/** Keeps a received file for its uploader; the same file under the same name keeps its id. */
export async function keepUpload(
  pool: Pool,
  store: FileStore,
  account: string,
  file: ReceivedFile,
  now: Instant,
): Promise<UploadedFile> {
  await store.put(file.path, file.digest)
  await recordStoredFile(pool, file, now)
  await pool.query(
    `insert into uploaded_file (file_id, account_id, digest, name, created_at) values ($1, $2, $3, $4, $5)
     on conflict (account_id, digest, name) do nothing`,
    [randomUUID(), account, file.digest, file.name, now],
  )
  const { rows } = await pool.query<Row>(
    `select u.file_id, u.name, f.size, f.media_type, u.digest, u.created_at from uploaded_file u join stored_file f using (digest)
      where u.account_id = $1 and u.digest = $2 and u.name = $3`,
    [account, file.digest, file.name],
  )
  const row = rows[0]
  if (row === undefined) throw new Error('an upload was written and not found')
  return describeUpload(row)
}

interface Asked {
  readonly account: string
  readonly fileIds: readonly string[]
}

const askForUploads = createBatching<Asked, Row[]>({
  size: 100,
  run: async (pool, askings) => {
    const { rows } = await pool.query<Row & { account_id: string }>({
      name: 'list_uploads',
      text: `select u.account_id, u.file_id, u.name, f.size, f.media_type, u.digest, u.created_at
               from uploaded_file u join stored_file f using (digest) where u.file_id = any ($1::uuid[])`,
      values: [[...new Set(askings.flatMap(({ fileIds }) => fileIds))]],
    })
    return askings.map(({ account, fileIds }) => {
      const wanted = new Set(fileIds.map((id) => id.toLowerCase()))
      return rows.filter((row) => row.account_id === account && wanted.has(row.file_id))
    })
  },
})

/** The files of these ids that the account itself uploaded; what belongs to others is as if it did not exist. */
export async function listUploads(
  pool: Pool,
  account: string,
  fileIds: readonly string[],
): Promise<UploadedFile[]> {
  return (await askForUploads(pool, { account, fileIds })).map(describeUpload)
}
