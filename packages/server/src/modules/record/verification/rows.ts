import { hash } from 'node:crypto'
import { writeEventText } from '../chain.ts'
import { type TextRow, readHex } from './row-reader.ts'

/** Ids of cases from the first up to, not including, the second; all where one is left out. */
export interface CaseRange {
  readonly from?: string
  readonly to?: string
}

export function writeBounds(column: string, { from, to }: CaseRange): string {
  const bounds = [
    ...(from === undefined ? [] : [`${column} >= '${from}'`]),
    ...(to === undefined ? [] : [`${column} < '${to}'`]),
  ]
  return bounds.length === 0 ? '' : `where ${bounds.join(' and ')}`
}

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

/** What the hash of the row would have to be, were the given columns as given. */
export function hashRow(row: EventRow, instead?: Partial<EventRow>): string {
  return hash('sha256', writeEventText(instead === undefined ? row : { ...row, ...instead }), 'hex')
}

export interface HeadRow {
  readonly caseId: string
  readonly caseKind: string
  readonly sequence: number
  readonly hash: string
  /** Null where somebody took the number away. */
  readonly sealedSequence: number | null
}

export function selectHeads(range: CaseRange): string {
  return `select case_id, case_kind, sequence, hash, sealed_sequence from record_head
    ${writeBounds('case_id', range)} order by case_id`
}

export function readHead(row: TextRow): HeadRow {
  return {
    caseId: row[0] ?? '',
    caseKind: row[1] ?? '',
    sequence: Number(row[2]),
    hash: readHex(row[3]),
    sealedSequence: typeof row[4] === 'string' ? Number(row[4]) : null,
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
export function selectLeavesByCase(range: CaseRange): string {
  return `select ${leafColumns} from record_leaf ${writeBounds('case_id', range)} order by case_id, sequence, root_number`
}
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

export const viewTables = ['case_summary', 'licence', 'matter_case', 'standing_channel'] as const
export type ViewTable = (typeof viewTables)[number]

/** The view of each kind of chain. */
export function findViewTable(caseKind: string): ViewTable {
  if (caseKind === 'licence') return 'licence'
  if (caseKind === 'standing-channel') return 'standing_channel'
  return caseKind === 'matter' ? 'matter_case' : 'case_summary'
}

/** What a view of the record says about a case, a licence, a matter or a standing channel. */
export interface ViewRow {
  readonly table: ViewTable
  readonly caseId: string
  readonly sequence: number
  /** The whole row where it was asked for. */
  readonly columns: Readonly<Record<string, unknown>> | undefined
}

/** @param whole whether all columns are wanted, and not only how far the view reaches */
export function selectViews(range: CaseRange, whole: boolean): string {
  const columnsOf = (table: ViewTable) => (whole ? `row_to_json(${table})` : 'null::json')
  return `select 'case_summary', case_id, sequence, ${columnsOf('case_summary')} from case_summary ${writeBounds('case_id', range)}
    union all select 'licence', licence_id, sequence, null from licence ${writeBounds('licence_id', range)}
    union all select 'matter_case', matter_case_id, sequence, ${columnsOf('matter_case')} from matter_case ${writeBounds('matter_case_id', range)}
    union all select 'standing_channel', channel_id, sequence, ${columnsOf('standing_channel')} from standing_channel ${writeBounds('channel_id', range)}
    order by 2`
}

export function readView(row: TextRow): ViewRow {
  return {
    table: viewTables.find((table) => table === row[0]) ?? 'case_summary',
    caseId: row[1] ?? '',
    sequence: Number(row[2]),
    columns: typeof row[3] === 'string' ? (JSON.parse(row[3]) as Record<string, unknown>) : undefined,
  }
}
