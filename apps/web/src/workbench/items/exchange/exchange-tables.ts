import type { Bilingual } from '@tongban/domain'
import type { Names } from '../difference/describe-difference.ts'
import { isRecord, type Path, setAll, valueAt } from '../source/definition-source.ts'
import { compareDefinitions } from '../difference/compare-definitions.ts'
import {
  codeColumn,
  datesOf,
  type ExchangeColumn,
  listColumn,
  numberColumn,
  readZh,
  textColumn,
} from './columns.ts'

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

const itemColumns: readonly ExchangeColumn[] = [
  textColumn('local_task_code', '地方事项编码', ['item']),
  textColumn('task_name', '事项名称', ['name']),
  textColumn('catalog_code', '基本编码', ['code', 'base']),
  codeColumn('task_type', '事项类型', ['type'], {
    licence: '01',
    penalty: '02',
    compulsion: '03',
    levy: '04',
    payment: '05',
    inspection: '06',
    confirmation: '07',
    reward: '08',
    adjudication: '09',
    other: '10',
    'public-service': '20',
  }),
  listColumn('by_law', '设定依据', ['basis']),
  codeColumn(
    'power_source',
    '权力来源',
    ['powerSource'],
    {
      own: '1',
      'passed-down': '2',
      'authorised-from-above': '3',
      'authorised-by-peer': '4',
      'entrusted-from-above': '5',
      'entrusted-by-peer': '6',
    },
    'own',
  ),
  codeColumn('use_level', '行使层级', ['code', 'level'], {
    nation: '1',
    province: '2',
    city: '3',
    county: '4',
    town: '5',
    community: '6',
  }),
  codeColumn(
    'server_type',
    '服务对象',
    ['serves'],
    {
      person: '1',
      enterprise: '2',
      'public-institution': '3',
      'social-organisation': '4',
      'government-body': '5',
    },
    'several',
  ),
  codeColumn('project_type', '办件类型', ['case'], { 'on-the-spot': '1', promised: '2' }),
  numberColumn('anticipate_day', '法定办结时限', ['limits', 'statutory']),
  numberColumn('promise_day', '承诺办结时限', ['limits', 'promised']),
  codeColumn(
    'promise_type',
    '承诺办结时限单位',
    ['limits', 'unit'],
    { 'working-day': '1', 'calendar-day': '2' },
    'working-day',
  ),
  textColumn('anticipate_explain', '法定办结时限说明', ['limits', 'basis']),
  numberColumn('limit_scene_num', '到办事现场次数', ['visits']),
  textColumn('limit_scene_explain', '必须现场办理原因说明', ['visitsReason']),
  codeColumn(
    'online_handle_depth',
    '网上办理深度',
    ['online'],
    { none: '0', consult: '1', apply: '2', entire: '5' },
    'entire',
  ),
  codeColumn(
    'handle_area',
    '通办范围',
    ['handledAcross'],
    { nation: '1', provinces: '2', cities: '3', counties: '4' },
    'several',
  ),
  textColumn('limit_explain', '数量限制', ['quantityLimit']),
  textColumn('link_way', '咨询方式', ['contacts', 'consult']),
  textColumn('supervise_way', '监督投诉方式', ['contacts', 'complain']),
  ...datesOf('plan_effective_date', '计划生效日期', ['effective', 'from']),
  ...datesOf('plan_cancel_date', '计划取消日期', ['effective', 'to']),
]

const conditionColumns: readonly ExchangeColumn[] = [
  textColumn('accept_condition', '受理条件', ['text']),
  listColumn('by_law', '设定依据', ['basis']),
]

const materialColumns: readonly ExchangeColumn[] = [
  textColumn('material_name', '材料名称', ['material']),
  codeColumn('material_type', '材料类型', ['original'], { original: '1', copy: '2', both: '3' }, 'copy'),
  codeColumn('is_need', '材料必要性', ['required'], { true: '1', false: '0' }, 'true'),
  numberColumn('page_num', '材料份数', ['copies']),
  textColumn('accept_stand', '受理标准', ['standard']),
  listColumn('by_law', '要求提供材料的依据', ['basis']),
]

const feeColumns: readonly ExchangeColumn[] = [
  textColumn('fee_name', '收费项目名称', ['name']),
  textColumn('fee_stand', '收费标准', ['standard']),
  textColumn('by_law', '收费依据', ['basis']),
]

const questionColumns: readonly ExchangeColumn[] = [
  textColumn('question', '问题', ['q']),
  textColumn('answer', '解答', ['a']),
]

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
    { name: itemTable, columns: itemColumns, rows: [write(itemColumns, plain)] },
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
 * @param findMaterial the id of a material by its Chinese name
 */
export function applyExchange(
  source: string,
  definition: unknown,
  tables: readonly { readonly name: string; readonly rows: readonly (readonly unknown[])[] }[],
  findMaterial: (name: string) => string | undefined,
): { readonly source: string; readonly problems: readonly ExchangeProblem[] } {
  const problems: ExchangeProblem[] = []
  const changes: { path: Path; value: unknown }[] = []
  const limits = valueAt(definition, ['limits'])
  for (const table of tables) {
    const list = lists.find(({ name }) => name === table.name)
    if (table.name !== itemTable && list === undefined) continue
    const columns = list?.columns ?? itemColumns
    const read = readRows(table, columns, problems)
    if (list === undefined) {
      const [only] = read
      if (only === undefined) continue
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
  const heads = (table.rows[0] ?? []).map((cell) => String(cell ?? '').trim())
  return table.rows.slice(headRows).flatMap((cells, index) => {
    if (cells.every((cell) => cell === null || cell === undefined || String(cell).trim() === '')) return []
    const row = index + headRows + 1
    const values = columns.map((column): ReadCell => {
      const at = heads.indexOf(column.field)
      if (at < 0) return { isThere: false, value: undefined }
      const cell = cells[at]
      const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '').trim()
      const read = column.read(text)
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
