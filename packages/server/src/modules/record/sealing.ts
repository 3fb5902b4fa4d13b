import { type Instant, assert, getBeijingDate, getInstant, getPlainDate } from '@tongban/domain'
import type { Pool, PoolClient } from 'pg'
import type { RecordSigner } from '../../seals/index.ts'
import { createMerkleBuilder, hashLeaf } from './merkle.ts'
import {
  type Leaf,
  type Sealing,
  type SignedRoot,
  hashSignedRoot,
  noPreviousRoot,
  writeLeafText,
  writeRootText,
} from './root.ts'
import { rememberKey, updateWitness } from './witness.ts'

export interface SealOptions {
  /** Of the application role or above; two connections are in use at a time. */
  readonly pool: Pool
  readonly signer: Pick<RecordSigner, 'sign'>
  readonly now: Instant
  /** Folder of the installation, where the witness of the root is kept; see witness.ts. */
  readonly home: string
}

/** Events of which each has a leaf of its own, so that a receipt proves it without showing any other act. */
export const filingEventTypes: readonly string[] = ['ApplicationSubmitted', 'ApplicationResubmitted']

/** One sealer at a time, whatever the number of processes. */
const sealingLock = 7_355_608_021
/** Leaves in one insertion. */
const chunkSize = 10_000

/**
 * Binds every chain that has grown since it was last bound into one signed root: its newest event, and each filing
 * that came since. A day on which nothing happened has a root without leaves, so that a missing day shows; later
 * calls of such a day make none.
 *
 * Acts go on meanwhile: the heads are read as they are committed at one moment, and one that moves later stays
 * unsealed and goes into the next root.
 *
 * @returns undefined where nothing has moved since the last root and the day has its root already
 */
export async function sealRecord(options: SealOptions): Promise<Sealing | undefined> {
  const sealing = await bindChains(options)
  if (sealing !== undefined) await updateWitness(options.home, sealing)
  return sealing
}

async function bindChains({ pool, signer, now, home }: SealOptions): Promise<Sealing | undefined> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query("set local statement_timeout = 0; select set_scope(true, '{}', '{}')")
    await client.query('select pg_advisory_xact_lock($1)', [sealingLock])
    const previous = await findNewestRoot(client)
    const sealedAt = previous !== undefined && previous.sealedAt > now ? getInstant(previous.sealedAt) : now
    const leaves = await listUnsealedLeaves(client)
    const day = getBeijingDate(sealedAt)
    if (leaves.length === 0 && previous?.day === day) {
      await client.query('rollback')
      return undefined
    }
    const builder = createMerkleBuilder()
    for (const leaf of leaves) builder.append(hashLeaf(writeLeafText(leaf)))
    const root = {
      number: (previous?.number ?? 0) + 1,
      day,
      sealedAt,
      leaves: leaves.length,
      merkleRoot: builder.getRoot().toString('hex'),
      previousRoot: previous === undefined ? noPreviousRoot : hashSignedRoot(previous),
    }
    const { signature, keyId, publicKeyPem } = await signer.sign(
      Buffer.from(writeRootText(root)),
      new Date(sealedAt),
    )
    const signed = { ...root, keyId, signature: Buffer.from(signature).toString('hex') }
    await insertRoot(client, signed, leaves)
    // Before the root is there: a root whose key the witness does not know would look like somebody else's.
    await rememberKey(home, { keyId, publicKeyPem })
    await client.query('commit')
    return { root: signed, publicKeyPem }
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

async function findNewestRoot(client: PoolClient): Promise<SignedRoot | undefined> {
  const { rows } = await client.query<RootRow>(`${selectRoots} order by root_number desc limit 1`)
  return rows[0] && readRoot(rows[0])
}

export interface RootRow {
  readonly root_number: number
  readonly day: string
  readonly sealed_at: string
  readonly leaves: number
  readonly merkle_root: Buffer
  readonly previous_root: Buffer
  readonly key_id: string
  readonly signature: Buffer
}

export const selectRoots =
  'select root_number, day, sealed_at, leaves, merkle_root, previous_root, key_id, signature from record_root'

export function readRoot(row: RootRow): SignedRoot {
  return {
    number: row.root_number,
    day: getPlainDate(row.day),
    sealedAt: getInstant(row.sealed_at),
    leaves: row.leaves,
    merkleRoot: row.merkle_root.toString('hex'),
    previousRoot: row.previous_root.toString('hex'),
    keyId: row.key_id,
    signature: row.signature.toString('hex'),
  }
}

/**
 * One statement, so that heads and filings are those of one moment. `offset 0` keeps it at looking up the few chains
 * that moved: the planner takes a third of all for moved and would read every event there is.
 */
async function listUnsealedLeaves(client: PoolClient): Promise<Leaf[]> {
  const { rows } = await client.query<[string, number, string]>({
    text: `with moved as materialized (
             select case_id, sequence, hash, sealed_sequence from record_head where sealed_sequence < sequence
           )
           select case_id, sequence, encode(hash, 'hex') from moved
           union all
           select e.case_id, e.sequence, encode(e.hash, 'hex')
             from moved m cross join lateral (
               select * from case_event where case_id = m.case_id and sequence > m.sealed_sequence offset 0
             ) e
            where e.sequence < m.sequence and e.event_type = any ($1::text[])
           order by 1, 2`,
    values: [filingEventTypes],
    rowMode: 'array',
  })
  return rows.map(([caseId, sequence, hash]) => ({ caseId, sequence, hash }))
}

async function insertRoot(client: PoolClient, root: SignedRoot, leaves: readonly Leaf[]): Promise<void> {
  await client.query(
    `insert into record_root (root_number, day, sealed_at, leaves, merkle_root, previous_root, key_id, signature)
     values ($1, $2, $3, $4, decode($5, 'hex'), decode($6, 'hex'), $7, decode($8, 'hex'))`,
    [
      root.number,
      root.day,
      root.sealedAt,
      root.leaves,
      root.merkleRoot,
      root.previousRoot,
      root.keyId,
      root.signature,
    ],
  )
  for (let first = 0; first < leaves.length; first += chunkSize) {
    const chunk = leaves.slice(first, first + chunkSize)
    await client.query(
      `insert into record_leaf (root_number, leaf_index, case_id, sequence, hash)
       select $1, $2 + place - 1, case_id, sequence, decode(hash, 'hex')
         from unnest($3::uuid[], $4::int[], $5::text[]) with ordinality as leaf (case_id, sequence, hash, place)`,
      [
        root.number,
        first,
        chunk.map(({ caseId }) => caseId),
        chunk.map(({ sequence }) => sequence),
        chunk.map(({ hash }) => hash),
      ],
    )
  }
  const { rowCount } = await client.query(
    `update record_head h set sealed_sequence = bound.sequence
       from (select case_id, max(sequence) as sequence from record_leaf where root_number = $1 group by case_id) bound
      where h.case_id = bound.case_id and h.sealed_sequence < bound.sequence`,
    [root.number],
  )
  const chains = new Set(leaves.map(({ caseId }) => caseId)).size
  assert(rowCount === chains, `${chains} chains were bound and ${rowCount} heads say so`)
}
