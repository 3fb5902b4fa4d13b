import { entryColumns } from '@tongban/domain'
import { saveFile } from '../../device/save-file.ts'
import { writeExchangeFile } from '../items/exchange/exchange-file.ts'

/**
 * The template of a base list: what is to be written over each column, and a sheet with an example. A file of its own, to
 * be loaded where it is asked for: the domain itself, loaded so, would come whole to every page that takes a part of it.
 *
 * @param sheetName of the sheet that is read again
 */
export async function saveEntryTemplate(sheetName: string): Promise<void> {
  const columns = entryColumns.map(({ name, help, required }) => ({
    field: help,
    name: required ? `${name}*` : name,
  }))
  const workbook = await writeExchangeFile([
    { name: sheetName, columns, rows: [] },
    { name: '示例', columns, rows: [entryColumns.map(({ example }) => example)] },
  ])
  saveFile('基本目录模板.xlsx', workbook.type, workbook)
}
