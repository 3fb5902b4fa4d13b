import type { Cell, Table } from './table.ts'

/** Spreadsheet programs run what begins so as a formula, the full-width forms in Chinese programs too. */
const beginsFormula = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * A table as CSV after RFC 4180: UTF-8 with a byte order mark, without which Excel takes Chinese for something else.
 * No cell is a formula: applicants choose their names, and officers open the file.
 */
export async function* writeCsv({ columns, batches }: Table): AsyncGenerator<Buffer> {
  yield Buffer.from(`\u{feff}${writeRow(columns.map(({ title }) => title))}`, 'utf8')
  for await (const rows of batches) yield Buffer.from(rows.map(writeRow).join(''), 'utf8')
}

function writeRow(cells: readonly Cell[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`
}

function writeCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = typeof cell === 'string' ? cell : cell.day
  const safe = beginsFormula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe
}
