import { saveFile } from '../../device/save-file.ts'

/** Saves rows as a workbook that any programme for tables opens. */
export async function saveTable(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  const { writeExchangeFile } = await import('../items/exchange/exchange-file.ts')
  const table = { name, columns: columns.map((column) => ({ field: column, name: column })), rows }
  const file = await writeExchangeFile([table])
  saveFile(`${name}.xlsx`, file.type, file)
}
