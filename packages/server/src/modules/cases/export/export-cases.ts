import { exportMediaTypes, exportRowLimit } from '@tongban/contract'
import {
  type Actor,
  type Bilingual,
  type CaseStatus,
  type Instant,
  getBeijingDate,
  readText,
} from '@tongban/domain'
import { Readable } from 'node:stream'
import { scopeOf, withRows } from '../../../database/index.ts'
import type { CaseContext } from '../execute-command.ts'
import { findOfficerNames, findOpenSteps } from '../list-progress.ts'
import { type CaseFilter, type ListPlace, type ListedRow, countCases, selectCases } from '../select-cases.ts'
import { type ExportNames, caseColumns, keyOfItem } from './case-columns.ts'
import { writeCsv } from './csv.ts'
import type { Cell, Table } from './table.ts'
import { writeWorkbook } from './workbook.ts'

/** Rows that are held at a time. */
const batchSize = 500

export interface ExportRequest {
  readonly filter: CaseFilter
  readonly format: 'csv' | 'xlsx'
  readonly language: keyof Bilingual
  readonly now: Instant
  /** Rows at most; that of the contract where nothing is said. */
  readonly rowLimit?: number
}

export interface CaseExport {
  readonly content: Readable
  readonly mediaType: string
  readonly name: string
  /** Rows that come, without titles. */
  readonly rows: number
  /** Cases that match: at least so many where it is more than come. */
  readonly matching: number
}

/**
 * The cases of a list as a table, newest first: an order that no act on a case changes, so that each case comes once
 * however long the writing takes. Rows are read as the file is taken, some hundred at a time, each batch under the
 * actor's own scope.
 */
export async function exportCases(
  context: CaseContext,
  actor: Actor,
  request: ExportRequest,
): Promise<CaseExport> {
  const { format, language, now, rowLimit = exportRowLimit } = request
  const { database, catalogue } = context
  const [matching, registries] = await Promise.all([
    withRows(database, scopeOf(actor), (transaction) =>
      countCases(transaction, actor, request.filter, rowLimit + 1),
    ),
    catalogue.getRegistries(),
  ])
  const rows = Math.min(matching, rowLimit)

  async function* readBatches(): AsyncGenerator<Cell[][]> {
    let left = rows
    for await (const batch of readCases(context, actor, request.filter)) {
      const taken = batch.slice(0, left)
      left -= taken.length
      const officers = await findOfficerNames(
        database,
        taken.flatMap((row) => row.assigned_to),
      )
      const items = language === 'zh' ? new Map<string, Bilingual>() : await readItemNames(context, taken)
      const steps = await readOpenSteps(context, actor, taken)
      const names: ExportNames = { items, registries, officers, steps }
      yield taken.map((row) => caseColumns.map((column) => column.read(row, names, language)))
      if (left === 0) break
    }
    if (matching > rowLimit) yield [[tellCut(rowLimit, language)]]
  }

  const table: Table = {
    name: { zh: '办件清单', en: 'Cases' }[language],
    columns: caseColumns.map(({ title, width }) => ({ title: title[language], width })),
    batches: readBatches(),
  }
  const bytes = format === 'csv' ? writeCsv(table) : writeWorkbook(table, now)
  return {
    content: Readable.from(bytes, { objectMode: false }),
    mediaType: exportMediaTypes[format],
    name: `${table.name} ${getBeijingDate(now)}.${format}`,
    rows,
    matching,
  }
}

async function* readCases(
  { database }: CaseContext,
  actor: Actor,
  filter: CaseFilter,
): AsyncGenerator<ListedRow[]> {
  // A list of what presses holds open cases only; the order of the rows is that of the export.
  const asked: CaseFilter = { ...filter, order: 'newest', onlyOpen: filter.order === 'pressing' }
  let place: ListPlace | undefined
  for (;;) {
    const batch = await withRows(database, scopeOf(actor), (transaction) =>
      selectCases(transaction, actor, asked, { place, limit: batchSize }),
    )
    if (batch.length > 0) yield batch
    const last = batch.at(-1)
    if (last === undefined || batch.length < batchSize) return
    place = { key: last.drafted_at, id: last.case_id }
  }
}

/** Revisions never change and are few, so that the catalogue has most of them at hand. */
async function readItemNames(
  { catalogue }: CaseContext,
  rows: readonly ListedRow[],
): Promise<Map<string, Bilingual>> {
  const first = new Map(rows.map((row) => [keyOfItem(row), row]))
  return new Map(
    await Promise.all(
      Array.from(first, async ([key, { item_id, revision }]) => {
        const { definition } = await catalogue.getRevision(item_id, revision)
        return [key, readText(definition.name)] as const
      }),
    ),
  )
}

/** The summary does not hold them: they follow from the acts of a case and its item. */
async function readOpenSteps(
  context: CaseContext,
  actor: Actor,
  rows: readonly ListedRow[],
): Promise<Map<string, Bilingual[]>> {
  // Without an open duty no step is open that anything waits for.
  const asked = rows.filter((row) => row.open_duties.length > 0 && acceptedStatuses.has(row.status))
  const found = await Promise.all(
    asked.map(async ({ case_id }) => {
      const open = await findOpenSteps(context, actor, case_id)
      const names = open.filter((step) => !step.optional).map((step) => readText(step.name))
      return [case_id, names] as const
    }),
  )
  return new Map(found)
}

const acceptedStatuses: ReadonlySet<string> = new Set<CaseStatus>(['in-review', 'decided', 'finished'])

function tellCut(rowLimit: number, language: keyof Bilingual): string {
  return {
    zh: `符合条件的办件超过 ${rowLimit} 件，本表只含最新的 ${rowLimit} 件。请缩小筛选范围后分次导出。`,
    en: `More than ${rowLimit} cases match; this table holds the newest ${rowLimit}. Narrow the filter and export in parts.`,
  }[language]
}
