import { type Actor, type Instant, assert, checkApplicant, getInstant } from '@tongban/domain'
import type { Pool } from 'pg'
import { scopeOf, withClientInScope } from '../../database/index.ts'
import type { RecordSigner } from '../../seals/index.ts'
import { writeEventText } from './chain.ts'
import { buildLevels, hashLeaf, listInclusionPath } from './merkle.ts'
import { type Receipt, writeStatementText } from './receipt.ts'
import { writeLeafText } from './root.ts'
import { type RootRow, filingEventTypes, readRoot, selectRoots } from './sealing.ts'

export interface ReceiptContext {
  readonly pool: Pool
  readonly signer: Pick<RecordSigner, 'sign' | 'listPublicKeys'>
}

interface FilingRow {
  readonly case_id: string
  readonly sequence: number
  readonly case_kind: string
  readonly event_type: string
  readonly schema_version: number
  readonly actor: string
  readonly occurred_at: string
  readonly recorded_at: string
  readonly payload: string
  readonly previous_hash: string
  readonly hash: string
  readonly number: string
  readonly item_id: string
  readonly applicant_subject: string
}

/**
 * The receipt for a filing: the submission, or the resubmission at that place of the chain. Undefined where there is
 * no such filing or the actor may not see it. An officer's copy leaves the text of the filing out, since it holds the
 * personal numbers that officers see masked; it proves the same.
 */
export async function issueReceipt(
  context: ReceiptContext,
  actor: Actor,
  request: { readonly caseId: string; readonly sequence: number | undefined; readonly now: Instant },
): Promise<Receipt | undefined> {
  const { caseId, now } = request
  const filing = await findFiling(context.pool, actor, caseId, request.sequence)
  if (filing === undefined) return undefined
  const { sequence, hash, number } = filing
  const recordedAt = getInstant(filing.recorded_at)
  const stated = { caseId, number, sequence, hash, recordedAt, issuedAt: now }
  const signed = await context.signer.sign(Buffer.from(writeStatementText(stated)), new Date(now))
  const proof = await findProof(context.pool, caseId, sequence)
  const signers = new Set([signed.keyId, ...(proof === null ? [] : [proof.root.keyId])])
  const keys = await context.signer.listPublicKeys()
  return {
    format: 'tongban-receipt-1',
    ...stated,
    event: actor.kind === 'applicant' ? writeFilingText(filing) : null,
    statement: { keyId: signed.keyId, signature: Buffer.from(signed.signature).toString('hex') },
    proof,
    keys: keys.filter(({ keyId }) => signers.has(keyId)).map((key) => ({ ...key })),
  }
}

async function findFiling(
  pool: Pool,
  actor: Actor,
  caseId: string,
  sequence: number | undefined,
): Promise<FilingRow | undefined> {
  return withClientInScope(pool, scopeOf(actor), async (client) => {
    const { rows } = await client.query<FilingRow>(
      `select e.case_id, e.sequence, e.case_kind, e.event_type, e.schema_version, e.actor::text as actor,
              e.occurred_at, e.recorded_at, e.payload::text as payload, encode(e.previous_hash, 'hex') as previous_hash,
              encode(e.hash, 'hex') as hash, first.payload ->> 'number' as number,
              s.item_id, s.applicant_subject
         from case_event e
         join case_summary s on s.case_id = e.case_id
         join case_event first on first.case_id = e.case_id and first.event_type = $3
        where e.case_id = $1 and e.event_type = any ($2) and ($4::int is null or e.sequence = $4)
        order by first.sequence, e.sequence
        limit 1`,
      [caseId, filingEventTypes, filingEventTypes[0], sequence ?? null],
    )
    const row = rows[0]
    return row !== undefined && isWithinAuthorisation(actor, row) ? row : undefined
  })
}

/** Row-level security lets an agent find the cases that it filed; the authorisation may have ended, or be for other items. */
function isWithinAuthorisation(actor: Actor, row: FilingRow): boolean {
  if (actor.kind !== 'applicant') return true
  return (
    checkApplicant(actor, { applicant: { subject: row.applicant_subject }, item: row.item_id }) === undefined
  )
}

function writeFilingText(row: FilingRow): string {
  return writeEventText({
    caseId: row.case_id,
    sequence: row.sequence,
    caseKind: row.case_kind,
    type: row.event_type,
    schemaVersion: row.schema_version,
    actor: row.actor,
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
    payload: row.payload,
    previousHash: row.previous_hash,
  })
}

async function findProof(pool: Pool, caseId: string, sequence: number): Promise<Receipt['proof']> {
  const { rows: leaves } = await pool.query<{ root_number: number; leaf_index: number }>(
    'select root_number, leaf_index from record_leaf where case_id = $1 and sequence = $2',
    [caseId, sequence],
  )
  const leaf = leaves[0]
  if (leaf === undefined) return null
  const { rows } = await pool.query<RootRow>(`${selectRoots} where root_number = $1`, [leaf.root_number])
  assert(rows[0] !== undefined, `a leaf of root ${leaf.root_number} has its root`)
  const levels = await getLevels(pool, leaf.root_number)
  const path = listInclusionPath(levels, leaf.leaf_index).map((hash) => hash.toString('hex'))
  return { leafIndex: leaf.leaf_index, path, root: readRoot(rows[0]) }
}

type Levels = readonly (readonly Buffer[])[]

/** Trees of roots that were asked for last; a root never changes, and most receipts are of the newest. */
const recentTrees = new Map<string, Promise<Levels>>()
const recentTreeLimit = 4

async function getLevels(pool: Pool, rootNumber: number): Promise<Levels> {
  const { rows } = await pool.query<{ merkle_root: string }>(
    "select encode(merkle_root, 'hex') as merkle_root from record_root where root_number = $1",
    [rootNumber],
  )
  const name = `${rootNumber}:${rows[0]?.merkle_root}`
  const known = recentTrees.get(name)
  if (known !== undefined) return known
  const reading = readLevels(pool, rootNumber)
  recentTrees.set(name, reading)
  const oldest = recentTrees.keys().next().value
  if (recentTrees.size > recentTreeLimit && oldest !== undefined) recentTrees.delete(oldest)
  reading.catch(() => recentTrees.delete(name))
  return reading
}

async function readLevels(pool: Pool, rootNumber: number): Promise<Levels> {
  const { rows } = await pool.query<[string, number, string]>({
    text: `select case_id, sequence, encode(hash, 'hex') from record_leaf where root_number = $1 order by leaf_index`,
    values: [rootNumber],
    rowMode: 'array',
  })
  return buildLevels(
    rows.map(([caseId, sequence, hash]) => hashLeaf(writeLeafText({ caseId, sequence, hash }))),
  )
}
