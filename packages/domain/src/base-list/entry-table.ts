import type { Bilingual } from '../kernel/index.ts'

/**
 * The table in which departments keep a base list (基本目录): one row for each entry, the names of the columns in the first
 * row. Several values in one cell stand behind semicolons or on lines of their own.
 */
export interface EntryColumn {
  readonly key: EntryColumnKey
  readonly name: string
  readonly required: boolean
  /** What is to be written, for the template. */
  readonly help: string
  readonly example: string
}

export type EntryColumnKey =
  | 'name'
  | 'code'
  | 'type'
  | 'levels'
  | 'claimants'
  | 'basis'
  | 'serves'
  | 'conditions'
  | 'materials'
  | 'process'
  | 'statutory'
  | 'unit'
  | 'fee'
  | 'result'
  | 'entry'

export const entryColumns: readonly EntryColumn[] = [
  column('name', '事项名称', true, '规范名称', '老年人优待证办理'),
  column('code', '基本编码', true, '12位数字', '992009601001'),
  column('type', '事项类型', true, '行政许可、公共服务等，或者类型代码', '公共服务'),
  column('levels', '行使层级', true, '国家级、省级、市级、县级、乡级、村级', '县级；乡级'),
  column('claimants', '认领单位', true, '单位全称、简称或者标识', '云泽市明湖区民政局'),
  column('basis', '设定依据', true, '每条一行，写到条', '《老年人权益保障法》第五十三条'),
  column('serves', '服务对象', false, '不填为个性要素', '自然人'),
  column(
    'conditions',
    '受理条件',
    false,
    '每项一行；依据不同的写在“｜”之后',
    '年满六十周岁｜《老年人权益保障法》第二条',
  ),
  column('materials', '申请材料', false, '已登记的材料名称；没有材料填“无”', '居民身份证'),
  column('process', '办理流程', false, '受理、审查、决定、送达等，按顺序', '受理；审查；决定；送达'),
  column('statutory', '法定办结时限', false, '数字；当场办结填0', '0'),
  column('unit', '时限单位', false, '工作日或者自然日，不填为工作日', '工作日'),
  column('fee', '收费项目', false, '不收费填“不收费”；不填为个性要素', '不收费'),
  column('result', '结果名称', false, '证照名称或者文书名称', '老年人优待证'),
  column('entry', '目录标识', false, '已发布事项的标识；不填按基本编码对应', ''),
]

function column(
  key: EntryColumnKey,
  name: string,
  required: boolean,
  help: string,
  example: string,
): EntryColumn {
  return { key, name, required, help, example }
}

/** What is wrong in a table, as the programme for tables counts: rows from 1. */
export interface TableFinding {
  readonly row: number
  /** The name of the column; empty where the whole row is meant. */
  readonly column: string
  readonly message: Bilingual
}

/** A row with its cells by column; a cell that is not there is an empty text. */
export interface EntryRow {
  readonly row: number
  readonly cells: Readonly<Record<EntryColumnKey, string>>
}

/** How far down the names of the columns are looked for: lists often begin with a title. */
const headRowsMaximum = 5

/** The rows of a table below the names of its columns. Columns that are not known are a finding: they would be lost unseen. */
export function readEntryRows(rows: readonly (readonly string[])[]): {
  readonly rows: readonly EntryRow[]
  readonly findings: readonly TableFinding[]
} {
  const at = rows
    .slice(0, headRowsMaximum)
    .findIndex((row) => row.some((cell) => nameHead(cell) === '事项名称'))
  const heads = (rows[at] ?? []).map(nameHead)
  if (at < 0) {
    const message = {
      zh: `前${headRowsMaximum}行中没有找到列名“事项名称”，请使用模板填写。`,
      en: `None of the first ${headRowsMaximum} rows has the column 事项名称; fill in the template.`,
    }
    return { rows: [], findings: [{ row: 1, column: '事项名称', message }] }
  }
  const findings: TableFinding[] = []
  for (const { name, required } of entryColumns) {
    const times = heads.filter((head) => head === name).length
    if (times === 0 && required) {
      const message = { zh: `缺少“${name}”列。`, en: `The column ${name} is missing.` }
      findings.push({ row: at + 1, column: name, message })
    } else if (times > 1) {
      const message = {
        zh: `“${name}”列出现了${times}次。`,
        en: `The column ${name} stands there ${times} times.`,
      }
      findings.push({ row: at + 1, column: name, message })
    }
  }
  for (const head of heads) {
    if (head === '' || head === '序号' || entryColumns.some(({ name }) => name === head)) continue
    const message = {
      zh: `没有“${head}”这个列名，请改正或者删除这一列。`,
      en: `There is no column ${head}; correct its name or remove it.`,
    }
    findings.push({ row: at + 1, column: head, message })
  }
  const found = rows.flatMap((row, index): EntryRow[] => {
    if (index <= at || row.every((cell) => cell.trim() === '')) return []
    const cells = Object.fromEntries(
      entryColumns.map(({ key, name }) => {
        const position = heads.indexOf(name)
        return [key, position < 0 ? '' : (row[position] ?? '').trim()]
      }),
    ) as Record<EntryColumnKey, string>
    return [{ row: index + 1, cells }]
  })
  if (found.length === 0 && findings.length === 0) {
    const message = { zh: '列名下面没有事项。', en: 'There are no entries below the names of the columns.' }
    findings.push({ row: at + 2, column: '', message })
  }
  return { rows: found, findings }
}

function nameHead(cell: string): string {
  return cell.replaceAll(/[\s*＊]/g, '').replace(/[（(]必填[)）]$/, '')
}
