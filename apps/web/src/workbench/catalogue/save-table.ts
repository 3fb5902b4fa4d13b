import { saveFile } from '../../device/save-file.ts'

interface SavedTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Saves rows as a workbook that any programme for tables opens. */
export function saveTable(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  return saveTables(name, [{ name, columns, rows }])
}

/** Saves several tables as the sheets of one workbook. */
export async function saveTables(name: string, tables: readonly SavedTable[]): Promise<void> {
  const { writeExchangeFile } = await import('../items/exchange/exchange-file.ts')
  const file = await writeExchangeFile(
    tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) => ({ field: column, name: column })),
    })),
  )
  saveFile(`${name}.xlsx`, file.type, file)
}
