import type { components } from '@tongban/client'
import { identifyOutsideItem, outsideItemSchema } from '@tongban/domain'
import type { Text } from '../../../language/index.ts'

type OutsideItem = components['schemas']['OutsideItem']

/** What cannot be taken in as it stands: where it is in the file, and what to do. */
export interface OutsideProblem {
  /** As the programme that wrote the table counts, the head being the first. Of JSON the place in the list. */
  readonly row: number
  /** As the head of the table writes it; empty where the row as a whole is meant. */
  readonly column: string
  readonly message: Text
}

export interface OutsideReading {
  readonly items: readonly OutsideItem[]
  readonly problems: readonly OutsideProblem[]
}

interface Row {
  readonly row: number
  readonly cells: Readonly<Record<string, unknown>>
}

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

/** The items of the rows by the names of their columns; a column of another name, and an empty row, say nothing. */
export function readOutsideItems(rows: readonly Row[]): OutsideReading {
  const items: OutsideItem[] = []
  const problems: OutsideProblem[] = []
  const rowOf = new Map<string, number>()
  for (const { row, cells } of rows) {
    const read = readOutsideItem(cells)
    if (read === undefined) continue
    const parsed = outsideItemSchema.safeParse(read.item)
    if (parsed.success) {
      const key = identifyOutsideItem(parsed.data)
      const before = rowOf.get(key)
      if (before !== undefined) {
        problems.push({ row, column: read.heads.name ?? '', message: describeRepeated(before) })
        continue
      }
      rowOf.set(key, row)
      items.push(parsed.data as OutsideItem)
    } else {
      const fields = new Set(parsed.error.issues.map(({ path }) => path[0] as keyof OutsideItem))
      for (const field of fields) {
        problems.push({ row, column: read.heads[field] ?? '', message: describeProblem(field, read.item) })
      }
    }
  }
  return { items, problems }
}

function readOutsideItem(cells: Row['cells']) {
  const item: Partial<Record<keyof OutsideItem, unknown>> = {}
  const heads: Partial<Record<keyof OutsideItem, string>> = {}
  for (const [column, value] of Object.entries(cells)) {
    const field = columns[column.trim()]
    if (field === undefined || value === null || value === undefined || String(value).trim() === '') continue
    if (item[field] !== undefined) continue
    heads[field] = column.trim()
    if (texts.has(field)) item[field] = String(value).trim()
    else if (numbers.has(field)) item[field] = readNumber(String(value).trim())
    else item[field] = readList(value)
  }
  return Object.keys(item).length === 0 ? undefined : { item, heads }
}

/** A number with or without its unit, as lists write it: 5, 5个工作日. Anything else stays as it is, to be refused. */
function readNumber(written: string): number | string {
  const digits = /^(\d+)\s*(?:个?(?:工作日|自然日|环节|步骤)|日|天|次|件|份|个)?$/.exec(written)?.[1]
  return digits === undefined ? written : Number(digits)
}

function describeProblem(field: keyof OutsideItem, item: Partial<Record<keyof OutsideItem, unknown>>): Text {
  const value = item[field]
  if (field === 'name' && value === undefined) {
    return { zh: '没有写明事项名称。', en: 'The name of the item is missing.' }
  }
  if (numbers.has(field)) {
    return {
      zh: `“${String(value)}”不是0到1000的整数；即办、无需到场的填0，没有公布的留空。`,
      en: `"${String(value)}" is no whole number from 0 to 1000; write 0 for at once or no visit, nothing where it is not told.`,
    }
  }
  return { zh: '内容过长，请删减。', en: 'This is too long.' }
}

/** Which of the two rows counts only whoever wrote the list knows. */
function describeRepeated(before: number): Text {
  return {
    zh: `与第${before}行是同一事项（编码和名称都相同）。一个事项只能有一行，请核对后删去多余的一行。`,
    en: `Row ${before} names the same item, by code and name; leave the one that counts.`,
  }
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
export function readRows(rows: readonly (readonly unknown[])[]): Row[] {
  const [head = [], ...rest] = rows
  const names = head.map((name) => String(name ?? '').trim())
  const isHead = (row: readonly unknown[]) => row.some((cell) => cell === '事项名称')
  return rest.flatMap((row, index) =>
    isHead(row)
      ? []
      : [{ row: index + 2, cells: Object.fromEntries(names.map((name, at) => [name, row[at]])) }],
  )
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
  return rows
}

/**
 * The items of a file: a workbook or a CSV in the form of the exchange tables, or JSON.
 *
 * @throws Error where the file has none of these forms
 */
export async function readOutsideFile(file: File): Promise<OutsideReading> {
  return readOutsideItems(await readFileRows(file))
}

async function readFileRows(file: File): Promise<Row[]> {
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
    return list.map((cells, index) => ({ row: index + 1, cells: cells as Row['cells'] }))
  }
  return readRows(parseCsv(text))
}
