import { X509Certificate } from 'node:crypto'
import type { Bilingual } from '@tongban/domain'
import type pg from 'pg'
import { isConnectionLost } from '../../../database/index.ts'
import { findErrorCode } from '../../../environment-error.ts'
import { fingerprintKey } from '../fingerprint.ts'
import type { SignedRoot } from '../root.ts'
import { type Witness, findWitnessProblem } from '../witness.ts'
import { type ChainCheck, checkChains } from './check-chains.ts'
import { type KnownKeys, checkRoots, selectRootRows } from './check-roots.ts'
import { createCollector } from './collector.ts'
import { type Finding, type ViewDifference, leafFinding, sortFindings } from './finding.ts'
import {
  connectionLost,
  connectToSnapshot,
  exportSnapshot,
  missingTables,
  openRowReader,
  takeTurn,
} from './row-reader.ts'
import { selectLeavesByRoot } from './rows.ts'

export interface VerifyOptions {
  /** `postgresql://…` of any role that may read the record and, of the keys, the certificates. */
  readonly address: string
  /** PEM; where given, nothing that another key signed is believed. */
  readonly trustedKeys?: readonly string[]
  /** What the installation remembers outside the database. */
  readonly witness?: Witness
  /** Also replays the events of each case and compares its status with the summary, and the texts with their data. */
  readonly rebuild?: boolean
  readonly progress?: (step: Bilingual) => void
  readonly count?: (done: number, total: number) => void
}

export interface VerifyReport {
  readonly ok: boolean
  readonly cases: number
  readonly events: number
  readonly roots: number
  readonly leaves: number
  /** Events after the last that a root binds: changes there are found unless head and summary were changed to fit. */
  readonly unsealedEvents: number
  readonly newestRoot: Pick<SignedRoot, 'number' | 'day' | 'sealedAt'> | null
  /** Whose public keys were believed: those given, those that the installation remembers, those of the database. */
  readonly keySource: 'given' | 'witness' | 'database'
  /** At most 1000 of them, causes before consequences. */
  readonly findings: readonly Finding[]
  readonly findingCount: number
  readonly first: Finding | null
  readonly warnings: readonly ViewDifference[]
  readonly warningCount: number
}

/**
 * Proves the whole record in one snapshot, reading nothing but the database: every chain, every head, every root,
 * every leaf. Memory does not grow with the record.
 * @throws EnvironmentError where the database has no record or it may not be read.
 */
export async function verifyRecord(options: VerifyOptions): Promise<VerifyReport> {
  const client = await connectToSnapshot(options.address)
  let isLost = false
  client.once('error', () => (isLost = true))
  try {
    return await verifySnapshot(client, options)
  } catch (error) {
    if (['42P01', '42501'].includes(findErrorCode(error) ?? '')) throw missingTables(error)
    throw isLost || isConnectionLost(error) ? connectionLost(error) : error
  } finally {
    await client.end()
  }
}

async function verifySnapshot(client: pg.Client, options: VerifyOptions): Promise<VerifyReport> {
  const { witness } = options
  const { keys, keySource } = await chooseKeys(client, options)
  options.progress?.({ zh: '核验存证根', en: 'Proving the roots' })
  const rootCheck = await checkRoots(
    await openRowReader(client, 'roots', selectRootRows),
    await openRowReader(client, 'leaves_by_root', selectLeavesByRoot, 10_000),
    keys,
    witness?.root?.number,
  )
  const findings = createCollector<Finding>()
  const remembered = witness && findWitnessProblem(witness, rootCheck.hashAt)
  if (remembered !== undefined) findings.add(remembered)
  for (const finding of rootCheck.findings) findings.add(finding)
  const chains = await checkAllChains(client, options, rootCheck.unsound)
  findings.addAll(chains.findings)
  for (const rootNumber of rootCheck.suspectLeaves) {
    const isExplained = findings.items.some(
      (finding) =>
        (finding.table === 'record_leaf' && finding.rootNumber === rootNumber) ||
        finding.table === 'case_event',
    )
    if (!isExplained) {
      findings.add(
        leafFinding(
          'changed',
          { rootNumber },
          {
            zh: '被改动：各叶与已签名的根不符。',
            en: 'changed; the leaves do not agree with the signed root.',
          },
        ),
      )
    }
  }
  const sorted = sortFindings(findings.items)
  return {
    ok: findings.count === 0,
    cases: chains.cases,
    events: chains.events,
    unsealedEvents: chains.unsealedEvents,
    roots: rootCheck.roots,
    leaves: rootCheck.leaves,
    newestRoot: rootCheck.newest
      ? { number: rootCheck.newest.number, day: rootCheck.newest.day, sealedAt: rootCheck.newest.sealedAt }
      : null,
    keySource,
    findings: sorted,
    findingCount: findings.count,
    first: sorted[0] ?? null,
    warnings: chains.warnings.items,
    warningCount: chains.warnings.count,
  }
}

/** All chains in one lane: a second connection sends the events. */
async function checkAllChains(
  client: pg.Client,
  options: VerifyOptions,
  unsoundRoots: ReadonlySet<number>,
): Promise<ChainCheck> {
  options.progress?.({ zh: '核验各办件的记录', en: 'Proving the chains' })
  const { rows } = await takeTurn(client, () =>
    client.query<{ total: string }>('select coalesce(sum(sequence), 0) as total from record_head'),
  )
  const total = Number(rows[0]?.total ?? 0)
  let done = 0
  const snapshot = await takeTurn(client, () => exportSnapshot(client))
  const events = await connectToSnapshot(options.address, snapshot)
  try {
    const check = await checkChains({
      connections: { events, evidence: client },
      range: {},
      unsoundRoots,
      rebuild: options.rebuild === true,
      advance(more) {
        done += more
        options.count?.(Math.min(done, total), total)
      },
    })
    options.count?.(total, total)
    return check
  } finally {
    await events.end()
  }
}

/**
 * Keys by their ids. The database tells which id has which key; whether the key may be believed is for whoever holds
 * a copy outside it.
 */
async function chooseKeys(
  client: pg.Client,
  { trustedKeys, witness }: VerifyOptions,
): Promise<{ keys: KnownKeys; keySource: VerifyReport['keySource'] }> {
  const { rows } = await client.query<{ key_id: string; certificate_pem: string }>(
    "select key_id, certificate_pem from seal_key where organisation_id = 'record'",
  )
  const stored = new Map<string, string>()
  for (const { key_id: keyId, certificate_pem: certificate } of rows) {
    const publicKey = findPublicKey(certificate)
    if (publicKey !== undefined) stored.set(keyId, publicKey)
  }
  const remembered = new Map((witness?.keys ?? []).map(({ keyId, publicKeyPem }) => [keyId, publicKeyPem]))
  if (trustedKeys !== undefined) {
    const trusted = new Set(trustedKeys.map(fingerprintKey))
    const all = [...stored, ...remembered]
    return {
      keys: new Map(all.filter(([, pem]) => trusted.has(fingerprintKey(pem)))),
      keySource: 'given',
    }
  }
  if (remembered.size > 0) return { keys: remembered, keySource: 'witness' }
  return { keys: stored, keySource: 'database' }
}

/** A certificate that was tampered with holds no key. */
function findPublicKey(certificatePem: string): string | undefined {
  try {
    return new X509Certificate(certificatePem).publicKey.export({ type: 'spki', format: 'pem' }).toString()
  } catch {
    return undefined
  }
}
