import type { components } from '@tongban/client'

type OutsideItem = components['schemas']['OutsideItem']

/** Columns of the exchange tables, in either language of their heads, and what they say of an outside item. */
const columns: Readonly<Record<string, keyof OutsideItem>> = {
  task_name: 'name',
  name: 'name',
  事项名称: 'name',
  catalog_code: 'code',
  task_code: 'code',
  itemCode: 'code',
  code: 'code',
  基本编码: 'code',
  实施编码: 'code',
  dept_name: 'department',
  department: 'department',
  实施机构: 'department',
  promise_day: 'promisedDays',
  promisedDays: 'promisedDays',
  承诺办结时限: 'promisedDays',
  anticipate_day: 'statutoryDays',
  statutoryDays: 'statutoryDays',
  法定办结时限: 'statutoryDays',
  limit_scene_num: 'visits',
  visits: 'visits',
  到办事现场次数: 'visits',
  step_num: 'steps',
  steps: 'steps',
  办理环节: 'steps',
  material_num: 'materialCount',
  materialCount: 'materialCount',
  材料数量: 'materialCount',
  material_name: 'materials',
  materials: 'materials',
  申请材料: 'materials',
  accept_condition: 'conditions',
  conditions: 'conditions',
  受理条件: 'conditions',
  apply_type: 'applicationMethod',
  applicationMethod: 'applicationMethod',
  申报方式: 'applicationMethod',
  acceptanceMode: 'acceptanceMode',
  受理模式: 'acceptanceMode',
  handle_flow: 'reviewProcedure',
  reviewProcedure: 'reviewProcedure',
  审核程序: 'reviewProcedure',
  certificateIssue: 'certificateIssue',
  发证方式: 'certificateIssue',
  mechanism: 'mechanism',
  工作机制: 'mechanism',
}

const numbers: ReadonlySet<keyof OutsideItem> = new Set([
  'promisedDays',
  'statutoryDays',
  'visits',
  'steps',
  'materialCount',
])
const texts: ReadonlySet<keyof OutsideItem> = new Set(['name', 'code', 'department'])

/** One row by the names of its columns; undefined where it names no item. */
export function readOutsideItem(row: Readonly<Record<string, unknown>>): OutsideItem | undefined {
  const item: Record<string, unknown> = {}
  for (const [column, value] of Object.entries(row)) {
    const field = columns[column.trim()]
    if (field === undefined || value === null || value === undefined || String(value).trim() === '') continue
    if (texts.has(field)) item[field] ??= String(value).trim()
    else if (numbers.has(field)) {
      const count = Number(value)
      if (Number.isInteger(count) && count >= 0) item[field] = count
    } else item[field] = readList(value)
  }
  return typeof item['name'] === 'string' ? (item as unknown as OutsideItem) : undefined
}

/** Several words in one cell stand on lines of their own or behind semicolons. */
function readList(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  return String(value)
    .split(/[\n；;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

/** Rows of a table with a head: fields by the names in it. A second row of Chinese names is a head as well. */
export function readRows(rows: readonly (readonly unknown[])[]): Record<string, unknown>[] {
  const [head = [], ...rest] = rows
  const names = head.map((name) => String(name ?? '').trim())
  const isHead = (row: readonly unknown[]) => row.some((cell) => cell === '事项名称')
  return rest
    .filter((row) => !isHead(row))
    .map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])))
}

/** The cells of a CSV text, quoted ones with their commas and lines (RFC 4180). */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const source = text.replace(/^\uFEFF/, '')
  for (let at = 0; at < source.length; at += 1) {
    const letter = source.charAt(at)
    if (isQuoted) {
      if (letter !== '"') cell += letter
      else if (source.charAt(at + 1) === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (letter === '"') isQuoted = true
    else if (letter === ',' || letter === '\n') {
      rows.at(-1)?.push(cell.replace(/\r$/, ''))
      cell = ''
      if (letter === '\n') rows.push([])
    } else cell += letter
  }
  if (cell !== '' || (rows.at(-1)?.length ?? 0) > 0) rows.at(-1)?.push(cell.replace(/\r$/, ''))
  return rows.filter((row) => row.some((one) => one !== ''))
}

/**
 * The items of a file: a workbook or a CSV in the form of the exchange tables, or JSON.
 *
 * @throws Error where the file has none of these forms
 */
export async function readOutsideFile(file: File): Promise<OutsideItem[]> {
  const rows = await readFileRows(file)
  return rows.flatMap((row) => readOutsideItem(row) ?? [])
}

async function readFileRows(file: File): Promise<Record<string, unknown>[]> {
  if (/\.xlsx$/i.test(file.name)) {
    const { readExchangeFile } = await import('../../items/exchange/exchange-file.ts')
    const sheets = await readExchangeFile(file)
    const sheet = sheets.find(({ name }) => name === '基本信息') ?? sheets[0]
    return readRows(sheet?.rows ?? [])
  }
  const text = await file.text()
  if (/\.json$/i.test(file.name)) {
    const value: unknown = JSON.parse(text)
    const list = Array.isArray(value) ? value : (value as { items?: unknown }).items
    if (!Array.isArray(list)) throw new Error('no list of items')
    return list as Record<string, unknown>[]
  }
  return readRows(parseCsv(text))
}
