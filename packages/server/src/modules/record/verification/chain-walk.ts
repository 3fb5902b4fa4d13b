import type { Finding } from './finding.ts'
import { type EventRow, type HeadRow, type LeafRow, hashRow } from './rows.ts'

/** All that the record keeps about one case beside its events. */
export interface CaseEvidence {
  readonly caseId: string
  readonly head: HeadRow | undefined
  /** Heads besides that one; a case has no more than one. */
  readonly otherHeads: readonly HeadRow[]
  /** By sequence. */
  readonly leaves: readonly LeafRow[]
  /** Whether the signed root with that number binds the leaves that stand under it. */
  readonly isRootSound: (rootNumber: number) => boolean
}

/** What has been walked of one chain. */
export interface ChainWalk {
  readonly evidence: CaseEvidence
  readonly findings: Finding[]
  /** The place that comes next. */
  expected: number
  /** Hash of the event before; undefined after a place that does not tell it. */
  previousHash: string | undefined
  /** How far the rows that follow were renumbered: added to a stored sequence it gives the recorded one. */
  offset: number
  last: Pick<EventRow, 'caseId' | 'sequence' | 'caseKind' | 'hash'> | undefined
  /** Of the newest event that stands where it belongs. */
  recordedAt: string
  /** Hashes at the places that head and leaves name. */
  readonly hashAt: Map<number, string>
  readonly named: ReadonlySet<number>
  /** Rows that stand where nothing belongs, each with its finding. */
  readonly skipped: Set<EventRow>
  /** Rows that stand where another belongs; the finding is at the place of the first of them. */
  readonly displaced: Set<EventRow>
}

export const noHash = '0'.repeat(64)

export function beginWalk(evidence: CaseEvidence): ChainWalk {
  const named = new Set(evidence.leaves.map(({ sequence }) => sequence))
  if (evidence.head) named.add(evidence.head.sequence)
  return {
    evidence,
    findings: [],
    expected: 1,
    previousHash: noHash,
    offset: 0,
    last: undefined,
    recordedAt: '',
    hashAt: new Map(),
    named,
    skipped: new Set(),
    displaced: new Set(),
  }
}

export function isSoundLink(walk: ChainWalk, row: EventRow): boolean {
  const sequence = row.sequence + walk.offset
  if (sequence !== walk.expected) return false
  if (walk.previousHash !== undefined && row.previousHash !== walk.previousHash) return false
  if (hashRow(row, walk.offset === 0 ? undefined : { sequence }) !== row.hash) return false
  return row.recordedAt >= walk.recordedAt
}
