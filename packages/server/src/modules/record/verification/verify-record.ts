import { X509Certificate } from 'node:crypto'
import {
  type Actor,
  type Bilingual,
  type CaseEvent,
  type CaseState,
  BrokenInvariant,
  evolve,
  getInstant,
} from '@tongban/domain'
import type pg from 'pg'
import { findErrorCode } from '../../../environment-error.ts'
import { fingerprintKey } from '../fingerprint.ts'
import type { SignedRoot } from '../root.ts'
import { type Witness, findWitnessProblem } from '../witness.ts'
import { compareView, finishCase } from './check-case.ts'
import { findForeignText, walkChain } from './check-chain.ts'
import { type CaseEvidence, type ChainWalk, beginWalk } from './chain-walk.ts'
import { type KnownKeys, type RootCheck, checkRoots, selectRootRows } from './check-roots.ts'
import { type Finding, type ViewDifference, leafFinding, sortFindings } from './finding.ts'
import {
  type RowReader,
  type TextRow,
  connectToSnapshot,
  missingTables,
  openRowReader,
  takeTurn,
} from './row-reader.ts'
import {
  type EventRow,
  type ViewRow,
  readEvent,
  readHead,
  readLeaf,
  readView,
  selectEvents,
  selectHeads,
  selectLeavesByCase,
  selectLeavesByRoot,
  selectViews,
} from './rows.ts'

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

const findingLimit = 1000
/** Rows of one chain that are looked at together; longer chains are walked in pieces. */
const segmentSize = 5000

/**
 * Proves the whole record in one snapshot, reading nothing but the database: every chain, every head, every root,
 * every leaf. Memory does not grow with the record.
 * @throws EnvironmentError where the database has no record or it may not be read.
 */
export async function verifyRecord(options: VerifyOptions): Promise<VerifyReport> {
  const client = await connectToSnapshot(options.address)
  try {
    return await verifySnapshot(client, options)
  } catch (error) {
    if (['42P01', '42501'].includes(findErrorCode(error) ?? '')) throw missingTables(error)
    throw error
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
  const warnings = createCollector<ViewDifference>()
  const remembered = witness && findWitnessProblem(witness, rootCheck.hashAt)
  if (remembered !== undefined) findings.add(remembered)
  for (const finding of rootCheck.findings) findings.add(finding)
  const chains = await checkChains(client, options, rootCheck, findings, warnings)
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
    ...chains,
    roots: rootCheck.roots,
    leaves: rootCheck.leaves,
    newestRoot: rootCheck.newest
      ? { number: rootCheck.newest.number, day: rootCheck.newest.day, sealedAt: rootCheck.newest.sealedAt }
      : null,
    keySource,
    findings: sorted,
    findingCount: findings.count,
    first: sorted[0] ?? null,
    warnings: warnings.items,
    warningCount: warnings.count,
  }
}

interface Collector<Item> {
  readonly items: readonly Item[]
  readonly count: number
  add(item: Item): void
}

function createCollector<Item>(): Collector<Item> {
  const items: Item[] = []
  let count = 0
  return {
    items,
    get count() {
      return count
    },
    add(item) {
      count += 1
      if (items.length < findingLimit) items.push(item)
    },
  }
}

interface ChainReaders {
  readonly events: RowReader
  readonly heads: RowReader
  readonly leaves: RowReader
  readonly views: RowReader
}

/** Goes through the cases in the order of their ids, over events, heads, leaves and views side by side. */
async function checkChains(
  client: pg.Client,
  options: VerifyOptions,
  rootCheck: RootCheck,
  findings: Collector<Finding>,
  warnings: Collector<ViewDifference>,
): Promise<Pick<VerifyReport, 'cases' | 'events' | 'unsealedEvents'>> {
  options.progress?.({ zh: '核验各办件的记录', en: 'Proving the chains' })
  const { rows: totals } = await takeTurn(client, () =>
    client.query<{ total: string }>('select coalesce(sum(sequence), 0) as total from record_head'),
  )
  const total = Number(totals[0]?.total ?? 0)
  const readers: ChainReaders = {
    events: await openRowReader(client, 'events', selectEvents),
    heads: await openRowReader(client, 'heads', selectHeads),
    leaves: await openRowReader(client, 'leaves', selectLeavesByCase),
    views: await openRowReader(client, 'views', selectViews),
  }
  let cases = 0
  let events = 0
  let unsealedEvents = 0
  let reported = 0
  for (;;) {
    const caseId = await findNextCase(readers)
    if (caseId === undefined) break
    const evidence = await readEvidence(readers, caseId, rootCheck)
    const replay = options.rebuild === true ? createReplay() : undefined
    const walk = beginWalk(evidence)
    for (;;) {
      const rows = await readers.events.takeWhile((row) => row[0] === caseId, segmentSize)
      if (rows.length === 0) break
      const segment = rows.map(readEvent)
      events += rows.length
      walkChain(walk, segment)
      if (replay !== undefined && walk.findings.length === 0) {
        walk.findings.push(...segment.map(findForeignText).filter((finding) => finding !== undefined))
        replay.take(segment)
      }
      if (events - reported >= 10_000) {
        reported = events
        options.count?.(Math.min(events, total), total)
      }
    }
    cases += 1
    const view = (await readers.views.takeWhile((row) => row[1] === caseId)).map(readView)[0]
    const found = finishCase(walk, view)
    for (const finding of found) findings.add(finding)
    if (found.length === 0) {
      unsealedEvents += walk.expected - 1 - (evidence.leaves.at(-1)?.sequence ?? 0)
      for (const warning of checkView(walk, view, replay)) warnings.add(warning)
    }
  }
  options.count?.(total, total)
  return { cases, events, unsealedEvents }
}

async function findNextCase({ events, heads, leaves, views }: ChainReaders): Promise<string | undefined> {
  const next: (string | null | undefined)[] = [
    (await events.peek())?.[0],
    (await heads.peek())?.[0],
    (await leaves.peek())?.[2],
    (await views.peek())?.[1],
  ]
  return next.reduce<string | undefined>(
    (least, id) => (typeof id === 'string' && (least === undefined || id < least) ? id : least),
    undefined,
  )
}

async function readEvidence(
  readers: ChainReaders,
  caseId: string,
  { unsound }: RootCheck,
): Promise<CaseEvidence> {
  const isOfCase = (column: number) => (row: TextRow) => row[column] === caseId
  const heads = await readers.heads.takeWhile(isOfCase(0))
  const leaves = await readers.leaves.takeWhile(isOfCase(2))
  return {
    caseId,
    head: heads.map(readHead)[0],
    leaves: leaves.map(readLeaf),
    isRootSound: (rootNumber) => !unsound.has(rootNumber),
  }
}

function checkView(walk: ChainWalk, view: ViewRow | undefined, replay: Replay | undefined): ViewDifference[] {
  const { last } = walk
  if (last === undefined) return []
  if (view === undefined) {
    const table = last.caseKind === 'licence' ? 'licence' : 'case_summary'
    const { caseId } = last
    const message = {
      zh: `${table} 中没有 ${caseId}，而记录中有。`,
      en: `${table} has no row for ${caseId}, which is in the record.`,
    }
    return [{ kind: 'view-differs', table, caseId, message }]
  }
  const status = last.caseKind === 'application' ? replay?.getStatus() : undefined
  const difference = compareView(view, { sequence: walk.expected - 1, status })
  return difference === undefined ? [] : [difference]
}

interface Replay {
  take(rows: readonly EventRow[]): void
  getStatus(): string | undefined
}

/** The state of an application by its events alone. */
function createReplay(): Replay {
  let state: CaseState | undefined
  let problem: string | undefined
  return {
    take(rows) {
      if (problem !== undefined) return
      try {
        for (const row of rows) {
          if (row.caseKind !== 'application') return
          state = evolve(state, {
            sequence: row.sequence,
            actor: JSON.parse(row.actor) as Actor,
            occurredAt: getInstant(row.occurredAt),
            recordedAt: getInstant(row.recordedAt),
            event: { type: row.type, ...JSON.parse(row.payload) } as CaseEvent,
          })
        }
      } catch (error) {
        if (!(error instanceof BrokenInvariant)) throw error
        problem = error.message
      }
    },
    getStatus: () => (problem === undefined ? state?.status : `? (${problem})`),
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
