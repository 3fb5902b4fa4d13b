import type { Bilingual } from '@tongban/domain'
import type { Names } from '../difference/describe-difference.ts'
import { isRecord, type Path, setAll, valueAt } from '../source/definition-source.ts'
import { compareDefinitions } from '../difference/compare-definitions.ts'
import { type ExchangeColumn, readZh } from './columns.ts'
import { derivedColumns } from './derived-columns.ts'
import {
  conditionColumns,
  feeColumns,
  itemColumns,
  materialColumns,
  questionColumns,
} from './item-columns.ts'

/** One table of the exchange: its name, its columns, its rows as text. */
export interface ExchangeTable {
  readonly name: string
  readonly columns: readonly { readonly field: string; readonly name: string }[]
  readonly rows: readonly (readonly string[])[]
}

/** What cannot be taken over, and where it stands. */
export interface ExchangeProblem {
  readonly table: string
  /** From 1, as the programme for tables counts. */
  readonly row: number
  /** The name of the column; empty where the table itself is meant. */
  readonly column: string
  readonly message: Bilingual
}

/** How many rows stand above the first entry: the field names and the Chinese ones. */
const headRows = 2

const itemTable = '基本信息'
const lists = [
  { name: '受理条件', path: ['conditions'], columns: conditionColumns, id: ['text'] },
  { name: '申请材料', path: ['materials'], columns: materialColumns, id: ['material'] },
  { name: '收费项目', path: ['fee'], columns: feeColumns, id: ['name'] },
  { name: '常见问题', path: ['faq'], columns: questionColumns, id: ['q'] },
] as const satisfies readonly { name: string; path: Path; columns: readonly ExchangeColumn[]; id: Path }[]

/** The item in the tables of the exchange of implementation lists, in Chinese. */
export function writeExchange(definition: unknown, names: Names): ExchangeTable[] {
  const limits = valueAt(definition, ['limits'])
  const plain =
    isRecord(definition) && Array.isArray(limits)
      ? { ...definition, limits: limits[0] as unknown }
      : definition
  const write = (columns: readonly ExchangeColumn[], entry: unknown) =>
    columns.map((column) => column.write(valueAt(entry, column.path)))
  const tables: ExchangeTable[] = [
    {
      name: itemTable,
      columns: [...itemColumns, ...derivedColumns],
      rows: [
        [...write(itemColumns, plain), ...derivedColumns.map((column) => column.derive(definition, names))],
      ],
    },
  ]
  for (const { name, path, columns } of lists) {
    const entries = listEntries(valueAt(definition, path), path[0], names)
    tables.push({ name, columns, rows: entries.map((entry) => write(columns, entry)) })
  }
  return tables
}

/** The entries of a list; materials by their names. */
function listEntries(value: unknown, list: string, names: Names): unknown[] {
  if (!Array.isArray(value)) return []
  if (list !== 'materials') return value
  return value.map((entry: unknown) => {
    const whole: Record<string, unknown> = isRecord(entry) ? entry : { material: entry }
    const id = String(whole['material'])
    return {
      original: 'copy',
      copies: 1,
      required: true,
      ...whole,
      material: names.find('materials', id)?.zh ?? id,
    }
  })
}

/**
 * Takes the tables over into a definition file: what the tables do not hold (situations, form, steps, English) stays
 * as it is, and entries that are still there keep their conditions.
 *
 * @param registered names of what is registered, and the id of a material by its Chinese name
 */
export function applyExchange(
  source: string,
  definition: unknown,
  tables: readonly { readonly name: string; readonly rows: readonly (readonly unknown[])[] }[],
  registered: { readonly names: Names; readonly findMaterial: (name: string) => string | undefined },
): { readonly source: string; readonly problems: readonly ExchangeProblem[] } {
  const { names, findMaterial } = registered
  const problems: ExchangeProblem[] = []
  const changes: { path: Path; value: unknown }[] = []
  const limits = valueAt(definition, ['limits'])
  for (const table of tables) {
    const list = lists.find(({ name }) => name === table.name)
    if (table.name !== itemTable && list === undefined) continue
    const columns = list?.columns ?? itemColumns
    const headProblem = checkHeads(table, columns)
    if (headProblem !== undefined) {
      problems.push(headProblem)
      continue
    }
    const read = readRows(table, columns, problems)
    if (list === undefined) {
      const [only, second] = read
      if (only === undefined || second !== undefined) {
        problems.push({
          table: table.name,
          row: second?.row ?? headRows + 1,
          column: '',
          message: {
            zh: '这张表应当有且只有一行内容，一个工作簿只写一个事项。',
            en: 'This sheet has exactly one row below its heads: a workbook holds one item.',
          },
        })
        continue
      }
      problems.push(...checkDerived(table, only.row, definition, names))
      for (const [index, column] of columns.entries()) {
        const told = only.values[index]
        if (told === undefined || !told.isThere) continue
        const path =
          Array.isArray(limits) && column.path[0] === 'limits'
            ? ['limits', 0, ...column.path.slice(1)]
            : column.path
        const present = valueAt(definition, path)
        if (column.write(present) !== column.write(told.value))
          changes.push({ path, value: keepEnglish(present, told.value) })
      }
      continue
    }
    const present = valueAt(definition, list.path)
    const entries = Array.isArray(present) ? (present as unknown[]) : []
    const next = read.flatMap(({ values, row }) =>
      mergeEntry({ list, values, row, entries, findMaterial, problems }),
    )
    if (next.length === 0 && entries.length === 0) continue
    if (compareDefinitions({ [list.path[0]]: entries }, { [list.path[0]]: next }).length === 0) continue
    changes.push({ path: list.path, value: list.path[0] === 'fee' && next.length === 0 ? 'none' : next })
  }
  if (!tables.some(({ name }) => name === itemTable)) {
    problems.push({
      table: itemTable,
      row: 1,
      column: '',
      message: {
        zh: `没有名为“${itemTable}”的工作表，请使用本平台导出的表格填写。`,
        en: `There is no sheet "${itemTable}"; fill in a table that this platform has exported.`,
      },
    })
  }
  return { source: problems.length > 0 ? source : setAll(source, changes), problems }
}

/**
 * The first row must name the fields: without the first of them no row can be told from another, and what stands under
 * a name that is not known would be lost unseen.
 */
function checkHeads(
  table: { readonly name: string; readonly rows: readonly (readonly unknown[])[] },
  columns: readonly ExchangeColumn[],
): ExchangeProblem | undefined {
  const heads = (table.rows[0] ?? []).map(readCell)
  const known = new Set(
    [...columns, ...(table.name === itemTable ? derivedColumns : [])].map(({ field }) => field),
  )
  const unknown = heads.find((head) => head !== '' && !known.has(head))
  const [first] = columns
  if (first !== undefined && !heads.includes(first.field)) {
    return {
      table: table.name,
      row: 1,
      column: first.name,
      message: {
        zh: `第1行应当是字段名，但没有“${first.field}”，请保留导出表格的前两行。`,
        en: `Row 1 must hold the field names, and "${first.field}" is missing; keep the first two rows of the exported table.`,
      },
    }
  }
  if (unknown === undefined) return undefined
  return {
    table: table.name,
    row: 1,
    column: unknown,
    message: {
      zh: `没有“${unknown}”这个字段名，请改正或者删除这一列。`,
      en: `There is no field "${unknown}"; correct it or remove the column.`,
    },
  }
}

/** What follows from other parts cannot be changed where it is shown: a change there would be lost unseen. */
function checkDerived(
  table: { readonly name: string; readonly rows: readonly (readonly unknown[])[] },
  row: number,
  definition: unknown,
  names: Names,
): ExchangeProblem[] {
  const heads = (table.rows[0] ?? []).map(readCell)
  const cells = table.rows[row - 1] ?? []
  return derivedColumns.flatMap((column) => {
    const at = heads.indexOf(column.field)
    const cell = at < 0 ? '' : readCell(cells[at]).replaceAll('\r\n', '\n')
    if (cell === '' || cell === column.derive(definition, names).trim()) return []
    return [
      {
        table: table.name,
        row,
        column: column.name,
        message: {
          zh: '这一列由其他内容得出，不能在表中修改；请在编辑器中修改相应内容，或者清空这一格。',
          en: 'This column follows from other parts and cannot be changed in the table; change those in the editor, or empty the cell.',
        },
      },
    ]
  })
}

function readCell(cell: unknown): string {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '').trim()
}

interface ReadCell {
  /** False where the table has no such column. */
  readonly isThere: boolean
  readonly value: unknown
}

/** The rows below the two head rows, by the field names of the first; every value that cannot be read is told. */
function readRows(
  table: { readonly name: string; readonly rows: readonly (readonly unknown[])[] },
  columns: readonly ExchangeColumn[],
  problems: ExchangeProblem[],
): { row: number; values: ReadCell[] }[] {
  const heads = (table.rows[0] ?? []).map(readCell)
  return table.rows.slice(headRows).flatMap((cells, index) => {
    if (cells.every((cell) => cell === null || cell === undefined || String(cell).trim() === '')) return []
    const row = index + headRows + 1
    const values = columns.map((column): ReadCell => {
      const at = heads.indexOf(column.field)
      if (at < 0) return { isThere: false, value: undefined }
      const read = column.read(readCell(cells[at]))
      if (!read.ok) problems.push({ table: table.name, row, column: column.name, message: read.error })
      return { isThere: true, value: read.ok ? read.value : undefined }
    })
    return [{ row, values }]
  })
}

/** An entry that is still there keeps what the tables do not hold. */
function mergeEntry(input: {
  readonly list: (typeof lists)[number]
  readonly values: readonly ReadCell[]
  readonly row: number
  readonly entries: readonly unknown[]
  readonly findMaterial: (name: string) => string | undefined
  readonly problems: ExchangeProblem[]
}): unknown[] {
  const { list, values, row, entries, findMaterial, problems } = input
  const [first] = list.columns
  let id: unknown = values[0]?.value
  if (typeof id !== 'string' || first === undefined) {
    problems.push({
      table: list.name,
      row,
      column: first?.name ?? '',
      message: { zh: '此处不能为空。', en: 'This must not be empty.' },
    })
    return []
  }
  if (list.path[0] === 'materials') {
    const name = id
    id = findMaterial(name)
    if (id === undefined) {
      problems.push({
        table: list.name,
        row,
        column: first.name,
        message: {
          zh: `材料“${name}”不在材料目录中，请先登记，或者改正名称。`,
          en: `There is no material "${name}" in the registry; enter it there or correct the name.`,
        },
      })
      return []
    }
  }
  const present = entries.find((entry) =>
    list.path[0] === 'materials'
      ? (typeof entry === 'string' ? entry : valueAt(entry, ['material'])) === id
      : readZh(valueAt(entry, list.id)) === id,
  )
  const next: Record<string, unknown> = isRecord(present)
    ? { ...present }
    : list.path[0] === 'materials'
      ? { material: id }
      : {}
  for (const [index, column] of list.columns.entries()) {
    const told = values[index]
    const key = String(column.path[0])
    if (told === undefined || !told.isThere || (index === 0 && list.path[0] === 'materials')) continue
    const value = key === 'required' && told.value !== undefined ? told.value === 'true' : told.value
    if (value === undefined) delete next[key]
    else next[key] = keepEnglish(next[key], value)
  }
  if (list.path[0] !== 'materials') return [next]
  for (const [key, usual] of [
    ['original', 'copy'],
    ['copies', 1],
    ['required', true],
  ] as const) {
    if (next[key] === usual) delete next[key]
  }
  return [Object.keys(next).length === 1 ? id : next]
}

/** The tables are Chinese: where that is unchanged, both languages stay; where it changed, the English is out of date. */
function keepEnglish(present: unknown, value: unknown): unknown {
  return typeof value === 'string' && isRecord(present) && present['zh'] === value ? present : value
}
