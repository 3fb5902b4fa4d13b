import readWorkbook from 'read-excel-file/universal'
import writeWorkbook from 'write-excel-file/universal'
import type { ExchangeTable } from './exchange-tables.ts'

/** The tables as a workbook, every value as text, so that no programme takes a code for a number. */
export function writeExchangeFile(tables: readonly ExchangeTable[]): Promise<Blob> {
  const sheets = tables.map((table) => ({
    sheet: table.name,
    stickyRowsCount: 2,
    columns: table.columns.map(() => ({ width: 24 })),
    data: [
      table.columns.map(({ field }) => ({ value: field, type: String, textColor: '#667080' })),
      table.columns.map(({ name }) => ({ value: name, type: String, fontWeight: 'bold' as const })),
      ...table.rows.map((row) =>
        row.map((value) => (value === '' ? null : { value, type: String, format: '@', wrap: true })),
      ),
    ],
  }))
  return writeWorkbook(sheets).toBlob()
}

/**
 * The sheets of a workbook.
 *
 * @throws Error where the file is no workbook
 */
export async function readExchangeFile(
  file: Blob,
): Promise<{ readonly name: string; readonly rows: readonly (readonly unknown[])[] }[]> {
  const sheets = await readWorkbook(file)
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data }))
}
