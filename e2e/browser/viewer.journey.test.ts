import type { Page } from 'playwright-core'
import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { done } from '../answers.ts'
import { contact, fillApplication } from '../filing.ts'
import type { Person } from '../harness.ts'
import { beginBrowserJourney, phone, type BrowserJourney } from './begin-browser-journey.ts'
import { answers, item } from './seed-cases.ts'
import { tellJourney } from './tell-journey.ts'

let journey: BrowserJourney
let caseId: string
let page: Page

/** A PDF of empty pages, each with its number on it. */
function writePdf(pages: number, trailer = ''): string {
  const numbers = Array.from({ length: pages }, (_, index) => index)
  const objects = numbers.map((index) => {
    const words = `BT /F1 48 Tf 250 420 Td (${index + 1}) Tj ET`
    return `${4 + index * 2} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + index * 2} 0 R>>endobj\n${5 + index * 2} 0 obj<</Length ${words.length}>>stream\n${words}\nendstream endobj\n`
  })
  const kids = numbers.map((index) => `${4 + index * 2} 0 R`).join(' ')
  return `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[${kids}]/Count ${pages}>>endobj\n3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n${objects.join('')}trailer<</Root 1 0 R${trailer}>>\n%%EOF\n`
}

/** No password opens it: what stands there for the owner and the user belongs to none. */
const locked = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>/P -4>>`

/** A picture of two colours, which takes little room however large it is. */
function writePng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const sizes = Buffer.alloc(8)
    sizes.writeUInt32BE(data.length)
    sizes.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([sizes.subarray(0, 4), body, sizes.subarray(4)])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.writeUInt8(1, 8)
  const rows = Buffer.alloc((Math.ceil(width / 8) + 1) * height)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A Word document that has no more than what tells that it is one. */
function writeDocx(): Buffer {
  const name = Buffer.from('[Content_Types].xml')
  const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const data = Buffer.from(`<Types><Override PartName="/word/document.xml" ContentType="${kind}"/></Types>`)
  // Version needed, flags, method (stored), time, day; then checksum, both sizes, lengths of the names.
  const facts = Buffer.alloc(26)
  facts.writeUInt16LE(20)
  facts.writeUInt32LE(crc32(data), 10)
  facts.writeUInt32LE(data.length, 14)
  facts.writeUInt32LE(data.length, 18)
  facts.writeUInt16LE(name.length, 22)
  const entry = Buffer.concat([Buffer.from('504b0304', 'hex'), facts, name, data])
  const listed = Buffer.concat([Buffer.from('504b01021400', 'hex'), facts, Buffer.alloc(14), name])
  const end = Buffer.alloc(18)
  end.writeUInt16LE(1, 4)
  end.writeUInt16LE(1, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(entry.length, 12)
  return Buffer.concat([entry, listed, Buffer.from('504b0506', 'hex'), end])
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const files = [
  new File(['%PDF-1.4\nwhat follows is no PDF'], '损坏.pdf', { type: 'application/pdf' }),
  new File([writePdf(1, locked)], '加密.pdf', { type: 'application/pdf' }),
  new File([writePdf(300)], '三百页.pdf', { type: 'application/pdf' }),
  new File([new Uint8Array(writePng(8000, 5000))], '四千万像素.png', { type: 'image/png' }),
  new File([new Uint8Array(writeDocx())], '说明.docx', { type: docx }),
]

async function upload(person: Person, file: File): Promise<string> {
  const form = new FormData()
  form.set('file', file)
  const answer = await person.send('POST', '/files', form)
  if (answer.status !== 201) throw new Error(`${file.name}: ${JSON.stringify(answer.body)}`)
  return (answer.body as { fileId: string }).fileId
}

tellJourney(async () => {
  journey = await beginBrowserJourney()
  const enterprise = journey.as('enterprise-yunhe')
  const content = await fillApplication(journey, enterprise, item, answers)
  const supplied = await Promise.all(files.map((file) => upload(enterprise, file)))
  const materials = { ...content.materials, 'equipment-list': supplied }
  const filing = { content: { ...content, materials }, contact, delivery: 'electronic' }
  caseId = done(await enterprise.send('POST', '/cases', { item, filing })).caseId
  return journey
})

const stage = () => page.getByRole('region', { name: '材料内容' })

async function open(name: string): Promise<void> {
  await page.getByRole('button', { name: `查看：${name}` }).click()
  await page.getByRole('dialog').waitFor()
}

async function close(): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

describe.sequential('whatever was handed in, the viewer shows it or says what to do', () => {
  test('a broken file and a locked one are told in a sentence, with the way to download them', async () => {
    page = await journey.visitAs('counter-hall-sun', `/workbench/cases/${caseId}?part=materials`)
    const told = { '损坏.pdf': '该 PDF 文件已损坏', '加密.pdf': '该 PDF 设有打开密码' }
    for (const [name, sentence] of Object.entries(told)) {
      await open(name)
      await stage().getByText(sentence).waitFor()
      await expect.poll(() => stage().getByText('正在加载……').count()).toBe(0)
      await expect
        .poll(() => page.getByRole('link', { name: '下载', exact: true }).getAttribute('download'))
        .toBe(name)
      await close()
    }
  })

  test('of three hundred pages those in sight are drawn, and one goes to any of them', async () => {
    await open('三百页.pdf')
    const number = page.getByRole('textbox', { name: /页码，共 300 页/ })
    await number.fill('287')
    await number.press('Enter')
    await stage().getByRole('group', { name: '三百页.pdf，第 287 页' }).getByText('287').waitFor()
    const drawn = await stage()
      .locator('canvas')
      .evaluateAll(
        (canvases) => canvases.filter((canvas) => (canvas as HTMLCanvasElement).width > 300).length,
      )
    expect(drawn).toBeGreaterThan(0)
    expect(drawn).toBeLessThan(12)
    await close()
  })

  test('a picture of forty million pixels is shown, and turned within its frame', async () => {
    await open('四千万像素.png')
    const picture = stage().getByRole('img', { name: '四千万像素.png' })
    await picture.waitFor()
    const stands = async () => {
      const [box, frame] = [await picture.boundingBox(), await stage().boundingBox()]
      return { isTall: (box?.height ?? 0) > (box?.width ?? 0), isWithin: (box?.x ?? 0) >= (frame?.x ?? 0) }
    }
    // So large a picture is read, and drawn anew, only some time after the click.
    await expect.poll(stands).toEqual({ isTall: false, isWithin: true })
    await page.getByRole('button', { name: '顺时针旋转' }).click()
    await expect.poll(stands).toEqual({ isTall: true, isWithin: true })
    await close()
  })

  test('what no page can show is offered for download, on a phone too', async () => {
    await page.context().close()
    const path = `/workbench/cases/${caseId}?part=materials`
    page = await journey.visitAs('counter-hall-sun', path, { device: phone })
    await open('说明.docx')
    await stage().getByText('此类文件不能在线查看').waitFor()
    expect(
      await stage()
        .getByRole('link', { name: /说明\.docx/ })
        .getAttribute('download'),
    ).toBe('说明.docx')
  })
})
