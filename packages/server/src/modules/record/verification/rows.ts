import { hash } from 'node:crypto'
import { writeEventText } from '../chain.ts'
import { type TextRow, readHex, readMoment } from './row-reader.ts'

/** A row of `case_event`; hashes in hexadecimal, all else as it stands. */
export interface EventRow {
  readonly caseId: string
  readonly sequence: number
  readonly caseKind: string
  readonly type: string
  readonly schemaVersion: number
  readonly actor: string
  readonly occurredAt: string
  readonly recordedAt: string
  readonly payload: string
  readonly previousHash: string
  readonly hash: string
}

export const selectEvents = `select case_id, sequence, case_kind, event_type, schema_version, actor, occurred_at,
  recorded_at, payload, previous_hash, hash from case_event order by case_id, sequence`

export function readEvent(row: TextRow): EventRow {
  return {
    caseId: row[0] ?? '',
    sequence: Number(row[1]),
    caseKind: row[2] ?? '',
    type: row[3] ?? '',
    schemaVersion: Number(row[4]),
    actor: row[5] ?? '',
    occurredAt: readMoment(row[6]),
    recordedAt: readMoment(row[7]),
    payload: row[8] ?? '',
    previousHash: readHex(row[9]),
    hash: readHex(row[10]),
  }
}

/** What the hash of the row would have to be, were the given columns as given. */
export function hashRow(row: EventRow, instead?: Partial<EventRow>): string {
  return hash('sha256', writeEventText(instead === undefined ? row : { ...row, ...instead }), 'hex')
}

export interface HeadRow {
  readonly caseId: string
  readonly caseKind: string
  readonly sequence: number
  readonly hash: string
  readonly sealedSequence: number
}

export const selectHeads =
  'select case_id, case_kind, sequence, hash, sealed_sequence from record_head order by case_id'

export function readHead(row: TextRow): HeadRow {
  return {
    caseId: row[0] ?? '',
    caseKind: row[1] ?? '',
    sequence: Number(row[2]),
    hash: readHex(row[3]),
    sealedSequence: Number(row[4]),
  }
}

export interface LeafRow {
  readonly rootNumber: number
  readonly leafIndex: number
  readonly caseId: string
  readonly sequence: number
  readonly hash: string
}

const leafColumns = 'root_number, leaf_index, case_id, sequence, hash'
export const selectLeavesByCase = `select ${leafColumns} from record_leaf order by case_id, sequence, root_number`
export const selectLeavesByRoot = `select ${leafColumns} from record_leaf order by root_number, leaf_index`

export function readLeaf(row: TextRow): LeafRow {
  return {
    rootNumber: Number(row[0]),
    leafIndex: Number(row[1]),
    caseId: row[2] ?? '',
    sequence: Number(row[3]),
    hash: readHex(row[4]),
  }
}

/** What a view of the record says about a case or a licence. */
export interface ViewRow {
  readonly table: 'case_summary' | 'licence'
  readonly caseId: string
  readonly sequence: number
  readonly status: string
}

export const selectViews = `select 'case_summary', case_id, sequence, status from case_summary
  union all select 'licence', licence_id, sequence, status from licence order by 2`

export function readView(row: TextRow): ViewRow {
  return {
    table: row[0] === 'licence' ? 'licence' : 'case_summary',
    caseId: row[1] ?? '',
    sequence: Number(row[2]),
    status: row[3] ?? '',
  }
}
