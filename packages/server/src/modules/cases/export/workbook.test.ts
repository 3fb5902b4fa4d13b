import { getInstant } from '@tongban/domain'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writeCsv } from './csv.ts'
import type { Cell, Table } from './table.ts'
import { writeWorkbook } from './workbook.ts'

const now = getInstant('2026-03-02T02:00:00.000Z')

function makeTable(rows: readonly (readonly Cell[])[]): Table {
  async function* batches() {
    yield rows
  }
  const columns = [
    { title: '申请人', width: 20 },
    { title: '申请日期', width: 12 },
  ]
  return { name: '办件/清单', columns, batches: batches() }
}

async function join(parts: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = []
  for await (const part of parts) all.push(part)
  return Buffer.concat(all)
}

const readCsv = async (rows: readonly (readonly Cell[])[]) =>
  (await join(writeCsv(makeTable(rows)))).toString('utf8')

async function readSheet(rows: readonly (readonly Cell[])[]): Promise<string> {
  const files = unzipSync(await join(writeWorkbook(makeTable(rows), now)))
  return Buffer.from(files['xl/worksheets/sheet1.xml'] ?? []).toString('utf8')
}

describe('a table as CSV', () => {
  test('begins with the byte order mark and its titles, and ends its lines as RFC 4180 says', async () => {
    expect(await readCsv([['张伟', { day: '2026-03-02' }]])).toBe(
      '\u{feff}申请人,申请日期\r\n张伟,2026-03-02\r\n',
    )
  })

  test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠1'])(
    'never begins a cell with what a program runs: %j',
    async (text) => {
      const [, row] = (await readCsv([[text, null]])).split('申请日期\r\n')
      expect(row).toBe(`"'${text}",\r\n`)
    },
  )

  test('quotes what would break a row', async () => {
    expect(await readCsv([['甲,乙 "丙"\n丁', 3]])).toContain('"甲,乙 ""丙""\n丁",3\r\n')
  })
})

describe('a table as a workbook', () => {
  test('writes text as text, however it begins, and days as days', async () => {
    const sheet = await readSheet([['=HYPERLINK("x")', { day: '2026-03-02' }]])
    expect(sheet).toContain(
      '<c r="A2" s="0" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;x&quot;)</t>',
    )
    expect(sheet).not.toContain('<f>')
    // 2 March 2026 is the 46,083rd day of workbooks.
    expect(sheet).toContain('<c r="B2" s="2"><v>46083</v></c>')
    expect(sheet).toContain('<autoFilter ref="A1:B2"/>')
  })

  test('holds markup and control characters without breaking', async () => {
    const sheet = await readSheet([['<b>&\u{1}\u{d83d}', null]])
    expect(sheet).toContain('&lt;b&gt;&amp;\u{fffd}\u{fffd}</t>')
  })

  test('has the parts that a spreadsheet program looks for, and a name that it takes', async () => {
    const files = unzipSync(await join(writeWorkbook(makeTable([]), now)))
    expect(Object.keys(files).toSorted()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ])
    expect(Buffer.from(files['xl/workbook.xml'] ?? []).toString('utf8')).toContain('name="办件 清单"')
  })
})
