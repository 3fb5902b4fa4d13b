/**
 * A table as a workbook (ECMA-376, the xlsx of spreadsheet programs), zipped as its rows come. Text is written as text,
 * so that no cell is ever a formula; days are days. The libraries for it either hold the whole table in memory or bring
 * a hundred packages for what is five fixed files and rows.
 */
import { type Instant, findDayNumber } from '@tongban/domain'
import { Zip, ZipDeflate, strToU8 } from 'fflate'
import type { Cell, Column, Table } from './table.ts'

/** Quick rather than small: the event loop waits for it. */
const deflateLevel = 3

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const format = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Formats of cells, by their places in the list of styles. */
const styles = { plain: 0, title: 1, day: 2 } as const

/** @param now the moment that the files in the archive bear */
export async function* writeWorkbook(table: Table, now: Instant): AsyncGenerator<Buffer> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  const add = (name: string): ZipDeflate => {
    const file = new ZipDeflate(name, { level: deflateLevel })
    file.mtime = now
    zip.add(file)
    return file
  }
  const take = () => Buffer.concat(ready.splice(0))
  for (const [name, text] of Object.entries(describeParts(table.name))) add(name).push(strToU8(text), true)
  const sheet = add('xl/worksheets/sheet1.xml')
  const { columns } = table
  const titles = columns.map(({ title }) => title)
  sheet.push(strToU8(beginSheet(columns) + writeRow(1, titles, styles.title)))
  yield take()
  let rowNumber = 1
  for await (const rows of table.batches) {
    let text = ''
    for (const row of rows) text += writeRow((rowNumber += 1), row, styles.plain)
    sheet.push(strToU8(text))
    yield take()
  }
  const filtered = `A1:${nameColumn(columns.length - 1)}${rowNumber}`
  sheet.push(strToU8(`</sheetData><autoFilter ref="${filtered}"/></worksheet>`), true)
  zip.end()
  yield take()
}

function describeParts(sheetName: string): Record<string, string> {
  return {
    '[Content_Types].xml': `${head}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${format}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${format}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${format}.styles+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escapeText(sheetName.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  }
}

function beginSheet(columns: readonly Column[]): string {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  // The titles stay in sight.
  const view = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
  return `${head}<worksheet xmlns="${main}">${view}<cols>${widths.join('')}</cols><sheetData>`
}

function writeRow(rowNumber: number, cells: readonly Cell[], style: number): string {
  const written = cells.map((cell, index) => writeCell(`${nameColumn(index)}${rowNumber}`, cell, style))
  return `<row r="${rowNumber}">${written.join('')}</row>`
}

function writeCell(place: string, cell: Cell, style: number): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (typeof cell === 'object') {
    const day = findDayNumber(cell.day)
    if (day === undefined) return writeCell(place, cell.day, style)
    return `<c r="${place}" s="${styles.day}"><v>${day + dayZero}</v></c>`
  }
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeText(cell)}</t></is></c>`
}

/** Workbooks count days from 30 December 1899, the domain from 1 January 1970. */
const dayZero = 25_569

function nameColumn(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${nameColumn(Math.floor(index / 26) - 1)}${letter}`
}

/** XML has no words for control characters and halves of surrogate pairs; a cell holds 32,767 characters. */
function escapeText(text: string): string {
  return text
    .slice(0, 32_767)
    .replaceAll(/(?![\t\n\r])[\p{Cs}\p{Cc}\u{fffe}\u{ffff}]/gu, '\u{fffd}')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
